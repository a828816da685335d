/** Recusal, opinions, investigation, settlement, clues and flow monitoring in a supervision case (law sheet P11, P17, P31, P35, P36). */
import { type Words, words } from '#kernel/words.ts'
import type { CaseLaw } from './case-law.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec } from './procedure.ts'
import { decidedFacts } from './suggestion-acts.ts'

/** Stages in which a case is under review. */
export const REVIEW = ['reviewing', 'suspended']

const handler: Pick<ActSpec, 'by' | 'posts'> = { by: 'procuratorate', posts: ['handling-prosecutor'] }

const otherPartyOpinionAct = (law: CaseLaw): ActSpec => ({
  title: words('收到其他当事人书面意见', 'Other party’s opinion received'),
  by: 'procuratorate',
  posts: ['complaint-intake', 'case-management', 'handling-prosecutor'],
  when: ['accepted', ...REVIEW],
  repeat: 'many',
  facts: { from: fact.people('提出人', 'From', must), summary: fact.text('意见要点', 'Summary') },
  attachments: true,
  basis: law.opinion,
})

const investigateAct = (law: CaseLaw): ActSpec => ({
  title: words('调查核实', 'Investigate'),
  ...handler,
  when: REVIEW,
  repeat: 'many',
  facts: {
    measure: fact.code(
      '措施',
      'Measure',
      {
        records: words('查询、调取、复制', 'Query, obtain or copy records'),
        question: words('询问', 'Question persons'),
        consult: words('咨询', 'Consult'),
        entrust: words('委托鉴定、评估、审计', 'Entrust an appraisal, valuation or audit'),
        inspect: words('勘验', 'Inspect'),
        other: words('其他非强制措施', 'Other measure without coercion'),
      },
      must,
    ),
    investigators: fact.code('调查人员', 'Investigators', { two: words('二人以上', 'Two or more'), one: words('一人', 'One') }, must),
    record: fact.text('调查情况', 'Record', must),
  },
  attachments: true,
  needs: [
    guard.ownFactIs(
      'investigators',
      ['two'],
      words('调查核实应当由二人以上共同进行', 'Two or more must investigate together'),
      law.investigate,
    ),
  ],
  basis: law.investigate,
})

const recordSettlementAct = (law: CaseLaw): ActSpec => ({
  title: words('当事人达成和解，告知交法院', 'Settlement: parties told to hand it to the court'),
  ...handler,
  when: REVIEW,
  facts: {
    settledOn: fact.date('和解日期', 'Settled on', { ...must, ...past }),
    terms: fact.text('和解要点', 'Terms', must),
    waived: fact.flag('声明放弃申请监督', 'Supervision waived in it'),
  },
  paper: { form: 'settlement-handover' },
  attachments: true,
  basis: law.settlement,
})

const recordWithdrawalAct = (law: CaseLaw): ActSpec => ({
  title: words('申请人撤回监督申请', 'Applicant withdraws during review'),
  ...handler,
  when: ['accepted', ...REVIEW],
  facts: { note: fact.text('说明', 'Note') },
  attachments: true,
  needs: [guard.done('apply', words('依职权启动的案件没有申请可撤', 'An ex officio case has no application to withdraw'), law.terminate)],
  basis: law.terminate,
})

const transferClueAct = (law: CaseLaw): ActSpec => ({
  title: words('移送违纪违法犯罪线索', 'Transfer a clue'),
  ...handler,
  when: REVIEW,
  repeat: 'many',
  facts: { to: fact.text('移送机关', 'To', must), ...decidedFacts(['chief-procurator']) },
  decision: ['chief-procurator'],
  attachments: true,
  basis: law.clue,
})

const flowNoticeAct = (law: CaseLaw, monitored: string[]): ActSpec => ({
  title: words('发送案件流程监控通知书', 'Flow-monitoring notice'),
  by: 'procuratorate',
  posts: ['case-management'],
  when: monitored,
  repeat: 'many',
  facts: {
    problem: fact.code(
      '问题',
      'Problem',
      {
        paper: words('文书制作、使用不当', 'Bad paper'),
        deadline: words('违反办案期限', 'Deadline broken'),
        rights: words('侵害诉讼权利', 'Rights harmed'),
        duty: words('未依法履行监督职责', 'Supervision duty not done'),
        other: words('其他', 'Other'),
      },
      must,
    ),
    text: fact.text('内容', 'Text', must),
    receivedOn: fact.date('办案部门收到日期', 'Received by the department on', { ...must, ...past }),
  },
  paper: { form: 'flow-monitoring-notice' },
  basis: law.flow,
})

