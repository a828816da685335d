/** 联合工作方案: says what two houses do together: scope, standards, tasks. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const jointPlan: Form = {
  id: 'joint-plan',
  title: words('联合工作方案', 'Plan of joint work'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('subject', '主题', 'Subject', 'paragraphs', ['subject'], { required: true }),
    part('scope', '范围', 'Scope', 'paragraphs', ['scope'], { required: true, heading: true }),
    part('standards', '标准、口径或者规则', 'Standards, definitions or rules', 'paragraphs', ['standards'], { heading: true }),
    part('tasks', '分工', 'Tasks', 'paragraphs', ['tasks'], { heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
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
  basis: [cite(frameworkOpinion2024, 'campaign'), cite(frameworkOpinion2024, 'pilot')],
}
