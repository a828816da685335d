/** Marks which acts of a shared procedure the other house may enter from a scan while the author has no node (本院代录), and lets the author adopt or correct them when it joins. */
import { words } from '#kernel/words.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec } from './procedure.ts'

const PLATFORM = [
  cite(
    civilProcedure2023,
    '87',
    words('条文未规定代录与认可，系协作平台约定', 'The text has no entry by the other house and no adoption; it is a rule of the platform'),
  ),
]

/** Every stage the acts know of, the ends included: an entry can be adopted late. */
const stagesOf = (acts: Record<string, ActSpec>): string[] => [
  ...new Set(Object.values(acts).flatMap(act => [...act.when, ...(act.to ? [act.to] : []), ...Object.values(act.toBy?.stages ?? {})])),
]

/** The house whose acts were entered says of each entry that it stands, or what would be right. It changes no date by itself: dates are contested by their own acts. */
function adoptEntry(acts: Record<string, ActSpec>, desk: Adopter): ActSpec {
  return {
    title: words('认可或更正代录', 'Adopt or correct an entry'),
    by: desk.by,
    posts: desk.posts,
    when: stagesOf(acts),
    repeat: 'many',
    noClock: words('平台约定，不计期限', 'A rule of the platform without a period'),
    facts: {
      entry: fact.text('所指代录', 'Which entry', must),
      verdict: fact.code('意见', 'Verdict', { adopted: words('认可', 'Adopted'), corrected: words('更正', 'Corrected') }, must),
      correction: fact.text('更正内容及依据', 'What would be right, and why'),
    },
    attachments: true,
    needs: [
      guard.ownFactNeeds(
        'verdict',
        ['corrected'],
        'correction',
        words('更正须写明内容及依据', 'A correction says what would be right, and why'),
        PLATFORM,
      ),
    ],
    basis: PLATFORM,
  }
}

/** Who answers for the entries made for a house: its desk. */
export type Adopter = Pick<ActSpec, 'by' | 'posts'>

/**
 * All acts may be entered from a scan except those the other house never sees on paper. Whoever signs for the paper adopts the entries; where
 * nothing is served, `adopters` says who, a second one as `adopt-entry-theirs`.
 */
export function enterableFromScan(
  acts: Record<string, ActSpec>,
  inward: string[],
  adopters: readonly Adopter[] = acts['sign-for'] ? [acts['sign-for']] : [],
): Record<string, ActSpec> {
  const marked = Object.fromEntries(
    Object.entries(acts).map(([kind, act]) => [kind, inward.includes(kind) ? act : { ...act, byProxy: true as const }]),
  )
  const kinds = ['adopt-entry', 'adopt-entry-theirs']
  const adopting = adopters.map((desk, at) => [kinds[at] ?? '', adoptEntry(acts, desk)] as const)
  return { ...marked, ...Object.fromEntries(adopting) }
}
