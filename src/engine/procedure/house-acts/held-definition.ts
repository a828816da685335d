/** What may be done under a definition that nobody here has accepted: sign for the letter or send it back, nothing else (design §5). */
import { FORMS } from '#law/forms/index.ts'
import { isPostId } from '#law/posts/post.ts'
import type { ActSpec, Definition } from '#law/procedures/procedure.ts'
import { isDefinitionShape } from '../explore/definition-shape.ts'

/** The platform's own acts of service: the same in every procedure. */
const SERVICE = ['sign-for', 'return', 'confirm-service', 'contest-service', 'declare-service', 'agree-service-date', 'serve-again']

const GUARDS = ['done', 'not-done', 'fact-is', 'own-fact-is', 'own-fact-needs', 'other-person-than', 'not-complained-of']

/** Without what this program does not know (posts, forms), conditions on clocks, which do not run, and conditions on acts that are not there. */
function bare(act: ActSpec, kept: Set<string>): ActSpec {
  const { paper, decision, checkedBy, needs, ...rest } = act
  return {
    ...rest,
    posts: act.posts.filter(isPostId),
    ...(paper && Object.hasOwn(FORMS, paper.form) ? { paper } : {}),
    ...(decision ? { decision: decision.filter(isPostId) } : {}),
    ...(checkedBy && isPostId(checkedBy) ? { checkedBy } : {}),
    ...(needs ? { needs: needs.filter(guard => GUARDS.includes(guard.rule) && !('act' in guard && !kept.has(guard.act))) } : {}),
  }
}

/**
 * The definition cut down to its opening and to service. No clock runs, no duty arises; whatever else arrives is stored and has no effect here
 * until the definition is shipped or accepted, when everything is folded anew.
 */
export function heldDefinition(def: Definition): Definition {
  const acts = Object.entries(def.acts).filter(([kind, act]) => act.opening === true || SERVICE.includes(kind))
  const kept = new Set(acts.map(([kind]) => kind))
  const { leadsTo: _leadsTo, ...rest } = def
  return { ...rest, acts: Object.fromEntries(acts.map(([kind, act]) => [kind, bare(act, kept)])), clocks: {} }
}

/** Whether as much of a carried value can be read here as signing for it needs. Any value may be handed in; nothing is thrown. */
export function isHoldable(value: unknown): value is Definition {
  try {
    return isDefinitionShape(heldDefinition(value as Definition))
  } catch {
    return false
  }
}
