/** The gate in front of the protocol: complete letters pass; one wrong member anywhere and they do not. */
import { describe, expect, it } from 'vitest'
import { isLetterShape } from './letter-shape.ts'

const base = { v: 1, id: 'i', from: 'PP', to: 'CT', epoch: 1, base: 0, sequence: 1, matterId: 'm', sentOn: '2026-11-23', signature: 's' }
const header = {
  v: 1,
  actId: 'a',
  matterId: 'm',
  house: 'PP',
  recordedBy: 'PP',
  role: 'issuer',
  kind: 'serve',
  person: 'p',
  post: 'handling-prosecutor',
  on: '2026-08-20',
  source: 'own',
  definition: { id: 'd', version: '1', fingerprint: 'f' },
  prior: null,
  codes: {},
  commitments: { paper: 'c' },
}
const attachment = { slot: 'paper', name: '建议书.pdf', mediaType: 'application/pdf', size: 1, plainHash: 'h' }
const act = { header, signature: 's', facts: {}, salts: { paper: 'x' }, attachments: [attachment] }
const opening = {
  definition: {},
  fingerprint: 'f',
  calendarVersion: '1',
  parameters: { parties: [{ role: 'issuer', house: 'PP' }], terms: {}, confirmed: {} },
}
const placing = {
  placing: { v: 1, matterId: 'm', epoch: 1, n: 1, actHash: 'h', previous: null, effect: false, reason: { zh: '甲', en: 'a' } },
  signature: 's',
}
const standing = {
  wants: true,
  answers: null,
  restored: false,
  sent: { epoch: 1, base: 0, last: 2, lost: [] },
  seen: { epoch: 1, highest: 3, missing: [2] },
  awaiting: ['i'],
  placings: [{ matterId: 'm', keeper: 'PP', epoch: 1, n: 1 }],
  papers: [{ series: 's', number: 1 }],
  copies: [],
}
const letters = {
  act: { ...base, kind: 'act', act, opening, package: [act] },
  placing: { ...base, kind: 'placing', placing },
  'withdrawal-notice': { ...base, kind: 'withdrawal-notice', withdrawal: { letterId: 'x', reason: { zh: '误发', en: 'in error' } } },
  receipt: { ...base, kind: 'receipt', sequence: 0, matterId: null, receipt: { letterId: 'x', stage: 'arrived', on: '2026-11-23' } },
  standing: { ...base, kind: 'standing', sequence: 0, matterId: null, standing },
  draft: {
    ...base,
    kind: 'draft',
    sequence: 0,
    draft: { draft: 'minutes', changes: [{ update: 'AAA=', person: '甲', at: '09:00' }], vector: '', wants: false, answers: true },
  },
}

/** Every way to replace one value inside a letter, however deep, by something of another kind. */
function* damaged(value: unknown, path = ''): Generator<[string, unknown]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const put = (other: unknown) =>
      Array.isArray(value) ? value.map((v, i) => (String(i) === key ? other : v)) : { ...value, [key]: other }
    yield [`${path}.${key}`, put(typeof inner === 'object' && inner !== null ? 7 : { x: 1 })]
    for (const [where, other] of damaged(inner, `${path}.${key}`)) yield [where, put(other)]
  }
}

/** Members whose content the gate leaves to others: data of the definition, free facts, codes. */
const FREE = /\.(definition|facts|codes)\./

describe('the shape of a letter', () => {
  for (const [kind, letter] of Object.entries(letters)) {
    it(`${kind}: complete passes, damaged anywhere does not`, () => {
      expect(isLetterShape(letter)).toBe(true)
      const passed = [...damaged(letter)].filter(([where, other]) => !FREE.test(where) && isLetterShape(other)).map(([where]) => where)
      expect(passed).toEqual([])
    })

    it(`${kind}: without the member of its kind, or with the wrong numbering, it is none`, () => {
      const others = Object.keys(letters).filter(other => other !== kind)
      for (const other of others) expect(isLetterShape({ ...letter, kind: other })).toBe(false)
      expect(isLetterShape({ ...letter, sequence: letter.sequence === 0 ? 1 : 0 })).toBe(false)
    })
  }

  it.each([
    null,
    undefined,
    1,
    'x',
    [],
    {},
    [letters.act],
    { ...letters.act, to: 'PP' },
    { ...letters.act, matterId: null },
    { ...letters.act, kind: 'toString' },
    { ...letters.act, sequence: 1.5 },
  ])('no letter: %j', value => {
    expect(isLetterShape(value)).toBe(false)
  })
})
