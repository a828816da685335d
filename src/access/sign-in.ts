/** Sign-in: password and one-time code, lockout after ten failures, every outcome recorded in the house's log. */
import { randomUUID } from 'node:crypto'
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { hashPassword, passwordFits, requireGoodPassword } from './passwords.ts'
import { closeAllSessions, openSession } from './session.ts'
import { newTotp, totpStep } from './totp.ts'

const LOCK_AFTER = 10
const LOCK_MINUTES = 15

type AccountRow = {
  account_id: string
  house_id: string
  person_id: string
  login: string
  password_hash: string
  totp_secret: string | null
  totp_pending: string | null
  totp_last: number | null
  failed: number
  locked: boolean
  disabled: boolean
}

export type SignedIn =
  | { ok: true; token: string; house: string; person: string; account: string }
  | { ok: false; why: 'wrong' | 'locked' | 'totp' }

const WRONG_LOGIN_HASH = hashPassword('no such account, same work')

/**
 * Checks a login. Failures count and lock for 15 minutes after ten; an unknown login costs the same time as a known one.
 * The result is returned, not thrown, so that the failure count and the leaf of the refusal commit.
 */
export async function signIn(
  tx: Tx,
  input: { login: string; password: string; totp?: string | undefined },
  now: number,
): Promise<SignedIn> {
  const account = await tx.maybe<AccountRow>(
    `select *, coalesce(locked_until > now(), false) as locked from account where login = $1 for update`,
    [input.login.trim().toLowerCase()],
  )
  if (!account) {
    await passwordFits(await WRONG_LOGIN_HASH, input.password)
    return { ok: false, why: countUnknown(input.login.trim().toLowerCase(), now) }
  }
  if (account.locked) return { ok: false, why: 'locked' }
  const fits = await passwordFits(account.password_hash, input.password)
  if (!fits || account.disabled) return fail(tx, account)
  if (account.totp_secret) {
    if (!input.totp) return { ok: false, why: 'totp' }
    const step = totpStep(account.totp_secret, input.totp, now, account.totp_last)
    if (step === null) return fail(tx, account)
    await tx.query('update account set totp_last = $2 where account_id = $1', [account.account_id, step])
  }
  return welcome(tx, account)
}

/** Failures of logins that do not exist: they lock like real ones, so that a lock says nothing about who has an account. */
const unknown = new Map<string, { failed: number; until: number }>()
const UNKNOWN_KEPT = 10_000

function countUnknown(login: string, now: number): 'wrong' | 'locked' {
  const known = unknown.get(login) ?? { failed: 0, until: 0 }
  if (known.until > now) return 'locked'
  const failed = known.failed + 1
  if (unknown.size >= UNKNOWN_KEPT) unknown.delete(unknown.keys().next().value ?? '')
  unknown.set(login, { failed, until: failed >= LOCK_AFTER ? now + LOCK_MINUTES * 60_000 : 0 })
  return failed >= LOCK_AFTER ? 'locked' : 'wrong'
}

/** Until here nobody asks; from here the transaction speaks for the account's house, whose log records what follows. */
const speakFor = async (tx: Tx, house: string): Promise<void> => {
  await tx.query("select set_config('app.house', $1, true)", [house])
}

async function fail(tx: Tx, account: AccountRow): Promise<SignedIn> {
  await speakFor(tx, account.house_id)
  await tx.query(
    `update account set failed = failed + 1, locked_until = case when failed + 1 >= $2 then now() + make_interval(mins => $3) else locked_until end where account_id = $1`,
    [account.account_id, LOCK_AFTER, LOCK_MINUTES],
  )
  await appendEvent(tx, { house: account.house_id, kind: 'refusal', table: 'account', id: account.account_id, about: { what: 'sign-in' } })
  return { ok: false, why: account.failed + 1 >= LOCK_AFTER ? 'locked' : 'wrong' }
}

async function welcome(tx: Tx, account: Pick<AccountRow, 'account_id' | 'house_id' | 'person_id'>): Promise<SignedIn> {
  await speakFor(tx, account.house_id)
  await tx.query('update account set failed = 0, locked_until = null where account_id = $1', [account.account_id])
  const { token } = await openSession(tx, { account: account.account_id, house: account.house_id, person: account.person_id })
  await appendEvent(tx, { house: account.house_id, kind: 'sign-in', table: 'account', id: account.account_id, about: {} })
  return { ok: true, token, house: account.house_id, person: account.person_id, account: account.account_id }
}

