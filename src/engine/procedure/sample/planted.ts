/** Planting faults into copies of the sample definitions: the parts of a copy by their names, and what a planted fault is. */
import { words } from '#kernel/words.ts'
import type { ActSpec, ClockSpec, Definition, FactSpec, Guard } from '#law/procedures/procedure.ts'
import type { FindingCode } from '../explore/lint.ts'

export const copy = (def: Definition): Definition => JSON.parse(JSON.stringify(def)) as Definition
export const act = (def: Definition, kind: string): ActSpec => def.acts[kind] as ActSpec
export const clock = (def: Definition, id: string): ClockSpec => def.clocks[id] as ClockSpec
export const fact = (def: Definition, kind: string, name: string): FactSpec => act(def, kind).facts[name] as FactSpec
export const need = (def: Definition, kind: string): Guard => (act(def, kind).needs as Guard[])[0] as Guard
export const title = words('新', 'New')

/** One planted fault: what is changed in a copy, and the finding that must appear. */
export type Planted = [string, Definition, (def: Definition) => void, FindingCode]
