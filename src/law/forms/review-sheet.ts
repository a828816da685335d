/** 案件评查表: says what a reviewer found in one case. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const reviewSheet: Form = {
  id: 'review-sheet',
  title: words('案件评查表', 'Sheet of a reviewed case'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('case', '案件', 'Case', 'table', ['caseNumbers', 'subject'], { required: true, byHand: ['subject'] }),
    part('findings', '评查意见', 'Findings', 'table', ['opinion', 'reasons'], { required: true, byHand: ['reasons'] }),
    part('grade', '等次', 'Grade', 'table', ['grade'], { byHand: ['grade'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(frameworkOpinion2024, 'review')],
}
