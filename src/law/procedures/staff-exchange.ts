/** Staff work in the other house for a time: proposed, answered, appointed with filing, begun, appraised, ended (law sheet HP-GB). */
import { words } from '#kernel/words.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { bothSides, namedDay, opened, WRITERS } from './joint-results-acts.ts'
import { clause } from './local-clause.ts'
import { answer, BOTH, headsOf, party, replyBy, request, step } from './request-acts.ts'

const basis = [clause(heilongjiangConsultation2024, 'exchange')]
const HEADS = headsOf(BOTH)

export const staffExchange = request({
  id: 'staff-exchange',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('互派干部', 'Staff exchange'),
  basis,
  parties: {
    issuer: party(BOTH, '派出单位', 'House sending'),
    recipient: party(BOTH, '接收单位', 'House receiving'),
  },
  stages: {
    agreed: { title: words('已同意，待选派', 'Agreed, to be appointed') },
    refused: { title: words('不同意，已说明理由', 'Declined with reasons'), end: true },
    appointed: { title: words('已选派并备案', 'Appointed and filed') },
    serving: { title: words('挂职中', 'Serving') },
    appraised: { title: words('已鉴定', 'Appraised') },
    ended: { title: words('期满返回', 'Returned'), end: true },
    recalled: { title: words('提前结束，已说明理由', 'Ended early, with reasons'), end: true },
  },
  withdraw: { posts: WRITERS, when: ['agreed'] },
  acts: {
    ...opened({
      kind: 'propose',
      title: words('提出互派', 'Propose an exchange'),
      posts: WRITERS,
      facts: {
        people: fact.people('拟派人员', 'Who', must),
        place: fact.text('拟挂职部门和岗位', 'Division and post', must),
        from: fact.date('起始日期', 'From', { ...must, future: true }),
        until: fact.date('期满日期', 'Until', { ...must, notBefore: 'propose.from' }),
        purpose: fact.text('目的和安排', 'Purpose', must),
        replyBy,
      },
      basis,
      more: { decision: HEADS, form: 'exchange-letter' },
    }),
    reply: answer({
      title: words('答复', 'Answer'),
      posts: WRITERS,
      agreed: words('同意接收', 'Agreed'),
      refused: words('不同意', 'Declined'),
      decision: HEADS,
      basis,
    }),
    appoint: step(
      words('选派并备案', 'Appoint and file'),
      'issuer',
      WRITERS,
      ['agreed'],
      {
        people: fact.people('选派人员', 'Who', must),
        place: fact.text('挂职部门和岗位', 'Division and post', must),
        filedWith: fact.text('备案机关', 'Filed with', must),
        filedOn: fact.date('备案日期', 'Filed on', { ...must, ...past }),
      },
      basis,
      { to: 'appointed', served: true, decision: HEADS, form: 'exchange-letter' },
    ),
    begin: step(
      words('到岗', 'Begin'),
      'recipient',
      WRITERS,
      ['appointed'],
      { beganOn: fact.date('到岗日期', 'Began on', { ...must, ...past }), work: fact.text('工作安排', 'Work') },
      basis,
      { to: 'serving', served: true },
    ),
    note: step(
      words('登记工作情况', 'Note on the work'),
      'recipient',
      WRITERS,
      ['serving'],
      { account: fact.text('工作情况', 'What was done', must) },
      basis,
      { repeat: 'many', served: true },
    ),
    appraise: step(
      words('作出鉴定', 'Appraise'),
      'recipient',
      WRITERS,
      ['serving'],
      { text: fact.text('鉴定意见', 'Appraisal', must) },
      basis,
      { to: 'appraised', served: true, decision: HEADS },
    ),
    end: step(
      words('期满返回', 'End'),
      'issuer',
      WRITERS,
      ['appraised'],
      { endedOn: fact.date('返回日期', 'Returned on', { ...must, ...past }), account: fact.text('交流成果', 'What came of it', must) },
      basis,
      { to: 'ended', served: true },
    ),
    ...bothSides('end-early', {
      title: words('提前结束', 'End early'),
      posts: WRITERS,
      when: ['appointed', 'serving'],
      facts: { reason: fact.text('理由', 'Reasons', must) },
      basis,
      more: { to: 'recalled', noClock: RIGHT },
    }),
  },
  clocks: {
    reply: namedDay(words('希望答复的日期', 'Answer asked for by'), 'propose.replyBy', 'recipient', ['reply'], basis, ['withdrawn']),
    appraisal: {
      title: words('期满鉴定', 'Appraisal at the end of the period'),
      period: { dateFact: 'propose.until' },
      start: ['begin.on'],
      by: 'recipient',
      met: ['appraise'],
      mootIn: ['recalled'],
      basis,
    },
  },
})
