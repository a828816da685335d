/** Retrial suggestions, protests, suggestions about trials and judges, joint mediation: who may do what, at which stage, against which clock, by which article; tables to be read by a lawyer. */
import { describe, expect, it } from 'vitest'
import { lines, tableOf } from '../../../tests/lives/table-of.ts'
import { findProcedure } from './index.ts'

const SERVICE = ['sign-for', 'return', 'confirm-service', 'contest-service', 'declare-service', 'agree-service-date', 'serve-again']

/** Every act of its own: how a paper is served is alike everywhere and looked at in shared-tables. */
const ownActs = (id: string, kinds?: string): string[] =>
  tableOf(id, kind =>
    kinds
      ? kinds.split(' ').includes(kind)
      : !SERVICE.includes(kind) && !/^(begin|end)-(file-access|appraisal|valuation|audit|expert)$/.test(kind),
  )

/** Clock | row of the sheet or date | starts at | who is bound | what may follow when missed. */
const clocksOf = (id: string): string[] =>
  Object.entries(findProcedure(id)?.clocks ?? {}).map(([name, clock]) =>
    [name, 'rule' in clock.period ? clock.period.rule : clock.period.dateFact, clock.start.join(' '), clock.by, clock.missed ?? '-'].join(
      ' | ',
    ),
  )

describe('civil-retrial-suggestion', () => {
  it('has these acts', () => {
    expect(ownActs('civil-retrial-suggestion')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | D-ZJ-SEND | 民事诉讼监督规则 87
notify-parties | served returned received declared contested correction-requested corrected docketed retrial-ruled refused not-accepted retried | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 87
file-with-superior | served returned received declared contested correction-requested corrected docketed retrial-ruled refused not-accepted retried checked | stays | issuer: handling-prosecutor case-management | D18 | 民事诉讼监督规则 87; 检察建议工作规定 21
request-correction | received declared contested | correction-requested | recipient: filing-division | - | 民诉法解释（2022） 414
correct | correction-requested | corrected | issuer: handling-prosecutor case-management | - | 民诉法解释（2022） 414
refuse-to-accept | correction-requested | not-accepted | recipient: filing-division division-head vice-president president | - | 民诉法解释（2022） 414
docket | received declared contested corrected | docketed | recipient: filing-division | D-ZJ-DOCK | 民再建意见 docket
name-panel | docketed | stays | recipient: filing-division division-head vice-president president | - | 民诉法解释（2022） 417
rule-retrial | docketed | retrial-ruled | recipient: handling-judge presiding-judge division-head vice-president president | D-ZJ-CT | 民诉法解释（2022） 417; 民事诉讼法（2023） 209
refuse-retrial | docketed | refused | recipient: handling-judge presiding-judge division-head vice-president president | D-ZJ-CT | 民诉法解释（2022） 417
record-retrial | retrial-ruled | retried | recipient: handling-judge presiding-judge division-head vice-president president | - | 民事诉讼法（2023） 209
sign-for-reply | retrial-ruled refused not-accepted retried | stays | issuer: case-management | - | 民事诉讼监督规则 115
urge | received declared contested correction-requested corrected docketed | stays | issuer: handling-prosecutor | - | 民诉法解释（2022） 417
check-result | retrial-ruled refused not-accepted retried | checked | issuer: handling-prosecutor | - | 民事诉讼监督规则 123
decide-result | checked | closed/resupervised/superior-asked | issuer: handling-prosecutor | - | 民事诉讼监督规则 123,124
pursue-unanswered | received declared contested correction-requested corrected docketed | resupervised/superior-asked | issuer: handling-prosecutor | - | 民事诉讼监督规则 124
withdraw | received declared contested correction-requested corrected docketed served returned | withdrawn | issuer: handling-prosecutor | - | 民事诉讼监督规则 121; 检察建议工作规定 22
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('civil-retrial-suggestion')).toEqual(
      lines(`
sending | D-ZJ-SEND | serve.decidedOn | issuer | -
filing | D18 | serve.on | issuer | -
reply | D-ZJ-CT | agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | recipient | urge
docket | D-ZJ-DOCK | correct.on agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | recipient | -
`),
    )
  })
})

