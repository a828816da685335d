/** 舆情通报: tells the other house what the public asks about a joint case. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const publicConcernNotice: Form = {
  id: 'public-concern-notice',
  title: words('舆情通报', 'Notice of public concern'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'line', ['caseNumbers'], { required: true }),
    part('concern', '公众关注的问题', 'What the public asks', 'paragraphs', ['concern'], { required: true, heading: true }),
    part('facts', '已核实的事实', 'Facts verified so far', 'paragraphs', ['facts'], { heading: true }),
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
  basis: [cite(frameworkOpinion2024, 'petitions')],
}
