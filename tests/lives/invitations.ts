/** Invitations and standing arrangements between houses: reviews, observation, seats, third houses, directories, the leading group. */
import type { Life } from './life.ts'
import { agreed, by, did, refusedWithReasons, signed } from './request-steps.ts'

const COURT = (on: string) => by('president', on)
const CHIEF = (on: string) => by('chief-procurator', on)
/** The court begins, the procuratorate is the other house. */
const CT = { issuer: 'court', recipient: 'procuratorate' } as const
/** The procuratorate begins. */
const PR = { issuer: 'procuratorate', recipient: 'court' } as const

const reviewPlan = (on: string) => ({ method: 'special', plan: '终本案件专项评查', ...by('president', on) })
const hearing = { caseNumbers: ['（2026）湘3199刑初15号'], hearingOn: '2026-04-20' }

const invitations: Life[] = [
  {
    procedure: 'quality-review',
    says: '互邀评查：抽样、回避、评查表、初评、听取承办人异议、复核、结论、整改',
    clauses: ['FW-2.2b'],
    parties: CT,
    steps: [
      did('2026-03-02', 'serve', reviewPlan('2026-03-02')),
      signed('2026-03-03'),
      agreed('2026-03-05'),
      did('2026-03-09', 'sample', { caseNumbers: ['（2025）湘3199执100号'], method: '随机' }, { stage: 'sampled' }),
      did('2026-03-10', 'recuse', { reviewer: ['评查员一人'], reason: '曾参与办理' }),
      did('2026-03-11', 'preliminary', { findings: '财产调查不足' }, { refused: { code: 'guard' } }),
      did('2026-03-12', 'sheet', { case: '（2025）湘3199执100号', findings: '未查保险' }),
      did('2026-03-13', 'preliminary', { findings: '财产调查不足' }, { stage: 'preliminary' }),
      did('2026-03-16', 'hear', { answer: 'objects' }, { refused: { code: 'guard' } }),
      did('2026-03-16', 'hear', { answer: 'objects', objection: '已于一月查询' }, { stage: 'heard' }),
      did('2026-03-18', 'recheck', { findings: '查询属实' }),
      did('2026-03-20', 'conclude', { findings: '合格', ...COURT('2026-03-20') }, { stage: 'concluded' }),
      did('2026-04-01', 'rectify', { account: '补入卷宗' }),
      did('2026-04-02', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'quality-review',
    says: '未抽样不能填评查表；受邀单位可以不参加并说明理由',
    clauses: ['FW-2.2b'],
    parties: PR,
    steps: [
      did('2026-03-02', 'serve', { method: 'routine', plan: '年度抽查', ...CHIEF('2026-03-02') }),
      signed('2026-03-03'),
      did('2026-03-04', 'sheet', { case: '某案', findings: '无' }, { refused: { code: 'wrong-stage' } }),
      ...refusedWithReasons('2026-03-05', '人员不足', {}, { stage: 'refused' }),
    ],
  },
  {
    procedure: 'trial-observation',
    says: '公开庭审可以观摩，评议表反馈后办结',
    clauses: ['FW-2.2b'],
    steps: [
      did('2026-04-01', 'serve', { ...hearing, publicity: 'open' }),
      signed('2026-04-02'),
      agreed('2026-04-03'),
      did('2026-04-20', 'attend', { attendees: ['检察官三人'], remarks: '释法充分' }, { stage: 'attended' }),
      did('2026-04-22', 'feedback', { account: '用于改进庭审' }),
      did('2026-04-23', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'trial-observation',
    says: '不公开审理和未成年人案件不得观摩',
    clauses: ['FW-2.2b'],
    steps: [
      did('2026-04-01', 'serve', { ...hearing, publicity: 'closed' }, { refused: { code: 'guard', article: '557' } }),
      did('2026-04-01', 'serve', { ...hearing, publicity: 'open' }),
      signed('2026-04-02'),
      ...refusedWithReasons('2026-04-03', '当日另有庭审', {}, { stage: 'refused' }),
    ],
  },
  {
    procedure: 'supervision-invitation',
    says: '法院主动邀请检察院现场监督集中执行，纪检监察组列席，记录并反馈',
    clauses: ['LX-9', 'FW-2.2b', 'SX-4'],
    parties: { observer: 'discipline' },
    steps: [
      did('2026-05-06', 'serve', { occasion: 'action', heldOn: '2026-05-20', place: '沅清县城南', ...COURT('2026-05-06') }),
      signed('2026-05-07'),
      agreed('2026-05-08'),
      did('2026-05-20', 'attend', { attendees: ['检察官二人'], remarks: '腾退过程规范' }, { stage: 'attended' }),
      did('2026-05-20', 'observer-note', { note: '全程列席' }),
      did('2026-05-22', 'feedback', { account: '意见已采纳' }, { stage: 'fed-back' }),
      did('2026-05-25', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'supervision-invitation',
    says: '邀请须经院领导决定，时间不得早于今天；检察院不能参加的说明理由',
    clauses: ['LX-9'],
    steps: [
      did(
        '2026-05-06',
        'serve',
        { occasion: 'matter', heldOn: '2026-05-01', place: '本院', ...COURT('2026-05-06') },
        { refused: { code: 'facts' } },
      ),
      did('2026-05-06', 'serve', { occasion: 'matter', heldOn: '2026-05-20', place: '本院', ...COURT('2026-05-06') }),
      signed('2026-05-07'),
      ...refusedWithReasons('2026-05-08', '与庭审冲突', {}, { stage: 'refused' }),
    ],
  },
  {
    procedure: 'observer-seat',
    says: '纪检监察组列席、查阅、提醒、接收线索；提醒由邀请单位回应',
    clauses: ['SX-4'],
    parties: { issuer: 'court', other: 'procuratorate' },
    steps: [
      did('2026-01-05', 'serve', { scope: '联席会议和执行监督事项', ...COURT('2026-01-05') }),
      did('2026-01-05', 'answer-reminder', { text: '无' }, { refused: { code: 'wrong-stage' } }),
      signed('2026-01-06'),
      did('2026-01-06', 'join-invitation', CHIEF('2026-01-06')),
      agreed('2026-01-07', {}, { stage: 'seated' }),
      did('2026-03-10', 'attend', { occasion: '一季度联席会议', attendees: ['列席监督员'] }),
      did('2026-03-10', 'read', { material: '会议纪要' }),
      did('2026-03-11', 'answer-reminder', { text: '无' }, { refused: { code: 'guard' } }),
      did('2026-03-11', 'remind', { text: '注意回避' }),
      did('2026-03-12', 'answer-reminder', { text: '已核查回避' }),
      did('2026-03-20', 'receive-clue', { reference: '线索移送函一件' }),
      did('2026-12-31', 'leave', { reason: '年度届满' }, { stage: 'ended' }),
    ],
  },
  {
    procedure: 'observer-seat',
    says: '不能列席的说明理由；承办检察官不能代为列席',
    clauses: ['SX-4'],
    parties: { issuer: 'procuratorate' },
    steps: [
      did('2026-01-05', 'serve', { scope: '联席会议', ...CHIEF('2026-01-05') }),
      signed('2026-01-06'),
      ...refusedWithReasons('2026-01-07', '人员调整', {}, { stage: 'refused' }),
    ],
  },
  {
    procedure: 'third-house-invitation',
    says: '第三方只受邀一个议题，收到所附材料，提出意见后邀请结束，意见不具有决定效力',
    clauses: ['FW-4.1c'],
    parties: { issuer: 'court', recipient: 'politics-law', other: 'procuratorate' },
    steps: [
      did('2026-03-02', 'serve', { extent: 'item', subject: '执行联动', copies: '议题材料一份', ...COURT('2026-03-02') }),
      signed('2026-03-03'),
      did('2026-03-03', 'consent', CHIEF('2026-03-03')),
      agreed('2026-03-04'),
      did('2026-03-05', 'send-copies', { copies: '补充数据' }),
      did('2026-03-10', 'opine', { opinion: '建议纳入平安建设' }, { stage: 'opined' }),
      did('2026-03-12', 'end', { note: '写入纪要' }, { stage: 'ended' }),
      did('2026-03-13', 'opine', { opinion: '补充' }, { refused: { code: 'ended' } }),
    ],
  },
  {
    procedure: 'third-house-invitation',
    says: '第三方可以不参加并说明理由',
    clauses: ['FW-4.1c'],
    parties: { issuer: 'procuratorate', recipient: 'organ' },
    steps: [
      did('2026-03-02', 'serve', { extent: 'matter', subject: '争议化解', copies: '方案', ...CHIEF('2026-03-02') }),
      signed('2026-03-03'),
      ...refusedWithReasons('2026-03-04', '不属职责', {}, { stage: 'refused' }),
    ],
  },
]

const told = { recipients: ['申请执行人', '被执行人'], caseNumbers: ['（2026）湘3199执1号'], means: 'written', moment: 'acceptance' }
const liaison = { liaison: ['联络员一人'], substitute: ['替补一人'], contact: '办公室，内线' }
const members = { members: ['两院主要负责人', '分管负责人'], office: '设于法院执行局', from: '2026-01-01', until: '2028-12-31' }
const desks = { desk: '审判管理办公室', people: ['主任'] }

const standing: Life[] = [
  {
    procedure: 'rights-notice',
    says: '立案时书面告知申请监督的权利并归档，不影响任何救济',
    clauses: ['SX-7'],
    steps: [did('2026-03-02', 'tell', told, { stage: 'told' }), did('2026-03-03', 'close', {}, { stage: 'closed' })],
  },
  {
    procedure: 'rights-notice',
    says: '检察院来访时口头告知，当事人表示将申请；漏写受告知人不予登记',
    clauses: ['SX-7'],
    parties: { house: 'procuratorate' },
    steps: [
      did('2026-03-02', 'tell', { ...told, recipients: [] }, { refused: { code: 'facts' } }),
      did('2026-03-02', 'tell', { ...told, means: 'oral', moment: 'visit' }),
      did('2026-03-02', 'note-wish', { note: '拟申请执行监督' }, { stage: 'asked' }),
      did('2026-03-03', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'liaison-directory',
    says: '双方指定联络员和替补，变更、代理、交接都告知对方',
    clauses: ['JS-5', 'SX-2'],
    parties: { issuer: 'procuratorate', recipient: 'organ' },
    steps: [
      did('2026-01-05', 'serve', liaison),
      signed('2026-01-06'),
      did('2026-01-07', 'reply', liaison, { stage: 'standing' }),
      did('2026-05-06', 'substitute-theirs', { from: '2026-05-06', until: '2026-05-20', reason: '培训' }),
      did('2026-06-01', 'change', { ...liaison, reason: '轮岗' }),
      did('2026-06-01', 'hand-over', { items: '未办三件', receiver: ['新任联络员'] }),
      did('2026-12-31', 'end', { reason: '协作意见到期' }, { stage: 'ended' }),
    ],
  },
  {
    procedure: 'liaison-directory',
    says: '必须同时指定替补；约定日期后的指定照收并注明',
    clauses: ['JS-5'],
    parties: { issuer: 'justice', recipient: 'police' },
    steps: [
      did('2026-01-05', 'serve', { ...liaison, substitute: [] }, { refused: { code: 'facts' } }),
      did('2026-01-05', 'serve', { ...liaison, replyBy: '2026-01-09' }),
      signed('2026-01-06'),
      did('2026-01-12', 'reply', liaison, { marks: ['late'], clocks: { reply: 'met-late' }, stage: 'standing' }),
    ],
  },
  {
    procedure: 'leading-group',
    says: '领导小组成立、调整都须对方同意；调整不同意的维持原状；联合办公室登记、分办、提醒',
    clauses: ['SX-1', 'SX-2'],
    parties: { ...CT, office: 'joint-office' },
    steps: [
      did('2026-01-05', 'serve', { ...members, ...COURT('2026-01-05') }),
      signed('2026-01-06'),
      agreed('2026-01-07', CHIEF('2026-01-07'), { stage: 'standing' }),
      did('2026-03-02', 'receive-and-route', { item: '检察建议一件，交执行局' }),
      did('2026-03-20', 'chase', { text: '请按期回复' }),
      did('2026-06-01', 'change', { ...members, reason: '人事变动', ...COURT('2026-06-01') }, { stage: 'changing' }),
      did('2026-06-02', 'agree-change', { answer: 'refused', ...CHIEF('2026-06-02') }, { refused: { code: 'guard' } }),
      did('2026-06-02', 'agree-change', { answer: 'refused', reason: '办公室应设两院', ...CHIEF('2026-06-02') }, { stage: 'standing' }),
      did('2026-06-08', 'change', { ...members, office: '联合办公室', reason: '按对方意见', ...COURT('2026-06-08') }),
      did('2026-06-09', 'agree-change', { answer: 'agreed', ...CHIEF('2026-06-09') }, { stage: 'standing' }),
    ],
  },
  {
    procedure: 'leading-group',
    says: '对方不同意成立的说明理由',
    clauses: ['SX-1'],
    parties: PR,
    steps: [
      did('2026-01-05', 'serve', { ...members, ...CHIEF('2026-01-05') }),
      signed('2026-01-06'),
      ...refusedWithReasons('2026-01-07', '先试行联席会议', COURT('2026-01-07'), { stage: 'refused' }),
    ],
  },
  {
    procedure: 'coordinating-desks',
    says: '审管办与综合业务部互为协调部门，清单内事项不需二次审批，变更告知对方',
    clauses: ['FW-3.2c', 'FW-2.2c'],
    parties: CT,
    steps: [
      did('2026-01-05', 'serve', { ...desks, points: [{ id: 'p1', text: '查询立案信息' }], ...COURT('2026-01-05') }),
      signed('2026-01-06'),
      agreed('2026-01-07', { desk: '综合业务部', people: ['主任'], ...CHIEF('2026-01-07') }, { stage: 'standing' }),
      did('2026-05-06', 'change', { ...desks, people: ['新任主任'] }),
      did('2026-05-07', 'change-theirs', { desk: '案件管理', people: ['主任'] }),
      did('2026-12-31', 'end', { reason: '重新商定', ...COURT('2026-12-31') }, { stage: 'ended' }),
    ],
  },
  {
    procedure: 'coordinating-desks',
    says: '对清单有不同意见的可以不同意，说明理由',
    clauses: ['FW-3.2c'],
    parties: PR,
    steps: [
      did('2026-01-05', 'serve', { ...desks, desk: '案件管理', points: [{ id: 'p1', text: '调取副卷' }], ...CHIEF('2026-01-05') }),
      signed('2026-01-06'),
      ...refusedWithReasons('2026-01-07', '副卷须逐件审批', COURT('2026-01-07'), { stage: 'refused' }),
    ],
  },
]

export const invitationLives: Life[] = [...invitations, ...standing]