const flowAnswerAct = (law: CaseLaw, monitored: string[]): ActSpec => ({
  title: words('书面回复核查情况', 'Answer the notice'),
  ...handler,
  when: monitored,
  repeat: 'many',
  facts: { text: fact.text('核查和纠正情况', 'What was found and corrected', must) },
  attachments: true,
  needs: [
    guard.done('flow-notice', words('没有流程监控通知', 'There is no notice to answer'), law.flow),
    guard.otherPersonThan(
      'flow-notice',
      words('办理与案件管理不得为同一人', 'Handling and case management are never one person'),
      law.outgoing,
    ),
  ],
  basis: law.flow,
})

/** Everything that may accompany a review. */
export const casework = (law: CaseLaw, monitored: string[]): Record<string, ActSpec> => ({
  'other-party-opinion': otherPartyOpinionAct(law),
  investigate: investigateAct(law),
  'record-settlement': recordSettlementAct(law),
  'record-withdrawal': recordWithdrawalAct(law),
  'transfer-clue': transferClueAct(law),
  'flow-notice': flowNoticeAct(law, monitored),
  'flow-answer': flowAnswerAct(law, monitored),
})

const decidedRecusal = (law: CaseLaw, before: string[], title: Words): ActSpec => ({
  title,
  ...handler,
  posts: ['handling-prosecutor', 'chief-procurator', 'procuratorial-committee'],
  when: before,
  repeat: 'many',
  facts: {
    result: fact.code('决定', 'Decision', { granted: words('回避', 'Recused'), refused: words('驳回申请', 'Refused') }, must),
    reason: fact.text('理由', 'Reasons', must),
    ...decidedFacts(['chief-procurator', 'procuratorial-committee']),
  },
  decision: ['chief-procurator', 'procuratorial-committee'],
  basis: law['recusal-decision'],
})

/** A recusal may also be decided without a request (P1 art 15), so a decision waits for none; a reconsideration names the decision it contests. */
export const recusalActs = (law: CaseLaw, before: string[]): Record<string, ActSpec> => ({
  'recusal-notice': {
    title: words('告知承办人员姓名和申请回避的权利', 'Tell who handles the case and the right to ask for recusal'),
    ...handler,
    when: ['accepted', ...REVIEW],
    repeat: 'many',
    facts: { recipients: fact.people('受告知人', 'Told to', must), handlers: fact.people('办案人员', 'Handling staff', must) },
    paper: { form: 'party-notice' },
    basis: law['recusal-notice'],
  },
  'request-recusal': {
    title: words('申请回避', 'Recusal requested'),
    by: 'procuratorate',
    posts: ['case-management', 'handling-prosecutor'],
    when: before,
    repeat: 'many',
    facts: {
      requester: fact.people('申请人', 'Requested by', must),
      person: fact.people('被申请回避的人员', 'Person concerned', must),
      reason: fact.text('理由', 'Reasons', must),
    },
    attachments: true,
    basis: law.recusal,
  },
  'decide-recusal': decidedRecusal(law, before, words('决定是否回避', 'Decide on recusal')),
  'request-recusal-review': {
    title: words('申请复议（一次）', 'Reconsideration requested (once)'),
    by: 'procuratorate',
    posts: ['case-management', 'handling-prosecutor'],
    when: before,
    repeat: 'many',
    facts: {
      against: fact.date('不服的决定作出日期', 'Date of the decision contested', { ...must, ...past, notBefore: 'request-recusal.on' }),
      requester: fact.people('复议申请人', 'Requested by', must),
      reason: fact.text('理由', 'Reasons', must),
    },
    basis: law['recusal-decision'],
  },
  'decide-recusal-review': decidedRecusal(law, before, words('复议决定', 'Decide the reconsideration')),
})
