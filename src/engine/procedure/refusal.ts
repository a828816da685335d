/** A legal "no" with its article, a mark on a "yes", and who asks: the vocabulary of opening and checking acts. */
import type { FaultDetail } from '#kernel/fault.ts'
import type { Words } from '#kernel/words.ts'
import type { PostId } from '#law/posts/post.ts'
import type { Citation } from '#law/statutes/statute.ts'

export type RefusalCode =
  | 'ended'
  | 'wrong-house'
  | 'recused'
  | 'wrong-stage'
  | 'already-done'
  | 'guard'
  | 'wrong-post'
  | 'not-on-team'
  | 'unknown-act'
  | 'facts'
  | 'date'
  | 'paper'
  | 'evidence'
  | 'decision'
  | 'checked-by'
  | 'fixed-period'

/** Why something may not be done. `where` names the fact or part; `basis` the articles (empty where no article is needed, e.g. a malformed date). */
export type Refusal = { code: RefusalCode; says: Words; basis: Citation[]; where?: string }

/** `not-met`: a past act that was done although a condition of time did not hold; what happened is recorded, and what was wrong with it stands beside it. */
export type MarkCode = 'late' | 'entered-later' | 'recorded' | 'proxy' | 'not-known' | 'cannot-be-judged' | 'not-met'

/** What an accepted act carries visibly: a late duty is taken and marked, never refused (design §3.5). `days` counts from the due date. */
export type Mark = { code: MarkCode; says: Words; basis: Citation[]; clock?: string; days?: number; where?: string }

/**
 * Who asks. `role` is the role their house plays in this matter, null for an outsider. `posts` are those held today, delegation included.
 * `proxyFor`: roles whose house has no node and whose acts this person may enter from a scan. `onTeam` false: not on the matter's team.
 */
export type Asker = { role: string | null; person: string; posts: PostId[]; proxyFor?: string[]; recused?: boolean; onTeam?: boolean }

/** One line of a form or an API answer for a refusal. */
export function asDetail(refusal: Refusal): FaultDetail {
  const cited = refusal.basis[0]
  const base: FaultDetail = refusal.where === undefined ? { says: refusal.says } : { where: refusal.where, says: refusal.says }
  return cited ? { ...base, article: `${cited.title} ${cited.article}` } : base
}
