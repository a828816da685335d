/** Houses agree a catalogue of data, deliver it for a stated purpose and record each use (law sheet XZ-XX, K04). */
import { words } from '#kernel/words.ts'
import { dataSecurity2021 } from '../statutes/data-security-2021.ts'
import { jinshiAgreement } from '../statutes/jinshi-agreement.ts'
import { personalInformation2021 } from '../statutes/personal-information-2021.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must } from './fact.ts'
import type { HouseKind } from './procedure.ts'
import { answer, deskOf, handsOf, headsOf, letter, party, replyBy, replyClock, request, step } from './request-acts.ts'

const local = words('以生效协作意见的相应条款为准', 'The clause of the agreement in force governs')
const within = cite(personalInformation2021, '34')
const basis = [cite(jinshiAgreement, 'notice', local), within]
const keep = [cite(dataSecurity2021, '38'), within]
const KINDS: readonly HouseKind[] = ['procuratorate', 'court', 'organ', 'police', 'justice', 'mediation']
const HANDS = handsOf(KINDS)

export const informationSharing = request({
  id: 'information-sharing',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('信息共享目录与使用登记', 'Information sharing'),
  basis,
  parties: {
    issuer: party(KINDS, '使用单位', 'House that uses'),
    recipient: party(KINDS, '提供单位', 'House that holds the data'),
  },
  stages: {
    agreed: { title: words('目录已商定', 'Catalogue agreed') },
    refused: { title: words('不同意，已说明理由', 'Refused with reasons'), end: true },
    ended: { title: words('已终止', 'Ended'), end: true },
  },
  withdraw: { posts: HANDS },
  acts: {
    ...letter({
      title: words('提出共享目录', 'Propose the catalogue'),
      posts: HANDS,
      desk: deskOf(KINDS),
      facts: {
        catalogue: fact.text('数据目录和字段', 'Data and fields', must),
        purpose: fact.text('使用目的', 'Purpose', must),
        ground: fact.text('法定职责依据', 'Statutory duty', must),
        replyBy,
      },
      form: 'data-catalogue',
      decision: headsOf(KINDS),
      basis,
    }),
    reply: answer({
      title: words('答复共享目录', 'Answer the proposal'),
      posts: HANDS,
      agreed: words('同意', 'Agreed'),
      refused: words('不同意', 'Refused'),
      decision: headsOf(KINDS),
      basis,
    }),
    deliver: step(
      words('提供数据', 'Deliver data'),
      'recipient',
      HANDS,
      ['agreed'],
      { items: fact.text('批次和内容', 'Batch and content', must), copies: fact.number('条数', 'Records') },
      basis,
      {
        repeat: 'many',
        served: true,
      },
    ),
    'record-use': step(
      words('登记使用', 'Record a use'),
      'issuer',
      HANDS,
      ['agreed'],
      {
        user: fact.people('查询人', 'Who looked', must),
        purpose: fact.text('用途', 'Purpose', must),
        caseNumbers: fact.caseNumbers('对应案件', 'Case'),
        approver: fact.people('审批人', 'Approved by', must),
      },
      keep,
      { repeat: 'many' },
    ),
    'change-catalogue': step(
      words('调整目录', 'Change the catalogue'),
      'recipient',
      HANDS,
      ['agreed'],
      { change: fact.text('调整内容', 'What changes', must), reason: fact.text('理由', 'Reasons', must) },
      basis,
      {
        repeat: 'many',
        served: true,
      },
    ),
    'stop-using': step(
      words('不再使用', 'Stop using the data'),
      'issuer',
      HANDS,
      ['agreed'],
      { reason: fact.text('理由和数据处置', 'Reasons, and what becomes of the data', must) },
      keep,
      { to: 'ended', noClock: RIGHT, served: true },
    ),
    end: step(words('终止共享', 'End the sharing'), 'recipient', HANDS, ['agreed'], { reason: fact.text('理由', 'Reasons', must) }, keep, {
      to: 'ended',
      noClock: RIGHT,
      served: true,
    }),
  },
  clocks: { reply: replyClock(words('希望答复的日期', 'Answer asked for by'), basis) },
})
