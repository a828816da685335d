/** The higher court makes the lower one correct (law sheet P24, P25): ordered, received, result reported back. */
import { words } from '#kernel/words.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { procedure } from './procedure.ts'
import { ARRIVED, RECEIPT, serviceActs, serviceStages } from './service-acts.ts'
import { answersFact, COURT_SIGNERS, decidedFacts, urge } from './suggestion-acts.ts'

const makes = cite(joint2016, '14')
const named = cite(
  joint2016,
  '14',
  words(
    '条文未规定下级法院的期限；以监督函写明的日期为准',
    'The text sets no period for the lower court; the date written in the order governs',
  ),
)

/** A court reminds a court by letter of its own; the urging letter is a procuratorate's form. */
const { paper: _procuratorial, ...reminder } = urge('report', ARRIVED, [named], ['presiding-judge', 'vice-president', 'president'])

export const orderToLowerCourt = procedure({
  id: 'order-to-lower-court',
  version: '2017-01-01',
  kind: 'shared',
  title: words('上级法院监督下级法院纠正', 'Order to the lower court'),
  basis: [makes],
  parties: {
    issuer: { kind: 'court', title: words('上级法院', 'Higher court'), relation: { is: 'superior', to: 'recipient' } },
    recipient: { kind: 'court', title: words('下级法院', 'Lower court') },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    ...serviceStages,
    replied: { title: words('已报告结果', 'Result reported') },
    closed: { title: words('已办结', 'Closed'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
  },
  acts: enterableFromScan(
    {
      serve: {
        title: words('要求下级法院纠正', 'Order correction'),
        by: 'issuer',
        posts: ['presiding-judge', 'vice-president', 'president'],
        opening: true,
        when: [],
        to: 'served',
        noClock: SILENT,
        facts: {
          points: fact.points('纠正事项', 'Points', must),
          dueOn: fact.date('报告结果的日期', 'Report by', { ...must, future: true }),
          caseNumbers: fact.caseNumbers('所涉案件', 'Cases concerned', must),
          aboutPersonnel: fact.flag('涉及执行人员个人', 'About named enforcement personnel'),
          ...decidedFacts(COURT_SIGNERS),
        },
        decision: COURT_SIGNERS,
        served: true,
        attachments: true,
        basis: [makes],
      },
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ['presiding-judge', 'intake-desk'],
        deskPosts: ['intake-desk', 'filing-division'],
        opening: 'serve',
        basis: [makes],
      }),
      reply: {
        title: words('报告纠正结果', 'Report the result'),
        by: 'recipient',
        posts: ['presiding-judge', 'vice-president', 'president'],
        when: ARRIVED,
        to: 'replied',
        facts: { answers: answersFact(), ...decidedFacts(COURT_SIGNERS) },
        decision: COURT_SIGNERS,
        served: true,
        attachments: true,
        basis: [makes],
      },
      urge: reminder,
      close: {
        title: words('办结', 'Close'),
        by: 'issuer',
        posts: ['presiding-judge', 'vice-president', 'president'],
        when: ['replied'],
        to: 'closed',
        noClock: SILENT,
        facts: { note: fact.text('审查意见', 'Opinion') },
        basis: [makes],
      },
      withdraw: {
        title: words('撤回', 'Withdraw'),
        by: 'issuer',
        posts: ['presiding-judge', 'vice-president', 'president'],
        when: ['served', 'returned', ...ARRIVED],
        to: 'withdrawn',
        noClock: SILENT,
        facts: { reason: fact.text('理由', 'Reasons', must) },
        basis: [makes],
      },
    },
    [],
  ),
  clocks: {
    report: {
      title: words('报告结果的日期', 'Report due'),
      period: { dateFact: 'serve.dueOn' },
      start: RECEIPT,
      by: 'recipient',
      met: ['reply'],
      mootIn: ['withdrawn'],
      missed: 'urge',
      basis: [named],
    },
  },
})
