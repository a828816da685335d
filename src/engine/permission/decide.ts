/** The one decision about rights: who may see, act on, approve or administer what. Row-level security decides again; both are compared. */
import { type Words, words } from '#kernel/words.ts'
import { type PostId, postSpec } from '#law/posts/post.ts'

/** `see-envelope`: number and addressee only, as a desk sees a sealed letter. */
export type Action = 'see' | 'see-envelope' | 'act' | 'approve' | 'administer'

export const ACTIONS: readonly Action[] = ['see', 'see-envelope', 'act', 'approve', 'administer']

/** Who asks: `posts` are those held today in that house, delegation and acting heads included. */
export type PermissionAsker = { house: string; person: string; posts: PostId[]; disabled?: boolean }

/**
 * What is asked about. `topic` administration is the house's own set-up (people, posts, switches), everything else is business.
 * `desk`: the act touches the envelope only (sign for, return, pass on). `posts`: the posts that may do or approve it, when only some may.
 */
export type About = {
  house: string
  topic: 'matter' | 'paper' | 'letter' | 'case' | 'administration'
  kind: 'internal' | 'shared'
  sealed: boolean
  team: readonly string[]
  recused: readonly string[]
  desk?: boolean
  posts?: readonly PostId[]
}

/** `post` is the one the right rests on. `absent`: to this person the thing does not exist; otherwise it may be shown with the reason. */
export type Decision = { allow: true; because: Words; post: PostId } | { allow: false; because: Words; absent?: true }

/** The posts that see internal matters from the desk: intake receives applications, case management watches every period (P1 arts 26, 111). */
const INTERNAL_DESKS: readonly PostId[] = ['complaint-intake', 'case-management']

const absent = (zh: string, en: string): Decision => ({ allow: false, because: words(zh, en), absent: true })
const refuse = (zh: string, en: string): Decision => ({ allow: false, because: words(zh, en) })
const allow = (post: PostId, zh: string, en: string): Decision => ({ allow: true, because: words(zh, en), post })

const deskReaches = (post: PostId, about: About): boolean =>
  postSpec(post).sees === 'desk' && (about.kind === 'shared' || INTERNAL_DESKS.includes(post))

/** Decides. Pure and total: every asker and every thing gets an answer, and what is not allowed by a rule below is not allowed. */
export function decide(asker: PermissionAsker, about: About, action: Action): Decision {
  if (asker.disabled) return absent('账户已停用', 'the account is disabled')
  if (asker.house !== about.house) return absent('属于其他单位', 'belongs to another house')
  if (about.topic === 'administration' || action === 'administer') return administration(asker, about, action)
  const posts = asker.posts.filter(post => postSpec(post).sees !== 'none')
  const first = posts[0]
  if (first === undefined) return absent('没有业务岗位，不能查看业务数据', 'holds no post that sees business data')
  if (about.recused.includes(asker.person)) return absent('已回避', 'recused')
  const seen = sees(asker, about, posts, first)
  if (action === 'see') return seen
  const envelope = seen.allow ? seen : envelopeOf(about, posts, seen)
  if (action === 'see-envelope') return envelope
  if (action === 'act') return acts(about, posts, about.desk ? envelope : seen)
  return approves(about, posts, seen)
}

function administration(asker: PermissionAsker, about: About, action: Action): Decision {
  if (about.topic !== 'administration') return absent('系统管理不及于业务数据', 'administration does not reach business data')
  if (asker.posts.includes('administrator') && action !== 'approve') return allow('administrator', '系统管理员', 'administrator')
  const chief = asker.posts.find(post => postSpec(post).sees === 'house' && postSpec(post).decides)
  if (chief && (action === 'see' || action === 'see-envelope' || action === 'approve')) return allow(chief, '院领导', 'head of the house')
  return absent('仅限系统管理员', 'for the administrator only')
}

function sees(asker: PermissionAsker, about: About, posts: PostId[], first: PostId): Decision {
  if (about.team.includes(asker.person)) return allow(teamPost(about, posts, first), '本事项承办人员', 'on the team')
  if (about.sealed) return absent('封存事项，仅限承办人员', 'sealed: for its team only')
  const whole = posts.find(post => postSpec(post).sees === 'house')
  if (whole) return allow(whole, '可查看本院未封存事项', 'sees every unsealed matter of the house')
  const desk = posts.find(post => deskReaches(post, about))
  if (desk) return allow(desk, '收发岗位', 'a desk post')
  return absent('不是承办人员', 'not on the team')
}

/** On the team the right rests on a post that may do the thing, if one is named and held. */
const teamPost = (about: About, posts: PostId[], first: PostId): PostId => posts.find(post => about.posts?.includes(post)) ?? first

/** A desk sees number and addressee of a sealed letter or matter that passes over it, and nothing else (design §3.7). */
function envelopeOf(about: About, posts: PostId[], seen: Decision): Decision {
  const desk = posts.find(post => deskReaches(post, about))
  return desk ? allow(desk, '仅见编号和收件人', 'number and addressee only') : seen
}

function acts(about: About, posts: PostId[], base: Decision): Decision {
  if (!base.allow || about.posts === undefined) return base
  const fit = posts.find(post => about.posts?.includes(post))
  return fit ? allow(fit, '岗位相符', 'holds the post') : refuse('须由其他岗位办理', 'another post does this')
}

/** Assistants prepare and never decide (design §2): approving needs a post that decides, and one of those named. */
function approves(about: About, posts: PostId[], base: Decision): Decision {
  if (!base.allow) return base
  const fit = posts.find(post => postSpec(post).decides && (about.posts === undefined || about.posts.includes(post)))
  return fit ? allow(fit, '有权批准的岗位', 'a post that may approve') : refuse('该岗位不能批准', 'this post cannot approve')
}
