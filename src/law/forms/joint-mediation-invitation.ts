/** 共同调解邀请函: the court invites the procuratorate after ruling for retrial. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const jointMediationInvitation: Form = {
  id: 'joint-mediation-invitation',
  title: words('共同调解邀请函', 'Invitation to mediate together'),
  issuer: 'court',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['caseNumbers', 'source'], {
      required: true,
      text: '{caseNumbers}案，{source}，本院已裁定再审。',
    }),
    part('meeting', '调解', 'The mediation', 'paragraphs', ['meetingDay', 'meetingPlace'], {
      required: true,
      text: '各方当事人自愿调解，本院拟于{meetingDay}在{meetingPlace}主持调解，邀请你院派员参加。',
    }),
    part('conduct', '说明', 'Note', 'paragraphs', [], { text: '调解由本院合议庭主持；调解不成的，本院及时判决。' }),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: ['presiding-judge', 'handling-judge', 'division-head'],
  basis: [cite(frameworkOpinion2024, 'mediation')],
}
