/** 检察建议工作评估报告: what the suggestions of a period came to, for the procuratorial committee. */
import { words } from '#kernel/words.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const evaluationReport: Form = {
  id: 'evaluation-report',
  title: words('检察建议工作评估报告', 'Evaluation of suggestions'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'none',
  parts: [
    part('period', '评估期间和范围', 'Period and scope', 'paragraphs', ['evaluatedPeriod'], { required: true, heading: true }),
    part('figures', '制发、回复、采纳和落实情况', 'Issued, answered, adopted, carried out', 'paragraphs', ['figures'], {
      required: true,
      heading: true,
    }),
    part('problems', '存在的问题', 'Problems', 'paragraphs', ['facts', 'reasons'], { required: true, heading: true }),
    part('improve', '改进措施', 'How to improve', 'paragraphs', ['measures'], { required: true, heading: true }),
  ],
  draftedHere: true,
  approver: ['procuratorial-committee'],
  basis: [cite(suggestionRules2019, '26')],
}
