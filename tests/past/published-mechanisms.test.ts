/** Published cases under the mechanisms of the agreements, recorded through the one door for past acts: what their clocks say, and that cases without a fault raise none. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { computeRule } from '#engine/time/rule-period.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { findPeriod } from '#law/periods/index.ts'
import { findProcedure } from '#law/procedures/index.ts'
import { MECHANISM_CASES, type MechanismCase } from './mechanism-cases.ts'
import { houseId, type MechanismSite, mechanismSite, type Recorded } from './mechanism-site.ts'
import { ORGAN_CASES } from './organ-cases.ts'
import { type Json, yes } from './past-site.ts'

const CASES = [...MECHANISM_CASES, ...ORGAN_CASES]
const rows = CASES.map(one => [one.id, one] as const)

let site: MechanismSite
beforeAll(async () => {
  site = await mechanismSite('2026-11-23', CASES)
}, 120_000)
afterAll(() => site.node.close())

const of = (key: string): Recorded => {
  const found = site.recorded.get(key)
  if (!found) throw new Error(`nothing recorded as ${key}`)
  return found
}
const clock = (key: string, id: string): Json => of(key).view.clocks.find((found: Json) => found.id === id)
const stage = (key: string): string => of(key).view.stage.id
const marksOf = (key: string, kind: string): string[] =>
  of(key)
    .view.timeline.find((found: Json) => found.kind === kind)
    .marks.map((mark: Json) => mark.zh)
/** Clock → status, of those that have started and still matter. */
const statuses = (key: string): Record<string, string> =>
  Object.fromEntries(
    of(key)
      .view.clocks.filter((one: Json) => !['not-started', 'moot'].includes(one.status))
      .map((one: Json) => [one.id, one.status]),
  )

describe('nothing is invented', () => {
  it.each(rows)('%s: every line of the account is recorded or left out with its reason', (_, one) => {
    const used = new Set([...one.matters.flatMap(matter => matter.acts.map(act => act.line)), ...one.left.map(left => left.line)])
    expect([...used].sort((a, b) => a - b)).toEqual(one.lines.map((_line, index) => index))
    expect(one.left.every(left => left.because.length > 3)).toBe(true)
  })

  it.each(rows)('%s: a date is as exact as its line, and an implied act has limits only', (_, one) => {
    for (const act of one.matters.flatMap(matter => matter.acts)) {
      const line = one.lines[act.line]
      if (act.implied) expect([act.precision, act.date]).toEqual(['unknown', null])
      else expect([act.kind, act.precision, act.date ?? '']).toEqual([act.kind, line?.precision, line?.when])
      if (!act.implied && act.precision === 'unknown') expect([act.notBefore, act.notAfter]).toEqual([line?.notBefore, line?.notAfter])
    }
  })

  it('what the source does not tell is marked as not known: who decided, when, which number', () => {
    expect(marksOf('RC-12 clue', 'serve')).toEqual(expect.arrayContaining(['决定人不详', '决定日期不详']))
    expect(marksOf('RC-24 class', 'serve')).toEqual(expect.arrayContaining(['所涉同类案件不详', '建议书写明的回复日期不详']))
    expect(marksOf('RC-16 enforcement', 'accept')).toContain('案号不详')
    expect([...site.recorded.values()].map(({ view }) => view.number)).toEqual([...site.recorded.values()].map(() => null))
  })

  it('every act is marked as recorded with its source, and no letter went anywhere', async () => {
    for (const { view } of site.recorded.values())
      for (const act of view.timeline) {
        expect(act.source).toBe('past')
        const marks: string[] = act.marks.map((mark: Json) => mark.zh)
        expect(marks).toContain('补录的既往行为')
        expect(marks.some(mark => /补录原因：.*第\d+行/.test(mark))).toBe(true)
      }
    expect(await site.node.query('select 1 from outbox')).toEqual([])
  })

  it('a mechanism founded by an agreement is recorded though no agreement bound these houses then', () => {
    for (const key of ['RC-20 invitation', 'RC-23 invitation']) expect(of(key).view.timeline.length).toBeGreaterThan(2)
    expect(findProcedure('supervision-invitation')?.ground).toBe('agreement')
  })

  it('an older act says that the law of that day is not encoded, and accuses nobody', () => {
    const noted = [...site.recorded].filter(([, { notes }]) => notes.some((note: Json) => note.zh === '当时适用的规定未编入系统'))
    expect(noted.map(([key]) => key)).toEqual([
      'RC-03 suggestion',
      'RC-05 complaint',
      'RC-06 lead',
      'RC-06 file',
      'RC-23 invitation',
      'RC-16 supervision',
      'RC-18 supervision',
      'RC-20 invitation',
    ])
    for (const [key] of noted) expect(Object.values(statuses(key)).filter(one => one !== 'cannot-be-judged')).toEqual([])
  })
})

