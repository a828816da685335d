/** The common shape of a protest, civil or administrative: superior procuratorate to its own court, retrial ruled in thirty days, hearing attended, result examined. */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { civilProcedureInterpretation2022 } from '../statutes/civil-procedure-interpretation-2022.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { COURT_HANDS } from './court-suggestion.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { type ActSpec, type ClockSpec, type Definition, type FactSpec, type Guard, procedure } from './procedure.ts'
import { hearingActs } from './protest-hearing.ts'
import { decidedBy } from './request-acts.ts'
import { PANEL, RETRIAL_RESULTS } from './retrial-suggestion-acts.ts'
import { ARRIVED, RECEIPT, serviceActs, serviceStages } from './service-acts.ts'
import { CHIEF_OR_COMMITTEE, decidedFacts, notifyParties, urge } from './suggestion-acts.ts'

const OPEN = [...ARRIVED, 'correction-requested', 'corrected']
const RULED = ['retrial-ruled', 'retrial-below']
const TRYING = [...RULED, 'protest-withdrawn']
const FOLLOW = [cite(civilSupervision2021, '123'), cite(civilSupervision2021, '124')]

export type ProtestLaw = {
  /** Decision and sending; the ruling in thirty days; acceptance; sending down; hearing notice; attendance; withdrawal. */
  sends: Citation[]
  rules: Citation[]
  accepts: Citation[]
  below: Citation[]
  hearing: Citation[]
  attends: Citation[]
  withdraws: Citation[]
}

export type Protest = {
  id: string
  version: string
  title: Words
  basis: Citation[]
  law: ProtestLaw
  facts: Record<string, FactSpec>
  needs: Guard[]
  /** Code of serve.ground that lets the court hand the retrial down. */
  belowIf: string[]
  acts?: Record<string, ActSpec>
  leadsTo: string[]
}

const by = (posts: PostId[]): Pick<ActSpec, 'by' | 'posts'> => ({ by: 'recipient', posts })
const prosecutor: Pick<ActSpec, 'by' | 'posts'> = { by: 'issuer', posts: ['handling-prosecutor'] }

const serving = (p: Protest): ActSpec => ({
  title: words('提出抗诉', 'Protest'),
  ...prosecutor,
  opening: true,
  when: [],
  to: 'served',
  facts: {
    caseNumbers: fact.caseNumbers('生效裁判案号', 'Case of the judgment', must),
    lowerCourt: fact.text('作出生效裁判的下级法院', 'Lower court that gave the judgment', must),
    ...p.facts,
    grounds: fact.text('抗诉理由及法律依据', 'Grounds and law', must),
    ...decidedFacts(CHIEF_OR_COMMITTEE),
    number: fact.text('文号', 'Document number'),
    aboutPersonnel: fact.flag('涉及审判人员个人', 'About named judicial personnel'),
  },
  paper: { form: 'protest-letter', required: true },
  decision: CHIEF_OR_COMMITTEE,
  checkedBy: 'case-management',
  served: true,
  attachments: true,
  ...(p.needs.length > 0 ? { needs: p.needs } : {}),
  basis: p.law.sends,
})

const formActs = ({ law }: Protest): Record<string, ActSpec> => ({
  'request-correction': {
    title: words('建议补正或者撤回', 'Ask to complete or withdraw'),
    ...by(['filing-division']),
    when: ARRIVED,
    to: 'correction-requested',
    noClock: SILENT,
    facts: { missing: fact.text('不符合条件之处', 'What is missing', must) },
    served: true,
    attachments: true,
    basis: law.accepts,
  },
  correct: {
    title: words('补正', 'Complete it'),
    ...prosecutor,
    when: ['correction-requested'],
    to: 'corrected',
    noClock: SILENT,
    facts: { correction: fact.text('补正内容', 'What was completed', must) },
    served: true,
    attachments: true,
    basis: law.accepts,
  },
  'refuse-to-accept': {
    title: words('不补正也不撤回，裁定不予受理', 'Neither completed nor withdrawn: ruled not accepted'),
    ...by(COURT_HANDS),
    when: ['correction-requested'],
    to: 'not-accepted',
    facts: {
      reason: fact.text('理由', 'Reasons', must),
      ruling: fact.caseNumbers('裁定案号', 'Number of the ruling', must),
      ...decidedBy(PANEL),
    },
    decision: PANEL,
    served: true,
    attachments: true,
    basis: law.accepts,
  },
})

const ruling = (law: ProtestLaw, title: Words, to: string, needs: Guard[], more: Record<string, FactSpec> = {}): ActSpec => ({
  title,
  ...by(COURT_HANDS),
  when: [...ARRIVED, 'corrected'],
  to,
  facts: { ...more, ruling: fact.caseNumbers('再审裁定案号', 'Number of the ruling', must), ...decidedBy(PANEL) },
  decision: PANEL,
  served: true,
  attachments: true,
  ...(needs.length > 0 ? { needs } : {}),
  basis: law.rules,
})

