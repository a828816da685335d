/** Review of a supervision case (law sheet P09–P14, P17, P35, P36): opinions, recusal, time that does not count, hearing, settlement, flow monitoring. */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import type { CaseLaw } from './case-law.ts'
import { casework, REVIEW, recusalActs } from './casework.ts'
import { SILENT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, ClockSpec, StageSpec } from './procedure.ts'
import { decidedFacts } from './suggestion-acts.ts'

export const reviewStages: Record<string, StageSpec> = {
  reviewing: { title: words('审查中', 'Under review') },
  suspended: { title: words('中止审查', 'Suspended') },
}

const handler: Pick<ActSpec, 'by' | 'posts'> = { by: 'procuratorate', posts: ['handling-prosecutor'] }
/** Who decides by the house's power list. */
export const POWER_LIST: PostId[] = ['chief-procurator', 'deputy-chief-procurator', 'procuratorial-committee', 'handling-prosecutor']

/** The five kinds of time that art 52 leaves out; each begins and ends by an act of its own, so that overlapping kinds count once. */
export const EXCLUSIONS: Record<string, Words> = {
  'file-access': words('调卷', 'File access'),
  appraisal: words('鉴定', 'Appraisal'),
  valuation: words('评估', 'Valuation'),
  audit: words('审计', 'Audit'),
  expert: words('专家咨询', 'Expert consultation'),
}

const exclusionActs = (law: CaseLaw): Record<string, ActSpec> =>
  Object.fromEntries(
    Object.entries(EXCLUSIONS).flatMap(([cause, title]): [string, ActSpec][] => [
      [
        `begin-${cause}`,
        {
          title: words(`${title.zh}开始（不计入审查期限）`, `${title.en} begins (time not counted)`),
          ...handler,
          when: REVIEW,
          repeat: 'many',
          facts: { from: fact.date('开始日期', 'From', { ...must, ...past }), note: fact.text('说明', 'Note') },
          attachments: true,
          basis: law['review-period'],
        },
      ],
      [
        `end-${cause}`,
        {
          title: words(`${title.zh}结束`, `${title.en} ends`),
          ...handler,
          when: REVIEW,
          repeat: 'many',
          facts: {
            until: fact.date('结束日期', 'Until', { ...must, ...past, notBefore: `begin-${cause}.from` }),
            note: fact.text('说明', 'Note'),
          },
          attachments: true,
          needs: [guard.done(`begin-${cause}`, words(`${title.zh}尚未开始`, `${title.en} has not begun`), law['review-period'])],
          basis: law['review-period'],
        },
      ],
    ]),
  )

const suspendAct = (law: CaseLaw): ActSpec => ({
  title: words('中止审查', 'Suspend'),
  ...handler,
  when: ['reviewing'],
  to: 'suspended',
  repeat: 'many',
  noClock: SILENT,
  facts: {
    ground: fact.code(
      '事由',
      'Ground',
      {
        death: words('申请人死亡，等待继承人表态', 'Death, heirs to decide'),
        'entity-ended': words('法人或者组织终止，承受人未定', 'Entity ended, successor unknown'),
        'other-case': words('须以另一案结果为依据', 'Depends on another pending case'),
        other: words('其他可以中止的情形', 'Other'),
      },
      must,
    ),
    reason: fact.text('说明', 'Explanation', must),
    ...decidedFacts(POWER_LIST),
  },
  paper: { form: 'suspension-decision', required: true },
  decision: POWER_LIST,
  basis: law.suspend,
})

const resumeAct = (law: CaseLaw): ActSpec => ({
  title: words('恢复审查', 'Resume'),
  ...handler,
  when: ['suspended'],
  to: 'reviewing',
  repeat: 'many',
  noClock: SILENT,
  facts: { causeEndedOn: fact.date('中止原因消除日期', 'Cause ended on', { ...must, ...past, notBefore: 'suspend.on' }) },
  paper: { form: 'party-notice' },
  basis: law.suspend,
})

const suspensionActs = (law: CaseLaw): Record<string, ActSpec> => ({
  suspend: suspendAct(law),
  resume: resumeAct(law),
})

