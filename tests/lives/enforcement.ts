/** Enforcement supervision between houses: the suggestion to the court, to an organ, about personnel, and the court's own suggestion back. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life } from './life.ts'

const POINTS = [
  { id: 'p1', text: '解除对案外人房屋的查封' },
  { id: 'p2', text: '发放已扣划的执行款' },
]
const decided = (on: string, by = 'chief-procurator'): Facts => ({ decidedBy: by, decidedOn: on })
const answered = (...codes: [string, string?][]): Facts => ({
  answers: codes.map(([code, reason], at) => ({ point: `p${at + 1}`, code, reason: reason ?? '' })),
})
const checked = (...codes: string[]): Facts => ({ checks: codes.map((code, at) => ({ point: `p${at + 1}`, code, reason: '' })) })
const stamp = (on: string): Facts => ({ receivedOn: on, dateSource: 'stamp' })

const suggestion = (on: string): Facts => ({
  points: POINTS,
  caseNumbers: ['（2025）湘3199执418号'],
  violation: 'implementation',
  objectBy: '2026-05-25',
  ...decided(on),
})

const enforcementSuggestionLives: Life[] = [
  {
    procedure: 'enforcement-suggestion',
    says: '三个月内回复，届满前院长批准延长一个月一次；逐项回复、审查、决定办结',
    clauses: ['LX-1', 'LX-3', 'HLJ-7'],
    steps: [
      { on: '2026-05-08', act: 'serve', facts: suggestion('2026-05-06'), clocks: { sending: 'met', filing: '2026-05-13' } },
      { on: '2026-05-11', act: 'sign-for', facts: stamp('2026-05-11'), clocks: { reply: '2026-08-11', objection: '2026-05-25' } },
      { on: '2026-05-12', act: 'notify-parties', facts: { recipients: ['申请人'] } },
      { on: '2026-05-13', act: 'file-with-superior', facts: {}, clocks: { filing: 'met' } },
      { on: '2026-05-13', act: 'docket', facts: { caseNumber: ['（2026）湘3199执监2号'], docketedOn: '2026-05-13' }, stage: 'docketed' },
      {
        on: '2026-05-14',
        act: 'name-panel',
        facts: { members: ['甲', '乙', '丙'], independent: 'yes' },
        refused: { code: 'guard', article: '12' },
      },
      { on: '2026-05-14', act: 'name-panel', facts: { members: ['甲', '乙', '丙'], independent: 'no' } },
      { on: '2026-06-10', act: 'hold-hearing', facts: { heldOn: '2026-06-10', attended: 'yes', record: '双方到场' } },
      {
        on: '2026-08-10',
        act: 'extend',
        facts: { reason: '须等待评估' },
        post: 'vice-president',
        refused: { code: 'wrong-post', article: '13' },
      },
      { on: '2026-08-10', act: 'extend', facts: { reason: '须等待评估' }, clocks: { reply: '2026-09-11' } },
      { on: '2026-08-20', act: 'extend', facts: { reason: '再次延长' }, refused: { code: 'already-done', article: '13' } },
      {
        on: '2026-09-11',
        act: 'reply',
        facts: { ...answered(['adopted'], ['partly', '尚有异议款项']), ...decided('2026-09-10', 'president') },
        clocks: { reply: 'met' },
      },
      { on: '2026-09-14', act: 'sign-for-reply', facts: { receivedOn: '2026-09-14' } },
      { on: '2026-09-21', act: 'check-result', facts: checked('corrected', 'reasons-accepted'), stage: 'checked' },
      { on: '2026-09-21', act: 'decide-result', facts: { outcome: 'supervise-again' }, refused: { code: 'guard', article: '14' } },
      { on: '2026-09-21', act: 'decide-result', facts: { outcome: 'close' }, stage: 'closed' },
    ],
  },
  {
    procedure: 'enforcement-suggestion',
    says: '逾期不得再延长；先催办，再提请上级跟进；迟到的回复照收并注明；不采纳须逐项说明理由',
    clauses: ['LX-1', 'LX-4', 'FW-2.1a'],
    steps: [
      {
        on: '2026-05-25',
        act: 'serve',
        facts: { ...suggestion('2026-05-06'), objectBy: '2026-06-10' },
        marks: ['late'],
        clocks: { sending: 'met-late' },
      },
      { on: '2026-05-25', act: 'sign-for', facts: stamp('2026-05-25'), clocks: { reply: '2026-08-25' } },
      { on: '2026-08-25', act: 'urge', facts: { text: '请回复' }, refused: { code: 'guard', article: '24' } },
      { on: '2026-08-26', act: 'extend', facts: { reason: '忘记报批' }, refused: { code: 'guard', article: '13' } },
      {
        on: '2026-08-26',
        act: 'pursue-unanswered',
        facts: { outcome: 'ask-superior', reason: '未回复' },
        refused: { code: 'guard', article: '14' },
      },
      { on: '2026-08-26', act: 'urge', facts: { text: '请于一周内回复' }, clocks: { reply: 'overdue' } },
      { on: '2026-09-07', act: 'pursue-unanswered', facts: { outcome: 'ask-superior', reason: '催办后仍未回复' }, stage: 'follow-up' },
      {
        on: '2026-09-14',
        act: 'reply',
        facts: { ...answered(['not-adopted'], ['adopted']), ...decided('2026-09-14', 'president') },
        refused: { code: 'facts', article: '13' },
      },
      {
        on: '2026-09-14',
        act: 'reply',
        facts: { ...answered(['not-adopted', '案外人异议之诉已驳回'], ['adopted']), ...decided('2026-09-14', 'president') },
        marks: ['late'],
        clocks: { reply: 'met-late' },
      },
      { on: '2026-09-21', act: 'check-result', facts: checked('wrong', 'corrected') },
      { on: '2026-09-21', act: 'decide-result', facts: { outcome: 'ask-superior', reason: '第一项处理错误' }, stage: 'follow-up' },
      { on: '2026-12-21', act: 'record-follow-up', facts: { result: 'corrected' }, stage: 'closed' },
    ],
  },
]

const organ = (on: string): Facts => ({ points: POINTS, failure: 'assist', objectBy: '2026-05-15', ...decided(on) })

const organLives: Life[] = [
  {
    procedure: 'organ-suggestion',
    says: '向不履行协助执行义务的机关提出，二个月回复，届满逢端午假期顺延',
    clauses: ['LX-1', 'JS-4'],
    steps: [
      { on: '2026-04-20', act: 'serve', facts: organ('2026-04-20') },
      { on: '2026-04-20', act: 'sign-for', facts: stamp('2026-04-20'), clocks: { reply: '2026-06-22', 'urgent-reply': 'not-started' } },
      {
        on: '2026-06-22',
        act: 'reply',
        facts: { ...answered(['adopted'], ['adopted']), ...decided('2026-06-22', 'organ-head') },
        clocks: { reply: 'met' },
      },
      { on: '2026-06-23', act: 'sign-for-reply', facts: { receivedOn: '2026-06-23' } },
      { on: '2026-06-29', act: 'check-result', facts: checked('corrected', 'corrected') },
      { on: '2026-06-30', act: 'close', facts: {}, stage: 'closed' },
    ],
  },
  {
    procedure: 'organ-suggestion',
    says: '逾期经督促仍不回复的，检察长决定后报告或者通报；未经督促不得报告',
    clauses: ['LX-1', 'JS-4'],
    steps: [
      { on: '2026-04-20', act: 'serve', facts: organ('2026-04-20') },
      { on: '2026-04-21', act: 'sign-for', facts: stamp('2026-04-21'), clocks: { reply: '2026-06-22' } },
      {
        on: '2026-06-23',
        act: 'report-unanswered',
        facts: { target: 'superior', reason: '未回复', ...decided('2026-06-23') },
        refused: { code: 'guard', article: '25' },
      },
      { on: '2026-06-23', act: 'urge', facts: { text: '请回复' } },
      {
        on: '2026-07-06',
        act: 'report-unanswered',
        facts: { target: 'superior', reason: '经督促未回复', ...decided('2026-07-06') },
        stage: 'reported',
      },
      {
        on: '2026-07-13',
        act: 'reply',
        facts: { ...answered(['adopted'], ['adopted']), ...decided('2026-07-13', 'organ-head') },
        marks: ['late'],
      },
      { on: '2026-07-20', act: 'check-result', facts: checked('corrected', 'in-progress') },
      { on: '2026-08-20', act: 'close', facts: {}, stage: 'closed' },
    ],
  },
]

const counter = (on: string): Facts => ({
  points: [{ id: 'p1', text: '请依法撤回对已终结案件的监督意见' }],
  act: '沅清检民执监〔2026〕2号',
  ...decided(on, 'president'),
})

const counterLives: Life[] = [
  {
    procedure: 'counter-suggestion',
    says: '法院对监督行为提出书面建议：一个月为内部目标，三个月为外部期限；采纳后变更、撤回并回复',
    clauses: ['HLJ-19', 'FW-2.1b'],
    steps: [
      { on: '2026-06-05', act: 'serve', facts: counter('2026-06-04') },
      {
        on: '2026-06-08',
        act: 'sign-for',
        facts: stamp('2026-06-08'),
        clocks: { 'answer-target': '2026-07-08', 'answer-outer': '2026-09-08' },
      },
      {
        on: '2026-07-07',
        act: 'reply',
        facts: { result: 'corrected', ...decided('2026-07-07') },
        clocks: { 'answer-target': 'met', 'answer-outer': 'met' },
      },
      { on: '2026-07-08', act: 'sign-for-reply', facts: { receivedOn: '2026-07-08' } },
      { on: '2026-07-09', act: 'accept', facts: {}, stage: 'closed' },
    ],
  },
  {
    procedure: 'counter-suggestion',
    says: '维持须说明理由；三个月未满不得以未回复为由经上级提出；期满后可以提出，并记录结果',
    clauses: ['HLJ-19', 'FW-2.1b'],
    steps: [
      { on: '2026-06-05', act: 'serve', facts: counter('2026-06-04') },
      { on: '2026-06-08', act: 'sign-for', facts: stamp('2026-06-08') },
      {
        on: '2026-07-09',
        act: 'reply',
        facts: { result: 'maintained', ...decided('2026-07-09') },
        refused: { code: 'guard', article: '17' },
      },
      {
        on: '2026-09-08',
        act: 'escalate-unanswered',
        facts: { reason: '未回复', ...decided('2026-09-08', 'president') },
        refused: { code: 'guard', article: '17' },
      },
      {
        on: '2026-09-09',
        act: 'escalate-unanswered',
        facts: { reason: '三个月未回复', ...decided('2026-09-09', 'president') },
        stage: 'escalated',
        clocks: { 'answer-outer': 'overdue', 'answer-target': 'overdue' },
      },
      { on: '2026-10-12', act: 'record-result', facts: { result: 'ordered' }, stage: 'closed' },
    ],
  },
]

const personnel = (on: string): Facts => ({
  points: [{ id: 'p1', text: '对违规处置财产的执行人员依规处理' }],
  concerned: ['执行人员甲'],
  replyBy: '2026-07-31',
  objectBy: '2026-06-30',
  aboutPersonnel: true,
  ...decided(on),
})

const personnelLives: Life[] = [
  {
    procedure: 'personnel-suggestion',
    says: '对执行人员违法行为的建议始终保密，回复日期以建议书写明的为准，不适用三个月',
    clauses: ['LX-1'],
    steps: [
      { on: '2026-06-10', act: 'serve', facts: personnel('2026-06-09'), clocks: { sending: 'met' } },
      { on: '2026-06-10', act: 'sign-for', facts: stamp('2026-06-10'), clocks: { reply: '2026-07-31' } },
      {
        on: '2026-07-30',
        act: 'reply',
        facts: { ...answered(['adopted']), ...decided('2026-07-30', 'president') },
        clocks: { reply: 'met' },
      },
      { on: '2026-07-31', act: 'close', facts: checked('corrected'), stage: 'closed' },
    ],
  },
  {
    procedure: 'personnel-suggestion',
    says: '未写明回复日期的不得发出；逾期须经督促，再选择提请上级、再次监督或者移送线索',
    clauses: ['LX-1', 'LX-4'],
    steps: [
      { on: '2026-06-10', act: 'serve', facts: { ...personnel('2026-06-09'), replyBy: null }, refused: { code: 'facts', article: '16:6' } },
      { on: '2026-06-10', act: 'serve', facts: personnel('2026-06-09') },
      { on: '2026-06-10', act: 'sign-for', facts: stamp('2026-06-10') },
      {
        on: '2026-08-03',
        act: 'close-unanswered',
        facts: { way: 'transfer', reason: '未回复' },
        refused: { code: 'guard', article: '25' },
      },
      { on: '2026-08-03', act: 'urge', facts: { text: '请回复' }, clocks: { reply: 'overdue' } },
      { on: '2026-08-17', act: 'close-unanswered', facts: { way: 'transfer', reason: '经督促仍未回复' }, stage: 'closed' },
    ],
  },
]

export const enforcementLives: Life[] = [...enforcementSuggestionLives, ...organLives, ...counterLives, ...personnelLives]
