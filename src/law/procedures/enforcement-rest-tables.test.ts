/** What else enforcement supervision needs: who may do what, at which stage, against which clock, by which article; tables to be read by a lawyer. */
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

describe('class-suggestion', () => {
  it('has these acts', () => {
    expect(ownActs('class-suggestion', 'serve reply urge pursue-unanswered check-result decide-result record-follow-up object')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | - | 民事诉讼监督规则 117; 检察建议工作规定 11,16
reply | received declared contested follow-up | replied | recipient: handling-judge enforcement-judge division-head vice-president president organ-handler organ-liaison organ-head | serve.replyBy | 检察建议工作规定 16:6
urge | received declared contested follow-up | stays | issuer: handling-prosecutor | - | 检察建议工作规定 24,25
pursue-unanswered | received declared contested | resupervised/follow-up/follow-up | issuer: handling-prosecutor | - | 民事诉讼监督规则 124; 检察建议工作规定 25
check-result | replied reply-received | checked | issuer: handling-prosecutor | - | 民事诉讼监督规则 123
decide-result | checked | closed/resupervised/follow-up | issuer: handling-prosecutor | - | 民事诉讼监督规则 123,124
record-follow-up | follow-up | closed | issuer: handling-prosecutor | - | 民事诉讼监督规则 124
object | received declared contested follow-up | stays | recipient: handling-judge enforcement-judge division-head vice-president president organ-handler organ-liaison organ-head | serve.objectBy | 检察建议工作规定 23
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('class-suggestion')).toEqual(
      lines(`
filing | D18 | serve.on | issuer | -
objection | serve.objectBy | serve.objectBy | recipient | -
reply | serve.replyBy | serve.replyBy | recipient | urge
`),
    )
  })
})

describe('administrative-enforcement-suggestion', () => {
  it('has these acts', () => {
    expect(ownActs('administrative-enforcement-suggestion', 'serve notify-parties reply pursue-unanswered')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | D17 | 行政诉讼监督规则 109,110,111,113; 法发〔2016〕30号 21
notify-parties | served returned received declared contested follow-up replied reply-received checked | stays | issuer: handling-prosecutor | - | 行政诉讼监督规则 113
reply | received declared contested follow-up | replied | recipient: enforcement-judge presiding-judge division-head vice-president president | serve.replyBy | 检察建议工作规定 16:6
pursue-unanswered | received declared contested | resupervised/follow-up | issuer: handling-prosecutor | - | 民事诉讼监督规则 124
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('administrative-enforcement-suggestion')).toEqual(
      lines(`
sending | D17 | serve.decidedOn | issuer | -
filing | D18 | serve.on | issuer | -
objection | serve.objectBy | serve.objectBy | recipient | -
reply | serve.replyBy | serve.replyBy | recipient | urge
`),
    )
  })
})

describe('analysis-report', () => {
  it('has these acts', () => {
    expect(ownActs('analysis-report')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor department-head | - | 行政诉讼监督规则 121,122
report-above | served returned received declared contested replied reply-received | stays | issuer: handling-prosecutor department-head | - | 行政诉讼监督规则 121,122
reply | received declared contested | replied | recipient: adjudication-management division-head vice-president organ-liaison organ-handler organ-head | - | 行政诉讼监督规则 121,122
sign-for-reply | replied | reply-received | issuer: case-management | - | 行政诉讼监督规则 121,122
close | received declared contested replied reply-received | closed | issuer: handling-prosecutor department-head | - | 行政诉讼监督规则 121,122
withdraw | served returned received declared contested | withdrawn | issuer: handling-prosecutor department-head | - | 行政诉讼监督规则 121,122
`),
    )
  })
})

describe('case-transfer', () => {
  it('has these acts', () => {
    expect(ownActs('case-transfer')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor case-management | - | 民事诉讼监督规则 41,42
hand-file-over | received declared contested | file-sent | recipient: handling-prosecutor case-management | - | 民事诉讼监督规则 41
report | received declared contested | reported | recipient: handling-prosecutor | serve.limit | 民事诉讼监督规则 42,107
urge | received declared contested | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 42
decide | reported | closed | issuer: handling-prosecutor | - | 民事诉讼监督规则 42,107
recall-assignment | received declared contested | closed | issuer: handling-prosecutor | - | 民事诉讼监督规则 41
close | file-sent | closed | issuer: handling-prosecutor case-management | - | 民事诉讼监督规则 41,42
withdraw | served returned received declared contested | withdrawn | issuer: handling-prosecutor case-management | - | 民事诉讼监督规则 41,42
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('case-transfer')).toEqual(
      lines(`
limit | serve.limit | serve.limit | recipient | urge
`),
    )
  })
})

describe('case-referral', () => {
  it('has these acts', () => {
    expect(ownActs('case-referral')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor case-management | - | 民事诉讼监督规则 41,107
decide | received declared contested | taken/sent-back | recipient: handling-prosecutor | - | 民事诉讼监督规则 41
close | taken sent-back | closed | issuer: handling-prosecutor case-management | - | 民事诉讼监督规则 41,107
withdraw | served returned received declared contested | withdrawn | issuer: handling-prosecutor case-management | - | 民事诉讼监督规则 41,107
`),
    )
  })
})

