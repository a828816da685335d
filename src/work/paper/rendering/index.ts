/** Drafted papers as PDF and DOCX. */
export { type FontSet, loadFonts } from './font-set.ts'
export { renderDocx } from './render-docx.ts'
export { renderHtml } from './render-html.ts'
export { renderPdf } from './render-pdf.ts'
export { renderTableDocx, renderTablePdf } from './render-table.ts'
export type { TableGroup, TablePage } from './table-page.ts'