describe('administrative-retrial-suggestion', () => {
  it('differs from the civil one in these acts', () => {
    expect(
      ownActs(
        'administrative-retrial-suggestion',
        'serve file-with-superior request-correction refuse-to-accept docket rule-retrial refuse-retrial hear-parties extend record-retrial',
      ),
    ).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | D-ZJ-SEND | 行政诉讼监督规则 92
file-with-superior | served returned received declared contested correction-requested corrected docketed retrial-ruled refused not-accepted retried checked | stays | issuer: handling-prosecutor case-management | D-XZ-ZJ-REC | 行政诉讼监督规则 92
request-correction | received declared contested | correction-requested | recipient: filing-division | - | 行再建意见 whole
refuse-to-accept | correction-requested | not-accepted | recipient: filing-division division-head vice-president president | - | 行再建意见 whole
docket | received declared contested corrected | docketed | recipient: filing-division | - | 行诉法解释（2018） 126
rule-retrial | docketed | retrial-ruled | recipient: handling-judge presiding-judge division-head vice-president president | D-ZJ-CT extend.until | 行诉法解释（2018） 126; 行政诉讼法（2017） 93
refuse-retrial | docketed | refused | recipient: handling-judge presiding-judge division-head vice-president president | D-ZJ-CT extend.until | 行诉法解释（2018） 126
record-retrial | retrial-ruled | retried | recipient: handling-judge presiding-judge division-head vice-president president | - | 行政诉讼法（2017） 93
hear-parties | docketed | stays | recipient: handling-judge presiding-judge division-head vice-president president | - | 行再建意见 whole
extend | docketed | stays | recipient: president | D-ZJ-CT | 行再建意见 whole
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('administrative-retrial-suggestion')).toEqual(
      lines(`
sending | D-ZJ-SEND | serve.decidedOn | issuer | -
filing | D-XZ-ZJ-REC | serve.on | issuer | -
reply | D-ZJ-CT | agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | recipient | urge
extended-reply | extend.until | extend.on | recipient | -
`),
    )
  })
})

describe('protest-request', () => {
  it('has these acts', () => {
    expect(ownActs('protest-request')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | D-TQ | 民事诉讼监督规则 84,88; 行政诉讼监督规则 93
register | received declared contested | registered | recipient: case-management | D04 | 民事诉讼监督规则 38,39
decide | registered | will-protest/declined/other-way | recipient: handling-prosecutor | - | 民事诉讼监督规则 90,91
send-declined | declined | closed | recipient: handling-prosecutor | D-BZC | 民事诉讼监督规则 93
report-back | will-protest | closed | recipient: handling-prosecutor | - | 民事诉讼监督规则 92
withdraw | served returned received declared contested registered | withdrawn | issuer: handling-prosecutor | - | 民事诉讼监督规则 121
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('protest-request')).toEqual(
      lines(`
sending | D-TQ | serve.decidedOn | issuer | -
registration | D04 | agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | recipient | -
declined | D-BZC | decide.decidedOn | recipient | -
`),
    )
  })
})

