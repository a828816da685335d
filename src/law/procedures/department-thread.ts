/** Department talks to department about a matter: questions and answers, each on record, nothing decided (HLJ-14). */
import { type Words, words } from '#kernel/words.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { fact, must } from './fact.ts'
import { clause } from './local-clause.ts'
import type { ActSpec } from './procedure.ts'
import { BOTH, deskOf, handsOf, letter, party, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [clause(heilongjiangConsultation2024, 'threads')]
const HANDS = handsOf(BOTH)
const QUESTION = { question: fact.text('问题（不涉及个案如何裁判）', 'Question, never how to decide a case', must) }
const ANSWER = { text: fact.text('答复', 'Answer', must) }
const OPEN = [...ARRIVED, 'talking']
const talk = (by: string, title: Words, facts: ActSpec['facts'], when = OPEN): ActSpec =>
  step(title, by, HANDS, when, facts, basis, { to: 'talking', repeat: 'many', served: true })

export const departmentThread = request({
  id: 'department-thread',
  version: '2024-08-07',
  ground: 'agreement',
  title: words('部门日常沟通', 'Department thread'),
  basis,
  parties: {
    issuer: party(BOTH, '发起部门所在单位', 'House that begins'),
    recipient: party(BOTH, '对方单位', 'Other house'),
  },
  stages: {
    talking: { title: words('沟通中', 'Talking') },
    closed: { title: words('已结束', 'Closed'), end: true },
  },
  withdraw: { posts: HANDS },
  acts: {
    ...letter({
      title: words('发起沟通', 'Begin'),
      posts: HANDS,
      desk: deskOf(BOTH),
      facts: {
        matter: fact.text('所附的事项编号', 'Number of the matter it belongs to', must),
        from: fact.text('本方部门', 'Our department', must),
        to: fact.text('对方部门', 'Their department', must),
        ...QUESTION,
      },
      basis,
    }),
    answer: talk('recipient', words('答复', 'Answer'), ANSWER),
    ask: talk('issuer', words('继续提问', 'Ask again'), QUESTION),
    'ask-theirs': talk('recipient', words('对方提问', 'The other side asks'), QUESTION),
    'answer-theirs': talk('issuer', words('答复对方', 'Answer them'), ANSWER, ['talking']),
    close: step(words('结束', 'Close'), 'issuer', HANDS, OPEN, { note: fact.text('说明', 'Note') }, basis, { to: 'closed', served: true }),
  },
})
