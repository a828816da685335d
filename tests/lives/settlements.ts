/** Settlement of administrative disputes with every organ's task, and co-operation in major matters. */
import type { Life } from './life.ts'
import { agreed, by, did, refusedWithReasons, signed } from './request-steps.ts'

const HEAD = (on: string) => by('organ-head', on)
const CHIEF = (on: string) => by('chief-procurator', on)

const TASKS = [
  { id: 'p1', text: '行政机关：重新核定补偿' },
  { id: 'p2', text: '法院：释明法律' },
  { id: 'p3', text: '司法局：合法性意见' },
  { id: 'p4', text: '调处中心：主持调解' },
]
const plan = (on: string) => ({ caseNumbers: ['（2026）湘3199行初5号'], points: TASKS, willing: '双方愿意调解', ...CHIEF(on) })
const matter = (on: string) => ({
  subject: '沿河违建整治',
  request: '联合核查四十户',
  ground: '协作意见',
  replyBy: '2026-05-15',
  ...CHIEF(on),
})

export const settlementLives: Life[] = [
  {
    procedure: 'dispute-settlement',
    says: '四个单位参加：先调解，和解协议经合法性审查，不合法的退回再调，履行、撤回、回访后办结，没有人对案件作出决定',
    clauses: ['JS-3', 'FW-1.3a'],
    parties: { court: 'court', justice: 'justice', mediation: 'mediation' },
    steps: [
      did('2026-03-02', 'serve', plan('2026-03-02')),
      signed('2026-03-03'),
      agreed('2026-03-05', {}, { stage: 'joined' }),
      did('2026-03-09', 'agree', { agreement: '补偿八万元', agreedOn: '2026-03-09' }, { refused: { code: 'wrong-stage' } }),
      did('2026-03-09', 'centre-task', { task: '确定调解员' }),
      did('2026-03-10', 'mediate', { host: 'centre', account: '双方差距三万元' }, { stage: 'mediated' }),
      did('2026-03-12', 'court-task', { task: '释明补偿标准' }),
      did('2026-03-13', 'agree', { agreement: '补偿八万元并免除罚款', agreedOn: '2026-03-13' }, { stage: 'drafted' }),
      did('2026-03-16', 'justice-task', { task: '出具合法性意见' }),
      did('2026-03-16', 'review-legality', { finding: 'not-lawful', reason: '罚款不得协议免除' }, { stage: 'mediated' }),
      did('2026-03-18', 'agree', { agreement: '补偿八万元', agreedOn: '2026-03-18' }),
      did('2026-03-19', 'review-legality', { finding: 'lawful', reason: '符合补偿办法' }, { stage: 'lawful' }),
      did('2026-03-25', 'perform', { account: '已支付' }, { stage: 'performed' }),
      did('2026-03-26', 'parties-withdraw', { what: '撤回监督申请' }),
      did('2026-04-27', 'visit', { account: '已息诉' }, { stage: 'visited' }),
      did('2026-04-28', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'dispute-settlement',
    says: '调解不成的恢复依法审查，化解不替代审查',
    clauses: ['JS-3', 'FW-1.3a'],
    steps: [
      did('2026-03-02', 'serve', plan('2026-03-02')),
      signed('2026-03-03'),
      agreed('2026-03-05'),
      did('2026-03-10', 'mediate', { host: 'procuratorate', account: '申请人不再同意' }),
      did('2026-03-12', 'give-up', {}, { refused: { code: 'facts' } }),
      did('2026-03-12', 'give-up', { reason: '当事人不再同意调解' }, { stage: 'unsettled' }),
    ],
  },
  {
    procedure: 'dispute-settlement',
    says: '机关可以不参加，但要说明理由',
    clauses: ['JS-3'],
    steps: [
      did('2026-03-02', 'serve', plan('2026-03-02')),
      signed('2026-03-03'),
      ...refusedWithReasons('2026-03-05', '已进入行政复议', {}, { stage: 'refused' }),
    ],
  },
  {
    procedure: 'major-matter-cooperation',
    says: '提请协作函同意后形成计划，按任务推进，结果迟于计划日期的照收并注明；依法治市办收到抄送',
    clauses: ['JS-0'],
    parties: { office: 'justice' },
    steps: [
      did('2026-05-06', 'serve', matter('2026-05-06')),
      signed('2026-05-07', { reply: '2026-05-15' }),
      did('2026-05-07', 'note-copy'),
      agreed('2026-05-15', HEAD('2026-05-15'), { clocks: { reply: 'met' } }),
      did('2026-05-18', 'plan', { points: TASKS.slice(0, 2), dueOn: '2026-06-30' }, { stage: 'planned', clocks: { result: '2026-06-30' } }),
      did('2026-06-10', 'progress', { account: '已核查三十户' }),
      did('2026-07-02', 'result', { account: '四十户核查完毕' }, { marks: ['late'], clocks: { result: 'met-late' }, stage: 'done' }),
      did('2026-07-03', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'major-matter-cooperation',
    says: '不同意协作必须说明理由，是正常结果；约定日期前不得催办',
    clauses: ['JS-0'],
    parties: { recipient: 'police' },
    steps: [
      did('2026-05-06', 'serve', matter('2026-05-06')),
      signed('2026-05-07'),
      did('2026-05-15', 'urge', { text: '请答复' }, { refused: { code: 'guard' } }),
      did('2026-05-18', 'urge', { text: '请答复' }),
      ...refusedWithReasons('2026-05-19', '不属于本单位职责', HEAD('2026-05-19'), { stage: 'refused' }),
    ],
  },
]