describe('civil-protest', () => {
  it('has these acts', () => {
    expect(ownActs('civil-protest')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | D-KS-SEND | 民事诉讼监督规则 90,91,92; 民事诉讼法（2023） 223
notify-parties | served returned received declared contested correction-requested corrected retrial-ruled retrial-below protest-withdrawn | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 90,91,92; 民事诉讼法（2023） 223
request-correction | received declared contested | correction-requested | recipient: filing-division | - | 民诉法解释（2022） 415
correct | correction-requested | corrected | issuer: handling-prosecutor | - | 民诉法解释（2022） 415
refuse-to-accept | correction-requested | not-accepted | recipient: handling-judge presiding-judge division-head vice-president president | D-KS-CT | 民诉法解释（2022） 415
rule-retrial | received declared contested corrected | retrial-ruled | recipient: handling-judge presiding-judge division-head vice-president president | D-KS-CT | 民事诉讼法（2023） 222; 民诉法解释（2022） 415
rule-retrial-below | received declared contested corrected | retrial-below | recipient: handling-judge presiding-judge division-head vice-president president | D-KS-CT | 民事诉讼法（2023） 222; 民诉法解释（2022） 415,416
notify-hearing | retrial-ruled retrial-below protest-withdrawn | stays | recipient: handling-judge presiding-judge division-head vice-president president | D-KS-HEAR | 民诉法解释（2022） 419
assign-attendance | retrial-ruled retrial-below protest-withdrawn | stays | issuer: handling-prosecutor | - | 民事诉讼法（2023） 224; 民事诉讼监督规则 94,95,96,97
attend-hearing | retrial-ruled retrial-below protest-withdrawn | stays | issuer: handling-prosecutor | - | 民事诉讼法（2023） 224; 民事诉讼监督规则 94,95,96,97
withdraw | served returned received declared contested correction-requested corrected | withdrawn | issuer: handling-prosecutor | - | 民事诉讼监督规则 121
withdraw-in-retrial | retrial-ruled retrial-below | protest-withdrawn | issuer: handling-prosecutor | - | 民事诉讼监督规则 121; 民诉法解释（2022） 404
end-retrial | protest-withdrawn | retried | recipient: handling-judge presiding-judge division-head vice-president president | - | 民诉法解释（2022） 404
record-retrial | retrial-ruled retrial-below protest-withdrawn | retried | recipient: handling-judge presiding-judge division-head vice-president president | - | 民事诉讼法（2023） 222; 民诉法解释（2022） 415
sign-for-reply | retrial-ruled retrial-below protest-withdrawn not-accepted retried | stays | issuer: case-management | - | 民事诉讼监督规则 115
urge | received declared contested correction-requested corrected | stays | issuer: handling-prosecutor | - | 民事诉讼法（2023） 222; 民诉法解释（2022） 415
close-unanswered | received declared contested correction-requested corrected | closed | issuer: handling-prosecutor | - | 民事诉讼监督规则 124
check-result | retried not-accepted | closed/protest-again/superior-asked | issuer: handling-prosecutor | - | 民事诉讼监督规则 123,124
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('civil-protest')).toEqual(
      lines(`
sending | D-KS-SEND | serve.decidedOn | issuer | -
ruling | D-KS-CT | agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | recipient | urge
hearing-notice | D-KS-HEAR | notify-hearing.hearingOn | recipient | -
`),
    )
  })
})

describe('administrative-protest', () => {
  it('differs from the civil one in these acts', () => {
    expect(
      ownActs(
        'administrative-protest',
        'serve refuse-to-accept rule-retrial rule-retrial-below notify-hearing assign-attendance end-retrial suggest-withdrawal',
      ),
    ).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | D-KS-SEND | 行政诉讼法（2017） 93; 行政诉讼监督规则 135; 民事诉讼监督规则 92
refuse-to-accept | correction-requested | not-accepted | recipient: handling-judge presiding-judge division-head vice-president president | D-KS-CT | 行诉法解释（2018） 124
rule-retrial | received declared contested corrected | retrial-ruled | recipient: handling-judge presiding-judge division-head vice-president president | D-KS-CT | 行诉法解释（2018） 124
rule-retrial-below | received declared contested corrected | retrial-below | recipient: handling-judge presiding-judge division-head vice-president president | D-KS-CT | 行诉法解释（2018） 124; 行政诉讼法（2017） 91
notify-hearing | retrial-ruled retrial-below protest-withdrawn | stays | recipient: handling-judge presiding-judge division-head vice-president president | D-KS-HEAR | 行诉法解释（2018） 125
assign-attendance | retrial-ruled retrial-below protest-withdrawn | stays | issuer: handling-prosecutor | - | 行诉法解释（2018） 125; 行政诉讼监督规则 135; 民事诉讼监督规则 94,95,96,97
end-retrial | protest-withdrawn | retried | recipient: handling-judge presiding-judge division-head vice-president president | - | 行诉法解释（2018） 124
suggest-withdrawal | received declared contested retrial-ruled retrial-below | stays | recipient: handling-judge presiding-judge division-head vice-president president | - | 行诉法解释（2018） 124
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('administrative-protest')).toEqual(
      lines(`
sending | D-KS-SEND | serve.decidedOn | issuer | -
ruling | D-KS-CT | agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | recipient | urge
hearing-notice | D-KS-HEAR | notify-hearing.hearingOn | recipient | -
`),
    )
  })
})

