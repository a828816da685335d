/** 协作计划: shares the tasks of a major matter among houses. */
import { words } from '#kernel/words.ts'
import { jinshiAgreement } from '../statutes/jinshi-agreement.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const cooperationPlan: Form = {
  id: 'cooperation-plan',
  title: words('协作计划', 'Plan of co-operation'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('subject', '重大事项', 'The matter', 'paragraphs', ['subject'], { required: true }),
    part('tasks', '任务、责任单位和时限', 'Tasks, owners and dates', 'points', ['points'], { required: true, heading: true }),
    part('due', '完成日期', 'Done by', 'line', ['dueOn'], { required: true }),
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
    'handling-prosecutor',
  ],
  basis: [cite(jinshiAgreement, 'cooperation')],
}
