/** The named co-ordinating desks of both houses, and what needs no second approval (law sheet K04; FW-3.2c). */
import { words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { RIGHT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { clause } from './local-clause.ts'
import { answer, BOTH, deskOf, handsOf, headsOf, letter, party, replyBy, replyClock, request, step } from './request-acts.ts'

const basis = [clause(frameworkOpinion2024, 'desks')]
const HANDS: PostId[] = ['adjudication-management', 'case-management', ...handsOf(BOTH)]
const HEADS = headsOf(BOTH)
const DESK_FACTS = {
  desk: fact.text('协调部门（审管办、综合业务部等）', 'Co-ordinating desk', must),
  people: fact.people('负责人', 'In charge', must),
}

export const coordinatingDesks = request({
  id: 'coordinating-desks',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('协调部门与免二次审批事项', 'Co-ordinating desks'),
  basis,
  parties: {
    issuer: party(BOTH, '提出单位', 'House proposing'),
    recipient: party(BOTH, '对方单位', 'Other house'),
  },
  stages: {
    standing: { title: words('有效', 'In force') },
    refused: { title: words('不同意，已说明理由', 'Refused with reasons'), end: true },
    ended: { title: words('已终止', 'Ended'), end: true },
  },
  withdraw: { posts: HANDS },
  acts: {
    ...letter({
      title: words('提出协调部门和清单', 'Name the desk and the list'),
      posts: HANDS,
      desk: deskOf(BOTH),
      facts: { ...DESK_FACTS, points: fact.points('不需二次审批的事项', 'What needs no second approval', must), replyBy },
      form: 'desk-list',
      decision: HEADS,
      basis,
    }),
    reply: answer({
      title: words('答复', 'Answer'),
      posts: HANDS,
      agreed: words('同意', 'Agreed'),
      refused: words('不同意', 'Refused'),
      to: { agreed: 'standing', refused: 'refused' },
      facts: { desk: fact.text('对方协调部门', 'Their desk'), people: fact.people('负责人', 'In charge') },
      decision: HEADS,
      basis,
    }),
    change: step(words('变更协调部门', 'Change the desk'), 'issuer', HANDS, ['standing'], DESK_FACTS, basis, {
      repeat: 'many',
      served: true,
    }),
    'change-theirs': step(
      words('对方变更协调部门', 'The other side changes its desk'),
      'recipient',
      HANDS,
      ['standing'],
      DESK_FACTS,
      basis,
      { repeat: 'many', served: true },
    ),
    end: step(words('终止', 'End'), 'issuer', HANDS, ['standing'], { reason: fact.text('原因', 'Why', must) }, basis, {
      to: 'ended',
      noClock: RIGHT,
      decision: HEADS,
      served: true,
    }),
  },
  clocks: { reply: replyClock(words('希望答复的日期', 'Answer asked for by'), basis) },
})
