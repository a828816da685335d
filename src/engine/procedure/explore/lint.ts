/** What can be seen wrong in a definition without running it: names that lead nowhere, missing articles, reasons that may be skipped. */
import { findPeriod } from '#law/periods/index.ts'
import { type PostId, postSpec } from '#law/posts/post.ts'
import { type ActSpec, type ClockSpec, type Definition, type FactSpec, type HouseKind, kindsOf } from '#law/procedures/procedure.ts'
import { factSpecs } from '../facts/fact-specs.ts'

export type FindingCode =
  | 'no-opening'
  | 'opening-with-when'
  | 'opening-without-stage'
  | 'unknown-role'
  | 'unknown-stage'
  | 'unknown-act'
  | 'unknown-fact'
  | 'unknown-clock'
  | 'unknown-rule'
  | 'no-post'
  | 'post-not-in-house'
  | 'house-without-post'
  | 'no-citation'
  | 'branch-missing'
  | 'reasons-skippable'
  | 'reason-optional'
  | 'duty-without-clock'
  | 'extension-unguarded'
  | 'extension-repeats'
  | 'stage-unreachable'
  | 'act-unreachable'
  | 'dead-end'
  | 'no-end'
  | 'leaves-end'
  | 'too-large'
  | 'disagrees'
  | 'repeats'
  | 'skips-required'
  | 'skips-points'
  | 'skips-reasons'

/** `fault`: the definition is wrong. `notice`: somebody should look and say why it is right. */
export type Finding = { severity: 'fault' | 'notice'; code: FindingCode; where: string; says: string }

export const fault = (code: FindingCode, where: string, says: string): Finding => ({ severity: 'fault', code, where, says })
export const notice = (code: FindingCode, where: string, says: string): Finding => ({ severity: 'notice', code, where, says })

/** All findings that need no run. */
export function lint(def: Definition): Finding[] {
  const opening = Object.values(def.acts).filter(act => act.opening)
  return [
    ...(opening.length === 0 ? [fault('no-opening', def.id, 'no act opens the matter')] : []),
    ...(Object.hasOwn(def.parties, def.keeper) ? [] : [fault('unknown-role', 'keeper', `keeper ${def.keeper} is no party`)]),
    ...(def.basis.length === 0 ? [fault('no-citation', def.id, 'the definition cites no article')] : []),
    ...Object.entries(def.acts).flatMap(([kind, act]) => [
      ...lintAct(def, kind, act),
      ...lintFacts(def, kind, act),
      ...lintGuards(def, kind, act),
    ]),
    ...Object.entries(def.clocks).flatMap(([id, clock]) => lintClock(def, id, clock)),
  ]
}

/** Every kind of house that may fill the role has a post that does the act, and no post belongs to none of them. */
function lintPosts(kind: string, act: ActSpec, houses: readonly HouseKind[]): Finding[] {
  const has = (post: PostId, house: HouseKind) => postSpec(post).houses.includes(house)
  return [
    ...act.posts
      .filter(post => !houses.some(house => has(post, house)))
      .map(post => fault('post-not-in-house', kind, `a ${houses.join(' or ')} has no ${post}`)),
    ...houses
      .filter(house => act.posts.length > 0 && !act.posts.some(post => has(post, house)))
      .map(house => fault('house-without-post', kind, `no post of a ${house} does it`)),
  ]
}

function lintAct(def: Definition, kind: string, act: ActSpec): Finding[] {
  const found: Finding[] = []
  const stages = [...act.when, ...(act.to === undefined ? [] : [act.to]), ...Object.values(act.toBy?.stages ?? {})]
  for (const stage of stages)
    if (!Object.hasOwn(def.stages, stage)) found.push(fault('unknown-stage', kind, `stage ${stage} does not exist`))
  const party = def.parties[act.by]
  if (!party) found.push(fault('unknown-role', kind, `${act.by} is no party`))
  if (act.posts.length === 0) found.push(fault('no-post', kind, 'no post does it'))
  if (party) found.push(...lintPosts(kind, act, kindsOf(party)))
  if (act.basis.length === 0) found.push(fault('no-citation', kind, 'the act cites no article'))
  if (act.opening && act.when.length > 0) found.push(fault('opening-with-when', kind, 'an opening act has no stage before it'))
  if (act.opening && act.to === undefined && !act.toBy) found.push(fault('opening-without-stage', kind, 'an opening act leads to a stage'))
  if (!act.opening && act.when.length === 0) found.push(fault('act-unreachable', kind, 'possible at no stage'))
  const leaves = (act.to !== undefined && act.when.some(from => from !== act.to)) || act.toBy !== undefined
  const measured = Object.values(def.clocks).some(clock => clock.met.includes(kind))
  if (leaves && !act.opening && !measured && !act.noClock)
    found.push(notice('duty-without-clock', kind, 'leaves its stage, is measured by no clock and does not say why'))
  return [...found, ...lintBranch(kind, act)]
}

