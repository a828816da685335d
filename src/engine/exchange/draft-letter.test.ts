/** Parts of a live text on their way: no number, no receipt, no trace in order or gaps; only a party is heard, and only in a matter that is here. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyInbox, missing } from './inbox.ts'
import type { Checks, DraftShare, LetterContent, Seal } from './letter.ts'
import { type MatterMail, openMatter, unopenedMatter } from './matter-mail.ts'
import { compose, emptyOutbox, isNumbered, toCarry } from './outbox.ts'
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
const known: MatterMail = openMatter(unopenedMatter('m1'), 'PP', opening)
const share: DraftShare = {
  draft: 'minutes',
  changes: [{ update: 'AAA=', person: '甲', at: '09:00' }],
  vector: 'AA==',
  wants: false,
  answers: false,
}
const content = (draft: unknown = share): LetterContent => ({ kind: 'draft', matterId: 'm1', sentOn: ON, draft: draft as DraftShare })
const textOf = (from: string, to = 'CT', draft: unknown = share): string =>
  compose(emptyOutbox(from, to), content(draft), sealOf(from), 0).text
const receive = (from: string, text: string, matter: MatterMail | null): Received => {
  const state: Receiving = { inbox: emptyInbox('CT', from), matter }
  return receiveLetter(state, text, checks, ON)
}

describe('a letter of a live text', () => {
  it('has no number and leaves no row in the outbox: nothing waits for it, nobody alarms', () => {
    expect(isNumbered('draft')).toBe(false)
    const outbox = emptyOutbox('PP', 'CT')
    const made = compose(outbox, content(), sealOf('PP'), 0)
    expect(made.letter.sequence).toBe(0)
    expect(made.outbox).toEqual(outbox)
    expect(toCarry(made.outbox, 1000, 1)).toEqual([])
  })

  it('may leave while the house rests: it decides and numbers nothing', () => {
    expect(() => compose({ ...emptyOutbox('PP', 'CT'), resting: true }, content(), sealOf('PP'), 0)).not.toThrow()
  })

  it('hands its changes over, is not receipted and moves neither counters nor matter', () => {
    const got = receive('PP', textOf('PP'), known)
    expect(got.verdict).toBe('accepted')
    expect(got.effects).toEqual([{ kind: 'take-draft', matterId: 'm1', draft: share }])
    expect(got.inbox).toEqual(emptyInbox('CT', 'PP'))
    expect(got.matter).toBe(known)
    expect(missing(got.inbox)).toEqual([])
  })

  it('twice has the same effect twice: changes commute and repeat', () => {
    const text = textOf('PP')
    expect(receive('PP', text, known).effects).toEqual(receive('PP', text, known).effects)
  })

  it.each([
    ['nothing of the matter is here', null],
    ['the opening has not come', unopenedMatter('m1')],
  ])('is let go when %s', (_, matter) => {
    const got = receive('PP', textOf('PP'), matter)
    expect([got.verdict, got.effects]).toEqual(['accepted', []])
  })

  it('from a house that is no party is kept as evidence, without a receipt', () => {
    const got = receive('XX', textOf('XX'), known)
    expect(got.verdict).toBe('quarantined')
    expect(got.effects.map(effect => effect.kind)).toEqual(['quarantine', 'alarm'])
    expect(got.effects[0]).toMatchObject({ reason: 'not-a-party' })
  })

  it.each([
    ['forged', textOf('PP').replace('AAA=', 'AAB='), 'PP', 'identity'],
    ['for another house', textOf('PP', 'ZZ'), 'PP', 'address'],
    ['signed by another', textOf('XX'), 'PP', 'address'],
  ])('%s is refused', (_, text, from, why) => {
    const got = receive(from, text, known)
    expect(got.verdict).toBe('invalid')
    expect(got.effects).toEqual([{ kind: 'refuse', why }])
  })

  it.each([
    ['no base64', { ...share, changes: [{ update: '<script>', person: '', at: '' }] }],
    ['too many changes', { ...share, changes: Array.from({ length: 201 }, () => share.changes[0]) }],
    ['one change too large', { ...share, changes: [{ update: 'A'.repeat(400_004), person: '', at: '' }] }],
    ['a name without end', { ...share, changes: [{ update: 'AAA=', person: '甲'.repeat(300), at: '' }] }],
    ['a draft without a name', { ...share, draft: '' }],
  ])('%s: no letter at all', (_, draft) => {
    expect(receive('PP', textOf('PP', 'CT', draft), known).effects).toEqual([{ kind: 'refuse', why: 'unreadable' }])
  })

  it('whatever stands in it, nothing is thrown and no counter moves', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (draft, opened) => {
        const got = receive('PP', textOf('PP', 'CT', draft), opened ? known : null)
        expect(got.inbox).toEqual(emptyInbox('CT', 'PP'))
      }),
      { numRuns: 300 },
    )
  })
})
