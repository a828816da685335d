/** Sessions: an opaque token in a cookie, its hash in the table; idle 8 hours, at most 24. */
import { createHash, randomBytes } from 'node:crypto'
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

/** The live session of a token, or undefined; touches it at most once a minute. */
export async function findSession(tx: Tx, token: string): Promise<Session | undefined> {
  const row = await tx.maybe<{
    house_id: string
    person_id: string
    account_id: string
    csrf: string
    stale: boolean
    must_change: boolean
  }>(
    `select s.house_id, s.person_id, s.account_id, s.csrf, a.must_change, s.last_seen < now() - interval '1 minute' as stale from session s join account a using (account_id)
     where token_hash = $1 and expires_at > now() and last_seen > now() - make_interval(hours => $2) and not a.disabled`,
    [hashOf(token), IDLE_HOURS],
    'find-session',
  )
  if (!row) return undefined
  if (row.stale) await tx.query('update session set last_seen = now() where token_hash = $1', [hashOf(token)])
  return { house: row.house_id, person: row.person_id, account: row.account_id, csrf: row.csrf, mustChange: row.must_change }
}

/** Ends one session. */
export const closeSession = async (tx: Tx, token: string): Promise<void> => {
  await tx.query('delete from session where token_hash = $1', [hashOf(token)])
}

/** Ends every session of an account: password changed, account disabled. */
export const closeAllSessions = async (tx: Tx, account: string): Promise<void> => {
  await tx.query('delete from session where account_id = $1', [account])
}
