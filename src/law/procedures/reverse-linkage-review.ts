/** Within a procuratorate: a case not prosecuted passes to the administrative department, which reviews whether a penalty is due (law sheet XX-FX, inner half). */
import { type Words, words } from '#kernel/words.ts'
import { reverseLinkage2024 } from '../statutes/reverse-linkage-2024.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { DESK } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec } from './procedure.ts'
import { handsOf, internal, party, step } from './request-acts.ts'

const basis = [cite(reverseLinkage2024, 'transfer'), cite(reverseLinkage2024, 'review')]
const passing = [cite(reverseLinkage2024, 'transfer')]
const reviewing = [cite(reverseLinkage2024, 'review')]
const report = [cite(reverseLinkage2024, '14'), ...reviewing]
const PROSECUTORS = handsOf('procuratorate')
const REVIEW = ['reviewing', 'consulting']
const own = (title: Words, when: string[], facts: ActSpec['facts'], cited: Citation[], more: Parameters<typeof step>[6] = {}): ActSpec =>
  step(title, 'procuratorate', PROSECUTORS, when, facts, cited, more)

export const reverseLinkageReview = internal({
  id: 'reverse-linkage-review',
  version: '2024-11-26',
  title: words('行刑反向衔接审查（院内）', 'Review for reverse linkage'),
  basis,
  parties: { procuratorate: party('procuratorate', '检察院', 'Procuratorate') },
  keeperRole: 'procuratorate',
  stages: {
    passed: { title: words('已移送行政检察部门', 'Passed to the administrative department') },
    reviewing: { title: words('审查中', 'Under review') },
    consulting: { title: words('异地征求意见中', 'Consulting another place') },
    opinion: { title: words('提出检察意见', 'Opinion to be given'), end: true },
    terminated: { title: words('终结审查', 'Review ended'), end: true },
  },
  acts: {
    pass: own(
      words('移送行政检察部门', 'Pass the case on'),
      [],
      {
        notProsecutedOn: fact.date('不起诉决定日期', 'Decided not to prosecute on', { ...must, ...past }),
        decision: fact.text('不起诉决定书文号', 'Number of the decision not to prosecute', must),
        account: fact.text('可能需要行政处罚、处分的情况', 'Why a penalty may be due', must),
      },
      passing,
      { opening: true, to: 'passed' },
    ),
    receive: own(words('行政检察部门接收', 'The administrative department receives it'), ['passed'], {}, reviewing, {
      to: 'reviewing',
      noClock: DESK,
    }),
    consult: own(
      words('征求异地检察院意见', 'Consult the procuratorate of another place'),
      ['reviewing'],
      { place: fact.text('征求意见的检察院', 'Consulted', must) },
      reviewing,
      {
        to: 'consulting',
        repeat: 'many',
      },
    ),
    consulted: own(
      words('收到意见', 'The opinion arrived'),
      ['consulting'],
      { account: fact.text('意见', 'What it says', must) },
      reviewing,
      {
        to: 'reviewing',
        repeat: 'many',
      },
    ),
    extend: own(words('延长审查期限', 'Extend the review'), REVIEW, { reason: fact.text('理由', 'Reasons', must) }, reviewing, {
      decision: ['chief-procurator'],
      needs: [guard.beforeDue('review', words('审查期限已届满，不得延长', 'The review period has ended'), reviewing)],
    }),
    opine: own(
      words('决定提出检察意见', 'Decide to give an opinion'),
      ['reviewing'],
      {
        report: fact.text('审查终结报告要点', 'Main points of the review report', must),
        risk: fact.text('风险评估', 'Assessment of risk', must),
      },
      report,
      { to: 'opinion', decision: ['chief-procurator'] },
    ),
    terminate: own(
      words('决定终结审查', 'Decide to end the review'),
      REVIEW,
      { reason: fact.text('理由', 'Reasons', must), risk: fact.text('风险评估', 'Assessment of risk', must) },
      report,
      {
        to: 'terminated',
        form: 'termination-decision',
        decision: ['chief-procurator'],
      },
    ),
  },
  clocks: {
    pass: {
      title: words('三个工作日内移送', 'Passed on in three working days'),
      period: { rule: 'D-FX-SEND' },
      start: ['pass.notProsecutedOn'],
      by: 'procuratorate',
      met: ['pass'],
      basis: passing,
    },
    review: {
      title: words('十个工作日内审查', 'Reviewed in ten working days'),
      period: { rule: 'D-FX-REV' },
      start: ['receive.on'],
      by: 'procuratorate',
      met: ['opine', 'terminate'],
      excluded: [{ from: 'consult.on', until: 'consulted.on', title: words('异地征求意见', 'Consulting another place'), basis: reviewing }],
      extendedBy: 'extend',
      basis: reviewing,
    },
  },
  leadsTo: ['reverse-linkage'],
})
