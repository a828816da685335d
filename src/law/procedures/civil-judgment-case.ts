/** A case about a civil judgment inside the procuratorate (law sheet CIV-APP, CIV-EXO, CIV-HEAR, CIV-INV): two years, once; three months; six ways to end. */
import { words } from '#kernel/words.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import type { CaseVariant } from './case-grounds.ts'
import { reviewStages } from './case-review.ts'
import { REVIEW } from './casework.ts'
import { CIVIL_JUDGMENT, CIVIL_JUDGMENT_GROUNDS } from './judgment-case-law.ts'
import {
  decidedStages,
  judgmentDecisionActs,
  judgmentDecisionClocks,
  judgmentDecisionStages,
  type MeasureLaw,
} from './judgment-decision.ts'
import { type JudgmentIntake, judgmentIntakeActs, judgmentIntakeClocks, judgmentIntakeStages } from './judgment-intake.ts'
import { judgmentReviewActs } from './judgment-review.ts'
import { procedure } from './procedure.ts'

const law = CIVIL_JUDGMENT
const p1 = (article: keyof typeof civilSupervision2021.articles) => cite(civilSupervision2021, article)
const variant: CaseVariant = { law, grounds: CIVIL_JUDGMENT_GROUNDS, needReason: [] }
const intake: JudgmentIntake = { variant, open: REVIEW, fixed: [p1('20')], limit: 'D-MZ-APPLY', always: false }
const measures: MeasureLaw = {
  suggestion: [p1('87')],
  request: [p1('84'), p1('88')],
  protest: [p1('90'), p1('91'), p1('92')],
  trial: [p1('100'), p1('101'), p1('102')],
  fits: [p1('81'), p1('82'), p1('83')],
}
const BEFORE = ['accepted', ...REVIEW]

export const civilJudgmentCase = procedure({
  id: 'civil-judgment-case',
  version: '2024-01-01',
  kind: 'internal',
  title: words('民事裁判监督案件', 'Civil judgment supervision case'),
  basis: [cite(civilProcedure2023, '219'), ...law.whole],
  parties: { procuratorate: { kind: 'procuratorate', title: words('检察院', 'Procuratorate') } },
  keeper: 'procuratorate',
  sealed: 'if-personnel',
  stages: { ...judgmentIntakeStages, ...reviewStages, ...judgmentDecisionStages(measures) },
  acts: {
    ...judgmentIntakeActs(intake),
    ...judgmentReviewActs(law, BEFORE, [...BEFORE, ...decidedStages(measures), 'not-supported', 'concluded'], [p1('70')]),
    ...judgmentDecisionActs(law, measures),
  },
  clocks: { ...judgmentIntakeClocks(intake), ...judgmentDecisionClocks(law, measures, 'D-MJ-REVIEW') },
  leadsTo: [
    'civil-retrial-suggestion',
    'protest-request',
    'civil-protest',
    'trial-suggestion',
    'judge-conduct-suggestion',
    'entrusted-investigation',
    'file-request',
    'organ-suggestion',
    'second-look',
  ],
})
