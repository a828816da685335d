/** Rows whose length can be read in two ways, and the option by which a house says which one it runs by; the other day is shown beside it. */
import { type Words, words } from '#kernel/words.ts'
import type { Unit } from '../periods/period-rule.ts'
import { petitionReply2019 } from '../statutes/petition-reply-2019.ts'
import { type Citation, cite } from '../statutes/statute.ts'

export type RowReading = { value: string; amount: number; unit: Unit; says: Words }
export type ReadInTwoWays = { row: string; option: string; readings: readonly RowReading[]; basis: readonly Citation[] }

export const ROW_READINGS: readonly ReadInTwoWays[] = [
  {
    row: 'D-XF-ACK-J',
    option: 'petition-ack',
    readings: [
      { value: '7d', amount: 7, unit: 'd', says: words('“七日”按自然日读', '“seven days” read as calendar days') },
      { value: '7wd', amount: 7, unit: 'wd', says: words('“七日”按工作日读', '“seven days” read as working days') },
    ],
    basis: [cite(petitionReply2019, 'whole')],
  },
]
