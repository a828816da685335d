/** Every shared procedure the product ships, played by its own houses in the bad world: letters lost, doubled, late; crashes; acts that cross. */
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import { type Definition, type HouseKind, kindsOf } from '#law/procedures/procedure.ts'
import { minimalFacts } from '../procedure/explore/probe.ts'
import { splitFacts } from '../procedure/facts/split-facts.ts'
import { fold, noEffect } from '../procedure/fold.ts'
import type { Parameters } from '../procedure/parameters.ts'
import { mergePlaced } from './placing.ts'
import { broken, type Disk, type Play, PROTOCOL, run, type World } from './simulated-world.test.ts'

const DAY = '2026-11-23'

/** The keeper, who must take part, then others: four houses at most, for every pair has letters of its own. */
const rolesOf = (def: Definition): string[] => {
  const rank = (role: string): number => (role === def.keeper ? 0 : def.parties[role]?.optional ? 2 : 1)
  return Object.keys(def.parties)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 4)
}

/** The houses of a definition, each named after its role. */
function parametersOf(def: Definition): Parameters {
  const named = rolesOf(def).flatMap(role => Object.entries(def.parties).filter(([name]) => name === role))
  const parties = named.map(([role, spec]) => ({
    role,
    house: role,
    name: role,
    kind: kindsOf(spec)[0] as HouseKind,
    level: 4,
    region: '431200',
    superior: null,
  }))
  return { parties, terms: {}, confirmed: {} }
}

/** Plays a definition: each house does, at random, whatever the stage it sees lets it do, with the fewest facts. */
function playOf(def: Definition): Play {
  const parameters = parametersOf(def)
  const roles = rolesOf(def)
  const openings = Object.entries(def.acts).flatMap(([kind, act]) => (act.opening && act.by === def.keeper ? [kind] : []))
  return {
    houses: () => roles,
    opening: openings[0] ?? '',
    next: (acts, house, chance) => {
      const state = fold(def, parameters, acts)
      const open = Object.entries(def.acts).filter(([kind, act]) => {
        if (act.by !== house) return false
        if (state.stage === null) return kind === openings[0]
        return act.when.includes(state.stage) && (act.repeat === 'many' || !state.acts.some(done => done.kind === kind))
      })
      const found = open[Math.floor(chance() * open.length)]
      if (!found) return null
      const [kind, act] = found
      const branches = Object.keys(act.toBy?.stages ?? {})
      const branch = branches[Math.floor(chance() * branches.length)]
      const chosen = act.toBy && branch !== undefined ? { [act.toBy.fact]: branch } : {}
      return { kind, codes: splitFacts(def, act, minimalFacts(act, state, DAY, chosen)).codes }
    },
    isOpen: (act, placed) => {
      const why = noEffect(def, fold(def, parameters, placed), act.header)
      return why === null ? { open: true } : { open: false, reason: words('此时已不能进行', 'no longer open') }
    },
  }
}

const shared = PROCEDURES.filter(def => def.kind === 'shared')
const done = { acts: 0, idle: 0, kinds: new Set<string>() }

describe.each(shared.map(def => [def.id, def] as const))('%s', (_id, def) => {
  it('makes its round trip: every house ends with the same record, each letter had one effect', () => {
    const parameters = parametersOf(def)
    for (const seed of [1, 2]) {
      const world: World = run(seed, PROTOCOL, undefined, playOf(def))
      expect({ seed, broken: broken(world) }).toEqual({ seed, broken: [] })
      const states = Object.values(world.disks).map((disk: Disk) => fold(def, parameters, mergePlaced(disk.matter)))
      expect(new Set(states.map(state => `${state.stage} ${state.ended}`)).size).toBe(1)
      const [view] = states
      done.acts += view?.acts.length ?? 0
      done.idle += view?.without.length ?? 0
      for (const act of view?.acts ?? []) done.kinds.add(`${def.id} ${act.kind}`)
    }
  }, 60_000)
})

it('was a real exchange: most acts took effect, some crossed and were placed without effect', () => {
  expect(done.acts).toBeGreaterThan(shared.length * 4)
  expect(done.idle).toBeGreaterThan(10)
  expect(done.kinds.size).toBeGreaterThan(shared.length * 3)
})
