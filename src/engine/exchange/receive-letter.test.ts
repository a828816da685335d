/** Receiving: whole, twice, late, out of order, forged; each with what is written and what the desks read. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { words } from '#kernel/words.ts'
import type { ActHeader } from '../procedure/act.ts'
import { commitAct } from './commitment.ts'
import { emptyInbox, inboxKeys, missing, openLetter, receiptsFor } from './inbox.ts'
import { type ActCopy, actHash, actText, type Checks, type Letter, type LetterContent, type Seal, sealLetter } from './letter.ts'
import { keepAct, type MatterMail, openMatter, unopenedMatter } from './matter-mail.ts'
import { compose, emptyOutbox, type OutboxState } from './outbox.ts'
import { mergePlaced, placeProposals } from './placing.ts'
import { gapWords, QUARANTINE } from './quarantine.ts'
import { readLetter } from './read-letter.ts'
import { type Received, type Receiving, receiveLetter } from './receive-letter.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const sealOf = (house: string): Seal => ({ hash, sign: text => hash(`${house}|${text}`) })
const checks: Checks = { hash, verify: (house, text, signature) => signature === hash(`${house}|${text}`) }
const ON = '2026-11-23'
const parties = ['PP', 'CT'].map(house => ({
  role: house,
  house,
  name: house,
  kind: 'court' as const,
  level: 1,
  region: '433100',
  superior: null,
}))
const opening = { definition: { id: 'toy' }, fingerprint: 'f1', calendarVersion: '2026', parameters: { parties, terms: {}, confirmed: {} } }

function copyOf(actId: string, prior: string | null, change: Partial<ActHeader> = {}, by = 'PP'): ActCopy & { hash: string } {
  const facts = { reason: `reason of ${actId}` }
  const salts = { reason: `salt ${actId}`, paper: 'salt paper' }
  const attachments = [{ slot: 'paper', name: '建议书.pdf', mediaType: 'application/pdf', size: 3, plainHash: 'h' }]
  const header: ActHeader = {
    v: 1,
    actId,
    matterId: 'm1',
    house: by,
    recordedBy: by,
    role: 'issuer',
    kind: 'note',
    person: 'p1',
    post: 'handling-prosecutor',
    on: '2026-08-20',
    source: 'own',
    definition: { id: 'toy', version: '1', fingerprint: 'f1' },
    prior,
    codes: {},
    commitments: commitAct(facts, attachments, salts, hash),
    ...change,
  }
  return { header, signature: sealOf(by).sign(actText(header)), facts, salts, attachments, hash: actHash(header, hash) }
}
const bare = ({ hash: _hash, ...copy }: ActCopy & { hash: string }): ActCopy => copy
const content = (copy: ActCopy & { hash: string }, more: Partial<LetterContent> = {}): LetterContent => ({
  kind: 'act',
  matterId: 'm1',
  sentOn: ON,
  act: bare(copy),
  ...more,
})

/** Composes letters of one house in turn and remembers the outbox. */
function writer(house: string, to: string) {
  let outbox: OutboxState = emptyOutbox(house, to)
  return (what: LetterContent): { letter: Letter; text: string } => {
    const made = compose(outbox, what, sealOf(house), 0)
    outbox = made.outbox
    return made
  }
}

/** The court's mail room: receives texts one after the other. */
function reader(house = 'CT', from = 'PP', start: MatterMail | null = null) {
  let state: Receiving = { inbox: emptyInbox(house, from), matter: start }
  return {
    take(text: string): Received {
      const got = receiveLetter(state, text, checks, ON)
      state = { inbox: got.inbox, matter: got.matter }
      return got
    },
    get state() {
      return state
    },
    set state(next: Receiving) {
      state = next
    },
  }
}
const kinds = (got: Received) => got.effects.map(effect => effect.kind)
const reasonOf = (got: Received) => got.effects.flatMap(effect => (effect.kind === 'quarantine' ? [effect.reason] : []))
const open = copyOf('a1', null)
const second = copyOf('a2', open.hash)

