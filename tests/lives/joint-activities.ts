/** Training, seminars, outreach, staff exchange, and the yearly assessment that a unit may contest. */
import type { Life, Step } from './life.ts'
import { agreed, by, did, refusedWithReasons, signed } from './request-steps.ts'

const COURT = (on: string) => by('president', on)
const CHIEF = (on: string) => by('chief-procurator', on)
const CT = { issuer: 'court', recipient: 'procuratorate' } as const
const PR = { issuer: 'procuratorate', recipient: 'court' } as const

const plan = (sort: string, title: string) => ({
  sort,
  title,
  plannedOn: '2026-09-18',
  place: '县法院一楼报告厅',
  plan: '两院民事条线，一天',
  replyBy: '2026-08-20',
})

const opened = (sort: string, title: string, host: (on: string) => object, guest: (on: string) => object): Step[] => [
  did('2026-08-03', 'plan', { ...plan(sort, title), ...host('2026-08-03') }),
  signed('2026-08-04', { reply: '2026-08-20' }),
  agreed('2026-08-10', { ...guest('2026-08-10') }, { stage: 'agreed', clocks: { reply: 'met' } }),
]
const CALL = { text: '请各庭、各部派员', plannedOn: '2026-09-18', place: '县法院一楼报告厅', submitBy: '2026-09-10' }

