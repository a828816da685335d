/** Judicial suggestions: on governance, about minors, in one case, to the procuratorate, through the superior court, and the yearly report. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life } from './life.ts'

const POINTS = [
  { id: 'p1', text: '统一预售资金监管口径' },
  { id: 'p2', text: '公开监管账户' },
]
const decided = (on: string, by: string): Facts => ({ decidedBy: by, decidedOn: on })
const ADOPTED = POINTS.map(({ id }) => ({ point: id, code: 'adopted', reason: '' }))
const CHECKED = POINTS.map(({ id }) => ({ point: id, code: 'corrected', reason: '' }))
const stamp = (on: string): Facts => ({ receivedOn: on, dateSource: 'stamp' })
const letter: Facts = { points: POINTS, problems: '监管口径不一；账户不公开' }
const governance = (on: string): Facts => ({
  ...letter,
  necessary: 'yes',
  heard: 'heard',
  committeeOn: on,
  minors: 'no',
  ...decided(on, 'president'),
})

const governanceLives: Life[] = [
  {
    procedure: 'governance-judicial-suggestion',
    says: '听取意见、审委会审议、院长签发后发出；二个月内书面反馈，届满日为星期日顺延；协同落实后归档',
    clauses: ['FW-2.2c', 'HLJ-3'],
    steps: [
      { on: '2026-03-30', act: 'serve', facts: governance('2026-03-27'), stage: 'served' },
      { on: '2026-03-31', act: 'sign-for', facts: stamp('2026-03-31'), clocks: { reply: '2026-06-01', 'letter-date': 'not-started' } },
      { on: '2026-04-01', act: 'assign', facts: { division: '房产监管科' } },
      { on: '2026-04-20', act: 'work-together', facts: { way: 'consultation', record: '会商监管口径' } },
      { on: '2026-06-01', act: 'urge', facts: { text: '请反馈' }, refused: { code: 'guard', article: '8' } },
      { on: '2026-06-01', act: 'reply', facts: { answers: ADOPTED, ...decided('2026-06-01', 'organ-head') }, clocks: { reply: 'met' } },
      { on: '2026-06-02', act: 'sign-for-reply', facts: { receivedOn: '2026-06-02' } },
      { on: '2026-06-10', act: 'archive', facts: { checks: CHECKED, note: '已出台办法' }, stage: 'closed' },
    ],
  },
  {
    procedure: 'governance-judicial-suggestion',
    says: '未听取意见、没有必要、未经审委会、由副院长签发或者涉及未成年人的，均不得发出；建议书载明更早日期的按该日提醒；没有制裁',
    clauses: ['FW-2.2c', 'LX-4'],
    steps: [
      {
        on: '2026-03-30',
        act: 'serve',
        facts: { ...governance('2026-03-27'), heard: 'not-heard' },
        refused: { code: 'guard', article: '5' },
      },
      { on: '2026-03-30', act: 'serve', facts: { ...governance('2026-03-27'), necessary: 'no' }, refused: { code: 'guard', article: '2' } },
      { on: '2026-03-30', act: 'serve', facts: { ...governance('2026-03-27'), committeeOn: null }, refused: { code: 'facts' } },
      {
        on: '2026-03-30',
        act: 'serve',
        facts: { ...governance('2026-03-27'), ...decided('2026-03-27', 'vice-president') },
        refused: { code: 'facts' },
      },
      { on: '2026-03-30', act: 'serve', facts: { ...governance('2026-03-27'), minors: 'yes' }, refused: { code: 'guard', article: '114' } },
      { on: '2026-03-30', act: 'serve', facts: { ...governance('2026-03-27'), replyBy: '2026-04-30' } },
      { on: '2026-03-31', act: 'sign-for', facts: stamp('2026-03-31'), clocks: { reply: '2026-06-01', 'letter-date': '2026-04-30' } },
      { on: '2026-04-30', act: 'urge-letter-date', facts: { text: '请反馈' }, refused: { code: 'guard' } },
      { on: '2026-05-06', act: 'urge-letter-date', facts: { text: '请反馈' }, clocks: { 'letter-date': 'overdue', reply: '2026-06-01' } },
      { on: '2026-06-02', act: 'archive-unanswered', facts: { note: '未反馈' }, refused: { code: 'guard', article: '9' } },
      { on: '2026-06-02', act: 'urge', facts: { text: '请反馈' } },
      {
        on: '2026-06-10',
        act: 'reply',
        facts: { answers: ADOPTED, ...decided('2026-06-10', 'organ-head') },
        marks: ['late'],
        clocks: { reply: 'met-late' },
      },
    ],
  },
]

const single = (on: string): Facts => ({
  ...letter,
  ground: 'case-problem',
  aboutSupervision: 'no',
  replyBy: '2026-07-31',
  ...decided(on, 'vice-president'),
})

const otherLives: Life[] = [
  {
    procedure: 'judicial-suggestion',
    says: '向检察院提出的司法建议由案管接收分办，检察长决定后按建议书载明日期回复',
    clauses: ['FW-2.2c', 'HLJ-19'],
    parties: { recipient: 'procuratorate' },
    steps: [
      {
        on: '2026-06-22',
        act: 'serve',
        facts: { ...single('2026-06-22'), aboutSupervision: 'yes' },
        refused: { code: 'guard', article: '12' },
      },
      { on: '2026-06-22', act: 'serve', facts: single('2026-06-22') },
      { on: '2026-06-23', act: 'sign-for', facts: stamp('2026-06-23'), post: 'case-management', clocks: { 'letter-date': '2026-07-31' } },
      { on: '2026-06-23', act: 'assign', facts: { division: '第一检察部' }, post: 'case-management' },
      {
        on: '2026-07-30',
        act: 'reply',
        facts: {
          answers: [
            { point: 'p1', code: 'adopted', reason: '' },
            { point: 'p2', code: 'not-adopted', reason: '不属于检察机关职责' },
          ],
          ...decided('2026-07-30', 'chief-procurator'),
        },
        post: 'handling-prosecutor',
        clocks: { 'letter-date': 'met' },
      },
      { on: '2026-07-31', act: 'sign-for-reply', facts: { receivedOn: '2026-07-31' } },
      { on: '2026-08-03', act: 'archive', facts: { checks: CHECKED }, stage: 'closed' },
    ],
  },
  {
    procedure: 'judicial-suggestion',
    says: '行政机关拒不出庭的建议：必须写明反馈日期；逾期提醒后仍不反馈，归档，没有其他制裁',
    clauses: ['FW-2.2c'],
    steps: [
      { on: '2026-06-22', act: 'serve', facts: { ...single('2026-06-22'), replyBy: null }, refused: { code: 'facts', article: '12' } },
      { on: '2026-06-22', act: 'serve', facts: { ...single('2026-06-22'), ground: 'absence' } },
      { on: '2026-06-23', act: 'sign-for', facts: stamp('2026-06-23') },
      { on: '2026-08-03', act: 'archive-unanswered', facts: { note: '未反馈' }, refused: { code: 'guard' } },
      { on: '2026-08-03', act: 'urge', facts: { text: '请反馈' }, clocks: { 'letter-date': 'overdue' } },
      { on: '2026-08-04', act: 'copy', facts: { name: '沅清县人民政府' } },
      { on: '2026-09-01', act: 'archive-unanswered', facts: { note: '经提醒仍未反馈' }, stage: 'closed' },
    ],
  },
  {
    procedure: 'minors-judicial-suggestion',
    says: '涉及未成年人保护职责的司法建议一个月内回复，不适用二个月',
    clauses: ['FW-1.2a', 'HLJ-3'],
    steps: [
      { on: '2026-06-01', act: 'serve', facts: { ...letter, ...decided('2026-06-01', 'vice-president') } },
      { on: '2026-06-02', act: 'sign-for', facts: stamp('2026-06-02'), clocks: { reply: '2026-07-02' } },
      { on: '2026-07-02', act: 'reply', facts: { answers: ADOPTED, ...decided('2026-07-02', 'organ-head') }, clocks: { reply: 'met' } },
      { on: '2026-07-03', act: 'archive', facts: { checks: CHECKED }, stage: 'closed' },
    ],
  },
  {
    procedure: 'minors-judicial-suggestion',
    says: '一个月届满前不得提醒；届满后提醒，迟到的回复照收并注明',
    clauses: ['FW-1.2a'],
    parties: { recipient: 'police' },
    steps: [
      { on: '2026-06-01', act: 'serve', facts: { ...letter, ...decided('2026-06-01', 'president') } },
      { on: '2026-06-02', act: 'sign-for', facts: stamp('2026-06-02') },
      { on: '2026-07-02', act: 'urge', facts: { text: '请回复' }, refused: { code: 'guard', article: '114' } },
      { on: '2026-07-03', act: 'urge', facts: { text: '请回复' } },
      { on: '2026-07-06', act: 'reply', facts: { answers: ADOPTED, ...decided('2026-07-06', 'organ-head') }, marks: ['late'] },
    ],
  },
]

const proposal = (on: string): Facts => ({
  points: POINTS,
  target: '某市住房和城乡建设局',
  reason: '涉及异地主管机关',
  ...decided(on, 'president'),
})

const upwardLives: Life[] = [
  {
    procedure: 'cross-region-judicial-suggestion',
    says: '层报上级法院，由上级法院决定提出，下级签收后办结',
    clauses: ['FW-2.2c'],
    steps: [
      { on: '2026-05-11', act: 'serve', facts: proposal('2026-05-11') },
      { on: '2026-05-12', act: 'sign-for', facts: stamp('2026-05-12'), stage: 'received' },
      { on: '2026-06-10', act: 'decide', facts: { result: 'taken', ...decided('2026-06-09', 'adjudication-committee') }, stage: 'taken' },
      { on: '2026-06-11', act: 'close', facts: { receivedOn: '2026-06-11' }, stage: 'closed' },
    ],
  },
  {
    procedure: 'cross-region-judicial-suggestion',
    says: '上级法院不予提出的须说明理由；未收到前不得决定',
    clauses: ['FW-2.2c'],
    steps: [
      { on: '2026-05-11', act: 'serve', facts: proposal('2026-05-11') },
      {
        on: '2026-05-12',
        act: 'decide',
        facts: { result: 'taken', ...decided('2026-05-12', 'president') },
        refused: { code: 'wrong-stage', article: '3' },
      },
      { on: '2026-05-12', act: 'sign-for', facts: stamp('2026-05-12') },
      {
        on: '2026-06-10',
        act: 'decide',
        facts: { result: 'declined', ...decided('2026-06-09', 'president') },
        refused: { code: 'guard', article: '3' },
      },
      {
        on: '2026-06-10',
        act: 'decide',
        facts: { result: 'declined', reason: '问题已由省级部门规范', ...decided('2026-06-09', 'president') },
        stage: 'declined',
      },
      { on: '2026-06-11', act: 'close', facts: { receivedOn: '2026-06-11' }, stage: 'closed' },
    ],
  },
  {
    procedure: 'judicial-suggestion-report',
    says: '年度汇总质量和效果，院长决定列入工作报告，向人大报告',
    clauses: ['FW-2.2c'],
    steps: [
      { on: '2026-01-05', act: 'open', facts: { year: 2025 } },
      {
        on: '2026-01-06',
        act: 'take-in',
        facts: { text: '报告内容', ...decided('2026-01-06', 'president') },
        refused: { code: 'guard', article: '10' },
      },
      { on: '2026-01-06', act: 'collect', facts: { division: '民一庭', issued: 3, answered: 3, effect: '两项出台制度' } },
      { on: '2026-01-09', act: 'take-in', facts: { text: '报告内容', ...decided('2026-01-09', 'president') }, stage: 'drafted' },
      { on: '2026-01-20', act: 'report', facts: { to: '县人大常委会' }, stage: 'reported' },
    ],
  },
  {
    procedure: 'judicial-suggestion-report',
    says: '没有提出司法建议的年度如实记录，不以数量为目标',
    clauses: ['FW-2.2c'],
    steps: [
      { on: '2026-01-05', act: 'open', facts: { year: 2025 } },
      { on: '2026-01-06', act: 'drop', facts: {}, refused: { code: 'facts', article: '11' } },
      { on: '2026-01-06', act: 'drop', facts: { note: '全年未发现确有必要的事项' }, stage: 'dropped' },
    ],
  },
]

export const judicialSuggestionLives: Life[] = [...governanceLives, ...otherLives, ...upwardLives]