describe('a letter that arrives as it should', () => {
  it('opens the matter, writes the act, enters the fold and is receipted', () => {
    const got = reader().take(writer('PP', 'CT')(content(open, { opening })).text)
    expect(got.verdict).toBe('accepted')
    expect(kinds(got)).toEqual(['keep-letter', 'open-matter', 'write-act', 'fold-act', 'send-receipt'])
    expect(got.matter).toMatchObject({ keeper: 'PP', parties: ['PP', 'CT'] })
    expect(got.effects.at(-1)).toEqual({ kind: 'send-receipt', receipt: { letterId: got.letter?.id, stage: 'arrived', on: ON } })
  })

  it('twice: the second time only the receipt again', () => {
    const desk = reader()
    const { text } = writer('PP', 'CT')(content(open, { opening }))
    const first = desk.take(text)
    const again = desk.take(text)
    expect(again.verdict).toBe('duplicate')
    expect(kinds(again)).toEqual(['send-receipt'])
    expect(again.inbox).toEqual(first.inbox)
    expect(again.matter).toEqual(first.matter)
  })

  it('after the desk opened it, a duplicate is answered with both receipts and their first dates', () => {
    const desk = reader()
    const { text, letter } = writer('PP', 'CT')(content(open, { opening }))
    const got = desk.take(text)
    const opened = openLetter(got.inbox, letter.id, '2026-11-24')
    expect(opened?.receipt).toEqual({ letterId: letter.id, stage: 'opened', on: '2026-11-24' })
    const later = openLetter(opened?.inbox as typeof got.inbox, letter.id, '2026-11-30')
    expect(later?.receipt.on).toBe('2026-11-24')
    expect(receiptsFor(later?.inbox as typeof got.inbox, letter.id).map(r => [r.stage, r.on])).toEqual([
      ['arrived', ON],
      ['opened', '2026-11-24'],
    ])
    expect(openLetter(got.inbox, 'nobody', ON)).toBeNull()
    expect(receiptsFor(got.inbox, 'nobody')).toEqual([])
  })

  it('the same act in a new letter (sent again after a restore) is taken in without a second act', () => {
    const desk = reader()
    const write = writer('PP', 'CT')
    desk.take(write(content(open, { opening })).text)
    const got = desk.take(write(content(open, { opening, sentOn: '2026-11-22' })).text)
    expect(got.verdict).toBe('accepted')
    expect(kinds(got)).toEqual(['keep-letter', 'send-receipt'])
  })

  it('tells the mail room which rows to load', () => {
    const { letter } = writer('PP', 'CT')(content(open, { opening }))
    expect(inboxKeys(letter)).toEqual({ number: '1:1', letters: [letter.id], acts: ['a1'], matterId: 'm1' })
    const notice = writer(
      'PP',
      'CT',
    )({ kind: 'withdrawal-notice', matterId: 'm1', sentOn: ON, withdrawal: { letterId: 'x', reason: words('误发', 'sent in error') } })
    expect(inboxKeys(notice.letter)).toEqual({ number: '1:1', letters: [notice.letter.id, 'x'], acts: [], matterId: 'm1' })
  })
})

describe('a letter that arrives before what it builds on', () => {
  it('is held, receipted, counted as a gap, and enters the fold when the rest comes', () => {
    const write = writer('PP', 'CT')
    const [one, two] = [write(content(open, { opening })), write(content(second))]
    const desk = reader()
    const early = desk.take(two.text)
    expect(early.verdict).toBe('held')
    expect(kinds(early)).toEqual(['keep-letter', 'write-act', 'send-receipt', 'gap'])
    expect(missing(early.inbox)).toEqual([1])
    const late = desk.take(one.text)
    expect(late.verdict).toBe('accepted')
    expect(late.effects.flatMap(e => (e.kind === 'fold-act' ? [e.hash] : []))).toEqual([open.hash, second.hash])
    expect(missing(late.inbox)).toEqual([])
  })

  it('three letters, every order: the same fold, the same counters, no gap', () => {
    const write = writer('PP', 'CT')
    const third = copyOf('a3', second.hash)
    const texts = [write(content(open, { opening })), write(content(second)), write(content(third))].map(made => made.text)
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), fc.array(fc.nat(2), { maxLength: 4 }), (order, repeats) => {
        const desk = reader()
        for (const i of [...order, ...repeats]) desk.take(texts[i] as string)
        const { inbox, matter } = desk.state
        expect(mergePlaced(matter as MatterMail).map(act => act.hash)).toEqual([open.hash, second.hash, third.hash])
        expect([inbox.through, inbox.beyond, missing(inbox)]).toEqual([3, [], []])
      }),
    )
  })

  it('a placing waits for its act', () => {
    const write = writer('PP', 'CT')
    const keeper = keepAct(openMatter(unopenedMatter('m1'), 'PP', opening), open.hash, open.header)
    const placed = placeProposals('PP', keeper, () => ({ open: true }), sealOf('PP')).placings[0]
    const one = write(content(open, { opening }))
    const two = write({
      kind: 'placing',
      matterId: 'm1',
      sentOn: ON,
      placing: { placing: placed?.placing as never, signature: placed?.signature as string },
    })
    const desk = reader()
    expect(desk.take(two.text).verdict).toBe('held')
    const got = desk.take(one.text)
    expect(got.effects).toContainEqual({ kind: 'fold-act', matterId: 'm1', hash: open.hash, n: 1, effect: true })
  })

  it('the keeper is told to place', () => {
    const start = keepAct(openMatter(unopenedMatter('m1'), 'PP', opening), open.hash, open.header)
    const reply = copyOf('b1', open.hash, {}, 'CT')
    const got = reader('PP', 'CT', start).take(writer('CT', 'PP')(content(reply)).text)
    expect(kinds(got)).toContain('to-place')
    const resting = reader('PP', 'CT', { ...start, resting: true }).take(writer('CT', 'PP')(content(reply)).text)
    expect(kinds(resting)).not.toContain('to-place')
  })
})

