/** The committee and the joint trial as tables: kind | at which stages | leads to | house: posts | clock row | articles. */
import { describe, expect, it } from 'vitest'
import { findPeriod } from '#law/periods/index.ts'
import { findTerm } from '#law/terms/index.ts'
import { lines, tableOf } from '../../../tests/lives/table-of.ts'
import { findProcedure } from './index.ts'

/** The acts by which every letter becomes a received one are the same everywhere; here only who signs is told. */
const SERVICE = ['sign-for', 'return', 'confirm-service', 'contest-service', 'declare-service', 'agree-service-date', 'serve-again']
const ownActs = (id: string): string[] => tableOf(id, kind => !SERVICE.includes(kind))
const desk = (id: string): string | undefined => findProcedure(id)?.acts['sign-for']?.posts.join(' ')

/** clock | row or named date | whose | starts at | met by */
const clocksOf = (id: string): string[] =>
  Object.entries(findProcedure(id)?.clocks ?? {}).map(([kind, clock]) =>
    [kind, 'rule' in clock.period ? clock.period.rule : clock.period.dateFact, clock.by, clock.start.join(' '), clock.met.join(' ')].join(
      ' | ',
    ),
  )

describe('committee-attendance', () => {
  it('told or invited, agenda, attendance, opinion before the vote, extract of the opinion', () => {
    expect(ownActs('committee-attendance')).toEqual(
      lines(`
tell | opens | served | issuer: adjudication-committee president vice-president | - | 列席意见 3,4; 法检框架意见（2024） attendance
send-agenda | attending agenda-sent | agenda-sent | issuer: adjudication-committee president vice-president | D-SWH-NOTE | 列席意见 4
send-materials | attending agenda-sent | stays | issuer: adjudication-committee president vice-president | - | 列席意见 5
record-attendance | agenda-sent | attended/closed | issuer: adjudication-committee | - | 法院组织法 38; 检察院组织法 26; 列席意见 9
extract | spoken | recorded | issuer: adjudication-committee | - | 列席意见 7,9
send-judgment | attended spoken recorded | closed | issuer: adjudication-committee president vice-president handling-judge presiding-judge | - | 列席意见 8
cancel | served returned received declared contested attending agenda-sent | cancelled | issuer: adjudication-committee president vice-president | - | 列席意见 3,4
decide-attendance | received declared contested | attending/attending/declined | recipient: chief-procurator handling-prosecutor department-head | - | 法院组织法 38; 检察院组织法 26; 刑事诉讼规则（2019） 571; 列席意见 1
speak | attended | spoken | recipient: chief-procurator deputy-chief-procurator | - | 列席意见 7
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('committee-attendance')).toEqual(
      lines(`
agenda | D-SWH-NOTE | issuer | send-agenda.meetingOn | send-agenda
`),
    )
  })

  it('is signed for at the desk', () => {
    expect(desk('committee-attendance')).toBe('case-management')
  })
})

describe('committee-attendance-request', () => {
  it('the procuratorate asks, the court agrees or explains', () => {
    expect(ownActs('committee-attendance-request')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor department-head chief-procurator | - | 列席意见 4; 法院组织法 38
reply | received declared contested | agreed/refused | recipient: adjudication-committee president vice-president | serve.replyBy | 列席意见 4; 法院组织法 38
close | agreed | closed | recipient: adjudication-committee president vice-president | - | 列席意见 4; 法院组织法 38
withdraw | served returned received declared contested agreed | withdrawn | issuer: handling-prosecutor chief-procurator | - | 列席意见 4; 法院组织法 38
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('committee-attendance-request')).toEqual(
      lines(`
reply | serve.replyBy | recipient | serve.replyBy | reply
`),
    )
  })

  it('is signed for at the desk', () => {
    expect(desk('committee-attendance-request')).toBe('intake-desk')
  })
})

describe('joint-trial-duty', () => {
  it('both chiefs decide; each side may still exclude the case', () => {
    expect(ownActs('joint-trial-duty')).toEqual(
      lines(`
propose | opens | served | issuer: handling-judge division-head adjudication-management | - | 法检框架意见（2024） joint-trial; 刑诉法解释（2021） 557,578
agree-president | received declared contested | stays | issuer: president | - | 法检框架意见（2024） joint-trial
agree-chief | received declared contested | stays | recipient: chief-procurator | - | 法检框架意见（2024） joint-trial
decline-president | received declared contested | declined | issuer: president | - | 法检框架意见（2024） joint-trial
decline-chief | received declared contested | declined | recipient: chief-procurator | - | 法检框架意见（2024） joint-trial
exclude | received declared contested set announced | excluded | issuer: handling-judge division-head adjudication-management president | - | 法检框架意见（2024） joint-trial; 刑诉法解释（2021） 557,578
exclude-by-procuratorate | received declared contested set announced | excluded | recipient: handling-prosecutor department-head case-management chief-procurator | - | 法检框架意见（2024） joint-trial; 刑诉法解释（2021） 557,578
set-hearing | received declared contested set | set | issuer: handling-judge division-head adjudication-management | D-X2-NOTE | 法检框架意见（2024） joint-trial; 刑事诉讼法（2018） 187
invite | set announced | stays | issuer: handling-judge division-head adjudication-management | - | 法检框架意见（2024） joint-trial
announce | set | announced | issuer: handling-judge division-head adjudication-management | - | 刑事诉讼法（2018） 187
hold | set announced | held | issuer: handling-judge division-head adjudication-management | - | 法检框架意见（2024） joint-trial
review | held | stays | issuer: handling-judge division-head adjudication-management | - | 法检框架意见（2024） joint-trial
review-by-procuratorate | held | stays | recipient: handling-prosecutor department-head case-management | - | 法检框架意见（2024） joint-trial
sum-up | held | closed | issuer: handling-judge division-head adjudication-management | - | 法检框架意见（2024） joint-trial
withdraw | served returned received declared contested set | withdrawn | issuer: handling-judge division-head adjudication-management | - | 法检框架意见（2024） joint-trial
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('joint-trial-duty')).toEqual(
      lines(`
notice | D-X2-NOTE | issuer | set-hearing.hearingOn | set-hearing
`),
    )
  })

  it('is signed for at the desk', () => {
    expect(desk('joint-trial-duty')).toBe('case-management')
  })
})

describe('what the law does not leave open', () => {
  it('takes the notice of the agenda from the term, whose every value is a row', () => {
    const period = findProcedure('committee-attendance')?.clocks.agenda?.period
    expect(period).toEqual({ rule: 'D-SWH-NOTE', term: 'attendance-notice-wd' })
    const values = findTerm('attendance-notice-wd')?.values ?? []
    expect(values.map(({ value }) => findPeriod(String(value))?.id)).toEqual(values.map(({ value }) => value))
  })

  it('lets nothing of the deliberation out: no fact of any act speaks of a vote, a verdict or what members said', () => {
    const acts = Object.entries(findProcedure('committee-attendance')?.acts ?? {})
    expect(
      acts.flatMap(([kind, act]) =>
        Object.keys(act.facts)
          .filter(name => /vote|verdict|result|deliberat/i.test(name))
          .map(name => `${kind}.${name}`),
      ),
    ).toEqual(['adopt-entry.verdict'])
  })

  it.each([
    ['D-SWH-NOTE', 3],
    ['D-SWH-NOTE-1', 1],
    ['D-SWH-NOTE-2', 2],
    ['D-SWH-NOTE-5', 5],
  ])('%s: %i working days, said to be a local convention', (id, amount) => {
    const rule = findPeriod(id)
    expect(rule).toMatchObject({ amount, unit: 'wd', direction: 'back' })
    expect(rule?.note?.zh).toContain('不是法律规定')
  })

  it('starts a joint trial under an agreement only, and excludes closed cases, minors and unchecked recusal at the first step', () => {
    const def = findProcedure('joint-trial-duty')
    expect(def?.ground).toBe('agreement')
    expect(def?.acts.propose?.needs?.map(guard => ('fact' in guard ? guard.fact : ''))).toEqual(['publicity', 'minor', 'recusal'])
  })
})
