/** Commitments: what travels must open what was signed; nothing changed, nothing added, nothing guessed without its salt. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../procedure/act.ts'
import { commitAct, commitment, opensCommitments } from './commitment.ts'
import type { Attachment } from './letter.ts'

/** Not a hash: it shows everything, so that a test sees what goes into it. */
const plain = (text: string) => `<${text}>`
const facts: Facts = { receivedOn: '2026-08-21', points: [{ id: '1', text: '尽快发放案款' }] }
const paper: Attachment = { slot: 'paper', name: '检察建议书.pdf', mediaType: 'application/pdf', size: 12, plainHash: 'abc' }
const second: Attachment = { ...paper, slot: 'attachment:1', name: '检察卷.pdf' }
const salts = { receivedOn: 's1', points: 's2', paper: 's3', 'attachment:1': 's4' }
const signed = commitAct(facts, [paper, second], salts, plain)
const whole = { facts, attachments: [paper, second], salts }
const opens = (change: object, complete = true) => opensCommitments({ ...whole, ...change }, signed, plain, complete)

describe('commitments', () => {
  it('one per fact and per attachment slot, each over key, salt and value', () => {
    expect(Object.keys(signed).sort()).toEqual(['attachment:1', 'paper', 'points', 'receivedOn'])
    expect(signed.receivedOn).toBe('<{"key":"receivedOn","salt":"s1","value":"2026-08-21"}>')
    expect(commitment('receivedOn', '2026-08-21', 's1', plain)).toBe(signed.receivedOn)
  })

  it('a missing salt or a slot named twice is a mistake of the programmer', () => {
    expect(() => commitAct(facts, [], { receivedOn: 's1' }, plain)).toThrow(/no salt/)
    expect(() => commitAct(facts, [paper, paper], salts, plain)).toThrow(/twice/)
    expect(() => commitAct({ constructor: 'x' }, [], {}, plain)).toThrow(/no salt/)
  })

  it.each([
    ['whole', {}, true, true],
    ['a fact left out', { facts: { receivedOn: '2026-08-21' } }, false, true],
    ['an attachment left out', { attachments: [paper] }, false, true],
    ['everything erased', { facts: {}, attachments: [], salts: {} }, false, true],
    ['a fact changed', { facts: { ...facts, receivedOn: '2026-08-20' } }, false, false],
    ['a fact added', { facts: { ...facts, more: true }, salts: { ...salts, more: 's' } }, false, false],
    ['a file exchanged', { attachments: [{ ...paper, plainHash: 'abd' }, second] }, false, false],
    ['a file renamed', { attachments: [{ ...paper, name: '另一份.pdf' }, second] }, false, false],
    [
      'two files swapped',
      {
        attachments: [
          { ...paper, slot: 'attachment:1' },
          { ...second, slot: 'paper' },
        ],
      },
      false,
      false,
    ],
    ['the same file twice', { attachments: [paper, second, second] }, false, false],
    ['a salt changed', { salts: { ...salts, points: 'x' } }, false, false],
    ['a salt missing', { salts: { receivedOn: 's1' } }, false, false],
  ])('%s', (_name, change, complete, partial) => {
    expect(opens(change, true)).toBe(complete)
    expect(opens(change, false)).toBe(partial)
  })

  it('any facts: what was committed opens, any other value under the same key does not', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()))
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), value, { minKeys: 1 }), value, (record, other) => {
        const ordinary = Object.fromEntries(Object.entries(record).filter(([key]) => key !== '__proto__'))
        const all = Object.fromEntries(Object.keys(ordinary).map(key => [key, `salt ${key}`]))
        const made = commitAct(ordinary, [], all, plain)
        expect(opensCommitments({ facts: ordinary, attachments: [], salts: all }, made, plain, true)).toBe(true)
        const [first] = Object.keys(ordinary)
        if (first === undefined || JSON.stringify(ordinary[first]) === JSON.stringify(other)) return
        expect(opensCommitments({ facts: { ...ordinary, [first]: other }, attachments: [], salts: all }, made, plain, true)).toBe(false)
      }),
    )
  })
})
