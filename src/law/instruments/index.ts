/** Every instrument, by the house that has it; a new one is one entry here or in its house's file. */
import type { Instrument } from './instrument.ts'
import { courtInstruments, organInstruments } from './other-houses.ts'
import { procuratorateInstruments } from './procuratorate.ts'

export type { Condition, Instrument } from './instrument.ts'
export { QUESTIONS, type Question, type QuestionId } from './questions.ts'

export const INSTRUMENTS: readonly Instrument[] = [...procuratorateInstruments, ...courtInstruments, ...organInstruments]
