/** People of the demo county who act over HTTP without pause; what was answered and what was only sent is kept apart. */
import { randomUUID } from 'node:crypto'

export type Session = { cookie: string; csrf: string; person: string }
/** One submission: `marker` stands in the act's text, so that the record can be searched for it. */
export type Sent = { key: string; marker: string; path: string; body: Record<string, unknown>; person: string; actId: string | null }
export type Open = {
  path: string
  session: Session
  kind: string
  post: string
  on: string
  facts: (marker: string) => Record<string, unknown>
}

export const signIn = async (address: string, person: string): Promise<Session> => {
  const made = await fetch(`${address}/api/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: person }),
  })
  if (!made.ok) throw new Error(`sign-in of ${person}: ${made.status} ${await made.text()}`)
  const cookie = (made.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const me = (await (await fetch(`${address}/api/me`, { headers: { cookie } })).json()) as { csrf: string }
  return { cookie, csrf: me.csrf, person }
}

const get = async <T>(address: string, session: Session, path: string): Promise<T> =>
  (await (await fetch(`${address}${path}`, { headers: { cookie: session.cookie } })).json()) as T

/** Acts that may be repeated, and what they ask for. */
const REPEATED: Record<string, { post: string; facts: (marker: string) => Record<string, unknown> }> = {
  'notify-parties': { post: 'handling-prosecutor', facts: marker => ({ recipients: ['申请人'], note: marker }) },
  'name-panel': { post: 'filing-division', facts: marker => ({ members: [marker], independent: 'no' }) },
}

/** Every matter of the county in which one of these people may do a repeatable act now. */
export const openActs = async (address: string, people: string[]): Promise<Open[]> => {
  const { today } = (await (await fetch(`${address}/api/site`)).json()) as { today: string }
  const found: Open[] = []
  for (const person of people) {
    const session = await signIn(address, person)
    const { rows } = await get<{ rows: { matterId: string }[] }>(address, session, '/api/matters?state=open&limit=100')
    for (const { matterId } of rows) {
      for (const [kind, { post, facts }] of Object.entries(REPEATED)) {
        const path = `/api/matters/${matterId}/acts`
        const headers = { 'content-type': 'application/json', cookie: session.cookie, 'x-csrf-token': session.csrf }
        const asked = await fetch(`${address}/api/matters/${matterId}/check`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ kind, post, on: today, facts: facts('x') }),
        })
        const verdict = (await asked.json()) as { ok?: boolean }
        if (asked.ok && verdict.ok) found.push({ path, session, kind, post, on: today, facts })
      }
    }
  }
  return found
}

/** Submits one act (again). The answer's act id, or null when no answer came; throws for an answer that is not an act. */
export const submit = async (address: string, session: Session, sent: Sent): Promise<string | null> => {
  const headers = { 'content-type': 'application/json', cookie: session.cookie, 'x-csrf-token': session.csrf, 'idempotency-key': sent.key }
  let answer: Response
  let text: string
  try {
    answer = await fetch(`${address}${sent.path}`, { method: 'POST', headers, body: JSON.stringify(sent.body) })
    text = await answer.text()
  } catch {
    return null
  }
  if (answer.ok) return (JSON.parse(text) as { actId: string }).actId
  // While the server goes down it may still say that it cannot: nothing was acknowledged.
  if (answer.status >= 500) return null
  throw new Error(`${answer.status} ${text}`)
}

/** `writers` people act until `stopped()`; each submission is written down before it is sent. */
export const writeUntil = async (address: string, open: Open[], writers: number, stopped: () => boolean): Promise<Sent[]> => {
  const all: Sent[] = []
  let next = Math.floor(Math.random() * open.length)
  const writer = async (): Promise<void> => {
    while (!stopped()) {
      const at = open[next++ % open.length] as Open
      const marker = `第${randomUUID()}次`
      const sent: Sent = {
        key: randomUUID(),
        marker,
        path: at.path,
        person: at.session.person,
        body: { kind: at.kind, post: at.post, on: at.on, facts: at.facts(marker) },
        actId: null,
      }
      all.push(sent)
      sent.actId = await submit(address, at.session, sent)
      if (sent.actId === null) return
    }
  }
  await Promise.all(Array.from({ length: writers }, writer))
  return all
}
