/** One house asks the other for background of a case; given, or refused with reasons (law sheet §15; FW-3.2d). */
import { words } from '#kernel/words.ts'
import { dataSecurity2021 } from '../statutes/data-security-2021.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { answer, BOTH, deskOf, handsOf, headsOf, letter, party, replyBy, replyClock, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [
  cite(frameworkOpinion2024, 'background', words('以生效协作意见的相应条款为准', 'The clause of the agreement in force governs')),
]
const secret = [cite(dataSecurity2021, '38'), ...basis]
const HANDS = handsOf(BOTH)

export const backgroundRequest = request({
  id: 'background-request',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('办案情况和背景的请求', 'Request for background of a case'),
  basis,
  parties: {
    issuer: party(BOTH, '请求单位', 'House asking'),
    recipient: party(BOTH, '提供单位', 'House asked'),
  },
  stages: {
    agreed: { title: words('同意提供', 'Will be given') },
    refused: { title: words('不能提供，已说明理由', 'Refused with reasons'), end: true },
    given: { title: words('已提供', 'Given') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  withdraw: { posts: HANDS, when: ['agreed'] },
  acts: {
    ...letter({
      title: words('请求提供办案情况和背景', 'Ask for background'),
      posts: HANDS,
      desk: deskOf(BOTH),
      facts: {
        caseNumbers: fact.caseNumbers('案件', 'Case', must),
        purpose: fact.text('用途', 'Purpose', must),
        questions: fact.text('请求事项', 'What is asked', must),
        replyBy,
      },
      form: 'assistance-letter',
      decision: ['division-head', 'department-head', ...headsOf(BOTH)],
      basis,
    }),
    reply: answer({
      title: words('答复请求', 'Answer the request'),
      posts: HANDS,
      agreed: words('同意提供', 'Will be given'),
      refused: words('不能提供', 'Refused'),
      basis,
    }),
    give: step(
      words('提供情况和背景', 'Give the background'),
      'recipient',
      HANDS,
      [...ARRIVED, 'agreed'],
      {
        account: fact.text(
          '情况（不含合议庭、审委会、检委会讨论内容和副卷）',
          'Account, without deliberations and the closed volume',
          must,
        ),
      },
      secret,
      { to: 'given', served: true, decision: ['division-head', 'department-head', ...headsOf(BOTH)] },
    ),
    close: step(
      words('办结并登记用途', 'Close, and record the use'),
      'issuer',
      HANDS,
      ['given'],
      { use: fact.text('使用情况', 'How it was used', must) },
      secret,
      { to: 'closed' },
    ),
  },
  clocks: { reply: replyClock(words('希望答复的日期', 'Answer asked for by'), basis, ['reply', 'give']) },
})
