/** One request, one direction: parse, who asks, may they, one transaction with its idempotency key, output by contract. */
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { findSession, type Session } from '#access/session.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { Fault, type FaultDetail } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { PostId } from '#law/posts/post.ts'
import { isPostId } from '#law/posts/post.ts'
import { inTransaction, type Tx } from '#store/unit-of-work.ts'
import type { AnyAnswer, Call, FileAnswer, PostHeld } from './answer.ts'
import { recordRefusal } from './refusal-leaf.ts'
import type { Site } from './site.ts'

export type Incoming = {
  params: Record<string, unknown>
  query: Record<string, unknown>
  body: unknown
  token: string | null
  csrf: string | null
  key: string | null
  fetchSite: string | null
  origin: string | null
  host: string | null
  ip: string
}

/** What a person with a first password may still do. */
const BEFORE_CHANGE = new Set(['get-me', 'change-password', 'sign-out'])

const NOBODY = { house: '', person: '', post: null } as const

/**
 * Carries out one request. Throws Fault for every "no"; a refusal of a signed-in person is recorded in its own transaction.
 * @throws Fault
 */
export async function perform(
  site: Site,
  answer: AnyAnswer,
  incoming: Incoming,
  setSession: (token: string | null) => void,
): Promise<unknown> {
  const endpoint: Endpoint = answer.endpoint
  if ('open' in answer) {
    requireSameSite(endpoint, incoming)
    const input = parse(endpoint, incoming)
    const today = site.today()
    const result = await inTransaction(site.store, { ...NOBODY, today }, tx =>
      answer.run({ tx, site, today, setSession, ip: incoming.ip }, input),
    )
    return promised(endpoint, result)
  }
  const session = await inTransaction(site.store, { ...NOBODY, today: site.today() }, tx =>
    incoming.token ? findSession(tx, incoming.token) : Promise.resolve(undefined),
  )
  if (!session) throw new Fault('not-signed-in', words('请先登录', 'Please sign in'))
  if (session.mustChange && !BEFORE_CHANGE.has(endpoint.id))
    throw new Fault('forbidden', words('请先修改初始密码', 'Change the first password first'))
  requireSameSite(endpoint, incoming)
  if (endpoint.method !== 'GET' && incoming.csrf !== session.csrf)
    throw new Fault('forbidden', words('页面已过期，请刷新后再试', 'The page is out of date; reload and try again'))
  const input = parse(endpoint, incoming)
  try {
    return await signedIn(site, answer, session, input, incoming, setSession)
  } catch (error) {
    if (error instanceof Fault && (error.code === 'forbidden' || error.code === 'refused'))
      await recordRefusal(site, session, endpoint.id, error)
    throw error
  }
}

async function signedIn(
  site: Site,
  answer: Exclude<AnyAnswer, { open: true }>,
  session: Session,
  input: Record<string, unknown>,
  incoming: Incoming,
  setSession: (token: string | null) => void,
): Promise<unknown> {
  const endpoint: Endpoint = answer.endpoint
  const post = typeof input.post === 'string' && isPostId(input.post) ? input.post : null
  const today = site.today()
  return inTransaction(site.store, { house: session.house, person: session.person, post, today }, async tx => {
    const posts = await postsHeld(tx)
    requirePost(endpoint, site, posts, typeof input.post === 'string' ? input.post : null)
    const call: Call = {
      tx,
      site,
      session,
      house: session.house,
      person: session.person,
      posts,
      today,
      token: incoming.token ?? '',
      setSession,
    }
    const run = async (): Promise<unknown> => {
      const result = await answer.run(call, input)
      return endpoint.file ? (result as FileAnswer) : promised(endpoint, result)
    }
    return endpoint.method === 'POST' && !endpoint.keyless ? once(tx, endpoint, incoming, input, run) : run()
  })
}

/** Posts the asker holds today, delegated ones included. */
async function postsHeld(tx: Tx): Promise<PostHeld[]> {
  const rows = await tx.query<{ post: PostId; delegated_by: string | null }>(
    `select h.post, h.delegated_by from post_held h join person p on p.house_id = h.house_id and p.person_id = h.person_id and p.disabled_at is null
     where h.house_id = $1 and h.person_id = $2 and h.since <= $3 and (h.until is null or h.until >= $3)`,
    [tx.asker.house, tx.asker.person, tx.asker.today],
    'posts-held',
  )
  return rows.map(row => ({ post: row.post, delegatedBy: row.delegated_by }))
}

