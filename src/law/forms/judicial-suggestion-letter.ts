/** 司法建议书: importance, problems and the suggestions that answer them one by one, with the date for feedback. */
import { words } from '#kernel/words.ts'
import { judicialSuggestion2023 } from '../statutes/judicial-suggestion-2023.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const judicialSuggestionLetter: Form = {
  id: 'judicial-suggestion-letter',
  title: words('司法建议书', 'Judicial suggestion'),
  issuer: 'court',
  numberFamily: '法建',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('importance', '重要性和已有成效', 'Importance, and what is done already', 'paragraphs', ['source', 'facts'], { required: true }),
    part('problems', '存在的问题', 'Problems', 'paragraphs', ['problems'], { required: true, heading: true }),
    part('points', '建议（与问题一一对应）', 'Suggestions, one for each problem', 'points', ['points'], { required: true, heading: true }),
    part('law', '依据', 'Legal basis', 'paragraphs', ['legalBasis'], { text: '以上建议的依据为{legalBasis}。' }),
    part('reply', '反馈时限', 'Feedback due', 'paragraphs', ['replyPeriod'], {
      required: true,
      text: '请自收到本建议书之日起{replyPeriod}将采纳落实情况书面反馈本院。',
    }),
    part('assessment', '计入考核的说明', 'Counted in the local assessment', 'paragraphs', ['other']),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
    part('copies', '抄送', 'Copies to', 'line', ['copiedTo']),
  ],
  draftedHere: true,
  approver: ['president', 'vice-president', 'adjudication-committee'],
  basis: [cite(judicialSuggestion2023, '7'), cite(judicialSuggestion2023, '8')],
}
