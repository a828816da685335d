/** Is a carried value a definition of the language this program speaks? The gate before anything of it is read: it came from another node. */
import { FORMS } from '#law/forms/index.ts'
import { ALL_HOUSE_KINDS } from '#law/posts/house-kind.ts'
import { isPostId } from '#law/posts/post.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import { explore } from './explore.ts'
import { type Finding, fault } from './lint.ts'

type Rec = Record<string, unknown>
type Is = (value: unknown) => boolean

const isRec = (value: unknown): value is Rec => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText: Is = value => typeof value === 'string' && value.length > 0
const isTrue: Is = value => value === true
const isWords: Is = value => isRec(value) && isText(value.zh) && isText(value.en)
const listOf =
  (is: Is, least = 0): Is =>
  value =>
    Array.isArray(value) && value.length >= least && value.every(is)
const mapOf =
  (is: Is): Is =>
  value =>
    isRec(value) && Object.keys(value).every(key => key !== '__proto__') && Object.values(value).every(is)
const oneOf =
  (values: readonly string[]): Is =>
  value =>
    typeof value === 'string' && values.includes(value)
const maybe =
  (is: Is): Is =>
  value =>
    value === undefined || is(value)

const isCitation: Is = value =>
  isRec(value) &&
  [value.statute, value.article, value.title, value.titleEn, value.checkedOn].every(isText) &&
  oneOf(['read', 'reported', 'recalled', 'inferred'])(value.evidence) &&
  maybe(isWords)(value.note)
const isBasis = listOf(isCitation)

const isParty: Is = value =>
  isRec(value) &&
  isWords(value.title) &&
  (oneOf(ALL_HOUSE_KINDS)(value.kind) || listOf(oneOf(ALL_HOUSE_KINDS), 1)(value.kind)) &&
  [value.optional, value.guest].every(maybe(isTrue)) &&
  maybe(one => isRec(one) && oneOf(['same-level', 'superior'])(one.is) && isText(one.to))(value.relation)

const isStage: Is = value => isRec(value) && isWords(value.title) && maybe(isTrue)(value.end) && maybe(isWords)(value.says)

const FACT_KINDS = ['date', 'code', 'flag', 'text', 'number', 'case-numbers', 'people', 'points', 'answers', 'checks', 'document']
const isFact: Is = value =>
  isRec(value) &&
  oneOf(FACT_KINDS)(value.kind) &&
  isWords(value.title) &&
  [value.required, value.notAfterToday, value.future].every(maybe(isTrue)) &&
  maybe(mapOf(isWords))(value.values) &&
  [value.of, value.notBefore].every(maybe(isText)) &&
  maybe(listOf(isText))(value.reasonUnless) &&
  (value.kind === 'document' ? oneOf(['agreement', 'amendment', 'members'])(value.shape) : value.shape === undefined) &&
  maybe(isWords)(value.help)

/** What each guard needs besides its words and basis. */
const GUARDS: Record<string, (guard: Rec) => boolean> = {
  'before-due': guard => isText(guard.clock),
  'after-due': guard => isText(guard.clock) && maybe(listOf(isText))(guard.or),
  done: guard => isText(guard.act),
  'not-done': guard => isText(guard.act),
  'fact-is': guard => isText(guard.fact) && listOf(isText)(guard.is),
  'own-fact-is': guard => isText(guard.fact) && listOf(isText)(guard.is),
  'own-fact-needs': guard => isRec(guard.when) && isText(guard.when.fact) && listOf(isText)(guard.when.is) && isText(guard.needs),
  'other-person-than': guard => isText(guard.act),
  'not-complained-of': () => true,
  evidence: () => true,
}
const isGuard: Is = value =>
  isRec(value) &&
  isWords(value.says) &&
  isBasis(value.basis) &&
  isText(value.rule) &&
  Object.hasOwn(GUARDS, value.rule as string) &&
  (GUARDS[value.rule as string] as (guard: Rec) => boolean)(value)

const isPosts = listOf(value => typeof value === 'string' && isPostId(value))
const isAct: Is = value =>
  isRec(value) &&
  [value.title, value.by].every(one => isWords(one) || isText(one)) &&
  isWords(value.title) &&
  isPosts(value.posts) &&
  listOf(isText)(value.when) &&
  maybe(isText)(value.to) &&
  maybe(one => isRec(one) && isText(one.fact) && mapOf(isText)(one.stages))(value.toBy) &&
  maybe(oneOf(['many']))(value.repeat) &&
  maybe(listOf(isText))(value.together) &&
  mapOf(isFact)(value.facts) &&
  maybe(one => isRec(one) && oneOf(Object.keys(FORMS))(one.form) && maybe(isTrue)(one.required))(value.paper) &&
  maybe(isPosts)(value.decision) &&
  maybe(one => typeof one === 'string' && isPostId(one))(value.checkedBy) &&
  [value.opening, value.served, value.byProxy, value.attachments].every(maybe(isTrue)) &&
  maybe(listOf(isGuard))(value.needs) &&
  maybe(isWords)(value.noClock) &&
  isBasis(value.basis)

const isStop: Is = value => isRec(value) && isText(value.from) && isText(value.until) && isBasis(value.basis) && isWords(value.title)
const isClock: Is = value =>
  isRec(value) &&
  isWords(value.title) &&
  isRec(value.period) &&
  (isText(value.period.rule) || isText(value.period.dateFact)) &&
  maybe(isText)(value.period.term) &&
  maybe(listOf(isText))(value.period.or) &&
  maybe(one => isRec(one) && isText(one.fact) && listOf(isText, 1)(one.is))(value.when) &&
  maybe(listOf(one => isRec(one) && isText(one.act) && isText(one.fact) && listOf(isText, 1)(one.is)))(value.undoneBy) &&
  maybe(isTrue)(value.recurs) &&
  [value.start, value.met].every(listOf(isText)) &&
  isText(value.by) &&
  maybe(isTrue)(value.latest) &&
  maybe(listOf(isText))(value.mootIn) &&
  [value.excluded, value.suspended].every(maybe(listOf(isStop))) &&
  [value.extendedBy, value.missed].every(maybe(isText)) &&
  maybe(isWords)(value.right) &&
  isBasis(value.basis)

/**
 * True for a complete definition in the language of this program whose posts, forms and kinds of house it knows. A definition that needs more
 * than that cannot be read here at all: the node has to be updated.
 */
export function isDefinitionShape(value: unknown): value is Definition {
  return (
    isRec(value) &&
    value.language === 1 &&
    [value.id, value.version, value.keeper].every(isText) &&
    maybe(isText)(value.until) &&
    oneOf(['internal', 'shared'])(value.kind) &&
    oneOf(['never', 'always', 'if-personnel'])(value.sealed) &&
    isWords(value.title) &&
    isBasis(value.basis) &&
    mapOf(isParty)(value.parties) &&
    mapOf(isStage)(value.stages) &&
    mapOf(isAct)(value.acts) &&
    mapOf(isClock)(value.clocks) &&
    maybe(listOf(isText))(value.leadsTo)
  )
}

/** What speaks against running a carried definition: the faults of lint and exploration. None: a named person may accept it. */
export function unsound(def: Definition): Finding[] {
  try {
    return explore(def).findings.filter(finding => finding.severity === 'fault')
  } catch {
    return [fault('disagrees', def.id, 'the definition cannot be explored')]
  }
}
