/** Enforcement supervision inside the procuratorate and above it: the two cases, files asked for, follow-up requested and issued, the order to the lower court. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life } from './life.ts'
import { by, did, signed } from './request-steps.ts'

const CASE = { caseNumbers: ['（2025）湘3199执418号'] }
const chief = (on: string): Facts => by('chief-procurator', on)
const POINTS = [{ id: 'p1', text: '统一终本案件财产查控标准' }]
const answered = (code: string, reason = ''): Facts => ({ answers: [{ point: 'p1', code, reason }] })
const checked = (code: string): Facts => ({ checks: [{ point: 'p1', code, reason: '' }] })

const insideLives: Life[] = [
  {
    procedure: 'enforcement-supervision-case',
    says: '先行救济后受理，三日内通知、移送；三个月审查；检察长决定提出检察建议，案管审核后十五日内送出',
    clauses: ['LX-1', 'LX-3', 'LX-4'],
    steps: [
      did('2026-06-08', 'apply', { applicants: ['甲'], ...CASE, request: '案款未发放' }),
      did('2026-06-09', 'request-supplement', { missing: '身份证明', dueOn: '2026-06-16' }),
      did('2026-06-12', 'complete-materials', { completedOn: '2026-06-12' }, { clocks: { supplement: 'met' } }),
      did('2026-06-15', 'accept', { remedy: 'not-used' }, { refused: { code: 'guard', article: '28' } }),
      did('2026-06-15', 'accept', { remedy: 'good-reason' }, { refused: { code: 'guard', article: '28' } }),
      did('2026-06-15', 'accept', { remedy: 'used' }, { clocks: { 'acceptance-notice': '2026-06-18', review: '2026-09-15' } }),
      did('2026-06-17', 'notify-acceptance', { recipients: ['甲'] }, { clocks: { 'acceptance-notice': 'met' } }),
      did('2026-06-18', 'hand-over', {}, { clocks: { 'hand-over': 'met' } }),
      did(
        '2026-09-10',
        'decide-suggestion',
        { kind: 'court', ...chief('2026-09-10') },
        { clocks: { review: 'met', suggestion: '2026-09-28' } },
      ),
      did('2026-09-14', 'check-outgoing', { result: 'complete' }),
      did('2026-09-15', 'suggestion-served', { number: '沅清检民执监〔2026〕5号' }, { clocks: { suggestion: 'met' } }),
      did('2026-09-16', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'enforcement-supervision-case',
    says: '中止审查期间不计；不支持监督申请决定书十五日内发送',
    clauses: ['LX-1'],
    steps: [
      did('2026-03-02', 'apply', { applicants: ['甲'], ...CASE, request: '查封超标的' }),
      did('2026-03-03', 'complete-materials', { completedOn: '2026-03-03' }),
      did('2026-03-05', 'accept', { remedy: 'used' }, { clocks: { review: '2026-06-05' } }),
      did('2026-03-06', 'hand-over', {}),
      did('2026-04-01', 'suspend', { ground: 'other-case', reason: '另案未审结', ...chief('2026-04-01') }, { stage: 'suspended' }),
      did('2026-04-21', 'resume', { causeEndedOn: '2026-04-20' }, { clocks: { review: '2026-06-25' } }),
      did('2026-06-15', 'not-support', { reason: '执行并无不当', ...chief('2026-06-15') }, { clocks: { 'not-supported': '2026-06-30' } }),
      did('2026-06-24', 'send-not-supported', { recipients: ['甲'] }, { clocks: { 'not-supported': 'met' } }),
      did('2026-06-25', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'administrative-supervision-case',
    says: '六个月不变期间，逾期申请不收；登记后不予受理',
    clauses: ['LX-1'],
    steps: [
      did(
        '2026-06-08',
        'apply',
        { applicants: ['甲'], ...CASE, request: '怠于执行', knewOn: '2025-11-10' },
        { refused: { code: 'fixed-period', article: '20' } },
      ),
      did(
        '2026-06-08',
        'register-late-application',
        { applicants: ['甲'], ...CASE, request: '怠于执行', knewOn: '2025-11-10' },
        { stage: 'late' },
      ),
      did('2026-06-15', 'refuse-late', { reason: '超过六个月' }, { clocks: { intake: 'met' } }),
      did('2026-06-16', 'close-refused', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'administrative-supervision-case',
    says: '七日内决定受理；检察长延长审查期限；终结审查',
    clauses: ['LX-1', 'FW-1.3a'],
    steps: [
      did(
        '2026-06-08',
        'apply',
        { applicants: ['甲'], ...CASE, request: '不准予执行错误', knewOn: '2026-02-10' },
        { clocks: { intake: '2026-06-15' } },
      ),
      did('2026-06-08', 'complete-materials', { completedOn: '2026-06-08' }),
      did('2026-06-15', 'accept', { remedy: 'none' }, { clocks: { intake: 'met', review: '2026-09-15' } }),
      did('2026-06-18', 'hand-over', {}),
      did(
        '2026-09-10',
        'extend-review',
        { reason: 'resolution', track: 'ordinary', until: '2026-10-15' },
        { clocks: { review: 'met', 'extended-review': '2026-10-15' } },
      ),
      did(
        '2026-10-12',
        'terminate',
        { ground: 'settled', reason: '争议化解', tellParties: 'yes', ...chief('2026-10-12') },
        { refused: { code: 'guard', article: '73' } },
      ),
      did(
        '2026-10-12',
        'terminate',
        { ground: 'settled', reason: '争议化解', noHarm: '不损害他人', tellParties: 'yes', ...chief('2026-10-12') },
        { clocks: { 'extended-review': 'met' } },
      ),
      did('2026-10-14', 'send-termination', { recipients: ['甲'] }, { stage: 'concluded' }),
      did('2026-10-15', 'close', {}, { stage: 'closed' }),
    ],
  },
]

const file: Facts = { ...CASE, volumes: 'main', fetcher: ['书记员'], ...chief('2026-09-22') }

const fileLives: Life[] = [
  {
    procedure: 'file-request',
    says: '五日内提供卷宗（经确认后计时，中秋节在内）；借阅三个月，期满前续借一次，不得再续，归还',
    clauses: ['LX-2'],
    confirmed: ['D10'],
    steps: [
      did('2026-04-01', 'request', { ...file, means: 'borrowed', ...chief('2026-04-01') }, { refused: { code: 'guard', article: '2' } }),
      did('2026-04-01', 'request', { ...file, means: 'borrowed', borrowReason: '须核对原件', ...chief('2026-04-01') }),
      signed('2026-04-01', { supply: '2026-04-07' }),
      did(
        '2026-04-07',
        'supply',
        { means: 'borrowed', suppliedOn: '2026-04-07', loanFrom: '2026-04-07', index: '正卷三册' },
        { clocks: { supply: 'met', loan: '2026-07-07' }, stage: 'on-loan' },
      ),
      did('2026-07-08', 'renew-loan', { reason: '尚在审查', ...chief('2026-07-08') }, { refused: { code: 'guard', article: '4' } }),
      did('2026-07-07', 'renew-loan', { reason: '尚在审查', ...chief('2026-07-06') }, { clocks: { loan: '2026-10-08' } }),
      did('2026-09-01', 'renew-loan', { reason: '仍在审查', ...chief('2026-09-01') }, { refused: { code: 'already-done', article: '4' } }),
      did('2026-10-08', 'give-back', { note: '完好' }, { clocks: { loan: 'met' }, stage: 'given-back' }),
    ],
  },
  {
    procedure: 'file-request',
    says: '未经确认的五日不计时；说明障碍后提供电子卷，用后销毁',
    clauses: ['LX-2'],
    steps: [
      did('2026-09-22', 'request', { ...file, means: 'e-copy', volumes: 'both' }, { refused: { code: 'guard', article: '47.3' } }),
      did('2026-09-22', 'request', { ...file, means: 'e-copy' }),
      signed('2026-09-23', { supply: 'unconfirmed' }),
      did('2026-09-24', 'delay', { reason: '卷宗在外', expectedOn: '2026-10-08' }, { stage: 'delayed' }),
      did('2026-10-08', 'supply', { means: 'e-copy', suppliedOn: '2026-10-08', index: '电子卷一份' }, { stage: 'e-copy-held' }),
      did('2026-11-09', 'destroy-copy', { note: '已删除并登记' }, { stage: 'copy-destroyed' }),
    ],
  },
]

const following: Facts = { points: POINTS, ...CASE, lowerCourt: '沅清县人民法院' }

const aboveLives: Life[] = [
  {
    procedure: 'follow-up-request',
    says: '法院逾期未回复，提请上一级跟进；上级决定向同级法院提出，反馈结果',
    clauses: ['LX-1', 'HLJ-11'],
    steps: [
      did('2026-08-31', 'request', {
        ground: 'no-reply',
        reason: '经催办仍未回复',
        ...CASE,
        urgedOn: '2026-08-24',
        ...chief('2026-08-28'),
      }),
      signed('2026-09-01'),
      did('2026-09-10', 'decide', { outcome: 'issue', ...chief('2026-09-10') }, { stage: 'will-issue' }),
      did('2026-11-18', 'report-back', { result: 'corrected' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'follow-up-request',
    says: '上级不予跟进的说明理由',
    clauses: ['LX-1'],
    steps: [
      did('2026-08-31', 'request', { ground: 'wrong', reason: '处理错误', ...chief('2026-08-28') }),
      signed('2026-09-01'),
      did('2026-09-10', 'decide', { outcome: 'decline', ...chief('2026-09-10') }, { refused: { code: 'guard', article: '14' } }),
      did('2026-09-10', 'decide', { outcome: 'decline', reason: '法院处理并无不当', ...chief('2026-09-10') }, { stage: 'declined' }),
    ],
  },
  {
    procedure: 'follow-up-suggestion',
    says: '上级检察院向同级法院提出，十五日内送出；法院三个月内处理回复',
    clauses: ['LX-1'],
    steps: [
      did('2026-05-20', 'serve', { ...following, ...chief('2026-05-11') }, { clocks: { sending: 'met', filing: '2026-05-25' } }),
      signed('2026-05-21', { reply: '2026-08-21' }),
      did('2026-05-22', 'docket', { caseNumber: ['（2026）湘31执监3号'] }),
      did(
        '2026-08-21',
        'reply',
        { ...answered('adopted'), ordersLower: 'no', ...by('president', '2026-08-20') },
        { refused: { code: 'guard', article: '14' } },
      ),
      did(
        '2026-08-21',
        'reply',
        { ...answered('adopted'), ordersLower: 'yes', ...by('president', '2026-08-20') },
        { clocks: { reply: 'met' } },
      ),
      did('2026-08-24', 'close', checked('corrected'), { stage: 'closed' }),
    ],
  },
  {
    procedure: 'follow-up-suggestion',
    says: '没有延长的规定；逾期先催办，再由更上一级跟进',
    clauses: ['LX-1'],
    steps: [
      did('2026-05-27', 'serve', { ...following, ...chief('2026-05-11') }, { marks: ['late'] }),
      signed('2026-05-28', { reply: '2026-08-28' }),
      did('2026-08-31', 'close-unanswered', { reason: '未回复' }, { refused: { code: 'guard', article: '14' } }),
      did('2026-08-31', 'urge', { text: '请回复' }, { clocks: { reply: 'overdue' } }),
      did('2026-09-07', 'close-unanswered', { reason: '经催办仍未回复' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'order-to-lower-court',
    says: '上级法院监督下级法院按期纠正并报告',
    clauses: ['LX-1', 'HLJ-11'],
    steps: [
      did('2026-08-24', 'serve', { points: POINTS, ...CASE, dueOn: '2026-09-24', ...by('president', '2026-08-24') }),
      signed('2026-08-25', { report: '2026-09-24' }),
      did('2026-09-24', 'reply', { ...answered('adopted'), ...by('president', '2026-09-23') }, { clocks: { report: 'met' } }),
      did('2026-09-25', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'order-to-lower-court',
    says: '未采纳须说明理由；逾期方可催办',
    clauses: ['LX-1'],
    steps: [
      did('2026-08-24', 'serve', { points: POINTS, ...CASE, dueOn: '2026-09-24', ...by('president', '2026-08-24') }),
      signed('2026-08-25'),
      did('2026-09-24', 'urge', { text: '请报告' }, { refused: { code: 'guard', article: '14' } }),
      did('2026-09-28', 'urge', { text: '请报告' }),
      did('2026-09-29', 'reply', { ...answered('not-adopted'), ...by('president', '2026-09-29') }, { refused: { code: 'facts' } }),
      did('2026-09-29', 'reply', { ...answered('not-adopted', '执行行为合法'), ...by('president', '2026-09-29') }, { marks: ['late'] }),
    ],
  },
]

export const enforcementInsideLives: Life[] = [...insideLives, ...fileLives, ...aboveLives]