function requirePost(endpoint: Endpoint, site: Site, posts: PostHeld[], claimed: string | null): void {
  if (endpoint.who === 'demo' && site.mode !== 'demo') throw new Fault('forbidden', words('仅演示站点可用', 'Only on a demo node'))
  if (typeof endpoint.who === 'object') {
    const wanted = endpoint.who.posts
    if (!posts.some(held => wanted.includes(held.post)))
      throw new Fault('forbidden', words('您现在的岗位不能进行此项操作', 'None of your posts may do this'))
  }
  if (claimed !== null && !posts.some(held => held.post === claimed))
    throw new Fault('forbidden', words('您今天不担任所选岗位', 'You do not hold the chosen post today'))
}

/** A double submit has one effect: the second gets the first one's answer. */
async function once(tx: Tx, endpoint: Endpoint, incoming: Incoming, input: unknown, run: () => Promise<unknown>): Promise<unknown> {
  const key = incoming.key
  if (!key || key.length < 8 || key.length > 100)
    throw new Fault('malformed', words('缺少幂等键', 'The header Idempotency-Key is missing'), {
      details: [{ where: 'Idempotency-Key', says: words('每次提交应带一个新的标识', 'Send a new identifier with each submission') }],
    })
  const fingerprint = createHash('sha256')
    .update(endpoint.id)
    .update(canonicalJson(JSON.parse(JSON.stringify(input))))
    .digest('hex')
  const { house, person } = tx.asker
  const fresh = await tx.query(
    `insert into request_key (house_id, person_id, key, endpoint, fingerprint) values ($1,$2,$3,$4,$5) on conflict do nothing returning key`,
    [house, person, key, endpoint.id, fingerprint],
    'request-key',
  )
  if (!fresh.length) {
    const before = await tx.one<{ fingerprint: string; response: unknown }>(
      'select fingerprint, response from request_key where house_id = $1 and person_id = $2 and key = $3',
      [house, person, key],
    )
    if (before.fingerprint !== fingerprint)
      throw new Fault('conflict', words('同一提交标识用于不同内容', 'The same submission key was used for other content'))
    return before.response
  }
  const result = await run()
  await tx.query(
    'update request_key set response = $4 where house_id = $1 and person_id = $2 and key = $3',
    [house, person, key, JSON.stringify(result)],
    'request-key-response',
  )
  return result
}

function requireSameSite(endpoint: Endpoint, incoming: Incoming): void {
  if (endpoint.method === 'GET') return
  if (incoming.fetchSite !== null && incoming.fetchSite !== 'same-origin' && incoming.fetchSite !== 'none')
    throw new Fault('forbidden', words('请求来自别的网站', 'The request came from another site'))
  if (incoming.origin !== null && incoming.host !== null && !incoming.origin.endsWith(`//${incoming.host}`))
    throw new Fault('forbidden', words('请求来自别的网站', 'The request came from another site'))
}

function parse(endpoint: Endpoint, incoming: Incoming): Record<string, unknown> {
  const body = endpoint.method === 'GET' ? {} : (incoming.body ?? {})
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Fault('malformed', words('请求内容应为对象', 'The body must be an object'))
  const merged = endpoint.method === 'GET' ? { ...incoming.query, ...incoming.params } : { ...body, ...incoming.params }
  if (hasBadText(merged)) throw new Fault('malformed', words('内容含有无效字符', 'The content holds invalid characters'))
  const parsed = endpoint.input.safeParse(merged)
  if (parsed.success) return parsed.data as Record<string, unknown>
  const details: FaultDetail[] = parsed.error.issues
    .slice(0, 20)
    .map((issue: z.core.$ZodIssue) => ({ where: issue.path.join('.'), says: words('此项不符合要求', issue.message) }))
  throw new Fault('malformed', words('有内容填写不正确', 'Some of the content is not right'), { details })
}

/** Deeper than any form of ours; what nests deeper is no input but an attack on the stack. */
const DEEPEST = 60

/** NUL and lone surrogates cannot be stored as text; say so instead of failing later. What nests too deeply is refused alike. */
function hasBadText(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed()
  if (typeof value !== 'object' || value === null) return false
  if (depth > DEEPEST) return true
  if (Array.isArray(value)) return value.some(one => hasBadText(one, depth + 1))
  return Object.entries(value).some(([key, inner]) => hasBadText(key) || hasBadText(inner, depth + 1))
}

function promised(endpoint: Endpoint, result: unknown): unknown {
  const parsed = endpoint.output.safeParse(result)
  if (parsed.success) return parsed.data
  throw new Fault('internal', words('系统内部错误', 'Something failed inside'), {
    cause: new Error(`${endpoint.id}: ${parsed.error.message}`),
  })
}
