/** 邀请函: invites another house to an action, a hearing, a review or one item. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const invitationLetter: Form = {
  id: 'invitation-letter',
  title: words('邀请函', 'Letter of invitation'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('subject', '事项', 'Occasion', 'paragraphs', ['subject'], { required: true }),
    part('when', '时间、地点', 'Time and place', 'line', ['meetingDay', 'meetingPlace']),
    part('materials', '附送材料', 'Copies enclosed', 'paragraphs', ['materials']),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: [
    'president',
    'vice-president',
    'division-head',
    'chief-procurator',
    'deputy-chief-procurator',
    'department-head',
    'organ-head',
  ],
  basis: [cite(frameworkOpinion2024, 'review'), cite(frameworkOpinion2024, 'guests')],
}
