/** Clues and supervision of case filing: false litigation, refusal to perform, private prosecution, filing supervision, clue transfer. */
import type { Life } from './life.ts'
import { agreed, by, did, refusedWithReasons, signed } from './request-steps.ts'

const CASE = ['（2026）湘3199民初88号']
const EXECUTION = ['（2025）湘3199执418号']
const XJ = ['D-XJ-SUPP', 'D-XJ-DEC', 'D-XJ-NOTE']
const falseClue = (on: string) => ({
  foundIn: 'trial',
  caseNumbers: CASE,
  account: '双方虚构借款，附转账往来清单',
  ...by('division-head', on),
})
const refusal = (on: string) => ({
  caseNumbers: EXECUTION,
  conduct: '有能力履行而转移财产',
  evidence: '五类材料共二十三页',
  ...by('president', on),
})
const complaint = { complainedOn: '2026-03-02', caseNumbers: EXECUTION }
const whyNot = { source: 'court', account: '移送后逾期未作决定', caseNumbers: EXECUTION }

const falseLitigation: Life[] = [
  {
    procedure: 'false-litigation-transfer',
    says: '期限出自记忆，未经确认不计算；不予立案须说明理由，法院可以提请复议一次，维持后办结',
    clauses: ['FW-1.5a'],
    steps: [
      did('2026-03-02', 'serve', falseClue('2026-03-02')),
      signed('2026-03-03', { decision: 'unconfirmed' }),
      did('2026-03-20', 'refuse', by('organ-head', '2026-03-20'), { refused: { code: 'facts', article: '13' } }),
      did('2026-03-20', 'refuse', { reason: '没有犯罪事实', ...by('organ-head', '2026-03-20') }, { stage: 'not-filed' }),
      did('2026-03-23', 'reconsider', { reason: '证据足以证明虚构事实' }, { stage: 'reconsidering' }),
      did(
        '2026-03-25',
        'decide-reconsideration',
        { result: 'maintained', reason: '维持', ...by('organ-head', '2026-03-25') },
        { stage: 'not-filed' },
      ),
      did('2026-03-26', 'reconsider', { reason: '再次提请' }, { refused: { code: 'already-done' } }),
      did('2026-03-26', 'ask-supervision', { reason: '请监督立案' }),
      did('2026-03-26', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'false-litigation-transfer',
    says: '法院移送公安并告知检察院；经确认的期限：补充材料三日（周日顺延）、七日内决定、三日内通知',
    clauses: ['FW-1.5a'],
    parties: { informed: 'procuratorate' },
    confirmed: XJ,
    steps: [
      did('2026-03-02', 'serve', falseClue('2026-03-02'), { stage: 'served' }),
      signed('2026-03-03', { decision: '2026-03-10' }),
      did('2026-03-03', 'note-copy'),
      did('2026-03-04', 'accept', {}, { stage: 'accepted' }),
      did('2026-03-05', 'ask-materials', { missing: '银行流水' }, { stage: 'supplementing', clocks: { materials: '2026-03-09' } }),
      did('2026-03-09', 'supply-materials', { materials: '银行流水三册' }, { stage: 'accepted', clocks: { materials: 'met' } }),
      did('2026-03-10', 'file', by('organ-head', '2026-03-10'), { stage: 'filed', clocks: { decision: 'met', notice: 'met' } }),
      did('2026-04-15', 'feedback', { account: '已移送审查起诉' }, { stage: 'fed-back' }),
      did('2026-04-16', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'false-litigation-notice',
    says: '检察院将可能影响案件的事实通报法院，法院由审判组织纳入审查后反馈',
    clauses: ['FW-1.5a'],
    steps: [
      did('2026-04-01', 'serve', { caseNumbers: CASE, account: '当事人另案陈述相反', ...by('department-head', '2026-04-01') }),
      signed('2026-04-02'),
      did('2026-04-20', 'feedback', { handling: 'examined', reason: '合议庭已纳入审查' }, { stage: 'fed-back' }),
      did('2026-04-21', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'false-litigation-notice',
    says: '法院认为没有虚假诉讼的也要说明；承办检察官不能替法院反馈',
    clauses: ['FW-1.5a'],
    steps: [
      did('2026-04-01', 'serve', { caseNumbers: CASE, account: '借条字迹存疑', ...by('chief-procurator', '2026-04-01') }),
      signed('2026-04-02'),
      did('2026-04-20', 'feedback', { handling: 'not-found' }, { refused: { code: 'facts', article: '3' } }),
      did('2026-04-20', 'feedback', { handling: 'not-found', reason: '鉴定意见认定字迹真实' }),
      did('2026-04-21', 'feedback', { handling: 'examined', reason: '重复' }, { refused: { code: 'wrong-stage' } }),
      did('2026-04-22', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'false-litigation-briefing',
    says: '法院向检察院和公安通报妨碍诉讼情况，检察院反馈意见后归档',
    clauses: ['FW-1.5a', 'FW-1.5c'],
    parties: { issuer: 'court', recipient: 'procuratorate', informed: 'police' },
    steps: [
      did('2026-07-01', 'serve', { topic: 'obstruction', period: '2026年上半年', account: '哄闹法庭三起' }),
      signed('2026-07-02'),
      did('2026-07-02', 'note-copy'),
      did('2026-07-06', 'comment', { comment: '建议共同研究处置标准' }, { stage: 'commented' }),
      did('2026-07-07', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'false-litigation-briefing',
    says: '检察院通报威胁司法人员情况；未签收前不能归档，可以撤回',
    clauses: ['FW-1.5c'],
    parties: { issuer: 'procuratorate', recipient: 'court' },
    steps: [
      did('2026-07-01', 'serve', { topic: 'threats', account: '电话威胁一起' }),
      did('2026-07-01', 'close', {}, { refused: { code: 'wrong-stage' } }),
      did('2026-07-02', 'withdraw', { reason: '数据有误，另行通报' }, { stage: 'withdrawn' }),
    ],
  },
]

const refusals: Life[] = [
  {
    procedure: 'refusal-transfer',
    says: '公安七日内决定，案情复杂期满前延至共三十日；立案后又撤案的，理由自决定起七日内送法院，逾期照收并注明',
    clauses: ['FW-1.5b'],
    parties: { informed: 'procuratorate' },
    steps: [
      did('2026-03-02', 'serve', refusal('2026-03-02')),
      signed('2026-03-03', { decision: '2026-03-10' }),
      did('2026-03-03', 'note-copy'),
      did('2026-03-04', 'accept'),
      did('2026-03-09', 'extend', { reason: '涉案人员多', ...by('organ-head', '2026-03-09') }, { clocks: { decision: '2026-04-02' } }),
      did('2026-03-09', 'extend', { reason: '再延', ...by('organ-head', '2026-03-09') }, { refused: { code: 'already-done' } }),
      did('2026-04-01', 'file', by('organ-head', '2026-04-01'), { clocks: { decision: 'met' }, stage: 'filed' }),
      did(
        '2026-05-20',
        'drop',
        { reason: '被执行人已死亡', ...by('organ-head', '2026-05-12') },
        { marks: ['late'], clocks: { 'reasons-dropped': 'met-late' }, stage: 'dropped' },
      ),
      did('2026-05-21', 'close-dropped', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'refusal-transfer',
    says: '七日届满后不得再延长；迟到的不予立案决定照收并注明；拒执意见没有复议，法院可以请检察院监督',
    clauses: ['FW-1.5b'],
    steps: [
      did('2026-03-02', 'serve', refusal('2026-03-02')),
      signed('2026-03-03', { decision: '2026-03-10' }),
      did('2026-03-10', 'urge', { text: '请决定' }, { refused: { code: 'guard', article: '5' } }),
      did('2026-03-11', 'urge', { text: '请决定' }),
      did('2026-03-11', 'ask-supervision-late', { reason: '逾期未决定' }),
      did('2026-03-11', 'extend', { reason: '复杂', ...by('organ-head', '2026-03-11') }, { refused: { code: 'guard', article: '5' } }),
      did(
        '2026-03-12',
        'refuse',
        { reason: '没有能力履行', ...by('organ-head', '2026-03-12') },
        { marks: ['late'], clocks: { decision: 'met-late', reasons: 'met' }, stage: 'not-filed' },
      ),
      did('2026-03-13', 'ask-supervision', { reason: '有拆迁款未申报' }),
      did('2026-03-16', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'private-prosecution-record',
    says: '控告后满六十日未获书面答复才可以自诉；第六十日为劳动节，顺延至五月六日；履行情况可以从宽',
    clauses: ['FW-1.5b'],
    steps: [
      did('2026-03-03', 'complaint', complaint, { clocks: { answer: '2026-05-06' }, stage: 'waiting' }),
      did('2026-05-06', 'sue-unanswered', { suedOn: '2026-05-06' }, { refused: { code: 'guard', article: 'whole' } }),
      did('2026-05-07', 'sue-unanswered', { suedOn: '2026-05-07' }, { stage: 'open-to-sue' }),
      did('2026-05-08', 'decide', { result: 'accepted' }, { stage: 'accepted' }),
      did('2026-06-10', 'record-performance', { moment: 'before-judgment', extent: 'full' }),
      did('2026-06-25', 'judge', { judgedOn: '2026-06-25' }, { stage: 'judged' }),
    ],
  },
  {
    procedure: 'private-prosecution-record',
    says: '公安书面答复不予追究的，可以自诉；不予受理须说明理由',
    clauses: ['FW-1.5b'],
    steps: [
      did('2026-03-03', 'complaint', complaint),
      did('2026-04-01', 'answered', { answer: 'not-pursued' }, { stage: 'open-to-sue', clocks: { answer: 'met' } }),
      did('2026-04-02', 'decide', { result: 'refused' }, { refused: { code: 'guard', article: '14' } }),
      did('2026-04-02', 'decide', { result: 'refused', reason: '缺乏罪证' }, { stage: 'not-accepted' }),
    ],
  },
]

const supervision: Life[] = [
  {
    procedure: 'filing-supervision',
    says: '七日内说明理由；理由成立的十日内告知，届满日在端午假期顺延至六月二十二日',
    clauses: ['FW-1.5b'],
    steps: [
      did('2026-06-01', 'serve', whyNot),
      signed('2026-06-02', { explanation: '2026-06-09' }),
      did('2026-06-09', 'explain', { reason: '不构成犯罪' }, { clocks: { explanation: 'met' }, stage: 'explained' }),
      did('2026-06-10', 'accept-reasons', {}, { clocks: { telling: '2026-06-22' }, stage: 'sound' }),
      did('2026-06-22', 'tell', { recipients: ['移送法院'] }, { clocks: { telling: 'met' }, stage: 'closed' }),
    ],
  },
  {
    procedure: 'filing-supervision',
    says: '逾期不说明才可以直接通知立案；十五日内不立案发纠正违法通知；立案满三个月（国庆顺延至十月八日）后才可以催办',
    clauses: ['FW-1.5b'],
    steps: [
      did('2026-06-01', 'serve', whyNot),
      signed('2026-06-02', { explanation: '2026-06-09' }),
      did('2026-06-09', 'urge', { text: '请说明' }, { refused: { code: 'guard', article: '560' } }),
      did(
        '2026-06-09',
        'order-unexplained',
        { reason: '未说明', ...by('chief-procurator', '2026-06-09') },
        { refused: { code: 'guard', article: '560' } },
      ),
      did(
        '2026-06-10',
        'order-unexplained',
        { reason: '逾期未说明，符合立案条件', ...by('chief-procurator', '2026-06-10') },
        { stage: 'ordered' },
      ),
      did('2026-06-11', 'sign-for-order', { receivedOn: '2026-06-11' }, { clocks: { filing: '2026-06-26' } }),
      did(
        '2026-06-26',
        'correct',
        { reason: '未立案', ...by('chief-procurator', '2026-06-26') },
        { refused: { code: 'guard', article: '563' } },
      ),
      did('2026-06-29', 'correct', { reason: '逾期未立案', ...by('chief-procurator', '2026-06-29') }, { stage: 'corrected' }),
      did('2026-07-01', 'file', by('organ-head', '2026-07-01'), {
        marks: ['late'],
        clocks: { filing: 'met-late', conclusion: '2026-10-08' },
        stage: 'filed',
      }),
      did('2026-10-08', 'urge-conclusion', { text: '请抓紧侦查' }, { refused: { code: 'guard', article: '564' } }),
      did('2026-10-09', 'urge-conclusion', { text: '请抓紧侦查' }),
      did('2026-10-20', 'conclude', { account: '移送审查起诉' }, { stage: 'fed-back' }),
      did('2026-10-21', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'filing-supervision',
    says: '通知立案只能由检察长决定；仍不立案的报上一级检察院协商',
    clauses: ['FW-1.5b', 'JS-2'],
    steps: [
      did('2026-06-01', 'serve', { ...whyNot, source: 'organ' }),
      signed('2026-06-02'),
      did('2026-06-08', 'explain', { reason: '证据不足' }),
      did('2026-06-09', 'order-filing', { reason: '证据充分', ...by('handling-prosecutor', '2026-06-09') }, { refused: { code: 'facts' } }),
      did('2026-06-09', 'order-filing', { reason: '证据充分', ...by('chief-procurator', '2026-06-09') }),
      did('2026-06-10', 'declare-order', { servedOn: '2026-06-10', proof: '送达回证' }, { clocks: { filing: '2026-06-25' } }),
      did('2026-06-26', 'correct', { reason: '逾期未立案', ...by('chief-procurator', '2026-06-26') }),
      did('2026-07-10', 'report-upward', { reason: '仍未立案', ...by('chief-procurator', '2026-07-10') }, { stage: 'reported' }),
      did('2026-08-10', 'close', { note: '上级协商后另行处理' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'clue-transfer',
    says: '检察长批准后移送纪检监察组，受理、反馈、办结；全程封存',
    clauses: ['SX-4', 'FW-2.1b'],
    parties: { issuer: 'procuratorate', recipient: 'discipline' },
    steps: [
      did('2026-05-06', 'serve', { about: 'discipline', account: '办案人员接受宴请', ...by('chief-procurator', '2026-05-06') }),
      signed('2026-05-07'),
      agreed('2026-05-08', {}, { stage: 'accepted' }),
      did('2026-06-30', 'feedback', { account: '已给予诫勉' }, { stage: 'fed-back' }),
      did('2026-07-01', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'clue-transfer',
    says: '不属于受理范围的说明理由，正常结束',
    clauses: ['LX-4', 'FW-1.5b'],
    parties: { issuer: 'court', recipient: 'police' },
    steps: [
      did('2026-05-06', 'serve', { about: 'crime', account: '伪造证据', ...by('president', '2026-05-06') }),
      signed('2026-05-07'),
      ...refusedWithReasons('2026-05-08', '属异地管辖', {}, { stage: 'refused' }),
      did('2026-05-09', 'feedback', { account: '迟到' }, { refused: { code: 'ended' } }),
    ],
  },
]

export const clueLives: Life[] = [...falseLitigation, ...refusals, ...supervision]