describe('RC-16: the non-litigation enforcement, reckoned again', () => {
  it.each([
    // account: ended 2019-12-06, last day 2020-03-06, applied on it: in time
    ['application', '2020-03-06', '2020-03-06', 'met'],
    // account: 2020-03-13, accepted the same day as the application
    ['acceptance', '2020-03-13', '2020-03-06', 'met'],
    // account: 2020-03-17, ruled on 03-18: one working day late
    ['ruling', '2020-03-17', '2020-03-18', 'met-late'],
  ])('%s: due %s, done %s: %s, as the account says', (id, due, metOn, status) => {
    expect(clock('RC-16 enforcement', id)).toMatchObject({ due, metOn, status })
  })

  it('demand: ten working days end on 2020-03-11, so 03-06 was too early; it is recorded with what was wrong, not refused', () => {
    expect(clock('RC-16 enforcement', 'demand')).toMatchObject({ start: '2020-02-26', due: '2020-03-11' })
    const says = '当时未满足：催告书送达满十个工作日仍未履行的，方可申请（期限至2020-03-11）'
    expect(marksOf('RC-16 enforcement', 'serve')).toContain(says)
    expect(of('RC-16 enforcement').notes.map((note: Json) => note.zh)).toContain(says)
  })

  it('no day could have kept both articles: the application period ended before the wait after the demand', () => {
    expect(clock('RC-16 enforcement', 'application').due < clock('RC-16 enforcement', 'demand').due).toBe(true)
  })

  it('the ruling carries its lateness in days, and every clock its article', () => {
    expect(marksOf('RC-16 enforcement', 'grant')).toContain('七个工作日内裁定：逾期1日')
    for (const id of ['demand', 'application', 'acceptance', 'ruling'])
      expect(clock('RC-16 enforcement', id).because.some((one: Json) => /行政强制法/.test(one.zh))).toBe(true)
    expect(statuses('RC-16 enforcement')).toEqual({ demand: 'met', application: 'met', acceptance: 'met', ruling: 'met-late' })
  })

  it('“first half of 2021” is recorded as the year; whether the case was registered in time cannot be judged', () => {
    expect(of('RC-16 supervision').view.timeline[0].bounds).toEqual({ precision: 'year', earliest: '2021-01-01', latest: '2021-12-31' })
    expect(clock('RC-16 supervision', 'registration').status).toBe('cannot-be-judged')
  })
})

describe('RC-18: the organ applies, the court rules in time', () => {
  it('application: the six months ended 2020-01-05 at the earliest; 2020-01-13 is in time whatever the day of service', () => {
    // the account counts to 2020-04-05, a Sunday within the Qingming days: the period ends on the next working day, 04-07
    expect(clock('RC-18 enforcement', 'application')).toMatchObject({ earliestDue: '2020-04-07', latestDue: null, status: 'met' })
  })

  it('ruling: seven working days from 01-13 end on 01-21, since Sunday 01-19 was worked; the account says “about 01-22”; 01-17 is in time', () => {
    expect(clock('RC-18 enforcement', 'ruling')).toMatchObject({ earliestDue: '2020-01-21', metOn: '2020-01-17', status: 'met' })
    expect(clock('RC-18 enforcement', 'acceptance').status).toBe('met')
  })

  it('demand: its day is not published, so whether ten working days had passed cannot be judged', () => {
    expect(clock('RC-18 enforcement', 'demand').status).toBe('cannot-be-judged')
    expect(marksOf('RC-18 enforcement', 'serve').some(mark => /方可申请（无法判断期限是否届满）/.test(mark))).toBe(true)
  })

  it('the organ’s own hand-over to the procuratorate opens a supervision case on its own motion; no date, no judgment', () => {
    expect(stage('RC-18 supervision')).toBe('found')
    expect(statuses('RC-18 supervision')).toEqual({ registration: 'cannot-be-judged' })
  })
})

