/** 检察建议事项调查终结报告: what was verified, what follows from it, and what suggestion is proposed. */
import { words } from '#kernel/words.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const investigationReport: Form = {
  id: 'investigation-report',
  title: words('检察建议事项调查终结报告', 'Final report of an investigation'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'none',
  parts: [
    part('source', '线索来源', 'Source of the clue', 'paragraphs', ['source'], { required: true, heading: true }),
    part('measures', '调查核实的过程', 'How it was investigated', 'paragraphs', ['measures'], { required: true, heading: true }),
    part('facts', '查明的事实和证据', 'Facts and evidence', 'paragraphs', ['facts', 'evidence'], { required: true, heading: true }),
    part('opinion', '处理意见和依据', 'Opinion and legal basis', 'paragraphs', ['opinion', 'legalBasis'], {
      required: true,
      heading: true,
    }),
    part('handler', '承办人', 'Handled by', 'line', ['handler'], { required: true }),
  ],
  draftedHere: true,
  approver: ['handling-prosecutor'],
  basis: [cite(suggestionRules2019, '15')],
}
