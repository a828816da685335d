/** A joint plan for a matter of grave risk: tasks, explanation, help, contacts, publication; no measure against petitioners (law sheet YA, §12.2). */
import { type Words, words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { petition2022 } from '../statutes/petition-2022.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { clause } from './local-clause.ts'
import type { ActSpec, HouseKind } from './procedure.ts'
import { answer, BOTH, deskOf, handsOf, headsOf, letter, party, replyBy, replyClock, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [clause(frameworkOpinion2024, 'petitions')]
const protect = [cite(petition2022, '18'), ...basis]
const HANDS = handsOf(BOTH)
const HEADS = headsOf(BOTH)
const OPEN = ['approved', 'active', 'lifted']
const own = (title: Words, when: string[], facts: ActSpec['facts'], more: Parameters<typeof step>[6] = {}): ActSpec =>
  step(title, 'issuer', HANDS, when, facts, protect, { served: true, ...more })
const guest = (role: 'committee' | 'police', kind: HouseKind): ActSpec =>
  step(
    words('签收并落实分工', 'Sign for it and do our part'),
    role,
    handsOf(kind),
    [...ARRIVED, ...OPEN],
    { account: fact.text('情况', 'Account') },
    basis,
    {
      repeat: 'many',
    },
  )

export const contingencyPlan = request({
  id: 'contingency-plan',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('共同应急预案', 'Joint contingency plan'),
  basis,
  parties: {
    issuer: party(BOTH, '牵头单位', 'Leading house'),
    recipient: party(BOTH, '对方单位', 'Other house'),
    committee: party('politics-law', '政法委', 'Political and legal committee', { optional: true }),
    police: party('police', '公安机关', 'Police', { optional: true }),
  },
  stages: {
    approved: { title: words('双方已批准', 'Approved by both') },
    refused: { title: words('不同意，已说明理由', 'Refused with reasons'), end: true },
    active: { title: words('已启动', 'Activated') },
    lifted: { title: words('已解除，待复盘', 'Lifted, to be reviewed') },
    closed: { title: words('已复盘归档', 'Reviewed and filed away'), end: true },
  },
  withdraw: { posts: HANDS, when: ['approved'] },
  acts: {
    ...letter({
      title: words('提出预案', 'Propose the plan'),
      posts: HANDS,
      desk: deskOf(BOTH),
      facts: {
        matter: fact.text('所附事项编号', 'Number of the matter', must),
        tasks: fact.points('分工', 'Tasks', must),
        explanation: fact.text('释法说理安排', 'How the law is explained', must),
        help: fact.text('救助帮扶安排', 'Help offered', must),
        contacts: fact.people('联系人', 'Contacts', must),
        publication: fact.text('信息发布安排', 'What is published'),
        replyBy,
      },
      form: 'contingency-plan',
      decision: HEADS,
      basis: protect,
    }),
    reply: answer({
      title: words('答复预案', 'Answer the plan'),
      posts: HANDS,
      agreed: words('批准', 'Approved'),
      refused: words('不同意', 'Refused'),
      to: { agreed: 'approved', refused: 'refused' },
      decision: HEADS,
      basis,
    }),
    'committee-part': guest('committee', 'politics-law'),
    'police-part': guest('police', 'police'),
    drill: own(words('演练', 'Drill'), ['approved'], { account: fact.text('情况', 'Account', must) }, { repeat: 'many' }),
    activate: own(words('启动', 'Activate'), ['approved'], { reason: fact.text('原因', 'Why', must) }, { to: 'active', decision: HEADS }),
    progress: own(
      words('登记处置情况', 'Record what is done'),
      ['active'],
      { account: fact.text('情况', 'Account', must) },
      { repeat: 'many' },
    ),
    'progress-theirs': step(
      words('对方登记处置情况', 'The other side records'),
      'recipient',
      HANDS,
      ['active'],
      { account: fact.text('情况', 'Account', must) },
      protect,
      {
        repeat: 'many',
        served: true,
      },
    ),
    lift: own(words('解除', 'Lift'), ['approved', 'active'], { reason: fact.text('原因', 'Why', must) }, { to: 'lifted', decision: HEADS }),
    close: own(
      words('复盘归档', 'Review and file away'),
      ['lifted'],
      { lessons: fact.text('复盘意见', 'What was learnt', must) },
      { to: 'closed' },
    ),
  },
  clocks: { reply: replyClock(words('希望答复的日期', 'Answer asked for by'), basis) },
})
