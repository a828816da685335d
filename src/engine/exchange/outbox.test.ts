/** The sender's side: numbers without holes, carrying until a receipt, receipts in any order, what a standing changes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import type { LetterContent, Receipt, Standing } from './letter.ts'
import {
  addressLetter,
  applyReceipt,
  applyStanding,
  compose,
  emptyOutbox,
  markTried,
  type OutboxState,
  postLetter,
  type SentLetter,
  toCarry,
} from './outbox.ts'

const hash = (text: string) => `#${text.length}:${[...text].reduce((n, c) => (n * 31 + c.charCodeAt(0)) >>> 0, 7)}`
const seal = { hash, sign: (text: string) => `s${hash(text)}` }
const notice = (n: number): LetterContent => ({
  kind: 'withdrawal-notice',
  matterId: 'm',
  sentOn: '2026-11-23',
  withdrawal: { letterId: `x${n}`, reason: words('误发', 'in error') },
})
const receiptLetter: LetterContent = {
  kind: 'receipt',
  matterId: null,
  sentOn: '2026-11-23',
  receipt: { letterId: 'y', stage: 'arrived', on: '2026-11-23' },
}

function three(): { outbox: OutboxState; ids: [string, string, string] } {
  let outbox = emptyOutbox('PP', 'CT')
  const ids: string[] = []
  for (let n = 1; n <= 3; n++) {
    const made = compose(outbox, notice(n), seal, n * 100)
    outbox = made.outbox
    ids.push(made.letter.id)
  }
  return { outbox, ids: ids as [string, string, string] }
}
const standing = (change: Partial<Standing>): Standing => ({
  wants: false,
  answers: null,
  restored: false,
  sent: { epoch: 1, base: 0, last: 0, lost: [] },
  seen: { epoch: 1, highest: 3, missing: [] },
  awaiting: [],
  placings: [],
  papers: [],
  copies: [],
  ...change,
})
const row = (outbox: OutboxState, id: string): SentLetter => outbox.letters[id] as SentLetter

describe('composing', () => {
  it('numbers letters of a pair 1, 2, 3 and addresses them', () => {
    const { outbox, ids } = three()
    expect(ids.map(id => row(outbox, id).sequence)).toEqual([1, 2, 3])
    expect(outbox.last).toBe(3)
    expect(compose(outbox, notice(4), seal, 0).letter).toMatchObject({ from: 'PP', to: 'CT', sequence: 4, epoch: 1, base: 0 })
  })

  it('a receipt has no number and no row, so that nobody waits for a receipt of it', () => {
    const { outbox } = three()
    const made = compose(outbox, receiptLetter, seal, 0)
    expect(made.letter.sequence).toBe(0)
    expect(made.outbox).toBe(outbox)
  })

  it('in two halves for a signer that answers later: the same letter', () => {
    const { outbox } = three()
    const { unsealed, body } = addressLetter(outbox, notice(4))
    expect(postLetter(outbox, unsealed, seal.sign(body), hash, 9)).toEqual(compose(outbox, notice(4), seal, 9))
  })

  it('a resting house sends nothing numbered, but receipts and standings', () => {
    const resting = { ...three().outbox, resting: true }
    expect(() => compose(resting, notice(4), seal, 0)).toThrowError(/unavailable/)
    expect(compose(resting, receiptLetter, seal, 0).letter.kind).toBe('receipt')
    expect(toCarry(resting, 1e9, 1)).toEqual([])
  })
})

describe('carrying', () => {
  it('oldest number first, again after the retry time, no more once it arrived', () => {
    const { outbox, ids } = three()
    expect(toCarry(outbox, 0, 50).map(letter => letter.id)).toEqual(ids)
    const tried = markTried(outbox, [ids[0], ids[1], 'unknown'], 1000)
    expect(toCarry(tried, 1049, 50).map(letter => letter.id)).toEqual([ids[2]])
    expect(toCarry(tried, 1050, 50).map(letter => letter.id)).toEqual(ids)
    expect(row(tried, ids[0])).toMatchObject({ tries: 1, triedAt: 1000, stage: 'sent' })
    const arrived = applyReceipt(tried, { letterId: ids[0], stage: 'arrived', on: '2026-11-23' }).outbox
    expect(toCarry(arrived, 9999, 50).map(letter => letter.id)).toEqual([ids[1], ids[2]])
  })
})

describe('receipts', () => {
  const arrived = (letterId: string): Receipt => ({ letterId, stage: 'arrived', on: '2026-11-23' })
  const opened = (letterId: string): Receipt => ({ letterId, stage: 'opened', on: '2026-11-24' })

  it('sent → arrived → opened', () => {
    const { outbox, ids } = three()
    const one = applyReceipt(outbox, arrived(ids[0]))
    expect([one.outcome, row(one.outbox, ids[0]).stage]).toEqual(['moved', 'arrived'])
    const two = applyReceipt(one.outbox, opened(ids[0]))
    expect([two.outcome, row(two.outbox, ids[0])]).toMatchObject([
      'moved',
      { stage: 'opened', arrivedOn: '2026-11-23', openedOn: '2026-11-24' },
    ])
  })

  it('any order, any number of times: the same row', () => {
    const { outbox, ids } = three()
    const inOrder = [arrived(ids[1]), opened(ids[1])].reduce((o, r) => applyReceipt(o, r).outbox, outbox)
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1], { minLength: 2 }), fc.array(fc.nat(1), { maxLength: 5 }), (order, more) => {
        const receipts = [...order, ...more].map(i => (i === 0 ? arrived(ids[1]) : opened(ids[1])))
        expect(receipts.reduce((o, r) => applyReceipt(o, r).outbox, outbox)).toEqual(inOrder)
      }),
    )
    expect(applyReceipt(inOrder, arrived(ids[1])).outcome).toBe('known')
  })

  it('opened alone says arrived too', () => {
    const { outbox, ids } = three()
    expect(row(applyReceipt(outbox, opened(ids[2])).outbox, ids[2])).toMatchObject({ stage: 'opened', arrivedOn: '2026-11-24' })
  })

  it('a quarantined letter is not carried again and never becomes another', () => {
    const { outbox, ids } = three()
    const next = applyReceipt(outbox, { letterId: ids[0], stage: 'quarantined', on: '2026-11-23' }).outbox
    expect(row(next, ids[0]).stage).toBe('quarantined')
    expect(applyReceipt(next, opened(ids[0])).outcome).toBe('known')
    expect(toCarry(next, 1e9, 1).map(letter => letter.id)).not.toContain(ids[0])
    const taken = applyReceipt(outbox, arrived(ids[1])).outbox
    expect(applyReceipt(taken, { letterId: ids[1], stage: 'quarantined', on: '2026-11-23' }).outcome).toBe('known')
  })

  it('of a letter we do not know: says so', () => {
    expect(applyReceipt(three().outbox, arrived('never'))).toMatchObject({ outcome: 'unknown-letter' })
    expect(applyReceipt(three().outbox, arrived('__proto__'))).toMatchObject({ outcome: 'unknown-letter' })
  })
})

describe('what the other house says it has', () => {
  it('what it misses is carried at once', () => {
    const { outbox, ids } = three()
    const tried = markTried(outbox, ids, 1000)
    const heard = applyStanding(tried, standing({ seen: { epoch: 1, highest: 2, missing: [1] } }))
    expect(toCarry(heard, 1001, 50).map(letter => letter.id)).toEqual([ids[0], ids[2]])
  })

  it('a restored house that forgot gets the letter again, whatever receipts say; stage and dates stay', () => {
    const { outbox, ids } = three()
    const opened = applyReceipt(outbox, { letterId: ids[2], stage: 'opened', on: '2026-11-24' }).outbox
    const again = applyStanding(opened, standing({ seen: { epoch: 1, highest: 2, missing: [] }, restored: true }))
    expect(row(again, ids[2])).toMatchObject({ stage: 'opened', openedOn: '2026-11-24', again: true })
    expect(toCarry(again, 0, 50).map(letter => letter.id)).toContain(ids[2])
    const carried = markTried(again, [ids[2]], 1)
    expect(toCarry(carried, 1e9, 50).map(letter => letter.id)).not.toContain(ids[2])
    const receipt = applyReceipt(carried, { letterId: ids[2], stage: 'arrived', on: '2026-12-01' }).outbox
    expect(row(receipt, ids[2])).toMatchObject({ stage: 'opened', arrivedOn: '2026-11-24' })
  })

  it('never what was quarantined there', () => {
    const { outbox, ids } = three()
    const next = applyReceipt(outbox, { letterId: ids[0], stage: 'quarantined', on: '2026-11-23' }).outbox
    expect(toCarry(applyStanding(next, standing({ seen: { epoch: 1, highest: 0, missing: [1] } })), 0, 1)).toHaveLength(2)
  })
})
