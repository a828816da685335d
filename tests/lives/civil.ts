/** Supervision of civil judgments and trials: the case inside, retrial suggestion, request for a protest, protest, suggestions about trials and judges, joint mediation, second look. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life } from './life.ts'
import { by, did, signed } from './request-steps.ts'

const JUDGMENT = { caseNumbers: ['（2025）湘31民终217号'] }
const committee = (on: string): Facts => by('procuratorial-committee', on)
const chief = (on: string): Facts => by('chief-procurator', on)
const POINTS = [
  { id: 'p1', text: '依法送达裁判文书' },
  { id: 'p2', text: '规范审理期限的延长审批' },
]
const answered = (...codes: [string, string?][]): Facts => ({
  answers: codes.map(([code, reason], at) => ({ point: `p${at + 1}`, code, reason: reason ?? '' })),
})
const checked = (...codes: string[]): Facts => ({ checks: codes.map((code, at) => ({ point: `p${at + 1}`, code, reason: '' })) })

const application: Facts = { applicants: ['甲'], otherParties: ['乙'], ...JUDGMENT, request: '原判决认定基本事实缺乏证据证明' }

const judgmentCaseLives: Life[] = [
  {
    procedure: 'civil-judgment-case',
    says: '驳回再审后两年内申请，受理后三月审查、调卷不计入，检委会决定再审检察建议，十五日内送出',
    clauses: ['HLJ-6', 'FW-2.1a'],
    steps: [
      did('2026-03-02', 'apply', { ...application, first: 'rejected' }, { refused: { code: 'guard', article: '20' } }),
      did('2026-03-02', 'apply', { ...application, first: 'rejected', limitFrom: '2025-06-10' }, { clocks: { 'filing-limit': 'met' } }),
      did('2026-03-03', 'complete-materials', { completedOn: '2026-03-03' }, { stage: 'intake-review' }),
      did('2026-03-05', 'accept', { first: 'rejected', earlier: 'yes' }, { refused: { code: 'guard', article: '220' } }),
      did(
        '2026-03-05',
        'accept',
        { first: 'rejected', earlier: 'no' },
        { clocks: { 'acceptance-notice': '2026-03-09', 'hand-over': '2026-03-09', review: '2026-06-05' } },
      ),
      did('2026-03-09', 'notify-acceptance', { recipients: ['甲', '乙'] }, { clocks: { 'acceptance-notice': 'met' } }),
      did(
        '2026-03-09',
        'notify-other-party',
        { recipients: ['乙'], servedOn: '2026-03-09', channel: 'direct' },
        { clocks: { opinion: '2026-03-24' } },
      ),
      did('2026-03-09', 'hand-over', {}, { clocks: { 'hand-over': 'met' }, stage: 'reviewing' }),
      did('2026-03-16', 'begin-file-access', { from: '2026-03-16' }),
      did('2026-03-26', 'end-file-access', { until: '2026-03-26' }, { clocks: { review: '2026-06-15' } }),
      did(
        '2026-04-01',
        'investigate',
        { measure: 'question', investigators: 'one', record: '询问证人' },
        { refused: { code: 'guard', article: '69' } },
      ),
      did('2026-04-01', 'investigate', { measure: 'question', investigators: 'two', record: '询问证人' }),
      did('2026-04-02', 'entrust-investigation', { to: '外地检察院', matters: '核实付款经过', sentOn: '2026-04-02' }),
      did(
        '2026-04-20',
        'plan-hearing',
        { hearingOn: '2026-04-27', place: '听证室', reason: '事实争议较大' },
        { clocks: { 'hearing-notice': '2026-04-24' } },
      ),
      did('2026-04-24', 'notify-hearing', { recipients: ['甲', '乙'] }, { clocks: { 'hearing-notice': 'met' } }),
      did('2026-04-27', 'hold-hearing', { heldOn: '2026-04-27', attendance: '双方到场', signed: 'signed' }),
      did('2026-05-20', 'report-review', { proposal: '提出再审检察建议' }),
      did(
        '2026-05-25',
        'decide-retrial-suggestion',
        { bar: 'committee', ...committee('2026-05-25') },
        { refused: { code: 'guard', article: '82' } },
      ),
      did('2026-05-25', 'decide-retrial-suggestion', { bar: 'none', ...chief('2026-05-25') }, { refused: { code: 'facts' } }),
      did(
        '2026-05-25',
        'decide-retrial-suggestion',
        { bar: 'none', ...committee('2026-05-25') },
        { clocks: { review: 'met', 'retrial-suggestion': '2026-06-09' } },
      ),
      did('2026-05-28', 'send-retrial-suggestion', { number: '沅清检民监〔2026〕3号' }, { refused: { code: 'guard', article: '114' } }),
      did('2026-05-28', 'check-outgoing', { result: 'complete' }),
      did(
        '2026-06-01',
        'send-retrial-suggestion',
        { number: '沅清检民监〔2026〕3号' },
        { clocks: { 'retrial-suggestion': 'met' }, stage: 'concluded' },
      ),
      did('2026-06-02', 'notify-parties', { recipients: ['甲', '乙'] }),
      did('2026-06-03', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'civil-judgment-case',
    says: '两年为不变期间，逾期申请不予收案，登记后书面不予受理',
    clauses: ['SX-7'],
    steps: [
      did(
        '2026-02-25',
        'apply',
        { ...application, first: 'rejected', limitFrom: '2024-02-20' },
        { refused: { code: 'fixed-period', article: '20' } },
      ),
      did(
        '2026-02-24',
        'register-late-application',
        { ...application, first: 'rejected', limitFrom: '2024-02-20' },
        { refused: { code: 'guard', article: '20' } },
      ),
      did('2026-02-25', 'register-late-application', { ...application, first: 'rejected', limitFrom: '2024-02-20' }, { stage: 'late' }),
      did('2026-02-26', 'refuse-late', { reason: '超过二年申请期限' }, { stage: 'refused' }),
      did('2026-02-27', 'close-refused', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'civil-judgment-case',
    says: '未先向法院申请再审的不受理；受理后不支持的，十五日内送达决定书',
    clauses: ['SX-7'],
    steps: [
      did('2026-06-01', 'apply', { ...application, first: 'overdue' }),
      did('2026-06-02', 'complete-materials', { completedOn: '2026-06-02' }),
      did('2026-06-04', 'accept', { first: 'not-applied', earlier: 'no' }, { refused: { code: 'guard', article: '220' } }),
      did('2026-06-04', 'accept', { first: 'overdue', earlier: 'no' }),
      did('2026-06-05', 'hand-over', {}),
      did(
        '2026-08-24',
        'not-support',
        { reason: '原判决并无不当', ...chief('2026-08-24') },
        { clocks: { review: 'met', 'not-supported': '2026-09-08' } },
      ),
      did('2026-09-10', 'send-not-supported', { recipients: ['甲'] }, { marks: ['late'], clocks: { 'not-supported': 'met-late' } }),
      did('2026-09-11', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'civil-judgment-case',
    says: '虚假诉讼依职权启动，三日内登记；依职权案件不作不支持决定，提请抗诉十五日内报送',
    clauses: ['FW-1.5a', 'FW-2.1a'],
    steps: [
      did(
        '2026-06-01',
        'start-ex-officio',
        { ground: 'false-litigation', facts: '当事人恶意串通', ...JUDGMENT },
        { clocks: { registration: '2026-06-04' } },
      ),
      did('2026-06-04', 'register', { tellParties: 'no' }, { clocks: { registration: 'met', review: '2026-09-04' }, stage: 'reviewing' }),
      did('2026-07-01', 'not-support', { reason: '无', ...chief('2026-07-01') }, { refused: { code: 'guard', article: '89' } }),
      did('2026-07-06', 'decide-protest-request', chief('2026-07-06'), { clocks: { review: 'met', 'protest-request': '2026-07-21' } }),
      did('2026-07-08', 'check-outgoing', { result: 'incomplete', note: '缺证据目录' }),
      did('2026-07-08', 'send-protest-request', { number: '沅清检民提抗〔2026〕1号' }, { refused: { code: 'guard', article: '114' } }),
      did('2026-07-09', 'check-outgoing', { result: 'complete' }),
      did('2026-07-10', 'send-protest-request', { number: '沅清检民提抗〔2026〕1号' }, { clocks: { 'protest-request': 'met' } }),
      did('2026-07-13', 'close', {}, { stage: 'closed' }),
    ],
  },
]

const again: Facts = {
  applicants: ['甲'],
  ...JUDGMENT,
  decisionNumber: '沅清检民监〔2025〕9号',
  decidedBelowOn: '2025-09-10',
  reason: '有新的证据',
}

const secondLookLives: Life[] = [
  {
    procedure: 'second-look',
    says: '一年内申请复查一次；初核移送，参照三个月审查，错误的撤销并抗诉',
    clauses: ['SX-7', 'FW-2.1b'],
    steps: [
      did('2026-05-11', 'apply', { ...again, earlier: 'yes' }, { refused: { code: 'guard', article: '126' } }),
      did('2026-05-11', 'apply', { ...again, earlier: 'no' }, { clocks: { 'filing-limit': 'met' } }),
      did('2026-05-18', 'hand-over', { ground: 'new-evidence' }, { clocks: { review: '2026-08-18' } }),
      did('2026-06-01', 'begin-file-access', { from: '2026-06-01' }),
      did('2026-06-11', 'end-file-access', { until: '2026-06-11' }, { clocks: { review: '2026-08-28' } }),
      did(
        '2026-08-20',
        'revoke',
        { reason: '原决定错误', ...committee('2026-08-20') },
        { clocks: { review: 'met', 'protest-sending': '2026-09-04' } },
      ),
      did('2026-09-01', 'protest-sent', { number: '州检民抗〔2026〕2号' }, { clocks: { 'protest-sending': 'met' } }),
      did('2026-09-02', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'second-look',
    says: '逾一年的不进入复查；没有错误的复查维持，发送复查决定书',
    clauses: ['SX-7'],
    steps: [
      did('2026-09-11', 'apply', { ...again, earlier: 'no' }, { refused: { code: 'guard', article: '126' } }),
      did('2026-09-10', 'register-late-application', { ...again, earlier: 'no' }, { refused: { code: 'guard', article: '126' } }),
      did('2026-09-10', 'apply', { ...again, earlier: 'no' }, { clocks: { 'filing-limit': 'met' } }),
      did('2026-09-14', 'hand-over', { ground: 'necessary' }, { clocks: { review: '2026-12-14' } }),
      did('2026-11-16', 'uphold', { reason: '原决定并无错误', ...chief('2026-11-16') }, { stage: 'upheld' }),
      did('2026-11-18', 'send-decision', { recipients: ['甲'] }, { stage: 'concluded' }),
    ],
  },
  {
    procedure: 'second-look',
    says: '逾期申请登记后告知申请人',
    clauses: ['SX-7'],
    steps: [
      did('2026-09-11', 'register-late-application', { ...again, earlier: 'no' }, { stage: 'not-taken' }),
      did('2026-09-14', 'tell-not-taken', { recipients: ['甲'], reason: '超过一年' }, { stage: 'closed' }),
    ],
  },
]

const trial: Facts = { points: POINTS, ...JUDGMENT, track: 'civil', civilSituation: 'service', replyTerm: 'period' }

const trialLives: Life[] = [
  {
    procedure: 'trial-suggestion',
    says: '审判程序违法检察建议：决定后十五日内发送，法院一个月内逐项回复，休息日顺延',
    clauses: ['FW-2.1a', 'HLJ-3'],
    steps: [
      did('2026-06-10', 'serve', { ...trial, civilSituation: '', ...chief('2026-06-01') }, { refused: { code: 'guard', article: '100' } }),
      did('2026-06-10', 'serve', { ...trial, ...chief('2026-06-01') }, { clocks: { sending: 'met', filing: '2026-06-15' } }),
      signed('2026-06-11', { reply: '2026-07-13', named: 'not-started' }),
      did('2026-06-12', 'file-with-superior', {}, { clocks: { filing: 'met' } }),
      did('2026-07-13', 'urge', { text: '请回复' }, { refused: { code: 'guard' } }),
      did(
        '2026-07-13',
        'reply',
        { ...answered(['adopted'], ['not-adopted']), ...by('president', '2026-07-10') },
        { refused: { code: 'facts' } },
      ),
      did(
        '2026-07-13',
        'reply',
        { ...answered(['adopted'], ['not-adopted', '延长已经审批']), ...by('president', '2026-07-10') },
        { clocks: { reply: 'met' }, stage: 'replied' },
      ),
      did('2026-07-14', 'sign-for-reply', { receivedOn: '2026-07-14' }),
      did('2026-07-20', 'check-result', checked('corrected', 'reasons-accepted')),
      did('2026-07-20', 'decide-result', { outcome: 'close' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'trial-suggestion',
    says: '建议书写明日期的以该日期为准，自收到之日起的期限不计；催办和跟进等到该日期之后',
    clauses: ['FW-2.1a'],
    steps: [
      did('2026-06-20', 'serve', { ...trial, replyTerm: 'date', ...chief('2026-06-01') }, { refused: { code: 'guard', article: '16:6' } }),
      did(
        '2026-06-20',
        'serve',
        { ...trial, replyTerm: 'date', replyBy: '2026-07-31', letterDate: '2026-06-15', ...chief('2026-06-01') },
        { marks: ['late'], clocks: { sending: 'met-late' } },
      ),
      signed('2026-06-22', { reply: '2026-07-22', named: '2026-07-31' }),
      did('2026-07-31', 'urge-named', { text: '请回复' }, { refused: { code: 'guard' } }),
      did('2026-08-03', 'urge', { text: '请回复' }, { refused: { code: 'guard', article: '16:6' } }),
      did(
        '2026-08-03',
        'pursue-unanswered-named',
        { outcome: 'ask-superior', reason: '不回复' },
        { refused: { code: 'guard', article: '25' } },
      ),
      did('2026-08-03', 'urge-named', { text: '请回复' }, { clocks: { named: 'overdue', reply: '2026-07-22' } }),
      did('2026-08-10', 'pursue-unanswered-named', { outcome: 'ask-superior', reason: '经催办仍不回复' }, { stage: 'follow-up' }),
      did(
        '2026-08-12',
        'reply',
        { ...answered(['adopted'], ['adopted']), ...by('vice-president', '2026-08-12') },
        { clocks: { named: 'met-late', reply: 'met' } },
      ),
      did('2026-08-14', 'check-result', checked('corrected', 'wrong')),
      did('2026-08-14', 'decide-result', { outcome: 'supervise-again' }, { refused: { code: 'guard', article: '124' } }),
      did('2026-08-14', 'decide-result', { outcome: 'supervise-again', reason: '第二项未纠正' }, { stage: 'resupervised' }),
    ],
  },
  {
    procedure: 'trial-suggestion',
    says: '约定适用一般规定两个月的，按两个月计算',
    clauses: ['HLJ-3'],
    terms: { 'trial-suggestion-reply': 'D-JY-REPLY' },
    steps: [
      did('2026-06-08', 'serve', { ...trial, track: 'administrative', administrativeSituation: 'trial-period', ...chief('2026-06-01') }),
      signed('2026-06-09', { reply: '2026-08-10' }),
      did('2026-08-10', 'reply', { ...answered(['adopted'], ['adopted']), ...by('president', '2026-08-07') }, { clocks: { reply: 'met' } }),
    ],
  },
  {
    procedure: 'judge-conduct-suggestion',
    says: '审判人员违法的检察建议一律封存，承办法官不得回复；一个月内回复',
    clauses: ['FW-2.1a'],
    steps: [
      did('2026-06-05', 'serve', {
        points: POINTS,
        concerned: ['丙'],
        conduct: '接受当事人请客送礼',
        replyTerm: 'period',
        ...chief('2026-06-01'),
      }),
      signed('2026-06-08', { reply: '2026-07-08' }),
      did(
        '2026-07-01',
        'reply',
        { ...answered(['adopted'], ['adopted']), ...by('president', '2026-07-01') },
        {
          post: 'handling-judge',
          refused: { code: 'wrong-post' },
        },
      ),
      did('2026-07-01', 'reply', { ...answered(['adopted'], ['adopted']), ...by('president', '2026-07-01') }, { clocks: { reply: 'met' } }),
      did('2026-07-02', 'check-result', checked('corrected', 'corrected')),
      did('2026-07-03', 'decide-result', { outcome: 'close' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'judge-conduct-suggestion',
    says: '法院提出异议，复核成立后撤回',
    clauses: ['FW-2.1b'],
    steps: [
      did('2026-06-05', 'serve', {
        points: POINTS,
        concerned: ['丙'],
        conduct: '违反规定会见当事人',
        replyTerm: 'period',
        objectBy: '2026-06-19',
        ...chief('2026-06-01'),
      }),
      signed('2026-06-08', { objection: '2026-06-19' }),
      did(
        '2026-06-12',
        'answer-objection',
        { result: 'upheld', reason: '无', ...chief('2026-06-12') },
        { refused: { code: 'guard', article: '23' } },
      ),
      did('2026-06-12', 'object', { reason: '并无此事', ...by('president', '2026-06-12') }, { clocks: { objection: 'met' } }),
      did('2026-06-15', 'answer-objection', { result: 'upheld', reason: '证据不足', ...chief('2026-06-15') }),
      did(
        '2026-06-15',
        'withdraw',
        { cause: 'objection-upheld', reason: '证据不足', ...chief('2026-06-15') },
        { clocks: { reply: 'moot' } },
      ),
    ],
  },
]

const invited: Facts = {
  caseNumbers: ['（2026）湘31民再12号'],
  origin: 'protest',
  ruledOn: '2026-09-18',
  meetOn: '2026-10-15',
  place: '第三调解室',
}

const mediationLives: Life[] = [
  {
    procedure: 'joint-mediation',
    says: '裁定再审之后、各方自愿，法院主持、检察院参加，达成协议制作调解书，签收后生效',
    clauses: ['FW-1.3b'],
    steps: [
      did('2026-10-08', 'invite', { ...invited, ruled: 'no', willing: 'yes' }, { refused: { code: 'guard', article: 'mediation' } }),
      did('2026-10-08', 'invite', { ...invited, ruled: 'yes', willing: 'no' }, { refused: { code: 'guard', article: 'mediation' } }),
      did('2026-10-08', 'invite', { ...invited, ruled: 'yes', willing: 'yes' }),
      signed('2026-10-09'),
      did('2026-10-12', 'answer-invitation', { answer: 'joins', people: ['承办检察官'] }, { stage: 'joined' }),
      did('2026-10-15', 'record-result', { result: 'none' }, { refused: { code: 'wrong-stage' } }),
      did('2026-10-15', 'mediate', { heldOn: '2026-10-15', present: ['甲', '乙', '承办检察官'] }),
      did('2026-10-15', 'state-opinion', { text: '说明抗诉理由和和解的法律效果' }),
      did('2026-10-16', 'record-result', { result: 'agreement' }, { stage: 'agreed' }),
      did('2026-10-20', 'serve-statement', { signed: 'all' }, { stage: 'settled' }),
    ],
  },
  {
    procedure: 'joint-mediation',
    says: '检察院不参加须说明理由；法院自行调解不成，及时判决',
    clauses: ['FW-1.3b'],
    steps: [
      did('2026-10-08', 'invite', { ...invited, ruled: 'yes', willing: 'yes' }),
      signed('2026-10-09'),
      did('2026-10-12', 'answer-invitation', { answer: 'declines' }, { refused: { code: 'guard', article: 'mediation' } }),
      did('2026-10-12', 'answer-invitation', { answer: 'declines', reason: '涉及国家利益，不宜调解' }, { stage: 'declined' }),
      did('2026-10-15', 'mediate', { heldOn: '2026-10-15', present: ['甲', '乙'] }),
      did('2026-10-15', 'record-result', { result: 'none' }, { stage: 'to-judgment' }),
      did('2026-10-16', 'mediate', { heldOn: '2026-10-16', present: ['甲'] }, { refused: { code: 'ended' } }),
    ],
  },
]

export const civilLives: Life[] = [...judgmentCaseLives, ...secondLookLives, ...trialLives, ...mediationLives]
