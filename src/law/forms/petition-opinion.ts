/** 信访事项处理（复查、复核）意见书: gives the opinion on a petition, with reasons and the next remedy. */
import { words } from '#kernel/words.ts'
import { petition2022 } from '../statutes/petition-2022.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const petitionOpinion: Form = {
  id: 'petition-opinion',
  title: words('信访事项处理（复查、复核）意见书', 'Opinion on a petition'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('request', '诉求', 'What is asked', 'paragraphs', ['requests'], { required: true, heading: true }),
    part('facts', '查明的事实', 'Facts found', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('opinion', '处理意见', 'Opinion', 'paragraphs', ['opinion', 'legalBasis'], { required: true, heading: true }),
    part('remedy', '救济途径', 'Next remedy', 'paragraphs', ['remedy'], { required: true }),
  ],
  draftedHere: true,
  approver: ['organ-head'],
  basis: [cite(petition2022, '32'), cite(petition2022, '34'), cite(petition2022, '35'), cite(petition2022, '36')],
}