function lintBranch(kind: string, act: ActSpec): Finding[] {
  if (!act.toBy) return []
  const spec = factSpecs(act)[act.toBy.fact]
  if (!spec) return [fault('unknown-fact', kind, `branches on ${act.toBy.fact}, which it does not state`)]
  const values = spec.kind === 'flag' ? ['true', 'false'] : Object.keys(spec.values ?? {})
  const { stages } = act.toBy
  const found =
    act.to === undefined
      ? values
          .filter(value => !Object.hasOwn(stages, value))
          .map(value => fault('branch-missing', kind, `${act.toBy?.fact} = ${value} leads to no stage`))
      : []
  if (!spec.required && act.to === undefined)
    found.push(fault('branch-missing', kind, `${act.toBy.fact} may be left out and then leads to no stage`))
  return [
    ...found,
    ...Object.keys(stages)
      .filter(value => !values.includes(value))
      .map(value => fault('unknown-fact', kind, `${act.toBy?.fact} has no value ${value}`)),
  ]
}

const REFUSING = /^(not-|no-|partly|refus|reject|declin)/

function lintFacts(def: Definition, kind: string, act: ActSpec): Finding[] {
  return Object.entries(factSpecs(act)).flatMap(([name, spec]) => {
    const where = `${kind}.${name}`
    const found: Finding[] = []
    if (spec.kind === 'code' && Object.keys(spec.values ?? {}).length === 0)
      found.push(fault('unknown-fact', where, 'a code without values'))
    if (spec.notBefore !== undefined && !isMoment(def, spec.notBefore, kind))
      found.push(fault('unknown-fact', where, `notBefore ${spec.notBefore} names no date`))
    const askedFor = (act.needs ?? []).some(guard => guard.rule === 'own-fact-needs' && guard.needs.replace(/^.*\./, '') === name)
    if (spec.kind === 'text' && /^(reasons?|.*Reason)$/.test(name) && !spec.required && !askedFor)
      found.push(notice('reason-optional', where, 'reasons that may be left out'))
    return [...found, ...(spec.kind === 'answers' || spec.kind === 'checks' ? lintAnswers(def, where, spec) : [])]
  })
}

function lintAnswers(def: Definition, where: string, spec: FactSpec): Finding[] {
  const values = Object.keys(spec.values ?? {})
  const found: Finding[] = []
  const target = spec.of === undefined ? undefined : def.acts[spec.of]
  const kinds = Object.values(target?.facts ?? {}).map(fact => fact.kind)
  if (!kinds.some(kind => kind === 'points' || kind === 'answers'))
    found.push(fault('unknown-act', where, `${spec.of ?? 'nothing'} has no points to answer`))
  if (spec.kind === 'checks') return found
  const free = spec.reasonUnless ?? values
  if (free.some(code => !values.includes(code))) found.push(fault('unknown-fact', where, 'reasonUnless names a code that does not exist'))
  if (values.every(code => free.includes(code)) || free.some(code => REFUSING.test(code)))
    found.push(fault('reasons-skippable', where, 'a refusal can be given without reasons'))
  if (!spec.required) found.push(fault('reasons-skippable', where, 'the answers may be left out'))
  return found
}

function lintGuards(def: Definition, kind: string, act: ActSpec): Finding[] {
  return (act.needs ?? []).flatMap(guard => {
    const found: Finding[] =
      guard.basis.length === 0 ? [fault('no-citation', `${kind}: ${guard.rule}`, 'the condition cites no article')] : []
    const watched = 'clock' in guard ? [guard.clock, ...('or' in guard ? (guard.or ?? []) : [])] : []
    for (const clock of watched)
      if (!Object.hasOwn(def.clocks, clock)) found.push(fault('unknown-clock', kind, `clock ${clock} does not exist`))
    if ('act' in guard && !Object.hasOwn(def.acts, guard.act)) found.push(fault('unknown-act', kind, `act ${guard.act} does not exist`))
    const names = guard.rule === 'own-fact-is' ? [guard.fact] : guard.rule === 'own-fact-needs' ? [guard.when.fact, guard.needs] : []
    for (const name of names)
      if (!Object.hasOwn(factSpecs(act), name.replace(/^.*\./, ''))) found.push(fault('unknown-fact', kind, `fact ${name} does not exist`))
    if (guard.rule === 'fact-is' && !isCoded(def, guard.fact)) found.push(fault('unknown-fact', kind, `no act states ${guard.fact}`))
    return found
  })
}

