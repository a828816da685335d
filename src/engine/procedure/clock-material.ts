/** Gathers for each clock the moments that start, stop, prolong and meet it, from the record alone. */
import type { ClockSpec, Definition, Moment } from '#law/procedures/procedure.ts'
import type { ActDone, ClockMaterial, Instant, State, Stretch } from './state.ts'

type Counted = Omit<State, 'clocks'>

const given = (state: Counted, moment: Moment): Instant[] => state.moments[moment] ?? []

const asInstant = (act: ActDone): Instant => ({ index: act.index, hash: act.hash, bounds: act.bounds, provisional: act.provisional })

/** The start: first alternative that was given, its first time; with `latest` the last one given of all. */
function startOf(clock: ClockSpec, state: Counted): Instant | null {
  if (!clock.latest) return clock.start.map(moment => given(state, moment)[0]).find(found => found !== undefined) ?? null
  return lastOf(state, clock.start)
}

/** The last time that any of these moments was given. */
const lastOf = (state: Counted, moments: readonly Moment[]): Instant | null =>
  moments
    .flatMap(moment => given(state, moment))
    .reduce<Instant | null>((best, next) => (best === null || next.index >= best.index ? next : best), null)

const coded = (act: ActDone, fact: string): string => String(act.codes[fact] ?? '')

/** False for a clock whose condition the record does not meet: it stands still, as one of a side that is not responsible. */
function runs({ when }: ClockSpec, state: Counted): boolean {
  if (!when) return true
  const dot = when.fact.indexOf('.')
  const act = state.acts.findLast(done => done.kind === when.fact.slice(0, dot))
  return act !== undefined && when.is.includes(coded(act, when.fact.slice(dot + 1)))
}

/** With `latest` an act counts from the last start on; where each start opens the next period, only after it. */
function counted(clock: ClockSpec, act: ActDone, start: Instant | null): boolean {
  if (!clock.latest || start === null) return true
  return clock.recurs ? act.index > start.index : act.index >= start.index
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
  const running = runs(clock, state)
  const start = running ? startOf(clock, state) : null
  const undone = state.acts.findLast(act => (clock.undoneBy ?? []).some(by => by.act === act.kind && by.is.includes(coded(act, by.fact))))
  const counts = (act: ActDone): boolean => clock.met.includes(act.kind) && act.index > (undone?.index ?? -1) && counted(clock, act, start)
  const met = running ? state.acts.find(counts) : undefined
  const extended = clock.extendedBy ? state.acts.find(act => act.kind === clock.extendedBy) : undefined
  const named = 'dateFact' in clock.period ? lastOf(state, [clock.period.dateFact, ...(clock.period.or ?? [])]) : null
  return {
    start,
    named,
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
