/** Every instrument, by the house that has it; a new one is one entry here or in its house's file. */
import type { Instrument } from './instrument.ts'
import { courtInstruments, organInstruments } from './other-houses.ts'
import { towardsCourts } from './procuratorate-courts.ts'
import { towardsOrgans } from './procuratorate-organs.ts'

export type { Condition, Instrument } from './instrument.ts'
export { QUESTIONS, type Question, type QuestionId } from './questions.ts'

export const INSTRUMENTS: readonly Instrument[] = [...towardsCourts, ...towardsOrgans, ...courtInstruments, ...organInstruments]
