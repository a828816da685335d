/** Bytes and texts, checked against Node's Buffer as the oracle. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bigEndian, fromBase64, fromBigEndian, fromHex, fromUtf8, joined, sameBytes, toBase64, toHex, utf8 } from './bytes.ts'

const bytes = fc.uint8Array({ maxLength: 200 })

describe('UTF-8', () => {
  it('equals Buffer for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        if (Buffer.from(text, 'utf8').toString('utf8') !== text) return
        expect(Buffer.from(utf8(text)).equals(Buffer.from(text, 'utf8'))).toBe(true)
        expect(fromUtf8(utf8(text))).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('reads exactly what a strict decoder reads', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    const oracle = (input: Uint8Array): string | null => {
      try {
        return strict.decode(input)
      } catch {
        return null
      }
    }
    const tricky = fc.array(
      fc.constantFrom(
        0x00,
        0x41,
        0x7f,
        0x80,
        0xbf,
        0xc0,
        0xc1,
        0xc2,
        0xdf,
        0xe0,
        0x9f,
        0xa0,
        0xed,
        0xef,
        0xf0,
        0x8f,
        0x90,
        0xf4,
        0xf5,
        0xff,
      ),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(tricky, list => {
        const input = Uint8Array.from(list)
        expect(fromUtf8(input)).toBe(oracle(input))
      }),
      { numRuns: 3000 },
    )
  })

  it.each(['', 'a', 'é', '会签', '😀', '（2026）湘0103执1号'])('%s goes there and back', text => {
    expect(fromUtf8(utf8(text))).toBe(text)
  })

  it('refuses a lone surrogate', () => {
    expect(() => utf8('\ud800')).toThrow()
  })
})

describe('hex and base64', () => {
  it('equal Buffer', () => {
    fc.assert(
      fc.property(bytes, input => {
        expect(toHex(input)).toBe(Buffer.from(input).toString('hex'))
        expect(toBase64(input)).toBe(Buffer.from(input).toString('base64'))
        expect(Buffer.from(fromHex(toHex(input)) ?? []).equals(Buffer.from(input))).toBe(true)
        expect(Buffer.from(fromBase64(toBase64(input)) ?? []).equals(Buffer.from(input))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it.each(['A', 'AA', 'AAA', 'AA=', 'AB==', 'AAB=', 'AA==AA==', 'A===', '-_==', ' AAAA', 'AAAA\n', '*'])('base64 %j is not taken', text => {
    expect(fromBase64(text)).toBeNull()
  })

  it.each(['0', 'AB', 'zz', '0x'])('hex %j is not taken', text => {
    expect(fromHex(text)).toBeNull()
  })
})

describe('the rest', () => {
  it('joins and compares', () => {
    expect(joined(Uint8Array.of(1), new Uint8Array(0), Uint8Array.of(2, 3))).toEqual(Uint8Array.of(1, 2, 3))
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true)
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false)
    expect(sameBytes(Uint8Array.of(1), Uint8Array.of(1, 0))).toBe(false)
  })

  it('writes and reads big-endian integers to 2^53 − 1', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), value => {
        const oracle = Buffer.alloc(8)
        oracle.writeBigUInt64BE(BigInt(value))
        expect(Buffer.from(bigEndian(value, 8)).equals(oracle)).toBe(true)
        expect(fromBigEndian(bigEndian(value, 8))).toBe(value)
      }),
    )
    expect(fromBigEndian(new Uint8Array(8).fill(0xff))).toBeNull()
  })
})
