/** The leading group and its office: members, terms and changes, agreed by both houses (law sheet LG; SX-1, SX-2). */
import { type Words, words } from '#kernel/words.ts'
import { sixianAgreement2022 } from '../statutes/sixian-agreement-2022.ts'
import { RIGHT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { clause } from './local-clause.ts'
import type { ActSpec } from './procedure.ts'
import { answer, BOTH, deskOf, handsOf, headsOf, letter, party, replyBy, replyClock, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [clause(sixianAgreement2022, 'leading-group')]
const HANDS = handsOf(BOTH)
const HEADS = headsOf(BOTH)
const MEMBERS = {
  members: fact.people('组长、副组长和成员', 'Head, deputies and members', must),
  office: fact.text('办公室设置和职责', 'The office and its duties', must),
  from: fact.date('任期开始', 'Term from', must),
  until: fact.date('任期结束', 'Term until', { future: true }),
}
const confirmed = (title: Words, when: string[], agreed: string, refused: string, more: Parameters<typeof step>[6] = {}): ActSpec => ({
  ...answer({
    title,
    posts: HANDS,
    agreed: words('同意', 'Agreed'),
    refused: words('不同意', 'Refused'),
    to: { agreed, refused },
    when,
    decision: HEADS,
    basis,
  }),
  ...more,
})

const office = (title: Words, facts: ActSpec['facts']): ActSpec =>
  step(title, 'office', ['intake-desk', 'organ-handler', 'organ-head'], ['standing', 'changing'], facts, basis, {
    repeat: 'many',
    served: true,
  })

export const leadingGroup = request({
  id: 'leading-group',
  version: '2022-04-15',
  ground: 'agreement',
  title: words('协作领导小组', 'Leading group'),
  basis,
  parties: {
    issuer: party(BOTH, '牵头单位', 'Leading house'),
    recipient: party(BOTH, '对方单位', 'Other house'),
    office: party('joint-office', '领导小组办公室（联合办公室）', 'Joint office', { optional: true }),
  },
  stages: {
    standing: { title: words('领导小组运行', 'Group stands') },
    changing: { title: words('调整待对方同意', 'Change awaits the other side') },
    refused: { title: words('未能成立，已说明理由', 'Not formed'), end: true },
    ended: { title: words('已撤销', 'Dissolved'), end: true },
  },
  withdraw: { posts: HANDS },
  acts: {
    ...letter({
      title: words('提议成立领导小组', 'Propose the group'),
      posts: HANDS,
      desk: deskOf(BOTH),
      facts: { ...MEMBERS, replyBy },
      form: 'member-list',
      decision: HEADS,
      basis,
    }),
    reply: confirmed(words('答复', 'Answer'), ARRIVED, 'standing', 'refused'),
    change: step(
      words('提出调整', 'Propose a change'),
      'issuer',
      HANDS,
      ['standing'],
      { ...MEMBERS, reason: fact.text('调整原因', 'Why', must) },
      basis,
      {
        to: 'changing',
        repeat: 'many',
        decision: HEADS,
        form: 'member-list',
        served: true,
      },
    ),
    'agree-change': confirmed(words('答复调整', 'Answer the change'), ['changing'], 'standing', 'standing', { repeat: 'many' }),
    'receive-and-route': office(words('登记并分办', 'Register and route'), {
      item: fact.text('事项和承办单位', 'What, and to whom', must),
    }),
    chase: office(words('跟踪提醒', 'Chase'), { text: fact.text('提醒内容', 'Reminder', must) }),
    end: step(words('撤销领导小组', 'Dissolve'), 'issuer', HANDS, ['standing'], { reason: fact.text('原因', 'Why', must) }, basis, {
      to: 'ended',
      noClock: RIGHT,
      decision: HEADS,
      served: true,
    }),
  },
  clocks: { reply: replyClock(words('希望答复的日期', 'Answer asked for by'), basis) },
})
