/** Every situation a definition can get into: stage, which once-acts are used up, and the codes that guards read. */
import type { ActSpec, Definition, Guard } from '#law/procedures/procedure.ts'
import type { Code } from '../act.ts'

/** One situation. `done` holds only acts whose being done matters to others or moves the stage. */
export type Node = {
  key: string
  stage: string | null
  done: string[]
  codes: Record<string, string>
  via: { from: Node; act: string; own: Record<string, Code> } | null
}

export type Edge = { from: Node; to: Node; act: string }

/** `loops` are acts possible somewhere that change nothing others depend on. */
export type Graph = { nodes: Map<string, Node>; edges: Edge[]; possible: Set<string>; complete: boolean }

export const MAX_NODES = 120_000

const guardsOf = (def: Definition): Guard[] => Object.values(def.acts).flatMap(act => act.needs ?? [])

const moves = (act: ActSpec): boolean =>
  act.opening === true || act.toBy !== undefined || (act.to !== undefined && act.when.some(from => from !== act.to))

/** `unfilled`: acts of optional roles, which the exploration leaves unfilled when others wait for them. */
type Marks = { acts: Set<string>; facts: Set<string>; unfilled: Set<string> }

/** Which acts and coded facts decide what is possible later. */
function relevant(def: Definition): Marks {
  const guards = guardsOf(def)
  const named = guards.flatMap(guard => (guard.rule === 'done' || guard.rule === 'not-done' ? [guard.act] : []))
  const once = Object.entries(def.acts)
    .filter(([, act]) => act.repeat !== 'many' && moves(act))
    .map(([kind]) => kind)
  const unfilled = Object.entries(def.acts).flatMap(([kind, act]) => (def.parties[act.by]?.optional ? [kind] : []))
  return {
    acts: new Set([...named, ...once]),
    facts: new Set(guards.flatMap(guard => (guard.rule === 'fact-is' ? [guard.fact] : []))),
    unfilled: new Set(unfilled),
  }
}

/** The values a coded fact may take; with null where it may be left out. */
function valuesOf(act: ActSpec, fact: string): (string | null)[] {
  if (fact === 'decidedBy' && act.decision && !Object.hasOwn(act.facts, fact)) return [...act.decision]
  const spec = act.facts[fact]
  if (!spec) return [null]
  const values = spec.kind === 'flag' ? ['true', 'false'] : Object.keys(spec.values ?? {})
  const limits = (act.needs ?? []).flatMap(guard =>
    guard.rule === 'own-fact-is' && guard.fact.replace(/^.*\./, '') === fact ? [guard.is] : [],
  )
  const allowed = values.filter(value => limits.every(is => is.includes(value)))
  return spec.required || limits.length > 0 ? allowed : [...allowed, null]
}

/** All combinations of the act's own codes that matter: its branching fact and facts that guards read. */
function choices(act: ActSpec, facts: string[]): Record<string, string>[] {
  return facts.reduce<Record<string, string>[]>(
    (made, fact) => made.flatMap(before => valuesOf(act, fact).map(value => (value === null ? before : { ...before, [fact]: value }))),
    [{}],
  )
}

const readBy = (kind: string, moment: string): string | null => {
  const dot = moment.indexOf('.')
  return dot < 0 ? moment : moment.slice(0, dot) === kind ? moment.slice(dot + 1) : null
}

function allows(node: Node, act: ActSpec, kind: string): boolean {
  if (act.opening ? node.stage !== null : node.stage === null || !act.when.includes(node.stage)) return false
  if (act.repeat !== 'many' && node.done.includes(kind)) return false
  return (act.needs ?? []).every(guard => {
    if (guard.rule === 'done') return node.done.includes(guard.act)
    if (guard.rule === 'not-done') return !node.done.includes(guard.act)
    return guard.rule === 'fact-is' ? guard.is.includes(node.codes[guard.fact] ?? '') : true
  })
}