describe('order-to-lower-procuratorate', () => {
  it('has these acts', () => {
    expect(ownActs('order-to-lower-procuratorate')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor case-management | - | 民事诉讼监督规则 31,121,122; 行政诉讼监督规则 30; 检察建议工作规定 22; 法发〔2016〕30号 17
report | received declared contested | reported | recipient: handling-prosecutor complaint-intake | serve.dueOn | 民事诉讼监督规则 121,122; 检察建议工作规定 22; 法发〔2016〕30号 17
urge | received declared contested | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 121
close | reported | closed | issuer: handling-prosecutor case-management | - | 民事诉讼监督规则 31,121,122; 行政诉讼监督规则 30; 检察建议工作规定 22; 法发〔2016〕30号 17
withdraw | served returned received declared contested | withdrawn | issuer: handling-prosecutor case-management | - | 民事诉讼监督规则 31,121,122; 行政诉讼监督规则 30; 检察建议工作规定 22; 法发〔2016〕30号 17
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('order-to-lower-procuratorate')).toEqual(
      lines(`
report | serve.dueOn | agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | recipient | urge
`),
    )
  })
})

describe('entrusted-investigation', () => {
  it('has these acts', () => {
    expect(ownActs('entrusted-investigation')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor case-management | - | 民事诉讼监督规则 70; 行政诉讼监督规则 66
record-refusal | received declared contested unfinished | stays | recipient: handling-prosecutor | - | 民事诉讼监督规则 71
reply | received declared contested unfinished | replied | recipient: handling-prosecutor | D-MJ-ENTR | 民事诉讼监督规则 70; 行政诉讼监督规则 66
reply-unfinished | received declared contested | unfinished | recipient: handling-prosecutor | D-MJ-ENTR | 民事诉讼监督规则 70; 行政诉讼监督规则 66
urge | received declared contested | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 70; 行政诉讼监督规则 66
end-unfinished | unfinished | closed | issuer: handling-prosecutor | - | 民事诉讼监督规则 70; 行政诉讼监督规则 66
close | replied | closed | issuer: handling-prosecutor case-management | - | 民事诉讼监督规则 70; 行政诉讼监督规则 66
withdraw | served returned received declared contested unfinished | withdrawn | issuer: handling-prosecutor case-management | - | 民事诉讼监督规则 70; 行政诉讼监督规则 66
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('entrusted-investigation')).toEqual(
      lines(`
reply | D-MJ-ENTR | agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | recipient | urge
`),
    )
  })
})