function isCoded(def: Definition, moment: string): boolean {
  const dot = moment.indexOf('.')
  const acts = dot < 0 ? Object.values(def.acts) : [def.acts[moment.slice(0, dot)]]
  return acts.some(act => act !== undefined && Object.hasOwn(factSpecs(act), moment.slice(dot + 1)))
}

/** 'act.on' or 'act.fact' of a date; a bare name is a fact of the act itself. */
function isMoment(def: Definition, moment: string, self = ''): boolean {
  const dot = moment.indexOf('.')
  const act = def.acts[dot < 0 ? self : moment.slice(0, dot)]
  const fact = moment.slice(dot + 1)
  return act !== undefined && (fact === 'on' || factSpecs(act)[fact]?.kind === 'date')
}

function lintClock(def: Definition, id: string, clock: ClockSpec): Finding[] {
  const where = `clock ${id}`
  const found: Finding[] = clock.basis.length === 0 ? [fault('no-citation', where, 'the clock cites no article')] : []
  const stops = [...(clock.excluded ?? []), ...(clock.suspended ?? [])]
  const moments = [
    ...clock.start,
    ...('dateFact' in clock.period ? [clock.period.dateFact, ...(clock.period.or ?? [])] : []),
    ...stops.flatMap(stop => [stop.from, stop.until]),
  ]
  for (const moment of moments) if (!isMoment(def, moment)) found.push(fault('unknown-fact', where, `${moment} names no date`))
  if (clock.start.length === 0) found.push(fault('unknown-fact', where, 'nothing starts it'))
  if (clock.met.length === 0) found.push(fault('unknown-act', where, 'nothing meets it'))
  for (const stop of stops) if (stop.basis.length === 0) found.push(fault('no-citation', where, 'a stop cites no article'))
  const acts = [...clock.met, ...(clock.extendedBy ? [clock.extendedBy] : []), ...(clock.missed ? [clock.missed] : [])]
  for (const act of acts) if (!Object.hasOwn(def.acts, act)) found.push(fault('unknown-act', where, `act ${act} does not exist`))
  const read = [...(clock.when ? [clock.when.fact] : []), ...(clock.undoneBy ?? []).map(by => `${by.act}.${by.fact}`)]
  for (const fact of read) if (!isCoded(def, fact)) found.push(fault('unknown-fact', where, `no act states ${fact}`))
  for (const stage of clock.mootIn ?? [])
    if (!Object.hasOwn(def.stages, stage)) found.push(fault('unknown-stage', where, `stage ${stage} does not exist`))
  if (!Object.hasOwn(def.parties, clock.by)) found.push(fault('unknown-role', where, `${clock.by} is no party`))
  const rule = 'rule' in clock.period ? findPeriod(clock.period.rule) : undefined
  if ('rule' in clock.period && !rule) found.push(fault('unknown-rule', where, `no rule ${clock.period.rule}`))
  return [...found, ...lintExtension(def, id, clock, rule?.extension !== undefined || !('rule' in clock.period))]
}

/** An extension is asked for before expiry and once only (law sheet X14, 30号 art 13). */
function lintExtension(def: Definition, id: string, clock: ClockSpec, extensible: boolean): Finding[] {
  const act = clock.extendedBy === undefined ? undefined : def.acts[clock.extendedBy]
  if (!act || clock.extendedBy === undefined) return []
  const found: Finding[] = []
  const guarded = (act.needs ?? []).some(guard => guard.rule === 'before-due')
  if (!guarded) found.push(fault('extension-unguarded', clock.extendedBy, `prolongs ${id} but may be done after it ended`))
  if (act.repeat === 'many') found.push(fault('extension-repeats', clock.extendedBy, `prolongs ${id} more than once`))
  if (!extensible) found.push(fault('unknown-rule', clock.extendedBy, `the rule of ${id} has no extension`))
  return found
}
