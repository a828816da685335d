/** The mechanisms on minors as tables: kind | at which stages | leads to | house: posts | clock row | articles. */
import { describe, expect, it } from 'vitest'
import type { Definition } from '#law/procedures/procedure.ts'
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

describe('minor-record-sealing', () => {
  it('the notice is served, the record sealed or said not to be held; nobody withdraws a sealing', () => {
    expect(ownActs('minor-record-sealing')).toEqual(
      lines(`
serve | opens | served | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | D-WN-SEAL | 刑事诉讼法（2018） 286; 刑事诉讼规则（2019） 482; 刑诉法解释（2021） 581; 预防未成年人犯罪法 59; 犯罪记录封存办法（2022） notice
seal | received declared contested | sealed | recipient: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | - | 犯罪记录封存办法（2022） storage,cover; 刑事诉讼规则（2019） 483
not-held | received declared contested | not-held | recipient: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | - | 犯罪记录封存办法（2022） storage,cover; 刑事诉讼规则（2019） 483
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('minor-record-sealing')).toEqual(
      lines(`
notice | D-WN-SEAL | issuer | serve.decidedOn | serve
`),
    )
  })

  it('is signed for at the desk', () => {
    expect(desk('minor-record-sealing')).toBe('intake-desk case-management organ-head')
  })
})

describe('sealed-record-query', () => {
  it('written, decided, promised, registered', () => {
    expect(ownActs('sealed-record-query')).toEqual(
      lines(`
serve | opens | served | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | - | 刑事诉讼法（2018） 286
decide | received declared contested | permitted/refused/certified | recipient: handling-prosecutor department-head | D-WN-SEALQ-J | 刑事诉讼法（2018） 286; 刑事诉讼规则（2019） 484
promise | permitted | promised | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | - | 刑事诉讼法（2018） 286; 刑事诉讼规则（2019） 484
provide | promised | provided | recipient: handling-prosecutor department-head | - | 刑事诉讼法（2018） 286; 刑事诉讼规则（2019） 484
close | provided | closed | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | - | 刑事诉讼法（2018） 286; 刑事诉讼规则（2019） 484
withdraw | served returned received declared contested permitted | withdrawn | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | - | 刑事诉讼法（2018） 286; 刑事诉讼规则（2019） 484
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('sealed-record-query')).toEqual(
      lines(`
decision | D-WN-SEALQ-J | recipient | agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | decide
`),
    )
  })

  it('is signed for at the desk', () => {
    expect(desk('sealed-record-query')).toBe('case-management')
  })
})

describe('sealed-record-query-court', () => {
  it('the same at a court, without a number of days', () => {
    expect(ownActs('sealed-record-query-court')).toEqual(
      lines(`
serve | opens | served | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | - | 刑事诉讼法（2018） 286
decide | received declared contested | permitted/refused/certified | recipient: handling-judge presiding-judge division-head | - | 刑事诉讼法（2018） 286; 刑诉法解释（2021） 581
promise | permitted | promised | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | - | 刑事诉讼法（2018） 286; 刑诉法解释（2021） 581
provide | promised | provided | recipient: handling-judge presiding-judge division-head | - | 刑事诉讼法（2018） 286; 刑诉法解释（2021） 581
close | provided | closed | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | - | 刑事诉讼法（2018） 286; 刑诉法解释（2021） 581
withdraw | served returned received declared contested permitted | withdrawn | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | - | 刑事诉讼法（2018） 286; 刑诉法解释（2021） 581
`),
    )
  })

  it('runs no clock', () => {
    expect(clocksOf('sealed-record-query-court')).toEqual([])
  })

  it('is signed for at the desk', () => {
    expect(desk('sealed-record-query-court')).toBe('intake-desk')
  })
})

describe('record-unsealing', () => {
  it('decided on a statutory ground, confirmed by the holder', () => {
    expect(ownActs('record-unsealing')).toEqual(
      lines(`
serve | opens | served | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head | - | 刑事诉讼规则（2019） 485
confirm | received declared contested | unsealed | recipient: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | - | 刑事诉讼规则（2019） 485
withdraw | served returned received declared contested | withdrawn | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head | - | 刑事诉讼规则（2019） 485
`),
    )
  })

  it('runs no clock', () => {
    expect(clocksOf('record-unsealing')).toEqual([])
  })

  it('is signed for at the desk', () => {
    expect(desk('record-unsealing')).toBe('intake-desk case-management organ-head')
  })
})

describe('occupational-ban-notice', () => {
  it('court to the education organ, copy to the procuratorate', () => {
    expect(ownActs('occupational-ban-notice')).toEqual(
      lines(`
serve | opens | served | issuer: handling-judge presiding-judge division-head | D-WN-JUDG | 从业禁止意见（2022） judgment; 未成年人保护法 62
note-copy | served returned received declared contested applied | stays | copy: case-management handling-prosecutor department-head deputy-chief-procurator chief-procurator | - | 从业禁止意见（2022） judgment; 未成年人保护法 62
apply | received declared contested | applied | recipient: organ-handler organ-head | - | 从业禁止意见（2022） judgment; 未成年人保护法 62
close | applied | closed | issuer: handling-judge presiding-judge division-head | - | 从业禁止意见（2022） judgment; 未成年人保护法 62
withdraw | served returned received declared contested | withdrawn | issuer: handling-judge presiding-judge division-head | - | 从业禁止意见（2022） judgment; 未成年人保护法 62
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('occupational-ban-notice')).toEqual(
      lines(`
serving | D-WN-JUDG | issuer | serve.effectiveOn | serve
`),
    )
  })

  it('is signed for at the desk', () => {
    expect(desk('occupational-ban-notice')).toBe('intake-desk organ-head')
  })
})

describe('mandatory-report', () => {
  it('unit to police, copy to the procuratorate; no report is withdrawn', () => {
    expect(ownActs('mandatory-report')).toEqual(
      lines(`
serve | opens | served | issuer: organ-handler organ-head | - | 未成年人保护法 11; 强制报告意见（试行） duty
note-copy | served returned received declared contested taken filed not-filed | stays | copy: case-management handling-prosecutor department-head deputy-chief-procurator chief-procurator | - | 强制报告意见（试行） supervision; 未成年人保护法 117
take | received declared contested | taken | recipient: organ-handler organ-head | - | 强制报告意见（试行） police
answer | received declared contested taken | filed/not-filed | recipient: organ-handler organ-head | - | 强制报告意见（试行） police
supervise | received declared contested taken filed not-filed | stays | copy: handling-prosecutor department-head | - | 强制报告意见（试行） supervision; 未成年人保护法 117
close | filed not-filed | closed | issuer: organ-handler organ-head | - | 未成年人保护法 11; 强制报告意见（试行） duty
`),
    )
  })

  it('runs no clock', () => {
    expect(clocksOf('mandatory-report')).toEqual([])
  })

  it('is signed for at the desk', () => {
    expect(desk('mandatory-report')).toBe('intake-desk organ-head')
  })
})

describe('employment-query-record', () => {
  it('asked, answered yes or no, acted on, closed', () => {
    expect(ownActs('employment-query-record')).toEqual(
      lines(`
ask | opens | asked | unit: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | - | 未成年人保护法 62,98; 准入查询意见（2020） query
answer | asked | answered/to-act | unit: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head intake-desk case-management | - | 准入查询意见（2020） result
act | to-act | answered | unit: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | - | 准入查询意见（2020） result; 未成年人保护法 62,126
close | answered | closed | unit: handling-judge presiding-judge division-head handling-prosecutor department-head organ-handler organ-head | - | 未成年人保护法 62,98; 准入查询意见（2020） query
`),
    )
  })

  it('runs no clock', () => {
    expect(clocksOf('employment-query-record')).toEqual([])
  })
})

describe('minors-briefing', () => {
  it('either house briefs the other', () => {
    expect(ownActs('minors-briefing')).toEqual(
      lines(`
serve | opens | served | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head | - | 法检框架意见（2024） minors; 未成年人保护法 103
answer | received declared contested | answered | recipient: handling-judge presiding-judge division-head handling-prosecutor department-head | serve.answerBy | 法检框架意见（2024） minors
study | received declared contested answered | studied | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head | - | 法检框架意见（2024） minors
close | answered studied received declared contested | closed | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head | - | 法检框架意见（2024） minors
withdraw | served returned received declared contested | withdrawn | issuer: handling-judge presiding-judge division-head handling-prosecutor department-head | - | 法检框架意见（2024） minors; 未成年人保护法 103
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('minors-briefing')).toEqual(
      lines(`
answer | serve.answerBy | recipient | serve.answerBy | answer
`),
    )
  })

  it('is signed for at the desk', () => {
    expect(desk('minors-briefing')).toBe('intake-desk case-management')
  })
})

describe('what the law does not leave open', () => {
  const ALL = [
    'minor-record-sealing',
    'sealed-record-query',
    'sealed-record-query-court',
    'record-unsealing',
    'occupational-ban-notice',
    'mandatory-report',
    'employment-query-record',
    'minors-briefing',
  ]
  const defs = ALL.map(id => findProcedure(id) as Definition)

  it('seals every one of them always', () => {
    expect(defs.map(def => def.sealed)).toEqual(ALL.map(() => 'always'))
  })

  it('never takes a name into the record of an employment check: no list, no people, no text', () => {
    const check = findProcedure('employment-query-record')
    const kinds = Object.values(check?.acts ?? {}).flatMap(act => Object.values(act.facts).map(fact => fact.kind))
    expect([...new Set(kinds)].sort()).toEqual(['code', 'date', 'flag', 'number'])
  })

  it('unseals on three statutory grounds and no other', () => {
    expect(Object.keys(findProcedure('record-unsealing')?.acts.serve?.facts.ground?.values ?? {})).toEqual([
      'new-crime',
      'omitted-crime',
      'retried',
    ])
  })

  it('lets nobody withdraw a sealing or a mandatory report', () => {
    for (const id of ['minor-record-sealing', 'mandatory-report'])
      expect(Object.keys(findProcedure(id)?.acts ?? {}), id).not.toContain('withdraw')
  })

  it('says why the police’s answer to a report has no clock', () => {
    expect(findProcedure('mandatory-report')?.acts.answer?.noClock?.zh).toContain('未核对')
  })

  it('keeps the names of minors in facts that never become codes', () => {
    for (const def of defs)
      for (const [kind, act] of Object.entries(def.acts))
        if (act.facts.person) expect(act.facts.person.kind, `${def.id} ${kind}`).toBe('people')
  })
})
