/** 共同应急预案: plans tasks, explanation, help, contacts and publication for a matter of grave risk. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const contingencyPlan: Form = {
  id: 'contingency-plan',
  title: words('共同应急预案', 'Joint contingency plan'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('matter', '事项', 'The matter', 'paragraphs', ['subject'], { required: true }),
    part('tasks', '分工', 'Tasks', 'paragraphs', ['tasks'], { required: true, heading: true }),
    part('explanation', '释法说理', 'Explaining the law', 'paragraphs', ['explanation'], { required: true, heading: true }),
    part('help', '救助帮扶', 'Help', 'paragraphs', ['help'], { required: true, heading: true }),
    part('publication', '信息发布', 'Publication', 'paragraphs', ['publication'], { heading: true }),
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