const rulingActs = ({ law, belowIf }: Protest): Record<string, ActSpec> => ({
  'rule-retrial': ruling(law, words('裁定再审，由本院审理', 'Rule for retrial in this court'), 'retrial-ruled', []),
  'rule-retrial-below': {
    ...ruling(
      law,
      words('裁定再审，交下一级法院审理', 'Rule for retrial and hand it to the next lower court'),
      'retrial-below',
      [
        {
          rule: 'fact-is',
          fact: 'serve.ground',
          is: belowIf,
          says: words('该抗诉事由不得交下一级法院再审', 'A protest on this ground is not handed down'),
          basis: law.below,
        },
        guard.ownFactIs(
          'retriedBelow',
          ['no'],
          words('经该下一级法院再审的，不得再交其审理', 'It is not handed to a court that has already retried it'),
          law.below,
        ),
      ],
      {
        retriedBelow: fact.code(
          '该下一级法院是否已经再审',
          'Retried there before',
          { no: words('未经其再审', 'No'), yes: words('已经其再审', 'Yes') },
          must,
        ),
        court: fact.text('交由审理的法院', 'Court that retries', must),
      },
    ),
    basis: [...law.rules, ...law.below],
  },
})

const endActs = ({ law }: Protest): Record<string, ActSpec> => ({
  withdraw: {
    title: words('撤回抗诉', 'Withdraw the protest'),
    ...prosecutor,
    when: ['served', 'returned', ...OPEN],
    to: 'withdrawn',
    noClock: RIGHT,
    facts: { reason: fact.text('理由', 'Reasons', must), ...decidedFacts(CHIEF_OR_COMMITTEE) },
    decision: CHIEF_OR_COMMITTEE,
    served: true,
    attachments: true,
    basis: [cite(civilSupervision2021, '121')],
  },
  'withdraw-in-retrial': {
    title: words('裁定再审后撤回抗诉', 'Withdraw the protest after the ruling'),
    ...prosecutor,
    when: RULED,
    to: 'protest-withdrawn',
    noClock: RIGHT,
    facts: { reason: fact.text('理由', 'Reasons', must), ...decidedFacts(CHIEF_OR_COMMITTEE) },
    decision: CHIEF_OR_COMMITTEE,
    served: true,
    attachments: true,
    basis: [cite(civilSupervision2021, '121'), ...law.withdraws],
  },
  'end-retrial': {
    title: words('抗诉撤回，终结再审程序', 'Protest withdrawn: end the retrial'),
    ...by(COURT_HANDS),
    when: ['protest-withdrawn'],
    to: 'retried',
    noClock: RIGHT,
    facts: { ruling: fact.caseNumbers('裁定案号', 'Number of the ruling', must), ...decidedBy(PANEL) },
    decision: PANEL,
    served: true,
    attachments: true,
    basis: law.withdraws,
  },
  'record-retrial': {
    title: words('再审结果', 'How the retrial ended'),
    ...by(COURT_HANDS),
    when: TRYING,
    to: 'retried',
    noClock: words('审理期限由法院审理案件计算', 'The trial period runs in the court’s own case'),
    facts: {
      result: fact.code('结果', 'Result', RETRIAL_RESULTS, must),
      judgment: fact.caseNumbers('再审裁判案号', 'Number of the judgment', must),
    },
    served: true,
    attachments: true,
    basis: law.rules,
  },
})

