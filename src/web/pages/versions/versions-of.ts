/** Versions and comments of a joint document, read from the acts of its matter. Pure. */
import type { z } from 'zod'
import type { ActView } from '#contract/views.ts'

type Act = z.output<typeof ActView>
export type Version = { actId: string; name: string; text: string; note: string; houseName: string; on: string | null }
export type Comment = { actId: string; place: string; text: string; houseName: string; on: string | null }

const factOf = (act: Act, name: string): string => act.facts.find(fact => fact.name === name)?.text?.zh ?? ''

/** In the order in which they were put in; the text as issued is the last. Acts without effect are none. */
export const versionsOf = (timeline: readonly Act[]): Version[] =>
  timeline
    .filter(act => act.effect && ['draft', 'draft-theirs', 'issue'].includes(act.kind))
    .map((act, at) => ({
      actId: act.actId,
      name: factOf(act, 'version') || factOf(act, 'number') || String(at + 1),
      text: factOf(act, 'text'),
      note: factOf(act, 'note'),
      houseName: act.houseName,
      on: act.on,
    }))

/** What both sides, the joint office and the reviewers of legality said of it. */
export const commentsOf = (timeline: readonly Act[]): Comment[] =>
  timeline
    .filter(act => act.effect && /^(comment|legality-review)/.test(act.kind))
    .map(act => ({
      actId: act.actId,
      place: factOf(act, 'place') || factOf(act, 'version'),
      text: [factOf(act, 'result'), factOf(act, 'text')].filter(Boolean).join('：'),
      houseName: act.houseName,
      on: act.on,
    }))
