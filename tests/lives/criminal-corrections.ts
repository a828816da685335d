/** Corrections in criminal procedure: notices, oral opinions, re-checks, reports upward; opinions after a trial; supervision of the execution of criminal judgments. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life } from './life.ts'

const POINTS = [{ id: 'p1', text: '依法告知犯罪嫌疑人诉讼权利' }]
const decided = (on: string, by = 'chief-procurator'): Facts => ({ decidedBy: by, decidedOn: on })
const answers = (code: string, reason = ''): Facts => ({ answers: [{ point: 'p1', code, reason }] })
const headed = (on: string): Facts => decided(on, 'organ-head')
const stamp = (on: string): Facts => ({ receivedOn: on, dateSource: 'stamp' })

const notice = (on: string): Facts => ({
  points: POINTS,
  violation: '未依法告知诉讼权利',
  replyBy: '2026-07-10',
  activity: 'investigation',
  grade: 'serious',
  ...decided(on),
})

const noticeLives: Life[] = [
  {
    procedure: 'criminal-correction',
    says: '情节较重的发纠正违法通知书，按通知书规定的日期回复；告知控告人后办结',
    clauses: ['FW-2.1a'],
    steps: [
      { on: '2026-06-15', act: 'serve', facts: notice('2026-06-15'), stage: 'served' },
      { on: '2026-06-15', act: 'sign-for', facts: stamp('2026-06-15'), clocks: { reply: '2026-07-10', recheck: 'not-started' } },
      { on: '2026-07-08', act: 'reply', facts: { ...answers('adopted'), ...headed('2026-07-08') }, clocks: { reply: 'met' } },
      { on: '2026-07-09', act: 'sign-for-reply', facts: { receivedOn: '2026-07-09' } },
      { on: '2026-07-10', act: 'tell-complainant', facts: { recipients: ['控告人'], note: '已纠正' } },
      { on: '2026-07-10', act: 'close', facts: { checks: [{ point: 'p1', code: 'corrected', reason: '' }] }, stage: 'closed' },
    ],
  },
  {
    procedure: 'criminal-correction',
    says: '情节较轻的不发通知书，普遍性的用检察建议；申请复查的，收到之日起七日内复查，错误的撤销',
    clauses: ['FW-2.1b'],
    steps: [
      { on: '2026-06-15', act: 'serve', facts: { ...notice('2026-06-15'), grade: 'minor' }, refused: { code: 'guard', article: '552' } },
      {
        on: '2026-06-15',
        act: 'serve',
        facts: { ...notice('2026-06-15'), grade: 'widespread' },
        refused: { code: 'guard', article: '552' },
      },
      { on: '2026-06-15', act: 'serve', facts: { ...notice('2026-06-15'), replyBy: null }, refused: { code: 'facts', article: '552' } },
      { on: '2026-06-15', act: 'serve', facts: notice('2026-06-15') },
      { on: '2026-06-16', act: 'sign-for', facts: stamp('2026-06-16') },
      { on: '2026-06-16', act: 'receive-recheck', facts: { receivedOn: '2026-06-16' }, refused: { code: 'guard', article: '554' } },
      { on: '2026-06-22', act: 'request-recheck', facts: { reason: '已在讯问笔录中告知', ...headed('2026-06-22') } },
      {
        on: '2026-06-22',
        act: 'decide-recheck',
        facts: { result: 'revoked', reason: '属实', ...decided('2026-06-22') },
        refused: { code: 'guard', article: '554' },
      },
      {
        on: '2026-06-22',
        act: 'receive-recheck',
        facts: { receivedOn: '2026-06-22' },
        clocks: { recheck: '2026-06-29', reply: '2026-07-10' },
      },
      {
        on: '2026-06-29',
        act: 'decide-recheck',
        facts: { result: 'revoked', reason: '笔录附卷，已告知', ...decided('2026-06-29') },
        stage: 'revoked',
        clocks: { recheck: 'met', reply: 'moot' },
      },
    ],
  },
  {
    procedure: 'criminal-correction',
    says: '逾期不回复的督促，仍不回复的报上一级检察院；上级认为正确的通报其主管机关后回复办结',
    clauses: ['FW-2.1a', 'LX-3'],
    parties: { recipient: 'court' },
    steps: [
      { on: '2026-06-15', act: 'serve', facts: { ...notice('2026-06-15'), activity: 'trial' } },
      { on: '2026-06-16', act: 'sign-for', facts: stamp('2026-06-16') },
      { on: '2026-07-10', act: 'urge', facts: { text: '请回复' }, refused: { code: 'guard', article: '553' } },
      { on: '2026-07-13', act: 'urge', facts: { text: '请回复' }, clocks: { reply: 'overdue' } },
      {
        on: '2026-07-13',
        act: 'report-unheeded',
        facts: { why: 'unanswered', account: '未督促', ...decided('2026-07-13') },
        refused: { code: 'guard', article: '553' },
      },
      { on: '2026-07-20', act: 'press', facts: { text: '当面督促回复' } },
      {
        on: '2026-07-27',
        act: 'report-unheeded',
        facts: { why: 'unanswered', account: '经督促仍不回复', ...decided('2026-07-27') },
        stage: 'reported',
      },
      { on: '2026-08-24', act: 'record-superior', facts: { result: 'notified' }, stage: 'confirmed' },
      {
        on: '2026-08-31',
        act: 'reply',
        facts: { ...answers('adopted'), ...decided('2026-08-31', 'president') },
        marks: ['late'],
        clocks: { reply: 'met-late' },
      },
      { on: '2026-09-01', act: 'close', facts: { checks: [{ point: 'p1', code: 'corrected', reason: '' }] }, stage: 'closed' },
    ],
  },
  {
    procedure: 'criminal-correction',
    says: '情节较轻的由检察人员口头提出；当场纠正的记录办结，没有经检察长决定的通知书',
    clauses: ['FW-2.1a'],
    steps: [
      { on: '2026-06-15', act: 'speak', facts: { violation: '笔录漏签', said: '请补正' }, refused: { code: 'facts', article: '552' } },
      {
        on: '2026-06-15',
        act: 'speak',
        facts: { violation: '笔录漏签', said: '请补正', to: ['办案民警'] },
        stage: 'spoken',
        clocks: { reply: 'not-started' },
      },
      { on: '2026-06-16', act: 'sign-for', facts: stamp('2026-06-16'), refused: { code: 'wrong-stage' } },
      { on: '2026-06-17', act: 'record-correction', facts: { correctedOn: '2026-06-16', record: '已补签并说明' }, stage: 'closed' },
    ],
  },
]

const session = (on: string): Facts => ({
  points: [{ id: 'p1', text: '对未当庭质证的证据重新组织质证' }],
  violation: '证据未经当庭质证',
  caseNumbers: ['（2026）湘3199刑初12号'],
  sessionOn: on,
  session: 'ended',
  reportedOn: on,
  ...decided(on),
})

const trialLives: Life[] = [
  {
    procedure: 'trial-correction',
    says: '庭审后书面提出，法院认为正确的采纳；条文没有回复期限，文书写明日期的从其日期',
    clauses: ['FW-2.1a'],
    steps: [
      { on: '2026-06-23', act: 'serve', facts: { ...session('2026-06-22'), replyBy: '2026-07-20' }, clocks: { reply: '2026-07-20' } },
      { on: '2026-06-24', act: 'sign-for', facts: stamp('2026-06-24') },
      { on: '2026-07-06', act: 'reply', facts: { ...answers('adopted'), ...decided('2026-07-06', 'president') }, clocks: { reply: 'met' } },
      { on: '2026-07-07', act: 'close', facts: { checks: [{ point: 'p1', code: 'corrected', reason: '' }] }, stage: 'closed' },
    ],
  },
  {
    procedure: 'trial-correction',
    says: '庭审进行中不得提出；报告检察长的日期不得早于庭审；法院不采纳的说明理由，是正常结果；没有写明日期的不催办',
    clauses: ['FW-2.1b', 'LX-4'],
    steps: [
      {
        on: '2026-06-22',
        act: 'serve',
        facts: { ...session('2026-06-22'), session: 'sitting' },
        refused: { code: 'guard', article: '572' },
      },
      { on: '2026-06-23', act: 'serve', facts: { ...session('2026-06-22'), reportedOn: '2026-06-18' }, refused: { code: 'facts' } },
      { on: '2026-06-23', act: 'serve', facts: session('2026-06-22'), clocks: { reply: 'not-started' } },
      { on: '2026-06-24', act: 'sign-for', facts: stamp('2026-06-24') },
      { on: '2026-08-03', act: 'urge', facts: { text: '请回复' }, refused: { code: 'guard' } },
      {
        on: '2026-08-03',
        act: 'reply',
        facts: { ...answers('not-adopted'), ...decided('2026-08-03', 'president') },
        refused: { code: 'facts', article: '572' },
      },
      {
        on: '2026-08-03',
        act: 'reply',
        facts: { ...answers('not-adopted', '该证据已在庭前会议中质证'), ...decided('2026-08-03', 'president') },
        stage: 'replied',
      },
      { on: '2026-08-04', act: 'close', facts: { checks: [{ point: 'p1', code: 'reasons-accepted', reason: '' }] }, stage: 'closed' },
    ],
  },
]

const execution = (on: string, area: string): Facts => ({
  points: [{ id: 'p1', text: '依法立案执行罚金' }],
  violation: '罚金刑未立案执行',
  area,
  grade: 'serious',
  ...decided(on),
})

const executionLives: Life[] = [
  {
    procedure: 'criminal-enforcement-correction',
    says: '财产刑未立案执行：向法院书面提出纠正意见（不是检察建议），回复后办结',
    clauses: ['FW-2.1d'],
    steps: [
      { on: '2026-06-15', act: 'serve', facts: { ...execution('2026-06-15', 'property'), replyBy: '2026-07-15' } },
      { on: '2026-06-16', act: 'record-rehearing', facts: { panel: 'yes' }, refused: { code: 'wrong-stage' } },
      { on: '2026-06-16', act: 'sign-for', facts: stamp('2026-06-16'), clocks: { reply: '2026-07-15', commutation: 'not-started' } },
      { on: '2026-07-01', act: 'record-rehearing', facts: { panel: 'yes' }, refused: { code: 'guard', article: '641' } },
      { on: '2026-07-10', act: 'reply', facts: { ...answers('adopted'), ...decided('2026-07-10', 'president') }, clocks: { reply: 'met' } },
      { on: '2026-07-13', act: 'close', facts: { checks: [{ point: 'p1', code: 'corrected', reason: '' }] }, stage: 'closed' },
    ],
  },
  {
    procedure: 'criminal-enforcement-correction',
    says: '减刑裁定不当：收到裁定书副本后二十日内提出，届满日逢端午假期顺延；未写收到日期的不得提出',
    clauses: ['FW-2.1d'],
    steps: [
      { on: '2026-06-22', act: 'serve', facts: execution('2026-06-22', 'commutation-ruling'), refused: { code: 'guard', article: '639' } },
      {
        on: '2026-06-22',
        act: 'serve',
        facts: { ...execution('2026-06-22', 'commutation-ruling'), rulingReceivedOn: '2026-06-01' },
        clocks: { commutation: 'met', 'outside-prison': 'not-started' },
      },
      { on: '2026-06-23', act: 'sign-for', facts: stamp('2026-06-23') },
      { on: '2026-07-20', act: 'reply', facts: { ...answers('adopted'), ...decided('2026-07-20', 'president') }, stage: 'replied' },
      { on: '2026-07-27', act: 'record-rehearing', facts: { panel: 'no', ruling: '' } },
      { on: '2026-07-27', act: 'close', facts: { checks: [{ point: 'p1', code: 'corrected', reason: '' }] }, stage: 'closed' },
    ],
  },
  {
    procedure: 'criminal-enforcement-correction',
    says: '暂予监外执行不当：自接到通知之日起一个月；超过的照收并注明逾期；重大隐患用检察建议',
    clauses: ['FW-2.1d'],
    parties: { recipient: 'organ' },
    steps: [
      {
        on: '2026-07-03',
        act: 'serve',
        facts: { ...execution('2026-07-03', 'prison'), grade: 'systemic' },
        refused: { code: 'guard', article: '624' },
      },
      {
        on: '2026-07-03',
        act: 'serve',
        facts: { ...execution('2026-07-03', 'outside-decision'), noticeReceivedOn: '2026-06-02' },
        marks: ['late'],
        clocks: { 'outside-prison': 'met-late' },
      },
    ],
  },
  {
    procedure: 'criminal-enforcement-correction',
    says: '社区矫正执法瑕疵口头提出并记录；七日内未纠正的，转书面提出',
    clauses: ['FW-2.1d'],
    parties: { recipient: 'justice' },
    steps: [
      {
        on: '2026-06-01',
        act: 'speak',
        facts: { violation: '未按规定报到登记', said: '请补正登记', to: ['矫正工作人员'] },
        clocks: { oral: '2026-06-08' },
      },
      { on: '2026-06-09', act: 'raise', facts: { reason: '七日内未补正' }, marks: ['late'], stage: 'raised' },
      { on: '2026-06-10', act: 'record-correction', facts: { correctedOn: '2026-06-10', record: '已补正' }, refused: { code: 'ended' } },
    ],
  },
]

export const criminalCorrectionLives: Life[] = [...noticeLives, ...trialLives, ...executionLives]