const followActs = ({ law }: Protest): Record<string, ActSpec> => ({
  'sign-for-reply': {
    title: words('签收法院文书', 'Sign for the court’s paper'),
    by: 'issuer',
    posts: ['case-management'],
    when: [...TRYING, 'not-accepted', 'retried'],
    repeat: 'many',
    facts: { receivedOn: fact.date('收到日期', 'Received on', { ...must, ...past, notBefore: 'serve.on' }) },
    paper: { form: 'intake-register' },
    attachments: true,
    basis: [cite(civilSupervision2021, '115')],
  },
  urge: urge('ruling', OPEN, law.rules),
  'close-unanswered': {
    title: words('逾期未裁定再审的处理', 'No ruling in time: take it up'),
    ...prosecutor,
    when: OPEN,
    to: 'closed',
    noClock: RIGHT,
    facts: { way: fact.text('处理（商请、报告上一级检察院等）', 'What is done', must) },
    needs: [
      guard.afterDue('ruling', words('三十日未届满', 'The thirty days have not run out'), law.rules),
      guard.done('urge', words('先催办', 'Urge first'), [
        cite(civilSupervision2021, '124', words('先行催办为工作惯例', 'Urging first is working practice')),
      ]),
    ],
    basis: [cite(civilSupervision2021, '124')],
  },
  'check-result': {
    title: words('审查再审结果并办结', 'Examine the result and close'),
    ...prosecutor,
    when: ['retried', 'not-accepted'],
    toBy: { fact: 'outcome', stages: { close: 'closed', again: 'protest-again', 'ask-superior': 'superior-asked' } },
    noClock: SILENT,
    facts: {
      outcome: fact.code(
        '决定',
        'Decision',
        {
          close: words('办结', 'Close'),
          again: words('再次抗诉', 'Protest again'),
          'ask-superior': words('提请上级检察院抗诉', 'Ask the superior to protest'),
        },
        must,
      ),
      reason: fact.text('理由', 'Reasons'),
    },
    paper: { form: 'result-check-form' },
    needs: [
      guard.ownFactNeeds(
        'outcome',
        ['again', 'ask-superior'],
        'reason',
        words('继续监督的，记录理由', 'Going on needs its reasons'),
        FOLLOW,
      ),
    ],
    basis: FOLLOW,
  },
})

const clocksOf = ({ law }: Protest): Record<string, ClockSpec> => ({
  sending: {
    title: words('抗诉书送出期限', 'Sending the protest'),
    period: { rule: 'D-KS-SEND' },
    start: ['serve.decidedOn'],
    by: 'issuer',
    met: ['serve'],
    basis: law.sends,
  },
  ruling: {
    title: words('裁定再审期限', 'Ruling for retrial due'),
    period: { rule: 'D-KS-CT' },
    start: RECEIPT,
    by: 'recipient',
    met: ['rule-retrial', 'rule-retrial-below', 'refuse-to-accept'],
    mootIn: ['withdrawn', 'closed'],
    missed: 'urge',
    basis: law.rules,
  },
  'hearing-notice': {
    title: words('开庭三日前通知', 'Notice three days before the hearing'),
    period: { rule: 'D-KS-HEAR' },
    start: ['notify-hearing.hearingOn'],
    latest: true,
    by: 'recipient',
    met: ['notify-hearing'],
    basis: law.hearing,
  },
})

/** The whole definition of a protest. */
export const protest = (p: Protest): Definition =>
  procedure({
    id: p.id,
    version: p.version,
    kind: 'shared',
    title: p.title,
    basis: p.basis,
    parties: {
      issuer: { kind: 'procuratorate', title: words('提出抗诉的上级检察院', 'Superior procuratorate that protests') },
      recipient: {
        kind: 'court',
        title: words('其同级法院', 'Court at its own level'),
        relation: { is: 'same-level', to: 'issuer' },
      },
    },
    keeper: 'issuer',
    sealed: 'if-personnel',
    stages: {
      ...serviceStages,
      'correction-requested': { title: words('待补正或者撤回', 'To be completed or withdrawn') },
      corrected: { title: words('已补正', 'Completed') },
      'not-accepted': { title: words('已裁定不予受理', 'Ruled not accepted') },
      'retrial-ruled': { title: words('已裁定再审', 'Retrial ruled') },
      'retrial-below': { title: words('已裁定交下级法院再审', 'Retrial handed down') },
      'protest-withdrawn': { title: words('抗诉已撤回，待法院处理', 'Protest withdrawn, court to decide') },
      retried: { title: words('再审已结束', 'Retrial over') },
      closed: { title: words('已办结', 'Closed'), end: true },
      'protest-again': { title: words('再次抗诉', 'Protested again'), end: true },
      'superior-asked': { title: words('转提请上级检察院抗诉', 'Superior asked to protest'), end: true },
      withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
    },
    acts: enterableFromScan(
      {
        serve: serving(p),
        'notify-parties': {
          ...notifyParties(['served', 'returned', ...OPEN, ...TRYING], p.law.sends),
          title: words('通知当事人和提请的下级检察院', 'Notify the parties and the procuratorate below'),
        },
        ...serviceActs({
          sender: 'issuer',
          recipient: 'recipient',
          senderPosts: ['handling-prosecutor', 'case-management'],
          deskPosts: ['intake-desk', 'filing-division'],
          opening: 'serve',
          basis: p.law.rules,
        }),
        ...formActs(p),
        ...rulingActs(p),
        ...hearingActs(p.law, TRYING),
        ...endActs(p),
        ...followActs(p),
        ...p.acts,
      },
      ['notify-parties', 'check-result'],
    ),
    clocks: clocksOf(p),
    leadsTo: p.leadsTo,
  })

export const withdrawal = (): Citation[] => [cite(civilProcedureInterpretation2022, '404')]
