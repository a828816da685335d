/** 信访事项受理（不予受理）告知书: tells a petitioner whether the petition is accepted, why, and where to turn. */
import { words } from '#kernel/words.ts'
import { petition2022 } from '../statutes/petition-2022.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const petitionAcceptance: Form = {
  id: 'petition-acceptance',
  title: words('信访事项受理（不予受理）告知书', 'Whether a petition is accepted'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('petition', '信访事项', 'The petition', 'paragraphs', ['receivedOn', 'requests'], { required: true }),
    part('result', '处理', 'Result', 'paragraphs', ['result'], { required: true }),
    part('reasons', '理由', 'Reasons', 'paragraphs', ['reasons'], { required: true }),
    part('remedy', '救济途径', 'Next remedy', 'paragraphs', ['remedy'], { required: true }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(petition2022, '22'), cite(petition2022, '23')],
}
