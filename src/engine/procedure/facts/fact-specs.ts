/** The facts an act may state: those it declares, and with a decision the two that say who decided and when. */
import { words } from '#kernel/words.ts'
import { postSpec } from '#law/posts/post.ts'
import type { ActSpec, FactSpec } from '#law/procedures/procedure.ts'

/** All facts of an act by name. A decision adds `decidedBy` (code) and `decidedOn` (date): never how the vote went (design §3.7). */
export function factSpecs(act: ActSpec): Record<string, FactSpec> {
  if (!act.decision) return act.facts
  const values = Object.fromEntries(act.decision.map(post => [post, postSpec(post).title]))
  const decision: Record<string, FactSpec> = {
    decidedBy: { kind: 'code', title: words('决定主体', 'Decided by'), required: true, values },
    decidedOn: { kind: 'date', title: words('决定日期', 'Decided on'), required: true, notAfterToday: true },
  }
  return { ...decision, ...act.facts }
}
