/** The door of the case register (simple): enter, list, open a case. */
export { addCase, requireNumber } from './add-case.ts'
export { type DrawableCase, drawableCases } from './drawable-cases.ts'
export { type CaseRowOut, getCase, listCases } from './list-cases.ts'
