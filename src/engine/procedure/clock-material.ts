/** Gathers for each clock the moments that start, stop, prolong and meet it, from the record alone. */
import type { ClockSpec, Definition, Moment } from '#law/procedures/procedure.ts'
import type { ActDone, ClockMaterial, Instant, State, Stretch } from './state.ts'

type Counted = Omit<State, 'clocks'>

const given = (state: Counted, moment: Moment): Instant[] => state.moments[moment] ?? []

const asInstant = (act: ActDone): Instant => ({ index: act.index, hash: act.hash, bounds: act.bounds, provisional: act.provisional })

/** The start: first alternative that was given, its first time; with `latest` the last one given of all. */
function startOf(clock: ClockSpec, state: Counted): Instant | null {
  if (!clock.latest) return clock.start.map(moment => given(state, moment)[0]).find(found => found !== undefined) ?? null
  const all = clock.start.flatMap(moment => given(state, moment))
  return all.reduce<Instant | null>((best, next) => (best === null || next.index >= best.index ? next : best), null)
}

/** Pairs each beginning with the first end after it; a beginning inside a stretch that still runs adds nothing. */
function stretches(specs: ClockSpec['excluded'], state: Counted): Stretch[] {
  return (specs ?? []).flatMap(spec => {
    const found: Stretch[] = []
    let free = 0
    for (const from of given(state, spec.from)) {
      if (from.index < free) continue
      const until = given(state, spec.until).find(end => end.index >= from.index) ?? null
      found.push({ from, until, title: spec.title, basis: spec.basis })
      free = until === null ? Number.POSITIVE_INFINITY : until.index + 1
    }
    return found
  })
}

function materialOf(clock: ClockSpec, state: Counted): ClockMaterial {
  const start = startOf(clock, state)
  const counts = (act: ActDone): boolean => clock.met.includes(act.kind) && (!clock.latest || start === null || act.index >= start.index)
  const met = state.acts.find(counts)
  const extended = clock.extendedBy ? state.acts.find(act => act.kind === clock.extendedBy) : undefined
  const named = 'dateFact' in clock.period ? given(state, clock.period.dateFact).at(-1) : undefined
  return {
    start,
    named: named ?? null,
    met: met ? asInstant(met) : null,
    extended: extended ? asInstant(extended) : null,
    excluded: stretches(clock.excluded, state),
    suspended: stretches(clock.suspended, state),
    moot: state.stage !== null && (clock.mootIn ?? []).includes(state.stage),
  }
}

/** The raw material of every clock of the definition. */
export function clockMaterials(def: Definition, state: Counted): Record<string, ClockMaterial> {
  return Object.fromEntries(Object.entries(def.clocks).map(([id, clock]) => [id, materialOf(clock, state)]))
}
