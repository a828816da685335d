/** What is frozen in the opening act: agreement terms, switches, confirmed rules and the region of each house. */
import type { HouseKind } from '#law/procedures/procedure.ts'

export type PartyHouse = {
  role: string
  house: string
  name: string
  kind: HouseKind
  level: number
  region: string
  superior: string | null
}

export type Parameters = {
  parties: PartyHouse[]
  /** Values that an agreement or a house sets, by key (e.g. `counter-suggestion-limit`: 'D22b'). */
  terms: Record<string, string | number | boolean>
  /** Recalled rules that a named person confirmed: rule id → who and when. */
  confirmed: Record<string, { by: string; on: string }>
  /** Clauses of agreements in force that bind the procedure for all parties, as `<agreement>/<clause>`: what the matter was started under. */
  clauses?: string[]
  /** Houses that get every act and are no party: the units that an agreement covers read it as it was signed. */
  readers?: string[]
  /** Persons or panel members complained of, as person ids of the court house (never leaves in plain text). */
  complainedOf?: string[]
}
