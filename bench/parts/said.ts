/** What every bench prints: one line of JSON that scripts/bench.mjs collects. */

export type Said = { promise: string; ratio: number; budget: string; ok: boolean; detail: Record<string, unknown> }

/** Prints the result; a broken promise is exit code 1. */
export const say = (said: Said): void => {
  process.stdout.write(`${JSON.stringify({ ...said, ratio: Math.round(said.ratio * 1000) / 1000 })}\n`)
  if (!said.ok) process.exitCode = 1
}

export const median = (numbers: number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

export const rounded = (numbers: number[], digits = 2): number[] => numbers.map(one => Number(one.toFixed(digits)))
