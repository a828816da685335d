/** Four one-word ways to write an article down, named after how it was read. */
import type { Article } from './statute.ts'

/** The article was read in a copy of the primary text. */
export const read = (says: string): Article => ({ evidence: 'read', says })

/** Known from a report, excerpt or official summary about the text. */
export const reported = (says: string): Article => ({ evidence: 'reported', says })

/** Written down from memory; runs only after a named person of the house has confirmed it. */
export const recalled = (says: string): Article => ({ evidence: 'recalled', says })

/** No express text: our own inference, shown as such. */
export const inferred = (says: string): Article => ({ evidence: 'inferred', says })
