/** Procuratorate and organs: transfer of crimes, reverse linkage, help in verification, sharing, notices, settlement of disputes, major matters. */
import type { Life } from './life.ts'
import { agreed, by, did, refusedWithReasons, signed } from './request-steps.ts'

const HEAD = (on: string) => by('organ-head', on)
const CHIEF = (on: string) => by('chief-procurator', on)
const crime = (on: string) => ({ account: '非法采矿价值十二万元', materials: '调查报告、物品清单、鉴定意见', ...HEAD(on) })
const report = { members: ['执法人员二人'], account: '涉嫌非法采矿，建议移送' }
const opinion = { account: '情节轻微不起诉，应当罚款', request: '依法给予行政处罚' }

const transfers: Life[] = [
  {
    procedure: 'crime-transfer-decision',
    says: '专案组报告后正职负责人三日内批准，批准后二十四小时内移送：只记日期的，次日届满',
    clauses: ['JS-1'],
    steps: [
      did('2026-03-02', 'report', report, { clocks: { head: '2026-03-05' } }),
      did('2026-03-05', 'approve', HEAD('2026-03-05'), { clocks: { head: 'met', send: '2026-03-06' }, stage: 'approved' }),
      did('2026-03-06', 'send', { letter: '沅矿移〔2026〕1号' }, { clocks: { send: 'met' }, stage: 'sent' }),
    ],
  },
  {
    procedure: 'crime-transfer-decision',
    says: '小时期限不因休息日顺延：周五批准，周六届满，周一移送注明迟到',
    clauses: ['JS-1'],
    steps: [
      did('2026-03-04', 'report', report),
      did('2026-03-06', 'approve', HEAD('2026-03-06'), { clocks: { send: '2026-03-07' }, stage: 'approved' }),
      did('2026-03-09', 'send', { letter: '沅矿移〔2026〕2号' }, { marks: ['late'], clocks: { send: 'met-late' }, stage: 'sent' }),
    ],
  },
  {
    procedure: 'crime-transfer-decision',
    says: '不批准移送须有理由并记录在案；逾三日的决定照收并注明',
    clauses: ['JS-1'],
    steps: [
      did('2026-03-06', 'report', report, { clocks: { head: '2026-03-09' } }),
      did('2026-03-10', 'refuse', HEAD('2026-03-10'), { refused: { code: 'facts', article: '5' } }),
      did(
        '2026-03-10',
        'refuse',
        { reason: '未达追诉标准', ...HEAD('2026-03-10') },
        { marks: ['late'], clocks: { head: 'met-late' }, stage: 'refused' },
      ),
    ],
  },
  {
    procedure: 'crime-transfer',
    says: '公安三日内立案，立案通知后三日内移交涉案物品（周一届满），检察院收到抄送',
    clauses: ['JS-1'],
    parties: { informed: 'procuratorate' },
    steps: [
      did('2026-03-09', 'serve', crime('2026-03-09'), { stage: 'served' }),
      signed('2026-03-10', { decision: '2026-03-13' }),
      did('2026-03-10', 'note-copy'),
      did('2026-03-10', 'accept'),
      did('2026-03-13', 'file', HEAD('2026-03-13'), { clocks: { decision: 'met', goods: '2026-03-16' }, stage: 'filed' }),
      did('2026-03-16', 'hand-over-goods', { list: '矿石二十吨' }, { clocks: { goods: 'met' } }),
      did('2026-05-11', 'feedback', { account: '已移送审查起诉' }),
      did('2026-05-12', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'crime-transfer',
    says: '不予立案的三日内提请复议，公安三日内决定；维持的可以建议立案监督；未提请的权利期间经过不算逾期',
    clauses: ['JS-1'],
    steps: [
      did('2026-03-09', 'serve', crime('2026-03-09')),
      signed('2026-03-10'),
      did(
        '2026-03-16',
        'refuse',
        { reason: '不构成犯罪', ...HEAD('2026-03-16') },
        { marks: ['late'], clocks: { decision: 'met-late', contest: '2026-03-19' } },
      ),
      did('2026-03-19', 'reconsider', { reason: '鉴定价值超过标准' }, { clocks: { contest: 'met', reconsideration: '2026-03-23' } }),
      did(
        '2026-03-23',
        'decide-reconsideration',
        { result: 'maintained', reason: '维持', ...HEAD('2026-03-23') },
        { clocks: { reconsideration: 'met' } },
      ),
      did('2026-03-24', 'ask-supervision', { reason: '请检察院立案监督' }),
      did('2026-03-25', 'close', {}, { stage: 'closed' }),
    ],
  },
]

const linkage: Life[] = [
  {
    procedure: 'reverse-linkage-review',
    says: '三个工作日内移送；十个工作日内审查，端午休假不算工作日；检察长决定提出检察意见',
    clauses: ['JS-4'],
    steps: [
      did(
        '2026-06-18',
        'pass',
        { notProsecutedOn: '2026-06-15', decision: '沅检刑不诉〔2026〕12号', account: '仍应罚款' },
        { clocks: { pass: 'met' } },
      ),
      did('2026-06-22', 'receive', {}, { clocks: { review: '2026-07-06' }, stage: 'reviewing' }),
      did(
        '2026-07-06',
        'opine',
        { report: '应予罚款', risk: '低', ...CHIEF('2026-07-06') },
        { clocks: { review: 'met' }, stage: 'opinion' },
      ),
    ],
  },
  {
    procedure: 'reverse-linkage-review',
    says: '逾期移送注明；审查期限届满后不得再延长；终结审查由检察长决定并写明理由和风险评估',
    clauses: ['JS-4'],
    steps: [
      did(
        '2026-06-22',
        'pass',
        { notProsecutedOn: '2026-06-15', decision: '沅检刑不诉〔2026〕13号', account: '待查' },
        { marks: ['late'], clocks: { pass: 'met-late' } },
      ),
      did('2026-06-22', 'receive'),
      did('2026-07-07', 'extend', { reason: '复杂', ...CHIEF('2026-07-07') }, { refused: { code: 'guard', article: 'review' } }),
      did('2026-07-07', 'terminate', { risk: '低', ...CHIEF('2026-07-07') }, { refused: { code: 'facts' } }),
      did(
        '2026-07-07',
        'terminate',
        { reason: '已受行政处罚', risk: '低', ...CHIEF('2026-07-07') },
        { marks: ['late'], stage: 'terminated' },
      ),
    ],
  },
  {
    procedure: 'reverse-linkage-review',
    says: '异地征求意见的时间不计入：首日照计，其后至收到意见之日扣除两个工作日',
    clauses: ['JS-4'],
    steps: [
      did(
        '2026-06-17',
        'pass',
        { notProsecutedOn: '2026-06-15', decision: '沅检刑不诉〔2026〕14号', account: '跨县作案' },
        { clocks: { pass: 'met' } },
      ),
      did('2026-06-22', 'receive', {}, { clocks: { review: '2026-07-06' } }),
      did('2026-06-24', 'consult', { place: '沅浦县人民检察院' }, { stage: 'consulting', clocks: { review: '2026-07-06' } }),
      did('2026-06-26', 'consulted', { account: '无不同意见' }, { clocks: { review: '2026-07-08' } }),
      did('2026-07-03', 'extend', { reason: '需要听证', ...CHIEF('2026-07-03') }),
      did('2026-07-08', 'opine', { report: '应予没收', risk: '中', ...CHIEF('2026-07-08') }, { stage: 'opinion' }),
    ],
  },
  {
    procedure: 'reverse-linkage',
    says: '二个月出自记忆，未确认不计算；文书载明日期届满后可以催办；不予处罚说明理由是正常结果；通报上级由检察长决定',
    clauses: ['JS-4'],
    steps: [
      did('2026-03-10', 'serve', { ...opinion, replyBy: '2026-05-08', ...CHIEF('2026-03-09') }),
      signed('2026-03-10', { reply: 'unconfirmed', named: '2026-05-08' }),
      did('2026-05-08', 'urge-named', { text: '请回复' }, { refused: { code: 'guard' } }),
      did('2026-05-11', 'urge-named', { text: '请回复' }),
      did('2026-05-20', 'report-upward', { reason: '逾期未回复', ...CHIEF('2026-05-20') }, { stage: 'reported' }),
      did('2026-05-25', 'reply', { outcome: 'not-punished', ...HEAD('2026-05-25') }, { refused: { code: 'facts' } }),
      did(
        '2026-05-25',
        'reply',
        { outcome: 'not-punished', reason: '已过追责时效', ...HEAD('2026-05-25') },
        { clocks: { named: 'met-late' } },
      ),
      did('2026-05-26', 'check', { note: '理由成立' }),
      did('2026-05-27', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'reverse-linkage',
    says: '经确认的二个月回复期限自签收起算，星期日顺延；给予处罚后办结',
    clauses: ['JS-4'],
    confirmed: ['D-FX-REPLY'],
    parties: { informed: 'justice' },
    steps: [
      did('2026-03-10', 'serve', { ...opinion, ...CHIEF('2026-03-09') }),
      signed('2026-03-10', { reply: '2026-05-11', named: 'not-started' }),
      did('2026-03-11', 'note-copy'),
      did('2026-05-11', 'urge', { text: '请回复' }, { refused: { code: 'guard', article: '177.3' } }),
      did(
        '2026-05-11',
        'reply',
        { outcome: 'punished', reason: '罚款五千元', ...HEAD('2026-05-11') },
        { clocks: { reply: 'met' }, stage: 'replied' },
      ),
      did('2026-05-12', 'check', { note: '处罚适当' }),
      did('2026-05-13', 'close', {}, { stage: 'closed' }),
    ],
  },
]

const ask = (on: string) => ({ purpose: '核实违法用地', scope: '用地审批档案', replyBy: '2026-04-10', ...by('department-head', on) })
const background = (on: string) => ({
  caseNumbers: ['（2026）湘3199行初5号'],
  purpose: '办理监督案件',
  questions: '协调经过',
  ...by('division-head', on),
})
const catalogue = (on: string) => ({ catalogue: '行政处罚决定（不含封存记录）', purpose: '行刑衔接', ground: '法律监督职责', ...CHIEF(on) })

const help: Life[] = [
  {
    procedure: 'investigation-assistance',
    says: '请求协助，机关同意并提供原件，用后归还',
    clauses: ['JS-2'],
    steps: [
      did('2026-03-30', 'serve', ask('2026-03-30')),
      signed('2026-03-31', { reply: '2026-04-10' }),
      agreed('2026-04-02', {}, { stage: 'agreed', clocks: { reply: 'met' } }),
      did('2026-04-08', 'supply', { materials: '档案三册', lent: true }, { stage: 'supplied' }),
      did('2026-04-20', 'give-back', { materials: '档案三册' }, { stage: 'given-back' }),
      did('2026-04-21', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'investigation-assistance',
    says: '不能协助必须说明理由；约定日期届满前不得催办，迟到答复照收',
    clauses: ['JS-2'],
    parties: { recipient: 'police' },
    steps: [
      did('2026-03-30', 'serve', ask('2026-03-30')),
      signed('2026-03-31'),
      did('2026-04-10', 'urge', { text: '请答复' }, { refused: { code: 'guard' } }),
      did('2026-04-13', 'urge', { text: '请答复' }, { clocks: { reply: 'overdue' } }),
      ...refusedWithReasons('2026-04-14', '档案已移交国家档案馆', {}, { marks: ['late'], stage: 'refused' }),
      did('2026-04-15', 'close', { note: '另向档案馆调取' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'information-sharing',
    says: '商定目录后按批提供，每次使用登记查询人、用途和审批人；提供单位可以终止',
    clauses: ['JS-1', 'LX-6', 'FW-3.2a'],
    parties: { issuer: 'procuratorate', recipient: 'organ' },
    steps: [
      did('2026-02-02', 'serve', catalogue('2026-02-02')),
      signed('2026-02-03'),
      agreed('2026-02-09', HEAD('2026-02-09'), { stage: 'agreed' }),
      did('2026-03-02', 'deliver', { items: '二月处罚决定', copies: 14 }),
      did('2026-03-03', 'record-use', { user: ['承办检察官'], purpose: '筛查应移送未移送' }, { refused: { code: 'facts', article: '38' } }),
      did('2026-03-03', 'record-use', { user: ['承办检察官'], purpose: '筛查应移送未移送', approver: ['部门负责人'] }),
      did('2026-04-01', 'change-catalogue', { change: '增加听证笔录', reason: '便于核实' }),
      did('2026-12-31', 'end', { reason: '系统升级' }, { stage: 'ended' }),
    ],
  },
  {
    procedure: 'information-sharing',
    says: '超出职责需要的目录可以拒绝，说明理由',
    clauses: ['JS-1', 'LX-6'],
    parties: { issuer: 'procuratorate', recipient: 'court' },
    steps: [
      did('2026-02-02', 'serve', catalogue('2026-02-02')),
      signed('2026-02-03'),
      ...refusedWithReasons('2026-02-09', '超出履职必需范围', by('president', '2026-02-09'), { stage: 'refused' }),
    ],
  },
  {
    procedure: 'major-event-notice',
    says: '公安机关及时通报重大事件，检察院确认并安排，依法治市办同时知悉',
    clauses: ['JS-1'],
    parties: { issuer: 'police', recipient: 'procuratorate', informed: 'justice' },
    steps: [
      did('2026-08-03', 'serve', { event: 'event', happenedOn: '2026-08-02', account: '尾矿库渗漏' }),
      signed('2026-08-03'),
      did('2026-08-03', 'note-copy'),
      did('2026-08-03', 'acknowledge', { measures: '派员到场，启动公益诉讼线索评估' }, { stage: 'acknowledged' }),
      did('2026-08-05', 'update', { account: '渗漏已封堵' }),
      did('2026-08-20', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'major-event-notice',
    says: '发生日期不得晚于今天；通报有误可以撤回',
    clauses: ['JS-1'],
    parties: { issuer: 'procuratorate', recipient: 'organ' },
    steps: [
      did('2026-08-03', 'serve', { event: 'case', happenedOn: '2026-08-09', account: '群体性案件' }, { refused: { code: 'facts' } }),
      did('2026-08-03', 'serve', { event: 'case', happenedOn: '2026-08-01', account: '群体性案件' }),
      did('2026-08-04', 'withdraw', { reason: '信息有误' }, { stage: 'withdrawn' }),
    ],
  },
  {
    procedure: 'background-request',
    says: '经部门负责人同意提供办案情况和背景，使用后登记',
    clauses: ['FW-3.2d'],
    parties: { issuer: 'court', recipient: 'procuratorate' },
    steps: [
      did('2026-04-01', 'serve', background('2026-04-01')),
      signed('2026-04-02'),
      agreed('2026-04-03'),
      did('2026-04-07', 'give', { account: '已组织两次协调', ...by('department-head', '2026-04-07') }, { stage: 'given' }),
      did('2026-04-20', 'close', { use: '用于撰写审查报告' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'background-request',
    says: '涉及合议、检委会讨论内容的不提供，说明理由',
    clauses: ['FW-3.2d'],
    parties: { issuer: 'court', recipient: 'procuratorate' },
    steps: [
      did('2026-04-01', 'serve', background('2026-04-01')),
      signed('2026-04-02'),
      ...refusedWithReasons('2026-04-03', '涉及检委会讨论内容', {}, { stage: 'refused' }),
    ],
  },
]

export const organLives: Life[] = [...transfers, ...linkage, ...help]
