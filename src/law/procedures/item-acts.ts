/** The acts of one line of the joint ledger: six clear fields, broken down, fed back, chased, closed on evidence and the other side’s consent (law sheet HS-ITEM). */
import { type Words, words } from '#kernel/words.ts'
import { type PostId, postSpec } from '../posts/post.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { sixianAgreement2022 } from '../statutes/sixian-agreement-2022.ts'
import type { Adopter } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { clause } from './local-clause.ts'
import { aboutPersonnel, answering, HANDS, OBSERVER, OFFICE, reasoned } from './meeting-acts.ts'
import type { ActSpec, FactSpec, HouseKind, PartySpec, StageSpec } from './procedure.ts'
import { headsOf, party, step } from './request-acts.ts'

type Facts = Record<string, FactSpec>
type Acts = Record<string, ActSpec>

export const itemLaw = {
  ledger: [clause(heilongjiangConsultation2024, 'ledger'), clause(heilongjiangConsultation2024, 'tasks')],
  breakdown: [clause(heilongjiangConsultation2024, 'breakdown')],
  feedback: [clause(heilongjiangConsultation2024, 'feedback')],
  chase: [clause(heilongjiangConsultation2024, 'follow-up')],
  observer: [clause(sixianAgreement2022, 'observer')],
}

const SIX: [name: string, zh: string, en: string][] = [
  ['task', '任务', 'Task'],
  ['target', '目标', 'Target'],
  ['baseline', '底数', 'Baseline'],
  ['problems', '问题', 'Problems'],
  ['ownerHouse', '责任单位', 'House responsible'],
  ['effect', '预期成效', 'Effect expected'],
]

/** 六清: an item does not open without them. */
const sixFields = (more: Partial<FactSpec> = {}): Facts => Object.fromEntries(SIX.map(([name, zh, en]) => [name, fact.text(zh, en, more)]))

const OWNERS: Facts = {
  ownerDivision: fact.text('责任庭室、部门', 'Division responsible'),
  ownerCases: fact.caseNumbers('落实到案', 'Cases'),
  ownerPeople: fact.people('责任人', 'People responsible'),
}

/** The house that is superior to one of the two follows, reads and reminds; it decides nothing. */
const superiorOf = (to: string, zh: string, en: string): PartySpec =>
  party(['court', 'procuratorate'], zh, en, { optional: true, guest: true, relation: { is: 'superior', to } })

export const followers = (one: string, other: string): Record<string, PartySpec> => ({
  observer: party('discipline', '列席的纪检监察组', 'Observer', { optional: true, guest: true }),
  superior: superiorOf(one, '对下督导的上级院', 'Superior that follows the item'),
  'superior-theirs': superiorOf(other, '对方的上级院', 'Superior of the other house'),
})

export const itemStages: Record<string, StageSpec> = {
  running: { title: words('推进中', 'Under way') },
  asked: { title: words('已申请销号，待另一方同意', 'Closing asked for') },
  'asked-theirs': { title: words('另一方已申请销号，待同意', 'Closing asked for by the other side') },
  closed: {
    title: words('已销号', 'Closed'),
    end: true,
    says: words('有成效、有依据，另一方已同意销号', 'Closed on evidence and with the consent of the other side'),
  },
}

/** Who does what: roles and the posts of each side. `side` are the codes by which the item says who is responsible. */
export type Ledger = {
  keeper: { role: string; posts: PostId[]; heads: PostId[] }
  one: Side
  other: Side
}
export type Side = { role: string; code: string; title: Words; hands: PostId[]; heads: PostId[] }

/** One side: its role, which is also the code by which the item names it, and who works and leads there. */
export const side = (role: string, title: Words, kinds: readonly HouseKind[]): Side => {
  const own = (posts: PostId[]): PostId[] =>
    posts.filter(post => (postSpec(post).houses as readonly HouseKind[]).some(kind => kinds.includes(kind)))
  return { role, code: role, title, hands: own(HANDS), heads: headsOf(kinds) }
}

