/** 解除封存决定书: the record is unsealed on a ground that the law names. */
import { words } from '#kernel/words.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const unsealingDecision: Form = {
  id: 'unsealing-decision',
  title: words('解除封存决定书', 'Decision to unseal'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('record', '记录', 'The record', 'paragraphs', ['parties', 'caseNumbers'], { required: true, text: '{parties}，{caseNumbers}。' }),
    part('reasons', '解除封存的情形', 'Ground', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('decision', '决定', 'Decision', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '根据{legalBasis}的规定，决定解除对上述犯罪记录的封存。',
    }),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'president'],
  basis: [cite(criminalRules2019, '485')],
}
