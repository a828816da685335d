/** 函告不予受理: the court tells that a retrial suggestion is not accepted. */
import { words } from '#kernel/words.ts'
import { civilProcedureInterpretation2022 } from '../statutes/civil-procedure-interpretation-2022.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const nonAcceptanceLetter: Form = {
  id: 'non-acceptance-letter',
  title: words('不予受理函', 'Letter of non-acceptance'),
  issuer: 'court',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '来文', 'Suggestion received', 'paragraphs', ['caseNumbers', 'suggestionNumber', 'receivedOn'], {
      required: true,
      text: '你院就{caseNumbers}案发出的{suggestionNumber}再审检察建议书，本院于{receivedOn}收到，经建议补正或者撤回，',
    }),
    part('reasons', '理由', 'Reasons', 'paragraphs', ['reasons'], { required: true }),
    part('law', '函告', 'Not accepted', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '根据{legalBasis}的规定，本院不予受理，特此函告。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['division-head', 'vice-president', 'president'],
  basis: [cite(civilProcedureInterpretation2022, '414')],
}
