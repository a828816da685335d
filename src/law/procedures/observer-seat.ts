/** A seat for the discipline group: invited by one or both houses it attends, reads, reminds and receives clues (law sheet DI; SX-4). */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { sixianAgreement2022 } from '../statutes/sixian-agreement-2022.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { clause } from './local-clause.ts'
import type { ActSpec } from './procedure.ts'
import { answer, BOTH, handsOf, headsOf, letter, party, replyBy, replyClock, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [clause(sixianAgreement2022, 'observer')]
const SEAT: PostId[] = ['observer', 'organ-head']
const HANDS = handsOf(BOTH)
const OPEN = ['seated']
const seat = (title: Words, facts: ActSpec['facts'], cited = basis): ActSpec =>
  step(title, 'recipient', SEAT, OPEN, facts, cited, { repeat: 'many', served: true })

export const observerSeat = request({
  id: 'observer-seat',
  version: '2022-04-15',
  ground: 'agreement',
  title: words('纪检监察组列席监督', 'Observer seat'),
  basis,
  parties: {
    issuer: party(BOTH, '邀请单位', 'House inviting'),
    recipient: party('discipline', '驻院纪检监察组', 'Discipline and supervision group', { guest: true }),
    other: party(BOTH, '共同邀请单位', 'House inviting too', { optional: true }),
  },
  stages: {
    seated: { title: words('列席中', 'Seated') },
    refused: { title: words('不能列席，已说明理由', 'Declined with reasons'), end: true },
    ended: { title: words('列席结束', 'Ended'), end: true },
  },
  withdraw: { posts: HANDS },
  acts: {
    ...letter({
      title: words('邀请列席', 'Invite'),
      posts: HANDS,
      desk: ['intake-desk', 'observer', 'organ-head'],
      facts: { scope: fact.text('列席事项和可查阅的材料', 'What may be attended and read', must), replyBy },
      form: 'invitation-letter',
      decision: headsOf(BOTH),
      basis,
    }),
    'join-invitation': step(words('共同邀请', 'Invite too'), 'other', HANDS, [...ARRIVED, 'seated'], {}, basis, {
      decision: headsOf(BOTH),
    }),
    reply: answer({
      title: words('答复邀请', 'Answer'),
      posts: SEAT,
      agreed: words('列席', 'Accepted'),
      refused: words('不能列席', 'Declined'),
      to: { agreed: 'seated', refused: 'refused' },
      basis,
    }),
    attend: seat(words('列席', 'Attend'), {
      occasion: fact.text('列席的会议、活动', 'Occasion', must),
      attendees: fact.people('列席人员', 'Who', must),
    }),
    read: seat(words('查阅材料', 'Read'), { material: fact.text('查阅的材料', 'Material', must) }),
    remind: seat(words('提醒', 'Remind'), { text: fact.text('提醒内容', 'Text', must) }),
    'receive-clue': seat(
      words('接收线索', 'Receive a clue'),
      { reference: fact.text('线索移送函文号', 'Number of the transfer letter', must) },
      [cite(civilSupervision2021, '120'), ...basis],
    ),
    'answer-reminder': step(
      words('回应提醒', 'Answer a reminder'),
      'issuer',
      HANDS,
      OPEN,
      { text: fact.text('回应', 'Answer', must) },
      basis,
      { repeat: 'many', served: true, needs: [guard.done('remind', words('尚无提醒', 'There is no reminder'), basis)] },
    ),
    leave: step(words('退出列席', 'Leave the seat'), 'recipient', SEAT, OPEN, { reason: fact.text('原因', 'Why', must) }, basis, {
      to: 'ended',
      noClock: RIGHT,
      served: true,
    }),
    end: step(words('结束列席', 'End the seat'), 'issuer', HANDS, OPEN, { reason: fact.text('原因', 'Why', must) }, basis, {
      to: 'ended',
      noClock: RIGHT,
      served: true,
    }),
  },
  clocks: { reply: replyClock(words('希望答复的日期', 'Answer asked for by'), basis) },
  leadsTo: ['clue-transfer'],
})
