/** The common shape of what one house asks or tells another: sent, signed for, agreed or refused with reasons, carried out, result, closed. */
import { type Words, words } from '#kernel/words.ts'
import type { FormId } from '../forms/form.ts'
import { ORGANS } from '../posts/house-kind.ts'
import { type PostId, postSpec } from '../posts/post.ts'
import type { Citation } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import {
  type ActSpec,
  type ClockSpec,
  type Definition,
  type FactSpec,
  type HouseKind,
  type PartySpec,
  procedure,
  type StageSpec,
} from './procedure.ts'
import { ARRIVED, RECEIPT, serviceActs, serviceStages } from './service-acts.ts'

type Facts = Record<string, FactSpec>
type Acts = Record<string, ActSpec>
type Stages = Record<string, StageSpec>
type Kinds = HouseKind | readonly HouseKind[]

const HANDS: Partial<Record<HouseKind, PostId[]>> = {
  court: ['handling-judge', 'enforcement-judge', 'presiding-judge', 'division-head', 'vice-president', 'president'],
  procuratorate: ['handling-prosecutor', 'department-head', 'deputy-chief-procurator', 'chief-procurator'],
}
const DESKS: Partial<Record<HouseKind, PostId[]>> = { court: ['intake-desk', 'filing-division'], procuratorate: ['case-management'] }
const HEADS: Partial<Record<HouseKind, PostId[]>> = {
  court: ['vice-president', 'president'],
  procuratorate: ['deputy-chief-procurator', 'chief-procurator'],
}

const postsIn = (kinds: Kinds, own: Partial<Record<HouseKind, PostId[]>>, organ: PostId[]): PostId[] => [
  ...new Set((typeof kinds === 'string' ? [kinds] : kinds).flatMap(kind => own[kind] ?? organ)),
]

/** Who handles matters in a house of these kinds. */
export const handsOf = (kinds: Kinds): PostId[] => postsIn(kinds, HANDS, ['organ-handler', 'organ-liaison', 'organ-head'])

/** Who signs for incoming paper in a house of these kinds. */
export const deskOf = (kinds: Kinds): PostId[] => postsIn(kinds, DESKS, ['intake-desk', 'organ-liaison', 'organ-head'])

/** Who leads a house of these kinds and decides for it. */
export const headsOf = (kinds: Kinds): PostId[] => postsIn(kinds, HEADS, ['organ-head'])

export const BOTH: readonly HouseKind[] = ['court', 'procuratorate']
export const EVERY_ORGAN: readonly HouseKind[] = ORGANS

/** Who decided and on which day, never how a vote went; titles come from the posts themselves. */
export const decidedBy = (posts: PostId[]): Facts => ({
  decidedBy: fact.code('决定人', 'Decided by', Object.fromEntries(posts.map(post => [post, postSpec(post).title])), must),
  decidedOn: fact.date('决定日期', 'Decided on', { ...must, ...past }),
})

export const party = (kind: Kinds, zh: string, en: string, more: Omit<PartySpec, 'kind' | 'title'> = {}): PartySpec => ({
  kind,
  title: words(zh, en),
  ...more,
})

type More = Omit<Partial<ActSpec>, 'title' | 'by' | 'posts' | 'when' | 'facts' | 'basis'> & { form?: FormId }

/** One act in one call. An act that leads on and meets no clock says that the text names no period, unless `noClock` says otherwise. */
export function step(
  title: Words,
  by: string,
  posts: PostId[],
  when: string[],
  facts: Facts,
  basis: Citation[],
  { form, decision, ...more }: More = {},
): ActSpec {
  return {
    title,
    by,
    posts,
    when,
    ...(more.to || more.toBy ? { noClock: SILENT } : {}),
    facts: decision ? { ...facts, ...decidedBy(decision) } : facts,
    ...(form ? { paper: { form } } : {}),
    ...(decision ? { decision } : {}),
    attachments: true,
    ...more,
    basis,
  }
}

export type Letter = {
  title: Words
  posts: PostId[]
  desk: PostId[]
  facts: Facts
  basis: Citation[]
  form?: FormId
  decision?: PostId[]
  needs?: ActSpec['needs']
  /** Who may declare another lawful service; the writers themselves unless named. */
  sender?: PostId[]
}

/** The opening letter with everything by which it becomes a received one. */
export const letter = ({ title, posts, desk, facts, basis, sender, needs, ...more }: Letter): Acts => ({
  serve: step(
    title,
    'issuer',
    posts,
    [],
    { ...facts, aboutPersonnel: fact.flag('涉及办案、执法人员个人', 'About named officers') },
    basis,
    {
      opening: true,
      to: 'served',
      served: true,
      ...(needs ? { needs } : {}),
      ...more,
    },
  ),
  ...serviceActs({ sender: 'issuer', recipient: 'recipient', senderPosts: sender ?? posts, deskPosts: desk, opening: 'serve', basis }),
})

/** Another house that receives a copy notes its receipt; nothing waits for it. */
export const noteCopy = (role: string, kinds: Kinds, when: string[], basis: Citation[]): ActSpec =>
  step(
    words('签收抄送件', 'Sign for the copy'),
    role,
    [...deskOf(kinds), ...handsOf(kinds)].filter(unique),
    when,
    { note: fact.text('说明', 'Note') },
    basis,
  )

