/** An agreement read from its acts: who agreed to what, which clauses read how on which day, whatever order proposals and answers come in. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../procedure/act.ts'
import type { PartyHouse } from '../procedure/parameters.ts'
import type { AgreementText, Amendment, TextClause } from './agreement-text.ts'
import { type AgreementReading, clausesOn, plainKind, type RecordedAct, readAgreement, standingOn, termValueOf } from './read-agreement.ts'
import { sampleDocument } from './sample-document.ts'

const party = (role: string, house: string): PartyHouse => ({
  role,
  house,
  name: house,
  kind: 'court',
  level: 1,
  region: '433199',
  superior: null,
})
const TWO = [party('proposer', 'proc'), party('signatory', 'court')]
const THREE = [...TWO, party('third', 'bureau')]
const roleOf = (house: string): string => THREE.find(one => one.house === house)?.role ?? ''

let count = 0
const act = (house: string, name: string, on: string, facts: Facts = {}): RecordedAct => ({
  actId: `${name}-${++count}`,
  kind: name === 'propose' || name === 'withdraw' ? name : `${name}-${roleOf(house)}`,
  role: roleOf(house),
  house,
  on,
  source: 'own',
  facts,
})
const clause = (id: string, procedures: string[] = [], title = `条款${id}`): TextClause => ({
  id,
  no: id,
  title,
  text: '',
  textEn: '',
  procedures,
  posts: [],
  indicators: [],
})
const text = (more: Partial<AgreementText> = {}): AgreementText => ({
  ...(JSON.parse(sampleDocument('agreement')) as AgreementText),
  clauses: [clause('1'), clause('2')],
  ...more,
})
const proposed = (more: Partial<AgreementText> = {}): RecordedAct =>
  act('proc', 'propose', '2026-01-05', { agreement: JSON.stringify(text(more)), signedOn: '2026-01-05' })
const confirmed = (house: string, on = '2026-01-06'): RecordedAct => act(house, 'confirm', on)
const amended = (house: string, on: string, change: Partial<Amendment>): RecordedAct =>
  act(house, 'amend', on, {
    amendment: JSON.stringify({ summary: '修订', inForceFrom: on, clauses: [], removed: [], ...change }),
    grounds: '座谈',
  })
const answered = (house: string, to: RecordedAct, agreed: boolean, on: string): RecordedAct =>
  act(house, 'answer-change', on, { change: to.actId, verdict: agreed ? 'agreed' : 'refused', reason: agreed ? null : '不同意' })
const read = (acts: RecordedAct[], parties = TWO): AgreementReading => readAgreement(parties, acts) as AgreementReading
const idsOn = (reading: AgreementReading, day: string): string[] => clausesOn(reading.clauses, day).map(one => one.id)

describe('from proposal to force', () => {
  it.each<[string, () => RecordedAct[], PartyHouse[], string, string]>([
    ['proposed only', () => [proposed()], TWO, '2026-01-10', 'proposed'],
    ['confirmed by the other', () => [proposed(), confirmed('court')], TWO, '2026-01-10', 'in-force'],
    ['one of two others is not enough', () => [proposed(), confirmed('court')], THREE, '2026-01-10', 'proposed'],
    ['all others', () => [proposed(), confirmed('court'), confirmed('bureau')], THREE, '2026-01-10', 'in-force'],
    ['before its first day', () => [proposed({ inForceFrom: '2026-03-01' }), confirmed('court')], TWO, '2026-02-28', 'not-yet'],
    ['on its first day', () => [proposed({ inForceFrom: '2026-03-01' }), confirmed('court')], TWO, '2026-03-01', 'in-force'],
    ['on its last day', () => [proposed({ until: '2026-12-31' }), confirmed('court')], TWO, '2026-12-31', 'in-force'],
    ['after its last day', () => [proposed({ until: '2026-12-31' }), confirmed('court')], TWO, '2027-01-01', 'expired'],
    ['refused', () => [proposed(), act('court', 'refuse', '2026-01-06', { reason: '另议' })], TWO, '2026-01-10', 'refused'],
    ['withdrawn', () => [proposed(), act('proc', 'withdraw', '2026-01-06', { reason: '重拟' })], TWO, '2026-01-10', 'withdrawn'],
  ])('%s', (_says, acts, parties, day, standing) => expect(standingOn(read(acts(), parties), day)).toBe(standing))

  it('is nothing without a readable proposal', () => {
    expect(readAgreement(TWO, [])).toBeNull()
    expect(readAgreement(TWO, [act('proc', 'propose', '2026-01-05', { agreement: '{}' })])).toBeNull()
    expect(readAgreement(TWO, [act('proc', 'propose', '2026-01-05', { agreement: 'nonsense' })])).toBeNull()
  })

  it('says who confirmed when, and for whom it was entered from paper', () => {
    const reading = read([proposed(), { ...confirmed('court', '2026-01-07'), source: 'proxy' }])
    expect(reading.parties).toEqual([
      { role: 'proposer', house: 'proc', confirmedOn: '2026-01-05', proxy: false },
      { role: 'signatory', house: 'court', confirmedOn: '2026-01-07', proxy: true },
    ])
  })

  it('ends when all have agreed, on the last of their days', () => {
    const acts = [proposed(), confirmed('court'), act('proc', 'end', '2026-05-01', { endsOn: '2026-06-30', reason: '改签' })]
    expect(standingOn(read(acts), '2026-07-01')).toBe('in-force')
    const all = read([...acts, act('court', 'end', '2026-05-02', { endsOn: '2026-05-31', reason: '同意' })])
    expect([standingOn(all, '2026-06-30'), standingOn(all, '2026-07-01')]).toEqual(['in-force', 'ended'])
  })
})

describe('amendments', () => {
  const inForce = (): RecordedAct[] => [proposed(), confirmed('court')]

  it('change nothing until every other side has agreed', () => {
    const change = amended('court', '2026-02-01', { clauses: [clause('3')] })
    expect(idsOn(read([...inForce(), change]), '2026-02-01')).toEqual(['1', '2'])
    expect(idsOn(read([...inForce(), change, answered('proc', change, true, '2026-02-02')]), '2026-02-01')).toEqual(['1', '2', '3'])
  })

  it('of three sides need two answers', () => {
    const acts = [proposed(), confirmed('court'), confirmed('bureau')]
    const change = amended('bureau', '2026-02-01', { removed: ['1'] })
    const one = [...acts, change, answered('proc', change, true, '2026-02-02')]
    expect([read(one, THREE).changes[0]?.status, idsOn(read(one, THREE), '2026-02-03')]).toEqual(['awaiting', ['1', '2']])
    const two = [...one, answered('court', change, true, '2026-02-03')]
    expect([read(two, THREE).changes[0]?.status, idsOn(read(two, THREE), '2026-02-03')]).toEqual(['agreed', ['2']])
  })

  it('replace a clause from their day on, in its place', () => {
    const change = amended('proc', '2026-02-01', { inForceFrom: '2026-03-01', clauses: [clause('1', ['file-request'], '新')] })
    const reading = read([...inForce(), change, answered('court', change, true, '2026-02-02')])
    const titles = (day: string): string[] => clausesOn(reading.clauses, day).map(one => one.title)
    expect([titles('2026-02-28'), titles('2026-03-01')]).toEqual([
      ['条款1', '条款2'],
      ['新', '条款2'],
    ])
  })

  it('a refusal ends it, with its reasons; a second answer of the same house and the proposer’s own count for nothing', () => {
    const change = amended('proc', '2026-02-01', { removed: ['1'] })
    const own = read([...inForce(), change, answered('proc', change, true, '2026-02-02')])
    expect(own.changes[0]?.status).toBe('awaiting')
    const refused = read([
      ...inForce(),
      change,
      answered('court', change, false, '2026-02-02'),
      answered('court', change, true, '2026-02-03'),
    ])
    expect([refused.changes[0]?.status, refused.changes[0]?.answers]).toEqual([
      'refused',
      [{ house: 'court', agreed: false, reason: '不同意', on: '2026-02-02' }],
    ])
    expect(idsOn(refused, '2026-03-01')).toEqual(['1', '2'])
  })

  it('move covered units, annex, term and keeper; what they leave out stays', () => {
    const covered = [{ house: 'water', through: 'court', grounds: '' }]
    const first = amended('proc', '2026-02-01', {
      covered: [...covered, { house: 'road', through: 'court', grounds: '' }],
      annex: { agreed: true, unopenedAfter: 2, text: '' },
    })
    const second = amended('proc', '2026-04-01', { covered, until: '2027-01-01' })
    const reading = read([
      ...inForce(),
      first,
      answered('court', first, true, '2026-02-01'),
      second,
      answered('court', second, true, '2026-04-01'),
    ])
    expect(reading.units.map(unit => [unit.house, unit.since, unit.until])).toEqual([
      ['road', '2026-02-01', '2026-04-01'],
      ['water', '2026-02-01', null],
    ])
    expect([reading.annex?.agreed, reading.until, reading.reviewOn]).toEqual([true, '2027-01-01', null])
  })
})

describe('terms, members, reviews', () => {
  const inForce = (): RecordedAct[] => [proposed({ terms: { 'reply-months': '2m' } }), confirmed('court')]
  const term = (house: string, value: string, on = '2026-02-01'): RecordedAct =>
    act(house, 'set-term', on, { term: 'reply-months', value, grounds: '座谈', clause: '1' })

  it('a term is set by both, and says by whom and when', () => {
    const change = term('court', '1m')
    expect(read([...inForce(), change]).terms).toEqual([
      { key: 'reply-months', value: '2m', grounds: '', house: 'proc', on: '2026-01-05', clause: null },
    ])
    expect(read([...inForce(), change, answered('proc', change, true, '2026-02-03')]).terms).toEqual([
      { key: 'reply-months', value: '1m', grounds: '座谈', house: 'court', on: '2026-02-03', clause: '1' },
    ])
  })

  it('a laxer one that arrives all the same is no proposal: the law stays', () => {
    const change = term('court', '6m')
    const reading = read([...inForce(), change, answered('proc', change, true, '2026-02-03')])
    expect([reading.changes, reading.terms[0]?.value]).toEqual([[], '2m'])
  })

  it.each<[string, unknown]>([
    ['true', true],
    ['false', false],
    ['12', 12],
    ['1m', '1m'],
    ['D-SP-REPLY', 'D-SP-REPLY'],
  ])('%s is read as it was meant', (written, value) => expect(termValueOf(written)).toBe(value))

  it('each house states its own members; the later list replaces its earlier one', () => {
    const members = (house: string, name: string): RecordedAct =>
      act(house, 'set-members', '2026-02-01', {
        members: JSON.stringify([{ name, duty: '组长', since: '2026-02-01', until: null }]),
        grounds: '通知',
      })
    const reading = read([...inForce(), members('proc', '甲'), members('court', '乙'), members('proc', '丙')])
    expect(reading.members.map(one => [one.house, one.name])).toEqual([
      ['court', '乙'],
      ['proc', '丙'],
    ])
  })

  it('a review moves the day, or ends the trial', () => {
    const review = (result: string, next: string | null): RecordedAct =>
      act('proc', 'record-review', '2026-12-01', { result, text: '好', nextReviewOn: next })
    const trial = [proposed({ reviewOn: '2026-12-01' }), confirmed('court')]
    expect(read([...trial, review('continue', '2027-12-01')]).reviewOn).toBe('2027-12-01')
    expect(read([...trial, review('make-permanent', null)]).reviewOn).toBeNull()
    expect(read([...trial, review('revise', null)]).reviewOn).toBe('2026-12-01')
  })

  it('the plain name of an act', () => {
    expect([plainKind({ kind: 'set-term-third', role: 'third' }), plainKind({ kind: 'propose', role: 'proposer' })]).toEqual([
      'set-term',
      'propose',
    ])
  })
})

/** One amendment: proposed by one side on a day, agreed or not by the other. */
type Told = { by: 'proc' | 'court'; agreed: boolean | null; day: number; add: string[]; remove: string[] }
const told: fc.Arbitrary<Told> = fc.record({
  by: fc.constantFrom('proc', 'court'),
  agreed: fc.constantFrom(true, false, null),
  day: fc.integer({ min: 1, max: 28 }),
  add: fc.subarray(['1', '2', '3', '4']),
  remove: fc.subarray(['1', '2', '3', '4']),
})
const dayOf = (n: number): string => `2026-02-${String(n).padStart(2, '0')}`

