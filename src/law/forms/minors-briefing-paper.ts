/** 涉未成年人案件情况通报: numbers and questions of law, without anything that identifies a minor. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { minorsProtection } from '../statutes/minors-protection.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const minorsBriefingPaper: Form = {
  id: 'minors-briefing-paper',
  title: words('涉未成年人案件情况通报', 'Briefing on cases involving minors'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('period', '通报期间', 'Period', 'line', ['briefingPeriod'], { required: true }),
    part('numbers', '案件情况（已去标识）', 'Figures, without identification', 'paragraphs', ['result'], { required: true, heading: true }),
    part('questions', '法律适用问题', 'Questions of law', 'paragraphs', ['questions'], { heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(frameworkOpinion2024, 'minors'), cite(minorsProtection, '103')],
}
