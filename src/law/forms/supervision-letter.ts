/** 督办函: the item, how far it is, what is asked and by when (law sheet §14.2). */
import { words } from '#kernel/words.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const supervisionLetter: Form = {
  id: 'supervision-letter',
  title: words('督办函', 'Letter urging an item'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('item', '事项', 'Item', 'paragraphs', ['item', 'task'], { required: true, text: '议定事项“{item}”，任务：{task}。' }),
    part('progress', '进度', 'Progress', 'paragraphs', ['progress'], { heading: true }),
    part('requests', '要求', 'What is asked', 'paragraphs', ['requests'], { required: true, heading: true }),
    part('due', '时限', 'By when', 'paragraphs', ['dueOn'], { required: true, text: '请于{dueOn}前办结并反馈。' }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(heilongjiangConsultation2024, 'follow-up')],
}
