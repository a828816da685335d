/** The door of papers: taken in and confirmed, or drafted, decided and numbered here; printed as PDF and DOCX. */
export { draftPaper, type MatterFacts, mayIssue, pageOf, savePaper } from './draft-paper.ts'
export { numberDoubts, paperDoubts } from './number-doubt.ts'
export { takeNumber } from './number-paper.ts'
export { listNumberPatterns, type NumberPattern, setNumberPattern } from './number-patterns.ts'
export {
  approversOf,
  listWaiting,
  loadPaper,
  needsCheck,
  type PaperContent,
  type PaperRow,
  requireForm,
  STATUS_TITLES,
  STEP_TITLES,
} from './paper-row.ts'
export { openAttachment, printPage, printPaper, renderPaper } from './print-paper.ts'
export { raiseNumbers } from './raise-numbers.ts'
export { type FontSet, loadFonts, renderPdf, renderTableDocx, renderTablePdf, type TableGroup, type TablePage } from './rendering/index.ts'
export { readSheetFile, writeSheet } from './sheets/index.ts'
export { confirmPaper, decidePaper, numberPaper, submitPaper, usePaper, voidPaper } from './step-paper.ts'
export { decodeFile, type NewFile, storeAttachment, takeIn } from './take-in.ts'
