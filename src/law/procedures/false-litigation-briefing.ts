/** Court, procuratorate and police brief each other on false litigation, refusal to perform, obstruction and threats (law sheet XJ-STAT; FW-1.5). */
import { words } from '#kernel/words.ts'
import { falseLitigation2021 } from '../statutes/false-litigation-2021.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must } from './fact.ts'
import type { HouseKind } from './procedure.ts'
import { deskOf, handsOf, letter, noteCopy, party, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const local = words('以生效协作意见的相应条款为准', 'The clause of the agreement in force governs')
const basis = [cite(falseLitigation2021, '3'), cite(frameworkOpinion2024, 'briefing', local)]
const KINDS: readonly HouseKind[] = ['court', 'procuratorate', 'police']

export const falseLitigationBriefing = request({
  id: 'false-litigation-briefing',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('司法秩序情况互相通报', 'Mutual briefing on judicial order'),
  basis,
  parties: {
    issuer: party(KINDS, '通报单位', 'House briefing'),
    recipient: party(KINDS, '接收单位', 'House briefed'),
    informed: party(KINDS, '同时通报的单位', 'Also briefed', { optional: true }),
  },
  stages: {
    commented: { title: words('已反馈意见', 'Commented') },
    closed: { title: words('已归档', 'Filed away'), end: true },
  },
  withdraw: { posts: handsOf(KINDS) },
  acts: {
    ...letter({
      title: words('通报情况', 'Send the briefing'),
      posts: handsOf(KINDS),
      desk: deskOf(KINDS),
      facts: {
        topic: fact.code(
          '通报事项',
          'Topic',
          {
            'false-litigation': words('虚假诉讼', 'False litigation'),
            refusal: words('拒不执行判决、裁定', 'Refusal to perform judgments'),
            obstruction: words('妨碍诉讼', 'Obstruction of proceedings'),
            threats: words('威胁、侵害司法人员', 'Threats to judicial staff'),
          },
          must,
        ),
        period: fact.text('时段', 'Period'),
        account: fact.text('情况和特点', 'Account', must),
      },
      form: 'briefing-letter',
      basis,
    }),
    'note-copy': noteCopy('informed', KINDS, [...ARRIVED, 'commented'], basis),
    comment: step(
      words('反馈意见', 'Comment'),
      'recipient',
      handsOf(KINDS),
      ARRIVED,
      { comment: fact.text('意见', 'Comment', must) },
      basis,
      {
        to: 'commented',
        noClock: RIGHT,
      },
    ),
    close: step(
      words('归档', 'File away'),
      'issuer',
      handsOf(KINDS),
      [...ARRIVED, 'commented'],
      { note: fact.text('说明', 'Note') },
      basis,
      {
        to: 'closed',
      },
    ),
  },
})
