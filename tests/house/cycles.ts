/** Which files import each other in a circle; imports of types count, because they tie the files to each other as well. */
import { type HouseFile, targetOf } from '../../src/cli/docs/read-house.ts'

/** Each file with the files it imports. */
export const graphOf = (files: readonly HouseFile[]): Map<string, string[]> =>
  new Map(files.map(file => [file.path, file.imports.flatMap(({ to }) => targetOf(file, to) ?? [])]))

/** Every way back to a file that is still on the way, as 'a → b → a'. */
export function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (done.has(path) || way.includes(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...way, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return cycles
}
