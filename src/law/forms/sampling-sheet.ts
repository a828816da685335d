/** 法律文书抽查表: says what was found in one sampled paper. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const samplingSheet: Form = {
  id: 'sampling-sheet',
  title: words('法律文书抽查表', 'Sheet of a sampled paper'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('paper', '文书', 'Paper', 'table', ['subject', 'caseNumbers'], { required: true }),
    part('findings', '抽查意见', 'Findings', 'table', ['opinion', 'improvement'], { required: true, byHand: ['improvement'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(frameworkOpinion2024, 'review')],
}
