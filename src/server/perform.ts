/** One request, one direction: parse, who asks, may they, one transaction with its idempotency key, output by contract. */
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { enterBySession, type Session, sessionFound, touchSession } from '#access/session.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { Fault, type FaultDetail } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { isPostId } from '#law/posts/post.ts'
import type { Ask } from '#store/batch.ts'
import { type Asker, inEnteredTransaction, inTransaction, type Tx } from '#store/unit-of-work.ts'
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
    return endpoint.file ? result : promised(endpoint, result)
  }
  return asPerson(site, answer, incoming, setSession)
}

type Input = Record<string, unknown>

/** The parsed input, or why it is none: told only after it is known who asks. */
const tryParse = (endpoint: Endpoint, incoming: Incoming): { input: Input; wrong: null } | { input: Input; wrong: unknown } => {
  try {
    return { input: parse(endpoint, incoming), wrong: null }
  } catch (wrong) {
    return { input: {}, wrong }
  }
}

/** Session, posts, idempotency key and what the answer asks first are read in the round trip that opens the request's one transaction. */
async function asPerson(
  site: Site,
  answer: Exclude<AnyAnswer, { open: true }>,
  incoming: Incoming,
  setSession: (token: string | null) => void,
): Promise<unknown> {
  const endpoint: Endpoint = answer.endpoint
  const { token } = incoming
  if (!token) throw notSignedIn()
  const today = site.today()
  const { input, wrong } = tryParse(endpoint, incoming)
  const post = typeof input.post === 'string' && isPostId(input.post) ? input.post : null
  const key = keyed(endpoint) && usable(incoming.key) ? [lockOf(incoming.key), lookOf(incoming.key)] : []
  const ahead = wrong === null ? [STANDING, ...key, ...(answer.ahead?.(input, today) ?? [])] : []
  let known: (Session & { stale: boolean }) | undefined
  let admitted: Session | undefined
  const askerOf = (row: unknown): Asker => {
    const found = sessionFound(row)
    if (!found) throw notSignedIn()
    known = found
    admit(endpoint, found, incoming)
    if (wrong !== null) throw wrong
    admitted = found
    return { house: found.house, person: found.person, post, today }
  }
  try {
    return await inEnteredTransaction(site.store, { enter: enterBySession(token, post, today), ahead, askerOf }, tx =>
      signedIn({ site, answer, session: admitted as Session, incoming, setSession }, tx, input),
    )
  } catch (error) {
    if (admitted && error instanceof Fault && (error.code === 'forbidden' || error.code === 'refused'))
      await recordRefusal(site, admitted, endpoint.id, error)
    throw error
  } finally {
    if (known?.stale) await inTransaction(site.store, { ...NOBODY, today }, tx => touchSession(tx, token))
  }
}

const notSignedIn = (): Fault => new Fault('not-signed-in', words('请先登录', 'Please sign in'))

/** What holds for every request of a session, whatever it asks. */
function admit(endpoint: Endpoint, session: Session, incoming: Incoming): void {
  if (session.mustChange && !BEFORE_CHANGE.has(endpoint.id))
    throw new Fault('forbidden', words('请先修改初始密码', 'Change the first password first'))
  requireSameSite(endpoint, incoming)
  if (endpoint.method !== 'GET' && incoming.csrf !== session.csrf)
    throw new Fault('forbidden', words('页面已过期，请刷新后再试', 'The page is out of date; reload and try again'))
}

type Request = {
  site: Site
  answer: Exclude<AnyAnswer, { open: true }>
  session: Session
  incoming: Incoming
  setSession: (token: string | null) => void
}

async function signedIn({ site, answer, session, incoming, setSession }: Request, tx: Tx, input: Input): Promise<unknown> {
  const endpoint: Endpoint = answer.endpoint
  const posts = await postsHeld(tx)
  requirePost(endpoint, site, posts, typeof input.post === 'string' ? input.post : null)
  const { house, person } = session
  const call: Call = { tx, site, session, house, person, posts, today: tx.asker.today, token: incoming.token ?? '', setSession }
  const run = async (): Promise<unknown> => {
    const result = await answer.run(call, input)
    return endpoint.file ? (result as FileAnswer) : promised(endpoint, result)
  }
  return keyed(endpoint) ? once(tx, endpoint, incoming, input, run) : run()
}

/** Posts the asker holds today, delegated ones included; and what they let the asker see, kept for the policies of this transaction. */
const STANDING: Ask = {
  name: 'posts-held',
  sql: `select set_config('app.sight', asker_key() || coalesce(string_agg(sight_of(s.sees, s.internal_desk), ''), ''), true),
       coalesce(jsonb_agg(jsonb_build_object('post', h.post, 'delegatedBy', h.delegated_by)), '[]') as posts
     from post_held h join person p on p.house_id = h.house_id and p.person_id = h.person_id and p.disabled_at is null left join post_sight s on s.post = h.post
     where h.house_id = asker_house() and h.person_id = asker_person() and h.since <= asker_today() and (h.until is null or h.until >= asker_today())`,
  params: [],
}

async function postsHeld(tx: Tx): Promise<PostHeld[]> {
  return (await tx.one<{ posts: PostHeld[] }>(STANDING.sql, [], STANDING.name)).posts
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

const keyed = (endpoint: Endpoint): boolean => endpoint.method === 'POST' && !endpoint.keyless

const usable = (key: string | null): key is string => key !== null && key.length >= 8 && key.length <= 100

/** One submission at a time under one key: a second waits here until the first is committed, and then finds its answer. */
const lockOf = (key: string): Ask => ({
  name: 'request-key-lock',
  sql: `select 1 as locked from pg_advisory_xact_lock(hashtextextended(concat(asker_house(), chr(31), asker_person(), chr(31), $1::text), 0))`,
  params: [key],
})

const lookOf = (key: string): Ask => ({
  name: 'request-key-look',
  sql: 'select fingerprint, response from request_key where house_id = (select asker_house()) and person_id = (select asker_person()) and key = $1',
  params: [key],
})

const asking = <R>(tx: Tx, ask: Ask): Promise<R[]> => tx.query<R>(ask.sql, [...ask.params], ask.name)

/** A double submit has one effect: the second gets the first one's answer. */
async function once(tx: Tx, endpoint: Endpoint, incoming: Incoming, input: unknown, run: () => Promise<unknown>): Promise<unknown> {
  const { key } = incoming
  if (!usable(key))
    throw new Fault('malformed', words('缺少幂等键', 'The header Idempotency-Key is missing'), {
      details: [{ where: 'Idempotency-Key', says: words('每次提交应带一个新的标识', 'Send a new identifier with each submission') }],
    })
  const fingerprint = createHash('sha256')
    .update(endpoint.id)
    .update(canonicalJson(JSON.parse(JSON.stringify(input))))
    .digest('hex')
  await asking(tx, lockOf(key))
  const [before] = await asking<{ fingerprint: string; response: unknown }>(tx, lookOf(key))
  if (before) {
    if (before.fingerprint !== fingerprint)
      throw new Fault('conflict', words('同一提交标识用于不同内容', 'The same submission key was used for other content'))
    return before.response
  }
  const result = await run()
  const { house, person } = tx.asker
  tx.later(
    'request-key',
    'insert into request_key (house_id, person_id, key, endpoint, fingerprint, response) values ($1,$2,$3,$4,$5,$6)',
    [house, person, key, endpoint.id, fingerprint, JSON.stringify(result)],
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