describe('trial-suggestion', () => {
  it('has these acts', () => {
    expect(ownActs('trial-suggestion')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | D-SP-SEND | 民事诉讼监督规则 100,102; 行政诉讼监督规则 104,106
notify-parties | served returned received declared contested follow-up replied reply-received checked | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 102
file-with-superior | served returned received declared contested follow-up replied reply-received checked | stays | issuer: handling-prosecutor case-management | D18 | 检察建议工作规定 21
reply | received declared contested follow-up | replied | recipient: handling-judge presiding-judge division-head vice-president president | D-SP-REPLY serve.replyBy | 检察建议书样本 whole; 高检会〔2011〕1号 10; 检察建议工作规定 16:6
sign-for-reply | replied | reply-received | issuer: case-management | - | 民事诉讼监督规则 115
urge | received declared contested follow-up | stays | issuer: handling-prosecutor | - | 检察建议工作规定 24,25
pursue-unanswered | received declared contested | resupervised/follow-up | issuer: handling-prosecutor | - | 民事诉讼监督规则 124
urge-named | received declared contested follow-up | stays | issuer: handling-prosecutor | - | 检察建议工作规定 24,25
pursue-unanswered-named | received declared contested | resupervised/follow-up | issuer: handling-prosecutor | - | 民事诉讼监督规则 124
check-result | replied reply-received | checked | issuer: handling-prosecutor | - | 民事诉讼监督规则 123
decide-result | checked | closed/resupervised/follow-up | issuer: handling-prosecutor | - | 民事诉讼监督规则 123,124
record-follow-up | follow-up | closed | issuer: handling-prosecutor | - | 民事诉讼监督规则 124
object | received declared contested follow-up | stays | recipient: handling-judge presiding-judge division-head vice-president president | serve.objectBy | 检察建议工作规定 23
answer-objection | received declared contested follow-up | stays | issuer: handling-prosecutor | - | 检察建议工作规定 23
change | received declared contested follow-up replied reply-received checked | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 121; 检察建议工作规定 22
withdraw | received declared contested follow-up replied reply-received checked served returned | withdrawn | issuer: handling-prosecutor | - | 民事诉讼监督规则 121; 检察建议工作规定 22
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('trial-suggestion')).toEqual(
      lines(`
sending | D-SP-SEND | serve.decidedOn | issuer | -
filing | D18 | serve.on | issuer | -
objection | serve.objectBy | serve.objectBy | recipient | -
reply | D-SP-REPLY | agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | recipient | urge
named | serve.replyBy | serve.replyBy | recipient | urge-named
`),
    )
  })
})

