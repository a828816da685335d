/** A person at the keyboard: signs in by the demo door, sends the page's token and a new key with every write. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, InjectOptions } from 'fastify'

export type Detail = { where?: string; says: { zh: string; en: string }; article?: string }
/** biome-ignore lint/suspicious/noExplicitAny: bodies are read field by field in assertions */
export type Body = any
export type Reply = { status: number; body: Body; raw: string; headers: Record<string, unknown> }
export type Client = {
  person: string
  cookie: string
  csrf: string
  get(path: string): Promise<Reply>
  post(path: string, body?: unknown, key?: string): Promise<Reply>
  /** A write that must succeed; throws with the answer otherwise. */
  do(path: string, body?: unknown): Promise<Body>
  /** A read that must succeed. */
  read(path: string): Promise<Body>
}

/** One request without a browser; never throws for an answer. */
export async function send(app: FastifyInstance, options: InjectOptions): Promise<Reply> {
  const answer = await app.inject(options)
  let body: Body = null
  try {
    body = JSON.parse(answer.body)
  } catch {
    body = null
  }
  return { status: answer.statusCode, body, raw: answer.body, headers: answer.headers }
}

const must = (reply: Reply, what: string): Body => {
  if (reply.status === 200) return reply.body
  throw new Error(`${what}: ${reply.status} ${reply.raw.slice(0, 1500)}`)
}

/** A client over a session cookie. */
export async function clientOf(app: FastifyInstance, person: string, cookie: string): Promise<Client> {
  const me = await send(app, { method: 'GET', url: '/api/me', headers: { cookie } })
  const csrf = (me.body as { csrf?: string } | null)?.csrf ?? ''
  const get = (path: string): Promise<Reply> => send(app, { method: 'GET', url: path, headers: { cookie } })
  const post = (path: string, body: unknown = {}, key: string = randomUUID()): Promise<Reply> =>
    send(app, { method: 'POST', url: path, headers: { cookie, 'x-csrf-token': csrf, 'idempotency-key': key }, payload: body as object })
  return {
    person,
    cookie,
    csrf,
    get,
    post,
    do: async (path, body) => must(await post(path, body), `${person} POST ${path}`),
    read: async path => must(await get(path), `${person} GET ${path}`),
  }
}

/** The session cookie of an answer, as a browser would send it back. */
export const cookieOf = (reply: Reply): string => {
  const set = reply.headers['set-cookie']
  const text = Array.isArray(set) ? String(set[0]) : String(set ?? '')
  return text.split(';')[0] ?? ''
}

/** Signs in by one click, as only a demo allows. */
export async function demoClient(app: FastifyInstance, person: string): Promise<Client> {
  const reply = await send(app, { method: 'POST', url: '/api/demo/sign-in', payload: { personId: person } })
  must(reply, `demo sign-in of ${person}`)
  return clientOf(app, person, cookieOf(reply))
}