/** One-click sign-in of a demo person; the caller has made sure that the node is a demo. */
export async function signInDemo(tx: Tx, person: string): Promise<SignedIn> {
  const account = await tx.maybe<AccountRow>('select *, false as locked from account where person_id = $1 and not disabled', [person])
  return account ? welcome(tx, account) : { ok: false, why: 'wrong' }
}

/** Makes an account; the login is kept in lower case. @throws Fault conflict when the login exists */
export async function createAccount(
  tx: Tx,
  input: { login: string; password: string; house: string; person: string; mustChange: boolean },
): Promise<string> {
  const accountId = randomUUID()
  const rows = await tx.query(
    `insert into account (account_id, login, password_hash, house_id, person_id, must_change) values ($1,$2,$3,$4,$5,$6) on conflict (login) do nothing returning account_id`,
    [accountId, input.login.trim().toLowerCase(), await hashPassword(input.password), input.house, input.person, input.mustChange],
  )
  if (!rows.length)
    throw new Fault('conflict', words(`登录名“${input.login}”已存在`, `The login “${input.login}” exists already`), {
      details: [{ where: 'login', says: words('请换一个登录名', 'Choose another login') }],
    })
  return accountId
}

/** Another first password for an account whose first one nobody has used yet. False when there is no such account. */
export async function renewFirstPassword(tx: Tx, login: string, password: string): Promise<boolean> {
  const rows = await tx.query<{ account_id: string }>(
    'update account set password_hash = $3 where house_id = $1 and login = $2 and must_change returning account_id',
    [tx.asker.house, login.trim().toLowerCase(), await hashPassword(password)],
  )
  for (const { account_id } of rows) await appendEvent(tx, { kind: 'right', table: 'account', id: account_id, about: { what: 'password' } })
  return rows.length > 0
}

/** Changes the password and ends all other sessions. @throws Fault refused */
export async function changePassword(tx: Tx, account: string, current: string, next: string): Promise<void> {
  const row = await tx.one<AccountRow>('select *, false as locked from account where account_id = $1 for update', [account])
  if (!(await passwordFits(row.password_hash, current)))
    throw new Fault('refused', words('当前密码不正确', 'The current password is wrong'), {
      details: [{ where: 'current', says: words('请重新输入', 'Please type it again') }],
    })
  requireGoodPassword(next, row.login)
  await tx.query('update account set password_hash = $2, must_change = false where account_id = $1', [account, await hashPassword(next)])
  await closeAllSessions(tx, account)
  await appendEvent(tx, { house: row.house_id, kind: 'right', table: 'account', id: account, about: { what: 'password' } })
}

/** Starts the enrolment of one-time codes; it counts only after `confirmTotp`. */
export async function startTotp(tx: Tx, account: string): Promise<{ secret: string; uri: string }> {
  const row = await tx.one<AccountRow>('select *, false as locked from account where account_id = $1', [account])
  const made = newTotp(row.login)
  await tx.query('update account set totp_pending = $2 where account_id = $1', [account, made.secret])
  return made
}

/** Confirms the enrolment with a first code. @throws Fault refused */
export async function confirmTotp(tx: Tx, account: string, code: string, now: number): Promise<void> {
  const row = await tx.one<AccountRow>('select *, false as locked from account where account_id = $1 for update', [account])
  const step = row.totp_pending ? totpStep(row.totp_pending, code, now, null) : null
  if (step === null)
    throw new Fault('refused', words('动态口令不正确，请核对手机时间', 'The code is wrong; check the clock of your phone'), {
      details: [{ where: 'code', says: words('请输入新的6位口令', 'Type the newest 6 digits') }],
    })
  await tx.query('update account set totp_secret = totp_pending, totp_pending = null, totp_last = $2 where account_id = $1', [
    account,
    step,
  ])
  await appendEvent(tx, { house: row.house_id, kind: 'right', table: 'account', id: account, about: { what: 'totp' } })
}
