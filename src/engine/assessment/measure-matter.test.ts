/** What is counted of a matter, told as lives: a suggestion answered, late, withdrawn, objected to; a protest; a meeting; an item; and that today plays no part. */
import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#law/calendars/index.ts'
import { SUBJECTS } from '#law/indicators/index.ts'
import { findProcedure } from '#law/procedures/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { FoldedAct } from '../procedure/act.ts'
import { assess } from '../procedure/assess.ts'
import { fold } from '../procedure/fold.ts'
import type { Parameters } from '../procedure/parameters.ts'
import { answers, did, inHouse as house, parameters, placed, served, type Told } from '../procedure/sample/scene.ts'
import { measureMatter } from './measure-matter.ts'
import { COLUMNS, columnOf, type Measured } from './measured.ts'

const TODAY = '2026-11-22'
const named = (id: string): Definition => findProcedure(id) as Definition
const suggestion = named('enforcement-suggestion')

function measured(def: Definition, acts: FoldedAct[], given: Parameters = parameters, today = TODAY): Measured[] {
  const state = fold(def, given, placed(acts))
  return measureMatter({ def, parameters: given, state, clocks: assess(def, given, state, today, CALENDARS), calendars: CALENDARS })
}
const inHouse: Parameters = { ...house, parties: house.parties.map(one => ({ ...one, role: 'procuratorate' })) }
const own = (records: Measured[]): Measured => records[0] as Measured
const part = (records: Measured[], name: string): Measured | undefined => records.find(one => one.part === name)

/** Served on Thursday 20 August, signed for the next day: the reply is due on Monday 23 November (three months end on a Saturday). */
const SERVED = did(suggestion, 'serve', '2026-08-20', { facts: served })
const SIGNED = did(suggestion, 'sign-for', '2026-08-21', { facts: { receivedOn: '2026-08-21', dateSource: 'stamp' } })
const reply = (on: string, more: Told = {}): FoldedAct =>
  did(suggestion, 'reply', on, { facts: { answers, decidedBy: 'president', decidedOn: on }, ...more })
const course = (...acts: FoldedAct[]): Measured[] => measured(suggestion, [SERVED, SIGNED, ...acts])

