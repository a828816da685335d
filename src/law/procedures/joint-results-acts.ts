/** Parts that joint documents, cases, activities, staff exchange and yearly assessment have alike: who writes, who signs, the opening letter by any name. */
import type { Words } from '#kernel/words.ts'
import { words } from '#kernel/words.ts'
import type { HouseKind } from '../posts/house-kind.ts'
import type { PostId } from '../posts/post.ts'
import type { Citation } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, ClockSpec, FactSpec } from './procedure.ts'
import { BOTH, deskOf, handsOf, headsOf, step } from './request-acts.ts'
import { serviceActs } from './service-acts.ts'

type Facts = Record<string, FactSpec>
type Acts = Record<string, ActSpec>
type More = Parameters<typeof step>[6]

/** Who drafts and keeps joint results: research and management offices, and whoever handles cases. */
export const WRITERS: PostId[] = ['adjudication-management', 'legal-policy', ...handsOf(BOTH)]
/** Who plans and holds activities: the same, and the liaison officers. */
export const PLANNERS: PostId[] = ['liaison-officer', ...WRITERS]
/** 院长、检察长. */
export const CHIEFS: PostId[] = ['president', 'chief-procurator']
/** Recorders of 审委会 and 检委会. */
export const COMMITTEES: PostId[] = ['adjudication-committee', 'procuratorial-committee']
/** Heads of either house and of its divisions. */
export const LEADERS: PostId[] = [...headsOf(BOTH), 'division-head', 'department-head']

export type Opening = {
  kind: string
  title: Words
  posts: PostId[]
  desk?: readonly HouseKind[]
  facts: Facts
  basis: Citation[]
  more?: More
}

/** The opening letter under the name its procedure gives it, and everything by which it becomes a received one. */
export const opened = ({ kind, title, posts, desk = BOTH, facts, basis, more = {} }: Opening): Acts => ({
  [kind]: step(
    title,
    'issuer',
    posts,
    [],
    { ...facts, aboutPersonnel: fact.flag('涉及办案、执法人员个人', 'About named officers') },
    basis,
    { opening: true, to: 'served', served: true, noClock: RIGHT, ...more },
  ),
  ...serviceActs({ sender: 'issuer', recipient: 'recipient', senderPosts: posts, deskPosts: deskOf(desk), opening: kind, basis }),
})

/** A day that an act itself names and by which another act is asked for; a later one is taken and marked. */
export const namedDay = (title: Words, moment: string, by: string, met: string[], basis: Citation[], mootIn: string[] = []): ClockSpec => ({
  title,
  period: { dateFact: moment },
  start: [moment],
  by,
  met,
  ...(mootIn.length > 0 ? { mootIn } : {}),
  basis,
})

type Side = { title: Words; posts: PostId[]; when: string[]; facts: Facts; basis: Citation[]; more?: More }

/** One act that each side has: `kind` for the house that opened the matter, `kind-theirs` for the other. */
export const bothSides = (kind: string, { title, posts, when, facts, basis, more = {} }: Side): Acts => ({
  [kind]: step(title, 'issuer', posts, when, facts, basis, { served: true, ...more }),
  [`${kind}-theirs`]: step(words(`${title.zh}（对方）`, `${title.en} (other side)`), 'recipient', posts, when, facts, basis, {
    served: true,
    ...more,
  }),
})

/** Agreed, or not agreed with reasons: the two facts and their condition. */
export const yesOrReason = (
  name: string,
  [yes, yesTitle]: [string, Words],
  [no, noTitle]: [string, Words],
  basis: Citation[],
): { facts: Facts; needs: NonNullable<ActSpec['needs']> } => ({
  facts: {
    [name]: fact.code('意见', 'Answer', { [yes]: yesTitle, [no]: noTitle }, must),
    reason: fact.text('理由', 'Reasons'),
  },
  needs: [guard.ownFactNeeds(name, [no], 'reason', words(`“${noTitle.zh}”须说明理由`, `“${noTitle.en}” needs reasons`), basis)],
})
