/** Papers that come in as files. */
export { boundedUnzip } from './bounded-zip.ts'
export { MAX_BYTES, type PaperKind } from './file-kind.ts'
export { type PaperReading, readPaper } from './read-paper.ts'
export { type PaperGuess, recognisePaper } from './recognise-paper.ts'
export type { Point } from './recognise-points.ts'
