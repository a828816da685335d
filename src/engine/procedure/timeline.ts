/** The acts of a matter as entries of its timeline, those without effect included. */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '#law/posts/post.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { Citation } from '#law/statutes/statute.ts'
import type { ActSource, Code, DateBounds } from './act.ts'
import { boundsOf } from './bounds.ts'
import { actOf } from './house-acts/confirm-rule.ts'
import { own, type State } from './state.ts'

/** One entry. `stage` is the title of the stage it led to, null when the stage stayed; `because` says why an act had no effect. */
export type TimelineEntry = {
  hash: string
  kind: string
  title: Words
  role: string
  roleTitle: Words
  house: string
  person: string
  post: PostId | null
  when: DateBounds
  n: number | null
  source: ActSource | null
  provisional: boolean
  effect: boolean
  because: Words | null
  stage: Words | null
  codes: Record<string, Code>
  basis: Citation[]
}

/** Entries in the order of the fold: placed acts by number, those without effect among them, then proposals on their way. */
export function timeline(def: Definition, state: State): TimelineEntry[] {
  const titleOf = (kind: string): Words => actOf(def, kind)?.title ?? words(kind, kind)
  const roleOf = (role: string): Words => own(def.parties, role)?.title ?? words(role, role)
  const basisOf = (kind: string): Citation[] => actOf(def, kind)?.basis ?? []
  const done = state.acts.map(
    (act): TimelineEntry => ({
      hash: act.hash,
      kind: act.kind,
      title: titleOf(act.kind),
      role: act.role,
      roleTitle: roleOf(act.role),
      house: act.house,
      person: act.person,
      post: act.post,
      when: act.bounds,
      n: act.n,
      source: act.source,
      provisional: act.provisional,
      effect: true,
      because: null,
      stage: act.to === act.from ? null : (own(def.stages, act.to)?.title ?? null),
      codes: act.codes,
      basis: basisOf(act.kind),
    }),
  )
  const without = state.without.map(
    (act): TimelineEntry => ({
      hash: act.hash,
      kind: act.kind,
      title: titleOf(act.kind),
      role: act.role,
      roleTitle: roleOf(act.role),
      house: act.house,
      person: act.person,
      post: null,
      when: boundsOf({ on: act.on }),
      n: act.n,
      source: null,
      provisional: act.n === null,
      effect: false,
      because: act.says,
      stage: null,
      codes: {},
      basis: basisOf(act.kind),
    }),
  )
  const rank = (entry: TimelineEntry): number => entry.n ?? Number.POSITIVE_INFINITY
  const entries = [...done, ...without]
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => (rank(a.entry) === rank(b.entry) ? a.index - b.index : rank(a.entry) - rank(b.entry)))
    .map(({ entry }) => entry)
}
