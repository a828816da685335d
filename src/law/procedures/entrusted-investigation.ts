/** Investigation ordered from a lower procuratorate or entrusted to one elsewhere (law sheet D13, D-MJ-ENTR): answered in fifteen days even if unfinished. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { betweenProcuratorates } from './between-procuratorates.ts'
import { SILENT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { ARRIVED, RECEIPT } from './service-acts.ts'
import { urge } from './suggestion-acts.ts'

const fifteen = [cite(civilSupervision2021, '70'), cite(administrativeSupervision2021, '66')]
const pairs = [cite(civilSupervision2021, '69')]
const refuses = [cite(civilSupervision2021, '71')]

const findings = () => ({
  findings: fact.text('调查核实情况', 'What was found', must),
  investigators: fact.code('调查人员', 'Investigators', { two: words('二人以上', 'Two or more'), one: words('一人', 'One') }, must),
  number: fact.text('文号', 'Document number'),
})
const twoOrMore = guard.ownFactIs(
  'investigators',
  ['two'],
  words('调查核实应当由二人以上共同进行', 'Two or more must investigate together'),
  pairs,
)

export const entrustedInvestigation = betweenProcuratorates({
  id: 'entrusted-investigation',
  version: '2021-09-01',
  title: words('指令、委托调查', 'Ordered or entrusted investigation'),
  basis: fifteen,
  sender: words('指令、委托的检察院', 'Procuratorate that orders or entrusts'),
  recipient: words('受指令、受委托的检察院', 'Procuratorate that investigates'),
  serve: {
    title: words('指令或者委托调查', 'Order or entrust the investigation'),
    facts: {
      way: fact.code(
        '方式',
        'Way',
        {
          order: words('指令下级（指令调查通知书）', 'Ordered from below'),
          entrust: words('委托外地检察院（委托调查函）', 'Entrusted to a procuratorate elsewhere'),
        },
        must,
      ),
      caseNumbers: fact.caseNumbers('所涉案件', 'Cases concerned', must),
      matters: fact.text('调查事项和要求', 'What is to be investigated', must),
      number: fact.text('文号', 'Document number'),
      aboutPersonnel: fact.flag('涉及个人', 'About named persons'),
    },
    paper: { form: 'entrusting-letter', required: true },
    basis: fifteen,
  },
  stages: {
    unfinished: { title: words('已回复，尚未完成', 'Answered, not finished') },
    replied: { title: words('已回复调查结果', 'Result returned') },
  },
  acts: {
    'record-refusal': {
      title: words('被调查单位拒绝或者妨碍', 'Investigation refused or hindered'),
      by: 'recipient',
      posts: ['handling-prosecutor'],
      when: [...ARRIVED, 'unfinished'],
      repeat: 'many',
      facts: { unit: fact.text('单位及情况', 'Unit, and what happened', must) },
      attachments: true,
      served: true,
      basis: refuses,
    },
    reply: {
      title: words('书面回复调查结果', 'Return the result'),
      by: 'recipient',
      posts: ['handling-prosecutor'],
      when: [...ARRIVED, 'unfinished'],
      to: 'replied',
      facts: findings(),
      paper: { form: 'investigation-reply', required: true },
      served: true,
      attachments: true,
      needs: [twoOrMore],
      basis: fifteen,
    },
    'reply-unfinished': {
      title: words('期限内不能完成，书面回复', 'Cannot be finished in time: answer so'),
      by: 'recipient',
      posts: ['handling-prosecutor'],
      when: ARRIVED,
      to: 'unfinished',
      facts: { reason: fact.text('未能完成的原因', 'Why it is not finished', must), soFar: fact.text('已查明的情况', 'Found so far') },
      paper: { form: 'investigation-reply' },
      served: true,
      attachments: true,
      basis: fifteen,
    },
    urge: urge('reply', ARRIVED, fifteen),
    'end-unfinished': {
      title: words('不再要求继续调查', 'No further investigation asked'),
      by: 'issuer',
      posts: ['handling-prosecutor'],
      when: ['unfinished'],
      to: 'closed',
      noClock: SILENT,
      facts: { note: fact.text('说明', 'Note') },
      served: true,
      basis: fifteen,
    },
  },
  clocks: {
    reply: {
      title: words('书面回复期限', 'Answer due'),
      period: { rule: 'D-MJ-ENTR' },
      start: RECEIPT,
      by: 'recipient',
      met: ['reply', 'reply-unfinished'],
      mootIn: ['withdrawn'],
      missed: 'urge',
      basis: fifteen,
    },
  },
  closeFrom: ['replied'],
  withdrawFrom: ['unfinished'],
})
