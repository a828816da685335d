/** 同庭履职方案: day, place, people and tasks. */
import { words } from '#kernel/words.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const jointTrialPlan: Form = {
  id: 'joint-trial-plan',
  title: words('同庭履职方案', 'Plan of the joint trial'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('case', '案件', 'The case', 'table', ['caseNumbers', 'hearingDay', 'courtroom'], { required: true }),
    part('people', '人员', 'People', 'table', ['panel', 'attendee'], { required: true }),
    part('work', '分工与保障', 'Tasks', 'table', ['tasks', 'guests'], { byHand: ['tasks', 'guests'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(frameworkOpinion2024, 'joint-trial'), cite(criminalProcedure2018, '187')],
}