const unique = <T>(value: T, index: number, all: T[]): boolean => all.indexOf(value) === index

export type Answer = {
  title: Words
  posts: PostId[]
  agreed: Words
  refused: Words
  basis: Citation[]
  facts?: Facts
  form?: FormId
  decision?: PostId[]
  when?: string[]
  to?: { agreed: string; refused: string }
}

/** Agreement or a reasoned refusal; both are lawful ends of the question asked. */
export const answer = ({ title, posts, agreed, refused, basis, facts, when = ARRIVED, to, form, decision }: Answer): ActSpec =>
  step(
    title,
    'recipient',
    posts,
    when,
    {
      answer: fact.code('答复', 'Answer', { agreed, refused }, must),
      ...facts,
      reason: fact.text('理由', 'Reasons', { help: words('不同意的必须说明理由', 'A refusal needs reasons') }),
    },
    basis,
    {
      toBy: { fact: 'answer', stages: { agreed: to?.agreed ?? 'agreed', refused: to?.refused ?? 'refused' } },
      served: true,
      ...(form ? { form } : {}),
      ...(decision ? { decision } : {}),
      needs: [guard.ownFactNeeds('answer', ['refused'], 'reason', words('不同意的，应当说明理由', 'A refusal needs reasons'), basis)],
    },
  )

/** Reminds the other side once its clock has run out. */
export const reminder = (clock: string, posts: PostId[], when: string[], basis: Citation[]): ActSpec =>
  step(words('催办', 'Urge'), 'issuer', posts, when, { text: fact.text('催办内容', 'Text', must) }, basis, {
    repeat: 'many',
    needs: [guard.afterDue(clock, words('期限未届满，不得催办', 'The period has not run out yet'), basis)],
  })

/** The day by which the letter asks for an answer: agreed between houses, fixed by no law. */
export const replyBy = fact.date('希望答复的日期', 'Answer asked for by', { future: true })

/** A clock of that day; a later answer is taken and marked. */
export const replyClock = (title: Words, basis: Citation[], met: string[] = ['reply'], mootIn: string[] = ['withdrawn']): ClockSpec => ({
  title,
  period: { dateFact: 'serve.replyBy' },
  start: ['serve.replyBy'],
  by: 'recipient',
  met,
  mootIn,
  basis,
})

/** A statutory clock from receipt of the letter. */
export const receiptClock = (title: Words, rule: string, met: string[], basis: Citation[], more: Partial<ClockSpec> = {}): ClockSpec => ({
  title,
  period: { rule },
  start: RECEIPT,
  by: 'recipient',
  met,
  mootIn: ['withdrawn'],
  ...more,
  basis,
})

export type Request = Omit<Parameters<typeof procedure>[0], 'kind' | 'keeper' | 'sealed' | 'clocks'> & {
  sealed?: Definition['sealed']
  clocks?: Definition['clocks']
  /** Acts that the other house never sees on paper. */
  inward?: string[]
  /** Later stages in which the asker may still withdraw; who withdraws. */
  withdraw?: { posts: PostId[]; when?: string[] }
}

/** What a clock measures needs no word on why none does. */
export const withoutSilence = (acts: Acts, clocks: Record<string, ClockSpec>): Acts => {
  const measured = new Set(Object.values(clocks).flatMap(clock => clock.met))
  return Object.fromEntries(
    Object.entries(acts).map(([kind, act]) => {
      if (!measured.has(kind)) return [kind, act]
      const { noClock: _measured, ...rest } = act
      return [kind, rest]
    }),
  )
}

const withdrawal = ({ posts, when = [] }: NonNullable<Request['withdraw']>, basis: Citation[]): Acts => ({
  withdraw: step(
    words('撤回', 'Withdraw'),
    'issuer',
    posts,
    ['served', 'returned', ...ARRIVED, ...when],
    { reason: fact.text('理由', 'Reasons', must) },
    basis,
    { to: 'withdrawn', noClock: RIGHT },
  ),
})

const WITHDRAWN: Stages = { withdrawn: { title: words('已撤回', 'Withdrawn'), end: true } }

/** Builds the definition of a shared request: stages of service first, its own after them, every act enterable from a scan. */
export function request({ sealed, clocks = {}, inward = [], withdraw, stages, acts, leadsTo, ...rest }: Request): Definition {
  const all = { ...acts, ...(withdraw ? withdrawal(withdraw, rest.basis) : {}) }
  return procedure({
    ...rest,
    kind: 'shared',
    keeper: 'issuer',
    sealed: sealed ?? 'if-personnel',
    stages: { ...serviceStages, ...stages, ...(withdraw ? WITHDRAWN : {}) },
    acts: enterableFromScan(withoutSilence(all, clocks), inward),
    clocks,
    ...(leadsTo ? { leadsTo } : {}),
  })
}

/** Builds the definition of an internal record of one house. */
export const internal = ({
  sealed,
  clocks = {},
  acts,
  ...rest
}: Omit<Request, 'inward' | 'withdraw'> & { keeperRole: string }): Definition => {
  const { keeperRole, ...plain } = rest
  return procedure({
    ...plain,
    kind: 'internal',
    keeper: keeperRole,
    sealed: sealed ?? 'if-personnel',
    acts: withoutSilence(acts, clocks),
    clocks,
  })
}