const activities: Life[] = [
  {
    procedure: 'joint-activity',
    says: '学术研讨：计划、答复、通知、报送论文、延期一次、举办、登记参加人员、形成成果并写明转为联合文件',
    clauses: ['FW-4.2', 'HLJ-16', 'HLJ-18', 'FW-5.2'],
    parties: { ...CT, office: 'joint-office' },
    steps: [
      ...opened('seminar', '民事执行检察监督年度研讨会', COURT, CHIEF),
      did('2026-08-11', 'hold', { heldOn: '2026-08-11', account: '如期举办' }, { refused: { code: 'wrong-stage' } }),
      did('2026-08-12', 'call-up', CALL, { stage: 'called' }),
      did('2026-08-20', 'submit', { piece: 'paper', title: '终本案件监督研究', author: ['作者甲'], text: '摘要' }),
      did('2026-08-21', 'submit-theirs', { piece: 'paper', title: '执行异议审查', author: ['作者乙', '作者丙'] }),
      did('2026-09-07', 'postpone', { plannedOn: '2026-09-22' }, { refused: { code: 'facts' } }),
      did('2026-09-07', 'postpone', { plannedOn: '2026-09-22', reason: '与省级会议冲突' }),
      did('2026-09-22', 'hold', { heldOn: '2026-09-22', days: 1, account: '交流论文二篇' }, { stage: 'held' }),
      did('2026-09-23', 'result', { account: '形成共识五条', becomes: 'kept' }, { refused: { code: 'guard', article: 'training' } }),
      did('2026-09-23', 'attend', { present: ['法官甲', '法官乙'], count: 20 }),
      did('2026-09-23', 'attend-theirs', { present: ['检察官甲'] }),
      did('2026-09-23', 'attend-office', { present: ['联络员'] }),
      did(
        '2026-09-24',
        'result',
        { account: '形成共识五条', becomes: 'document' },
        { refused: { code: 'guard', article: 'use-of-results' } },
      ),
      did('2026-09-24', 'result', { account: '形成共识五条', becomes: 'document', became: '执行监督工作指引' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'joint-activity',
    says: '法治进校园：参加人数与名单分别登记；成果留存',
    clauses: ['FW-3.3b'],
    parties: PR,
    steps: [
      ...opened('outreach', '开学第一课', CHIEF, COURT),
      did('2026-08-12', 'call-up', CALL),
      did('2026-09-18', 'hold', { heldOn: '2026-09-19', account: '讲授' }, { refused: { code: 'facts' } }),
      did('2026-09-18', 'hold', { heldOn: '2026-09-18', days: 1, account: '面向三百名学生' }),
      did('2026-09-18', 'attend', { present: ['检察官甲'], count: 300 }),
      did('2026-09-19', 'result', { account: '课件一套', becomes: 'kept' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'joint-activity',
    says: '文化活动商定后可以取消，写明理由；没有理由的不予受理',
    clauses: ['FW-4.3'],
    parties: CT,
    steps: [
      ...opened('culture', '两院主题读书会', COURT, CHIEF),
      did('2026-08-17', 'cancel-theirs', {}, { refused: { code: 'facts' } }),
      did('2026-08-17', 'cancel-theirs', { reason: '防汛值班' }, { stage: 'cancelled' }),
    ],
  },
  {
    procedure: 'joint-activity',
    says: '同堂培训：不参加的说明理由；逾期答复照收并注明；计划日期已过的不予受理',
    clauses: ['FW-4.2', 'HLJ-16'],
    parties: PR,
    steps: [
      did(
        '2026-08-03',
        'plan',
        { ...plan('training', '同堂培训'), plannedOn: '2026-08-01', ...CHIEF('2026-08-03') },
        { refused: { code: 'facts' } },
      ),
      did('2026-08-03', 'plan', { ...plan('training', '同堂培训'), ...CHIEF('2026-08-03') }),
      signed('2026-08-04'),
      ...refusedWithReasons('2026-08-21', '庭审已排满', COURT('2026-08-21'), {
        marks: ['late'],
        clocks: { reply: 'met-late' },
        stage: 'refused',
      }),
    ],
  },
]

const exchange = (on: string) => ({
  people: ['交流干部甲'],
  place: '民事检察部，检察官助理',
  from: '2026-04-01',
  until: '2026-09-30',
  purpose: '熟悉监督程序，不参与两院互相监督的案件',
  replyBy: '2026-03-20',
  ...COURT(on),
})

const exchanges: Life[] = [
  {
    procedure: 'staff-exchange',
    says: '互派干部：提出、同意、选派并备案、到岗、登记工作、期满鉴定、返回',
    clauses: ['HLJ-16'],
    parties: CT,
    steps: [
      did('2026-03-02', 'propose', { ...exchange('2026-03-02'), until: '2026-03-31' }, { refused: { code: 'facts' } }),
      did('2026-03-02', 'propose', exchange('2026-03-02')),
      signed('2026-03-03', { reply: '2026-03-20' }),
      agreed('2026-03-10', CHIEF('2026-03-10'), { stage: 'agreed' }),
      did('2026-03-20', 'begin', { beganOn: '2026-03-20' }, { refused: { code: 'wrong-stage' } }),
      did('2026-03-23', 'appoint', {
        people: ['交流干部甲'],
        place: '民事检察部',
        filedWith: '组织部门',
        filedOn: '2026-03-20',
        ...COURT('2026-03-18'),
      }),
      did('2026-04-01', 'begin', { beganOn: '2026-04-01' }, { stage: 'serving', clocks: { appraisal: '2026-09-30' } }),
      did('2026-06-30', 'note', { account: '参加评查两次' }),
      did('2026-09-29', 'appraise', { text: '履职良好', ...CHIEF('2026-09-29') }, { stage: 'appraised', clocks: { appraisal: 'met' } }),
      did('2026-09-30', 'end', { endedOn: '2026-09-30', account: '形成调研报告一篇' }, { stage: 'ended' }),
    ],
  },
  {
    procedure: 'staff-exchange',
    says: '接收单位可以不同意，说明理由',
    clauses: ['HLJ-16'],
    parties: CT,
    steps: [
      did('2026-03-02', 'propose', exchange('2026-03-02')),
      signed('2026-03-03'),
      ...refusedWithReasons('2026-03-12', '岗位不足', CHIEF('2026-03-12'), { stage: 'refused' }),
    ],
  },
  {
    procedure: 'staff-exchange',
    says: '挂职可以提前结束，写明理由；鉴定不再计期',
    clauses: ['HLJ-16'],
    parties: CT,
    steps: [
      did('2026-03-02', 'propose', exchange('2026-03-02')),
      signed('2026-03-03'),
      agreed('2026-03-10', CHIEF('2026-03-10')),
      did('2026-03-23', 'appoint', {
        people: ['交流干部甲'],
        place: '民事检察部',
        filedWith: '组织部门',
        filedOn: '2026-03-20',
        ...COURT('2026-03-18'),
      }),
      did('2026-04-01', 'begin', { beganOn: '2026-04-01' }),
      did('2026-06-01', 'end-early', { reason: '工作需要' }, { stage: 'recalled', clocks: { appraisal: 'moot' } }),
    ],
  },
]

const HEAD = (on: string) => by('organ-head', on)
const YEAR = { issuer: 'justice', recipient: 'organ', procuratorate: 'procuratorate' } as const
const issue = (on: string) => ({
  year: 2026,
  indicators: '按期回复率：按期回复件数／应回复件数，2026年',
  rules: '基础分10，逾期未回复每件扣1，低于95%每一个百分点扣0.5，最低0，最高10',
  figuresBy: '2026-12-11',
  ...HEAD(on),
})
const FIGURES = { figures: '应回复八件，按期回复七件，一件异议成立', period: '2026年1月至11月', upTo: '2026-11-30' }
const SCORE = { score: 9, sheet: '10－1（逾期一件）；异议成立一件不扣分', contestBy: '2026-12-22', decideBy: '2026-12-30' }

const scored: Step[] = [
  did('2026-12-01', 'issue', issue('2026-12-01')),
  signed('2026-12-02', { figures: '2026-12-11' }),
  did('2026-12-08', 'score', { ...SCORE, ...HEAD('2026-12-08') }, { refused: { code: 'guard', article: 'results' } }),
  did('2026-12-08', 'figures', FIGURES, { clocks: { figures: 'met' } }),
  did('2026-12-09', 'comment-figures', { text: '数据无误' }),
  did(
    '2026-12-14',
    'score',
    { ...SCORE, ...HEAD('2026-12-14') },
    { stage: 'scored', clocks: { contest: '2026-12-22', recheck: 'not-started' } },
  ),
]

const assessments: Life[] = [
  {
    procedure: 'annual-assessment',
    says: '年度考核：下发指标、检察机关提供数据、初评、申诉、由他人复核变更评分、定分、运用；期限未满不得定分',
    clauses: ['JS-6'],
    parties: YEAR,
    steps: [
      ...scored,
      did('2026-12-16', 'window-over', {}, { refused: { code: 'guard' } }),
      did('2026-12-16', 'final', { score: 9, sheet: '9', ...HEAD('2026-12-16') }, { refused: { code: 'wrong-stage' } }),
      did('2026-12-17', 'contest', { items: '逾期一件', ...HEAD('2026-12-17') }, { refused: { code: 'facts' } }),
      did(
        '2026-12-17',
        'contest',
        { items: '逾期一件', reason: '该建议已撤回', ...HEAD('2026-12-17') },
        { stage: 'contested', clocks: { contest: 'met', recheck: '2026-12-30' } },
      ),
      did(
        '2026-12-21',
        'decide-contest',
        { result: 'changed', reason: '撤回的建议不扣分', score: 10, ...HEAD('2026-12-21') },
        { refused: { code: 'guard' } },
      ),
      did(
        '2026-12-21',
        'decide-contest',
        { result: 'changed', reason: '撤回的建议不扣分', score: 10, ...HEAD('2026-12-21') },
        { post: 'organ-head', stage: 'decided', clocks: { recheck: 'met' } },
      ),
      did('2026-12-23', 'final', { score: 10, sheet: '10', ...HEAD('2026-12-23') }, { stage: 'final' }),
      did('2026-12-25', 'use', { account: '反馈本单位，不作排名' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'annual-assessment',
    says: '未申诉的，期限届满次日起可以定分；迟到的申诉在定分前照收并注明，维持原评分',
    clauses: ['JS-6'],
    parties: YEAR,
    steps: [
      ...scored,
      did('2026-12-22', 'window-over', {}, { refused: { code: 'guard' } }),
      did('2026-12-23', 'contest', { items: '门槛', reason: '口径不同', ...HEAD('2026-12-23') }, { marks: ['late'] }),
      did(
        '2026-12-28',
        'decide-contest',
        { result: 'upheld', reason: '口径已在指标中载明', score: 9, ...HEAD('2026-12-28') },
        { post: 'organ-head', stage: 'decided' },
      ),
      did('2026-12-29', 'final', { score: 9, sheet: '9', ...HEAD('2026-12-29') }),
      did('2026-12-30', 'use', { account: '列入整改' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'annual-assessment',
    says: '期限届满无申诉，次日确认后定分；数据逾期提供照收并注明',
    clauses: ['JS-6'],
    parties: YEAR,
    steps: [
      did('2026-12-01', 'issue', issue('2026-12-01')),
      signed('2026-12-02'),
      did('2026-12-14', 'figures', FIGURES, { marks: ['late'], clocks: { figures: 'met-late' } }),
      did('2026-12-14', 'score', { ...SCORE, ...HEAD('2026-12-14') }),
      did('2026-12-23', 'window-over', {}, { stage: 'accepted' }),
      did('2026-12-24', 'contest', { items: '门槛', reason: '口径不同', ...HEAD('2026-12-24') }, { refused: { code: 'wrong-stage' } }),
      did('2026-12-24', 'final', { score: 9, sheet: '9', ...HEAD('2026-12-24') }, { stage: 'final' }),
      did('2026-12-25', 'use', { account: '反馈本单位' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'annual-assessment',
    says: '被考核单位无异议的即可定分；考核可以终止并写明理由',
    clauses: ['JS-6'],
    parties: { ...YEAR, recipient: 'police' },
    steps: [
      ...scored,
      did('2026-12-15', 'accept', {}, { stage: 'accepted', clocks: { contest: 'moot' } }),
      did('2026-12-15', 'cancel', { reason: '并入其他考核' }, { refused: { code: 'wrong-stage' } }),
      did('2026-12-16', 'final', { score: 9, sheet: '9', ...HEAD('2026-12-16') }),
      did('2026-12-17', 'use', { account: '反馈本单位' }, { stage: 'closed' }),
    ],
  },
]

export const jointActivityLives: Life[] = [...activities, ...exchanges, ...assessments]
