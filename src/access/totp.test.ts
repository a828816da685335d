/** One-time codes: the published vectors of RFC 6238, one step of drift, each step once. */
import { Secret, TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { newTotp, totpStep } from './totp.ts'

/** RFC 6238 appendix B, SHA-1: the last six of the eight digits. */
const SECRET = new Secret({ buffer: new TextEncoder().encode('12345678901234567890').buffer as ArrayBuffer }).base32
const VECTORS: [seconds: number, code: string, step: number][] = [
  [59, '287082', 1],
  [1_111_111_109, '081804', 37_037_036],
  [1_111_111_111, '050471', 37_037_037],
  [1_234_567_890, '005924', 41_152_263],
  [2_000_000_000, '279037', 66_666_666],
]

describe('a code', () => {
  it.each(VECTORS)('at %i s is %s, step %i', (seconds, code, step) => expect(totpStep(SECRET, code, seconds * 1000, null)).toBe(step))

  it.each(VECTORS)('at %i s may be one step early or late, not two', (seconds, code, step) => {
    for (const drift of [-30, 30]) expect(totpStep(SECRET, code, (seconds + drift) * 1000, null)).toBe(step)
    for (const late of [90, 300]) expect(totpStep(SECRET, code, (seconds + late) * 1000, null)).toBe(null)
    if (seconds > 90) expect(totpStep(SECRET, code, (seconds - 90) * 1000, null)).toBe(null)
  })

  it('counts once: neither its own step nor an earlier one after it', () => {
    const [seconds, code, step] = VECTORS[1] as (typeof VECTORS)[number]
    expect(totpStep(SECRET, code, seconds * 1000, step)).toBe(null)
    expect(totpStep(SECRET, code, seconds * 1000, step + 1)).toBe(null)
    expect(totpStep(SECRET, code, seconds * 1000, step - 1)).toBe(step)
  })

  it.each(['', '12345', '1234567', 'abcdef', '000000', '２８７０８', '28708２x', '\u{1F004}'.repeat(3), '٢٨٧٠٨٢'])('%j is none', code =>
    expect(totpStep(SECRET, code, 59_000, null)).toBe(null),
  )

  it('may be typed with spaces and in full width', () => {
    for (const typed of [' 287 082 ', '２８７０８２', '２８７　０８２']) expect(totpStep(SECRET, typed, 59_000, null)).toBe(1)
  })
})

describe('an enrolment', () => {
  it('has 160 bits of chance and a URI that an app understands', () => {
    const made = newTotp('zhang')
    expect(Secret.fromBase32(made.secret).bytes.length).toBe(20)
    expect(made.uri).toMatch(/^otpauth:\/\/totp\/Countersign:zhang\?/)
    expect(newTotp('zhang').secret).not.toBe(made.secret)
    const code = new TOTP({ secret: Secret.fromBase32(made.secret), digits: 6, period: 30 }).generate({ timestamp: 90_000 })
    expect(totpStep(made.secret, code, 90_000, null)).toBe(3)
  })
})
