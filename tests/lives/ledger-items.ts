/** Items of the joint ledger: six clear fields or no item, broken down, fed back, chased, closed on evidence and the other side’s consent, carried over, late. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life } from './life.ts'
import { did } from './request-steps.ts'

const ITEM: Facts = {
  title: '执行案卷五个工作日内调阅',
  task: '制定调阅流程',
  target: '全部在五个工作日内完成',
  baseline: '去年四十件，平均十二日',
  problems: '无专人受理',
  ownerHouse: '县检察院',
  effect: '平均四日',
  standard: '连续一个季度没有超期',
  side: 'recipient',
  dueOn: '2026-09-30',
  meeting: '2026年上半年联席会议',
  agendaPoint: '1',
}
const item = (more: Facts = {}): Facts => ({ ...ITEM, ...more })
const RESULT = { result: '平均用时四日，无超期' }
const PROGRESS = (account: string, percent: number) => ({ account, percent })

const betweenTwo: Life[] = [
  {
    procedure: 'ledger-item',
    says: '六清缺一不立；落实到庭、案、人；没有依据不得申请销号，提出方不能自己同意；上级院和纪检监察组跟踪提醒',
    clauses: ['HLJ-8', 'HLJ-9', 'HLJ-10', 'HLJ-11', 'FW-4.1a', 'SX-3'],
    parties: { issuer: 'court', recipient: 'procuratorate', observer: 'discipline', superior: 'court', 'superior-theirs': 'procuratorate' },
    steps: [
      did('2026-06-26', 'open', item({ baseline: null }), { refused: { code: 'facts', article: 'ledger' } }),
      did('2026-06-26', 'open', item({ effect: '  ' }), { refused: { code: 'facts', article: 'ledger' } }),
      did('2026-06-26', 'open', item(), {
        stage: 'running',
        clocks: { due: 'not-started', 'due-theirs': '2026-09-30', feedback: 'not-started', 'feedback-theirs': '2026-09-28' },
      }),
      did('2026-06-29', 'assign-theirs', { ownerPeople: ['王某'] }, { refused: { code: 'facts' } }),
      did('2026-06-29', 'assign-theirs', {
        ownerDivision: '民事检察部',
        ownerCases: ['（2026）湘3199执12号'],
        ownerPeople: ['王某'],
      }),
      did('2026-07-20', 'progress-theirs', PROGRESS('流程初稿', 40), { clocks: { 'feedback-theirs': '2026-10-20' } }),
      did('2026-08-03', 'remind', { text: '请于八月底前试行', answerBy: '2026-08-31' }),
      did('2026-08-04', 'superior-remind', { text: '注意与全市流程一致' }),
      did('2026-08-04', 'superior-remind-theirs', { text: '请报送试行情况' }),
      did('2026-08-05', 'remind-observer', { text: '注意案卷保密' }),
      did('2026-08-06', 'escalate', { reason: '进展缓慢' }, { refused: { code: 'guard', article: 'follow-up' } }),
      did('2026-09-18', 'ask-close-theirs', RESULT, { refused: { code: 'evidence', article: 'feedback' } }),
      did('2026-09-18', 'ask-close-theirs', {}, { files: 1, refused: { code: 'facts' } }),
      did('2026-09-18', 'ask-close-theirs', RESULT, {
        files: 1,
        stage: 'asked-theirs',
        clocks: { 'due-theirs': 'met', 'feedback-theirs': 'met' },
      }),
      did('2026-09-18', 'consent-theirs', { answer: 'agreed' }, { refused: { code: 'wrong-stage' } }),
      did('2026-09-21', 'consent', { answer: 'not-agreed' }, { refused: { code: 'guard' } }),
      did(
        '2026-09-21',
        'consent',
        { answer: 'not-agreed', reason: '缺第三季度数据' },
        { stage: 'running', clocks: { 'due-theirs': '2026-09-30' } },
      ),
      did('2026-09-28', 'ask-close-theirs', RESULT, { files: 2, clocks: { 'due-theirs': 'met' } }),
      did('2026-09-29', 'consent', { answer: 'agreed' }, { stage: 'closed', clocks: { 'due-theirs': 'met' } }),
      did('2026-09-30', 'progress-theirs', PROGRESS('补充', 100), { refused: { code: 'ended' } }),
    ],
  },
  {
    procedure: 'ledger-item',
    says: '双方负责的事项到期未办结：督办、到期后提请领导、逾期反馈照收并注明，会议决定续办，仍逾期销号的注明',
    clauses: ['HLJ-10', 'HLJ-15', 'LX-8'],
    parties: { issuer: 'procuratorate', recipient: 'court', office: 'joint-office' },
    steps: [
      did('2026-03-02', 'open', item({ side: 'both', ownerHouse: '两院', dueOn: '2026-06-30' }), {
        clocks: { due: '2026-06-30', 'due-theirs': '2026-06-30', feedback: '2026-06-02', 'feedback-theirs': '2026-06-02' },
      }),
      did('2026-03-04', 'agree-amend', { answer: 'agreed' }, { refused: { code: 'guard' } }),
      did('2026-03-09', 'amend', { target: '三个工作日内完成' }, { refused: { code: 'facts' } }),
      did('2026-03-09', 'amend', { target: '三个工作日内完成', reason: '对方建议' }),
      did('2026-03-10', 'agree-amend', { answer: 'not-agreed' }, { refused: { code: 'guard' } }),
      did('2026-03-10', 'agree-amend', { answer: 'agreed' }),
      did('2026-04-01', 'assign', { ownerDivision: '案件管理', ownerPeople: ['李某'] }),
      did('2026-04-02', 'progress', PROGRESS('流程已试行', 50), { clocks: { feedback: '2026-07-02' } }),
      did('2026-05-06', 'remind-theirs', { text: '请提供去年数据' }),
      did('2026-06-10', 'remind-office', { text: '六月底到期，请抓紧' }, { clocks: { 'feedback-theirs': 'overdue' } }),
      did('2026-06-11', 'progress-theirs', PROGRESS('数据已整理', 50), { marks: ['late'], clocks: { 'feedback-theirs': '2026-09-11' } }),
      did('2026-07-01', 'escalate', { reason: '到期未办结', to: '分管领导' }, { clocks: { due: 'overdue', 'due-theirs': 'overdue' } }),
      did('2026-07-02', 'escalate-theirs', { reason: '数据口径须两院领导确定' }),
      did('2026-07-03', 'carry-over', { dueOn: '2026-09-30' }, { refused: { code: 'facts' } }),
      did(
        '2026-07-03',
        'carry-over',
        { dueOn: '2026-09-30', meeting: '2026年上半年联席会议', reason: '系统改造延期' },
        { clocks: { due: '2026-09-30', 'due-theirs': '2026-09-30' } },
      ),
      did('2026-07-06', 'escalate', { reason: '再次提请' }, { refused: { code: 'guard' } }),
      did('2026-10-12', 'ask-close', RESULT, {
        files: 1,
        marks: ['late'],
        stage: 'asked',
        clocks: { due: 'met-late', 'due-theirs': 'met-late' },
      }),
      did('2026-10-13', 'consent', { answer: 'agreed' }, { refused: { code: 'wrong-stage' } }),
      did('2026-10-13', 'consent-theirs', { answer: 'agreed' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'ledger-item',
    says: '商定的标准转成任务：有责任人、依据和日期；行政机关与检察院之间按协作意见同样适用，调整期限双方可见',
    clauses: ['HLJ-17'],
    parties: { issuer: 'procuratorate', recipient: 'justice' },
    steps: [
      did('2026-04-01', 'open', item({ title: '行刑衔接移送标准', side: 'issuer', dueOn: '2026-05-29' }), {
        clocks: { due: '2026-05-29' },
      }),
      did('2026-05-20', 'amend', { dueOn: '2026-06-12', reason: '增加征求意见' }, { clocks: { due: '2026-06-12' } }),
      did('2026-06-12', 'ask-close', RESULT, { files: 1, clocks: { due: 'met' } }),
      did('2026-06-15', 'consent-theirs', { answer: 'agreed' }, { stage: 'closed' }),
    ],
  },
]

const SIDES = { issuer: 'joint-office', 'court-side': 'court', 'procuratorate-side': 'procuratorate' } as const

const ofTheOffice: Life[] = [
  {
    procedure: 'office-ledger-item',
    says: '联合办公室保管台账：法院办理并附依据申请销号，检察院同意后销号，办公室和提出方都不能自己同意',
    clauses: ['SX-2', 'HLJ-8', 'HLJ-10'],
    parties: { ...SIDES, observer: 'discipline', superior: 'court' },
    steps: [
      did('2026-06-26', 'open', item({ side: 'court-side', task: null }), { refused: { code: 'facts', article: 'ledger' } }),
      did('2026-06-26', 'open', item({ side: 'court-side', ownerHouse: '县法院' }), {
        clocks: { due: '2026-09-30', 'due-theirs': 'not-started', feedback: '2026-09-28' },
      }),
      did('2026-06-29', 'assign', { ownerDivision: '执行局', ownerPeople: ['张某'] }),
      did('2026-07-10', 'progress', PROGRESS('已建专岗', 60)),
      did('2026-07-13', 'remind-theirs', { text: '请同步提供台账格式' }),
      did('2026-07-14', 'superior-remind', { text: '可参照全市流程' }),
      did('2026-07-15', 'remind-observer', { text: '注意案卷保密' }),
      did('2026-08-20', 'ask-close', RESULT, { refused: { code: 'evidence', article: 'feedback' } }),
      did('2026-08-20', 'ask-close', RESULT, { files: 1, stage: 'asked', clocks: { due: 'met' } }),
      did('2026-08-21', 'consent', { answer: 'agreed' }, { refused: { code: 'wrong-stage' } }),
      did('2026-08-24', 'consent-theirs', { answer: 'agreed' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'office-ledger-item',
    says: '检察院负责的事项逾期：办公室督办、到期后提请、续办；法院不同意销号说明理由，补足依据后销号，逾期注明',
    clauses: ['SX-2', 'HLJ-15'],
    parties: SIDES,
    steps: [
      did('2026-03-02', 'open', item({ side: 'procuratorate-side', dueOn: '2026-04-30' }), {
        clocks: { 'due-theirs': '2026-04-30', due: 'not-started' },
      }),
      did('2026-03-03', 'assign-theirs', { ownerDivision: '民事检察部' }),
      did('2026-03-10', 'amend', { problems: '人手不足', reason: '核实情况' }),
      did('2026-03-11', 'agree-amend', { answer: 'agreed' }),
      did('2026-03-11', 'agree-amend-theirs', { answer: 'not-agreed', reason: '人手已经补充' }),
      did('2026-04-20', 'escalate', { reason: '将要到期' }, { refused: { code: 'guard' } }),
      did('2026-04-28', 'remind-office', { text: '四月底到期' }),
      did('2026-05-06', 'escalate', { reason: '到期未办结', to: '两院分管领导' }, { clocks: { 'due-theirs': 'overdue' } }),
      did('2026-05-07', 'remind', { text: '请告知进展' }),
      did('2026-05-08', 'progress-theirs', PROGRESS('已完成八成', 80)),
      did('2026-05-11', 'carry-over', { dueOn: '2026-05-29', reason: '补充数据' }, { clocks: { 'due-theirs': '2026-05-29' } }),
      did('2026-06-01', 'ask-close-theirs', RESULT, { files: 1, marks: ['late'], clocks: { 'due-theirs': 'met-late' } }),
      did(
        '2026-06-02',
        'consent',
        { answer: 'not-agreed', reason: '缺第二季度数据' },
        { stage: 'running', clocks: { 'due-theirs': 'overdue' } },
      ),
      did('2026-06-08', 'ask-close-theirs', RESULT, { files: 2, marks: ['late'] }),
      did('2026-06-09', 'consent', { answer: 'agreed' }, { stage: 'closed', clocks: { 'due-theirs': 'met-late' } }),
    ],
  },
]

export const ledgerItemLives: readonly Life[] = [...betweenTwo, ...ofTheOffice]