describe('false litigation: RC-03, RC-05, RC-06, RC-12', () => {
  it('RC-03: a suggestion adopted some day before 2019-04-22; reply, sending and filing cannot be judged', () => {
    expect(statuses('RC-03 suggestion')).toEqual({ filing: 'cannot-be-judged', sending: 'cannot-be-judged', reply: 'cannot-be-judged' })
    expect(of('RC-03 suggestion').view.points.map((point: Json) => point.answer.code)).toEqual(['adopted'])
    expect(clock('RC-03 suggestion', 'reply')).toMatchObject({ earliestDue: null, latestDue: '2019-07-22' })
  })

  it('RC-05: only the creditors’ complaint of 2015-11 is told; no suggestion is made up from it and no clock has started', () => {
    expect(of('RC-05 complaint').view.timeline.map((act: Json) => [act.kind, act.bounds])).toEqual([
      ['receive-complaint', { precision: 'month', earliest: '2015-11-01', latest: '2015-11-30' }],
    ])
    expect(statuses('RC-05 complaint')).toEqual({})
  })

  it('RC-06: found on its own motion, file asked for; whether a suggestion ended it was not seen, so there is none', () => {
    expect([stage('RC-06 lead'), stage('RC-06 file')]).toEqual(['found', 'served'])
    expect(statuses('RC-06 lead')).toEqual({ registration: 'cannot-be-judged' })
    expect(statuses('RC-06 file')).toEqual({})
  })

  it('RC-12: the clue went to the police in 2023-05, which found it true; no period binds them under this transfer', () => {
    expect(stage('RC-12 clue')).toBe('fed-back')
    expect(statuses('RC-12 clue')).toEqual({})
    expect(of('RC-12 clue').view.timeline[0].bounds).toEqual({ precision: 'month', earliest: '2023-05-01', latest: '2023-05-31' })
  })

  it('RC-12: governance suggestion of 2024-06 answered in 2024-07; the account says due 2024-08, the engine between 08-01 and 09-30: in time', () => {
    expect(clock('RC-12 governance', 'reply')).toMatchObject({ earliestDue: '2024-08-01', latestDue: '2024-09-30', status: 'met' })
    expect(marksOf('RC-12 governance', 'serve').filter(mark => mark.includes('来源未载'))).toHaveLength(3)
  })
})

describe('RC-21: two suggestions before a suit', () => {
  it.each(['bureau', 'town'])('%s: due 2023-06-21 if received on the day of sending, as the account says; done by 05-19 in time', key => {
    expect(clock(`RC-21 ${key}`, 'perform')).toMatchObject({ earliestDue: '2023-06-21', latestDue: '2023-06-30', status: 'met' })
    expect(stage(`RC-21 ${key}`)).toBe('checked')
    expect(of(`RC-21 ${key}`).view.timeline.filter((act: Json) => act.kind === 'verify')).toHaveLength(2)
  })

  it('one clue, two ledgers: each organ has its own matter', () => {
    expect(of('RC-21 bureau').matterId).not.toBe(of('RC-21 town').matterId)
  })
})

describe('RC-24: class suggestion to an organ', () => {
  it('the day for the answer stands in the letter, which is not published: it cannot be judged, as the account says', () => {
    expect(clock('RC-24 class', 'reply')).toMatchObject({ due: null, status: 'cannot-be-judged' })
    expect(marksOf('RC-24 class', 'serve')).toContain('情形不详')
  })
})

