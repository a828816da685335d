/** Drafted papers as PDF and DOCX. */
export { type FontSet, loadFonts } from './font-set.ts'
export { renderDocx } from './render-docx.ts'
export { renderPdf } from './render-pdf.ts'
