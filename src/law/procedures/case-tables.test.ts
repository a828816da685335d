/** What a supervision case lets whom do, at which stage, against which clock and by which article: tables to be read by a lawyer. */
import { describe, expect, it } from 'vitest'
import { findProcedure } from './index.ts'

/** One line per act: kind | at which stages | leads to | house: posts | clock it meets | articles. */
function tableOf(id: string, kinds: (kind: string) => boolean = () => true): string[] {
  const def = findProcedure(id)
  if (!def) return []
  return Object.entries(def.acts)
    .filter(([kind]) => kinds(kind))
    .map(([kind, act]) => {
      const to = act.toBy ? Object.values(act.toBy.stages).join('/') : (act.to ?? 'stays')
      const clocks = Object.values(def.clocks).flatMap(clock =>
        clock.met.includes(kind) ? ['rule' in clock.period ? clock.period.rule : clock.period.dateFact] : [],
      )
      const titles = [...new Set(act.basis.map(cited => cited.title))]
      const law = titles
        .map(title => `${title} ${[...new Set(act.basis.flatMap(cited => (cited.title === title ? [cited.article] : [])))].join(',')}`)
        .join('; ')
      return [kind, act.opening ? 'opens' : act.when.join(' '), to, `${act.by}: ${act.posts.join(' ')}`, clocks.join(' ') || '-', law].join(
        ' | ',
      )
    })
}

const lines = (text: string): string[] => text.trim().split('\n')

const DIFFERENT = [
  'register-late-application',
  'refuse-late',
  'take-up-late',
  'extend-review',
  'accept',
  'refuse',
  'redirect',
  'apply',
  'not-support',
  'terminate',
  'decide-suggestion',
  'suggestion-served',
  'flow-answer',
  'hand-over',
  'notify-acceptance',
]

describe('enforcement-supervision-case', () => {
  it('has these acts', () => {
    expect(tableOf('enforcement-supervision-case')).toEqual(
      lines(`
apply | opens | submitted | procuratorate: complaint-intake | - | 民事诉讼监督规则 19,21,30; 法发〔2016〕30号 5
receive-complaint | opens | complaint | procuratorate: complaint-intake | - | 民事诉讼监督规则 35
start-ex-officio | opens | found | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 37; 法发〔2016〕30号 7
to-petition-route | complaint | petition-route | procuratorate: complaint-intake | - | 民事诉讼监督规则 35
adopt-as-lead | complaint | found | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 37; 法发〔2016〕30号 7
register | found | reviewing | procuratorate: case-management | D04 | 民事诉讼监督规则 38,39
request-supplement | submitted | supplement-requested | procuratorate: complaint-intake | - | 民事诉讼监督规则 21; 法发〔2016〕30号 5
complete-materials | submitted supplement-requested | intake-review | procuratorate: complaint-intake | request-supplement.dueOn | 民事诉讼监督规则 21; 法发〔2016〕30号 5
lapse-supplement | supplement-requested | deemed-withdrawn | procuratorate: complaint-intake | - | 民事诉讼监督规则 21; 法发〔2016〕30号 5
withdraw-application | submitted supplement-requested intake-review | application-withdrawn | procuratorate: complaint-intake | - | 民事诉讼监督规则 32
accept | intake-review | accepted | procuratorate: complaint-intake | - | 民事诉讼监督规则 26,28,32
refuse | intake-review | refused | procuratorate: complaint-intake | - | 民事诉讼监督规则 28,32
redirect | submitted intake-review | told-other-procuratorate/told-other-organ | procuratorate: complaint-intake | - | 民事诉讼监督规则 32
accept-on-order | refused | accepted | procuratorate: complaint-intake | - | 民事诉讼监督规则 31
close-refused | refused | closed | procuratorate: complaint-intake | - | 民事诉讼监督规则 28,32
notify-acceptance | accepted reviewing suspended | stays | procuratorate: complaint-intake handling-prosecutor | D01 D04b | 民事诉讼监督规则 33,39
notify-other-party | accepted reviewing suspended | stays | procuratorate: complaint-intake handling-prosecutor | - | 民事诉讼监督规则 33,39
hand-over | accepted | reviewing | procuratorate: complaint-intake | D02 | 民事诉讼监督规则 34
other-party-opinion | accepted reviewing suspended | stays | procuratorate: complaint-intake case-management handling-prosecutor | D03 | 民事诉讼监督规则 33
investigate | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 62,63,69
record-settlement | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 51; 法发〔2016〕30号 15
record-withdrawal | accepted reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 73,6; 法发〔2016〕30号 16
transfer-clue | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 120
flow-notice | accepted reviewing suspended suggestion-decided not-supported concluded | stays | procuratorate: case-management | - | 民事诉讼监督规则 111,112
flow-answer | accepted reviewing suspended suggestion-decided not-supported concluded | stays | procuratorate: handling-prosecutor | D24 | 民事诉讼监督规则 111,112
recusal-notice | accepted reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 45
request-recusal | accepted reviewing suspended | stays | procuratorate: case-management handling-prosecutor | - | 民事诉讼监督规则 12,14
decide-recusal | accepted reviewing suspended | stays | procuratorate: handling-prosecutor chief-procurator procuratorial-committee | D06 | 民事诉讼监督规则 15,16,17
request-recusal-review | accepted reviewing suspended | stays | procuratorate: case-management handling-prosecutor | - | 民事诉讼监督规则 15,16,17
decide-recusal-review | accepted reviewing suspended | stays | procuratorate: handling-prosecutor chief-procurator procuratorial-committee | D07 | 民事诉讼监督规则 15,16,17
begin-file-access | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 52
end-file-access | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 52
begin-appraisal | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 52
end-appraisal | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 52
begin-valuation | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 52
end-valuation | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 52
begin-audit | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 52
end-audit | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 52
begin-expert | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 52
end-expert | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 52
suspend | reviewing | suspended | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 72
resume | suspended | reviewing | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 72
plan-hearing | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 54,60
notify-hearing | reviewing suspended | stays | procuratorate: handling-prosecutor | D14 | 民事诉讼监督规则 56
hold-hearing | reviewing suspended | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 54,60
report-review | reviewing | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 48,49
decide-suggestion | reviewing | suggestion-decided | procuratorate: handling-prosecutor | D15 | 民事诉讼监督规则 106,108; 法发〔2016〕30号 11
check-outgoing | suggestion-decided | stays | procuratorate: case-management | - | 民事诉讼监督规则 114,5
suggestion-served | suggestion-decided | concluded | procuratorate: handling-prosecutor | D17 | 民事诉讼监督规则 106,108; 法发〔2016〕30号 11
not-support | reviewing | not-supported | procuratorate: handling-prosecutor | D15 | 民事诉讼监督规则 109,6; 法发〔2016〕30号 16
send-not-supported | not-supported | concluded | procuratorate: handling-prosecutor | D16 | 民事诉讼监督规则 109,6; 法发〔2016〕30号 16
terminate | reviewing suspended | terminated | procuratorate: handling-prosecutor | D15 | 民事诉讼监督规则 73,6; 法发〔2016〕30号 16
send-termination | terminated | concluded | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 73,6; 法发〔2016〕30号 16
request-superior | reviewing | superior-requested | procuratorate: handling-prosecutor | D15 | 民事诉讼监督规则 50,107
superior-answered | superior-requested | concluded/reviewing | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 50,107
notify-parties | suggestion-decided superior-requested terminated concluded | stays | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 106,108; 法发〔2016〕30号 11
close | concluded terminated | closed | procuratorate: handling-prosecutor | - | 民事诉讼监督规则 48,49
`),
    )
  })
})