describe('withdrawal of a letter', () => {
  it('marks the letter, whichever comes first; the act itself stays', () => {
    const write = writer('PP', 'CT')
    const one = write(content(open, { opening }))
    const reason = words('误发', 'sent in error')
    const notice = write({ kind: 'withdrawal-notice', matterId: 'm1', sentOn: ON, withdrawal: { letterId: one.letter.id, reason } })
    const mark = { kind: 'mark-withdrawn', letterId: one.letter.id, reason }
    const inOrder = reader()
    inOrder.take(one.text)
    expect(inOrder.take(notice.text).effects).toContainEqual(mark)
    const crossed = reader()
    expect(kinds(crossed.take(notice.text))).not.toContain('mark-withdrawn')
    const got = crossed.take(one.text)
    expect(got.effects).toContainEqual(mark)
    expect(mergePlaced(got.matter as MatterMail)).toHaveLength(1)
    expect(crossed.state).toEqual(inOrder.state)
  })
})

describe('what is not a letter of this sender to this house', () => {
  const { text, letter } = writer('PP', 'CT')(content(open, { opening }))
  const cases: [string, string, string][] = [
    ['truncated', text.slice(0, -20), 'unreadable'],
    ['not JSON', '会签', 'unreadable'],
    ['another version', JSON.stringify({ ...letter, v: 2 }), 'unreadable'],
    ['lone surrogate', text.replace('建议书', '\\ud800'), 'unreadable'],
    ['changed content', text.replace('建议书', '回复书'), 'identity'],
    ['changed signature', text.replace(letter.signature, 'ff'), 'signature'],
    ['for another house', writer('PP', 'XX')(content(open)).text, 'address'],
    ['from another house', writer('XX', 'CT')(content(open)).text, 'address'],
  ]
  for (const [name, bad, why] of cases) {
    it(`${name}: refused, nothing changes`, () => {
      const before = reader().state
      const got = receiveLetter(before, bad, checks, ON)
      expect(got).toMatchObject({ verdict: 'invalid', effects: [{ kind: 'refuse', why }] })
      expect({ inbox: got.inbox, matter: got.matter }).toEqual(before)
    })
  }

  it('any text at all: never throws, never accepted', () => {
    const parts = ['v', 'id', 'kind', 'act', 'placing', 'receipt', 'standing', 'sequence', '__proto__']
    const record = fc.dictionary(
      fc.constantFrom(...parts),
      fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.dictionary(fc.string(), fc.string())),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          record.map(r => JSON.stringify({ ...letter, ...r })),
        ),
        junk => {
          const got = receiveLetter(reader().state, junk, checks, ON)
          expect(got.verdict === 'invalid' || junk === text || got.letter?.id === letter.id).toBe(true)
        },
      ),
    )
  })

  it('any member taken away or turned into something else is refused', () => {
    for (const key of Object.keys(letter).filter(k => !['opening'].includes(k))) {
      const { [key as 'v']: _gone, ...rest } = letter
      expect(readLetter(canonicalJson(rest), checks).ok).toBe(false)
      expect(readLetter(canonicalJson({ ...letter, [key]: [] }), checks).ok).toBe(false)
    }
  })

  it('the identity does not depend on the signature, the order of members or white space', () => {
    const { id: _id, signature, ...body } = letter
    expect(sealLetter(body, 'another', hash).letter.id).toBe(letter.id)
    expect(readLetter(JSON.stringify({ signature, ...body, id: letter.id }, null, 2), checks).ok).toBe(true)
  })
})