const planHearingAct = (law: CaseLaw): ActSpec => ({
  title: words('决定听证', 'Plan a hearing'),
  ...handler,
  when: REVIEW,
  repeat: 'many',
  facts: {
    hearingOn: fact.date('听证日期', 'Hearing on', { ...must, future: true }),
    place: fact.text('地点', 'Place', must),
    reason: fact.text('听证的必要', 'Why needed', must),
  },
  basis: law.hearing,
})

const notifyHearingAct = (law: CaseLaw): ActSpec => ({
  title: words('通知听证', 'Notify the hearing'),
  ...handler,
  when: REVIEW,
  repeat: 'many',
  facts: { recipients: fact.people('受通知人', 'Told to', must) },
  paper: { form: 'hearing-notice', required: true },
  attachments: true,
  needs: [guard.done('plan-hearing', words('尚未确定听证时间', 'No hearing has been planned'), law['hearing-notice'])],
  basis: law['hearing-notice'],
})

const holdHearingAct = (law: CaseLaw): ActSpec => ({
  title: words('举行听证', 'Hold the hearing'),
  ...handler,
  when: REVIEW,
  repeat: 'many',
  facts: {
    heldOn: fact.date('听证日期', 'Held on', { ...must, ...past }),
    attendance: fact.text('到场情况', 'Who came', must),
    signed: fact.code(
      '笔录',
      'Record',
      { signed: words('已签名', 'Signed'), refused: words('拒签，已记明', 'Signature refused, noted') },
      must,
    ),
  },
  attachments: true,
  needs: [guard.done('notify-hearing', words('尚未通知听证参加人', 'Nobody has been notified'), law['hearing-notice'])],
  basis: law.hearing,
})

const hearingActs = (law: CaseLaw): Record<string, ActSpec> => ({
  'plan-hearing': planHearingAct(law),
  'notify-hearing': notifyHearingAct(law),
  'hold-hearing': holdHearingAct(law),
})

/** All review acts. `before` are the stages before the decision, `monitored` those in which 案管 may give notice. */
export const reviewActs = (law: CaseLaw, before: string[], monitored: string[]): Record<string, ActSpec> => ({
  ...casework(law, monitored),
  ...recusalActs(law, before),
  ...exclusionActs(law),
  ...suspensionActs(law),
  ...hearingActs(law),
})

const clock = (title: Words, rule: string, start: string[], met: string[], basis: ClockSpec['basis'], mootIn: string[]): ClockSpec => ({
  title,
  period: { rule },
  start,
  latest: true,
  by: 'procuratorate',
  met,
  mootIn,
  basis,
})

/** The review clocks: D15 (or D15a), D06, D07, D14, D24. `replacedBy`: acts that put another clock in the place of the review clock. */
export const reviewClocks = (law: CaseLaw, rule: 'D15' | 'D15a', replacedBy: string[] = []): Record<string, ClockSpec> => ({
  review: {
    title: words('审查期限', 'Review period'),
    period: { rule },
    start: ['accept-on-order.on', 'accept.on', 'register.on'],
    by: 'procuratorate',
    met: ['decide-suggestion', 'not-support', 'terminate', 'request-superior', ...replacedBy],
    excluded: Object.entries(EXCLUSIONS).map(([cause, title]) => ({
      from: `begin-${cause}.from`,
      until: `end-${cause}.until`,
      title,
      basis: law['review-period'],
    })),
    suspended: [{ from: 'suspend.on', until: 'resume.on', title: words('中止审查', 'Suspension'), basis: law.suspend }],
    missed: 'flow-notice',
    basis: law['review-period'],
  },
  recusal: clock(words('回避决定', 'Decision on recusal'), 'D06', ['request-recusal.on'], ['decide-recusal'], law['recusal-decision'], [
    'closed',
  ]),
  'recusal-review': clock(
    words('回避复议决定', 'Reconsideration of recusal'),
    'D07',
    ['request-recusal-review.on'],
    ['decide-recusal-review'],
    law['recusal-decision'],
    ['closed'],
  ),
  'hearing-notice': clock(
    words('听证三日前通知', 'Notice three days before the hearing'),
    'D14',
    ['plan-hearing.hearingOn'],
    ['notify-hearing'],
    law['hearing-notice'],
    ['closed'],
  ),
  'flow-answer': clock(
    words('回复流程监控通知', 'Answer to the flow-monitoring notice'),
    'D24',
    ['flow-notice.receivedOn'],
    ['flow-answer'],
    law.flow,
    [],
  ),
})
