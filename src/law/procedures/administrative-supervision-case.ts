/** An administrative enforcement supervision case (law sheet §7): the civil skeleton with a filing limit, a seven-day intake and an extension. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { decisionActs, decisionClocks, decisionStages } from './case-decision.ts'
import { ADMINISTRATIVE_GROUNDS, type CaseVariant } from './case-grounds.ts'
import { intakeActs } from './case-intake.ts'
import { intakeClocks, intakeStages } from './case-intake-clocks.ts'
import { ADMINISTRATIVE_CASE } from './case-law.ts'
import { reviewActs, reviewClocks, reviewStages } from './case-review.ts'
import { REVIEW } from './casework.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { type ActSpec, procedure } from './procedure.ts'

const law = ADMINISTRATIVE_CASE
const variant: CaseVariant = { law, grounds: ADMINISTRATIVE_GROUNDS, needReason: ['good-reason', 'pending-overdue', 'personnel'] }
const BEFORE = ['accepted', ...REVIEW]
const limit = cite(administrativeSupervision2021, '20')
const lateFiling = [limit, cite(administrativeSupervision2021, '27')]
const longer = cite(administrativeSupervision2021, '56')
const intake = intakeActs(variant, REVIEW)
const filing = intake.apply as ActSpec
const refusing = intake.refuse as ActSpec
const knewOn = fact.date('知道或者应当知道之日', 'Knew or should have known on', { ...must, ...past })

/** The text sets no cap and no moment for the approval: each extension names its new last day, a late one is taken and the old clock shows it. */
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
  needs: [
    guard.ownFactIs('track', ['ordinary'], words('简易案件不得延长审查期限', 'A simple case cannot be extended'), [
      cite(administrativeSupervision2021, '79'),
    ]),
  ],
  basis: [longer],
}

export const administrativeSupervisionCase = procedure({
  id: 'administrative-supervision-case',
  version: '2021-09-01',
  kind: 'internal',
  title: words('行政执行监督案件', 'Administrative enforcement supervision case'),
  basis: law.whole,
  parties: { procuratorate: { kind: 'procuratorate', title: words('检察院', 'Procuratorate') } },
  keeper: 'procuratorate',
  sealed: 'if-personnel',
  stages: {
    ...intakeStages,
    late: { title: words('申请逾期，待不予受理', 'Filed too late, to be refused') },
    ...reviewStages,
    ...decisionStages,
  },
  acts: {
    ...intake,
    apply: { ...filing, facts: { ...filing.facts, knewOn } },
    'register-late-application': {
      ...filing,
      title: words('登记逾期申请', 'Register an application that came too late'),
      to: 'late',
      facts: { ...filing.facts, knewOn },
      needs: [guard.afterDue('filing-limit', words('申请未超过六个月', 'The six months have not run out'), [limit])],
      basis: lateFiling,
    },
    'refuse-late': {
      ...refusing,
      title: words('逾期申请不予受理', 'Refuse a late application'),
      when: ['late'],
      facts: { reason: fact.text('理由', 'Reasons', must) },
      needs: [],
      basis: lateFiling,
    },
    'take-up-late': {
      ...(intake['adopt-as-lead'] as ActSpec),
      title: words('申请虽逾期，依职权启动', 'Too late, but taken up ex officio'),
      when: ['late'],
    },
    ...reviewActs(law, BEFORE, [...BEFORE, 'suggestion-decided', 'not-supported', 'concluded']),
    'extend-review': extending,
    ...decisionActs(law),
  },
  clocks: {
    'filing-limit': {
      title: words('申请监督的期限（不变期间）', 'Filing limit (fixed period)'),
      period: { rule: 'D09' },
      start: ['apply.knewOn', 'register-late-application.knewOn'],
      by: 'procuratorate',
      met: ['apply'],
      mootIn: ['refused', 'closed', 'found', 'reviewing'],
      basis: lateFiling,
    },
    intake: {
      title: words('受理审查七日', 'Intake decision in seven days'),
      period: { rule: 'D05' },
      start: ['complete-materials.completedOn', 'apply.on', 'register-late-application.on'],
      by: 'procuratorate',
      met: ['accept', 'refuse', 'redirect', 'refuse-late', 'withdraw-application'],
      mootIn: ['deemed-withdrawn'],
      basis: [
        cite(
          administrativeSupervision2021,
          '31',
          words('材料补齐的，自齐备之日起算，条文未明写', 'After a supplement it runs from completeness; the text does not say so'),
        ),
      ],
    },
    ...intakeClocks(variant),
    ...reviewClocks(law, 'D15a', ['extend-review']),
    'extended-review': {
      title: words('延长后的审查期限（以批准日期为准）', 'Extended review (the day approved)'),
      period: { dateFact: 'extend-review.until' },
      start: ['extend-review.on'],
      by: 'procuratorate',
      met: ['decide-suggestion', 'not-support', 'terminate', 'request-superior'],
      basis: [longer],
    },
    ...decisionClocks(law),
  },
  leadsTo: ['written-query', 'file-request', 'personnel-suggestion', 'organ-suggestion'],
})