describe('a suggestion', () => {
  it('that nobody has signed for has no duty yet', () => {
    const records = measured(suggestion, [SERVED])
    expect(own(records)).toMatchObject({
      openedOn: '2026-08-20',
      dueOn: null,
      startOn: null,
      state: 'none',
      replied: false,
      points: 3,
      subject: 'suggestion',
    })
    expect(part(records, 'duty:reply')).toBeUndefined()
    expect(part(records, 'signing:sign-for')).toMatchObject({
      startOn: '2026-08-20',
      dueOn: '2026-08-24',
      metOn: null,
      kept: '',
      state: 'open',
      byHouse: 'CT',
    })
  })

  it('that was signed for is open until it is answered', () => {
    const records = course()
    expect(own(records)).toMatchObject({
      startOn: '2026-08-21',
      dueOn: '2026-11-23',
      metOn: null,
      kept: '',
      state: 'open',
      fromHouse: 'PP',
      toHouse: 'CT',
      byHouse: 'CT',
    })
    expect(part(records, 'duty:reply')).toMatchObject({ sort: 'duty', clock: 'reply', byHouse: 'CT', dueOn: '2026-11-23' })
    expect(part(records, 'duty:filing')).toMatchObject({ byHouse: 'PP' })
    expect(part(records, 'signing:sign-for')).toMatchObject({ metOn: '2026-08-21', kept: 'yes', state: 'met' })
  })

  it.each([
    ['before the due day', '2026-11-20', 'yes'],
    ['on the due day', '2026-11-23', 'yes'],
    ['a day later', '2026-11-24', 'no'],
  ])('answered %s', (_says, on, kept) => {
    const records = course(reply(on))
    expect(own(records)).toMatchObject({
      replied: true,
      metOn: on,
      kept,
      state: 'met',
      adopted: 1,
      partly: 1,
      refused: 1,
      adoption: 'partly',
    })
    expect(part(records, 'signing:sign-for-reply')).toMatchObject({ startOn: on, byHouse: 'PP', state: 'open' })
  })

  it.each<[string, string[], string]>([
    ['every point adopted', ['adopted', 'adopted', 'adopted'], 'adopted'],
    ['one in part', ['adopted', 'partly', 'adopted'], 'partly'],
    ['only one', ['not-adopted', 'not-adopted', 'adopted'], 'partly'],
    ['none', ['not-adopted', 'not-adopted', 'not-adopted'], 'not-adopted'],
  ])('%s', (_says, codes, adoption) => {
    const list = answers.map((one, index) => ({ ...one, code: codes[index] as string }))
    expect(own(course(reply('2026-11-01', { facts: { answers: list, decidedBy: 'president', decidedOn: '2026-11-01' } })))).toMatchObject({
      adoption,
    })
  })

  it('is put right when every adopted point was found corrected', () => {
    const check = (codes: Record<string, string>): FoldedAct => did(suggestion, 'check-result', '2026-11-10', { codes: { checks: codes } })
    const signed = did(suggestion, 'sign-for-reply', '2026-11-02', { facts: { receivedOn: '2026-11-02' } })
    const checkedAs = (codes: Record<string, string>): Measured => own(course(reply('2026-11-01'), signed, check(codes)))
    expect(checkedAs({ p1: 'corrected', p2: 'corrected', p3: 'reasons-accepted' })).toMatchObject({
      detail: 'all-corrected',
      corrected: 2,
      checked: 3,
    })
    expect(checkedAs({ p1: 'corrected', p2: 'in-progress', p3: 'corrected' })).toMatchObject({ detail: '', corrected: 2 })
    expect(own(course(reply('2026-11-01')))).toMatchObject({ detail: '', checked: 0 })
  })

  it('a file with the reply is what shows that something was put right', () => {
    expect(own(course(reply('2026-11-01'))).corrective).toBe(false)
    expect(own(course(reply('2026-11-01', { more: { commitments: { 'attachment:1': 'c' } } }))).corrective).toBe(true)
  })

  it('extended: one event, and the reply falls due a month later', () => {
    const records = course(did(suggestion, 'extend', '2026-11-02', { facts: { reason: '案情复杂' } }))
    expect(own(records).dueOn).toBe('2026-12-21')
    expect(records.filter(one => one.sort === 'event')).toMatchObject([{ outcome: 'extension', metOn: '2026-11-02', byHouse: 'recipient' }])
  })

  it('withdrawn: no duty any more, and an event', () => {
    const records = course(
      did(suggestion, 'withdraw', '2026-09-01', {
        facts: { cause: 'own-finding', reason: 'x', decidedBy: 'chief-procurator', decidedOn: '2026-09-01' },
      }),
    )
    expect(own(records)).toMatchObject({ withdrawn: true, state: 'moot', ended: true, endedOn: '2026-09-01' })
    expect(records.filter(one => one.sort === 'event').map(one => one.outcome)).toEqual(['withdrawal'])
  })

  it.each<[string, FoldedAct[], string]>([
    ['none', [], 'none'],
    ['made and not answered', [did(suggestion, 'object', '2026-09-01')], 'open'],
    [
      'upheld',
      [did(suggestion, 'object', '2026-09-01'), did(suggestion, 'answer-objection', '2026-09-08', { codes: { result: 'upheld' } })],
      'upheld',
    ],
    [
      'not upheld',
      [did(suggestion, 'object', '2026-09-01'), did(suggestion, 'answer-objection', '2026-09-08', { codes: { result: 'not-upheld' } })],
      'not-upheld',
    ],
  ])('an objection: %s', (_says, acts, objection) => expect(own(course(...acts)).objection).toBe(objection))

  it('a reply on its way counts for nothing until the keeper has placed it', () => {
    const records = course(reply('2026-11-01', { n: null }))
    expect(own(records)).toMatchObject({ replied: false, metOn: null, state: 'under-way', kept: '' })
  })

  it('a letter returned and sent again is signed for from the second sending', () => {
    const back = did(suggestion, 'return', '2026-08-21', { codes: { reason: 'unreadable' } })
    const again = did(suggestion, 'serve-again', '2026-08-25')
    const records = measured(suggestion, [
      SERVED,
      back,
      again,
      did(suggestion, 'sign-for', '2026-08-28', { facts: { receivedOn: '2026-08-28', dateSource: 'stamp' } }),
    ])
    expect(part(records, 'signing:sign-for')).toMatchObject({ startOn: '2026-08-25', dueOn: '2026-08-27', metOn: '2026-08-28', kept: 'no' })
    expect(part(measured(suggestion, [SERVED, back]), 'signing:sign-for')).toMatchObject({ state: 'moot' })
  })

  it('a day known to the month only is neither kept nor missed where it cannot be said', () => {
    const records = course(
      reply('2026-11-20', {
        more: { on: null, source: 'past', bounds: { precision: 'month', earliest: '2026-11-01', latest: '2026-11-30' } },
      }),
    )
    expect(own(records)).toMatchObject({ replied: true, kept: '', state: 'unsure', metOn: '2026-11-30' })
  })
})

