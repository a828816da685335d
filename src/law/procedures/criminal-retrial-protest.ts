/** Protest under trial supervision against a binding criminal judgment (law sheet CR-KS3): docketed or returned in a month, committee mandatory, retried or sent down. */
import { words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { committeeAttendance2010 } from '../statutes/committee-attendance-2010.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec } from './procedure.ts'
import { party, receiptClock, request, step } from './request-acts.ts'
import { ARRIVED, serviceActs } from './service-acts.ts'
import { CHIEF_OR_COMMITTEE } from './suggestion-acts.ts'

const JUDGES: PostId[] = ['handling-judge', 'presiding-judge']
const DESK: PostId[] = ['intake-desk', 'filing-division']
const raise = [cite(criminalProcedure2018, '254'), cite(criminalRules2019, '591')]
const docket = [cite(criminalInterpretation2021, '462')]
const order = [cite(criminalInterpretation2021, '463'), cite(criminalProcedure2018, '258')]
const trial = [cite(criminalProcedure2018, '258')]
const committee = cite(
  criminalInterpretation2021,
  '216',
  words(
    '检察院依照审判监督程序抗诉的案件，应当提请院长决定提交审判委员会讨论决定',
    'A trial-supervision protest is put before the adjudication committee by decision of the president',
  ),
)
const invited = cite(
  committeeAttendance2010,
  '3',
  words(
    '抗诉案件可以列席；协议约定“应邀请”的（attendance-invite），未邀请须写明理由',
    'The chief procurator may attend in a protest case; where an agreement says “shall be invited” (attendance-invite), not inviting needs reasons',
  ),
)
const withdrawing = cite(
  criminalInterpretation2021,
  '385',
  words('审判监督程序抗诉的撤回参照适用，条文未明写', 'Applied to trial supervision by analogy; the text does not say so'),
)

const toCommittee = step(
  words('院长决定提交审判委员会', 'President puts it before the committee'),
  'recipient',
  ['president', 'vice-president', 'adjudication-committee'],
  ['retrying'],
  {
    attendance: fact.code(
      '检察长列席',
      'Attendance of the chief procurator',
      { invited: words('已邀请', 'Invited'), told: words('已告知', 'Told'), none: words('未告知、未邀请', 'Neither') },
      must,
    ),
    noInviteReason: fact.text('未邀请的理由', 'Why not invited'),
  },
  [committee, invited],
  {
    decision: ['president'],
    needs: ['told', 'none'].map(value =>
      guard.ownFactNeeds(
        'attendance',
        [value],
        'noInviteReason',
        words(
          '抗诉案件上审判委员会未邀请检察长列席的，须写明理由',
          'A protest case before the committee without an invitation needs reasons',
        ),
        [invited],
      ),
    ),
  },
)

const OUTCOMES: Record<string, ReturnType<typeof words>> = {
  upheld: words('维持原判', 'Upheld'),
  changed: words('改判', 'Changed'),
  remanded: words('发回重审', 'Sent back for retrial'),
}

const courtActs: Record<string, ActSpec> = {
  'ask-supplement': step(
    words('通知补充住址或者证据', 'Ask for address or evidence'),
    'recipient',
    ['filing-division', ...JUDGES],
    ARRIVED,
    {
      missing: fact.code(
        '缺少',
        'Missing',
        { address: words('原审被告人住址', 'Address of the defendant'), evidence: words('新证据材料', 'The new evidence') },
        must,
      ),
      text: fact.text('具体内容', 'Details', must),
    },
    docket,
    { to: 'supplement-asked' },
  ),
  supply: step(
    words('补充住址或者证据', 'Supply address or evidence'),
    'issuer',
    ['handling-prosecutor'],
    ['supplement-asked'],
    { text: fact.text('补充内容', 'What is supplied', must) },
    docket,
    { to: 'supplemented', served: true },
  ),
  'return-protest': step(
    words('不属于本院管辖，退回', 'Not within jurisdiction: return'),
    'recipient',
    ['filing-division', ...JUDGES],
    [...ARRIVED, 'supplemented'],
    { reason: fact.text('理由', 'Reasons', must) },
    docket,
    { to: 'sent-back', served: true },
  ),
  'return-unsupplied': step(
    words('逾期未补充，退回', 'Not supplied in time: return'),
    'recipient',
    ['filing-division', ...JUDGES],
    ['supplement-asked'],
    { reason: fact.text('理由', 'Reasons', must) },
    docket,
    {
      to: 'sent-back',
      served: true,
      needs: [guard.afterDue('supplement', words('三日补充期限未届满', 'The three days have not run out'), docket)],
    },
  ),
  docket: step(
    words('立案', 'Docket'),
    'recipient',
    ['filing-division'],
    [...ARRIVED, 'supplement-asked', 'supplemented'],
    { docketNumber: fact.caseNumbers('再审案号', 'Retrial case', must) },
    docket,
    { to: 'docketed' },
  ),
  'take-up': step(
    words('决定提审、再审', 'Decide to retry'),
    'recipient',
    [...JUDGES, 'president'],
    ['docketed'],
    { note: fact.text('说明', 'Note') },
    order,
    { to: 'retrying' },
  ),
  'order-lower': step(
    words('决定指令下级法院再审', 'Order the lower court to retry'),
    'recipient',
    [...JUDGES, 'president'],
    ['docketed'],
    { court: fact.text('受指令的法院', 'Court ordered', must) },
    order,
    { to: 'ordered', served: true },
  ),
  'to-committee': toCommittee,
  'extend-trial': step(
    words('延长再审期限', 'Prolong the retrial'),
    'recipient',
    ['president'],
    ['retrying'],
    { reason: fact.text('需要延长的理由', 'Reasons', must) },
    trial,
    {
      needs: [
        guard.beforeDue('trial', words('应当在三个月届满前延长，总共不超过六个月', 'Before the three months end; six in all'), trial),
      ],
    },
  ),
  judge: step(
    words('再审裁判', 'Judge'),
    'recipient',
    JUDGES,
    ['retrying'],
    { result: fact.code('结果', 'Result', OUTCOMES, must) },
    [...trial, committee],
    {
      to: 'judged',
      served: true,
      decision: ['adjudication-committee'],
      needs: [guard.done('to-committee', words('须经审判委员会讨论决定', 'The adjudication committee decides first'), [committee])],
    },
  ),
  'record-lower-result': step(
    words('记录下级法院再审结果', 'Record the lower court’s judgment'),
    'recipient',
    JUDGES,
    ['ordered'],
    { result: fact.code('结果', 'Result', OUTCOMES, must) },
    trial,
    { to: 'judged', noClock: words('下级法院的期限自其再审决定起算，在其案件中计', 'The lower court’s period runs in its own case') },
  ),
}

export const criminalRetrialProtest = request({
  id: 'criminal-retrial-protest',
  version: '2021-03-01',
  title: words('审判监督程序抗诉', 'Trial-supervision protest'),
  basis: [...raise, ...docket, committee],
  parties: {
    issuer: party('procuratorate', '提出抗诉的上级检察院', 'Higher procuratorate that protests'),
    recipient: party('court', '同级法院', 'Court at the same level', { relation: { is: 'same-level', to: 'issuer' } }),
  },
  stages: {
    'supplement-asked': { title: words('待补充住址或者证据', 'To be supplemented') },
    supplemented: { title: words('已补充', 'Supplemented') },
    docketed: { title: words('已立案', 'Docketed') },
    retrying: { title: words('再审中', 'Being retried') },
    ordered: { title: words('已指令下级法院再审', 'Lower court ordered') },
    judged: { title: words('已裁判', 'Judged'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
    'sent-back': {
      title: words('已退回', 'Returned to the procuratorate'),
      end: true,
      says: words('退回后可以补正重新提出抗诉', 'The protest may be made again once the gap is filled'),
    },
  },
  acts: {
    protest: step(
      words('提出审判监督程序抗诉', 'Protest'),
      'issuer',
      ['handling-prosecutor'],
      [],
      {
        caseNumbers: fact.caseNumbers('生效裁判案号', 'Binding judgment', must),
        grounds: fact.text('确有错误的情形和理由', 'What is wrong, and why', must),
        newEvidence: fact.flag('以有新的证据为由', 'On new evidence'),
        number: fact.text('文号', 'Document number'),
        aboutPersonnel: fact.flag('涉及审判人员个人', 'About named judges'),
      },
      raise,
      { opening: true, to: 'served', served: true, paper: { form: 'criminal-protest', required: true }, decision: CHIEF_OR_COMMITTEE },
    ),
    ...serviceActs({
      sender: 'issuer',
      recipient: 'recipient',
      senderPosts: ['handling-prosecutor', 'case-management'],
      deskPosts: DESK,
      opening: 'protest',
      basis: docket,
    }),
    ...courtActs,
    withdraw: step(
      words('撤回抗诉', 'Withdraw the protest'),
      'issuer',
      ['handling-prosecutor'],
      ['served', 'returned', ...ARRIVED, 'supplement-asked', 'supplemented', 'docketed', 'retrying', 'ordered'],
      { reason: fact.text('理由', 'Reasons', must) },
      [withdrawing],
      { to: 'withdrawn', noClock: RIGHT, decision: CHIEF_OR_COMMITTEE },
    ),
  },
  clocks: {
    docket: receiptClock(
      words('一个月内立案或者退回', 'Docketed or returned in a month'),
      'D-XSJ-ACC',
      ['docket', 'return-protest', 'return-unsupplied'],
      docket,
    ),
    supplement: {
      title: words('三日内补充', 'Supplied in three days'),
      period: { rule: 'D-XSJ-SUPP' },
      start: ['ask-supplement.on'],
      by: 'issuer',
      met: ['supply'],
      mootIn: ['withdrawn', 'docketed', 'retrying', 'ordered', 'judged'],
      missed: 'return-unsupplied',
      basis: docket,
    },
    course: {
      title: words('一个月内决定再审方式', 'Retried or sent down: decided in a month'),
      period: { rule: 'D-XSJ-DIR' },
      start: ['docket.on'],
      by: 'recipient',
      met: ['order-lower', 'take-up'],
      mootIn: ['withdrawn'],
      basis: order,
    },
    trial: {
      title: words('再审审限', 'Retrial concluded by'),
      period: { rule: 'D-XSJ-TRY' },
      start: ['take-up.on'],
      by: 'recipient',
      met: ['judge'],
      mootIn: ['withdrawn'],
      extendedBy: 'extend-trial',
      basis: trial,
    },
  },
  leadsTo: ['committee-attendance'],
})
