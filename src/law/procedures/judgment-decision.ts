/** What ends the review of a case about a judgment (law sheet CIV-RS, CIV-TQ, CIV-KS, D-BZC): retrial suggestion, request, protest, other suggestion, not supported, terminated. */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import type { Citation } from '../statutes/statute.ts'
import { decisionActs } from './case-decision.ts'
import type { CaseLaw } from './case-law.ts'
import { reviewClocks } from './case-review.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, ClockSpec, Guard, StageSpec } from './procedure.ts'
import { BARS, COMMITTEE } from './retrial-suggestion-acts.ts'
import { CHIEF_OR_COMMITTEE, decidedFacts } from './suggestion-acts.ts'

/** One measure: who decides it, on what conditions, and the row of the fifteen days in which it leaves the house. */
type Measure = {
  id: string
  decide: Words
  send: Words
  stage: Words
  deciders: PostId[]
  rule: string
  basis: Citation[]
  facts?: ActSpec['facts']
  needs?: Guard[]
}

export type MeasureLaw = { suggestion: Citation[]; request: Citation[]; protest: Citation[]; trial: Citation[]; fits: Citation[] }

const measures = (law: MeasureLaw): Measure[] => [
  {
    id: 'retrial-suggestion',
    decide: words('决定提出再审检察建议', 'Decide on a retrial suggestion'),
    send: words('再审检察建议书连同案卷已送出', 'Retrial suggestion and file sent'),
    stage: words('已决定提出再审检察建议，待送出', 'Retrial suggestion decided, to be sent'),
    deciders: COMMITTEE,
    rule: 'D-ZJ-SEND',
    basis: law.suggestion,
    facts: { bar: fact.code('是否适宜再审检察建议', 'Fit for a retrial suggestion', BARS, must) },
    needs: [
      guard.ownFactIs(
        'bar',
        ['none'],
        words('有此情形的，应当提请抗诉', 'In this case the superior is asked to protest instead'),
        law.fits,
      ),
    ],
  },
  {
    id: 'protest-request',
    decide: words('决定提请抗诉', 'Decide to ask for a protest'),
    send: words('提请抗诉报告书连同案卷已报送', 'Report and file sent up'),
    stage: words('已决定提请抗诉，待报送', 'Request decided, to be sent'),
    deciders: CHIEF_OR_COMMITTEE,
    rule: 'D-TQ',
    basis: law.request,
  },
  {
    id: 'protest',
    decide: words('决定抗诉', 'Decide to protest'),
    send: words('抗诉书连同案卷已送出', 'Protest and file sent'),
    stage: words('已决定抗诉，待送出', 'Protest decided, to be sent'),
    deciders: CHIEF_OR_COMMITTEE,
    rule: 'D-KS-SEND',
    basis: law.protest,
  },
  {
    id: 'trial-suggestion',
    decide: words('决定就审判违法提出检察建议', 'Decide on a suggestion about the trial'),
    send: words('检察建议书已送出', 'Suggestion sent'),
    stage: words('已决定提出检察建议，待送出', 'Suggestion decided, to be sent'),
    deciders: CHIEF_OR_COMMITTEE,
    rule: 'D-SP-SEND',
    basis: law.trial,
  },
]

const pending = (law: MeasureLaw): string[] => measures(law).map(measure => `${measure.id}-decided`)

export const judgmentDecisionStages = (law: MeasureLaw): Record<string, StageSpec> => ({
  ...Object.fromEntries(measures(law).map(measure => [`${measure.id}-decided`, { title: measure.stage }])),
  'not-supported': { title: words('已决定不支持，待送达', 'Not supported, to be sent') },
  terminated: { title: words('已决定终结审查', 'Terminated') },
  concluded: { title: words('已作出处理，待归档', 'Concluded, to be filed') },
  closed: { title: words('已办结', 'Closed'), end: true },
})

const decideAct = (measure: Measure): ActSpec => ({
  title: measure.decide,
  by: 'procuratorate',
  posts: ['handling-prosecutor'],
  when: ['reviewing'],
  to: `${measure.id}-decided`,
  facts: { ...measure.facts, ...decidedFacts(measure.deciders) },
  decision: measure.deciders,
  ...(measure.needs ? { needs: measure.needs } : {}),
  basis: measure.basis,
})