describe('quarantine: signed by the sender, but contradictory; kept, alarmed and receipted as such', () => {
  type Plant = () => Received
  const behind = (house: string, to: string, last: number): OutboxState => ({ ...emptyOutbox(house, to), last })
  const afterOpening = () => {
    const desk = reader()
    desk.take(writer('PP', 'CT')(content(open, { opening })).text)
    return desk
  }
  const send = (what: LetterContent, last = 1, from = 'PP') => compose(behind(from, 'CT', last), what, sealOf(from), 0).text
  const placing = (change: object, signer = 'PP') => {
    const p = { v: 1 as const, matterId: 'm1', epoch: 1, n: 1, actHash: open.hash, previous: null, effect: true, ...change }
    return {
      kind: 'placing' as const,
      matterId: 'm1',
      sentOn: ON,
      placing: { placing: p, signature: sealOf(signer).sign(canonicalJson(p)) },
    }
  }
  const fromThird = (what: LetterContent) => {
    const matter = afterOpening().state.matter
    return reader('CT', 'XX', matter).take(send(what, 0, 'XX'))
  }
  const plants: Record<keyof typeof QUARANTINE, Plant> = {
    'number-taken': () => afterOpening().take(send(content(second), 0)),
    'act-id-taken': () => afterOpening().take(send(content(copyOf('a1', open.hash)))),
    'act-author': () => afterOpening().take(send(content(copyOf('a9', open.hash, { recordedBy: 'CT' })))),
    'act-signature': () => afterOpening().take(send({ ...content(second), act: { ...bare(second), signature: 'no' } })),
    commitments: () => afterOpening().take(send({ ...content(second), act: { ...bare(second), facts: { reason: 'another' } } })),
    'second-opening': () => fromThird(content(copyOf('x1', null, {}, 'XX'), { opening })),
    'not-a-party': () => fromThird(content(copyOf('x1', open.hash, {}, 'XX'))),
    'not-the-keeper': () => fromThird(placing({}, 'XX')),
    'placing-signature': () => afterOpening().take(send(placing({}, 'CT'))),
    'placing-fork': () => {
      const desk = afterOpening()
      desk.take(send(placing({})))
      return desk.take(send(placing({ effect: false, reason: words('甲', 'a') }), 2))
    },
    'from-before-restore': () => {
      const desk = afterOpening()
      desk.state = { ...desk.state, inbox: { ...desk.state.inbox, epoch: 2, base: 1 } }
      return desk.take(send(content(second)))
    },
  }
  for (const [reason, plant] of Object.entries(plants) as [keyof typeof QUARANTINE, Plant][]) {
    it(reason, () => {
      const got = plant()
      expect(got.verdict).toBe('quarantined')
      expect(reasonOf(got)).toEqual([reason])
      expect(got.effects).toContainEqual({ kind: 'alarm', says: QUARANTINE[reason] })
      expect(got.effects.at(-1)).toMatchObject({ kind: 'send-receipt', receipt: { stage: 'quarantined' } })
      expect(kinds(got)).not.toContain('write-act')
      expect(kinds(got)).not.toContain('keep-letter')
      expect(kinds(got).includes('return-copy')).toBe(reason === 'from-before-restore')
      expect(openLetter(got.inbox, got.letter?.id as string, ON)).toBeNull()
      const again = receiveLetter(got, canonicalJson(got.letter), checks, ON)
      expect([again.verdict, kinds(again)]).toEqual(['quarantined', ['send-receipt']])
      expect(missing(got.inbox)).toEqual([])
    })
  }

  it('alarms when the opening shows that what came before it was by no party, or placed by another', () => {
    const stranger = copyOf('x1', null, {}, 'XX')
    const start = keepAct(unopenedMatter('m1'), stranger.hash, stranger.header)
    const forged = { placing: placing({}, 'XX').placing.placing, signature: 's', hash: 'h', by: 'XX' }
    const got = reader('CT', 'PP', { ...start, placings: [forged] }).take(writer('PP', 'CT')(content(open, { opening })).text)
    expect(got.effects.flatMap(e => (e.kind === 'alarm' ? [e.says] : []))).toEqual([
      QUARANTINE['not-a-party'],
      QUARANTINE['not-the-keeper'],
    ])
    expect(mergePlaced(got.matter as MatterMail).map(act => [act.hash, act.n])).toEqual([[open.hash, null]])
  })

  it('a package may leave facts out, but never change one', () => {
    const part = { ...bare(second), facts: {}, attachments: [] }
    expect(afterOpening().take(send(content(copyOf('a3', open.hash), { package: [part] }))).verdict).toBe('accepted')
    const changed = { ...part, facts: { reason: 'another' } }
    expect(reasonOf(afterOpening().take(send(content(copyOf('a3', open.hash), { package: [changed] }))))).toEqual(['commitments'])
  })
})

describe('the gap on the screen', () => {
  it.each([
    [[], null, null],
    [[4], '县法院有1封函件未到', '1 letter from the court has not arrived'],
    [[4, 5], '县法院有2封函件未到', '2 letters from the court have not arrived'],
  ])('%j', (numbers, zh, en) => {
    expect(gapWords(words('县法院', 'the court'), numbers as number[])).toEqual(zh === null ? null : { zh, en })
  })
})