describe('of several periods for one reply', () => {
  const organ = named('organ-suggestion')
  const serve = did(organ, 'serve', '2026-08-20', { facts: { ...served, failure: 'assist', replyBy: '2026-09-10' } })
  const signed = did(organ, 'sign-for', '2026-08-21', { facts: { receivedOn: '2026-08-21', dateSource: 'stamp' } })

  it('the one that falls due first counts', () => {
    expect(own(measured(organ, [serve, signed]))).toMatchObject({ dueOn: '2026-09-10', subject: 'organ-suggestion' })
  })

  it('an act that comes after it and before the other is late', () => {
    const answer = did(organ, 'reply', '2026-10-08', { facts: { answers, decidedBy: 'organ-head', decidedOn: '2026-10-08' } })
    const records = measured(organ, [serve, signed, answer])
    expect(own(records)).toMatchObject({ kept: 'no', replied: true })
    expect(part(records, 'duty:reply')).toMatchObject({ kept: 'yes' })
  })
})

describe('results', () => {
  it.each([
    ['changed', 'changed'],
    ['remanded', 'changed'],
    ['mediated', 'changed'],
    ['maintained', 'upheld'],
    ['ended', 'ended'],
  ])('a protest %s counts as %s', (result, outcome) => {
    const def = named('civil-protest')
    const acts = [
      did(def, 'serve', '2026-01-05', { codes: { object: 'judgment', ground: 'other' } }),
      did(def, 'sign-for', '2026-01-06', { codes: { receivedOn: '2026-01-06', dateSource: 'stamp' } }),
      did(def, 'rule-retrial', '2026-02-02'),
      did(def, 'record-retrial', '2026-08-03', { codes: { result } }),
    ]
    expect(own(measured(def, acts))).toMatchObject({ outcome, outcomeOn: '2026-08-03' })
  })

  it('a retrial suggestion is adopted when retrial is ordered, whatever became of it', () => {
    const def = named('civil-retrial-suggestion')
    const start = [
      did(def, 'serve', '2026-01-05', { codes: { object: 'judgment' } }),
      did(def, 'sign-for', '2026-01-06', { codes: { receivedOn: '2026-01-06' } }),
    ]
    expect(own(measured(def, start)).adoption).toBe('')
    const docketed = [...start, did(def, 'docket', '2026-01-08'), did(def, 'name-panel', '2026-01-12')]
    expect(own(measured(def, [...docketed, did(def, 'rule-retrial', '2026-03-02')]))).toMatchObject({
      adoption: 'adopted',
      replied: true,
      metOn: '2026-03-02',
    })
    expect(own(measured(def, [...docketed, did(def, 'refuse-retrial', '2026-03-02')]))).toMatchObject({ adoption: 'not-adopted' })
  })

  it('a case of one’s own is a lead that proved right, and counts for its house', () => {
    const def = named('suggestion-investigation')
    const acts = [did(def, 'register-clue', '2026-03-02', { codes: { kind: 'governance', source: 'case' } })]
    expect(own(measured(def, acts, inHouse))).toMatchObject({
      shared: false,
      fromHouse: 'PP',
      toHouse: '',
      byHouse: 'PP',
      outcome: '',
      subject: 'lead',
    })
    const dismissed = did(def, 'dismiss', '2026-03-10')
    expect(['not-proved', '']).toContain(own(measured(def, [...acts, dismissed], inHouse)).outcome)
  })
})

describe('for every procedure that indicators read', () => {
  it.each(SUBJECTS.map(one => one.procedure))(
    '%s: opened, it is one record with all its fields, the same on whatever day it is written',
    id => {
      const def = named(id)
      const [kind] = Object.entries(def.acts).find(([, act]) => act.opening) as [string, unknown]
      const given: Parameters = {
        ...parameters,
        parties: Object.keys(def.parties).map((role, index) => ({
          role,
          house: `h${index}`,
          name: role,
          kind: 'court',
          level: 4,
          region: '433199',
          superior: null,
        })),
      }
      const codes = Object.fromEntries(
        Object.entries(def.acts[kind]?.facts ?? {}).flatMap(([name, spec]) => (spec.kind === 'date' ? [[name, '2026-05-20']] : [])),
      )
      const days = ['2026-05-20', '2026-11-22', '2031-01-01'].map(today =>
        measured(def, [did(def, kind, '2026-05-20', { codes })], given, today),
      )
      expect(own(days[0] as Measured[])).toMatchObject({
        part: '',
        sort: 'matter',
        procedure: id,
        openedOn: '2026-05-20',
        fromHouse: given.parties.find(one => one.role === def.keeper)?.house,
      })
      expect(Object.keys(own(days[0] as Measured[])).sort()).toEqual(Object.keys(COLUMNS).sort())
      expect(days[1]).toEqual(days[0])
      expect(days[2]).toEqual(days[0])
      expect(new Set(days[0]?.map(one => one.part)).size).toBe(days[0]?.length)
    },
  )
})

it('nothing is counted of a matter that was never opened', () => expect(measured(suggestion, [])).toEqual([]))
it('a field is a column in small letters', () =>
  expect([columnOf('dueOn'), columnOf('fromHouse'), columnOf('part')]).toEqual(['due_on', 'from_house', 'part']))
