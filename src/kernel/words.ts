/** A text that people read, in both languages: Chinese first, English complete. */
export type Words = { zh: string; en: string }

/** Writes a bilingual text in one line. */
export const words = (zh: string, en: string): Words => ({ zh, en })
