/** Retrial suggestion, request for a protest and protest in civil cases: adopted, refused with reasons, not accepted, late, withdrawn. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life } from './life.ts'
import { by, did, signed } from './request-steps.ts'

const JUDGMENT = { caseNumbers: ['（2025）湘31民终217号'] }
const committee = (on: string): Facts => by('procuratorial-committee', on)
const chief = (on: string): Facts => by('chief-procurator', on)
const retrial: Facts = {
  ...JUDGMENT,
  object: 'judgment',
  grounds: '基本事实缺乏证据证明',
  enclosures: '申请书、证据、检察卷一册',
  bar: 'none',
}

const suggestionLives: Life[] = [
  {
    procedure: 'civil-retrial-suggestion',
    says: '检委会决定、十五日内送出、五日备案；七日立案编号经确认后计时；合议庭三个月内裁定再审，审查再审结果后办结',
    clauses: ['HLJ-6', 'FW-2.1a'],
    confirmed: ['D-ZJ-DOCK'],
    steps: [
      did('2026-04-30', 'serve', { ...retrial, bar: 'retried', ...committee('2026-04-20') }, { refused: { code: 'guard', article: '82' } }),
      did(
        '2026-04-30',
        'serve',
        { ...retrial, object: 'excluded', ...committee('2026-04-20') },
        { refused: { code: 'guard', article: '412' } },
      ),
      did('2026-04-30', 'serve', { ...retrial, ...chief('2026-04-20') }, { refused: { code: 'facts' } }),
      did('2026-04-30', 'serve', { ...retrial, ...committee('2026-04-20') }, { clocks: { sending: 'met', filing: '2026-05-06' } }),
      signed('2026-05-06', { reply: '2026-08-06', docket: '2026-05-13' }),
      did('2026-05-06', 'file-with-superior', {}, { clocks: { filing: 'met' } }),
      did('2026-05-07', 'notify-parties', { recipients: ['甲', '乙'] }),
      did('2026-05-12', 'docket', { caseNumber: ['（2026）湘3199民监4号'] }, { clocks: { docket: 'met' }, stage: 'docketed' }),
      did(
        '2026-05-13',
        'rule-retrial',
        { ruling: ['（2026）湘3199民监4号'], ...by('adjudication-committee', '2026-05-13') },
        {
          refused: { code: 'guard', article: '417' },
        },
      ),
      did('2026-05-13', 'name-panel', { members: ['丁', '戊', '己'] }),
      did(
        '2026-07-30',
        'rule-retrial',
        { ruling: ['（2026）湘3199民监4号'], ...by('president', '2026-07-29') },
        { refused: { code: 'facts' } },
      ),
      did(
        '2026-07-30',
        'rule-retrial',
        { ruling: ['（2026）湘3199民监4号'], ...by('adjudication-committee', '2026-07-29') },
        { clocks: { reply: 'met' }, stage: 'retrial-ruled' },
      ),
      did('2026-07-31', 'sign-for-reply', { receivedOn: '2026-07-31' }),
      did('2026-10-20', 'record-retrial', { result: 'changed', judgment: ['（2026）湘3199民再4号'] }, { stage: 'retried' }),
      did('2026-10-26', 'check-result', { verdict: 'right' }),
      did('2026-10-26', 'decide-result', { outcome: 'close' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'civil-retrial-suggestion',
    says: '不符合条件先建议补正；既不补正也不撤回的函告不予受理，须说明理由；检察院提请上级抗诉',
    clauses: ['HLJ-6'],
    steps: [
      did('2026-06-01', 'serve', { ...retrial, ...committee('2026-05-25') }),
      signed('2026-06-02', { reply: '2026-09-02', docket: 'unconfirmed' }),
      did('2026-06-03', 'refuse-to-accept', { reason: '缺原审当事人申请书' }, { refused: { code: 'wrong-stage', article: '414' } }),
      did('2026-06-05', 'request-correction', { missing: '缺原审当事人申请书' }, { stage: 'correction-requested' }),
      did('2026-06-22', 'refuse-to-accept', {}, { refused: { code: 'facts' } }),
      did('2026-06-22', 'refuse-to-accept', { reason: '未补正也未撤回' }, { clocks: { reply: 'moot' }, stage: 'not-accepted' }),
      did('2026-06-24', 'check-result', { verdict: 'wrong' }),
      did('2026-06-24', 'decide-result', { outcome: 'ask-superior' }, { refused: { code: 'guard', article: '124' } }),
      did('2026-06-24', 'decide-result', { outcome: 'ask-superior', reason: '申请书已附卷' }, { stage: 'superior-asked' }),
    ],
  },
  {
    procedure: 'civil-retrial-suggestion',
    says: '补正后立案；逾期方可催办，先催办后跟进；迟到的不予再审复函照收并注明，须有理由',
    clauses: ['HLJ-6', 'FW-2.1a'],
    steps: [
      did('2026-03-09', 'serve', { ...retrial, ...committee('2026-03-02') }),
      signed('2026-03-10', { reply: '2026-06-10' }),
      did('2026-03-12', 'request-correction', { missing: '证据目录' }),
      did('2026-03-16', 'correct', { correction: '补送证据目录' }, { stage: 'corrected' }),
      did('2026-03-18', 'docket', { caseNumber: ['（2026）湘3199民监2号'] }),
      did('2026-03-19', 'name-panel', { members: ['丁', '戊', '己'] }),
      did('2026-06-10', 'urge', { text: '请回复' }, { refused: { code: 'guard', article: '417' } }),
      did('2026-06-11', 'pursue-unanswered', { outcome: 'ask-superior', reason: '逾期' }, { refused: { code: 'guard', article: '124' } }),
      did('2026-06-11', 'urge', { text: '请回复' }, { clocks: { reply: 'overdue' } }),
      did('2026-06-15', 'refuse-retrial', by('president', '2026-06-15'), { refused: { code: 'facts' } }),
      did(
        '2026-06-15',
        'refuse-retrial',
        { reason: '原判决并无不当', ...by('president', '2026-06-15') },
        { marks: ['late'], clocks: { reply: 'met-late' }, stage: 'refused' },
      ),
      did('2026-06-18', 'check-result', { verdict: 'right' }),
      did('2026-06-18', 'decide-result', { outcome: 'close' }, { stage: 'closed' }),
    ],
  },
]

const request: Facts = { track: 'civil', ...JUDGMENT, grounds: '适用法律确有错误', unfit: '裁判经审判委员会讨论' }

const requestLives: Life[] = [
  {
    procedure: 'protest-request',
    says: '决定后十五日内报送，上级案管三日内登记，上级决定抗诉并告知结果',
    clauses: ['FW-2.1a', 'HLJ-11'],
    steps: [
      did('2026-05-20', 'serve', { ...request, ...chief('2026-05-11') }, { clocks: { sending: 'met' } }),
      signed('2026-05-21', { registration: '2026-05-25' }),
      did('2026-05-25', 'decide', { outcome: 'protest', ...chief('2026-05-25') }, { refused: { code: 'wrong-stage' } }),
      did('2026-05-25', 'register', {}, { clocks: { registration: 'met' }, stage: 'registered' }),
      did(
        '2026-08-10',
        'decide',
        { outcome: 'protest', ...committee('2026-08-10') },
        { clocks: { declined: 'moot' }, stage: 'will-protest' },
      ),
      did('2026-08-21', 'report-back', { protest: '州检民抗〔2026〕2号' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'protest-request',
    says: '迟报的照收并注明；上级不支持须说明理由，十五日内向当事人发送决定书',
    clauses: ['FW-2.1a', 'SX-7'],
    steps: [
      did('2026-05-27', 'serve', { ...request, ...chief('2026-05-11') }, { marks: ['late'], clocks: { sending: 'met-late' } }),
      signed('2026-05-28', { registration: '2026-06-01' }),
      did('2026-06-01', 'register', {}),
      did('2026-08-20', 'decide', { outcome: 'declined', ...chief('2026-08-20') }, { refused: { code: 'guard', article: '93' } }),
      did(
        '2026-08-20',
        'decide',
        { outcome: 'declined', reason: '原判决并无不当', ...chief('2026-08-20') },
        { clocks: { declined: '2026-09-04' }, stage: 'declined' },
      ),
      did('2026-09-07', 'send-declined', { recipients: ['甲'] }, { marks: ['late'], stage: 'closed' }),
    ],
  },
]

const protest: Facts = { ...JUDGMENT, lowerCourt: '沅清县人民法院', object: 'judgment', ground: 'evidence', grounds: '主要证据系伪造' }
const RULING = ['（2026）湘31民抗3号']

const protestLives: Life[] = [
  {
    procedure: 'civil-protest',
    says: '抗诉书十五日内送同级法院，三十日内裁定再审（调休的星期日为工作日），交下级再审有限制，开庭三日前通知，派员出庭',
    clauses: ['FW-2.1a', 'HLJ-6'],
    steps: [
      did('2026-08-20', 'serve', { ...protest, ...committee('2026-08-10') }, { clocks: { sending: 'met' } }),
      signed('2026-08-21', { ruling: '2026-09-20' }),
      did(
        '2026-09-18',
        'rule-retrial-below',
        { retriedBelow: 'yes', court: '沅清县人民法院', ruling: RULING, ...by('president', '2026-09-17') },
        { refused: { code: 'guard', article: '416' } },
      ),
      did(
        '2026-09-18',
        'rule-retrial-below',
        { retriedBelow: 'no', court: '沅清县人民法院', ruling: RULING, ...by('president', '2026-09-17') },
        { clocks: { ruling: 'met' }, stage: 'retrial-below' },
      ),
      did('2026-09-21', 'assign-attendance', { people: ['承办检察官'] }, { refused: { code: 'guard', article: '419' } }),
      did('2026-10-20', 'notify-hearing', { hearingOn: '2026-10-23', place: '第一法庭' }, { clocks: { 'hearing-notice': 'met' } }),
      did('2026-10-21', 'assign-attendance', { people: ['承办检察官'] }),
      did('2026-10-23', 'attend-hearing', { heldOn: '2026-10-23', statement: '宣读抗诉书，出示并说明调查材料' }),
      did('2026-11-10', 'record-retrial', { result: 'changed', judgment: ['（2026）湘3199民再9号'] }, { stage: 'retried' }),
      did('2026-11-12', 'check-result', { outcome: 'again' }, { refused: { code: 'guard', article: '124' } }),
      did('2026-11-12', 'check-result', { outcome: 'close' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'civil-protest',
    says: '其他事由不得交下级再审；逾期先催办，迟到的裁定照收；通知开庭不足三日注明逾期；撤回抗诉后终结再审',
    clauses: ['FW-2.1a'],
    steps: [
      did('2026-03-09', 'serve', { ...protest, ground: 'other', ...chief('2026-03-02') }),
      signed('2026-03-10', { ruling: '2026-04-09' }),
      did(
        '2026-04-08',
        'rule-retrial-below',
        { retriedBelow: 'no', court: '沅清县人民法院', ruling: RULING, ...by('president', '2026-04-08') },
        { refused: { code: 'guard', article: '222' } },
      ),
      did('2026-04-09', 'urge', { text: '请裁定' }, { refused: { code: 'guard', article: '222' } }),
      did('2026-04-10', 'urge', { text: '请裁定' }),
      did(
        '2026-04-13',
        'rule-retrial',
        { ruling: RULING, ...by('president', '2026-04-13') },
        { marks: ['late'], clocks: { ruling: 'met-late' } },
      ),
      did('2026-05-20', 'notify-hearing', { hearingOn: '2026-05-22', place: '第一法庭' }, { marks: ['late'] }),
      did('2026-05-21', 'withdraw-in-retrial', { reason: '当事人已和解', ...chief('2026-05-21') }, { stage: 'protest-withdrawn' }),
      did('2026-05-25', 'end-retrial', { ruling: ['（2026）湘31民再3号'], ...by('president', '2026-05-25') }, { stage: 'retried' }),
      did('2026-05-26', 'check-result', { outcome: 'close' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'civil-protest',
    says: '不补正也不撤回的裁定不予受理；检察院在裁定前可以撤回',
    clauses: ['FW-2.1a'],
    steps: [
      did(
        '2026-03-09',
        'serve',
        { ...protest, object: 'excluded', ...chief('2026-03-02') },
        { refused: { code: 'guard', article: '412' } },
      ),
      did('2026-03-09', 'serve', { ...protest, ...chief('2026-03-02') }),
      signed('2026-03-10'),
      did('2026-03-16', 'request-correction', { missing: '抗诉书未附证据' }),
      did(
        '2026-04-07',
        'refuse-to-accept',
        { reason: '未补正也未撤回', ruling: RULING, ...by('president', '2026-04-07') },
        { clocks: { ruling: 'met' } },
      ),
      did('2026-04-08', 'withdraw', { reason: '拟补充证据', ...chief('2026-04-08') }, { refused: { code: 'wrong-stage' } }),
      did('2026-04-08', 'check-result', { outcome: 'again', reason: '补充证据后再次抗诉' }, { stage: 'protest-again' }),
    ],
  },
]

export const retrialLives: Life[] = [...suggestionLives, ...requestLives, ...protestLives]
