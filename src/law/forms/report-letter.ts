/** 报告、通报函: tells a higher procuratorate or another body of a suggestion or correction that was urged and not carried out. */
import { words } from '#kernel/words.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const reportLetter: Form = {
  id: 'report-letter',
  title: words('报告（通报）函', 'Report on an unheeded suggestion'),
  issuer: 'procuratorate',
  numberFamily: '检建',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('paper', '所涉文书', 'The paper in question', 'paragraphs', ['suggestionNumber', 'recipient', 'receivedOn'], {
      required: true,
      text: '本院{suggestionNumber}文书，{recipient}于{receivedOn}收到。',
    }),
    part('urging', '督促经过', 'How it was urged', 'paragraphs', ['urging'], { required: true, heading: true }),
    part('state', '未落实的情况', 'What was not done', 'paragraphs', ['facts', 'reasons'], { required: true, heading: true }),
    part('law', '依据', 'Legal basis', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '根据{legalBasis}的规定，现予报告（通报）。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: ['chief-procurator'],
  basis: [cite(suggestionRules2019, '25'), cite(criminalRules2019, '553')],
}
