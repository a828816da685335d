/** The common shape of a retrial suggestion, civil or administrative: committee decision, conditions, docket, panel, retrial ruled or refused with reasons, result checked. */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { civilProcedureInterpretation2022 } from '../statutes/civil-procedure-interpretation-2022.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { COURT_HANDS, SAME_LEVEL_COURT } from './court-suggestion.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { type ActSpec, type ClockSpec, type Definition, type Guard, procedure, type StageSpec } from './procedure.ts'
import { decidedBy } from './request-acts.ts'
import { ARRIVED, RECEIPT, serviceActs, serviceStages } from './service-acts.ts'
import { decidedFacts, notifyParties, urge, withdrawalActs } from './suggestion-acts.ts'

export const COMMITTEE: PostId[] = ['procuratorial-committee']

/** The panel, for which its presiding judge signs, or the president. */
export const PANEL: PostId[] = ['presiding-judge', 'vice-president', 'president']

/** Where the suggestion lies with the court and is not decided. */
const OPEN = [...ARRIVED, 'correction-requested', 'corrected', 'docketed']
const ANSWERED = ['retrial-ruled', 'refused', 'not-accepted', 'retried']
const FOLLOW = [cite(civilSupervision2021, '123'), cite(civilSupervision2021, '124')]

/** Judgments that retrial supervision cannot reach (民诉解释 412). */
export const OBJECTS: Record<string, Words> = {
  judgment: words('判决、裁定', 'Judgment or ruling'),
  mediation: words('调解书', 'Mediation statement'),
  excluded: words(
    '特别程序、督促程序、公示催告程序、破产程序或者解除婚姻关系的裁判',
    'Judgment in special, payment-order, public-notice or bankruptcy procedure, or dissolving a marriage',
  ),
}

/** Why correction at the same level does not fit (P1 arts 82, 83). */
export const BARS: Record<string, Words> = {
  none: words('没有下列情形，适宜由同级法院纠正', 'None of these: fit for correction at the same level'),
  retried: words('裁判经同级法院再审后作出', 'The judgment was itself given in a retrial'),
  committee: words('裁判经同级法院审判委员会讨论作出', 'The court’s adjudication committee discussed it'),
  'law-only': words('仅适用法律确有错误', 'Only the application of law is wrong'),
  corruption: words('审判人员有贪污受贿、徇私舞弊、枉法裁判行为', 'Corruption of judicial personnel in the case'),
}

export type RetrialSuggestion = {
  id: string
  version: string
  title: Words
  basis: Citation[]
  /** Articles: the decision and sending, the court's examination, the conditions of acceptance, fitness, the ruling. */
  law: { decides: Citation[]; examines: Citation[]; accepts: Citation[]; fits: Citation[]; rules: Citation[]; docket: Citation[] }
  needs?: Guard[]
  facts?: ActSpec['facts']
  filing: { rule: string; basis: Citation[] }
  docketNoClock?: Words
  /** Acts and clocks one of the two kinds has alone. */
  acts?: Record<string, ActSpec>
  clocks?: Record<string, ClockSpec>
  /** Acts that put another clock in the place of the three months. */
  replacedBy?: string[]
  leadsTo: string[]
}

const serving = ({ law, facts, needs }: RetrialSuggestion): ActSpec => ({
  title: words('提出再审检察建议', 'Suggest a retrial'),
  by: 'issuer',
  posts: ['handling-prosecutor'],
  opening: true,
  when: [],
  to: 'served',
  facts: {
    caseNumbers: fact.caseNumbers('生效裁判案号', 'Case of the judgment', must),
    object: fact.code('监督对象', 'Judgment concerned', OBJECTS, must),
    grounds: fact.text('监督理由和依据', 'Grounds', must),
    enclosures: fact.text('随附材料（申请书、证据、检察卷）', 'Enclosed: application, evidence, file', must),
    ...facts,
    ...decidedFacts(COMMITTEE),
    number: fact.text('文号', 'Document number'),
    aboutPersonnel: fact.flag('涉及审判人员个人', 'About named judicial personnel'),
  },
  paper: { form: 'retrial-suggestion-letter', required: true },
  decision: COMMITTEE,
  checkedBy: 'case-management',
  served: true,
  attachments: true,
  ...(needs ? { needs } : {}),
  basis: law.decides,
})

