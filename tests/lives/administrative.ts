/** Supervision of administrative judgments: the case inside, retrial suggestion, protest, enforcement suggestion, the yearly analysis. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life } from './life.ts'
import { by, did, signed } from './request-steps.ts'

const JUDGMENT = { caseNumbers: ['（2025）湘3199行初18号'] }
const committee = (on: string): Facts => by('procuratorial-committee', on)
const chief = (on: string): Facts => by('chief-procurator', on)
const POINTS = [
  { id: 'p1', text: '对行政机关依法采取执行措施' },
  { id: 'p2', text: '纠正不准予执行的裁定' },
]
const answered = (...codes: [string, string?][]): Facts => ({
  answers: codes.map(([code, reason], at) => ({ point: `p${at + 1}`, code, reason: reason ?? '' })),
})
const checked = (...codes: string[]): Facts => ({ checks: codes.map((code, at) => ({ point: `p${at + 1}`, code, reason: '' })) })

const application: Facts = { applicants: ['甲'], otherParties: ['县某局'], ...JUDGMENT, request: '原判决适用法律错误', first: 'rejected' }

const caseLives: Life[] = [
  {
    procedure: 'administrative-judgment-case',
    says: '六个月内申请、七日内决定受理；听证应当邀请人民监督员；不得为证明行政行为合法收集证据；检察长批准延长',
    clauses: ['FW-2.1a'],
    steps: [
      did('2026-03-02', 'apply', { ...application, limitFrom: '2025-10-09' }, { clocks: { 'filing-limit': 'met', intake: '2026-03-09' } }),
      did('2026-03-03', 'complete-materials', { completedOn: '2026-03-03' }, { clocks: { intake: '2026-03-10' } }),
      did('2026-03-10', 'accept', { first: 'rejected', earlier: 'no' }, { clocks: { intake: 'met', review: '2026-06-10' } }),
      did('2026-03-13', 'hand-over', {}, { clocks: { 'hand-over': 'met' } }),
      did(
        '2026-03-20',
        'investigate',
        { measure: 'records', investigators: 'two', purpose: 'prove-act', record: '调取行政机关材料' },
        { refused: { code: 'guard', article: '58' } },
      ),
      did('2026-03-20', 'investigate', { measure: 'records', investigators: 'two', purpose: 'judgment', record: '核对庭审笔录' }),
      did('2026-04-08', 'plan-hearing', { hearingOn: '2026-04-15', place: '听证室', reason: '有较大争议' }),
      did('2026-04-10', 'notify-hearing', { recipients: ['甲', '县某局'] }, { refused: { code: 'facts' } }),
      did('2026-04-10', 'notify-hearing', { recipients: ['甲', '县某局'], supervisors: ['庚'] }, { clocks: { 'hearing-notice': 'met' } }),
      did('2026-04-15', 'hold-hearing', { heldOn: '2026-04-15', attendance: '双方及人民监督员到场', signed: 'signed' }),
      did(
        '2026-06-05',
        'extend-review',
        { reason: 'resolution', track: 'ordinary', until: '2026-07-10' },
        {
          post: 'handling-prosecutor',
          refused: { code: 'wrong-post', article: '56' },
        },
      ),
      did(
        '2026-06-05',
        'extend-review',
        { reason: 'resolution', track: 'simple', until: '2026-07-10' },
        { refused: { code: 'guard', article: '79' } },
      ),
      did(
        '2026-06-05',
        'extend-review',
        { reason: 'resolution', track: 'ordinary', until: '2026-07-10' },
        { clocks: { review: 'met', 'extended-review': '2026-07-10' } },
      ),
      did(
        '2026-07-06',
        'decide-retrial-suggestion',
        { bar: 'none', ...committee('2026-07-06') },
        { clocks: { 'extended-review': 'met', 'retrial-suggestion': '2026-07-21' } },
      ),
      did('2026-07-08', 'check-outgoing', { result: 'complete' }),
      did('2026-07-10', 'send-retrial-suggestion', { number: '沅清检行监〔2026〕1号' }, { clocks: { 'retrial-suggestion': 'met' } }),
      did('2026-07-13', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'administrative-judgment-case',
    says: '六个月为不变期间；逾期的登记后不予受理',
    clauses: ['SX-7'],
    steps: [
      did('2026-02-26', 'apply', { ...application, limitFrom: '2025-08-25' }, { refused: { code: 'fixed-period', article: '20' } }),
      did(
        '2026-02-26',
        'register-late-application',
        { ...application, limitFrom: '2025-08-25' },
        { clocks: { intake: '2026-03-05' }, stage: 'late' },
      ),
      did('2026-03-05', 'refuse-late', { reason: '超过六个月' }, { clocks: { intake: 'met' }, stage: 'refused' }),
      did('2026-03-06', 'close-refused', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'administrative-judgment-case',
    says: '上级登记下级提请抗诉的案件，决定抗诉后十五日内送出；受理审查迟延注明',
    clauses: ['HLJ-11'],
    steps: [
      did(
        '2026-05-25',
        'register-request',
        { ...JUDGMENT, from: '沅清县检察院提请' },
        { clocks: { review: '2026-08-25' }, stage: 'reviewing' },
      ),
      did('2026-08-10', 'decide-protest', chief('2026-08-10'), { clocks: { review: 'met', protest: '2026-08-25' } }),
      did('2026-08-12', 'check-outgoing', { result: 'complete' }),
      did('2026-08-26', 'send-protest', { number: '州检行抗〔2026〕1号' }, { marks: ['late'], clocks: { protest: 'met-late' } }),
    ],
  },
]

const retrial: Facts = { ...JUDGMENT, object: 'judgment', grounds: '主要证据不足', enclosures: '检察卷一册', bar: 'none' }

const retrialLives: Life[] = [
  {
    procedure: 'administrative-retrial-suggestion',
    says: '检委会决定、十五日送出、五日备案；书面审查、询问当事人，届满前按审批程序延长；不予再审说明理由',
    clauses: ['FW-2.1a', 'HLJ-3'],
    steps: [
      did(
        '2026-05-20',
        'serve',
        { ...retrial, bar: 'law-only', ...committee('2026-05-11') },
        { refused: { code: 'guard', article: '82' } },
      ),
      did('2026-05-20', 'serve', { ...retrial, ...committee('2026-05-11') }, { clocks: { sending: 'met', filing: '2026-05-25' } }),
      signed('2026-05-21', { reply: '2026-08-21' }),
      did('2026-05-26', 'file-with-superior', {}, { marks: ['late'], clocks: { filing: 'met-late' } }),
      did('2026-05-26', 'docket', { caseNumber: ['（2026）湘3199行申1号'] }),
      did('2026-05-27', 'name-panel', { members: ['丁', '戊', '己'] }),
      did('2026-06-10', 'hear-parties', { heard: ['甲', '县某局'] }),
      did(
        '2026-08-20',
        'extend',
        { reason: '案情复杂', until: '2026-09-21', ...by('president', '2026-08-19') },
        {
          post: 'division-head',
          refused: { code: 'wrong-post' },
        },
      ),
      did(
        '2026-08-20',
        'extend',
        { reason: '案情复杂', until: '2026-09-21', ...by('president', '2026-08-19') },
        { clocks: { reply: 'met', 'extended-reply': '2026-09-21' } },
      ),
      did(
        '2026-09-18',
        'refuse-retrial',
        { reason: '主要证据充分', ...by('president', '2026-09-17') },
        { clocks: { 'extended-reply': 'met' } },
      ),
      did('2026-09-21', 'check-result', { verdict: 'right' }),
      did('2026-09-21', 'decide-result', { outcome: 'close' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'administrative-retrial-suggestion',
    says: '届满后不得再批准延长；迟到的再审裁定照收；检察院认为确有不当的可以撤回',
    clauses: ['FW-2.1a'],
    steps: [
      did('2026-05-20', 'serve', { ...retrial, ...committee('2026-05-11') }),
      signed('2026-05-21'),
      did('2026-05-26', 'docket', { caseNumber: ['（2026）湘3199行申1号'] }),
      did('2026-05-27', 'name-panel', { members: ['丁', '戊', '己'] }),
      did(
        '2026-08-24',
        'extend',
        { reason: '案情复杂', until: '2026-09-21', ...by('president', '2026-08-24') },
        { refused: { code: 'guard' } },
      ),
      did('2026-08-24', 'urge', { text: '请回复' }, { clocks: { reply: 'overdue' } }),
      did(
        '2026-08-26',
        'rule-retrial',
        { ruling: ['（2026）湘3199行申1号'], ...by('adjudication-committee', '2026-08-25') },
        { marks: ['late'], clocks: { reply: 'met-late' } },
      ),
      did(
        '2026-08-27',
        'withdraw',
        { cause: 'own-finding', reason: '无', ...committee('2026-08-27') },
        { refused: { code: 'wrong-stage' } },
      ),
      did('2026-11-02', 'record-retrial', { result: 'maintained', judgment: ['（2026）湘3199行再1号'] }),
      did('2026-11-04', 'check-result', { verdict: 'wrong' }),
      did('2026-11-04', 'decide-result', { outcome: 'ask-superior', reason: '仍有错误' }, { stage: 'superior-asked' }),
    ],
  },
]

const protest: Facts = { ...JUDGMENT, lowerCourt: '沅清县人民法院', ground: 'other', grounds: '适用法律确有错误' }

const protestLives: Life[] = [
  {
    procedure: 'administrative-protest',
    says: '三十日内裁定再审；仅第91条第2、3项可以交下级；当事人和解的法院可以建议撤回抗诉',
    clauses: ['FW-2.1a', 'FW-1.3a'],
    steps: [
      did('2026-06-10', 'serve', { ...protest, ...committee('2026-06-01') }, { clocks: { sending: 'met' } }),
      signed('2026-06-11', { ruling: '2026-07-13' }),
      did(
        '2026-07-10',
        'rule-retrial-below',
        { retriedBelow: 'no', court: '沅清县人民法院', ruling: ['（2026）湘31行抗1号'], ...by('president', '2026-07-10') },
        { refused: { code: 'guard', article: '91' } },
      ),
      did(
        '2026-07-13',
        'rule-retrial',
        { ruling: ['（2026）湘31行抗1号'], ...by('president', '2026-07-10') },
        { clocks: { ruling: 'met' } },
      ),
      did('2026-08-03', 'suggest-withdrawal', { settlement: '行政机关已自行改变决定' }),
      did('2026-08-10', 'withdraw-in-retrial', { reason: '争议已化解', ...chief('2026-08-10') }),
      did('2026-08-12', 'end-retrial', { ruling: ['（2026）湘31行再1号'], ...by('president', '2026-08-12') }, { stage: 'retried' }),
      did('2026-08-13', 'check-result', { outcome: 'close' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'administrative-protest',
    says: '抗诉书逾十五日送出注明；开庭通知、派员出庭、再审维持后提请上级',
    clauses: ['FW-2.1a'],
    steps: [
      did('2026-06-17', 'serve', { ...protest, ground: 'evidence', ...chief('2026-06-01') }, { marks: ['late'] }),
      signed('2026-06-18', { ruling: '2026-07-20' }),
      did(
        '2026-07-20',
        'rule-retrial-below',
        { retriedBelow: 'no', court: '沅清县人民法院', ruling: ['（2026）湘31行抗2号'], ...by('vice-president', '2026-07-20') },
        { clocks: { ruling: 'met' } },
      ),
      did('2026-08-17', 'notify-hearing', { hearingOn: '2026-08-21', place: '第二法庭' }, { clocks: { 'hearing-notice': 'met' } }),
      did('2026-08-18', 'assign-attendance', { people: ['承办检察官'], entrusted: '指令县院派员' }),
      did('2026-08-21', 'attend-hearing', { heldOn: '2026-08-21', statement: '宣读抗诉书' }),
      did('2026-09-28', 'record-retrial', { result: 'maintained', judgment: ['（2026）湘3199行再2号'] }),
      did('2026-09-29', 'check-result', { outcome: 'ask-superior', reason: '再审裁判仍有错误' }, { stage: 'superior-asked' }),
    ],
  },
]

const enforcing: Facts = {
  points: POINTS,
  caseNumbers: ['（2025）湘3199行审7号'],
  violation: 'inaction',
  inaction: 'organ-disobeys',
  replyBy: '2026-09-10',
}

const enforcementLives: Life[] = [
  {
    procedure: 'administrative-enforcement-suggestion',
    says: '消极执行须写明情形；以建议书写明的日期为准；逐项回复并审查',
    clauses: ['LX-1', 'LX-4'],
    steps: [
      did('2026-06-08', 'serve', { ...enforcing, inaction: '', ...chief('2026-06-01') }, { refused: { code: 'guard', article: '111' } }),
      did('2026-06-08', 'serve', { ...enforcing, ...chief('2026-06-01') }, { clocks: { sending: 'met', reply: '2026-09-10' } }),
      signed('2026-06-09', { reply: '2026-09-10' }),
      did('2026-06-10', 'notify-parties', { recipients: ['甲'] }),
      did('2026-09-10', 'reply', { ...answered(['adopted'], ['adopted']), ...by('president', '2026-09-09') }, { clocks: { reply: 'met' } }),
      did('2026-09-11', 'check-result', checked('corrected', 'corrected')),
      did('2026-09-11', 'decide-result', { outcome: 'close' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'administrative-enforcement-suggestion',
    says: '非诉执行裁定违法；逾期催办后跟进，上级处理后办结',
    clauses: ['LX-1'],
    steps: [
      did('2026-06-08', 'serve', { ...enforcing, violation: 'non-litigation', inaction: null, ...chief('2026-06-01') }),
      signed('2026-06-09'),
      did('2026-09-10', 'urge', { text: '请回复' }, { refused: { code: 'guard' } }),
      did('2026-09-11', 'urge', { text: '请回复' }, { clocks: { reply: 'overdue' } }),
      did('2026-09-14', 'pursue-unanswered', { outcome: 'ask-superior', reason: '经催办不回复' }, { stage: 'follow-up' }),
      did('2026-10-20', 'record-follow-up', { result: '上级法院已监督纠正' }, { stage: 'closed' }),
    ],
  },
]

const analysis: Facts = { kind: 'yearly', from: '2025-01-01', until: '2025-12-31', findings: '非诉执行审查期限问题较为集中' }

const analysisLives: Life[] = [
  {
    procedure: 'analysis-report',
    says: '年度分析通报法院，报告党委、人大；法院反馈，反馈并非义务',
    clauses: ['FW-2.2a', 'HLJ-15'],
    steps: [
      did('2026-03-16', 'serve', { ...analysis, ...chief('2026-03-13') }, { post: 'department-head' }),
      signed('2026-03-17'),
      did('2026-03-18', 'report-above', { to: 'congress', reportedOn: '2026-03-18' }),
      did('2026-04-20', 'reply', { text: '已组织核查' }, { stage: 'replied' }),
      did('2026-04-21', 'sign-for-reply', { receivedOn: '2026-04-21' }),
      did('2026-04-22', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'analysis-report',
    says: '专题分析通报行政机关，主送有误的退回、补正后再送；无反馈也可以办结',
    clauses: ['JS-1', 'JS-5'],
    parties: { recipient: 'organ' },
    steps: [
      did('2026-03-16', 'serve', { ...analysis, kind: 'thematic', ...committee('2026-03-13') }),
      did('2026-03-17', 'return', { reason: 'missing-attachment' }, { stage: 'returned' }),
      did('2026-03-18', 'serve-again', { correction: '补附件' }, { stage: 'served' }),
      signed('2026-03-19'),
      did('2026-05-20', 'close', { note: '无反馈' }, { stage: 'closed' }),
    ],
  },
]

export const administrativeLives: Life[] = [...caseLives, ...retrialLives, ...protestLives, ...enforcementLives, ...analysisLives]
