/** A third house is invited to one matter or one item only, receives the copies named, gives its opinion and leaves (law sheet HS-MTG; FW-4.1c). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { fact, must } from './fact.ts'
import { clause } from './local-clause.ts'
import type { HouseKind } from './procedure.ts'
import { answer, BOTH, deskOf, handsOf, headsOf, letter, party, replyBy, replyClock, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [clause(frameworkOpinion2024, 'guests')]
const KINDS: readonly HouseKind[] = ['organ', 'police', 'justice', 'politics-law', 'mediation', 'discipline', 'court', 'procuratorate']
const HANDS = handsOf(BOTH)

export const thirdHouseInvitation = request({
  id: 'third-house-invitation',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('邀请第三方参加一个事项', 'Invitation of a third house to one item'),
  basis,
  parties: {
    issuer: party(BOTH, '邀请单位', 'House inviting'),
    recipient: party(KINDS, '受邀单位', 'House invited', { guest: true }),
    other: party(BOTH, '共同办理的单位', 'Other house of the matter', { optional: true }),
  },
  stages: {
    agreed: { title: words('接受邀请', 'Accepted') },
    refused: { title: words('不参加，已说明理由', 'Declined with reasons'), end: true },
    opined: { title: words('已提出意见', 'Opinion given') },
    ended: { title: words('邀请已结束', 'Ended'), end: true },
  },
  withdraw: { posts: HANDS },
  acts: {
    ...letter({
      title: words('邀请参加一个事项', 'Invite to one item'),
      posts: HANDS,
      desk: deskOf(KINDS),
      facts: {
        extent: fact.code(
          '范围',
          'Extent',
          { matter: words('一个事项', 'One matter'), item: words('会议的一个议题', 'One item of a meeting') },
          must,
        ),
        subject: fact.text('事项或者议题', 'Which', must),
        copies: fact.text('附送的材料', 'Copies enclosed', must),
        replyBy,
      },
      form: 'invitation-letter',
      decision: headsOf(BOTH),
      basis,
    }),
    consent: step(words('另一方同意邀请', 'The other house agrees'), 'other', HANDS, [...ARRIVED, 'agreed'], {}, basis, {
      decision: headsOf(BOTH),
    }),
    reply: answer({
      title: words('答复邀请', 'Answer'),
      posts: handsOf(KINDS),
      agreed: words('参加', 'Accepted'),
      refused: words('不参加', 'Declined'),
      basis,
    }),
    'send-copies': step(
      words('补充材料', 'Send further copies'),
      'issuer',
      HANDS,
      ['agreed', 'opined'],
      { copies: fact.text('材料', 'Copies', must) },
      basis,
      {
        repeat: 'many',
        served: true,
      },
    ),
    opine: step(
      words('提出意见', 'Give an opinion'),
      'recipient',
      handsOf(KINDS),
      ['agreed', 'opined'],
      { opinion: fact.text('意见（供参考，不具有决定效力）', 'Opinion; it decides nothing', must) },
      basis,
      {
        to: 'opined',
        repeat: 'many',
        served: true,
      },
    ),
    end: step(
      words('结束邀请', 'End the invitation'),
      'issuer',
      HANDS,
      ['agreed', 'opined'],
      { note: fact.text('意见采用情况', 'What became of the opinion', must) },
      basis,
      {
        to: 'ended',
        served: true,
      },
    ),
  },
  clocks: { reply: replyClock(words('希望答复的日期', 'Answer asked for by'), basis) },
})
