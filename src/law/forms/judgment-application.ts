/** 监督申请书（裁判监督、复查）: the party’s application about a judgment in force. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const judgmentApplication: Form = {
  id: 'judgment-application',
  title: words('监督申请书（裁判监督）', 'Application about a judgment'),
  printedTitle: '监督申请书',
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'closing',
  unsealed: true,
  parts: [
    part('applicant', '申请人', 'Applicant', 'line', ['applicant', 'applicantDetails'], { required: true }),
    part('others', '其他当事人', 'Other parties', 'line', ['otherParties'], { required: true }),
    part('case', '申请监督的裁判', 'The judgment', 'line', ['judgmentCourt', 'caseNumbers'], { required: true }),
    part('court-first', '法院再审审查情况', 'What the court did first', 'paragraphs', ['trialCourse'], { required: true }),
    part('requests', '申请监督请求', 'Requests', 'paragraphs', ['requests'], { required: true, heading: true }),
    part('facts', '事实和理由', 'Facts and reasons', 'paragraphs', ['facts', 'reasons'], { required: true, heading: true }),
    part('evidence', '证据和证据清单', 'Evidence', 'paragraphs', ['evidence'], { heading: true }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(civilSupervision2021, '19'), cite(civilSupervision2021, '21'), cite(civilSupervision2021, '22')],
}