const formActs = ({ law, docketNoClock }: RetrialSuggestion): Record<string, ActSpec> => ({
  'request-correction': {
    title: words('建议补正或者撤回', 'Ask to complete or withdraw'),
    by: 'recipient',
    posts: ['filing-division'],
    when: ARRIVED,
    to: 'correction-requested',
    noClock: SILENT,
    facts: { missing: fact.text('不符合受理条件之处', 'What is missing', must) },
    attachments: true,
    served: true,
    basis: law.accepts,
  },
  correct: {
    title: words('补正', 'Complete it'),
    by: 'issuer',
    posts: ['handling-prosecutor', 'case-management'],
    when: ['correction-requested'],
    to: 'corrected',
    noClock: SILENT,
    facts: { correction: fact.text('补正内容', 'What was completed', must) },
    attachments: true,
    served: true,
    basis: law.accepts,
  },
  'refuse-to-accept': {
    title: words('不补正也不撤回，函告不予受理', 'Neither completed nor withdrawn: not accepted'),
    by: 'recipient',
    posts: ['filing-division', 'division-head', 'vice-president', 'president'],
    when: ['correction-requested'],
    to: 'not-accepted',
    noClock: SILENT,
    facts: { reason: fact.text('理由', 'Reasons', must), number: fact.text('文号', 'Document number') },
    paper: { form: 'non-acceptance-letter', required: true },
    served: true,
    attachments: true,
    basis: law.accepts,
  },
  docket: {
    title: words('立案编号', 'Docket'),
    by: 'recipient',
    posts: ['filing-division'],
    when: [...ARRIVED, 'corrected'],
    to: 'docketed',
    ...(docketNoClock ? { noClock: docketNoClock } : {}),
    facts: { caseNumber: fact.caseNumbers('案号', 'Docket number', must) },
    basis: law.docket,
  },
  'name-panel': {
    title: words('组成合议庭', 'Name the panel'),
    by: 'recipient',
    posts: ['filing-division', 'division-head', 'vice-president', 'president'],
    when: ['docketed'],
    repeat: 'many',
    facts: { members: fact.people('合议庭成员', 'Members', must) },
    basis: law.examines,
  },
})

const decidingActs = ({ law }: RetrialSuggestion): Record<string, ActSpec> => ({
  'rule-retrial': {
    title: words('裁定再审', 'Rule for retrial'),
    by: 'recipient',
    posts: COURT_HANDS,
    when: ['docketed'],
    to: 'retrial-ruled',
    facts: { ruling: fact.caseNumbers('再审裁定案号', 'Number of the ruling', must), ...decidedFacts(['adjudication-committee']) },
    decision: ['adjudication-committee'],
    served: true,
    attachments: true,
    needs: [guard.done('name-panel', words('应当组成合议庭审查', 'A panel must examine it'), law.examines)],
    basis: [...law.examines, ...law.rules],
  },
  'refuse-retrial': {
    title: words('书面回复不予再审', 'Reply: no retrial'),
    by: 'recipient',
    posts: COURT_HANDS,
    when: ['docketed'],
    to: 'refused',
    facts: {
      reason: fact.text('不予再审的理由', 'Reasons', must),
      number: fact.text('文号', 'Document number'),
      ...decidedBy(PANEL),
    },
    paper: { form: 'retrial-refusal-letter', required: true },
    decision: PANEL,
    served: true,
    attachments: true,
    needs: [guard.done('name-panel', words('应当组成合议庭审查', 'A panel must examine it'), law.examines)],
    basis: law.examines,
  },
  'record-retrial': {
    title: words('再审结果', 'How the retrial ended'),
    by: 'recipient',
    posts: COURT_HANDS,
    when: ['retrial-ruled'],
    to: 'retried',
    noClock: SILENT,
    facts: {
      result: fact.code('结果', 'Result', RETRIAL_RESULTS, must),
      judgment: fact.caseNumbers('再审裁判案号', 'Number of the judgment', must),
    },
    served: true,
    attachments: true,
    basis: law.rules,
  },
})

