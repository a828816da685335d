/** 联络员名册: names liaison officers and their substitutes. */
import { words } from '#kernel/words.ts'
import { jinshiAgreement } from '../statutes/jinshi-agreement.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const liaisonList: Form = {
  id: 'liaison-list',
  title: words('联络员名册', 'List of liaison officers'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('people', '联络员', 'Liaison officers', 'table', ['liaison', 'substitute', 'contact'], { required: true }),
    part('remarks', '备注', 'Remarks', 'table', ['remarks'], { byHand: ['remarks'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(jinshiAgreement, 'liaison')],
}