const keyOf = (stage: string | null, done: string[], codes: Record<string, string>): string =>
  JSON.stringify([stage, done, Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1))])

/** Where one choice leads; null when its branching value names no stage. */
function follow(node: Node, act: ActSpec, kind: string, own: Record<string, string>, marks: Marks): Node | null {
  const branch = act.toBy ? act.toBy.stages[own[act.toBy.fact] ?? ''] : undefined
  const next = branch ?? act.to ?? (act.toBy ? null : node.stage)
  const waiting =
    node.stage !== null && (act.together ?? []).some(other => other !== kind && !marks.unfilled.has(other) && !node.done.includes(other))
  const stage = waiting ? node.stage : next
  if (stage === null) return null
  const done = marks.acts.has(kind) && !node.done.includes(kind) ? [...node.done, kind].sort() : node.done
  const codes = { ...node.codes }
  for (const moment of marks.facts) {
    const fact = readBy(kind, moment)
    const value = fact === null ? undefined : own[fact]
    if (value !== undefined) codes[moment] = value
  }
  return { key: keyOf(stage, done, codes), stage, done, codes, via: { from: node, act: kind, own } }
}

/** Explores breadth first, so that `via` is a shortest way. Stops at MAX_NODES and says so in `complete`. */
export function graphOf(def: Definition): Graph {
  const marks = relevant(def)
  const start: Node = { key: keyOf(null, [], {}), stage: null, done: [], codes: {}, via: null }
  const graph: Graph = { nodes: new Map([[start.key, start]]), edges: [], possible: new Set(), complete: true }
  const todo = [start]
  for (let at = 0; at < todo.length; at++) {
    const node = todo[at] as Node
    for (const [kind, act] of Object.entries(def.acts)) {
      if (!allows(node, act, kind)) continue
      const facts = [...new Set([...(act.toBy ? [act.toBy.fact] : []), ...[...marks.facts].flatMap(moment => readBy(kind, moment) ?? [])])]
      for (const own of choices(act, facts)) {
        const next = follow(node, act, kind, own, marks)
        if (!next) continue
        graph.possible.add(kind)
        if (!graph.nodes.has(next.key)) {
          if (graph.nodes.size >= MAX_NODES) return { ...graph, complete: false }
          graph.nodes.set(next.key, next)
          todo.push(next)
        }
        if (next.key !== node.key) graph.edges.push({ from: node, to: graph.nodes.get(next.key) as Node, act: kind })
      }
    }
  }
  return graph
}

/** The acts that lead from the start to this node, with their own codes. */
export function wayTo(node: Node): { act: string; own: Record<string, Code> }[] {
  const way: { act: string; own: Record<string, Code> }[] = []
  for (let here: Node = node; here.via; here = here.via.from) way.unshift({ act: here.via.act, own: here.via.own })
  return way
}

/** Number of ways from the start to an end, leaving out the edges that close a circle. */
export function countPaths(graph: Graph, isEnd: (stage: string) => boolean): number {
  const out = new Map<string, Node[]>()
  for (const edge of graph.edges) out.set(edge.from.key, [...(out.get(edge.from.key) ?? []), edge.to])
  const count = new Map<string, number>()
  const open = new Set<string>()
  const start = graph.nodes.values().next().value as Node
  const stack: { node: Node; next: number; sum: number }[] = [{ node: start, next: 0, sum: 0 }]
  open.add(start.key)
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = (out.get(top.node.key) ?? [])[top.next++]
    if (child === undefined) {
      const total = top.sum + (top.node.stage !== null && isEnd(top.node.stage) ? 1 : 0)
      count.set(top.node.key, total)
      open.delete(top.node.key)
      stack.pop()
      const parent = stack.at(-1)
      if (parent) parent.sum += total
    } else if (count.has(child.key)) top.sum += count.get(child.key) ?? 0
    else if (!open.has(child.key)) {
      open.add(child.key)
      stack.push({ node: child, next: 0, sum: 0 })
    }
  }
  return count.get(start.key) ?? 0
}
