/** 信访答复函: answers a petition: what happens, what came of it, why, and what may be done next. */
import { words } from '#kernel/words.ts'
import { petition2022 } from '../statutes/petition-2022.ts'
import { petitionReply2019 } from '../statutes/petition-reply-2019.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const petitionReplyLetter: Form = {
  id: 'petition-reply-letter',
  title: words('信访答复函', 'Answer to a petition'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('petition', '信访事项', 'The petition', 'paragraphs', ['receivedOn', 'requests'], { required: true }),
    part('answer', '答复', 'Answer', 'paragraphs', ['answer'], { required: true, heading: true }),
    part('reasons', '理由', 'Reasons', 'paragraphs', ['reasons']),
    part('remedy', '救济途径', 'Next remedy', 'paragraphs', ['remedy'], { required: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: ['complaint-intake', 'chief-procurator', 'deputy-chief-procurator', 'department-head', 'handling-prosecutor'],
  basis: [cite(petitionReply2019, 'whole'), cite(petition2022, '23')],
}
