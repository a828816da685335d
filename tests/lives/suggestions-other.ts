/** Suggestions to correct a violation, other suggestions, unlawful administration; the investigation before and the evaluation after. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life } from './life.ts'
import { ADOPTED, CHECKED, decided, headed, letter, stamp, without } from './suggestion-letters.ts'

const correction = (on: string): Facts => ({
  ...letter(on, '2026-05-15'),
  period: 'statutory',
  violation: '多起案件未依法告知权利',
  scope: 'widespread',
  otherForm: 'none',
})

const correctionLives: Life[] = [
  {
    procedure: 'correction-suggestion',
    says: '带有普遍性的违法向公安机关提出；二个月届满日逢端午假期顺延；逐项回复后评估办结',
    clauses: ['HLJ-3', 'FW-2.1a'],
    parties: { recipient: 'police' },
    steps: [
      { on: '2026-04-20', act: 'serve', facts: correction('2026-04-20'), clocks: { filing: '2026-04-27' } },
      { on: '2026-04-20', act: 'sign-for', facts: stamp('2026-04-20'), clocks: { reply: '2026-06-22' } },
      { on: '2026-04-28', act: 'file-with-superior', facts: {}, marks: ['late'], clocks: { filing: 'met-late' } },
      { on: '2026-06-22', act: 'reply', facts: { answers: ADOPTED, ...headed('2026-06-22') }, clocks: { reply: 'met' } },
      { on: '2026-06-25', act: 'assess', facts: { checks: CHECKED, overall: 'done', note: '已统一规范' } },
      { on: '2026-06-26', act: 'close', facts: {}, stage: 'closed' },
    ],
  },
  {
    procedure: 'correction-suggestion',
    says: '应当制发纠正违法通知书的不得以检察建议代替；向法院提出的，不采纳并说明理由是正常结果',
    clauses: ['LX-4', 'FW-2.1a'],
    parties: { recipient: 'court' },
    steps: [
      {
        on: '2026-04-20',
        act: 'serve',
        facts: { ...correction('2026-04-20'), otherForm: 'prescribed' },
        refused: { code: 'guard', article: '12' },
      },
      { on: '2026-04-20', act: 'serve', facts: correction('2026-04-20') },
      { on: '2026-04-21', act: 'sign-for', facts: stamp('2026-04-21') },
      {
        on: '2026-06-08',
        act: 'reply',
        facts: {
          answers: [
            { point: 'p1', code: 'not-adopted', reason: '不属于人民法院职责' },
            { point: 'p2', code: 'adopted', reason: '' },
          ],
          ...decided('2026-06-05', 'president'),
        },
        clocks: { reply: 'met' },
      },
      {
        on: '2026-06-15',
        act: 'assess',
        facts: {
          checks: [
            { point: 'p1', code: 'reasons-accepted', reason: '' },
            { point: 'p2', code: 'corrected', reason: '' },
          ],
          overall: 'reasons-accepted',
          note: '理由成立',
        },
      },
      { on: '2026-06-16', act: 'close', facts: {}, stage: 'closed' },
    ],
  },
]

const other = (on: string): Facts => ({ ...letter(on, '2026-06-30'), period: 'statutory', otherKind: 'none', why: '推动矛盾纠纷化解' })

const otherLives: Life[] = [
  {
    procedure: 'other-suggestion',
    says: '四类之外的建议，退回补正后再次送达，按期回复办结',
    clauses: ['HLJ-3'],
    parties: { recipient: 'mediation' },
    steps: [
      { on: '2026-06-01', act: 'serve', facts: other('2026-06-01') },
      { on: '2026-06-02', act: 'return', facts: { reason: 'missing-attachment' }, stage: 'returned' },
      { on: '2026-06-03', act: 'serve-again', facts: { correction: '补附证据目录' }, stage: 'served' },
      { on: '2026-06-04', act: 'sign-for', facts: stamp('2026-06-04'), clocks: { reply: '2026-08-04' } },
      { on: '2026-07-30', act: 'reply', facts: { answers: ADOPTED, ...headed('2026-07-30') }, clocks: { reply: 'met' } },
      { on: '2026-08-03', act: 'assess', facts: { checks: CHECKED, overall: 'done', note: '已办理' } },
      { on: '2026-08-03', act: 'close', facts: {}, stage: 'closed' },
    ],
  },
  {
    procedure: 'other-suggestion',
    says: '属于四类之一的不得走其他建议；变更建议由检察长或者检委会决定并告知原抄送单位',
    clauses: ['HLJ-3', 'LX-4'],
    steps: [
      { on: '2026-06-01', act: 'serve', facts: { ...other('2026-06-01'), otherKind: 'named' }, refused: { code: 'guard', article: '5' } },
      { on: '2026-06-01', act: 'serve', facts: other('2026-06-01') },
      { on: '2026-06-02', act: 'sign-for', facts: stamp('2026-06-02') },
      {
        on: '2026-06-08',
        act: 'change',
        facts: { change: '第一项改为年内完成', cause: 'own-finding', ...decided('2026-06-08') },
        refused: { code: 'facts', article: '22' },
      },
      {
        on: '2026-06-08',
        act: 'change',
        facts: {
          change: '第一项改为年内完成',
          cause: 'superior-order',
          reason: '上级院审查后指令变更',
          ...decided('2026-06-08', 'procuratorial-committee'),
        },
        stage: 'received',
        clocks: { reply: '2026-08-03' },
      },
    ],
  },
]

const unlawful = (on: string): Facts => ({
  ...letter(on, '2026-07-15'),
  period: 'statutory',
  caseNumbers: ['沅清检行监〔2026〕3号'],
  foundIn: 'supervision',
  violation: 'procedure',
})

const unlawfulLives: Life[] = [
  {
    procedure: 'unlawful-administration',
    says: '办理行政诉讼监督案件中发现的违法行为：写明案件，二个月回复，评估后办结',
    clauses: ['JS-4', 'FW-2.1a'],
    steps: [
      { on: '2026-06-24', act: 'serve', facts: unlawful('2026-06-23') },
      { on: '2026-06-25', act: 'sign-for', facts: stamp('2026-06-25'), clocks: { reply: '2026-08-25' } },
      { on: '2026-08-21', act: 'reply', facts: { answers: ADOPTED, ...headed('2026-08-21') }, clocks: { reply: 'met' } },
      { on: '2026-08-24', act: 'assess', facts: { checks: CHECKED, overall: 'done', note: '已撤销处罚决定并重新办理' } },
      { on: '2026-08-24', act: 'close', facts: {}, stage: 'closed' },
    ],
  },
  {
    procedure: 'unlawful-administration',
    says: '不是独立的监督权：来源在行政诉讼监督之外或者没有案件的，不得提出；经督促不整改的，检察长决定后通报',
    clauses: ['JS-4', 'LX-4'],
    steps: [
      {
        on: '2026-06-24',
        act: 'serve',
        facts: { ...unlawful('2026-06-23'), foundIn: 'elsewhere' },
        refused: { code: 'guard', article: 'scope' },
      },
      { on: '2026-06-24', act: 'serve', facts: without(unlawful('2026-06-23'), 'caseNumbers'), refused: { code: 'facts', article: '119' } },
      { on: '2026-06-24', act: 'serve', facts: unlawful('2026-06-23') },
      { on: '2026-06-25', act: 'sign-for', facts: stamp('2026-06-25') },
      { on: '2026-08-26', act: 'urge', facts: { text: '请回复' }, clocks: { reply: 'overdue' } },
      {
        on: '2026-09-07',
        act: 'escalate-unanswered',
        facts: { target: 'superior', account: '经督促仍不回复', justified: 'none', ...decided('2026-09-04') },
        stage: 'escalated',
      },
      { on: '2026-09-08', act: 'close', facts: {}, stage: 'closed' },
    ],
  },
]

const insideLives: Life[] = [
  {
    procedure: 'suggestion-investigation',
    says: '检察长批准后二个月内调查终结；社会治理类须经法律政策研究部门审核、征求意见后决定制发',
    clauses: ['HLJ-3', 'HLJ-16'],
    steps: [
      {
        on: '2026-01-05',
        act: 'register-clue',
        facts: { kind: 'governance', source: 'case', summary: '同类案件多发' },
        stage: 'registered',
      },
      {
        on: '2026-01-05',
        act: 'investigate',
        facts: { measure: 'records', record: '调取台账' },
        refused: { code: 'wrong-stage', article: '14' },
      },
      {
        on: '2026-01-08',
        act: 'approve-investigation',
        facts: { scope: '监管履职情况', ...decided('2026-01-08') },
        clocks: { investigation: '2026-03-09' },
      },
      { on: '2026-01-20', act: 'investigate', facts: { measure: 'records', record: '调取台账' } },
      {
        on: '2026-03-06',
        act: 'conclude',
        facts: { finding: 'problem', opinion: '建议制发' },
        clocks: { investigation: 'met' },
        stage: 'concluded',
      },
      {
        on: '2026-03-06',
        act: 'decide-unreviewed',
        facts: { result: 'issue', reason: '事实清楚', ...decided('2026-03-06') },
        refused: { code: 'guard', article: '17' },
      },
      {
        on: '2026-03-06',
        act: 'policy-review',
        facts: { opinion: 'passed', reason: '必要' },
        person: 'procuratorate:handling-prosecutor',
        refused: { code: 'guard', article: '17' },
      },
      { on: '2026-03-06', act: 'policy-review', facts: { opinion: 'revise', reason: '依据须补充' }, stage: 'concluded' },
      { on: '2026-03-09', act: 'policy-review', facts: { opinion: 'passed', reason: '已补充' }, stage: 'reviewed' },
      { on: '2026-03-09', act: 'hear-unit', facts: { unit: '县市场监督管理局', heardOn: '2026-03-09', views: '同意' } },
      { on: '2026-03-09', act: 'decide', facts: { result: 'issue', reason: '确有必要', ...decided('2026-03-09') }, stage: 'issued' },
    ],
  },
  {
    procedure: 'suggestion-investigation',
    says: '有关单位不予配合的记录在案；超过二个月由案管流程监控；应当制发纠正违法通知书的转用该文书',
    clauses: ['JS-2', 'LX-4'],
    steps: [
      { on: '2026-01-05', act: 'register-clue', facts: { kind: 'correction', source: 'petition', summary: '反映未依法办理' } },
      { on: '2026-01-08', act: 'approve-investigation', facts: { scope: '办理情况', ...decided('2026-01-08') } },
      { on: '2026-02-10', act: 'record-refusal', facts: { unit: '某单位', account: '拒绝提供台账', next: 'suggestion' } },
      { on: '2026-03-09', act: 'flow-notice', facts: { text: '期限将届满' }, refused: { code: 'guard', article: '27' } },
      { on: '2026-03-10', act: 'flow-notice', facts: { text: '已超过二个月' }, clocks: { investigation: 'overdue' } },
      {
        on: '2026-03-16',
        act: 'conclude',
        facts: { finding: 'other-paper', opinion: '应当发纠正违法通知书' },
        marks: ['late'],
        stage: 'referred',
      },
    ],
  },
  {
    procedure: 'suggestion-evaluation',
    says: '汇总后提请检察委员会评估，提出改进要求，报告改进后办结',
    clauses: ['HLJ-3'],
    steps: [
      { on: '2026-07-01', act: 'open', facts: { period: '2026年上半年', scope: '全部检察建议' } },
      { on: '2026-07-02', act: 'submit', facts: { summary: '总体良好' }, refused: { code: 'guard', article: '26' } },
      { on: '2026-07-06', act: 'collect', facts: { department: '第四检察部', issued: 6, answered: 5, carriedOut: 4 } },
      { on: '2026-07-10', act: 'submit', facts: { summary: '回复及时，落实不均' }, stage: 'submitted' },
      {
        on: '2026-07-15',
        act: 'evaluate',
        facts: { improvements: '加强回头看', ...decided('2026-07-15', 'procuratorial-committee') },
        stage: 'evaluated',
      },
      { on: '2026-09-01', act: 'improve', facts: { department: '第四检察部', done: '已逐件回访' } },
      { on: '2026-09-02', act: 'close', facts: {}, stage: 'closed' },
    ],
  },
  {
    procedure: 'suggestion-evaluation',
    says: '评估由检察委员会作出，检察长个人不能代替；评估前不得办结',
    clauses: ['HLJ-3'],
    steps: [
      { on: '2026-07-01', act: 'open', facts: { period: '2026年上半年', scope: '社会治理检察建议' } },
      { on: '2026-07-06', act: 'collect', facts: { department: '第一检察部', issued: 2, answered: 2, carriedOut: 2, withdrawn: 1 } },
      { on: '2026-07-10', act: 'close', refused: { code: 'wrong-stage', article: '26' } },
      { on: '2026-07-10', act: 'submit', facts: { summary: '良好' } },
      { on: '2026-07-15', act: 'evaluate', facts: { improvements: '无', ...decided('2026-07-15') }, refused: { code: 'facts' } },
    ],
  },
]

export const otherSuggestionLives: Life[] = [...correctionLives, ...otherLives, ...unlawfulLives, ...insideLives]
