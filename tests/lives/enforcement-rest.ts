/** What else enforcement supervision needs: class suggestions, letters between procuratorates, flow monitoring. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life } from './life.ts'
import { by, did, signed } from './request-steps.ts'

const CASE = { caseNumbers: ['（2025）湘3199执418号'] }
const chief = (on: string): Facts => by('chief-procurator', on)
const POINTS = [{ id: 'p1', text: '统一终本案件财产查控标准' }]
const answered = (code: string, reason = ''): Facts => ({ answers: [{ point: 'p1', code, reason }] })
const checked = (code: string): Facts => ({ checks: [{ point: 'p1', code, reason: '' }] })

const alike: Facts = { points: POINTS, ...CASE, ground: 'same-violation', replyBy: '2026-08-10', objectBy: '2026-06-22' }

const classLives: Life[] = [
  {
    procedure: 'class-suggestion',
    says: '类案检察建议致法院：以建议书写明的日期为准，不采纳说明理由',
    clauses: ['LX-4', 'HLJ-3'],
    steps: [
      did('2026-06-08', 'serve', { ...alike, ground: '', ...chief('2026-06-05') }, { refused: { code: 'facts' } }),
      did('2026-06-08', 'serve', { ...alike, ...chief('2026-06-05') }, { clocks: { filing: '2026-06-15', reply: '2026-08-10' } }),
      signed('2026-06-09'),
      did('2026-08-07', 'reply', { ...answered('partly', '部分已有规定'), ...by('president', '2026-08-06') }, { clocks: { reply: 'met' } }),
      did('2026-08-11', 'check-result', checked('reasons-accepted')),
      did('2026-08-11', 'decide-result', { outcome: 'close' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'class-suggestion',
    says: '类案检察建议致有关单位：异议复核后变更，迟到的回复照收并注明',
    clauses: ['JS-4'],
    parties: { recipient: 'organ' },
    steps: [
      did('2026-06-08', 'serve', { ...alike, ground: 'unit-system', ...chief('2026-06-05') }),
      signed('2026-06-09'),
      did(
        '2026-06-23',
        'object',
        { reason: '制度已修订', ...by('organ-head', '2026-06-23') },
        { marks: ['late'], clocks: { objection: 'met-late' } },
      ),
      did('2026-06-25', 'answer-objection', { result: 'not-upheld', reason: '修订未覆盖', ...chief('2026-06-25') }),
      did('2026-06-25', 'change', { change: '补充法律依据', reason: '使之明确', ...chief('2026-06-25') }),
      did('2026-08-11', 'urge', { text: '请回复' }),
      did(
        '2026-08-12',
        'reply',
        { ...answered('adopted'), ...by('organ-head', '2026-08-12') },
        { marks: ['late'], clocks: { reply: 'met-late' } },
      ),
      did('2026-08-14', 'check-result', checked('corrected')),
      did('2026-08-14', 'decide-result', { outcome: 'close' }, { stage: 'closed' }),
    ],
  },
]

const assigned: Facts = { way: 'assign', ...CASE, reason: '便于查明', assignedBefore: 'no', limit: '2026-07-10' }

const betweenLives: Life[] = [
  {
    procedure: 'case-transfer',
    says: '交办限定期限、不得再交办；下级在限期内报送意见，上级决定',
    clauses: ['LX-1', 'HLJ-11'],
    steps: [
      did('2026-06-08', 'serve', { ...assigned, limit: null }, { refused: { code: 'guard', article: '42' } }),
      did('2026-06-08', 'serve', { ...assigned, assignedBefore: 'yes' }, { refused: { code: 'guard', article: '42' } }),
      did('2026-06-08', 'serve', assigned, { clocks: { limit: '2026-07-10' } }),
      signed('2026-06-09'),
      did('2026-06-10', 'hand-file-over', { note: '案卷一册' }, { refused: { code: 'guard', article: '41' } }),
      did('2026-07-13', 'urge', { text: '请报送意见' }, { clocks: { limit: 'overdue' } }),
      did(
        '2026-07-15',
        'report',
        { proposal: 'measure', reason: '执行行为违法', ...chief('2026-07-15') },
        { marks: ['late'], stage: 'reported' },
      ),
      did('2026-07-20', 'decide', { outcome: '提出检察建议', ...chief('2026-07-20') }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'case-transfer',
    says: '提办：下级移送案卷，上级自行办理',
    clauses: ['LX-1'],
    steps: [
      did('2026-06-08', 'serve', { ...assigned, way: 'take-over', limit: null }, { clocks: { limit: 'not-started' } }),
      signed('2026-06-09'),
      did(
        '2026-06-10',
        'report',
        { proposal: 'measure', reason: '无', ...chief('2026-06-10') },
        { refused: { code: 'guard', article: '42' } },
      ),
      did('2026-06-11', 'hand-file-over', { note: '案卷一册' }, { stage: 'file-sent' }),
      did('2026-06-12', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'case-referral',
    says: '对上级法院复议裁定有异议，报请上级办理，上级决定办理',
    clauses: ['LX-1'],
    steps: [
      did('2026-06-08', 'serve', { ground: 'higher-ruling', ...CASE, reason: '复议裁定错误', ...chief('2026-06-05') }),
      signed('2026-06-09'),
      did('2026-06-15', 'decide', { outcome: 'takes', ...chief('2026-06-15') }, { stage: 'taken' }),
      did('2026-06-16', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'case-referral',
    says: '退回原院办理须说明理由',
    clauses: ['LX-1'],
    steps: [
      did('2026-06-08', 'serve', { ground: 'needs-superior', ...CASE, reason: '影响重大', ...chief('2026-06-05') }),
      signed('2026-06-09'),
      did('2026-06-15', 'decide', { outcome: 'back', ...chief('2026-06-15') }, { refused: { code: 'guard', article: '41' } }),
      did('2026-06-15', 'decide', { outcome: 'back', reason: '可由本院办理', ...chief('2026-06-15') }, { stage: 'sent-back' }),
      did('2026-06-16', 'withdraw', { reason: '无' }, { refused: { code: 'wrong-stage' } }),
      did('2026-06-16', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'order-to-lower-procuratorate',
    says: '不依法受理的，上级指令受理，下级按期报告',
    clauses: ['SX-7', 'LX-1'],
    steps: [
      did('2026-06-08', 'serve', {
        kind: 'accept',
        subject: '甲的监督申请',
        reason: '符合受理条件',
        dueOn: '2026-06-30',
        ...chief('2026-06-05'),
      }),
      signed('2026-06-09', { report: '2026-06-30' }),
      did('2026-06-30', 'report', { result: '已受理', ...chief('2026-06-30') }, { clocks: { report: 'met' } }),
      did('2026-07-01', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'order-to-lower-procuratorate',
    says: '经上一级法院提出的监督行为问题，指令纠正；逾期方可催办',
    clauses: ['HLJ-19', 'FW-2.1b'],
    steps: [
      did('2026-06-08', 'serve', {
        kind: 'correct',
        subject: '检察建议书',
        reason: '建议内容超出范围',
        dueOn: '2026-06-30',
        ...chief('2026-06-05'),
      }),
      signed('2026-06-09'),
      did('2026-06-30', 'urge', { text: '请报告' }, { refused: { code: 'guard', article: '121' } }),
      did('2026-07-01', 'urge', { text: '请报告' }, { clocks: { report: 'overdue' } }),
      did('2026-07-02', 'report', { result: '已撤回', ...chief('2026-07-02') }, { marks: ['late'], stage: 'reported' }),
    ],
  },
  {
    procedure: 'entrusted-investigation',
    says: '收到委托调查函之日起十五日内由二人以上完成并书面回复',
    clauses: ['LX-1', 'JS-2'],
    steps: [
      did('2026-06-04', 'serve', { way: 'entrust', ...CASE, matters: '核实被执行人在当地的房产' }),
      signed('2026-06-05', { reply: '2026-06-22' }),
      did('2026-06-15', 'record-refusal', { unit: '某公司拒绝提供材料' }),
      did('2026-06-22', 'reply', { findings: '房产两处', investigators: 'one' }, { refused: { code: 'guard', article: '69' } }),
      did('2026-06-22', 'reply', { findings: '房产两处', investigators: 'two' }, { clocks: { reply: 'met' }, stage: 'replied' }),
      did('2026-06-23', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'entrusted-investigation',
    says: '期限内不能完成的也须书面回复原因，之后补报结果',
    clauses: ['LX-1'],
    steps: [
      did('2026-06-04', 'serve', { way: 'order', ...CASE, matters: '询问证人' }),
      signed('2026-06-05'),
      did('2026-06-22', 'urge', { text: '请回复' }, { refused: { code: 'guard', article: '70' } }),
      did('2026-06-22', 'reply-unfinished', {}, { refused: { code: 'facts' } }),
      did('2026-06-22', 'reply-unfinished', { reason: '证人外出' }, { clocks: { reply: 'met' }, stage: 'unfinished' }),
      did('2026-07-06', 'reply', { findings: '已询问', investigators: 'two' }, { stage: 'replied' }),
      did('2026-07-07', 'close', {}, { stage: 'closed' }),
    ],
  },
]

const escalated: Facts = { act: '检察建议书', reason: '监督范围超出法律规定', ...by('president', '2026-06-05') }

const courtLives: Life[] = [
  {
    procedure: 'court-escalation',
    says: '对答复有异议，经上一级法院向上一级检察院提出，指令下级纠正后反馈',
    clauses: ['HLJ-19', 'FW-2.1b'],
    steps: [
      did('2026-06-08', 'serve', { ...escalated, answered: 'disagreed' }),
      signed('2026-06-09'),
      did('2026-06-15', 'decide', { outcome: 'raise', ...by('president', '2026-06-15') }, { stage: 'raised' }),
      did('2026-08-10', 'report-back', { result: 'ordered' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'court-escalation',
    says: '上级法院不予提出的，说明理由',
    clauses: ['HLJ-19'],
    steps: [
      did('2026-06-08', 'serve', { ...escalated, answered: 'none' }),
      signed('2026-06-09'),
      did('2026-06-15', 'decide', { outcome: 'decline', ...by('president', '2026-06-15') }, { refused: { code: 'guard', article: '17' } }),
      did('2026-06-15', 'decide', { outcome: 'decline', reason: '监督并无不当', ...by('president', '2026-06-15') }, { stage: 'declined' }),
    ],
  },
]

const reminded: Facts = { subject: '执行监督案件', problem: 'deadline', text: '审查期限将届满', remindedTo: ['承办检察官'] }

const flowLives: Life[] = [
  {
    procedure: 'flow-monitoring',
    says: '口头提示后已纠正，办结',
    clauses: ['LX-5'],
    steps: [
      did('2026-06-08', 'remind-orally', reminded),
      did('2026-06-10', 'confirm-corrected', { note: '已补正文书' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'flow-monitoring',
    says: '提示后未纠正的发通知书，十日内书面回复；案管不得自行回复；逾期报告检察长',
    clauses: ['LX-5', 'SX-6'],
    steps: [
      did('2026-06-08', 'remind-orally', reminded),
      did('2026-06-15', 'notice-after-reminder', { text: '已超期', receivedOn: '2026-06-15' }, { clocks: { answer: '2026-06-25' } }),
      did(
        '2026-06-24',
        'answer',
        { text: '已核查' },
        { person: 'procuratorate:case-management', refused: { code: 'guard', article: '5' } },
      ),
      did('2026-06-26', 'report-to-chief', { reason: '逾期未回复' }, { clocks: { answer: 'overdue' }, stage: 'with-chief' }),
      did('2026-06-29', 'answer', { text: '已核查并纠正' }, { marks: ['late'], stage: 'answered' }),
      did('2026-06-30', 'close', {}, { stage: 'closed' }),
    ],
  },
]

export const enforcementRestLives: Life[] = [...classLives, ...betweenLives, ...courtLives, ...flowLives]
