/** 公益诉讼磋商函: the procuratorate invites the organ to consult before any suggestion. */
import { words } from '#kernel/words.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const pilConsultationLetter: Form = {
  id: 'pil-consultation-letter',
  title: words('公益诉讼磋商函', 'Invitation to consult'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['reviewNumber', 'subject'], {
      required: true,
      text: '本院办理的{reviewNumber}案，涉及{subject}。',
    }),
    part('harm', '公益受损的初步事实', 'Harm found so far', 'paragraphs', ['harm'], { required: true, heading: true }),
    part('topics', '磋商事项', 'What is to be discussed', 'paragraphs', ['questions'], { required: true, heading: true }),
    part('form', '磋商方式', 'Form of the consultation', 'line', ['consultationForm'], { required: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['handling-prosecutor', 'chief-procurator'],
  basis: [cite(publicInterest2021, '70')],
}
