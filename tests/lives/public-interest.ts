/** Public-interest litigation (GA-LA, GA-JY, GA-STOP, GA-SUE, GC-ANN, GC-SUE, GX-*): from the clue to the judgment, and the ways that end earlier. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life, Step } from './life.ts'
import { publicInterestSuitLives } from './public-interest-suits.ts'
import { by, did, signed } from './request-steps.ts'

const chief = (on: string): Facts => by('chief-procurator', on)
const head = (on: string): Facts => by('organ-head', on)
const guardBy = (article: string) => ({ refused: { code: 'guard', article } })
const CLAUSES = ['FW-1.4']

const clue: Step = did(
  '2026-04-07',
  'register-clue',
  { field: 'environment', source: '群众举报', organ: '沅清县生态环境部门', harm: '河道倾倒垃圾' },
  { stage: 'clue' },
)
const assessed: Step = did('2026-04-08', 'assess', { result: 'open', reason: '线索真实，可查，有必要' }, { stage: 'assessed' })
const filed: Step = did('2026-04-10', 'file', chief('2026-04-10'), { stage: 'filed', clocks: { 'serve-filing': '2026-04-17' } })
const servedOn = (on: string): Facts => ({ servedOn: on, channel: '直接送达，送达回证' })

const caseLives: Life[] = [
  {
    procedure: 'public-interest-case',
    says: '线索备案、评估、检察长决定立案，七日内送达立案决定书；整改期满一个月内决定，检察长可以延长一个月，届满日遇周日顺延',
    clauses: CLAUSES,
    steps: [
      clue,
      did('2026-04-08', 'file', chief('2026-04-08'), { refused: { code: 'wrong-stage', article: '25' } }),
      assessed,
      did('2026-04-10', 'file', {}, { refused: { code: 'facts' } }),
      filed,
      did('2026-04-17', 'serve-filing', servedOn('2026-04-17'), { stage: 'reviewing', clocks: { 'serve-filing': 'met' } }),
      did('2026-04-20', 'note-step', { kind: 'suggestion', note: '已发出诉前检察建议' }),
      did(
        '2026-07-01',
        'period-over',
        { endedOn: '2026-06-30', verified: '垃圾未清运' },
        { stage: 'period-over', clocks: { decision: '2026-07-30' } },
      ),
      did('2026-07-29', 'prolong-decision', { reason: '案情复杂', ...chief('2026-07-29') }, { clocks: { decision: '2026-08-31' } }),
      did('2026-07-29', 'prolong-decision', { reason: '再延长', ...chief('2026-07-29') }, { refused: { code: 'already-done' } }),
      did(
        '2026-08-31',
        'decide-suit',
        { reason: '仍未依法履职', ...chief('2026-08-31') },
        { stage: 'to-sue', clocks: { decision: 'met' } },
      ),
    ],
  },
  {
    procedure: 'public-interest-case',
    says: '评估认为不具备立案条件的，不予立案',
    clauses: CLAUSES,
    steps: [clue, did('2026-04-08', 'assess', { result: 'not-open', reason: '公益未受损' }, { stage: 'not-opened' })],
  },
  {
    procedure: 'public-interest-case',
    says: '迟到的送达照收并注明；因客观障碍中止审查须检察长决定，障碍消除后恢复；行政机关履职的终结案件；期满后不得再延长',
    clauses: CLAUSES,
    steps: [
      clue,
      assessed,
      filed,
      did('2026-04-20', 'serve-filing', servedOn('2026-04-20'), { marks: ['late'], clocks: { 'serve-filing': 'met-late' } }),
      did('2026-05-06', 'suspend', { ground: 'obstacle', reason: '汛期无法清淤', ...chief('2026-05-06') }, { stage: 'suspended' }),
      did('2026-05-07', 'period-over', { endedOn: '2026-05-06', verified: '—' }, { refused: { code: 'wrong-stage' } }),
      did('2026-07-06', 'resume', { reason: '汛期结束' }, { stage: 'reviewing' }),
      did('2026-07-10', 'period-over', { endedOn: '2026-07-09', verified: '已清淤' }, { clocks: { decision: '2026-08-10' } }),
      did('2026-08-11', 'prolong-decision', { reason: '再核查', ...chief('2026-08-11') }, guardBy('47')),
      did('2026-08-11', 'close-no-suit', { reason: '公益已恢复', ...chief('2026-08-11') }, { stage: 'closed', marks: ['late'] }),
    ],
  },
]

const invited: Step = did('2026-04-20', 'serve', {
  form: 'meeting',
  questions: [{ id: 'q1', text: '河道垃圾清运责任和时限' }],
  answerBy: '2026-04-24',
})

const consultationLives: Life[] = [
  {
    procedure: 'public-interest-consultation',
    says: '邀请磋商、座谈、事实确认书、商定整改日期；部分确认须说明理由并再行磋商；整改后终结',
    clauses: CLAUSES,
    parties: { recipient: 'organ' },
    steps: [
      invited,
      signed('2026-04-21', { answer: '2026-04-24' }),
      did('2026-04-24', 'answer', { answer: 'agreed' }, { stage: 'agreed', clocks: { answer: 'met' } }),
      did(
        '2026-04-27',
        'hold',
        { heldOn: '2026-04-27', form: 'meeting', facts: '垃圾约二百吨', plan: '清运', rectifyBy: '2026-05-29' },
        { stage: 'held' },
      ),
      did('2026-04-28', 'confirm', { verdict: 'partly' }, guardBy('70')),
      did('2026-04-28', 'confirm', { verdict: 'partly', reason: '数量应为一百五十吨' }, { stage: 'disputed' }),
      did(
        '2026-04-30',
        'hold',
        { heldOn: '2026-04-30', form: 'confirmation', facts: '垃圾约一百五十吨', rectifyBy: '2026-05-29' },
        { stage: 'held' },
      ),
      did('2026-04-30', 'confirm', { verdict: 'confirmed' }, { stage: 'confirmed', clocks: { rectify: '2026-05-29' } }),
      did(
        '2026-06-01',
        'report',
        { measures: '已清运完毕', ...head('2026-06-01') },
        { stage: 'reported', marks: ['late'], clocks: { rectify: 'met-late' } },
      ),
      did('2026-06-03', 'conclude', { result: 'closed', reason: '公益已得到保护' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'public-interest-consultation',
    says: '不同意磋商须说明理由，转提出检察建议',
    clauses: CLAUSES,
    parties: { recipient: 'organ' },
    steps: [
      invited,
      signed('2026-04-21'),
      did('2026-04-23', 'answer', { answer: 'refused' }, guardBy('70')),
      did('2026-04-23', 'answer', { answer: 'refused', reason: '认为不属本机关职责' }, { stage: 'refused' }),
      did('2026-04-24', 'conclude', { result: 'suggestion', reason: '职责明确，磋商不成' }, { stage: 'to-suggestion' }),
    ],
  },
]

const POINTS = [{ id: 'p1', text: '限期清运河道垃圾' }]
const answered = (code: string, reason = ''): Facts => ({
  answers: [{ point: 'p1', code, reason }],
  measures: '已组织清运',
  number: '沅环函〔2026〕8号',
})
const suggested = (on: string, decidedOn: string, more: Partial<Step> = {}): Step =>
  did(on, 'serve', { field: 'environment', points: POINTS, harm: '河道被倾倒垃圾', ...chief(decidedOn) }, more)

const suggestionLives: Life[] = [
  {
    procedure: 'public-interest-suggestion',
    says: '批准后三日内送达，送达后五日内备案，两个月内履职并回复；紧急情形十五日内书面回复，届满遇劳动节顺延；核查后终结',
    clauses: CLAUSES,
    parties: { recipient: 'organ' },
    steps: [
      suggested('2026-04-15', '2026-04-13', { stage: 'served', clocks: { serving: 'met' } }),
      signed('2026-04-16', { perform: '2026-06-16', filing: '2026-04-21', 'urgent-reply': 'not-started' }),
      did('2026-04-20', 'state-urgent', { harm: '渗滤液进入饮用水源', fromOn: '2026-04-16' }, { clocks: { 'urgent-reply': '2026-05-06' } }),
      did('2026-04-21', 'file-with-superior', {}, { clocks: { filing: 'met' } }),
      did('2026-05-06', 'urge', { text: '请尽快履职' }, guardBy('77')),
      did(
        '2026-05-06',
        'reply',
        { ...answered('adopted'), ...head('2026-05-06') },
        { stage: 'replied', clocks: { 'urgent-reply': 'met', perform: 'met' } },
      ),
      did('2026-05-07', 'sign-for-reply', { receivedOn: '2026-05-07' }),
      did('2026-05-07', 'close', { ground: 'performed', reason: '已清运', ...chief('2026-05-07') }, { refused: { code: 'wrong-stage' } }),
      did(
        '2026-05-20',
        'verify',
        { checks: [{ point: 'p1', code: 'corrected', reason: '' }], note: '现场核查已清运' },
        { stage: 'checked' },
      ),
      did('2026-05-21', 'close', { ground: 'performed', reason: '公益得到保护', ...chief('2026-05-21') }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'public-interest-suggestion',
    says: '两个月未满不得转起诉；届满次日逾期不回复也未整改的，检察长决定转审查起诉；迟到的送达注明',
    clauses: CLAUSES,
    parties: { recipient: 'organ' },
    steps: [
      suggested('2026-04-15', '2026-04-10', { marks: ['late'], clocks: { serving: 'met-late' } }),
      signed('2026-04-16'),
      did('2026-06-16', 'to-suit-unanswered', { verified: '垃圾仍在', reason: '逾期', ...chief('2026-06-16') }, guardBy('21')),
      did('2026-06-17', 'urge', { text: '期限已届满' }, { clocks: { perform: 'overdue' } }),
      did(
        '2026-06-17',
        'to-suit-unanswered',
        { verified: '垃圾仍在', reason: '逾期不回复也未整改', ...chief('2026-06-17') },
        { stage: 'to-suit' },
      ),
    ],
  },
  {
    procedure: 'public-interest-suggestion',
    says: '客观障碍中止审查三十日，整改期限顺延三十日；部分采纳须说明理由；核查认为仍未履职的转审查起诉',
    clauses: CLAUSES,
    parties: { recipient: 'organ' },
    steps: [
      suggested('2026-04-15', '2026-04-15'),
      signed('2026-04-16'),
      did('2026-05-08', 'ask-suspension', { reason: '汛期水位过高' }),
      did('2026-05-11', 'suspend', { ground: 'obstacle', reason: '汛期，已设围挡', ...chief('2026-05-11') }, { stage: 'suspended' }),
      did('2026-06-10', 'resume', { reason: '水位回落' }, { stage: 'received', clocks: { perform: '2026-07-16' } }),
      did('2026-07-16', 'reply', { ...answered('partly'), ...head('2026-07-16') }, { refused: { code: 'facts', article: '21' } }),
      did(
        '2026-07-16',
        'reply',
        { ...answered('partly', '下游段不属本县'), ...head('2026-07-16') },
        { stage: 'replied', clocks: { perform: 'met' } },
      ),
      did('2026-07-22', 'verify', { checks: [{ point: 'p1', code: 'wrong', reason: '' }], note: '本县段仍有垃圾' }, { stage: 'checked' }),
      did('2026-07-23', 'to-suit', { reason: '仅部分整改', ...chief('2026-07-23') }, { stage: 'to-suit' }),
    ],
  },
]

const opened: Step[] = [
  did('2026-03-30', 'file', { field: 'environment', harm: '非法排污', offender: ['某公司'], ...chief('2026-03-30') }, { stage: 'filed' }),
  did(
    '2026-04-01',
    'announce',
    { publishedOn: '2026-04-01', medium: '全国性报纸', ...chief('2026-03-31') },
    { stage: 'announced', clocks: { notice: '2026-05-06' } },
  ),
]

const noticeLives: Life[] = [
  {
    procedure: 'civil-public-interest-notice',
    says: '公告三十日届满遇劳动节顺延至5月6日，次日方可确认期满；三个月内决定起诉，可以延长一个月',
    clauses: CLAUSES,
    steps: [
      ...opened,
      did('2026-05-06', 'notice-over', { endedOn: '2026-05-06' }, guardBy('13')),
      did('2026-05-07', 'notice-over', { endedOn: '2026-05-06' }, { stage: 'expired', clocks: { decision: '2026-08-06' } }),
      did('2026-08-05', 'prolong-decision', { reason: '鉴定未完成', ...chief('2026-08-05') }, { clocks: { decision: '2026-09-07' } }),
      did(
        '2026-09-07',
        'decide-suit',
        { reason: '无适格主体起诉', ...chief('2026-09-07') },
        { stage: 'to-sue', clocks: { decision: 'met' } },
      ),
    ],
  },
  {
    procedure: 'civil-public-interest-notice',
    says: '公告期内有关组织起诉的，支持起诉；英烈案件征询近亲属意见',
    clauses: CLAUSES,
    steps: [
      ...opened,
      did('2026-04-10', 'ask-kin', { answer: 'none' }),
      did(
        '2026-04-20',
        'support-plaintiff',
        { plaintiff: '某环保组织', support: '提供调查材料', ...chief('2026-04-20') },
        { stage: 'supporting', clocks: { notice: 'met' } },
      ),
    ],
  },
  {
    procedure: 'civil-public-interest-notice',
    says: '迟到的决定照收并注明；决定不起诉的终结案件',
    clauses: CLAUSES,
    steps: [
      ...opened,
      did('2026-05-07', 'notice-over', { endedOn: '2026-05-06' }),
      did(
        '2026-08-07',
        'decide-no-suit',
        { reason: '已修复', ...chief('2026-08-07') },
        { stage: 'closed', marks: ['late'], clocks: { decision: 'met-late' } },
      ),
    ],
  },
]

const refusalReported: Step = did('2026-04-22', 'serve', {
  target: 'superior',
  refusedOn: '2026-04-20',
  record: '工作人员拒绝提供台账，有录像',
  refuser: '某下属单位',
  ...chief('2026-04-22'),
})

const refusalLives: Life[] = [
  {
    procedure: 'investigation-refusal-report',
    says: '拒绝配合调查，经检察长决定通报上级机关，收到处理情况后办结',
    clauses: CLAUSES,
    parties: { recipient: 'organ' },
    steps: [
      did(
        '2026-04-22',
        'serve',
        { target: 'superior', refusedOn: '2026-04-20', refuser: '某单位', ...chief('2026-04-22') },
        { refused: { code: 'facts', article: '45' } },
      ),
      refusalReported,
      signed('2026-04-23'),
      did('2026-04-29', 'answer', { result: 'ordered', reason: '已责令提供台账', ...head('2026-04-29') }, { stage: 'answered' }),
      did('2026-04-30', 'close', { outcome: 'cooperates' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'investigation-refusal-report',
    says: '通报纪检监察机关，未予处理也须说明情况；未反馈的可以直接办结',
    clauses: CLAUSES,
    parties: { recipient: 'discipline' },
    steps: [
      did('2026-04-22', 'serve', { ...(refusalReported.facts ?? {}), target: 'discipline' }, { stage: 'served' }),
      signed('2026-04-23'),
      did('2026-04-29', 'answer', { result: 'not-handled', ...head('2026-04-29') }, { refused: { code: 'facts', article: '45' } }),
      did('2026-06-01', 'close', { outcome: 'still-refuses' }, { stage: 'closed' }),
    ],
  },
]

export const publicInterestLives: Life[] = [
  ...caseLives,
  ...consultationLives,
  ...suggestionLives,
  ...publicInterestSuitLives,
  ...noticeLives,
  ...refusalLives,
]
