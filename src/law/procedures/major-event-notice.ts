/** A major case or event is told at once and acknowledged (law sheet XZ-XX; JS-1). */
import { words } from '#kernel/words.ts'
import { jinshiAgreement } from '../statutes/jinshi-agreement.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must, past } from './fact.ts'
import type { HouseKind } from './procedure.ts'
import { deskOf, handsOf, letter, noteCopy, party, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [cite(jinshiAgreement, 'notice', words('以生效协作意见的相应条款为准', 'The clause of the agreement in force governs'))]
const KINDS: readonly HouseKind[] = ['procuratorate', 'court', 'organ', 'police', 'justice']
const HANDS = handsOf(KINDS)

export const majorEventNotice = request({
  id: 'major-event-notice',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('重大案件、重大事件通报', 'Notice of a major case or event'),
  basis,
  parties: {
    issuer: party(KINDS, '通报单位', 'House telling'),
    recipient: party(KINDS, '接收单位', 'House told'),
    informed: party(KINDS, '同时通报的单位', 'Also told', { optional: true }),
  },
  stages: {
    acknowledged: { title: words('已确认', 'Acknowledged') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  withdraw: { posts: HANDS },
  acts: {
    ...letter({
      title: words('通报', 'Tell'),
      posts: HANDS,
      desk: deskOf(KINDS),
      facts: {
        event: fact.code('类型', 'Kind', { case: words('重大案件', 'Major case'), event: words('重大事件', 'Major event') }, must),
        happenedOn: fact.date('发生日期', 'Happened on', { ...must, ...past }),
        account: fact.text('基本情况', 'Account', must),
        request: fact.text('希望配合的事项', 'What is hoped for'),
      },
      form: 'briefing-letter',
      basis,
    }),
    'note-copy': noteCopy('informed', KINDS, [...ARRIVED, 'acknowledged'], basis),
    acknowledge: step(
      words('确认并说明配合安排', 'Acknowledge and say what will be done'),
      'recipient',
      HANDS,
      ARRIVED,
      { measures: fact.text('安排', 'Arrangements', must) },
      basis,
      {
        to: 'acknowledged',
        served: true,
      },
    ),
    update: step(
      words('续报', 'Further notice'),
      'issuer',
      HANDS,
      [...ARRIVED, 'acknowledged'],
      { account: fact.text('进展', 'Progress', must) },
      basis,
      {
        repeat: 'many',
        served: true,
      },
    ),
    close: step(words('办结', 'Close'), 'issuer', HANDS, ['acknowledged'], { note: fact.text('说明', 'Note') }, basis, { to: 'closed' }),
  },
})
