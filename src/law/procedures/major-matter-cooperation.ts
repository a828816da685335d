/** A major matter: the letter asks, the organ agrees or refuses with reasons, a plan shares the tasks, the result is reported (JS-0 XZ-QD). */
import { words } from '#kernel/words.ts'
import { jinshiAgreement } from '../statutes/jinshi-agreement.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import type { HouseKind } from './procedure.ts'
import { answer, deskOf, handsOf, headsOf, letter, noteCopy, party, reminder, replyBy, replyClock, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [cite(jinshiAgreement, 'cooperation', words('以生效协作意见的相应条款为准', 'The clause of the agreement in force governs'))]
const KINDS: readonly HouseKind[] = ['organ', 'police', 'justice', 'mediation', 'court']
const ASKERS: readonly HouseKind[] = ['procuratorate', 'justice']
const HANDS = handsOf(KINDS)
const LEADS = handsOf(ASKERS)

export const majorMatterCooperation = request({
  id: 'major-matter-cooperation',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('重大事项协作', 'Co-operation on a major matter'),
  basis,
  parties: {
    issuer: party(ASKERS, '提请单位', 'House asking'),
    recipient: party(KINDS, '被提请单位', 'House asked'),
    office: party('justice', '依法治市办', 'Rule-of-law office', { optional: true }),
  },
  stages: {
    agreed: { title: words('同意协作', 'Agreed') },
    refused: { title: words('不同意，已说明理由', 'Refused with reasons'), end: true },
    planned: { title: words('协作计划已定', 'Plan made') },
    done: { title: words('已报告结果', 'Result reported') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  withdraw: { posts: LEADS, when: ['agreed', 'planned'] },
  acts: {
    ...letter({
      title: words('提请协作', 'Ask for co-operation'),
      posts: LEADS,
      desk: deskOf(KINDS),
      facts: {
        subject: fact.text('重大事项', 'The matter', must),
        request: fact.text('提请协作的内容', 'What is asked', must),
        ground: fact.text('依据', 'Ground', must),
        replyBy,
        number: fact.text('文号', 'Document number'),
      },
      form: 'cooperation-request',
      decision: headsOf(ASKERS),
      basis,
    }),
    'note-copy': noteCopy('office', 'justice', [...ARRIVED, 'agreed', 'planned', 'done'], basis),
    reply: answer({
      title: words('答复提请', 'Answer the request'),
      posts: HANDS,
      agreed: words('同意协作', 'Agreed'),
      refused: words('不同意', 'Refused'),
      decision: headsOf(KINDS),
      basis,
    }),
    urge: reminder('reply', LEADS, ARRIVED, basis),
    plan: step(
      words('制定协作计划', 'Make the plan'),
      'issuer',
      LEADS,
      ['agreed'],
      {
        points: fact.points('任务、责任单位和时限', 'Tasks, owners and dates', must),
        dueOn: fact.date('完成日期', 'Done by', { ...must, future: true }),
      },
      basis,
      {
        to: 'planned',
        form: 'cooperation-plan',
        served: true,
      },
    ),
    progress: step(
      words('报告进展', 'Report progress'),
      'recipient',
      HANDS,
      ['planned'],
      { account: fact.text('进展', 'Progress', must) },
      basis,
      {
        repeat: 'many',
        served: true,
      },
    ),
    result: step(
      words('报告结果', 'Report the result'),
      'recipient',
      HANDS,
      ['planned'],
      { account: fact.text('结果', 'Result', must) },
      basis,
      {
        to: 'done',
        served: true,
      },
    ),
    close: step(words('办结', 'Close'), 'issuer', LEADS, ['done'], { note: fact.text('评估', 'Assessment') }, basis, { to: 'closed' }),
  },
  clocks: {
    reply: { ...replyClock(words('希望答复的日期', 'Answer asked for by'), basis), missed: 'urge' },
    result: {
      title: words('协作计划的完成日期', 'Plan done by'),
      period: { dateFact: 'plan.dueOn' },
      start: ['plan.dueOn'],
      by: 'recipient',
      met: ['result'],
      mootIn: ['withdrawn'],
      basis,
    },
  },
})
