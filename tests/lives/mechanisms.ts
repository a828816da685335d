/** Mechanisms between court and procuratorate that an agreement founds: consultation, department threads, joint work. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life } from './life.ts'
import { agreed, by, did, refusedWithReasons, signed } from './request-steps.ts'

const COURT = (on: string) => by('president', on)
const CHIEF = (on: string) => by('chief-procurator', on)
/** The court begins, the procuratorate is the other house. */
const CT = { issuer: 'court', recipient: 'procuratorate' } as const
/** The procuratorate begins. */
const PR = { issuer: 'procuratorate', recipient: 'court' } as const

const topic = (on: string) => ({
  scope: 'law',
  topic: '电动车醉驾的入罪标准',
  caseNumbers: ['（2026）湘3199刑初12号'],
  replyBy: '2026-04-10',
  ...CHIEF(on),
})
const VIEW = (view: string) => ({ view, attendees: ['分管院领导', '部门负责人'] })

const consultations: Life[] = [
  {
    procedure: 'consultation',
    says: '议题限于证据标准、法律适用的一般问题和程序，个案结果不得会商；双方意见都记录后形成纪要，对方确认',
    clauses: ['HLJ-12', 'HLJ-5', 'SX-5'],
    parties: { ...PR, observer: 'discipline' },
    steps: [
      did('2026-03-30', 'serve', { ...topic('2026-03-30'), scope: 'individual' }, { refused: { code: 'guard', article: '140' } }),
      did('2026-03-30', 'serve', topic('2026-03-30')),
      signed('2026-03-31', { reply: '2026-04-10' }),
      agreed('2026-04-02', COURT('2026-04-02'), { clocks: { reply: 'met' } }),
      did('2026-04-08', 'state-view', VIEW('属于机动车的应当入罪')),
      did('2026-04-08', 'minute', { standing: 'agreed', agreedPoints: '按鉴定结论' }, { refused: { code: 'guard' } }),
      did('2026-04-08', 'state-view-theirs', VIEW('以鉴定属于机动车为前提')),
      did('2026-04-08', 'observer-note', { note: '程序规范' }),
      did('2026-04-09', 'minute', { standing: 'agreed', agreedPoints: '以鉴定结论为前提' }, { stage: 'minuted' }),
      did('2026-04-10', 'confirm', { answer: 'confirmed' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'consultation',
    says: '达不成一致的写明保留的分歧，是正常结果；纪要不准确的退回修改',
    clauses: ['SX-5', 'HLJ-12'],
    parties: CT,
    steps: [
      did('2026-03-30', 'serve', { ...topic('2026-03-30'), scope: 'evidence', topic: '电子数据的提取标准', ...COURT('2026-03-30') }),
      signed('2026-03-31'),
      agreed('2026-04-02', CHIEF('2026-04-02')),
      did('2026-04-08', 'state-view', VIEW('应有见证人')),
      did('2026-04-08', 'state-view-theirs', VIEW('录像可以替代见证人')),
      did('2026-04-09', 'minute', { standing: 'open' }, { refused: { code: 'guard' } }),
      did('2026-04-09', 'minute', { standing: 'open', openPoints: '录像能否替代见证人' }),
      did('2026-04-10', 'confirm', { answer: 'not-confirmed' }, { refused: { code: 'guard' } }),
      did('2026-04-10', 'confirm', { answer: 'not-confirmed', reason: '补充例外情形' }, { stage: 'agreed' }),
      did('2026-04-13', 'minute', { standing: 'open', openPoints: '录像能否替代见证人，例外情形另议' }),
      did('2026-04-14', 'confirm', { answer: 'confirmed' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'consultation',
    says: '一方可以不同意会商，说明理由',
    clauses: ['SX-5'],
    parties: PR,
    steps: [
      did('2026-03-30', 'serve', topic('2026-03-30')),
      signed('2026-03-31'),
      ...refusedWithReasons('2026-04-13', '上级已有明确答复', COURT('2026-04-13'), { marks: ['late'], stage: 'refused' }),
    ],
  },
  {
    procedure: 'department-thread',
    says: '部门之间围绕一个事项问答，逐条记录，没有决定栏',
    clauses: ['HLJ-14'],
    parties: PR,
    steps: [
      did('2026-03-02', 'serve', { matter: '执监-2026-0007', from: '民事检察部', to: '执行局', question: '财产线索核查进度' }),
      signed('2026-03-03'),
      did('2026-03-04', 'answer', { text: '已查询三家银行' }, { stage: 'talking' }),
      did('2026-03-05', 'ask', { question: '不动产呢' }),
      did('2026-03-06', 'ask-theirs', { question: '申请人是否补充线索' }),
      did('2026-03-06', 'answer-theirs', { text: '已补充' }),
      did('2026-03-09', 'answer', { text: '不动产已查封' }),
      did('2026-03-10', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'department-thread',
    says: '须写明所附事项；对方未收到前不能对其提问作答，可以撤回',
    clauses: ['HLJ-14'],
    parties: CT,
    steps: [
      did('2026-03-02', 'serve', { from: '审管办', to: '案件管理', question: '数据口径' }, { refused: { code: 'facts' } }),
      did('2026-03-02', 'serve', { matter: '会商-2026-0002', from: '审管办', to: '案件管理', question: '数据口径' }),
      did('2026-03-02', 'answer-theirs', { text: '无' }, { refused: { code: 'wrong-stage' } }),
      did('2026-03-03', 'withdraw', { reason: '已当面沟通' }, { stage: 'withdrawn' }),
    ],
  },
]

type Joint = { procedure: string; says: string; clauses: string[]; proposal: Facts; entries: [string, Facts][]; conclusion: Facts }

/** Proposed by the procuratorate, agreed, worked at by both, concluded, contested once, confirmed. */
const joint = ({ procedure, says, clauses, proposal, entries, conclusion }: Joint): Life[] => [
  {
    procedure,
    says,
    clauses,
    parties: PR,
    steps: [
      did('2026-03-02', 'serve', { ...proposal, replyBy: '2026-03-20', ...CHIEF('2026-03-02') }),
      signed('2026-03-03', { reply: '2026-03-20' }),
      agreed('2026-03-20', COURT('2026-03-20'), { clocks: { reply: 'met' }, stage: 'agreed' }),
      ...entries.map(([act, facts]) => did('2026-04-15', act, facts)),
      did('2026-06-30', 'conclude', conclusion, { stage: 'concluded' }),
      did('2026-07-01', 'confirm', { answer: 'not-confirmed' }, { refused: { code: 'guard' } }),
      did('2026-07-01', 'confirm', { answer: 'not-confirmed', reason: '数据时段不一致' }, { stage: 'agreed' }),
      did('2026-07-03', 'conclude', conclusion),
      did('2026-07-06', 'confirm', { answer: 'confirmed' }, { stage: 'closed' }),
    ],
  },
  {
    procedure,
    says: `${says}；不同意的说明理由，逾期答复注明`,
    clauses,
    parties: CT,
    steps: [
      did('2026-03-02', 'serve', { ...proposal, replyBy: '2026-03-20', ...COURT('2026-03-02') }),
      signed('2026-03-03'),
      ...refusedWithReasons('2026-03-23', '条件尚不具备', CHIEF('2026-03-23'), {
        marks: ['late'],
        clocks: { reply: 'met-late' },
        stage: 'refused',
      }),
    ],
  },
]

const jointWork: Life[] = [
  ...joint({
    procedure: 'class-analysis',
    says: '类案分析：先定口径，再报数据、成因、会商，形成报告和细则，双方确认',
    clauses: ['FW-2.2a', 'HLJ-5'],
    proposal: { topic: 'sentencing', definition: '采纳件数／已判决且有量刑建议的件数，上半年' },
    entries: [
      ['figures', { figures: '建议一百二十件', period: '上半年' }],
      ['figures-theirs', { figures: '采纳一百一十件', period: '上半年' }],
      ['causes', { causes: '新证据出现' }],
      ['talk-theirs', { account: '讨论调整程序' }],
    ],
    conclusion: { report: '分歧集中于罚金', rules: '罚金建议幅度' },
  }),
  ...joint({
    procedure: 'joint-campaign',
    says: '专项行动：范围、单位、标准商定，双方报数据和活动，总结经对方确认',
    clauses: ['FW-1.1', 'FW-1.3c'],
    proposal: { subject: '打击非法集资', houses: '两院', standards: '立案标准', until: '2026-12-31' },
    entries: [
      ['figures', { figures: '起诉九件', period: '一季度' }],
      ['figures-theirs', { figures: '审结七件', period: '一季度' }],
      ['action-theirs', { account: '集中宣判' }],
    ],
    conclusion: { account: '追赃挽损三百万元' },
  }),
  ...joint({
    procedure: 'joint-pilot',
    says: '联合试点：规则商定，逐件登记适用案件，评估后决定推广、延续或者停止',
    clauses: ['FW-1.1b'],
    proposal: { scope: '涉案财产独立调查辩论，两院', rules: '单独举证质证', until: '2026-12-31' },
    entries: [
      ['count', { caseNumbers: ['（2026）湘3199刑初20号'] }],
      ['count-theirs', { caseNumbers: ['（2026）湘3199刑初21号'], note: '庭审延长半小时' }],
    ],
    conclusion: { evaluation: '效果良好', next: 'adopt' },
  }),
  ...joint({
    procedure: 'document-sampling',
    says: '文书抽查：互填抽查表（含说理），反馈整改，形成情况',
    clauses: ['FW-2.2b'],
    proposal: { scope: '随机抽取二十份', documents: '判决书、检察建议书' },
    entries: [
      ['sheet', { paper: '（2026）湘3199民初9号判决书', reasoning: 'part', findings: '未回应抗辩' }],
      ['sheet-theirs', { paper: '检民执监建议书一份', reasoning: 'full' }],
      ['correction-theirs', { account: '已组织培训' }],
    ],
    conclusion: { account: '说理总体充分' },
  }),
  {
    procedure: 'joint-campaign',
    says: '专项行动可以终止，写明理由；同级受邀的公安、行政机关可以提出意见',
    clauses: ['FW-1.1'],
    parties: { ...PR, police: 'police', organ: 'organ' },
    steps: [
      did('2026-03-02', 'serve', {
        subject: '整治黑砂石',
        houses: '两院、公安、水利',
        standards: '价值认定',
        until: '2026-12-31',
        ...CHIEF('2026-03-02'),
      }),
      signed('2026-03-03'),
      agreed('2026-03-05', COURT('2026-03-05')),
      did('2026-03-06', 'police-note', { comment: '派员参加' }),
      did('2026-03-06', 'organ-note', { comment: '提供执法台账' }),
      did('2026-05-06', 'end', { reason: '并入全省专项' }, { stage: 'ended' }),
    ],
  },
]

export const mechanismLives: Life[] = [...consultations, ...jointWork]