describe('what the account is silent about stays visible as open', () => {
  it('filing upward in five days is nowhere told: the only open duties are these', () => {
    const open = [...site.recorded.keys()].flatMap(key =>
      Object.entries(statuses(key))
        .filter(([, status]) => ['overdue', 'running', 'due-soon'].includes(status))
        .map(([id, status]) => `${key} ${id} ${status}`),
    )
    expect(open).toEqual([
      'RC-12 governance filing overdue',
      'RC-24 class filing overdue',
      'RC-21 bureau filing overdue',
      'RC-21 town filing overdue',
    ])
  })

  it('and of filing upward, an inner step that no letter tells of, nobody is chased', async () => {
    for (const person of ['rc-12-proc', 'rc-24-proc'])
      expect(yes(await site.node.get(person, '/api/today?scope=division')).sections).toEqual([])
  })
})

/** Cases whose account finds nothing wrong: an invited supervision, and a dispute settled without any violation. */
const NEGATIVE = ['RC-20', 'RC-23']

describe('cases without a fault raise nothing', () => {
  const negative = CASES.filter(one => NEGATIVE.includes(one.id))
  it.each(negative.map(one => [one.id, one] as const))(
    '%s: no clock is overdue or met late, and nothing stands on anybody’s page',
    async (_, one) => {
      for (const matter of one.matters) {
        const bad = Object.entries(statuses(`${one.id} ${matter.key}`)).filter(
          ([, status]) => !['met', 'cannot-be-judged'].includes(status),
        )
        expect(bad, matter.key).toEqual([])
        expect(marksOf(`${one.id} ${matter.key}`, 'serve').filter(mark => /逾期\d|当时未满足/.test(mark))).toEqual([])
      }
      for (const person of new Set(one.matters.map(matter => houseId(one, matter.recorder)))) {
        const today = yes(await site.node.get(person, '/api/today?scope=division'))
        expect(today.sections).toEqual([])
      }
    },
  )

  it('no suggestion, correction, protest or query was opened by recording them: the matters are those recorded and no other', async () => {
    const ids = (one: MechanismCase): string[] => one.matters.map(matter => `${matter.procedureId}`).sort()
    for (const one of negative) {
      const houses = Object.keys(one.houses).map(key => houseId(one, key))
      const found = await site.node.query<{ procedure_id: string }>(
        'select procedure_id from matter where house_id = any($1) order by procedure_id',
        [houses],
      )
      expect(found.map(row => row.procedure_id)).toEqual(ids(one))
      expect(ids(one).filter(id => /suggestion|correction|protest|query|clue/.test(id))).toEqual([])
    }
  })

  it('RC-20: settled by agreement on 2022-08-02, awaiting the review of its lawfulness; RC-23: attended and recorded, 2023-11-22', () => {
    expect([stage('RC-20 settlement'), stage('RC-20 invitation'), stage('RC-23 invitation')]).toEqual(['drafted', 'agreed', 'attended'])
    expect([statuses('RC-20 settlement'), statuses('RC-23 invitation')]).toEqual([{}, {}])
    const last = of('RC-23 invitation').view.timeline.at(-1)
    expect([last.kind, last.on, last.bounds]).toEqual(['attend', '2023-11-22', null])
  })
})

describe('the other dates of the accounts, by the rules of the sheets', () => {
  it.each([
    ['RC-16 wait after the demand', 'N01', '2020-02-26', '2020-03-11'],
    ['RC-16 application', 'N02', '2019-12-06', '2020-03-06'],
    ['RC-16 acceptance', 'N03', '2020-03-06', '2020-03-13'],
    ['RC-16 ruling', 'N05', '2020-03-06', '2020-03-17'],
    ['RC-18 application', 'N02', '2020-01-05', '2020-04-07'],
    ['RC-21 performance', 'D-GA-PERF', '2023-04-21', '2023-06-21'],
    // governance suggestion received on the first and on the last day it can have been
    ['RC-12 reply, earliest', 'D-JY-REPLY', '2024-06-01', '2024-08-01'],
    ['RC-12 reply, latest', 'D-JY-REPLY', '2024-07-31', '2024-09-30'],
  ])('%s (%s from %s): due %s', (_, id, start, due) => {
    const rule = findPeriod(id)
    const made = rule ? computeRule(rule, { start, calendars: CALENDARS, region: '' }) : null
    expect(made?.ok && made.period.due).toBe(due)
  })
})
