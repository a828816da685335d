/** Cases about judgments inside the procuratorate and the second look: who may do what, at which stage, against which clock, by which article; tables to be read by a lawyer. */
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

describe('civil-judgment-case', () => {
  it('differs from the enforcement case in these acts', () => {
    expect(
      ownActs(
        'civil-judgment-case',
        'apply register-late-application register-request accept refuse investigate record-settlement entrust-investigation record-refused-investigation notify-hearing not-support send-not-supported terminate decide-retrial-suggestion send-retrial-suggestion decide-protest-request send-protest-request decide-protest send-protest decide-trial-suggestion send-trial-suggestion check-outgoing notify-parties',
      ),
    ).toEqual(
      lines(`
apply | opens | submitted | procuratorate: complaint-intake | D-MZ-APPLY | 民事诉讼法（2023） 220; 民事诉讼监督规则 19,20,21,29
accept | intake-review | accepted | procuratorate: complaint-intake | - | 民事诉讼监督规则 26,32; 民事诉讼法（2023） 220
refuse | intake-review | refused | procuratorate: complaint-intake | - | 民事诉讼法（2023） 220; 民事诉讼监督规则 20,32
register-late-application | opens | late | procuratorate: complaint-intake | - | 民事诉讼监督规则 20
register-request | opens | reviewing | procuratorate: case-management | - | 民事诉讼监督规则 38,39,84,88
investigate | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼法（2023） 221; 民事诉讼监督规则 62,63,69
record-settlement | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 51
notify-hearing | reviewing suspended | stays | procuratorate: handling-prosecutor | D14 | 民事诉讼监督规则 56
entrust-investigation | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 70
record-refused-investigation | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 71
not-support | reviewing | not-supported | procuratorate: handling-prosecutor | D-MJ-REVIEW | 民事诉讼监督规则 89
send-not-supported | not-supported | concluded | procuratorate: handling-prosecutor | D-BZC | 民事诉讼监督规则 89
terminate | reviewing suspended | terminated | procuratorate: handling-prosecutor | D-MJ-REVIEW | 民事诉讼监督规则 73,6
decide-retrial-suggestion | reviewing | retrial-suggestion-decided | procuratorate: handling-prosecutor | D-MJ-REVIEW | 民事诉讼监督规则 87
send-retrial-suggestion | retrial-suggestion-decided | concluded | procuratorate: handling-prosecutor | D-ZJ-SEND | 民事诉讼监督规则 87
decide-protest-request | reviewing | protest-request-decided | procuratorate: handling-prosecutor | D-MJ-REVIEW | 民事诉讼监督规则 84,88
send-protest-request | protest-request-decided | concluded | procuratorate: handling-prosecutor | D-TQ | 民事诉讼监督规则 84,88
decide-protest | reviewing | protest-decided | procuratorate: handling-prosecutor | D-MJ-REVIEW | 民事诉讼监督规则 90,91,92
send-protest | protest-decided | concluded | procuratorate: handling-prosecutor | D-KS-SEND | 民事诉讼监督规则 90,91,92
decide-trial-suggestion | reviewing | trial-suggestion-decided | procuratorate: handling-prosecutor | D-MJ-REVIEW | 民事诉讼监督规则 100,101,102
send-trial-suggestion | trial-suggestion-decided | concluded | procuratorate: handling-prosecutor | D-SP-SEND | 民事诉讼监督规则 100,101,102
check-outgoing | retrial-suggestion-decided protest-request-decided protest-decided trial-suggestion-decided | stays | procuratorate: case-management | - | 民事诉讼监督规则 114,5
notify-parties | retrial-suggestion-decided protest-request-decided protest-decided trial-suggestion-decided terminated concluded | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 87,92,102
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('civil-judgment-case')).toEqual(
      lines(`
supplement | request-supplement.dueOn | request-supplement.on | procuratorate | lapse-supplement
acceptance-notice | D01 | accept.on accept-on-order.on | procuratorate | -
hand-over | D02 | accept.on accept-on-order.on | procuratorate | -
opinion | D03 | notify-other-party.servedOn | procuratorate | -
registration | D04 | start-ex-officio.on adopt-as-lead.on | procuratorate | -
registered-notice | D04b | register.noticeFrom | procuratorate | -
filing-limit | D-MZ-APPLY | apply.limitFrom register-late-application.limitFrom | procuratorate | -
review | D-MJ-REVIEW | accept-on-order.on accept.on register.on register-request.on | procuratorate | flow-notice
recusal | D06 | request-recusal.on | procuratorate | -
recusal-review | D07 | request-recusal-review.on | procuratorate | -
hearing-notice | D14 | plan-hearing.hearingOn | procuratorate | -
flow-answer | D24 | flow-notice.receivedOn | procuratorate | -
retrial-suggestion | D-ZJ-SEND | decide-retrial-suggestion.decidedOn | procuratorate | flow-notice
protest-request | D-TQ | decide-protest-request.decidedOn | procuratorate | flow-notice
protest | D-KS-SEND | decide-protest.decidedOn | procuratorate | flow-notice
trial-suggestion | D-SP-SEND | decide-trial-suggestion.decidedOn | procuratorate | flow-notice
not-supported | D-BZC | not-support.decidedOn | procuratorate | flow-notice
`),
    )
  })
})

describe('administrative-judgment-case', () => {
  it('differs from the enforcement case in these acts', () => {
    expect(
      ownActs(
        'administrative-judgment-case',
        'apply register-late-application register-request accept refuse investigate record-settlement entrust-investigation record-refused-investigation notify-hearing not-support send-not-supported terminate decide-retrial-suggestion send-retrial-suggestion decide-protest-request send-protest-request decide-protest send-protest decide-trial-suggestion send-trial-suggestion check-outgoing notify-parties extend-review',
      ),
    ).toEqual(
      lines(`
apply | opens | submitted | procuratorate: complaint-intake | D-XZ-APPLY | 行政诉讼监督规则 19,20,21
accept | intake-review | accepted | procuratorate: complaint-intake | D-XJ-ACC | 行政诉讼监督规则 31
refuse | intake-review | refused | procuratorate: complaint-intake | D-XJ-ACC | 行政诉讼监督规则 27,31
register-late-application | opens | late | procuratorate: complaint-intake | - | 行政诉讼监督规则 20,27
register-request | opens | reviewing | procuratorate: case-management | - | 行政诉讼监督规则 38,93
investigate | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 行政诉讼监督规则 58,135; 民事诉讼监督规则 62,63,69
record-settlement | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 行政诉讼监督规则 2,6
notify-hearing | reviewing suspended | stays | procuratorate: handling-prosecutor | D14 | 行政诉讼监督规则 70
entrust-investigation | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 行政诉讼监督规则 66
record-refused-investigation | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 71
extend-review | reviewing suspended | stays | procuratorate: chief-procurator | D-XJ-REVIEW | 行政诉讼监督规则 56
not-support | reviewing | not-supported | procuratorate: handling-prosecutor | D-XJ-REVIEW extend-review.until | 行政诉讼监督规则 135; 民事诉讼监督规则 89
send-not-supported | not-supported | concluded | procuratorate: handling-prosecutor | D-BZC | 行政诉讼监督规则 135; 民事诉讼监督规则 89
terminate | reviewing suspended | terminated | procuratorate: handling-prosecutor | D-XJ-REVIEW extend-review.until | 民事诉讼监督规则 73,6; 行政诉讼监督规则 135
decide-retrial-suggestion | reviewing | retrial-suggestion-decided | procuratorate: handling-prosecutor | D-XJ-REVIEW extend-review.until | 行政诉讼监督规则 92
send-retrial-suggestion | retrial-suggestion-decided | concluded | procuratorate: handling-prosecutor | D-ZJ-SEND | 行政诉讼监督规则 92
decide-protest-request | reviewing | protest-request-decided | procuratorate: handling-prosecutor | D-XJ-REVIEW extend-review.until | 行政诉讼监督规则 93
send-protest-request | protest-request-decided | concluded | procuratorate: handling-prosecutor | D-TQ | 行政诉讼监督规则 93
decide-protest | reviewing | protest-decided | procuratorate: handling-prosecutor | D-XJ-REVIEW extend-review.until | 行政诉讼法（2017） 93; 行政诉讼监督规则 135; 民事诉讼监督规则 92
send-protest | protest-decided | concluded | procuratorate: handling-prosecutor | D-KS-SEND | 行政诉讼法（2017） 93; 行政诉讼监督规则 135; 民事诉讼监督规则 92
decide-trial-suggestion | reviewing | trial-suggestion-decided | procuratorate: handling-prosecutor | D-XJ-REVIEW extend-review.until | 行政诉讼监督规则 104,105,106
send-trial-suggestion | trial-suggestion-decided | concluded | procuratorate: handling-prosecutor | D-SP-SEND | 行政诉讼监督规则 104,105,106
check-outgoing | retrial-suggestion-decided protest-request-decided protest-decided trial-suggestion-decided | stays | procuratorate: case-management | - | 民事诉讼监督规则 114; 行政诉讼监督规则 135
notify-parties | retrial-suggestion-decided protest-request-decided protest-decided trial-suggestion-decided terminated concluded | stays | procuratorate: handling-prosecutor | - | 行政诉讼监督规则 92,93,106
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('administrative-judgment-case')).toEqual(
      lines(`
supplement | request-supplement.dueOn | request-supplement.on | procuratorate | lapse-supplement
acceptance-notice | D01 | accept.on accept-on-order.on | procuratorate | -
hand-over | D02 | accept.on accept-on-order.on | procuratorate | -
opinion | D03 | notify-other-party.servedOn | procuratorate | -
registration | D04 | start-ex-officio.on adopt-as-lead.on | procuratorate | -
registered-notice | D04b | register.noticeFrom | procuratorate | -
filing-limit | D-XZ-APPLY | apply.limitFrom register-late-application.limitFrom | procuratorate | -
intake | D-XJ-ACC | complete-materials.completedOn apply.on register-late-application.on | procuratorate | -
review | D-XJ-REVIEW | accept-on-order.on accept.on register.on register-request.on | procuratorate | flow-notice
recusal | D06 | request-recusal.on | procuratorate | -
recusal-review | D07 | request-recusal-review.on | procuratorate | -
hearing-notice | D14 | plan-hearing.hearingOn | procuratorate | -
flow-answer | D24 | flow-notice.receivedOn | procuratorate | -
retrial-suggestion | D-ZJ-SEND | decide-retrial-suggestion.decidedOn | procuratorate | flow-notice
protest-request | D-TQ | decide-protest-request.decidedOn | procuratorate | flow-notice
protest | D-KS-SEND | decide-protest.decidedOn | procuratorate | flow-notice
trial-suggestion | D-SP-SEND | decide-trial-suggestion.decidedOn | procuratorate | flow-notice
not-supported | D-BZC | not-support.decidedOn | procuratorate | flow-notice
extended-review | extend-review.until | extend-review.on | procuratorate | -
`),
    )
  })
})

describe('second-look', () => {
  it('has these acts', () => {
    expect(ownActs('second-look')).toEqual(
      lines(`
apply | opens | submitted | procuratorate: complaint-intake | D-FC | 民事诉讼监督规则 126
register-late-application | opens | not-taken | procuratorate: complaint-intake | - | 民事诉讼监督规则 126
start-ex-officio | opens | reviewing | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 126:grounds
hand-over | submitted | reviewing | procuratorate: complaint-intake | - | 民事诉讼监督规则 126:grounds
not-take | submitted | not-taken | procuratorate: complaint-intake | - | 民事诉讼监督规则 126:grounds
tell-not-taken | not-taken | closed | procuratorate: complaint-intake | - | 民事诉讼监督规则 126
uphold | reviewing | upheld | procuratorate: handling-prosecutor | D-MJ-REVIEW | 民事诉讼监督规则 126:grounds
send-decision | upheld | concluded | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 126:grounds
revoke | reviewing | revoked | procuratorate: handling-prosecutor | D-MJ-REVIEW | 民事诉讼监督规则 126:grounds
protest-sent | revoked | concluded | procuratorate: handling-prosecutor | D-KS-SEND | 民事诉讼监督规则 92
close | concluded | closed | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 126
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('second-look')).toEqual(
      lines(`
filing-limit | D-FC | apply.decidedBelowOn register-late-application.decidedBelowOn | procuratorate | -
review | D-MJ-REVIEW | hand-over.on start-ex-officio.on | procuratorate | -
protest-sending | D-KS-SEND | revoke.decidedOn | procuratorate | -
`),
    )
  })
})
