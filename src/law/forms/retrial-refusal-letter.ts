/** 不予再审复函: the court’s reasoned reply that it does not retry the case. */
import { words } from '#kernel/words.ts'
import { administrativeInterpretation2018 } from '../statutes/administrative-interpretation-2018.ts'
import { civilProcedureInterpretation2022 } from '../statutes/civil-procedure-interpretation-2022.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const retrialRefusalLetter: Form = {
  id: 'retrial-refusal-letter',
  title: words('关于不予再审的复函', 'Reply: no retrial'),
  issuer: 'court',
  numberFamily: '民监',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '来文', 'Suggestion received', 'paragraphs', ['caseNumbers', 'suggestionNumber', 'receivedOn'], {
      required: true,
      text: '你院就{caseNumbers}案发出的{suggestionNumber}再审检察建议书，本院于{receivedOn}收到，经组成合议庭审查，现回复如下：',
    }),
    part('facts', '审查情况', 'What was examined', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('reasons', '不予再审的理由', 'Reasons', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('law', '法律依据', 'Legal basis', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '根据{legalBasis}的规定，本院决定不予再审，特此函复。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['presiding-judge', 'vice-president', 'president'],
  basis: [cite(civilProcedureInterpretation2022, '417'), cite(administrativeInterpretation2018, '126')],
}
