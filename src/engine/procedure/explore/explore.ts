/** Explores a definition exhaustively: every stage and act reachable, every way ends, nothing mandatory can be skipped or repeated. */
import type { Definition } from '#law/procedures/procedure.ts'
import { countPaths, type Graph, graphOf } from './graph.ts'
import { type Finding, fault, lint } from './lint.ts'
import { probe } from './probe.ts'

/** `states`: situations found; `acts`: acts possible somewhere; `paths`: ways to an end without going in circles. */
export type Explored = { counts: { states: number; acts: number; paths: number; edges: number }; findings: Finding[] }

/**
 * Runs a definition through every situation it can get into. Findings of severity `fault` must be none for a definition that is released;
 * a `notice` is for a lawyer to look at. Dates are left open: an act that depends on a clock counts as possible.
 */
export function explore(def: Definition): Explored {
  const findings = lint(def)
  const graph = graphOf(def)
  const isEnd = endOf(def)
  if (graph.complete) findings.push(...reach(def, graph), ...ways(def, graph, isEnd))
  else findings.push(fault('too-large', def.id, 'more situations than can be explored'))
  if (!findings.some(finding => finding.code.startsWith('unknown-'))) findings.push(...probe(def, graph))
  return { counts: countsOf(def, graph), findings }
}

/** The numbers of the exploration alone, without looking for faults: for lists. */
export const measure = (def: Definition): Explored['counts'] => countsOf(def, graphOf(def))

const endOf =
  (def: Definition) =>
  (stage: string): boolean =>
    def.stages[stage]?.end === true

const countsOf = (def: Definition, graph: Graph): Explored['counts'] => ({
  states: graph.nodes.size - 1,
  acts: graph.possible.size,
  paths: countPaths(graph, endOf(def)),
  edges: graph.edges.length,
})

function reach(def: Definition, graph: Graph): Finding[] {
  const stages = new Set([...graph.nodes.values()].map(node => node.stage))
  return [
    ...Object.keys(def.stages)
      .filter(stage => !stages.has(stage))
      .map(stage => fault('stage-unreachable', stage, 'no way leads to this stage')),
    ...Object.keys(def.acts)
      .filter(kind => !graph.possible.has(kind))
      .map(kind => fault('act-unreachable', kind, 'no situation allows this act')),
  ]
}

/** Dead ends, circles without a way out, and acts that leave an end. */
function ways(def: Definition, graph: Graph, isEnd: (stage: string) => boolean): Finding[] {
  const into = new Map<string, string[]>()
  const leaving = new Set<string>()
  const found = new Map<string, Finding>()
  const note = (finding: Finding): unknown => found.set(`${finding.code} ${finding.where}`, finding)
  for (const { from, to, act } of graph.edges) {
    into.set(to.key, [...(into.get(to.key) ?? []), from.key])
    if (from.stage !== to.stage) leaving.add(from.key)
    if (from.stage !== null && isEnd(from.stage) && from.stage !== to.stage)
      note(fault('leaves-end', act, `leaves the final stage ${from.stage}`))
  }
  const ending = new Set([...graph.nodes.values()].filter(node => node.stage !== null && isEnd(node.stage)).map(node => node.key))
  const todo = [...ending]
  for (let key = todo.pop(); key !== undefined; key = todo.pop()) {
    for (const before of into.get(key) ?? []) {
      if (ending.has(before)) continue
      ending.add(before)
      todo.push(before)
    }
  }
  for (const node of graph.nodes.values()) {
    const where = node.stage ?? def.id
    if (ending.has(node.key)) continue
    if (leaving.has(node.key)) note(fault('no-end', where, 'no way from here leads to an end'))
    else note(fault('dead-end', where, `no act leaves this stage (done: ${node.done.join(', ')})`))
  }
  return [...found.values()]
}
