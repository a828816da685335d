/** Criminal protests and second instance (CR-KS2, CR-VIC, CR-READ, CR-ATT, CR-KS3), the committee (SWH-LX, SWH-REQ) told elsewhere. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life, Step } from './life.ts'
import { by, did, signed } from './request-steps.ts'

const FIRST = ['（2026）湘3199刑初12号']
const SECOND = ['（2026）湘31刑终7号']
const chief = (on: string): Facts => by('chief-procurator', on)
const protested: Facts = { caseNumbers: FIRST, grounds: '认定自首有误，量刑畸轻' }
const guardBy = (article: string) => ({ refused: { code: 'guard', article } })
const HIGHER = { 'higher-procuratorate': 'procuratorate', 'higher-court': 'court' } as const

const protestLives: Life[] = [
  {
    procedure: 'criminal-protest',
    says: '判决抗诉十日：6月1日收到，6月11日届满；届满后三日遇周日顺延移送；上级检察院撤回前须听取下级意见，支持的由二审裁判',
    clauses: ['FW-2.1a'],
    parties: HIGHER,
    steps: [
      did(
        '2026-06-10',
        'protest',
        { ...protested, receivedOn: '2026-06-01', expiresOn: '2026-06-11', ...chief('2026-06-10') },
        { stage: 'served', clocks: { 'judgment-limit': 'met', 'ruling-limit': 'not-started', 'send-up': '2026-06-15' } },
      ),
      signed('2026-06-10'),
      did('2026-06-11', 'copy-upward'),
      did('2026-06-15', 'send-up', { copies: '副本已送被告人', list: '一审卷三册' }, { stage: 'sent-up', clocks: { 'send-up': 'met' } }),
      did('2026-06-18', 'higher-opinion', { view: 'withdrawn', reason: '抗诉不当', ...chief('2026-06-18') }, guardBy('589')),
      did('2026-06-18', 'higher-opinion', { view: 'partly', reason: '支持量刑部分', ...chief('2026-06-18') }, { stage: 'supported' }),
      did('2026-07-20', 'decide', { result: 'changed' }, { stage: 'decided' }),
    ],
  },
  {
    procedure: 'criminal-protest',
    says: '逾期抗诉权消灭：判决第十一日不得抗诉；裁定五日遇周六顺延至周一，当日可以抗诉，也可以撤回',
    clauses: ['FW-2.1a'],
    steps: [
      did(
        '2026-06-12',
        'protest',
        { ...protested, receivedOn: '2026-06-01', expiresOn: '2026-06-12', ...chief('2026-06-12') },
        guardBy('230'),
      ),
      did(
        '2026-06-09',
        'protest-ruling',
        { ...protested, receivedOn: '2026-06-01', expiresOn: '2026-06-09', ...chief('2026-06-08') },
        guardBy('230'),
      ),
      did(
        '2026-06-08',
        'protest-ruling',
        { ...protested, receivedOn: '2026-06-01', expiresOn: '2026-06-08', ...chief('2026-06-08') },
        { clocks: { 'ruling-limit': 'met', 'send-up': '2026-06-11' } },
      ),
      did('2026-06-08', 'withdraw', { reason: '新证据', ...chief('2026-06-08') }, guardBy('385')),
      did('2026-06-08', 'withdraw-ruling', { reason: '新证据', ...chief('2026-06-08') }, { stage: 'withdrawn' }),
    ],
  },
  {
    procedure: 'criminal-protest',
    says: '期满后不得自行撤回；迟到的移送照收并注明；上级未入网的由抗诉机关记录上级意见和二审结果',
    clauses: ['FW-2.1a'],
    steps: [
      did('2026-06-11', 'protest', { ...protested, receivedOn: '2026-06-01', expiresOn: '2026-06-11', ...chief('2026-06-11') }),
      signed('2026-06-11'),
      did('2026-06-12', 'withdraw', { reason: '不再坚持', ...chief('2026-06-12') }, guardBy('385')),
      did('2026-06-16', 'send-up', { copies: '已送', list: '卷三册' }, { marks: ['late'], clocks: { 'send-up': 'met-late' } }),
      did(
        '2026-06-25',
        'record-higher-opinion',
        {
          view: 'withdrawn',
          heardOn: '2026-06-24',
          views: '下级检察院坚持抗诉',
          reason: '证据不足',
          ...by('procuratorial-committee', '2026-06-25'),
        },
        { stage: 'withdrawal-asked' },
      ),
      did('2026-06-30', 'record-rule-on-withdrawal', { ruling: 'not-permitted', reason: '原判可能重罪轻判' }, { stage: 'supported' }),
      did('2026-08-03', 'record-decide', { result: 'dismissed' }, { stage: 'decided' }),
      did('2026-08-04', 'record-decide', { result: 'dismissed' }, { refused: { code: 'ended' } }),
    ],
  },
]

const victimLives: Life[] = [
  {
    procedure: 'victim-protest-request',
    says: '被害人五日内请求，检察院五日内答复；请求在期限内的不得以逾期不予审查',
    clauses: ['FW-2.1a'],
    steps: [
      did(
        '2026-06-05',
        'request',
        { judgmentOn: '2026-06-01', receivedOn: '2026-06-05', requester: ['被害人甲'], caseNumbers: FIRST, reasons: '量刑过轻' },
        { stage: 'requested', clocks: { 'request-limit': 'met', answer: '2026-06-10' } },
      ),
      did('2026-06-05', 'decline', { reason: '逾期' }, guardBy('229')),
      did('2026-06-09', 'answer', { answeredOn: '2026-06-09' }, { refused: { code: 'wrong-stage' } }),
      did('2026-06-09', 'decide', { result: 'no-protest', reason: '量刑适当', ...chief('2026-06-09') }, { stage: 'decided' }),
      did('2026-06-10', 'answer', { answeredOn: '2026-06-10' }, { stage: 'answered', clocks: { answer: 'met' } }),
    ],
  },
  {
    procedure: 'victim-protest-request',
    says: '第六日遇周末顺延后仍逾期的请求注明迟到，告知后办结',
    clauses: ['FW-2.1a'],
    steps: [
      did(
        '2026-06-09',
        'request',
        { judgmentOn: '2026-06-01', receivedOn: '2026-06-09', requester: ['被害人甲'], caseNumbers: FIRST, reasons: '量刑过轻' },
        { marks: ['late'], clocks: { 'request-limit': 'met-late' } },
      ),
      did('2026-06-09', 'decline', { reason: '判决书6月1日收到，期限6月8日届满' }, { stage: 'declined' }),
    ],
  },
]

const notified = (on: string, cause: string, acceptedOn: string): Step =>
  did(on, 'notify', { caseNumbers: SECOND, cause, acceptedOn, volumes: '一审卷三册，电子卷' }, { stage: 'served' })
const hearing = (on: string, hearingOn: string, more: Partial<Step> = {}): Step =>
  did(on, 'notify-hearing', { hearingOn, place: '第一法庭，九时' }, more)

const readingLives: Life[] = [
  {
    procedure: 'second-instance-reading',
    says: '通知阅卷、一个月内完成、归还；阅卷前不得通知出庭；开庭三日前通知；派员、提交出庭意见；阅卷时间不计入审限',
    clauses: ['HLJ-2', 'HLJ-4'],
    steps: [
      notified('2026-03-02', 'appeal', '2026-02-26'),
      signed('2026-03-03', { reading: '2026-04-03' }),
      hearing('2026-03-04', '2026-03-20', { refused: { code: 'wrong-stage', article: '187' } }),
      did('2026-03-05', 'take-file', { means: 'borrowed', list: '一审卷三册' }),
      did('2026-03-25', 'finish-reading', {}, { stage: 'read', clocks: { reading: 'met', trial: '2026-05-19' } }),
      did('2026-03-25', 'return-file', { list: '一审卷三册' }),
      hearing('2026-04-10', '2026-04-13', { stage: 'hearing-set', clocks: { 'hearing-notice': 'met' } }),
      did('2026-04-13', 'file-opinion', { text: '建议维持' }, { refused: { code: 'wrong-stage' } }),
      did('2026-04-10', 'dispatch', { attendees: ['检察官丁'] }, { stage: 'attending' }),
      did('2026-04-13', 'file-opinion', { text: '建议维持原判' }, { stage: 'opinion-filed' }),
      did('2026-04-13', 'record-hearing', { presence: 'attended' }, { stage: 'heard' }),
      did('2026-05-18', 'conclude', { result: 'upheld' }, { stage: 'concluded', clocks: { trial: 'met' } }),
    ],
  },
  {
    procedure: 'second-instance-reading',
    says: '1月30日起一个月至2月28日（调休工作日）；届满前商请延期，同意须写明至何日；抗诉案件未说明原因不出庭的可以按撤回处理',
    clauses: ['HLJ-2', 'HLJ-4'],
    steps: [
      notified('2026-01-30', 'protest', '2026-01-28'),
      signed('2026-01-30', { reading: '2026-02-28' }),
      did('2026-02-27', 'ask-adjournment', { reason: '卷宗四十册' }, { stage: 'adjournment-asked' }),
      did('2026-02-27', 'answer-adjournment', { answer: 'refused' }, guardBy('447')),
      did('2026-02-27', 'answer-adjournment', { answer: 'granted' }, guardBy('447')),
      did(
        '2026-02-27',
        'answer-adjournment',
        { answer: 'granted', until: '2026-03-31' },
        { stage: 'adjourned', clocks: { reading: 'moot', 'reading-adjourned': '2026-03-31' } },
      ),
      hearing('2026-04-01', '2026-04-02', { stage: 'hearing-set', marks: ['late'], clocks: { 'hearing-notice': 'met-late' } }),
      did('2026-04-02', 'record-hearing', { presence: 'unexplained' }, { stage: 'absent' }),
      did('2026-04-03', 'treat-as-withdrawn', { reason: '接到开庭通知未派员，未说明原因' }, { stage: 'treated-withdrawn' }),
    ],
  },
  {
    procedure: 'second-instance-reading',
    says: '期满后不得再商请延期，迟到的阅卷照收；上诉案件不适用按撤回抗诉处理，另行开庭',
    clauses: ['HLJ-2', 'HLJ-4'],
    steps: [
      notified('2026-03-02', 'appeal', '2026-02-26'),
      signed('2026-03-03'),
      did('2026-04-07', 'ask-adjournment', { reason: '卷宗多' }, guardBy('447')),
      did('2026-04-07', 'finish-reading', {}, { marks: ['late'], clocks: { reading: 'met-late' } }),
      did('2026-04-07', 'return-file', { list: '卷三册' }, guardBy('235')),
      hearing('2026-04-10', '2026-04-15'),
      did('2026-04-15', 'record-hearing', { presence: 'unexplained' }, { stage: 'absent' }),
      did('2026-04-15', 'treat-as-withdrawn', { reason: '未到庭' }, guardBy('397')),
      hearing('2026-04-17', '2026-04-22', { stage: 'hearing-set', clocks: { 'hearing-notice': 'met' } }),
      did('2026-04-20', 'dispatch', { attendees: ['检察官丁'] }),
      did('2026-04-22', 'record-hearing', { presence: 'attended' }),
      did('2026-04-30', 'conclude', { result: 'remanded' }, { stage: 'concluded' }),
    ],
  },
]

const raised: Step = did(
  '2026-03-02',
  'protest',
  { caseNumbers: ['（2025）湘3199刑初88号'], grounds: '有新的证据证明原判事实错误', newEvidence: true, ...chief('2026-02-27') },
  { stage: 'served' },
)
const panel = (on: string): Facts => by('adjudication-committee', on)

const retrialLives: Life[] = [
  {
    procedure: 'criminal-retrial-protest',
    says: '一个月内立案，三日内补充，一个月内决定再审方式，三个月审结可延长至六个月；未经审判委员会不得裁判；未邀请列席须写明理由',
    clauses: ['FW-2.1a', 'FW-2.1c'],
    steps: [
      raised,
      signed('2026-03-03', { docket: '2026-04-03' }),
      did(
        '2026-03-10',
        'ask-supplement',
        { missing: 'evidence', text: '未附新证据' },
        { stage: 'supplement-asked', clocks: { supplement: '2026-03-13' } },
      ),
      did('2026-03-12', 'return-unsupplied', { reason: '未补充' }, guardBy('462')),
      did('2026-03-13', 'supply', { text: '补送鉴定意见' }, { stage: 'supplemented', clocks: { supplement: 'met' } }),
      did(
        '2026-03-20',
        'docket',
        { docketNumber: ['（2026）湘3199刑再1号'] },
        { stage: 'docketed', clocks: { docket: 'met', course: '2026-04-20' } },
      ),
      did('2026-04-10', 'take-up', {}, { stage: 'retrying', clocks: { course: 'met', trial: '2026-07-10' } }),
      did('2026-06-01', 'judge', { result: 'changed', ...panel('2026-06-01') }, guardBy('216')),
      did('2026-06-01', 'to-committee', { attendance: 'none', ...by('president', '2026-06-01') }, guardBy('3')),
      did('2026-06-01', 'to-committee', { attendance: 'invited', ...by('president', '2026-06-01') }),
      did('2026-07-08', 'extend-trial', { reason: '需补充鉴定' }, { clocks: { trial: '2026-10-10' } }),
      did('2026-07-09', 'extend-trial', { reason: '再延长' }, { refused: { code: 'already-done' } }),
      did('2026-09-15', 'judge', { result: 'changed', ...panel('2026-09-14') }, { stage: 'judged', clocks: { trial: 'met' } }),
    ],
  },
  {
    procedure: 'criminal-retrial-protest',
    says: '三日内不补充的退回，可以补正后重新提出',
    clauses: ['FW-2.1a'],
    steps: [
      raised,
      signed('2026-03-03'),
      did('2026-03-10', 'ask-supplement', { missing: 'address', text: '被告人住址不明' }),
      did('2026-03-16', 'return-unsupplied', { reason: '期限3月13日届满未提供' }, { stage: 'sent-back', clocks: { docket: 'met' } }),
      did('2026-03-17', 'supply', { text: '住址' }, { refused: { code: 'ended' } }),
    ],
  },
  {
    procedure: 'criminal-retrial-protest',
    says: '逾期决定指令再审的照收并注明，下级法院结果由同级法院记录；裁判前可以撤回的，经检察委员会决定',
    clauses: ['FW-2.1a'],
    steps: [
      raised,
      signed('2026-03-03'),
      did('2026-03-20', 'docket', { docketNumber: ['（2026）湘3199刑再2号'] }),
      did('2026-04-21', 'order-lower', { court: '沅浦县人民法院' }, { stage: 'ordered', marks: ['late'], clocks: { course: 'met-late' } }),
      did('2026-05-08', 'withdraw', { reason: '撤回' }, { refused: { code: 'facts' } }),
      did('2026-07-20', 'record-lower-result', { result: 'upheld' }, { stage: 'judged' }),
    ],
  },
]

export const criminalLives: Life[] = [...protestLives, ...victimLives, ...readingLives, ...retrialLives]
