/** A higher procuratorate orders the one below to accept an application or to change or withdraw its own act (law sheet P06, P27, P33). */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { betweenProcuratorates } from './between-procuratorates.ts'
import { fact, must } from './fact.ts'
import { ARRIVED } from './service-acts.ts'
import { CHIEF_OR_COMMITTEE, decidedFacts, urge } from './suggestion-acts.ts'

const accepts = [cite(civilSupervision2021, '31'), cite(administrativeSupervision2021, '30')]
const corrects = [
  cite(civilSupervision2021, '121'),
  cite(civilSupervision2021, '122'),
  cite(suggestionRules2019, '22'),
  cite(joint2016, '17'),
]
const named = [
  cite(
    civilSupervision2021,
    '121',
    words('条文未规定期限；以指令写明的日期为准', 'The text sets no period; the date written in the order governs'),
  ),
]

export const orderToLowerProcuratorate = betweenProcuratorates({
  id: 'order-to-lower-procuratorate',
  version: '2021-09-01',
  title: words('指令下级检察院', 'Order to the procuratorate below'),
  basis: [...accepts, ...corrects],
  sender: words('上一级检察院', 'Next higher procuratorate'),
  recipient: words('下一级检察院', 'Procuratorate below'),
  above: 'issuer',
  serve: {
    title: words('发出指令', 'Give the order'),
    facts: {
      kind: fact.code(
        '指令事项',
        'What is ordered',
        {
          accept: words('受理监督申请', 'Accept the application'),
          change: words('变更监督决定或者检察建议', 'Change the decision or suggestion'),
          withdraw: words('撤回监督决定或者检察建议', 'Withdraw the decision or suggestion'),
          correct: words('纠正监督行为（经上一级法院提出）', 'Correct the supervision (raised through the higher court)'),
        },
        must,
      ),
      subject: fact.text('所涉案件、文书', 'Case or paper concerned', must),
      reason: fact.text('理由', 'Reasons', must),
      dueOn: fact.date('报告结果的日期', 'Report by', { ...must, future: true }),
      number: fact.text('文号', 'Document number'),
      aboutPersonnel: fact.flag('涉及检察人员个人', 'About named procuratorial personnel'),
      ...decidedFacts(CHIEF_OR_COMMITTEE),
    },
    paper: { form: 'order-to-lower-procuratorate', required: true },
    decision: CHIEF_OR_COMMITTEE,
    basis: [...accepts, ...corrects],
  },
  stages: { reported: { title: words('已报告执行结果', 'Result reported') } },
  acts: {
    report: {
      title: words('报告执行结果', 'Report the result'),
      by: 'recipient',
      posts: ['handling-prosecutor', 'complaint-intake'],
      when: ARRIVED,
      to: 'reported',
      facts: { result: fact.text('执行情况', 'What was done', must), ...decidedFacts(CHIEF_OR_COMMITTEE) },
      decision: CHIEF_OR_COMMITTEE,
      attachments: true,
      served: true,
      basis: corrects,
    },
    urge: urge('report', ARRIVED, named),
  },
  clocks: {
    report: {
      title: words('报告结果的日期', 'Report due'),
      period: { dateFact: 'serve.dueOn' },
      start: ['agree-service-date.receivedOn', 'sign-for.receivedOn', 'declare-service.declaredOn'],
      by: 'recipient',
      met: ['report'],
      mootIn: ['withdrawn'],
      missed: 'urge',
      basis: named,
    },
  },
  closeFrom: ['reported'],
})
