/** Petitions and what goes with them: replies, ordinary petitions, routing, risk of a matter, contingency plan, public concern, assistance. */
import type { Life } from './life.ts'
import { agreed, by, did, refusedWithReasons, signed } from './request-steps.ts'

const letter = { receivedOn: '2026-03-02', channel: 'letter', petitioner: ['信访人'], request: '对执行结果不服' }
const general = { receivedOn: '2026-03-02', petitioner: ['信访人'], request: '要求公开征地补偿' }
const opinion = { text: '应当公开，七日内提供；不服可以请求复查' }
const routed = (result: string) => ({ result, reason: '属本院管辖', notAccused: true })
const COURT = (on: string) => by('president', on)
const CHIEF = (on: string) => by('chief-procurator', on)

const petitions: Life[] = [
  {
    procedure: 'petition-reply',
    says: '七日内程序性回复，三个月内答复过程，其后每月告知，最后答复结果并告知救济和帮扶',
    clauses: ['FW-3.4'],
    steps: [
      did('2026-03-02', 'register', letter, { clocks: { acknowledge: '2026-03-09', result: '2026-06-02' } }),
      did('2026-03-09', 'acknowledge', { text: '已收到，由控申部门办理' }, { clocks: { acknowledge: 'met' } }),
      did('2026-03-10', 'route', routed('here'), { stage: 'routed' }),
      did('2026-06-02', 'reply-progress', { text: '正在调卷' }, { clocks: { result: 'met', monthly: '2026-07-02' }, stage: 'answered' }),
      did('2026-07-02', 'reply-progress', { text: '已听证' }, { clocks: { monthly: '2026-08-03' } }),
      did('2026-08-03', 'reply-result', { text: '不支持，理由和救济途径', offered: '已听证，提供心理疏导' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'petition-reply',
    says: '检举控告不得转给被控告单位；迟到的程序性回复照收并注明；移送后告知去向',
    clauses: ['FW-3.4'],
    steps: [
      did('2026-03-02', 'register', letter),
      did('2026-03-11', 'acknowledge', { text: '已收到' }, { marks: ['late'], clocks: { acknowledge: 'met-late' } }),
      did('2026-03-12', 'route', { ...routed('transferred'), notAccused: false }, { refused: { code: 'guard', article: '18' } }),
      did('2026-03-12', 'route', routed('transferred'), { stage: 'transferred' }),
    ],
  },
  {
    procedure: 'petition-general',
    says: '十五日内受理告知，六十日届满前延三十日，答复、复查、复核各三十日；听证时间不计入复核',
    clauses: ['FW-3.4'],
    steps: [
      did('2026-03-02', 'register', general, { clocks: { register: '2026-03-17' } }),
      did('2026-03-17', 'accept', { text: '已受理' }, { clocks: { register: 'met', end: '2026-05-18' } }),
      did('2026-05-18', 'extend', { reason: '情况复杂', ...by('organ-head', '2026-05-18') }, { clocks: { end: '2026-06-15' } }),
      did('2026-06-15', 'answer', { ...opinion, receivedOn: '2026-06-15' }, { clocks: { end: 'met', 'ask-second': '2026-07-15' } }),
      did('2026-07-15', 'ask-second', { requestedOn: '2026-07-15' }, { clocks: { 'ask-second': 'met', review: '2026-08-14' } }),
      did('2026-08-14', 'review', { ...opinion, receivedOn: '2026-08-14' }, { clocks: { review: 'met', 'ask-third': '2026-09-14' } }),
      did('2026-09-14', 'ask-third', { requestedOn: '2026-09-14' }, { clocks: { 'ask-third': 'met', final: '2026-10-14' } }),
      did('2026-10-14', 'final-review', opinion, { clocks: { final: 'met' }, stage: 'finished' }),
    ],
  },
  {
    procedure: 'petition-general',
    says: '六十日届满后不得延长；迟到的答复照收；信访人逾期未请求复查的权利期间经过，终结',
    clauses: ['FW-3.4'],
    steps: [
      did('2026-03-02', 'register', general),
      did('2026-03-10', 'accept', { text: '已受理' }, { clocks: { end: '2026-05-09' } }),
      did('2026-05-11', 'extend', { reason: '情况复杂', ...by('organ-head', '2026-05-11') }, { refused: { code: 'guard', article: '34' } }),
      did('2026-05-11', 'help', { account: '组织听证' }),
      did(
        '2026-05-12',
        'answer',
        { ...opinion, receivedOn: '2026-05-12' },
        { marks: ['late'], clocks: { end: 'met-late', 'ask-second': '2026-06-11' } },
      ),
      did('2026-06-12', 'finish', {}, { stage: 'finished' }),
    ],
  },
  {
    procedure: 'petition-general',
    says: '不予受理也要告知理由和应当提出的机关',
    clauses: ['FW-3.4'],
    steps: [
      did('2026-03-02', 'register', general),
      did('2026-03-05', 'refuse', {}, { refused: { code: 'facts', article: '22' } }),
      did('2026-03-05', 'refuse', { reason: '属于诉讼事项，请向人民法院提出' }, { clocks: { register: 'met' }, stage: 'not-accepted' }),
    ],
  },
  {
    procedure: 'petition-routing',
    says: '诉讼事项十五日内转送法院，导入程序后告知信访人',
    clauses: ['FW-3.4'],
    parties: { issuer: 'organ', recipient: 'court' },
    steps: [
      did(
        '2026-03-17',
        'serve',
        { petitionReceivedOn: '2026-03-02', petitioner: ['信访人'], request: '不服判决', track: 'litigation', notAccused: true },
        { clocks: { route: 'met' } },
      ),
      signed('2026-03-18'),
      agreed('2026-03-20', {}, { stage: 'taken' }),
      did('2026-03-23', 'tell', { text: '已转人民法院，可以申请再审' }, { stage: 'told' }),
    ],
  },
  {
    procedure: 'petition-routing',
    says: '不得转给被检举控告的单位；逾十五日注明；接收单位不属管辖的说明理由后告知信访人',
    clauses: ['FW-3.4'],
    parties: { issuer: 'organ', recipient: 'procuratorate' },
    steps: [
      did(
        '2026-03-18',
        'serve',
        { petitionReceivedOn: '2026-03-02', petitioner: ['信访人'], request: '控告', track: 'litigation', notAccused: false },
        { refused: { code: 'guard', article: '30' } },
      ),
      did(
        '2026-03-18',
        'serve',
        { petitionReceivedOn: '2026-03-02', petitioner: ['信访人'], request: '控告', track: 'litigation', notAccused: true },
        { marks: ['late'], clocks: { route: 'met-late' } },
      ),
      signed('2026-03-19'),
      ...refusedWithReasons('2026-03-20', '属上级院管辖', {}, { stage: 'refused' }),
      did('2026-03-23', 'tell', { text: '请向上一级检察院提出' }, { stage: 'told' }),
    ],
  },
]

const plan = (on: string) => ({
  matter: '执监-2026-0011',
  tasks: [{ id: 'p1', text: '法院：释明；检察院：接访' }],
  explanation: '两院共同释法',
  help: '评估司法救助',
  contacts: ['两院联络员'],
  ...COURT(on),
})
const concern = { caseNumbers: ['（2026）湘3199刑初30号'], concern: '公众询问审理进度' }

const matters: Life[] = [
  {
    procedure: 'risk-assessment',
    says: '评估的是事项不是人：填表、部门审核、院领导定级、动态调整、归档',
    clauses: ['FW-3.4'],
    steps: [
      did('2026-03-02', 'fill', { matter: '执监-2026-0011', circumstances: '涉及工人工资', rating: 'considerable' }),
      did('2026-03-03', 'check', { note: '同意' }, { post: 'division-head', stage: 'checked' }),
      did('2026-03-04', 'rate', { rating: 'grave', measures: '听证、救助', ...COURT('2026-03-04') }, { stage: 'rated' }),
      did('2026-03-20', 'adjust', { rating: 'ordinary', reason: '工资已发' }),
      did('2026-03-25', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'risk-assessment',
    says: '部门负责人审核前不能定级；承办检察官不能替部门负责人审核',
    clauses: ['FW-3.4'],
    parties: { house: 'procuratorate' },
    steps: [
      did('2026-03-02', 'fill', { matter: '行监-2026-0002', circumstances: '涉及多户', rating: 'ordinary' }),
      did(
        '2026-03-02',
        'rate',
        { rating: 'ordinary', measures: '释法', ...by('deputy-chief-procurator', '2026-03-02') },
        { refused: { code: 'wrong-stage' } },
      ),
      did('2026-03-02', 'check', { note: '同意' }, { post: 'handling-prosecutor', refused: { code: 'wrong-post' } }),
      did('2026-03-03', 'check', { note: '同意' }, { post: 'department-head' }),
      did('2026-03-04', 'rate', { rating: 'ordinary', measures: '释法', ...by('deputy-chief-procurator', '2026-03-04') }),
      did('2026-03-05', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'contingency-plan',
    says: '两院批准预案，政法委、公安各自落实；启动、处置、解除、复盘',
    clauses: ['FW-3.4'],
    parties: { issuer: 'court', recipient: 'procuratorate', committee: 'politics-law', police: 'police' },
    steps: [
      did('2026-03-02', 'serve', plan('2026-03-02')),
      signed('2026-03-03'),
      agreed('2026-03-04', CHIEF('2026-03-04'), { stage: 'approved' }),
      did('2026-03-05', 'committee-part', { account: '已知悉' }),
      did('2026-03-05', 'police-part', { account: '维护现场秩序' }),
      did('2026-03-06', 'drill', { account: '桌面推演' }),
      did('2026-03-10', 'activate', { reason: '当事人到场', ...COURT('2026-03-10') }, { stage: 'active' }),
      did('2026-03-10', 'progress', { account: '释法说理' }),
      did('2026-03-10', 'progress-theirs', { account: '接访' }),
      did('2026-03-12', 'lift', { reason: '已化解', ...COURT('2026-03-12') }, { stage: 'lifted' }),
      did('2026-03-20', 'close', { lessons: '提前告知进度' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'contingency-plan',
    says: '预案须有释法和救助安排；对方可以不同意并说明理由',
    clauses: ['FW-3.4'],
    parties: { issuer: 'court', recipient: 'procuratorate' },
    steps: [
      did('2026-03-02', 'serve', { ...plan('2026-03-02'), help: '' }, { refused: { code: 'facts', article: '18' } }),
      did('2026-03-02', 'serve', plan('2026-03-02')),
      signed('2026-03-03'),
      ...refusedWithReasons('2026-03-04', '风险尚不重大', CHIEF('2026-03-04'), { stage: 'refused' }),
    ],
  },
  {
    procedure: 'public-concern',
    says: '核实事实后才商定口径，不同意的退回再商，同意后依法公开；不记录、不扫描个人言论',
    clauses: ['FW-3.4'],
    parties: { issuer: 'court', recipient: 'procuratorate' },
    steps: [
      did('2026-03-02', 'serve', concern),
      signed('2026-03-02'),
      did('2026-03-02', 'take', { contact: ['新闻联络员'] }, { stage: 'verifying' }),
      did('2026-03-02', 'word', { wording: '依法办理' }, { refused: { code: 'guard' } }),
      did('2026-03-03', 'verify', { account: '已于二月立案' }),
      did('2026-03-03', 'verify-theirs', { account: '起诉书已送达' }),
      did('2026-03-03', 'word', { wording: '依法公开审理' }, { stage: 'worded' }),
      did('2026-03-03', 'answer-wording', { answer: 'refused', reason: '应写明开庭日期', ...CHIEF('2026-03-03') }, { stage: 'verifying' }),
      did('2026-03-04', 'word', { wording: '三月二十日公开审理' }),
      did('2026-03-04', 'answer-wording', { answer: 'agreed', ...CHIEF('2026-03-04') }, { stage: 'agreed' }),
      did('2026-03-04', 'publish', { where: '两院官网', ...COURT('2026-03-04') }, { stage: 'published' }),
      did('2026-03-20', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'public-concern',
    says: '口径未经对方同意不得公开；关注消退的可以归档',
    clauses: ['FW-3.4'],
    parties: { issuer: 'procuratorate', recipient: 'court' },
    steps: [
      did('2026-03-02', 'serve', concern),
      signed('2026-03-02'),
      did('2026-03-02', 'take', { contact: ['新闻联络员'] }),
      did('2026-03-03', 'verify', { account: '无异常' }),
      did('2026-03-03', 'publish', { where: '官网', ...CHIEF('2026-03-03') }, { refused: { code: 'wrong-stage' } }),
      did('2026-03-10', 'close', { note: '已无关注' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'judicial-assistance',
    says: '办案中发现困难，审查后决定救助并发放、回访',
    clauses: ['FW-3.4', 'JS-3'],
    parties: { house: 'procuratorate' },
    steps: [
      did('2026-03-02', 'apply', { origin: 'found', person: ['申请人'], hardship: '家庭无收入' }),
      did('2026-03-05', 'examine', { findings: '属实' }, { stage: 'examined' }),
      did('2026-03-09', 'decide', { result: 'granted', reason: '救助一万元', ...CHIEF('2026-03-09') }, { stage: 'granted' }),
      did('2026-03-20', 'pay', { paidOn: '2026-03-19' }, { stage: 'paid' }),
    ],
  },
  {
    procedure: 'judicial-assistance',
    says: '不予救助也要说明理由；只能由院长或者检察长决定',
    clauses: ['FW-3.4'],
    steps: [
      did('2026-03-02', 'apply', { origin: 'application', person: ['申请人'], hardship: '临时困难' }),
      did('2026-03-05', 'examine', { findings: '不符合条件' }),
      did(
        '2026-03-09',
        'decide',
        { result: 'refused', reason: '有赔付能力', ...by('vice-president', '2026-03-09') },
        { refused: { code: 'facts' } },
      ),
      did('2026-03-09', 'decide', { result: 'refused', ...COURT('2026-03-09') }, { refused: { code: 'facts' } }),
      did('2026-03-09', 'decide', { result: 'refused', reason: '已获赔付', ...COURT('2026-03-09') }, { stage: 'refused' }),
    ],
  },
]

export const petitionLives: Life[] = [...petitions, ...matters]
