/** Two houses full of random people and matters, written past every policy: what the decision function and row-level security must agree on. */
import type { About, PermissionAsker } from '#engine/permission/decide.ts'
import { POSTS, type PostId } from '#law/posts/post.ts'

export const TODAY = '2026-08-20'

export type RandomMatter = { id: string; about: About; ended: string[] }
export type RandomPaper = { id: string; house: string; matter: string | null; drafter: string }
export type RandomHouses = { askers: PermissionAsker[]; matters: RandomMatter[]; papers: RandomPaper[] }
type Sql = (text: string, params?: unknown[]) => Promise<unknown>

/** A small generator with a seed (mulberry32), so that a failing population can be made again. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Held = { post: PostId; since: string; until: string | null }

/** A post now, one that ended yesterday, one that begins tomorrow, one that ends today: only the first and the last count. */
const SPANS: Omit<Held, 'post'>[] = [
  { since: '2026-01-01', until: null },
  { since: '2026-01-01', until: TODAY },
  { since: TODAY, until: null },
  { since: '2026-01-01', until: '2026-08-19' },
  { since: '2026-08-21', until: null },
]
const counts = (held: Held): boolean => held.since <= TODAY && (held.until === null || held.until >= TODAY)

/** Makes the population and writes it. `sizes` are people and matters per house. */
export async function populate(
  sql: Sql,
  seed: number,
  sizes: { house: string; kind: 'court' | 'procuratorate'; people: number; matters: number }[],
): Promise<RandomHouses> {
  const random = randomOf(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const out: RandomHouses = { askers: [], matters: [], papers: [] }
  for (const size of sizes) {
    await sql('insert into house (house_id, name, short_name, kind, level, region, code) values ($1,$1,$1,$2,4,$3,$1)', [
      size.house,
      size.kind,
      '433199',
    ])
    const posts = (Object.keys(POSTS) as PostId[]).filter(post => (POSTS[post].houses as readonly string[]).includes(size.kind))
    const people: string[] = []
    for (let n = 0; n < size.people; n++) {
      const person = `${size.house}-p${n}`
      const disabled = random() < 0.04
      const held = Array.from(
        { length: pick([0, 1, 2, 2, 3, 3]) },
        (): Held => ({ post: pick(posts), ...pick([...SPANS, ...SPANS.slice(0, 3), ...SPANS.slice(0, 3)]) }),
      ).filter((one, at, all) => all.findIndex(other => other.post === one.post && other.since === one.since) === at)
      await writePerson(sql, size.house, person, disabled, held)
      people.push(person)
      out.askers.push({ house: size.house, person, posts: [...new Set(held.filter(counts).map(one => one.post))], disabled })
    }
    const some = (most: number): string[] => Array.from({ length: Math.floor(random() * most) }, () => pick(people))
    for (let n = 0; n < size.matters; n++) {
      const about: About = {
        house: size.house,
        topic: 'matter',
        kind: random() < 0.35 ? 'internal' : 'shared',
        sealed: random() < 0.2,
        team: [...new Set(some(size.people * 0.6))],
        recused: [...new Set(some(16))],
      }
      const matter = { id: `${size.house}-m${n}`, about, ended: [...new Set(some(12))].filter(one => !about.team.includes(one)) }
      await writeMatter(sql, matter)
      out.matters.push(matter)
      const paper = { id: `${size.house}-d${n}`, house: size.house, matter: random() < 0.6 ? matter.id : null, drafter: pick(people) }
      await sql(
        `insert into paper (house_id, paper_id, matter_id, form, origin, status, title, content, drafted_by) values ($1,$2,$3,'suggestion-letter','taken-in','taken-in','',$5,$4)`,
        [paper.house, paper.id, paper.matter, paper.drafter, '{}'],
      )
      out.papers.push(paper)
    }
  }
  return out
}

async function writePerson(sql: Sql, house: string, person: string, disabled: boolean, held: Held[]): Promise<void> {
  await sql(`insert into account (account_id, house_id, person_id, login, password_hash) values ($1,$2,$1,$1,'-')`, [person, house])
  await sql('insert into person (house_id, person_id, account_id, name, disabled_at) values ($1,$2,$2,$2, case when $3 then now() end)', [
    house,
    person,
    disabled,
  ])
  for (const one of held)
    await sql(
      `insert into post_held (house_id, person_id, post, since, until, set_by) values ($1,$2,$3,$4,$5,'x') on conflict do nothing`,
      [house, person, one.post, one.since, one.until],
    )
}

async function writeMatter(sql: Sql, matter: RandomMatter): Promise<void> {
  const { about, id } = matter
  await sql(
    `insert into matter (house_id, matter_id, procedure_id, procedure_version, fingerprint, definition, parameters, kind, keeper, title, opened_on, sealed, stage) values ($1,$2,'x','x','x','{}','{}',$3,$1,'x',$4,$5,'x')`,
    [about.house, id, about.kind, TODAY, about.sealed],
  )
  const member = `insert into matter_member (house_id, matter_id, person_id, duty, since, until, set_by) values ($1,$2,$3,'handler',$4,$5,'x')`
  for (const person of about.team) await sql(member, [about.house, id, person, '2026-01-01', null])
  for (const person of matter.ended) await sql(member, [about.house, id, person, '2026-01-01', '2026-08-01'])
  for (const person of about.recused)
    await sql(`insert into recusal (house_id, matter_id, person_id, since, set_by) values ($1,$2,$3,$4,'x')`, [
      about.house,
      id,
      person,
      TODAY,
    ])
  await sql(
    `insert into act (house_id, act_id, matter_id, kind, by_house, person_id, post, header, hash, signature, source) values ($1,$2,$3,'serve',$1,'x','x','{}',$2,'x','own')`,
    [about.house, `${id}-a`, id],
  )
  await sql(`insert into act_fact (house_id, act_id, name, value, salt) values ($1,$2,'text','"x"','x')`, [about.house, `${id}-a`])
}
