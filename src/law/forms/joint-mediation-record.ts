/** 共同调解笔录: what was said and agreed in the mediation. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const jointMediationRecord: Form = {
  id: 'joint-mediation-record',
  title: words('共同调解笔录', 'Record of the joint mediation'),
  issuer: 'court',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'none',
  parts: [
    part('case', '案件', 'The case', 'line', ['caseNumbers', 'heldOn', 'meetingPlace'], { required: true }),
    part('people', '参加人员', 'Who took part', 'line', ['hearingHost', 'attendees'], { required: true }),
    part('opinion', '检察院意见', 'View of the procuratorate', 'paragraphs', ['opinion'], { heading: true }),
    part('content', '调解情况', 'What was said', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('result', '结果', 'Result', 'paragraphs', ['result'], { required: true, heading: true }),
  ],
  draftedHere: true,
  approver: ['presiding-judge', 'handling-judge', 'division-head'],
  basis: [cite(frameworkOpinion2024, 'mediation')],
}