describe('flow-monitoring', () => {
  it('has these acts', () => {
    expect(ownActs('flow-monitoring')).toEqual(
      lines(`
remind-orally | opens | reminded | procuratorate: case-management | - | 民事诉讼监督规则 111; 检察建议工作规定 27
give-notice | opens | noticed | procuratorate: case-management | - | 民事诉讼监督规则 111; 检察建议工作规定 27
confirm-corrected | reminded | closed | procuratorate: case-management | - | 民事诉讼监督规则 111; 检察建议工作规定 27
notice-after-reminder | reminded | noticed | procuratorate: case-management | - | 民事诉讼监督规则 111; 检察建议工作规定 27
answer | noticed with-chief | answered | procuratorate: handling-prosecutor department-head | D-AG | 民事诉讼监督规则 112; 行政诉讼监督规则 118
report-to-chief | noticed answered | with-chief | procuratorate: case-management | - | 民事诉讼监督规则 111; 检察建议工作规定 27
decide-by-chief | with-chief | closed | procuratorate: chief-procurator deputy-chief-procurator | - | 民事诉讼监督规则 111; 检察建议工作规定 27
close | answered | closed | procuratorate: case-management | - | 民事诉讼监督规则 111; 检察建议工作规定 27
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('flow-monitoring')).toEqual(
      lines(`
answer | D-AG | give-notice.receivedOn notice-after-reminder.receivedOn | procuratorate | report-to-chief
`),
    )
  })
})

describe('non-litigation-enforcement', () => {
  it('has these acts', () => {
    expect(ownActs('non-litigation-enforcement')).toEqual(
      lines(`
serve | opens | served | issuer: organ-handler organ-liaison organ-head | N02 | 行政强制法 53,54,69; 行诉法解释（2018） 156
accept | received declared contested | accepted | recipient: filing-division | N03 | 行政强制法 56,69
refuse-acceptance | received declared contested | not-accepted | recipient: filing-division | N03 | 行政强制法 56,69
contest-acceptance | not-accepted | contested-acceptance | issuer: organ-handler organ-liaison organ-head | N04 | 行政强制法 56
record-acceptance | contested-acceptance | refused/accepted | recipient: handling-judge presiding-judge division-head vice-president president | N04b | 行政强制法 56
hear-views | accepted | hearing | recipient: handling-judge presiding-judge division-head vice-president president | N05 | 行政强制法 58; 行诉法解释（2018） 160
grant | accepted hearing | granted | recipient: handling-judge presiding-judge division-head vice-president president | N05 N06 | 行政强制法 57,69; 行诉法解释（2018） 160
deny | accepted hearing | denied | recipient: handling-judge presiding-judge division-head vice-president president | N05 N06 | 行政强制法 58; 行诉法解释（2018） 160
serve-denial | denied | denial-served | recipient: handling-judge presiding-judge division-head vice-president president | N07 | 行政强制法 58,69
contest-execution | denial-served | contested-execution | issuer: organ-handler organ-liaison organ-head | N08 | 行政强制法 58
record-execution | contested-execution | refused/granted | recipient: handling-judge presiding-judge division-head vice-president president | N08b | 行政强制法 58
approve-urgent | granted executing | executing | recipient: president | - | 行政强制法 59,69
docket | granted executing | executing | recipient: filing-division | - | 审限规定（2000） 5
execute | executing | executing | recipient: enforcement-judge presiding-judge division-head vice-president president | N09 | 行政强制法 59,69
extend | executing | executing | recipient: president | - | 审限规定（2000） 5
finish | executing | finished | recipient: enforcement-judge presiding-judge division-head vice-president president | N09 N10 | 审限规定（2000） 5
withdraw | served returned received declared contested not-accepted accepted hearing denial-served | withdrawn | issuer: organ-handler organ-liaison organ-head | N01 | 行政强制法 53; 行诉法解释（2018） 156
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('non-litigation-enforcement')).toEqual(
      lines(`
demand | N01 | serve.demandServedOn | issuer | -
application | N02 | serve.limitEndedOn | issuer | -
acceptance | N03 | agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | recipient | -
contest-acceptance | N04 | refuse-acceptance.on | issuer | -
reconsider-acceptance | N04b | contest-acceptance.on | recipient | -
ruling | N05 | accept.on record-acceptance.on | recipient | -
ruling-heard | N06 | hear-views.acceptedOn | recipient | -
denial | N07 | deny.on | recipient | -
contest-execution | N08 | serve-denial.servedOn | issuer | -
reconsider-execution | N08b | contest-execution.on | recipient | -
urgent | N09 | approve-urgent.ruledOn | recipient | -
enforcement | N10 | docket.on | recipient | -
`),
    )
  })
})

describe('court-escalation', () => {
  it('has these acts and no clock: the text names no period', () => {
    expect(ownActs('court-escalation')).toEqual(
      lines(`
serve | opens | served | issuer: handling-judge presiding-judge vice-president president | - | 法发〔2016〕30号 17; 民事诉讼监督规则 122; 行政诉讼监督规则 128
decide | received declared contested | raised/declined | recipient: handling-judge presiding-judge vice-president president | - | 法发〔2016〕30号 17; 民事诉讼监督规则 122; 行政诉讼监督规则 128
report-back | raised | closed | recipient: handling-judge presiding-judge vice-president president | - | 法发〔2016〕30号 17; 民事诉讼监督规则 122; 行政诉讼监督规则 128
withdraw | served returned received declared contested | withdrawn | issuer: handling-judge presiding-judge vice-president president | - | 法发〔2016〕30号 17; 民事诉讼监督规则 122; 行政诉讼监督规则 128
`),
    )
    expect(clocksOf('court-escalation')).toEqual([])
  })
})

describe('what must be so', () => {
  it('entrusted investigation and flow monitoring keep the fifteen and the ten days of the rules', () => {
    expect(findProcedure('entrusted-investigation')?.clocks.reply?.period).toEqual({ rule: 'D-MJ-ENTR' })
    expect(findProcedure('flow-monitoring')?.clocks.answer?.period).toEqual({ rule: 'D-AG' })
  })

  it('every row N01 to N10 of the sheet has its clock', () => {
    const rules = Object.values(findProcedure('non-litigation-enforcement')?.clocks ?? {}).map(
      clock => 'rule' in clock.period && clock.period.rule,
    )
    expect(rules).toEqual(['N01', 'N02', 'N03', 'N04', 'N04b', 'N05', 'N06', 'N07', 'N08', 'N08b', 'N09', 'N10'])
  })

  it('what is taken over, assigned or ordered comes from above; what is referred goes up', () => {
    expect(findProcedure('case-transfer')?.parties.issuer?.relation).toEqual({ is: 'superior', to: 'recipient' })
    expect(findProcedure('order-to-lower-procuratorate')?.parties.issuer?.relation).toEqual({ is: 'superior', to: 'recipient' })
    expect(findProcedure('case-referral')?.parties.recipient?.relation).toEqual({ is: 'superior', to: 'issuer' })
  })
})
