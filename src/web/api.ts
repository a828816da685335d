/** Typed calls over the contract's endpoint values: address, JSON, session proof, idempotency key, faults. */
import type { Endpoint, InputOf, OutputOf } from '#contract/endpoint.ts'
import { ApiFault, faultFrom, offlineFault } from './api-fault.ts'

type Fields = Record<string, unknown>
type Route = Pick<Endpoint, 'method' | 'path'>

let csrf = ''
/** Keeps the token that every write must carry; it comes with `get-me`. */
export const keepCsrf = (token: string): void => {
  csrf = token
}

/** Splits one input object into address (parameters, and the query of a GET) and body. */
export function requestOf(route: Route, input: Fields): { url: string; body: Fields | null } {
  const rest: Fields = { ...input }
  const path = route.path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = rest[name]
    if (value === undefined || value === null || value === '')
      throw new ApiFault('malformed', 0, { zh: `缺少参数 ${name}`, en: `Parameter ${name} is missing` })
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  if (route.method === 'POST') return { url: path, body: rest }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(rest))
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value))
  const text = query.toString()
  return { url: text ? `${path}?${text}` : path, body: null }
}

/** The address of a file answer, for links and frames. */
export const fileUrl = <E extends Endpoint>(route: E, input: InputOf<E>): string => requestOf(route, input as Fields).url

/** Added to the address of a PDF in a frame: the page at full width, no list of thumbnails beside it. */
export const PLAIN_VIEW = '#navpanes=0&view=FitH'

/** A key for one submission. `randomUUID` exists only over HTTPS; many offices run plain HTTP inside their network. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Calls an endpoint. Throws ApiFault, also when no answer came. */
export async function call<E extends Endpoint>(
  route: E,
  input: InputOf<E>,
  options: { key?: string; signal?: AbortSignal } = {},
): Promise<OutputOf<E>> {
  const { url, body } = requestOf(route, input as Fields)
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body) headers['content-type'] = 'application/json'
  if (body && csrf) headers['x-csrf-token'] = csrf
  if (body && !route.keyless) headers['idempotency-key'] = options.key ?? newKey()
  const init: RequestInit = {
    method: route.method,
    headers,
    credentials: 'same-origin',
    body: body ? JSON.stringify(body) : null,
    signal: options.signal ?? null,
  }
  const answer = await fetch(url, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw offlineFault()
  })
  const said: unknown = await answer.json().catch(() => null)
  if (!answer.ok) throw faultFrom(answer.status, said)
  return said as OutputOf<E>
}