export const RETRIAL_RESULTS: Record<string, Words> = {
  changed: words('改判', 'Changed'),
  remanded: words('发回重审', 'Sent back'),
  maintained: words('维持', 'Maintained'),
  mediated: words('调解结案', 'Settled by mediation'),
  ended: words('终结再审程序', 'Retrial ended'),
}

const OUTCOMES = {
  close: words('办结', 'Close'),
  'supervise-again': words('再次监督', 'Supervise again'),
  'ask-superior': words('提请上级检察院抗诉', 'Ask the superior to protest'),
}

const pursuing: ActSpec = {
  title: words('逾期未回复的跟进', 'Pursue an unanswered suggestion'),
  by: 'issuer',
  posts: ['handling-prosecutor'],
  when: OPEN,
  toBy: { fact: 'outcome', stages: { 'supervise-again': 'resupervised', 'ask-superior': 'superior-asked' } },
  noClock: RIGHT,
  facts: {
    outcome: fact.code('方式', 'Way', { 'supervise-again': OUTCOMES['supervise-again'], 'ask-superior': OUTCOMES['ask-superior'] }, must),
    reason: fact.text('选择的理由', 'Reasons for the choice', must),
  },
  needs: [
    guard.afterDue('reply', words('审查期限未届满', 'The period for the examination has not run out'), FOLLOW),
    guard.done('urge', words('先催办', 'Urge first'), [
      cite(civilSupervision2021, '124', words('先行催办为工作惯例', 'Urging first is working practice')),
    ]),
  ],
  basis: [cite(civilSupervision2021, '124')],
}

