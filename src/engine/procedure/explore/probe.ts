/** Tries out each act of a definition on the engine: required facts, points and reasons cannot be skipped, once-acts cannot repeat. */
import { words } from '#kernel/words.ts'
import { isPostId, type PostId } from '#law/posts/post.ts'
import type { ActSpec, Definition, FactSpec } from '#law/procedures/procedure.ts'
import { type Answer, type Code, type Facts, type FactValue, type FoldedAct, sampleDocument } from '../act.ts'
import { exactly } from '../bounds.ts'
import { pointsOf } from '../facts/check-answers.ts'
import { checkFacts } from '../facts/check-facts.ts'
import { factSpecs } from '../facts/fact-specs.ts'
import { splitFacts } from '../facts/split-facts.ts'
import { fold, foldOne, noEffect } from '../fold.ts'
import type { Parameters } from '../parameters.ts'
import { own, type State } from '../state.ts'
import { type Graph, type Node, wayTo } from './graph.ts'
import { type Finding, fault } from './lint.ts'

const NOBODY: Parameters = { parties: [], terms: {}, confirmed: {} }

/** A value that satisfies a fact, the shortest one: for trying out, for tests and for the example in an API document. */
export function minimalValue(spec: FactSpec, name: string, state: State, day: string, chosen?: string): FactValue {
  const code = chosen ?? Object.keys(spec.values ?? {})[0] ?? ''
  const answers = (): Answer[] =>
    pointsOf(state, spec.of ?? '').map(point => ({ point, code: Object.keys(spec.values ?? {})[0] ?? '', reason: '理由' }))
  switch (spec.kind) {
    case 'date':
      return day
    case 'code':
      return code
    case 'flag':
      return chosen !== 'false'
    case 'number':
      return 1
    case 'case-numbers':
      return ['（2026）湘3199执1号']
    case 'people':
      return ['甲']
    case 'points':
      return [
        { id: 'p1', text: '第一项' },
        { id: 'p2', text: '第二项' },
      ]
    case 'answers':
    case 'checks':
      return answers()
    case 'document':
      return sampleDocument(spec.shape)
    default:
      return name
  }
}

/**
 * The fewest facts with which an act is complete on `day`: its required facts, and those its conditions ask for.
 * `chosen` fixes some codes, e.g. the branch to take.
 */
export function minimalFacts(act: ActSpec, state: State, day: string, chosen: Record<string, Code> = {}): Facts {
  const specs = factSpecs(act)
  const facts: Facts = {}
  const put = (name: string, code?: string): void => {
    const spec = own(specs, name)
    if (spec) facts[name] = minimalValue(spec, name, state, day, code)
  }
  for (const [name, spec] of Object.entries(specs)) if (spec.required) put(name)
  for (const guard of act.needs ?? []) if (guard.rule === 'own-fact-is') put(guard.fact.replace(/^.*\./, ''), guard.is[0])
  for (const [name, code] of Object.entries(chosen)) put(name, String(code))
  for (const guard of act.needs ?? []) {
    if (guard.rule === 'own-fact-needs' && guard.when.is.includes(String(own(facts, guard.when.fact.replace(/^.*\./, '')))))
      put(guard.needs.replace(/^.*\./, ''))
  }
  return facts
}

const DAY = '2026-06-15'

/** An act of a definition with minimal facts, as the keeper would place it. */
function example(def: Definition, state: State, kind: string, codes: Record<string, Code>): FoldedAct {
  const act = def.acts[kind] as ActSpec
  const n = state.acts.length + 1
  const post: PostId = act.posts.find(isPostId) ?? 'administrator'
  return {
    hash: `h${n}`,
    n,
    effect: true,
    header: {
      v: 1,
      actId: `a${n}`,
      matterId: 'm',
      house: act.by,
      recordedBy: act.by,
      role: act.by,
      kind,
      person: `${act.by}-1`,
      post,
      on: DAY,
      source: 'own',
      definition: { id: def.id, version: def.version, fingerprint: '' },
      prior: null,
      commitments: {},
      codes: splitFacts(def, act, minimalFacts(act, state, DAY, codes)).codes,
    },
  }
}

/** The state after a way through the graph, each step done with minimal facts. */
export function walk(def: Definition, way: { act: string; own: Record<string, Code> }[]): State {
  return way.reduce((state, step) => foldOne(def, NOBODY, state, example(def, state, step.act, step.own)), fold(def, NOBODY, []))
}

/** Tries every act at the first situation in which it is possible. */
export function probe(def: Definition, graph: Graph): Finding[] {
  const first = new Map<string, Node>()
  for (const node of graph.nodes.values()) {
    for (const [kind, act] of Object.entries(def.acts)) {
      if (first.has(kind) || !graph.possible.has(kind)) continue
      if (act.opening ? node.stage === null : node.stage !== null && act.when.includes(node.stage) && stillOpen(def, node, kind))
        first.set(kind, node)
    }
  }
  return [...first].flatMap(([kind, node]) => probeAct(def, kind, node))
}

function stillOpen(def: Definition, node: Node, kind: string): boolean {
  const state = walk(def, wayTo(node))
  return noEffect(def, state, example(def, state, kind, {}).header) === null
}

function probeAct(def: Definition, kind: string, node: Node): Finding[] {
  const act = def.acts[kind] as ActSpec
  const before = walk(def, wayTo(node))
  if (before.stage !== node.stage) return [fault('disagrees', kind, `the engine is at ${before.stage}, the map at ${node.stage}`)]
  const folded = example(def, before, kind, {})
  const after = foldOne(def, NOBODY, before, folded)
  const found: Finding[] = after.acts.length === before.acts.length + 1 ? [] : [fault('disagrees', kind, 'the engine does not take it')]
  const again = noEffect(def, act.opening ? after : { ...after, stage: before.stage, ended: false }, folded.header)
  if (act.repeat !== 'many' && again === null) found.push(fault('repeats', kind, 'can be done twice'))
  return [...found, ...probeFacts(kind, act, before)]
}

function probeFacts(kind: string, act: ActSpec, state: State): Finding[] {
  const facts = minimalFacts(act, state, DAY)
  const refused = (changed: Facts): boolean =>
    checkFacts({ act, kind, state, today: DAY, on: exactly(DAY), source: 'own' }, changed).problems.length > 0
  const found: Finding[] = []
  for (const [name, spec] of Object.entries(factSpecs(act))) {
    const where = `${kind}.${name}`
    if (spec.required && !refused({ ...facts, [name]: null }))
      found.push(fault('skips-required', where, `${words(spec.title.zh, spec.title.en).en} can be left out`))
    if (spec.kind !== 'answers') continue
    const answers = (facts[name] ?? []) as Answer[]
    if (answers.length > 0 && !refused({ ...facts, [name]: answers.slice(1) }))
      found.push(fault('skips-points', where, 'a point can be skipped'))
    for (const code of Object.keys(spec.values ?? {}).filter(value => !spec.reasonUnless?.includes(value))) {
      const silent = answers.map(answer => ({ ...answer, code, reason: ' ' }))
      if (answers.length > 0 && !refused({ ...facts, [name]: silent }))
        found.push(fault('skips-reasons', where, `${code} without reasons is taken`))
    }
  }
  return found
}
