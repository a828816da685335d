/** 活动通知: calls people to a training, a seminar, an outreach or cultural activity: what, when, where, who, what to bring. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const activityNotice: Form = {
  id: 'activity-notice',
  title: words('活动通知', 'Notice of an activity'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',

  parts: [
    part('subject', '活动名称', 'Activity', 'paragraphs', ['subject'], { required: true }),
    part('when', '时间和地点', 'When and where', 'line', ['meetingDay', 'meetingTime', 'meetingPlace'], { required: true }),
    part('who', '参加范围', 'Who takes part', 'paragraphs', ['scope'], { required: true, heading: true }),
    part('materials', '报送材料', 'What to send in', 'paragraphs', ['materials'], { heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['president', 'vice-president', 'division-head', 'chief-procurator', 'deputy-chief-procurator', 'department-head'],
  basis: [cite(frameworkOpinion2024, 'training'), cite(frameworkOpinion2024, 'outreach'), cite(frameworkOpinion2024, 'culture')],
}
