/** One-time codes (RFC 6238): enrolment, and a check that takes each code once. */
import { Secret, TOTP } from 'otpauth'

const PERIOD = 30

const generator = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: 'Countersign', label, secret: Secret.fromBase32(secret), digits: 6, period: PERIOD })

/** A new secret and the URI that an authenticator app reads. */
export function newTotp(label: string): { secret: string; uri: string } {
  const secret = new Secret({ size: 20 }).base32
  return { secret, uri: generator(secret, label).toString() }
}

/** The counter step of a valid code (one step of drift allowed), or null. A step at or before `last` was used already. */
export function totpStep(secret: string, code: string, now: number, last: number | null): number | null {
  // Typed with a Chinese input method the digits come full-width; anything but six digits is no code at all.
  const token = code.replace(/\s/g, '').normalize('NFKC')
  if (!/^\d{6}$/.test(token)) return null
  const delta = generator(secret, 'x').validate({ token, timestamp: now, window: 1 })
  if (delta === null) return null
  const step = Math.floor(now / 1000 / PERIOD) + delta
  return last !== null && step <= last ? null : step
}
