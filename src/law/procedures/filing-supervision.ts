/** The procuratorate asks the police why they did not file, and orders filing where the reasons fail (law sheet LA-JD, P32). */
import { words } from '#kernel/words.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { DESK, RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { POLICE_HANDS } from './police-transfer.ts'
import type { ActSpec } from './procedure.ts'
import { deskOf, handsOf, letter, party, receiptClock, reminder, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const asking = [cite(criminalProcedure2018, '113'), cite(criminalRules2019, '559')]
const explaining = [cite(criminalRules2019, '560')]
const sound = [cite(criminalRules2019, '561')]
const ordering = [cite(criminalRules2019, '563')]
const after = [cite(criminalRules2019, '564')]
const PROSECUTORS = handsOf('procuratorate')
const reason = fact.text('理由', 'Reasons', must)

const orderFiling = (when: string[], needs?: ActSpec['needs']): ActSpec =>
  step(
    words('通知立案', 'Order filing'),
    'issuer',
    PROSECUTORS,
    when,
    { reason, number: fact.text('文号', 'Document number') },
    [cite(criminalRules2019, '561'), cite(criminalRules2019, '562')],
    {
      to: 'ordered',
      form: 'filing-order',
      decision: ['chief-procurator'],
      served: true,
      ...(needs ? { needs } : {}),
    },
  )

export const filingSupervision = request({
  id: 'filing-supervision',
  version: '2019-12-30',
  title: words('刑事立案监督', 'Supervision of case filing'),
  basis: asking,
  parties: {
    issuer: party('procuratorate', '检察院', 'Procuratorate'),
    recipient: party('police', '公安机关', 'Police'),
  },
  stages: {
    explained: { title: words('已说明不立案理由', 'Reasons given') },
    sound: { title: words('不立案理由成立', 'Reasons found sound') },
    ordered: { title: words('已通知立案，待签收', 'Filing ordered') },
    'order-received': { title: words('通知立案书已签收', 'Order received') },
    filed: { title: words('已立案', 'Filed') },
    corrected: { title: words('已发出纠正违法通知', 'Correction notice sent') },
    reported: { title: words('已报告上一级检察院', 'Reported to the higher procuratorate') },
    'fed-back': { title: words('侦查已终结', 'Investigation concluded') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  withdraw: { posts: PROSECUTORS, when: ['explained'] },
  acts: {
    ...letter({
      title: words('要求说明不立案理由', 'Ask for the reasons'),
      posts: PROSECUTORS,
      desk: deskOf('police'),
      sender: ['case-management', ...PROSECUTORS],
      facts: {
        source: fact.code(
          '线索来源',
          'Source',
          {
            court: words('法院移送', 'Court'),
            organ: words('行政机关建议', 'Organ'),
            victim: words('被害人控告', 'Victim'),
            own: words('履行职责中发现', 'Own finding'),
          },
          must,
        ),
        account: fact.text('应当立案而未立案的事实', 'What should have been filed', must),
        caseNumbers: fact.caseNumbers('相关案件', 'Related cases'),
        number: fact.text('文号', 'Document number'),
      },
      form: 'filing-reasons-request',
      basis: asking,
    }),
    explain: step(words('书面说明不立案理由', 'Explain in writing'), 'recipient', POLICE_HANDS, ARRIVED, { reason }, explaining, {
      to: 'explained',
      served: true,
    }),
    urge: reminder('explanation', PROSECUTORS, ARRIVED, explaining),
    'accept-reasons': step(
      words('认定不立案理由成立', 'Find the reasons sound'),
      'issuer',
      PROSECUTORS,
      ['explained'],
      { note: fact.text('说明', 'Note') },
      sound,
      {
        to: 'sound',
      },
    ),
    tell: step(
      words('告知被害人或者移送机关', 'Tell the victim or the organ'),
      'issuer',
      ['complaint-intake', ...PROSECUTORS],
      ['sound'],
      { recipients: fact.people('受告知人', 'Told to', must) },
      sound,
      {
        to: 'closed',
        form: 'party-notice',
      },
    ),
    'order-filing': orderFiling(['explained']),
    'order-unexplained': orderFiling(ARRIVED, [
      guard.afterDue('explanation', words('说明理由的期限未届满', 'The period for reasons has not run out'), explaining),
    ]),
    'sign-for-order': step(
      words('签收通知立案书', 'Sign for the order'),
      'recipient',
      deskOf('police'),
      ['ordered'],
      { receivedOn: fact.date('收到日期', 'Received on', { ...must, ...past }) },
      ordering,
      { to: 'order-received', noClock: DESK },
    ),
    'declare-order': step(
      words('申报通知立案书已送达', 'Declare the order served'),
      'issuer',
      ['case-management', ...PROSECUTORS],
      ['ordered'],
      {
        servedOn: fact.date('送达日期', 'Served on', { ...must, ...past }),
        proof: fact.text('凭证说明', 'What proves it', must),
      },
      ordering,
      { to: 'order-received', noClock: DESK, form: 'service-receipt' },
    ),
    file: step(
      words('立案', 'File the case'),
      'recipient',
      POLICE_HANDS,
      [...ARRIVED, 'explained', 'ordered', 'order-received', 'corrected', 'reported'],
      { number: fact.text('立案文号', 'Number of the filing decision') },
      ordering,
      { to: 'filed', decision: ['organ-head'], served: true },
    ),
    correct: step(words('发出纠正违法通知', 'Send a correction notice'), 'issuer', PROSECUTORS, ['order-received'], { reason }, after, {
      to: 'corrected',
      form: 'correction-notice',
      decision: ['chief-procurator'],
      served: true,
      needs: [guard.afterDue('filing', words('十五日立案期限未届满', 'The fifteen days have not run out'), ordering)],
    }),
    'report-upward': step(
      words('报上一级检察院协商', 'Report to the higher procuratorate'),
      'issuer',
      PROSECUTORS,
      ['corrected'],
      { reason },
      after,
      {
        to: 'reported',
        noClock: RIGHT,
        decision: ['chief-procurator'],
      },
    ),
    'urge-conclusion': reminder('conclusion', PROSECUTORS, ['filed'], after),
    conclude: step(
      words('通报侦查结果', 'Report the result'),
      'recipient',
      POLICE_HANDS,
      ['filed'],
      { account: fact.text('侦查结果', 'Result of the investigation', must) },
      after,
      {
        to: 'fed-back',
        served: true,
      },
    ),
    close: step(
      words('办结', 'Close'),
      'issuer',
      PROSECUTORS,
      ['filed', 'fed-back', 'reported'],
      { note: fact.text('说明', 'Note') },
      after,
      { to: 'closed' },
    ),
  },
  clocks: {
    explanation: receiptClock(words('说明不立案理由', 'Reasons due'), 'D-LA-EXPL', ['explain'], explaining, {
      missed: 'urge',
      mootIn: ['withdrawn', 'filed', 'ordered', 'order-received', 'corrected', 'reported', 'fed-back', 'closed'],
    }),
    telling: {
      title: words('告知理由成立', 'Tell that the reasons are sound'),
      period: { rule: 'D-LA-TELL' },
      start: ['accept-reasons.on'],
      by: 'issuer',
      met: ['tell'],
      basis: sound,
    },
    filing: {
      title: words('通知立案后立案', 'Filing due'),
      period: { rule: 'D-LA-FILE' },
      start: ['sign-for-order.receivedOn', 'declare-order.servedOn'],
      by: 'recipient',
      met: ['file'],
      missed: 'correct',
      basis: ordering,
    },
    conclusion: {
      title: words('立案后满三个月可以催办', 'Three months after filing'),
      period: { rule: 'D-LA-URGE' },
      start: ['file.on'],
      by: 'recipient',
      met: ['conclude'],
      mootIn: ['closed'],
      missed: 'urge-conclusion',
      basis: after,
    },
  },
})
