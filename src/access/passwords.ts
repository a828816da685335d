/** Passwords: argon2id, never more than two hashes at once on a two-core machine. */

import { hash, verify } from '@node-rs/argon2'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'

/** OWASP's 19 MiB / t=2 profile; algorithm 2 is argon2id. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
const AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

async function withSeat<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>(go => waiting.push(go))
  running++
  try {
    return await work()
  } finally {
    running--
    waiting.shift()?.()
  }
}

/** Hashes a password for storage. */
export const hashPassword = (password: string): Promise<string> => withSeat(() => hash(password, COST))

/** True when the password fits the stored hash. */
export const passwordFits = (stored: string, password: string): Promise<boolean> => withSeat(() => verify(stored, password))

const COMMON = new Set([
  'password1234',
  '123456789012',
  'qwertyuiop12',
  'admin1234567',
  'countersign1',
  'huiqian12345',
  '111111111111',
  'aaaaaaaaaaaa',
])

/**
 * Refuses a password that is too short, too common or contains the login.
 * @throws Fault refused
 */
export function requireGoodPassword(password: string, login: string): void {
  const lower = password.toLowerCase()
  if (password.length >= 12 && !COMMON.has(lower) && !lower.includes(login.toLowerCase()) && new Set(password).size >= 5) return
  throw new Fault(
    'refused',
    words(
      '密码太弱：至少12个字符，不含登录名，不用常见密码',
      'The password is too weak: at least 12 characters, without the login name, not a common one',
    ),
    { details: [{ where: 'password', says: words('请换一个密码', 'Please choose another password') }] },
  )
}