describe('against a naive list of clauses', () => {
  it('after amendments in the order of their days the same clauses read', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 6 }), rows => {
        const inOrder = [...rows]
          .sort((a, b) => a.day - b.day)
          .map(row => ({ ...row, remove: row.remove.filter(id => !row.add.includes(id)) }))
        const acts = [proposed(), confirmed('court')]
        const naive = new Map([
          ['1', '条款1'],
          ['2', '条款2'],
        ])
        for (const [at, row] of inOrder.entries()) {
          if (row.add.length + row.remove.length === 0) continue
          const change = amended(row.by, dayOf(row.day), { clauses: row.add.map(id => clause(id, [], `第${at}次`)), removed: row.remove })
          acts.push(change)
          if (row.agreed === null) continue
          acts.push(answered(row.by === 'proc' ? 'court' : 'proc', change, row.agreed, dayOf(row.day)))
          if (!row.agreed) continue
          for (const id of row.remove) naive.delete(id)
          for (const id of row.add) naive.set(id, `第${at}次`)
        }
        const now = clausesOn(read(acts).clauses, '2026-03-01')
        expect(Object.fromEntries(now.map(one => [one.id, one.title]))).toEqual(Object.fromEntries(naive))
        // On every day each id reads once.
        for (let day = 1; day <= 28; day++) {
          const ids = idsOn(read(acts), dayOf(day))
          expect(new Set(ids).size).toBe(ids.length)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('never throws on strange acts', () => {
    const strange = fc.record({
      actId: fc.string(),
      kind: fc.constantFrom(
        'propose',
        'confirm-signatory',
        'amend-proposer',
        'set-term-signatory',
        'answer-change-signatory',
        'set-members-proposer',
        'record-review-signatory',
        'end-proposer',
        'nothing',
      ),
      role: fc.constantFrom('proposer', 'signatory'),
      house: fc.constantFrom('proc', 'court', 'nobody'),
      on: fc.constantFrom('2026-01-05', null),
      source: fc.constant('own'),
      facts: fc.dictionary(
        fc.constantFrom('agreement', 'amendment', 'term', 'value', 'change', 'verdict', 'members', 'endsOn'),
        fc.oneof(fc.string(), fc.constant(null), fc.constant(sampleDocument('agreement')), fc.constant(sampleDocument('amendment'))),
      ),
    })
    fc.assert(
      fc.property(fc.array(strange, { maxLength: 8 }), acts => {
        const reading = readAgreement(TWO, [proposed(), ...(acts as RecordedAct[])])
        expect(reading).not.toBeNull()
      }),
    )
  })
})
