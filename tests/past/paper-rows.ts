/** The forms drafted here, one row each: whose matter, what its acts tell, what a person adds, what stands on the page. */
export const CASE = '（2025）湘3199执418号'

export type Row = {
  form: string
  on: 'case' | 'suggestion'
  by: string
  post: string
  approver: [string, string] | null
  known: Record<string, string>
  missing: string[]
  fields: Record<string, string>
  number: RegExp | null
  says: string[]
}
export const NUMBER = /^沅清检民执监〔2026〕433199\d{5}号$/

/** A form, whose matter it is drafted from, what the acts tell, what a person must add, and what stands on the page. */
export const CASE_ROWS: Row[] = [
  {
    form: 'acceptance-notice',
    on: 'case',
    by: 'p-pros',
    post: 'handling-prosecutor',
    approver: ['p-desk', 'complaint-intake'],
    known: { applicant: '某建工公司', court: '沅清县人民法院', acceptedOn: '2026-06-15' },
    missing: [],
    fields: {},
    number: NUMBER,
    says: ['受理通知书', '某建工公司：', '2026年6月15日决定受理', CASE],
  },
  {
    form: 'supplement-notice',
    on: 'case',
    by: 'p-pros',
    post: 'handling-prosecutor',
    approver: ['p-desk', 'complaint-intake'],
    known: { appliedOn: '2026-06-08' },
    missing: ['list', 'by'],
    fields: { missingMaterials: '身份证明', supplementBy: '2026-12-07' },
    number: null,
    says: ['补齐材料通知书', '2026年12月7日前一次性补齐'],
  },
  {
    form: 'enforcement-explanation-request',
    on: 'case',
    by: 'p-pros',
    post: 'handling-prosecutor',
    approver: ['p-chief', 'chief-procurator'],
    known: {},
    missing: ['questions'],
    fields: { questions: '案款为何未发放' },
    number: NUMBER,
    says: ['沅清县人民法院：', '案款为何未发放', '十五日内书面回复'],
  },
  {
    form: 'file-request-letter',
    on: 'case',
    by: 'p-pros',
    post: 'handling-prosecutor',
    approver: ['p-chief', 'chief-procurator'],
    known: {},
    missing: ['case', 'scope', 'means', 'handler'],
    fields: { purpose: '办理执行监督案件', fileScope: '正卷', fileMeans: '电子副本', contact: '座机' },
    number: NUMBER,
    says: ['沅清县人民法院：', '调卷函', '正卷'],
  },
  {
    form: 'not-supported-decision',
    on: 'case',
    by: 'p-pros',
    post: 'handling-prosecutor',
    approver: ['p-chief', 'chief-procurator'],
    known: { source: '某建工公司向本院申请监督' },
    missing: ['facts', 'reasons'],
    fields: { facts: '经查属实', reasons: '执行行为合法' },
    number: NUMBER,
    says: ['《民事诉讼监督规则》第一百零九条', '不支持某建工公司对'],
  },
  {
    form: 'termination-decision',
    on: 'case',
    by: 'p-pros',
    post: 'handling-prosecutor',
    approver: ['p-chief', 'chief-procurator'],
    known: {},
    missing: ['reasons'],
    fields: { reasons: '法院已经纠正' },
    number: NUMBER,
    says: ['终结审查', '第七十三条'],
  },
  {
    form: 'party-notice',
    on: 'case',
    by: 'p-pros',
    post: 'handling-prosecutor',
    approver: ['p-other', 'handling-prosecutor'],
    known: {},
    missing: ['result'],
    fields: { result: '本院已提出检察建议' },
    number: NUMBER,
    says: ['某建工公司：', '第一百零八条'],
  },
]
export const SUGGESTION_ROWS: Row[] = [
  {
    form: 'reply-letter',
    on: 'suggestion',
    by: 'c-judge',
    post: 'presiding-judge',
    approver: ['c-pres', 'president'],
    known: { receivedOn: '2026-08-21' },
    missing: ['facts', 'answers'],
    fields: { facts: '案款已查明' },
    number: /^（2026）湘3199执监函\d+号$/,
    says: ['沅清县人民检察院：', '2026年8月21日收到', '部分采纳', '尚有争议', '（2026）湘3199执监5号'],
  },
  {
    form: 'extension-approval',
    on: 'suggestion',
    by: 'c-judge',
    post: 'presiding-judge',
    approver: ['c-pres', 'president'],
    known: { receivedOn: '2026-08-21', dueOn: '2026-11-23' },
    missing: ['extension'],
    fields: { extensionReason: '需要听证', extensionLength: '一个月', extendedTo: '2026-12-21' },
    number: null,
    says: ['延期审批表', '2026年12月21日', '2026年11月23日'],
  },
  {
    form: 'intake-register',
    on: 'suggestion',
    by: 'c-judge',
    post: 'presiding-judge',
    approver: null,
    known: { sender: '沅清县人民检察院', subject: '某建工案', receivedOn: '2026-08-21' },
    missing: [],
    fields: {},
    number: null,
    says: ['收文登记表', '沅清县人民检察院', '某建工案'],
  },
  {
    form: 'service-receipt',
    on: 'suggestion',
    by: 'p-pros',
    post: 'handling-prosecutor',
    approver: null,
    known: { recipient: '沅清县人民法院' },
    missing: [],
    fields: {},
    number: null,
    says: ['送达回证', '沅清县人民法院', CASE],
  },
]
