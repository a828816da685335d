/** What the review of a judgment adds to the review of a case: settlement, entrusted investigation, refusal, the hearing with people's supervisors. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import type { CaseLaw } from './case-law.ts'
import { reviewActs } from './case-review.ts'
import { REVIEW } from './casework.ts'
import { fact, must, past } from './fact.ts'
import type { ActSpec } from './procedure.ts'

const handler: Pick<ActSpec, 'by' | 'posts'> = { by: 'procuratorate', posts: ['handling-prosecutor'] }

/** The review acts of an enforcement case; a settlement about a judgment is not handed to the enforcing court. */
export function judgmentReviewActs(law: CaseLaw, before: string[], monitored: string[], entrusts: Citation[]): Record<string, ActSpec> {
  const base = reviewActs(law, before, monitored)
  const { paper: _handover, ...settlement } = base['record-settlement'] as ActSpec
  return {
    ...base,
    'record-settlement': { ...settlement, title: words('当事人达成和解', 'The parties settled') },
    'entrust-investigation': {
      title: words('指令、委托调查', 'Order or entrust an investigation'),
      ...handler,
      when: REVIEW,
      repeat: 'many',
      facts: {
        to: fact.text('受指令、受委托的检察院', 'Which procuratorate', must),
        matters: fact.text('调查事项', 'What is to be investigated', must),
        sentOn: fact.date('发出日期', 'Sent on', { ...must, ...past }),
      },
      attachments: true,
      basis: entrusts,
    },
    'record-refused-investigation': {
      title: words('拒绝、妨碍调查核实', 'Investigation refused or hindered'),
      ...handler,
      when: REVIEW,
      repeat: 'many',
      facts: {
        unit: fact.text('单位或者个人', 'Unit or person', must),
        way: fact.code(
          '处理',
          'What is done',
          {
            suggestion: words('向有关单位或者其上级提出检察建议', 'Suggestion to the unit or its superior'),
            transfer: words('涉嫌违纪违法犯罪，移送', 'Transferred: breach of discipline, law or crime suspected'),
          },
          must,
        ),
      },
      attachments: true,
      basis: [cite(civilSupervision2021, '71')],
    },
  }
}
