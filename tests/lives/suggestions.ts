/** Suggestions for social governance and for minors: issued, announced, answered, looked back at, objected to, escalated. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life } from './life.ts'
import { ADOPTED, CHECKED, decided, headed, letter, stamp, without } from './suggestion-letters.ts'

const governance = (on: string, objectBy: string): Facts => ({
  ...letter(on, objectBy),
  period: 'statutory',
  situation: '一定时期内同类违法多发，监管制度存在漏洞',
  policyReview: 'passed',
  policyReviewedOn: on,
  minors: 'no',
})
const governanceLives: Life[] = [
  {
    procedure: 'governance-suggestion',
    says: '签收后二个月回复，届满日为星期日顺延；分办、方案、回复、整改报告、评估、回头看后办结',
    clauses: ['HLJ-3', 'HLJ-16', 'JS-4'],
    steps: [
      { on: '2026-03-10', act: 'serve', facts: governance('2026-03-09', '2026-03-25'), stage: 'served', clocks: { filing: '2026-03-16' } },
      { on: '2026-03-10', act: 'sign-for', facts: stamp('2026-03-10'), clocks: { reply: '2026-05-11', 'urgent-reply': 'not-started' } },
      { on: '2026-03-12', act: 'file-with-superior', facts: {}, clocks: { filing: 'met' } },
      { on: '2026-03-12', act: 'copy', facts: { target: 'government', name: '沅清县人民政府', ...decided('2026-03-12') } },
      { on: '2026-03-13', act: 'comment-plan', facts: { comment: '同意' }, refused: { code: 'guard', article: '24' } },
      { on: '2026-03-13', act: 'assign', facts: { division: '餐饮监管股' } },
      { on: '2026-03-20', act: 'send-plan', facts: { plan: '分三步整改', finishBy: '2026-06-30', ...headed('2026-03-20') } },
      { on: '2026-03-23', act: 'comment-plan', facts: { comment: '建议增加复查安排' } },
      { on: '2026-04-15', act: 'follow-up', facts: { way: 'visit', record: '已开展巡查' } },
      { on: '2026-05-11', act: 'urge', facts: { text: '请回复' }, refused: { code: 'guard', article: '24' } },
      {
        on: '2026-05-11',
        act: 'reply',
        facts: {
          answers: [
            { point: 'p1', code: 'adopted', reason: '' },
            { point: 'p2', code: 'partly', reason: '' },
          ],
          ...headed('2026-05-11'),
        },
        refused: { code: 'facts', article: '19' },
      },
      {
        on: '2026-05-11',
        act: 'reply',
        facts: {
          answers: [
            { point: 'p1', code: 'adopted', reason: '' },
            { point: 'p2', code: 'partly', reason: '其中一家已停业' },
          ],
          ...headed('2026-05-11'),
        },
        clocks: { reply: 'met' },
        stage: 'replied',
      },
      { on: '2026-05-12', act: 'sign-for-reply', facts: { receivedOn: '2026-05-12' } },
      { on: '2026-05-20', act: 'close', refused: { code: 'wrong-stage', article: '24' } },
      { on: '2026-05-20', act: 'assess', facts: { checks: CHECKED, overall: 'partly', note: '第二项继续督促' }, stage: 'assessed' },
      { on: '2026-06-15', act: 'report-progress', facts: { done: '两家已补办许可', ...headed('2026-06-15') } },
      {
        on: '2026-06-22',
        act: 'assess',
        facts: {
          checks: [
            { point: 'p1', code: 'corrected', reason: '' },
            { point: 'p2', code: 'corrected', reason: '' },
          ],
          overall: 'done',
          note: '已到位',
        },
      },
      { on: '2026-08-20', act: 'look-back', facts: { visitedOn: '2026-08-20', result: 'lasting', record: '未见反弹' } },
      { on: '2026-08-21', act: 'close', facts: {}, stage: 'closed' },
    ],
  },
  {
    procedure: 'governance-suggestion',
    says: '经同意宣告送达，期限自宣告日起；逾期经督促不回复，由检察长决定报告；有正当理由不得报告；迟到的回复照收并注明',
    clauses: ['HLJ-3', 'JS-4', 'FW-2.1a'],
    parties: { recipient: 'police' },
    steps: [
      { on: '2026-04-13', act: 'serve', facts: governance('2026-04-13', '2026-04-30') },
      { on: '2026-04-13', act: 'answer-announcement', facts: { answer: 'agreed' }, refused: { code: 'guard', article: '18' } },
      { on: '2026-04-13', act: 'propose-announcement', facts: { heldOn: '2026-04-20', place: '本院宣告室', invited: ['某人民监督员'] } },
      {
        on: '2026-04-20',
        act: 'announce',
        facts: { announcedOn: '2026-04-20', attended: ['某副局长'], heard: '表示认真整改' },
        refused: { code: 'guard', article: '18' },
      },
      { on: '2026-04-14', act: 'answer-announcement', facts: { answer: 'agreed' } },
      {
        on: '2026-04-20',
        act: 'announce',
        facts: { announcedOn: '2026-04-20', attended: ['某副局长'], heard: '表示认真整改' },
        stage: 'declared',
        clocks: { reply: '2026-06-22' },
      },
      { on: '2026-04-20', act: 'confirm-service', facts: {}, stage: 'received', clocks: { reply: '2026-06-22' } },
      {
        on: '2026-06-23',
        act: 'escalate-unanswered',
        facts: { target: 'superior', account: '未督促', justified: 'none', ...decided('2026-06-23') },
        refused: { code: 'guard', article: '25' },
      },
      { on: '2026-06-23', act: 'urge', facts: { text: '请于一周内回复' }, clocks: { reply: 'overdue' } },
      {
        on: '2026-07-01',
        act: 'escalate-unanswered',
        facts: { target: 'superior', account: '经督促仍未回复', justified: 'some', ...decided('2026-07-01') },
        refused: { code: 'guard', article: '25' },
      },
      {
        on: '2026-07-01',
        act: 'escalate-unanswered',
        facts: { target: 'superior', account: '经督促仍未回复', justified: 'none', ...decided('2026-07-01') },
        stage: 'escalated',
      },
      {
        on: '2026-07-06',
        act: 'reply',
        facts: { answers: ADOPTED, ...headed('2026-07-06') },
        marks: ['late'],
        clocks: { reply: 'met-late' },
      },
      { on: '2026-07-20', act: 'assess', facts: { checks: CHECKED, overall: 'not-done', note: '第二项未动' } },
      {
        on: '2026-07-20',
        act: 'escalate-unrectified',
        facts: { target: 'congress', account: '仍未整改', justified: 'none', ...decided('2026-07-20') },
        refused: { code: 'guard', article: '25' },
      },
      { on: '2026-07-21', act: 'urge-rectification', facts: { text: '请落实第二项' } },
      {
        on: '2026-08-21',
        act: 'escalate-unrectified',
        facts: { target: 'congress', account: '经督促仍不整改', justified: 'none', ...decided('2026-08-20') },
        stage: 'escalated',
      },
      { on: '2026-09-01', act: 'close', facts: {}, stage: 'closed' },
    ],
  },
  {
    procedure: 'governance-suggestion',
    says: '未经法律政策研究部门审核、涉及未成年人保护职责、异地未征求意见、紧急未写日期、未写异议期限的，均不得制发',
    clauses: ['HLJ-3', 'LX-4'],
    steps: [
      {
        on: '2026-03-10',
        act: 'serve',
        facts: { ...governance('2026-03-09', '2026-03-25'), policyReview: 'not-passed' },
        refused: { code: 'guard', article: '17' },
      },
      {
        on: '2026-03-10',
        act: 'serve',
        facts: { ...governance('2026-03-09', '2026-03-25'), minors: 'yes' },
        refused: { code: 'guard', article: '114' },
      },
      {
        on: '2026-03-10',
        act: 'serve',
        facts: { ...governance('2026-03-09', '2026-03-25'), addressee: 'other-region' },
        refused: { code: 'guard', article: '3' },
      },
      {
        on: '2026-03-10',
        act: 'serve',
        facts: { ...governance('2026-03-09', '2026-03-25'), addressee: 'superior' },
        refused: { code: 'guard', article: '3' },
      },
      {
        on: '2026-03-10',
        act: 'serve',
        facts: { ...governance('2026-03-09', '2026-03-25'), period: 'urgent' },
        refused: { code: 'guard', article: '19' },
      },
      {
        on: '2026-03-10',
        act: 'serve',
        facts: without(governance('2026-03-09', '2026-03-25'), 'objectBy'),
        refused: { code: 'facts', article: '16' },
      },
      {
        on: '2026-03-10',
        act: 'serve',
        facts: governance('2026-03-09', '2026-03-25'),
        post: 'legal-policy',
        refused: { code: 'wrong-post' },
      },
      {
        on: '2026-03-10',
        act: 'serve',
        facts: { ...governance('2026-03-09', '2026-03-25'), period: 'urgent', replyBy: '2026-03-20', urgency: '隐患随时可能造成伤亡' },
      },
      { on: '2026-03-10', act: 'sign-for', facts: stamp('2026-03-10'), clocks: { reply: '2026-05-11', 'urgent-reply': '2026-03-20' } },
      { on: '2026-03-20', act: 'urge-urgent', facts: { text: '请立即处理' }, refused: { code: 'guard' } },
      { on: '2026-03-23', act: 'urge-urgent', facts: { text: '请立即处理' }, clocks: { 'urgent-reply': 'overdue', reply: '2026-05-11' } },
      {
        on: '2026-03-25',
        act: 'escalate-urgent',
        facts: { target: 'government', account: '紧急事项经督促未处理', justified: 'none', ...decided('2026-03-25') },
        stage: 'escalated',
      },
      {
        on: '2026-03-26',
        act: 'reply',
        facts: { answers: ADOPTED, ...headed('2026-03-26') },
        marks: ['late'],
        clocks: { reply: 'met', 'urgent-reply': 'met-late' },
      },
    ],
  },
  {
    procedure: 'governance-suggestion',
    says: '在载明的期限内提出异议，复核成立后撤回；异议本身不停止回复期限；撤回后不再计算',
    clauses: ['FW-2.1b'],
    steps: [
      { on: '2026-03-10', act: 'serve', facts: governance('2026-03-09', '2026-03-25') },
      { on: '2026-03-11', act: 'sign-for', facts: stamp('2026-03-11'), clocks: { objection: '2026-03-25', reply: '2026-05-11' } },
      {
        on: '2026-03-16',
        act: 'answer-objection',
        facts: { result: 'upheld', reason: '无', ...decided('2026-03-16') },
        refused: { code: 'guard', article: '23' },
      },
      {
        on: '2026-03-24',
        act: 'object',
        facts: { reason: '监管职责不在我局', ...headed('2026-03-24') },
        clocks: { objection: 'met', reply: '2026-05-11' },
      },
      { on: '2026-03-30', act: 'answer-objection', facts: { result: 'upheld', reason: '职责已划转', ...decided('2026-03-30') } },
      {
        on: '2026-03-31',
        act: 'withdraw',
        facts: { cause: 'objection-upheld', reason: '职责已划转', toldTo: '沅清县人民政府', ...decided('2026-03-30') },
        stage: 'withdrawn',
        clocks: { reply: 'moot' },
      },
      { on: '2026-04-01', act: 'urge', facts: { text: '请回复' }, refused: { code: 'ended' } },
    ],
  },
]

const minorsFacts = (on: string, objectBy: string): Facts => without(governance(on, objectBy), 'minors', 'period')

const minorsLives: Life[] = [
  {
    procedure: 'minors-suggestion',
    says: '未成年人保护法一个月优先于二个月：一月三十日签收，二月没有三十日，至二月二十八日（调休上班，不顺延）',
    clauses: ['HLJ-3', 'FW-1.2a'],
    steps: [
      { on: '2026-01-29', act: 'serve', facts: minorsFacts('2026-01-28', '2026-02-10') },
      { on: '2026-01-30', act: 'sign-for', facts: stamp('2026-01-30'), clocks: { reply: '2026-02-28' } },
      { on: '2026-02-28', act: 'reply', facts: { answers: ADOPTED, ...headed('2026-02-28') }, clocks: { reply: 'met' } },
      { on: '2026-03-03', act: 'assess', facts: { checks: CHECKED, overall: 'done', note: '已落实' } },
      { on: '2026-03-04', act: 'close', facts: {}, stage: 'closed' },
    ],
  },
  {
    procedure: 'minors-suggestion',
    says: '满一个月未回复方可催办；迟到的回复照收并注明；没有另定更长或者更短期限的选项',
    clauses: ['HLJ-3', 'FW-1.2a'],
    parties: { recipient: 'justice' },
    steps: [
      {
        on: '2026-03-10',
        act: 'serve',
        facts: { ...minorsFacts('2026-03-09', '2026-03-20'), period: 'urgent' },
        refused: { code: 'facts' },
      },
      { on: '2026-03-10', act: 'serve', facts: minorsFacts('2026-03-09', '2026-03-20') },
      { on: '2026-03-10', act: 'sign-for', facts: stamp('2026-03-10'), clocks: { reply: '2026-04-10' } },
      { on: '2026-04-10', act: 'urge', facts: { text: '请回复' }, refused: { code: 'guard' } },
      { on: '2026-04-13', act: 'urge', facts: { text: '请回复' }, clocks: { reply: 'overdue' } },
      {
        on: '2026-04-15',
        act: 'reply',
        facts: { answers: ADOPTED, ...headed('2026-04-15') },
        marks: ['late'],
        clocks: { reply: 'met-late' },
      },
    ],
  },
]

export const suggestionLives: Life[] = [...governanceLives, ...minorsLives]
