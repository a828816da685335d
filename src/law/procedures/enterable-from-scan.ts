/** Marks which acts of a shared procedure the other house may enter from a scan while the author has no node (本院代录). */
import type { ActSpec } from './procedure.ts'

/** All acts may be entered from a scan except those the other house never sees on paper. */
export const enterableFromScan = (acts: Record<string, ActSpec>, inward: string[]): Record<string, ActSpec> =>
  Object.fromEntries(Object.entries(acts).map(([kind, act]) => [kind, inward.includes(kind) ? act : { ...act, byProxy: true }]))