const sendAct = (measure: Measure, outgoing: Citation[]): ActSpec => ({
  title: measure.send,
  by: 'procuratorate',
  posts: ['handling-prosecutor'],
  when: [`${measure.id}-decided`],
  to: 'concluded',
  facts: { number: fact.text('文号', 'Document number', must), note: fact.text('说明', 'Note') },
  needs: [
    {
      rule: 'fact-is',
      fact: 'check-outgoing.result',
      is: ['complete'],
      says: words('送出前须经案管审核，且意见为规范、齐备', 'Case management must have found it in order first'),
      basis: outgoing,
    },
  ],
  basis: measure.basis,
})

const checkOutgoing = (law: MeasureLaw, outgoing: Citation[]): ActSpec => ({
  title: words('案管审核移送材料', 'Case management checks what goes out'),
  by: 'procuratorate',
  posts: ['case-management'],
  when: pending(law),
  repeat: 'many',
  facts: {
    result: fact.code(
      '审核结果',
      'Result',
      { complete: words('规范、齐备', 'In order'), incomplete: words('退回补正', 'To be corrected') },
      must,
    ),
    note: fact.text('说明', 'Note'),
  },
  needs: measures(law).map(measure =>
    guard.otherPersonThan(
      `decide-${measure.id}`,
      words('办理与案件管理不得为同一人', 'Handling and case management are never one person'),
      outgoing,
    ),
  ),
  basis: outgoing,
})

/** Everything of the enforcement case that ends a review alike, without its suggestion and its request. */
const KEPT = ['report-review', 'not-support', 'send-not-supported', 'terminate', 'send-termination', 'close']

export function judgmentDecisionActs(cases: CaseLaw, law: MeasureLaw): Record<string, ActSpec> {
  const base = decisionActs(cases)
  const telling = base['notify-parties'] as ActSpec
  return {
    ...Object.fromEntries(KEPT.map(kind => [kind, base[kind] as ActSpec])),
    ...Object.fromEntries(
      measures(law).flatMap((measure): [string, ActSpec][] => [
        [`decide-${measure.id}`, decideAct(measure)],
        [`send-${measure.id}`, sendAct(measure, cases.outgoing)],
      ]),
    ),
    'check-outgoing': checkOutgoing(law, cases.outgoing),
    'notify-parties': { ...telling, when: [...pending(law), 'terminated', 'concluded'] },
  }
}

/** The clocks of the review and of what follows it. `replacedBy`: acts that put another clock in the place of the three months. */
export function judgmentDecisionClocks(
  cases: CaseLaw,
  law: MeasureLaw,
  rule: 'D-MJ-REVIEW' | 'D-XJ-REVIEW',
  replacedBy: string[] = [],
): Record<string, ClockSpec> {
  const clocks = reviewClocks(cases, 'D15')
  const review = clocks.review as ClockSpec
  const sent = measures(law).map((measure): [string, ClockSpec] => [
    measure.id,
    {
      title: measure.send,
      period: { rule: measure.rule },
      start: [`decide-${measure.id}.decidedOn`],
      by: 'procuratorate',
      met: [`send-${measure.id}`],
      missed: 'flow-notice',
      basis: measure.basis,
    },
  ])
  return {
    ...clocks,
    review: {
      ...review,
      period: { rule },
      start: [...review.start, 'register-request.on'],
      met: [...endsReview(law), ...replacedBy],
    },
    ...Object.fromEntries(sent),
    'not-supported': {
      title: words('发送不支持决定书', 'Sending the not-supported decision'),
      period: { rule: 'D-BZC' },
      start: ['not-support.decidedOn'],
      by: 'procuratorate',
      met: ['send-not-supported'],
      missed: 'flow-notice',
      basis: cases['not-supported'],
    },
  }
}

/** The acts that end the three months. */
export const endsReview = (law: MeasureLaw): string[] => [
  ...measures(law).map(measure => `decide-${measure.id}`),
  'not-support',
  'terminate',
]
export const decidedStages = pending