const openAct = ({ keeper, one, other }: Ledger): ActSpec =>
  step(
    words('立项', 'Open the item'),
    keeper.role,
    keeper.posts,
    [],
    {
      title: fact.text('事项', 'Item', must),
      ...sixFields(must),
      ...OWNERS,
      standard: fact.text('完成标准', 'What counts as done'),
      side: fact.code(
        '责任方',
        'Side responsible',
        { [one.code]: one.title, [other.code]: other.title, both: words('双方', 'Both') },
        must,
      ),
      dueOn: fact.date('到期日', 'Due on', { ...must, future: true }),
      meeting: fact.text('出自会议', 'Meeting it came from'),
      agendaPoint: fact.text('出自议定事项', 'Decision it came from'),
      aboutPersonnel,
    },
    itemLaw.ledger,
    { opening: true, to: 'running', form: 'item-ledger' },
  )

const amendActs = ({ keeper, one, other }: Ledger): Acts => {
  const agree = (title: Words, { role, hands }: Side): ActSpec =>
    step(title, role, hands, ['running'], answering, itemLaw.ledger, {
      repeat: 'many',
      needs: [guard.done('amend', words('尚无调整可以答复', 'There is no change to answer'), itemLaw.ledger), ...reasoned(itemLaw.ledger)],
    })
  const sides: Acts =
    keeper.role === one.role
      ? { 'agree-amend': agree(words('答复调整', 'Answer the change'), other) }
      : {
          'agree-amend': agree(words('答复调整', 'Answer the change'), one),
          'agree-amend-theirs': agree(words('另一方答复调整', 'The other side answers the change'), other),
        }
  return {
    amend: step(
      words('调整事项', 'Change the item'),
      keeper.role,
      keeper.posts,
      ['running'],
      {
        ...sixFields(),
        dueOn: fact.date('新的到期日', 'New due day', { future: true }),
        reason: fact.text('调整原因', 'Why', must),
      },
      itemLaw.ledger,
      { repeat: 'many' },
    ),
    ...sides,
  }
}

/** What both sides do alike: the name stands for the first side, with `-theirs` for the other. */
const twice = ({ one, other }: Ledger, name: string, make: (side: Side, title: (own: Words) => Words) => ActSpec): Acts => ({
  [name]: make(one, own => own),
  [`${name}-theirs`]: make(other, own => words(`${own.zh}（${other.title.zh}）`, `${own.en} (${other.title.en})`)),
})

const workActs = (ledger: Ledger): Acts => ({
  ...twice(ledger, 'assign', ({ role, hands }, of) =>
    step(
      of(words('分解落实', 'Break it down')),
      role,
      hands,
      ['running'],
      { ...OWNERS, ownerDivision: fact.text('责任庭室、部门', 'Division responsible', must) },
      itemLaw.breakdown,
      { repeat: 'many' },
    ),
  ),
  ...twice(ledger, 'progress', ({ role, hands }, of) =>
    step(
      of(words('反馈进展', 'Feed back progress')),
      role,
      hands,
      ['running'],
      { account: fact.text('进展情况', 'What was done', must), percent: fact.number('进度（%）', 'Percent done') },
      itemLaw.feedback,
      { repeat: 'many' },
    ),
  ),
})

const reminding = (title: Words, role: string, posts: PostId[], when: string[]): ActSpec =>
  step(
    title,
    role,
    posts,
    when,
    {
      text: fact.text('督办要求', 'What is asked', must),
      answerBy: fact.date('反馈时限', 'Answer by', { future: true }),
    },
    itemLaw.chase,
    { repeat: 'many', form: 'supervision-letter', served: true },
  )

/** Escalation is a person’s decision, never automatic, and only when the day has passed. */
const escalating = (title: Words, role: string, posts: PostId[]): ActSpec =>
  step(
    title,
    role,
    posts,
    ['running'],
    { reason: fact.text('提请理由', 'Why', must), to: fact.text('提请对象', 'To whom') },
    itemLaw.chase,
    {
      repeat: 'many',
      served: true,
      needs: [guard.afterAnyDue(['due', 'due-theirs'], words('到期后仍未办结的才能提请', 'Only when the day has passed'), itemLaw.chase)],
    },
  )

