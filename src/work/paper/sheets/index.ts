/** Ledgers and registers as spreadsheets, in and out. */
export { readSheetFile, type SheetReading } from './read-sheet-file.ts'
export { writeSheet } from './write-sheet.ts'
