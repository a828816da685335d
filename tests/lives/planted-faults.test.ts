/** Five kinds of faults planted in copies of every definition the product ships: each must be caught, wherever it can be planted. */
import { describe, expect, it } from 'vitest'
import { explore } from '#engine/procedure/explore/explore.ts'
import { type Finding, lint } from '#engine/procedure/explore/lint.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import type { ActSpec, Definition } from '#law/procedures/procedure.ts'
import { findArticle } from '#law/statutes/index.ts'

type Fault = { kind: string; at: string; plant: Definition; codes: string[] }

const copy = (def: Definition): Definition => structuredClone(def)
const targets = (act: ActSpec): string[] => [...(act.to ? [act.to] : []), ...Object.values(act.toBy?.stages ?? {})]
const leaves = (act: ActSpec, stage: string): boolean => act.when.includes(stage) && targets(act).some(to => to !== stage)

/** Every way out of one stage is closed. */
function* deadEnds(def: Definition): Generator<Fault> {
  for (const [stage, spec] of Object.entries(def.stages)) {
    if (spec.end) continue
    const plant = copy(def)
    for (const act of Object.values(plant.acts)) if (leaves(act, stage)) act.when = act.when.filter(one => one !== stage)
    yield { kind: 'dead end', at: stage, plant, codes: ['dead-end', 'no-end', 'stage-unreachable', 'act-unreachable'] }
  }
}

/** A duty that leaves its stage loses the only clock that measured it. */
function* missingClocks(def: Definition): Generator<Fault> {
  for (const [id, clock] of Object.entries(def.clocks)) {
    const alone = clock.met.some(kind => {
      const act = def.acts[kind]
      const others = Object.entries(def.clocks).some(([other, spec]) => other !== id && spec.met.includes(kind))
      return act && !act.noClock && !act.opening && act.when.some(stage => leaves(act, stage)) && !others
    })
    if (!alone) continue
    const plant = copy(def)
    delete plant.clocks[id]
    yield { kind: 'missing clock', at: id, plant, codes: ['duty-without-clock'] }
  }
}

function* unreachableActs(def: Definition): Generator<Fault> {
  for (const [kind, act] of Object.entries(def.acts)) {
    if (act.opening) continue
    const plant = copy(def)
    ;(plant.acts[kind] as ActSpec).when = []
    yield { kind: 'unreachable act', at: kind, plant, codes: ['act-unreachable'] }
  }
}

/** A reason that must be given becomes optional, or an answer short of adoption needs none any more. */
function* skippableReasons(def: Definition): Generator<Fault> {
  for (const [kind, act] of Object.entries(def.acts))
    for (const [name, fact] of Object.entries(act.facts)) {
      const reason = fact.kind === 'text' && fact.required && /^reasons?$/.test(name)
      const answers = fact.kind === 'answers' && fact.reasonUnless
      if (!reason && !answers) continue
      const plant = copy(def)
      const planted = plant.acts[kind]?.facts[name]
      if (reason) delete planted?.required
      else delete planted?.reasonUnless
      yield {
        kind: 'skippable reason',
        at: `${kind}.${name}`,
        plant,
        codes: ['reason-optional', 'reasons-skippable', 'skips-reasons', 'skips-required'],
      }
    }
}

function* wrongArticles(def: Definition): Generator<Fault> {
  for (const [kind, act] of Object.entries(def.acts)) {
    const plant = copy(def)
    const [cited] = plant.acts[kind]?.basis ?? []
    if (!cited || !act) continue
    cited.article = '9999'
    yield { kind: 'wrong article', at: kind, plant, codes: ['article'] }
  }
}

/** Every citation anywhere in a definition that no statute file holds. */
function unknownArticles(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  if (typeof record.statute === 'string' && typeof record.article === 'string')
    return findArticle(record as { statute: string; article: string }) ? [] : [`${record.statute} ${record.article}`]
  return Object.values(record).flatMap(unknownArticles)
}

/** What can be seen without a run is looked at first: exploring takes up to a second or two. */
function caught(fault: Fault): boolean {
  if (fault.codes.includes('article')) return unknownArticles(fault.plant).length > 0
  const isIt = (finding: Finding): boolean => fault.codes.includes(finding.code)
  return lint(fault.plant).some(isIt) || explore(fault.plant).findings.some(isIt)
}

/** Dead ends must be explored, so one is planted in each definition; every other fault wherever it fits. */
const one = function* (faults: Generator<Fault>): Generator<Fault> {
  const [first] = faults
  if (first) yield first
}

const KINDS = {
  'dead end': (def: Definition) => one(deadEnds(def)),
  'missing clock': missingClocks,
  'unreachable act': unreachableActs,
  'skippable reason': skippableReasons,
  'wrong article': wrongArticles,
}

describe.each(Object.entries(KINDS))('%s', (kind, plants) => {
  it('is caught in every definition, wherever it can be planted', () => {
    const faults = PROCEDURES.flatMap(def => [...plants(def)].map(fault => ({ ...fault, def: def.id })))
    expect(
      faults.filter(fault => !caught(fault)).map(fault => `${fault.def} ${fault.at}`),
      kind,
    ).toEqual([])
    expect(faults.length).toBeGreaterThan(PROCEDURES.length / 2)
  }, 180_000)
})

it('the definitions themselves hold none of these faults that can be seen without a run', () => {
  for (const def of PROCEDURES) {
    expect(
      lint(def).filter(finding => finding.severity === 'fault' || finding.code === 'duty-without-clock'),
      def.id,
    ).toEqual([])
    expect(unknownArticles(def), def.id).toEqual([])
  }
})