const chaseActs = (ledger: Ledger): Acts => {
  const { keeper, one, other } = ledger
  const office = keeper.role !== one.role
  return {
    ...twice(ledger, 'remind', ({ role, hands }, of) => reminding(of(words('督办', 'Urge')), role, hands, ['running'])),
    'remind-office': reminding(words('联合办公室督办', 'The joint office urges'), office ? keeper.role : 'office', OFFICE, ['running']),
    escalate: escalating(words('提请领导督办', 'Put it to the chiefs'), keeper.role, keeper.heads),
    ...(office
      ? {}
      : { 'escalate-theirs': escalating(words('对方提请领导督办', 'The other house puts it to the chiefs'), other.role, other.heads) }),
    'remind-observer': following(words('纪检监察组提醒', 'The observer reminds'), 'observer', OBSERVER, itemLaw.observer),
    'superior-remind': following(words('上级院督导', 'The superior reminds'), 'superior', SUPERIOR, itemLaw.chase),
    'superior-remind-theirs': following(
      words('对方的上级院督导', 'The superior of the other house reminds'),
      'superior-theirs',
      SUPERIOR,
      itemLaw.chase,
    ),
  }
}

const SUPERIOR: PostId[] = HANDS.filter(post => !post.startsWith('organ-'))

const following = (title: Words, role: string, posts: PostId[], basis: ActSpec['basis']): ActSpec =>
  step(title, role, posts, ['running', 'asked', 'asked-theirs'], { text: fact.text('提醒内容', 'Reminder', must) }, basis, {
    repeat: 'many',
  })

const asking = (title: Words, { role, hands }: Side, to: string): ActSpec =>
  step(title, role, hands, ['running'], { result: fact.text('取得的成效', 'What was achieved', must) }, itemLaw.feedback, {
    to,
    repeat: 'many',
    form: 'closing-evidence',
    served: true,
    needs: [
      guard.evidence(
        words(
          '销号须附成效的证明材料，没有依据不得申请销号',
          'Closing needs evidence of what was achieved: attach the papers that prove it',
        ),
        itemLaw.feedback,
      ),
    ],
  })

/** Closing is asked for by one side on evidence and consented to by the other, never by the asker. */
const closingActs = ({ one, other }: Ledger): Acts => {
  const consenting = ({ role, hands }: Side, when: string): ActSpec =>
    step(words('答复销号申请', 'Answer the asking'), role, hands, [when], answering, itemLaw.feedback, {
      toBy: { fact: 'answer', stages: { agreed: 'closed', 'not-agreed': 'running' } },
      repeat: 'many',
      served: true,
      needs: reasoned(itemLaw.feedback),
    })
  return {
    'ask-close': asking(words('申请销号', 'Ask to close'), one, 'asked'),
    'ask-close-theirs': asking(words(`申请销号（${other.title.zh}）`, `Ask to close (${other.title.en})`), other, 'asked-theirs'),
    consent: consenting(one, 'asked-theirs'),
    'consent-theirs': consenting(other, 'asked'),
  }
}

const carryOver = ({ keeper }: Ledger): ActSpec =>
  step(
    words('续办', 'Carry over'),
    keeper.role,
    keeper.posts,
    ['running'],
    {
      dueOn: fact.date('续办到期日', 'New due day', { ...must, future: true }),
      meeting: fact.text('决定续办的会议', 'Meeting that decided it'),
      reason: fact.text('续办原因', 'Why', must),
    },
    itemLaw.ledger,
    { repeat: 'many' },
  )

/** Who answers for what was entered for this side from its papers. */
export const adopter = ({ role, hands }: Side): Adopter => ({ by: role, posts: hands })

/** Every act of an item. */
export const itemActs = (ledger: Ledger): Acts => ({
  open: openAct(ledger),
  ...workActs(ledger),
  ...amendActs(ledger),
  ...chaseActs(ledger),
  ...closingActs(ledger),
  'carry-over': carryOver(ledger),
})
