/** 活动成果: what an activity brought: held on which day, who took part, papers and results. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const activityResult: Form = {
  id: 'activity-result',
  title: words('活动成果', 'Result of an activity'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('activity', '活动', 'Activity', 'table', ['subject', 'heldOn'], { required: true }),
    part('people', '参加人员', 'Who took part', 'table', ['attendees'], { required: true }),
    part('result', '成果', 'Result', 'table', ['result', 'improvement'], { required: true, byHand: ['improvement'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(frameworkOpinion2024, 'training'), cite(heilongjiangConsultation2024, 'exchange')],
}
