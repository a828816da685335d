/** Written query about suspected inactivity in enforcement (law sheet P10): asked, received, answered within fifteen days. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { procedure } from './procedure.ts'
import { ARRIVED, RECEIPT, serviceActs, serviceStages, signForReply } from './service-acts.ts'
import { urge } from './suggestion-acts.ts'

const period = cite(
  joint2016,
  '10',
  words('十五日自收到通知书之日起算，条文未明写起点', 'Fifteen days run from receipt; the text does not spell the start out'),
)
const right = cite(civilSupervision2021, '105')
const OPEN = [...ARRIVED]

export const writtenQuery = procedure({
  id: 'written-query',
  version: '2021-08-01',
  kind: 'shared',
  title: words('书面了解执行情况', 'Written query about enforcement'),
  basis: [right, period],
  parties: {
    issuer: { kind: 'procuratorate', title: words('检察院', 'Procuratorate') },
    recipient: { kind: 'court', title: words('同级法院', 'Court at the same level'), relation: { is: 'same-level', to: 'issuer' } },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    ...serviceStages,
    replied: { title: words('已书面说明', 'Answered') },
    'reply-received': { title: words('已收到说明', 'Answer received') },
    closed: { title: words('已办结', 'Closed'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
  },
  acts: enterableFromScan(
    {
      serve: {
        title: words('发出《说明案件执行情况通知书》', 'Send the request to explain'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        opening: true,
        when: [],
        to: 'served',
        noClock: SILENT,
        facts: {
          caseNumbers: fact.caseNumbers('执行案号', 'Enforcement case', must),
          number: fact.text('文号', 'Document number'),
          questions: fact.text('要求说明的事项', 'What is to be explained', must),
          aboutPersonnel: fact.flag('涉及执行人员个人', 'About named enforcement personnel'),
        },
        paper: { form: 'enforcement-explanation-request', required: true },
        served: true,
        basis: [right, cite(joint2016, '10')],
      },
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ['handling-prosecutor', 'case-management'],
        deskPosts: ['intake-desk', 'filing-division'],
        opening: 'serve',
        basis: [period],
      }),
      reply: {
        title: words('书面说明执行情况及理由', 'Explain in writing'),
        by: 'recipient',
        posts: ['enforcement-judge', 'presiding-judge', 'vice-president', 'president'],
        when: OPEN,
        to: 'replied',
        facts: {
          progress: fact.text('执行情况', 'State of enforcement', must),
          reasons: fact.text('理由', 'Reasons', must),
          number: fact.text('文号', 'Document number'),
        },
        paper: { form: 'query-answer', required: true },
        served: true,
        basis: [period],
      },
      'sign-for-reply': signForReply('issuer', ['case-management'], [cite(civilSupervision2021, '115')]),
      urge: urge('reply', OPEN, [period]),
      close: {
        title: words('办结', 'Close'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        when: ['replied', 'reply-received', ...OPEN, 'returned'],
        to: 'closed',
        noClock: SILENT,
        facts: {
          outcome: fact.code(
            '后续处理',
            'What follows',
            {
              explained: words('说明成立', 'Explained'),
              suggestion: words('可能存在消极执行，转提出检察建议', 'Inactivity suspected: suggestion to follow'),
              'no-answer': words('逾期未说明', 'Not explained in time'),
            },
            must,
          ),
          note: fact.text('说明', 'Note'),
        },
        basis: [right, cite(civilSupervision2021, '106')],
      },
      withdraw: {
        title: words('撤回', 'Withdraw'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        when: ['served', 'returned', ...OPEN],
        to: 'withdrawn',
        noClock: SILENT,
        facts: { reason: fact.text('理由', 'Reasons', must) },
        basis: [cite(civilSupervision2021, '121')],
      },
    },
    [],
  ),
  clocks: {
    reply: {
      title: words('书面说明期限', 'Explanation due'),
      period: { rule: 'D12' },
      start: RECEIPT,
      by: 'recipient',
      met: ['reply'],
      mootIn: ['withdrawn'],
      missed: 'urge',
      basis: [period],
    },
  },
  leadsTo: ['enforcement-suggestion'],
})