describe('judge-conduct-suggestion', () => {
  it('differs from the suggestion about trials in these acts', () => {
    expect(ownActs('judge-conduct-suggestion', 'serve notify-parties reply object')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | D-SP-SEND | 民事诉讼监督规则 101,102; 行政诉讼监督规则 105,106
notify-parties | served returned received declared contested follow-up replied reply-received checked | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 102
reply | received declared contested follow-up | replied | recipient: presiding-judge division-head vice-president president | D-SP-REPLY serve.replyBy | 检察建议书样本 whole; 高检会〔2011〕1号 10; 检察建议工作规定 16:6
object | received declared contested follow-up | stays | recipient: presiding-judge division-head vice-president president | serve.objectBy | 检察建议工作规定 23
`),
    )
  })
})

describe('joint-mediation', () => {
  it('has these acts', () => {
    expect(ownActs('joint-mediation')).toEqual(
      lines(`
invite | opens | served | issuer: presiding-judge handling-judge division-head | - | 法检框架意见（2024） mediation
answer-invitation | received declared contested | joined/declined | recipient: handling-prosecutor department-head | - | 法检框架意见（2024） mediation
mediate | joined declined mediated-once | mediated-once | issuer: presiding-judge handling-judge division-head | - | 法检框架意见（2024） mediation
state-opinion | joined mediated-once | stays | recipient: handling-prosecutor | - | 法检框架意见（2024） mediation
record-result | mediated-once | agreed/claim-withdrawn/to-judgment | issuer: presiding-judge handling-judge division-head | - | 法检框架意见（2024） mediation; 民诉法解释（2022） 404
serve-statement | agreed | settled/to-judgment | issuer: presiding-judge handling-judge division-head | - | 法检框架意见（2024） mediation; 民诉法解释（2022） 404
cancel | served returned received declared contested joined declined mediated-once | cancelled | issuer: presiding-judge handling-judge division-head | - | 法检框架意见（2024） mediation
`),
    )
  })
})

describe('what must be so', () => {
  it('a retrial suggestion is decided by the committee alone, a protest or request by the chief or the committee', () => {
    const deciders = (id: string, kind: string) => findProcedure(id)?.acts[kind]?.decision
    for (const id of ['civil-retrial-suggestion', 'administrative-retrial-suggestion'])
      expect(deciders(id, 'serve')).toEqual(['procuratorial-committee'])
    for (const id of ['civil-judgment-case', 'administrative-judgment-case'])
      expect(deciders(id, 'decide-retrial-suggestion')).toEqual(['procuratorial-committee'])
    for (const id of ['protest-request', 'civil-protest', 'administrative-protest', 'trial-suggestion', 'judge-conduct-suggestion'])
      expect(deciders(id, 'serve')).toEqual(['chief-procurator', 'procuratorial-committee'])
    expect(deciders('civil-retrial-suggestion', 'rule-retrial')).toEqual(['adjudication-committee'])
  })

  it('a suggestion about judges is always sealed; joint mediation rests on an agreement and is presided over by the court', () => {
    expect(findProcedure('judge-conduct-suggestion')?.sealed).toBe('always')
    expect(findProcedure('joint-mediation')).toMatchObject({
      ground: 'agreement',
      keeper: 'issuer',
      parties: { issuer: { kind: 'court' } },
    })
  })

  it('eleven situations on each side of the suggestion about trials', () => {
    const facts = findProcedure('trial-suggestion')?.acts.serve?.facts
    expect(Object.keys(facts?.civilSituation?.values ?? {})).toHaveLength(11)
    expect(Object.keys(facts?.administrativeSituation?.values ?? {})).toHaveLength(11)
  })

  it('a protest goes from the superior procuratorate to the court at its own level; a request from below to the next higher one', () => {
    for (const id of ['civil-protest', 'administrative-protest'])
      expect(findProcedure(id)?.parties.recipient?.relation).toEqual({ is: 'same-level', to: 'issuer' })
    expect(findProcedure('protest-request')?.parties.recipient?.relation).toEqual({ is: 'superior', to: 'issuer' })
  })
})

describe('a letter about trials that names its own reply date', () => {
  it('lets the period from receipt stand still from the day of the letter until the reply', () => {
    for (const id of ['trial-suggestion', 'judge-conduct-suggestion']) {
      const clocks = findProcedure(id)?.clocks
      expect(clocks?.reply?.period).toEqual({ rule: 'D-SP-REPLY', term: 'trial-suggestion-reply' })
      expect(clocks?.reply?.suspended?.map(({ from, until }) => [from, until])).toEqual([['serve.letterDate', 'reply.on']])
      expect(clocks?.named?.period).toEqual({ dateFact: 'serve.replyBy' })
    }
  })
})
