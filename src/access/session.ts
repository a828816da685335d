/** Sessions: an opaque token in a cookie, its hash in the table; idle 8 hours, at most 24. */
import { createHash, randomBytes } from 'node:crypto'
import type { Ask } from '#store/batch.ts'
import type { Tx } from '#store/unit-of-work.ts'

export const SESSION_COOKIE = 'countersign'
const IDLE_HOURS = 8
const LONGEST_HOURS = 24

export type Session = {
  house: string
  person: string
  account: string
  csrf: string /** A first password that must be changed before anything else. */
  mustChange: boolean
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Opens a session and returns the token for the cookie; it is stored nowhere in plain text. */
export async function openSession(
  tx: Tx,
  of: { account: string; house: string; person: string },
): Promise<{ token: string; csrf: string }> {
  const token = randomBytes(32).toString('base64url')
  const csrf = randomBytes(24).toString('base64url')
  await tx.query(
    `insert into session (token_hash, account_id, house_id, person_id, csrf, expires_at) values ($1,$2,$3,$4,$5, now() + make_interval(hours => $6))`,
    [hashOf(token), of.account, of.house, of.person, csrf, LONGEST_HOURS],
  )
  return { token, csrf }
}

type Found = { house_id: string; person_id: string; account_id: string; csrf: string; stale: boolean; must_change: boolean }

/** The statement that finds the live session of a token and names its person in the transaction; `post` is the one the request claims. */
export const enterBySession = (token: string, post: string | null, today: string): Ask => ({
  name: 'enter-by-session',
  sql: `select s.house_id, s.person_id, s.account_id, s.csrf, a.must_change, s.last_seen < now() - interval '1 minute' as stale,
       set_config('app.house', s.house_id, true), set_config('app.person', s.person_id, true), set_config('app.post', $3, true), set_config('app.today', $4, true)
     from session s join account a using (account_id)
     where token_hash = $1 and expires_at > now() and last_seen > now() - make_interval(hours => $2) and not a.disabled`,
  params: [hashOf(token), IDLE_HOURS, post ?? '', today],
})

/** What that statement found: the session, or undefined when there is no live one. `stale`: its last use is to be written down (touchSession). */
export const sessionFound = (row: unknown): (Session & { stale: boolean }) | undefined => {
  if (row === undefined) return undefined
  const { house_id, person_id, account_id, csrf, must_change, stale } = row as Found
  return { house: house_id, person: person_id, account: account_id, csrf, mustChange: must_change, stale }
}

/** Writes down that the session was used; at most once a minute. */
export const touchSession = async (tx: Tx, token: string): Promise<void> => {
  await tx.query('update session set last_seen = now() where token_hash = $1', [hashOf(token)])
}

/** Ends one session. */
export const closeSession = async (tx: Tx, token: string): Promise<void> => {
  await tx.query('delete from session where token_hash = $1', [hashOf(token)])
}

/** Ends every session of an account: password changed, account disabled. */
export const closeAllSessions = async (tx: Tx, account: string): Promise<void> => {
  await tx.query('delete from session where account_id = $1', [account])
}
