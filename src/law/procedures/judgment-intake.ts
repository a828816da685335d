/** Intake of a case about a judgment in force (law sheet CIV-APP, CIV-EXO, ADM-APP): court first, once only, a fixed filing limit. */
import { words } from '#kernel/words.ts'
import type { Citation } from '../statutes/statute.ts'
import type { CaseVariant } from './case-grounds.ts'
import { intakeActs } from './case-intake.ts'
import { intakeClocks, intakeStages } from './case-intake-clocks.ts'
import { SILENT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { FIRST_IN_COURT, MAY_APPLY } from './judgment-case-law.ts'
import type { ActSpec, ClockSpec, StageSpec } from './procedure.ts'

const judgmentFacts = (): ActSpec['facts'] => ({
  caseNumbers: fact.caseNumbers('生效裁判案号', 'Case of the judgment', must),
  aboutPersonnel: fact.flag('反映审判人员违法行为', 'About named judicial personnel'),
})

/** `fixed`: the articles of the filing limit; `always`: a limit runs whatever the court did (administrative), else not where it stayed silent. */
export type JudgmentIntake = {
  variant: CaseVariant
  open: string[]
  fixed: Citation[]
  limit: string
  always: boolean
  decideIn?: Citation[]
}

const basisFacts = (always: boolean): ActSpec['facts'] => ({
  first: fact.code('法院处理情况', 'What the court did first', FIRST_IN_COURT, must),
  limitFrom: fact.date(
    always ? '驳回裁定送达、再审裁判生效或者再审审查期满之日' : '驳回再审裁定或者再审裁判生效之日',
    'Day from which the filing limit runs',
    { ...past, ...(always ? must : {}) },
  ),
})

const limitNeeded = ({ always, fixed }: JudgmentIntake) =>
  always
    ? []
    : [
        guard.ownFactNeeds(
          'first',
          ['rejected', 'retrial-wrong'],
          'limitFrom',
          words('写明申请期限的起算日', 'State the day from which the filing limit runs'),
          fixed,
        ),
      ]

/** The civil rules name no number of days for the intake decision; the administrative rules do. */
const silentOr = (j: JudgmentIntake): Pick<ActSpec, 'noClock'> =>
  j.decideIn ? {} : { noClock: words('民事规则对受理审查未规定天数', 'The civil rules name no number of days for the intake decision') }

const applying = (j: JudgmentIntake, base: ActSpec): ActSpec => ({
  ...base,
  facts: { ...base.facts, ...judgmentFacts(), ...basisFacts(j.always) },
  paper: { form: 'judgment-application' },
  ...(limitNeeded(j).length > 0 ? { needs: limitNeeded(j) } : {}),
})

const accepting = (j: JudgmentIntake, base: ActSpec): ActSpec => ({
  ...base,
  ...silentOr(j),
  facts: {
    first: fact.code('法院处理情况', 'What the court did first', FIRST_IN_COURT, must),
    earlier: fact.code(
      '此前是否就本案申请过检察监督',
      'Applied for supervision before',
      { no: words('没有', 'No'), yes: words('申请过并已作出决定', 'Yes, and decided') },
      must,
    ),
    number: fact.text('案件编号', 'Case number'),
  },
  needs: [
    guard.ownFactIs(
      'first',
      MAY_APPLY,
      words('应当先向法院申请再审', 'A retrial must be applied for in court first'),
      j.variant.law.remedies,
    ),
    guard.ownFactIs('earlier', ['no'], words('当事人只能申请一次', 'A party applies once only'), j.variant.law.remedies),
  ],
})

const refusing = (j: JudgmentIntake, base: ActSpec): ActSpec => ({
  ...base,
  ...silentOr(j),
  facts: {
    ...base.facts,
    ground: fact.code(
      '事由',
      'Ground',
      {
        'not-applied': words('未先向法院申请再审', 'No retrial was applied for'),
        again: words('已经申请过并作出决定', 'Applied before and decided'),
        late: words('超过申请期限', 'Filed too late'),
        other: words('其他不应受理的情形', 'Other ground in the rules'),
      },
      must,
    ),
  },
})

/** An application that came too late is registered, refused in writing, or taken up ex officio. */
const lateActs = (j: JudgmentIntake, apply: ActSpec, refuse: ActSpec, adopt: ActSpec): Record<string, ActSpec> => ({
  'register-late-application': {
    ...apply,
    title: words('登记逾期申请', 'Register an application that came too late'),
    to: 'late',
    needs: [...limitNeeded(j), guard.afterDue('filing-limit', words('申请期限未届满', 'The filing limit has not run out'), j.fixed)],
    basis: j.fixed,
  },
  'refuse-late': {
    ...refuse,
    title: words('逾期申请不予受理', 'Refuse a late application'),
    when: ['late'],
    facts: { reason: fact.text('理由', 'Reasons', must) },
    needs: [],
    basis: [...j.fixed, ...j.variant.law.refuse],
  },
  'take-up-late': { ...adopt, title: words('申请虽逾期，依职权启动', 'Too late, but taken up ex officio'), when: ['late'] },
})

/** The acts of the enforcement case with the facts, gates and wording of judgments. */
export function judgmentIntakeActs(j: JudgmentIntake): Record<string, ActSpec> {
  const base = intakeActs(j.variant, j.open)
  const of = (kind: string): ActSpec => base[kind] as ActSpec
  const apply = applying(j, of('apply'))
  const refuse = refusing(j, of('refuse'))
  return {
    ...base,
    apply,
    'receive-complaint': { ...of('receive-complaint'), facts: { ...of('receive-complaint').facts, ...judgmentFacts() } },
    'start-ex-officio': { ...of('start-ex-officio'), facts: { ...of('start-ex-officio').facts, ...judgmentFacts() } },
    ...lateActs(j, apply, refuse, of('adopt-as-lead')),
    'register-request': registerRequest([...j.variant.law.register, ...j.variant.law.superior]),
    accept: accepting(j, of('accept')),
    refuse,
    redirect: { ...of('redirect'), ...silentOr(j) },
    'notify-acceptance': { ...of('notify-acceptance'), paper: { form: 'judgment-acceptance-notice', required: true } },
  }
}

/** A request for a protest from below becomes a case of the superior (P1 art 38). */
const registerRequest = (basis: Citation[]): ActSpec => ({
  title: words('登记受理下级提请抗诉案件', 'Register a request for a protest from below'),
  by: 'procuratorate',
  posts: ['case-management'],
  opening: true,
  when: [],
  to: 'reviewing',
  noClock: SILENT,
  facts: {
    caseNumbers: fact.caseNumbers('生效裁判案号', 'Case of the judgment', must),
    from: fact.text('提请的检察院及报告书文号', 'Who asked, and the report’s number', must),
    number: fact.text('案件编号', 'Case number'),
  },
  attachments: true,
  basis,
})

export const judgmentIntakeStages: Record<string, StageSpec> = {
  ...intakeStages,
  late: { title: words('申请逾期，待不予受理', 'Filed too late, to be refused') },
}

export const judgmentIntakeClocks = (j: JudgmentIntake): Record<string, ClockSpec> => ({
  ...intakeClocks(j.variant),
  'filing-limit': {
    title: words('申请监督的期限（不变期间）', 'Filing limit (fixed period)'),
    period: { rule: j.limit },
    start: ['apply.limitFrom', 'register-late-application.limitFrom'],
    by: 'procuratorate',
    met: ['apply'],
    mootIn: ['refused', 'closed', 'found', 'reviewing'],
    basis: j.fixed,
  },
  ...(j.decideIn
    ? {
        intake: {
          title: words('受理审查七日', 'Intake decision in seven days'),
          period: { rule: 'D-XJ-ACC' },
          start: ['complete-materials.completedOn', 'apply.on', 'register-late-application.on'],
          by: 'procuratorate',
          met: ['accept', 'refuse', 'redirect', 'refuse-late', 'withdraw-application'],
          mootIn: ['deemed-withdrawn', 'found', 'reviewing'],
          basis: j.decideIn,
        },
      }
    : {}),
})
