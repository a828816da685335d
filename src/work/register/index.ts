/** The door of the case register (simple): enter, list, open a case. */
export { addCase, requireNumber } from './add-case.ts'
export { getCase, listCases, type CaseRowOut } from './list-cases.ts'
