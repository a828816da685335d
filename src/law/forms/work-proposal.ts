/** 工作建议: a court asks its superior to make a judicial suggestion to an authority of another region or a higher level. */
import { words } from '#kernel/words.ts'
import { judicialSuggestion2023 } from '../statutes/judicial-suggestion-2023.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const workProposal: Form = {
  id: 'work-proposal',
  title: words('关于提出综合治理类司法建议的工作建议', 'Proposal that the superior court make a suggestion'),
  issuer: 'court',
  numberFamily: '法建',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('problems', '问题和影响', 'Problem and its effect', 'paragraphs', ['facts', 'problems'], { required: true, heading: true }),
    part('target', '需要建议的主管机关', 'Authority to be addressed', 'paragraphs', ['proposedRecipient'], {
      required: true,
      heading: true,
    }),
    part('points', '拟提建议', 'What would be suggested', 'points', ['points'], { required: true, heading: true }),
    part('reasons', '需由上级法院提出的理由', 'Why the superior court should', 'paragraphs', ['reasons'], {
      required: true,
      heading: true,
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: ['president', 'vice-president'],
  basis: [cite(judicialSuggestion2023, '3')],
}
