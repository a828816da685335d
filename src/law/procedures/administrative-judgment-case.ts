/** A case about an administrative judgment (law sheet ADM-APP, ADM-REV, ADM-EVID, ADM-HEAR): six months, seven days, an extension, people's supervisors at the hearing. */
import { words } from '#kernel/words.ts'
import { administrativeProcedure2017 } from '../statutes/administrative-procedure-2017.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { ADMINISTRATIVE_GROUNDS, type CaseVariant } from './case-grounds.ts'
import { reviewStages } from './case-review.ts'
import { REVIEW } from './casework.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { ADMINISTRATIVE_JUDGMENT } from './judgment-case-law.ts'
import {
  decidedStages,
  endsReview,
  judgmentDecisionActs,
  judgmentDecisionClocks,
  judgmentDecisionStages,
  type MeasureLaw,
} from './judgment-decision.ts'
import { type JudgmentIntake, judgmentIntakeActs, judgmentIntakeClocks, judgmentIntakeStages } from './judgment-intake.ts'
import { judgmentReviewActs } from './judgment-review.ts'
import { type ActSpec, procedure } from './procedure.ts'

const law = ADMINISTRATIVE_JUDGMENT
const p2 = (article: keyof typeof administrativeSupervision2021.articles) => cite(administrativeSupervision2021, article)
const filled = p2('135')
const variant: CaseVariant = { law, grounds: ADMINISTRATIVE_GROUNDS, needReason: [] }
const intake: JudgmentIntake = {
  variant,
  open: REVIEW,
  fixed: [p2('20'), p2('27')],
  limit: 'D-XZ-APPLY',
  always: true,
  decideIn: [p2('31')],
}
const measures: MeasureLaw = {
  suggestion: [p2('92')],
  request: [p2('93')],
  protest: [cite(administrativeProcedure2017, '93'), filled, cite(civilSupervision2021, '92')],
  trial: [p2('104'), p2('105'), p2('106')],
  fits: [filled, cite(civilSupervision2021, '82'), cite(civilSupervision2021, '83')],
}
const BEFORE = ['accepted', ...REVIEW]
const review = judgmentReviewActs(law, BEFORE, [...BEFORE, ...decidedStages(measures), 'not-supported', 'concluded'], [p2('66')])
const investigating = review.investigate as ActSpec
const notifying = review['notify-hearing'] as ActSpec

/** No cap and no moment in the text: each extension names its new last day. */
const extending: ActSpec = {
  title: words('延长审查期限', 'Extend the review'),
  by: 'procuratorate',
  posts: ['chief-procurator'],
  when: REVIEW,
  repeat: 'many',
  facts: {
    reason: fact.code(
      '原因',
      'Cause',
      {
        investigation: words('调查核实', 'Investigation'),
        resolution: words('行政争议实质性化解', 'Settling the dispute in substance'),
        special: words('其他特殊情况', 'Other special circumstances'),
      },
      must,
    ),
    track: fact.code('案件类型', 'Kind of case', { ordinary: words('普通案件', 'Ordinary'), simple: words('简易案件', 'Simple') }, must),
    until: fact.date('延长至', 'Extended to', { ...must, future: true }),
  },
  needs: [guard.ownFactIs('track', ['ordinary'], words('简易案件不得延长审查期限', 'A simple case cannot be extended'), [p2('79')])],
  basis: [p2('56')],
}

export const administrativeJudgmentCase = procedure({
  id: 'administrative-judgment-case',
  version: '2021-09-01',
  kind: 'internal',
  title: words('行政裁判监督案件', 'Administrative judgment supervision case'),
  basis: [cite(administrativeProcedure2017, '11'), ...law.whole],
  parties: { procuratorate: { kind: 'procuratorate', title: words('检察院', 'Procuratorate') } },
  keeper: 'procuratorate',
  sealed: 'if-personnel',
  stages: { ...judgmentIntakeStages, ...reviewStages, ...judgmentDecisionStages(measures) },
  acts: {
    ...judgmentIntakeActs(intake),
    ...review,
    investigate: {
      ...investigating,
      facts: {
        ...investigating.facts,
        purpose: fact.code(
          '目的',
          'Purpose',
          {
            judgment: words('查明裁判、审判活动是否违法', 'Whether judgment and trial were lawful'),
            'prove-act': words('证明行政行为合法', 'To prove the administrative act lawful'),
          },
          must,
        ),
      },
      needs: [
        ...(investigating.needs ?? []),
        guard.ownFactIs(
          'purpose',
          ['judgment'],
          words('不得为证明行政行为的合法性收集证据', 'No evidence is collected to prove the administrative act lawful'),
          [p2('58')],
        ),
      ],
    },
    'notify-hearing': {
      ...notifying,
      facts: { ...notifying.facts, supervisors: fact.people('邀请的人民监督员', 'People’s supervisors invited', must) },
    },
    'extend-review': extending,
    ...judgmentDecisionActs(law, measures),
  },
  clocks: {
    ...judgmentIntakeClocks(intake),
    ...judgmentDecisionClocks(law, measures, 'D-XJ-REVIEW', ['extend-review']),
    'extended-review': {
      title: words('延长后的审查期限（以批准日期为准）', 'Extended review (the day approved)'),
      period: { dateFact: 'extend-review.until' },
      start: ['extend-review.on'],
      by: 'procuratorate',
      met: endsReview(measures),
      basis: [p2('56')],
    },
  },
  leadsTo: [
    'administrative-retrial-suggestion',
    'protest-request',
    'administrative-protest',
    'trial-suggestion',
    'judge-conduct-suggestion',
    'entrusted-investigation',
    'file-request',
    'organ-suggestion',
  ],
})
