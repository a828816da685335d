/** The names of the facts that forms draw on, with their titles; a fact outside this list cannot be used by a form. */
import { type Words, words } from '#kernel/words.ts'

type FormFact = { title: Words; kind: 'text' | 'date' | 'list' }

const text = (zh: string, en: string): FormFact => ({ title: words(zh, en), kind: 'text' })
const date = (zh: string, en: string): FormFact => ({ title: words(zh, en), kind: 'date' })
const list = (zh: string, en: string): FormFact => ({ title: words(zh, en), kind: 'list' })

export const FORM_FACTS = {
  // what every paper has
  addressee: text('主送单位', 'Addressee'),
  number: text('文号', 'Document number'),
  date: date('成文日期', 'Date of the paper'),
  caseNumbers: list('案号', 'Case numbers'),
  parties: list('当事人', 'Parties'),
  points: list('建议事项', 'Points'),
  answers: list('逐项回复', 'Answers point by point'),
  attachments: list('附件', 'Attachments'),
  // people and offices
  applicant: text('申请人', 'Applicant'),
  applicantDetails: text('申请人基本情况', 'Details of the applicant'),
  otherParties: text('其他当事人', 'Other parties'),
  court: text('执行法院', 'Enforcing court'),
  contact: text('联系人及电话', 'Contact person and telephone'),
  handler: text('承办人', 'Handled by'),
  division: text('承办部门', 'Handling division'),
  // dates
  appliedOn: date('申请日期', 'Date of application'),
  acceptedOn: date('受理日期', 'Date of acceptance'),
  receivedOn: date('收到日期', 'Date of receipt'),
  servedOn: date('送达日期', 'Date of service'),
  dueOn: date('届满日期', 'Due date'),
  extendedTo: date('延长后届满日期', 'Due date after extension'),
  supplementBy: date('补齐期限', 'Supplement by'),
  heardOn: date('听证日期', 'Date of the hearing'),
  settledOn: date('和解日期', 'Date of the settlement'),
  foundOn: date('发现日期', 'Date found'),
  // numbers of other papers
  suggestionNumber: text('检察建议书文号', 'Number of the suggestion'),
  incomingNumber: text('来文文号', 'Number of the incoming paper'),
  docketNumber: text('执监立案案号', 'Docket number of the suggestion'),
  reviewNumber: text('监督案件编号', 'Number of the supervision case'),
  // substance
  source: text('案件来源', 'Source of the case'),
  subject: text('案由或事由', 'Subject'),
  requests: text('请求事项', 'Requests'),
  facts: text('查明的事实', 'Facts found'),
  evidence: text('证据', 'Evidence'),
  grounds: text('监督理由', 'Grounds'),
  legalBasis: text('法律依据', 'Legal basis'),
  objectionPeriod: text('异议期限', 'Period for objection'),
  replyPeriod: text('回复期限', 'Period for the reply'),
  fileVolumes: text('检察卷宗册数', 'Volumes of the procuratorate’s file'),
  other: text('其他需要说明的事项', 'Other matters'),
  opinion: text('意见', 'Opinion'),
  reasons: text('理由', 'Reasons'),
  result: text('处理结果', 'Result'),
  measures: text('已采取的措施', 'Measures taken'),
  remaining: text('未完成事项和时限', 'What remains, and by when'),
  questions: text('需要说明的情况', 'What is to be explained'),
  answer: text('答复内容', 'Answer'),
  missingMaterials: text('应当补齐的材料', 'Materials to be supplied'),
  fileScope: text('调阅范围', 'Volumes requested'),
  fileMeans: text('调阅方式', 'Means of access'),
  purpose: text('用途', 'Purpose'),
  redirectTo: text('有权处理的机关', 'The organ that may deal with it'),
  hearingPlace: text('听证地点', 'Place of the hearing'),
  hearingTime: text('听证时间', 'Time of the hearing'),
  hearingTopic: text('听证事项', 'Subject of the hearing'),
  hearingHost: text('主持人', 'Hosted by'),
  contestedAct: text('所涉监督行为', 'The supervision act in question'),
  violation: text('违法情形', 'The violation'),
  followUpOpinion: text('提请监督的意见', 'Opinion on follow-up'),
  courtResult: text('法院处理情况', 'What the court did'),
  settlement: text('和解协议内容', 'Content of the settlement'),
  monitored: text('监控发现的问题', 'What the monitoring found'),
  checkRequest: text('核查要求', 'What is to be checked'),
  // registers and receipts
  serial: text('登记序号', 'Serial number'),
  sender: text('来文单位', 'Sent by'),
  copies: text('份数', 'Copies'),
  proposal: text('拟办意见', 'Proposed handling'),
  leaderNote: text('领导批示', 'Instruction of the chief'),
  handedTo: text('转交及签收', 'Passed on to, signed'),
  recipient: text('受送达人', 'Recipient of service'),
  servicePlace: text('送达地点', 'Place of service'),
  serviceMeans: text('送达方式', 'Means of service'),
  papersServed: text('送达文书名称和件数', 'Papers served'),
  recipientSignature: text('受送达人签名或者盖章', 'Signature or seal of the recipient'),
  substituteReceiver: text('代收人及代收理由', 'Received on behalf, and why'),
  server: text('送达人', 'Served by'),
  remarks: text('备注', 'Remarks'),
  divisionOpinion: text('部门负责人意见', 'Opinion of the head of division'),
  chiefOpinion: text('院领导审批意见', 'Decision of the chief'),
  extensionReason: text('延长理由', 'Reasons for the extension'),
  extensionLength: text('延长期限', 'Length of the extension'),
} as const satisfies Record<string, FormFact>

export type FormFactId = keyof typeof FORM_FACTS

/** Title and kind of a fact. */
export const formFact = (id: FormFactId): FormFact => FORM_FACTS[id]