const followActs = ({ law }: RetrialSuggestion): Record<string, ActSpec> => ({
  'sign-for-reply': {
    title: words('签收法院文书', 'Sign for the court’s paper'),
    by: 'issuer',
    posts: ['case-management'],
    when: ANSWERED,
    repeat: 'many',
    facts: { receivedOn: fact.date('收到日期', 'Received on', { ...must, ...past, notBefore: 'serve.on' }) },
    paper: { form: 'intake-register' },
    attachments: true,
    basis: [cite(civilSupervision2021, '115')],
  },
  urge: urge('reply', OPEN, law.examines),
  'check-result': {
    title: words('审查处理结果', 'Check the result'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: ANSWERED,
    to: 'checked',
    noClock: SILENT,
    facts: {
      verdict: fact.code('审查意见', 'Finding', { right: words('结果正确', 'Right'), wrong: words('结果错误', 'Wrong') }, must),
      note: fact.text('说明', 'Note'),
    },
    paper: { form: 'result-check-form' },
    basis: [cite(civilSupervision2021, '123')],
  },
  'decide-result': {
    title: words('对处理结果作出决定', 'Decide on the result'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: ['checked'],
    toBy: { fact: 'outcome', stages: { close: 'closed', 'supervise-again': 'resupervised', 'ask-superior': 'superior-asked' } },
    noClock: SILENT,
    facts: { outcome: fact.code('决定', 'Decision', OUTCOMES, must), reason: fact.text('理由', 'Reasons') },
    needs: [
      guard.ownFactNeeds(
        'outcome',
        ['supervise-again', 'ask-superior'],
        'reason',
        words('再次监督或者提请上级的，须记录选择及理由', 'Record the choice and its reasons'),
        FOLLOW,
      ),
    ],
    basis: FOLLOW,
  },
  'pursue-unanswered': pursuing,
})

/** Three months from receipt; the day on which the committee's decision is sent is measured too. */
const clocksOf = ({ law, filing, clocks, replacedBy = [] }: RetrialSuggestion): Record<string, ClockSpec> => ({
  sending: {
    title: words('再审检察建议书送出期限', 'Sending the suggestion'),
    period: { rule: 'D-ZJ-SEND' },
    start: ['serve.decidedOn'],
    by: 'issuer',
    met: ['serve'],
    basis: law.decides,
  },
  filing: {
    title: words('报上一级检察院备案', 'Filing upward'),
    period: { rule: filing.rule },
    start: ['serve.on'],
    by: 'issuer',
    met: ['file-with-superior'],
    mootIn: ['withdrawn'],
    basis: filing.basis,
  },
  reply: {
    title: words('法院审查期限', 'Court’s examination due'),
    period: { rule: 'D-ZJ-CT' },
    start: RECEIPT,
    by: 'recipient',
    met: ['rule-retrial', 'refuse-retrial', ...replacedBy],
    mootIn: ['withdrawn', 'resupervised', 'not-accepted'],
    missed: 'urge',
    basis: law.examines,
  },
  ...clocks,
})

const STAGES: Record<string, StageSpec> = {
  ...serviceStages,
  'correction-requested': { title: words('待补正或者撤回', 'To be completed or withdrawn') },
  corrected: { title: words('已补正', 'Completed') },
  docketed: { title: words('已立案审查', 'Docketed') },
  'not-accepted': { title: words('已函告不予受理', 'Not accepted') },
  refused: { title: words('已回复不予再审', 'Retrial refused') },
  'retrial-ruled': { title: words('已裁定再审', 'Retrial ruled') },
  retried: { title: words('再审已审结', 'Retried') },
  checked: { title: words('已审查处理结果', 'Result checked') },
  closed: { title: words('已办结', 'Closed'), end: true },
  resupervised: { title: words('再次监督', 'Supervised again'), end: true },
  'superior-asked': { title: words('转提请上级检察院抗诉', 'Superior asked to protest'), end: true },
  withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
}

/** The whole definition of a retrial suggestion. */
export const retrialSuggestion = (s: RetrialSuggestion): Definition => {
  const filing: ActSpec = {
    title: words('报上一级检察院备案', 'File with the next higher procuratorate'),
    by: 'issuer',
    posts: ['handling-prosecutor', 'case-management'],
    when: ['served', 'returned', ...OPEN, ...ANSWERED, 'checked'],
    facts: { note: fact.text('备案说明', 'Note') },
    attachments: true,
    basis: s.filing.basis,
  }
  const { withdraw } = withdrawalActs(OPEN)
  return procedure({
    id: s.id,
    version: s.version,
    kind: 'shared',
    title: s.title,
    basis: s.basis,
    parties: {
      issuer: { kind: 'procuratorate', title: words('提出建议的检察院', 'Issuing procuratorate') },
      recipient: SAME_LEVEL_COURT,
    },
    keeper: 'issuer',
    sealed: 'if-personnel',
    stages: STAGES,
    acts: enterableFromScan(
      {
        serve: serving(s),
        'notify-parties': notifyParties(['served', 'returned', ...OPEN, ...ANSWERED], s.law.decides),
        'file-with-superior': filing,
        ...serviceActs({
          sender: 'issuer',
          recipient: 'recipient',
          senderPosts: ['handling-prosecutor', 'case-management'],
          deskPosts: ['intake-desk', 'filing-division'],
          opening: 'serve',
          basis: s.law.examines,
        }),
        ...formActs(s),
        ...decidingActs(s),
        ...followActs(s),
        ...s.acts,
        ...(withdraw ? { withdraw } : {}),
      },
      ['notify-parties', 'file-with-superior', 'check-result', 'decide-result'],
    ),
    clocks: clocksOf(s),
    leadsTo: s.leadsTo,
  })
}

export const excludedObjects = (basis: Citation[] = [cite(civilProcedureInterpretation2022, '412')]): Guard =>
  guard.ownFactIs(
    'object',
    ['judgment', 'mediation'],
    words('该类裁判不适用审判监督程序', 'Retrial supervision does not reach this kind of judgment'),
    basis,
  )