describe('administrative-supervision-case', () => {
  it('differs from the civil case in these acts', () => {
    expect(tableOf('administrative-supervision-case', kind => DIFFERENT.includes(kind))).toEqual(
      lines(`
apply | opens | submitted | procuratorate: complaint-intake | D09 | 行政诉讼监督规则 19,20,21,29
accept | intake-review | accepted | procuratorate: complaint-intake | D05 | 行政诉讼监督规则 27,31
refuse | intake-review | refused | procuratorate: complaint-intake | D05 | 行政诉讼监督规则 27,31
redirect | submitted intake-review | told-other-procuratorate/told-other-organ | procuratorate: complaint-intake | D05 | 行政诉讼监督规则 31
notify-acceptance | accepted reviewing suspended | stays | procuratorate: complaint-intake handling-prosecutor | D01 D04b | 行政诉讼监督规则 32,38
hand-over | accepted | reviewing | procuratorate: complaint-intake | D02 | 行政诉讼监督规则 33
register-late-application | opens | late | procuratorate: complaint-intake | - | 行政诉讼监督规则 20,27
refuse-late | late | refused | procuratorate: complaint-intake | D05 | 行政诉讼监督规则 20,27
take-up-late | late | found | procuratorate: handling-prosecutor | - | 行政诉讼监督规则 36
flow-answer | accepted reviewing suspended suggestion-decided not-supported concluded | stays | procuratorate: handling-prosecutor | D24 | 行政诉讼监督规则 118
extend-review | reviewing suspended | stays | procuratorate: chief-procurator | D15a | 行政诉讼监督规则 56
decide-suggestion | reviewing | suggestion-decided | procuratorate: handling-prosecutor | D15a extend-review.until | 行政诉讼监督规则 109,110,111,113
suggestion-served | suggestion-decided | concluded | procuratorate: handling-prosecutor | D17 | 行政诉讼监督规则 109,110,111,113
not-support | reviewing | not-supported | procuratorate: handling-prosecutor | D15a extend-review.until | 行政诉讼监督规则 114; 民事诉讼监督规则 6
terminate | reviewing suspended | terminated | procuratorate: handling-prosecutor | D15a extend-review.until | 民事诉讼监督规则 73,6; 行政诉讼监督规则 135
`),
    )
  })
})
