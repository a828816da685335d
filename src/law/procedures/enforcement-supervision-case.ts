/** A civil enforcement supervision case inside the procuratorate (law sheet P01–P18): intake, review, decision. */
import { words } from '#kernel/words.ts'
import { decisionActs, decisionClocks, decisionStages } from './case-decision.ts'
import { type CaseVariant, CIVIL_GROUNDS } from './case-grounds.ts'
import { intakeActs } from './case-intake.ts'
import { intakeClocks, intakeStages } from './case-intake-clocks.ts'
import { CIVIL_CASE } from './case-law.ts'
import { reviewActs, reviewClocks, reviewStages } from './case-review.ts'
import { REVIEW } from './casework.ts'
import { procedure } from './procedure.ts'

const law = CIVIL_CASE
const variant: CaseVariant = { law, grounds: CIVIL_GROUNDS, needReason: ['good-reason', 'pending-overdue'] }
/** The civil rules give the intake decision no number of days (P1 art 32); a house may set itself one. */
const NO_DAYS = words('民事规则对受理审查未规定天数', 'The civil rules name no number of days for the intake decision')
const INTAKE_DECISIONS = ['accept', 'refuse', 'redirect']
const BEFORE = ['accepted', ...REVIEW]

export const enforcementSupervisionCase = procedure({
  id: 'enforcement-supervision-case',
  version: '2021-08-01',
  kind: 'internal',
  title: words('民事执行监督案件', 'Civil enforcement supervision case'),
  basis: law.whole,
  parties: { procuratorate: { kind: 'procuratorate', title: words('检察院', 'Procuratorate') } },
  keeper: 'procuratorate',
  sealed: 'if-personnel',
  stages: { ...intakeStages, ...reviewStages, ...decisionStages },
  acts: {
    ...Object.fromEntries(
      Object.entries(intakeActs(variant, REVIEW)).map(([kind, act]) => [
        kind,
        INTAKE_DECISIONS.includes(kind) ? { ...act, noClock: NO_DAYS } : act,
      ]),
    ),
    ...reviewActs(law, BEFORE, [...BEFORE, 'suggestion-decided', 'not-supported', 'concluded']),
    ...decisionActs(law),
  },
  clocks: { ...intakeClocks(variant), ...reviewClocks(law, 'D15'), ...decisionClocks(law) },
  leadsTo: ['written-query', 'file-request', 'enforcement-suggestion', 'personnel-suggestion', 'organ-suggestion'],
})
