/** Reads pasted lines "姓名 部门 岗位": columns by tab, comma or spaces; several posts by 、 or /; accounts proposed from the name. */
import type { HouseKind } from '#law/posts/house-kind.ts'
import type { PostId } from '#law/posts/post.ts'
import { POSTS } from '#law/posts/post.ts'

export type PastedPerson = { name: string; login: string; division: string; posts: PostId[]; unknown: string[] }

/** Posts a house of this kind has, in the order of the list. */
export const postsOf = (kind: HouseKind): { post: PostId; title: { zh: string; en: string } }[] =>
  (Object.keys(POSTS) as PostId[])
    .filter(post => (POSTS[post].houses as readonly string[]).includes(kind))
    .map(post => ({ post, title: POSTS[post].title }))

function postNamed(text: string, kind: HouseKind): PostId | null {
  const found = postsOf(kind).find(({ post, title }) => post === text || title.zh === text || title.en.toLowerCase() === text.toLowerCase())
  return found?.post ?? postsOf(kind).find(({ title }) => text.length >= 2 && title.zh.includes(text))?.post ?? null
}

/** One person per line; empty lines and a heading line are skipped; what is no post of this house is listed as unknown. */
export function readPeople(text: string, kind: HouseKind, taken: readonly string[] = []): PastedPerson[] {
  const logins = new Set(taken)
  const people: PastedPerson[] = []
  for (const line of text.split(/\r?\n/)) {
    const cells = (/[\t,，;；]/.test(line) ? line.split(/[\t,，;；]/) : line.trim().split(/\s+/)).map(cell => cell.trim())
    const [name = '', division = '', ...rest] = cells
    if (!name || name === '姓名' || name.toLowerCase() === 'name') continue
    const words = rest
      .flatMap(cell => cell.split(/[、/+]/))
      .map(word => word.trim())
      .filter(Boolean)
    const posts: PostId[] = []
    const unknown: string[] = []
    for (const word of words) {
      const post = postNamed(word, kind)
      if (!post) unknown.push(word)
      else if (!posts.includes(post)) posts.push(post)
    }
    let login = name
    for (let n = 2; logins.has(login); n++) login = `${name}${n}`
    logins.add(login)
    people.push({ name, login, division, posts, unknown })
  }
  return people
}
