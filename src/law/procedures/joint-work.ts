/** The common shape of work two houses do together: proposed, agreed or refused with reasons, entries by both sides, a conclusion both confirm. */
import { type Words, words } from '#kernel/words.ts'
import type { FormId } from '../forms/form.ts'
import type { Citation } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, Definition, FactSpec, PartySpec } from './procedure.ts'
import { answer, BOTH, deskOf, handsOf, headsOf, letter, party, type Request, replyBy, replyClock, request, step } from './request-acts.ts'

/** One kind of entry that either side makes while the work runs: its title and what it states. */
export type Entry = { title: Words; facts: Record<string, FactSpec>; form?: FormId; needs?: ActSpec['needs'] }

export type JointWork = Pick<Request, 'id' | 'version' | 'title' | 'basis'> & {
  ground?: 'agreement'
  /** What the proposing letter states. */
  proposal: Entry
  /** Entries by kind; each exists once for the proposing house and once, with `-theirs`, for the other. */
  entries: Record<string, Entry>
  conclusion: Entry
  /** Roles besides the two: told and heard, never deciding. */
  guests?: Record<string, PartySpec>
  leadsTo?: string[]
}

const HANDS = handsOf(BOTH)

const joint = (
  by: string,
  { title, facts, form, needs }: Entry,
  when: string[],
  basis: Citation[],
  more: Parameters<typeof step>[6] = {},
): ActSpec => step(title, by, HANDS, when, facts, basis, { served: true, ...(form ? { form } : {}), ...(needs ? { needs } : {}), ...more })

const entryActs = ({ entries, basis }: JointWork): Record<string, ActSpec> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([kind, entry]) => [
      [kind, joint('issuer', entry, ['agreed'], basis, { repeat: 'many' })],
      [`${kind}-theirs`, joint('recipient', entry, ['agreed'], basis, { repeat: 'many' })],
    ]),
  )

const guestActs = ({ guests = {}, basis }: JointWork): Record<string, ActSpec> =>
  Object.fromEntries(
    Object.entries(guests).map(([role, spec]) => [
      `${role}-note`,
      step(
        words('签收并提出意见', 'Sign for it and comment'),
        role,
        [...new Set([...deskOf(spec.kind), ...handsOf(spec.kind)])],
        ['agreed', 'concluded'],
        { comment: fact.text('意见', 'Comment') },
        basis,
        { repeat: 'many' },
      ),
    ]),
  )

const concludingActs = ({ conclusion, basis }: JointWork): Record<string, ActSpec> => ({
  conclude: joint('issuer', conclusion, ['agreed'], basis, { to: 'concluded', repeat: 'many' }),
  confirm: step(
    words('对方确认', 'The other side confirms'),
    'recipient',
    HANDS,
    ['concluded'],
    {
      answer: fact.code(
        '意见',
        'Answer',
        { confirmed: words('确认', 'Confirmed'), 'not-confirmed': words('不确认，说明理由', 'Not confirmed: reasons given') },
        must,
      ),
      reason: fact.text('理由', 'Reasons'),
    },
    basis,
    {
      toBy: { fact: 'answer', stages: { confirmed: 'closed', 'not-confirmed': 'agreed' } },
      repeat: 'many',
      served: true,
      needs: [
        guard.ownFactNeeds('answer', ['not-confirmed'], 'reason', words('不确认的，说明理由', 'Not confirming needs reasons'), basis),
      ],
    },
  ),
  end: step(words('终止', 'End without a conclusion'), 'issuer', HANDS, ['agreed'], { reason: fact.text('理由', 'Reasons', must) }, basis, {
    to: 'ended',
    noClock: RIGHT,
    served: true,
  }),
})

/** Builds the definition of a piece of joint work of court and procuratorate. */
export const jointWork = (work: JointWork): Definition => {
  const { id, version, title, basis, ground, proposal, guests, leadsTo } = work
  return request({
    id,
    version,
    ...(ground ? { ground } : {}),
    title,
    basis,
    parties: {
      issuer: party(BOTH, '提议单位', 'House proposing'),
      recipient: party(BOTH, '对方单位', 'Other house'),
      ...guests,
    },
    stages: {
      agreed: { title: words('已商定，进行中', 'Agreed, under way') },
      refused: { title: words('不同意，已说明理由', 'Refused with reasons'), end: true },
      concluded: { title: words('已形成成果，待确认', 'Concluded, to be confirmed') },
      closed: { title: words('双方确认，已办结', 'Confirmed by both'), end: true },
      ended: { title: words('已终止', 'Ended'), end: true },
    },
    withdraw: { posts: HANDS },
    acts: {
      ...letter({
        title: proposal.title,
        posts: HANDS,
        desk: deskOf(BOTH),
        facts: { ...proposal.facts, replyBy },
        ...(proposal.form ? { form: proposal.form } : {}),
        ...(proposal.needs ? { needs: proposal.needs } : {}),
        decision: [...headsOf(BOTH), 'division-head', 'department-head'],
        basis,
      }),
      reply: answer({
        title: words('答复提议', 'Answer the proposal'),
        posts: HANDS,
        agreed: words('同意', 'Agreed'),
        refused: words('不同意', 'Refused'),
        decision: [...headsOf(BOTH), 'division-head', 'department-head'],
        basis,
      }),
      ...entryActs(work),
      ...guestActs(work),
      ...concludingActs(work),
    },
    clocks: { reply: replyClock(words('希望答复的日期', 'Answer asked for by'), basis) },
    ...(leadsTo ? { leadsTo } : {}),
  })
}
