/** Parts that the public-interest procedures share: fields, suspension, prolonging, closing, the name of the pre-suit paper. */
import { type Words, words } from '#kernel/words.ts'
import type { FormId } from '../forms/form.ts'
import type { PostId } from '../posts/post.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { SILENT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, ClockSpec, FactSpec, HouseKind } from './procedure.ts'
import { step } from './request-acts.ts'

/** Organs that may be asked, suggested to or consulted. */
export const AGENCIES: readonly HouseKind[] = ['organ', 'police', 'justice']

export const PIL_HANDLERS: PostId[] = ['handling-prosecutor', 'department-head']
export const CHIEF: PostId[] = ['chief-procurator']

/** The statutory fields; the list of the law that is being made is longer and comes with its own version. */
export const fieldFact = (): FactSpec =>
  fact.code(
    '领域',
    'Field',
    {
      environment: words('生态环境和资源保护', 'Environment and resources'),
      'food-drug': words('食品药品安全', 'Food and drug safety'),
      'state-property': words('国有财产保护', 'State property'),
      'state-land': words('国有土地使用权出让', 'State land use rights'),
      heroes: words('英雄烈士权益保护', 'Heroes and martyrs'),
      minors: words('未成年人保护', 'Minors'),
      other: words('法律规定的其他领域', 'Other field named by law'),
    },
    must,
  )

/** The term that names the pre-suit paper: `pil-presuit-doc` (terms), the configuration point of the law sheet. */
export const PRESUIT_TERM = 'pil-presuit-doc'

export type PresuitPaper = { value: 'suggestion' | 'opinion'; title: Words; form: FormId; effectiveFrom: string | null }

/** What the administrative pre-suit paper is called. The second name is that of the draft law: it has no day until the law is confirmed. */
export const PRESUIT_PAPERS: readonly [PresuitPaper, PresuitPaper] = [
  { value: 'suggestion', title: words('检察建议书', 'Suggestion'), form: 'pil-suggestion-letter', effectiveFrom: '2021-07-01' },
  { value: 'opinion', title: words('检察意见书', 'Opinion'), form: 'pil-opinion-letter', effectiveFrom: null },
]

/** The paper of a day (YYYY-MM-DD): the one a term names, else the last that is in force; never one without a day unless a term says so. */
export function presuitPaperOn(day: string, term?: string): PresuitPaper {
  const inForce = PRESUIT_PAPERS.filter(one => one.effectiveFrom !== null && one.effectiveFrom <= day)
  return PRESUIT_PAPERS.find(one => one.value === term) ?? inForce.at(-1) ?? PRESUIT_PAPERS[0]
}

const stop = [cite(publicInterest2021, '78')]

/** Suspension for an obstacle outside the organ, ended when it is gone; `back` is the stage to return to. */
export const suspensionActs = (by: string, when: string[], back: string, posts: PostId[] = PIL_HANDLERS): Record<string, ActSpec> => ({
  suspend: step(
    words('中止审查', 'Suspend the review'),
    by,
    posts,
    when,
    {
      ground: fact.code(
        '情形',
        'Ground',
        {
          'force-majeure': words('不可抗力', 'Force majeure'),
          obstacle: words('客观障碍，行政机关已积极履职但尚未完成', 'Objective obstacle; the organ acts but is not finished'),
        },
        must,
      ),
      reason: fact.text('理由', 'Reasons', must),
      filed: fact.flag('已报上一级检察院备案', 'Filed with the next higher procuratorate'),
    },
    stop,
    { to: 'suspended', repeat: 'many', decision: CHIEF, paper: { form: 'pil-suspension-decision' } },
  ),
  resume: step(
    words('恢复审查', 'Resume the review'),
    by,
    posts,
    ['suspended'],
    { reason: fact.text('障碍消除的情况', 'How the obstacle ended', must) },
    stop,
    {
      to: back,
      repeat: 'many',
      noClock: words('中止至障碍消除，条文未定日数', 'Until the obstacle ends; the text names no number of days'),
    },
  ),
})

export const suspendedStage = { suspended: { title: words('中止审查', 'Suspended') } }

/** The stretch that a clock does not count. */
export const suspendedTime: NonNullable<ClockSpec['suspended']> = [
  { from: 'suspend.on', until: 'resume.on', title: words('中止审查', 'Suspension'), basis: stop },
]

/** One month more by the chief, before the period has ended; a second month is for the superior and needs its paper attached. */
export const prolongDecision = (by: string, clock: string, when: string[]): ActSpec =>
  step(
    words('延长审查起诉期限一个月', 'One month more to decide on the suit'),
    by,
    PIL_HANDLERS,
    when,
    { reason: fact.text('理由', 'Reasons', must) },
    [cite(publicInterest2021, '47')],
    {
      decision: CHIEF,
      needs: [guard.beforeDue(clock, words('应当在期限届满前决定延长', 'Decide before the period ends'), [cite(publicInterest2021, '47')])],
    },
  )

/** The end of a case without a suit, with its ground. */
export const closing = (by: string, when: string[], title: Words, grounds: Record<string, Words>, basis: Citation[]): ActSpec =>
  step(
    title,
    by,
    PIL_HANDLERS,
    when,
    { ground: fact.code('终结情形', 'Ground', grounds, must), reason: fact.text('理由', 'Reasons', must) },
    basis,
    { to: 'closed', decision: CHIEF, noClock: SILENT },
  )
