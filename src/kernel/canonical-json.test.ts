/** Canonical JSON against the examples of RFC 8785 and against a naive oracle. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('RFC 8785 examples', () => {
  it('writes the sample of §3.2.2 in the form of §3.2.3', () => {
    const sample = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('orders members by UTF-16 code units (§3.2.3)', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    const values = Object.values(JSON.parse(canonicalJson(sample)) as Record<string, string>)
    // JSON.parse moves the integer-like key first, so the order is read from the text itself.
    const text = canonicalJson(sample)
    const inText = values.slice().sort((a, b) => text.indexOf(a) - text.indexOf(b))
    expect(inText).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-1.7976931348623157e308, '-1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e21, '1e+21'],
    [999999999999999900000, '999999999999999900000'],
    [1e-7, '1e-7'],
    [0.000001, '0.000001'],
    [333333333.3333332, '333333333.3333332'],
  ])('number %s is %s (appendix B)', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it.each([
    ['\u0000\u0007\b\t\n\u000b\f\r\u001f', '"\\u0000\\u0007\\b\\t\\n\\u000b\\f\\r\\u001f"'],
    ['\u007f\u2028\u2029', '"\u007f\u2028\u2029"'],
    ['（2026）湘0103执1号', '"（2026）湘0103执1号"'],
    ['a/b', '"a/b"'],
  ])('string %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })
})

describe('what is not JSON is refused', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic.self = cyclic
  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['an undefined member', { a: undefined }],
    ['an undefined element', [undefined]],
    // biome-ignore lint/suspicious/noSparseArray: the hole is the case
    ['a hole', [1, , 2]],
    ['NaN', Number.NaN],
    ['Infinity', [Number.POSITIVE_INFINITY]],
    ['a high surrogate alone', '\ud83d'],
    ['a low surrogate alone', 'a\ude00'],
    ['surrogates in the wrong order', '\ude00\ud83d'],
    ['a lone surrogate in a name', { '\ud83d': 1 }],
    ['a bigint', 1n],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a Date', new Date(0)],
    ['a Map', new Map()],
    ['bytes', new Uint8Array(2)],
    ['a cycle', cyclic],
  ])('%s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(Error)
  })

  it('takes objects without a prototype', () => {
    expect(canonicalJson(Object.assign(Object.create(null), { b: 1, a: [] }))).toBe('{"a":[],"b":1}')
  })
})

/** Rebuilds a value with every object's members in reverse order of insertion. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, member]) => [key, shuffled(member)])
  return Object.fromEntries(entries.reverse())
}

/** Whether `text` holds white space outside its strings. */
function hasBlank(text: string): boolean {
  return /\s/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, '""'))
}

describe('properties', () => {
  const values = fc.jsonValue({ stringUnit: 'grapheme' })

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(values, value => {
        const text = canonicalJson(value)
        // JSON.stringify turns -0 into 0 as JCS does, so it is the fair comparison.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(hasBlank(text)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('does not depend on the order in which members were written', () => {
    fc.assert(
      fc.property(values, value => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value))
      }),
    )
  })

  it('is a fixed point', () => {
    fc.assert(
      fc.property(values, value => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
      }),
    )
  })

  it('equals JSON.stringify where there is nothing to order', () => {
    const lists = fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: 'grapheme' })))
    fc.assert(
      fc.property(lists, list => {
        expect(canonicalJson(list)).toBe(JSON.stringify(list))
      }),
    )
  })

  it('two different values never share a text', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const same = JSON.stringify(shuffled(shuffled(a))) === JSON.stringify(shuffled(shuffled(b)))
        if (canonicalJson(a) === canonicalJson(b)) expect(JSON.parse(canonicalJson(a))).toEqual(JSON.parse(canonicalJson(b)))
        else expect(same).toBe(false)
      }),
    )
  })
})
