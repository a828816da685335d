/** 协调部门和免二次审批清单: names the co-ordinating desk and lists what needs no second approval. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const deskList: Form = {
  id: 'desk-list',
  title: words('协调部门和免二次审批清单', 'Co-ordinating desk and what needs no second approval'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('desk', '协调部门', 'The desk', 'line', ['division', 'contact'], { required: true }),
    part('list', '不需二次审批的事项', 'What needs no second approval', 'points', ['points'], { required: true, heading: true }),
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
  basis: [cite(frameworkOpinion2024, 'desks')],
}
