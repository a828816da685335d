/** The cases of the own register that may be drawn for a sample, with the year and the kind that their numbers tell. */
import { parseCaseNumber } from '#engine/case-number/court-number.ts'
import { parseProcuratorateNumber } from '#engine/case-number/procuratorate-number.ts'
import type { Tx } from '#store/unit-of-work.ts'

export type DrawableCase = { number: string; year: number; type: string }

function readNumber(number: string): DrawableCase | null {
  const court = parseCaseNumber(number)
  if (court.ok) return { number, year: court.year, type: court.type }
  const other = parseProcuratorateNumber(number)
  return other.ok ? { number, year: other.year, type: `检${other.business}` } : null
}

/** Cases of this year and kind, of all years and kinds where none is named; sealed ones and those of minors are never among them. */
export async function drawableCases(
  tx: Tx,
  wanted: { year?: number | null | undefined; type?: string | null | undefined } = {},
): Promise<DrawableCase[]> {
  const rows = await tx.query<{ number: string }>('select number from drawable_cases()')
  return rows
    .flatMap(({ number }) => readNumber(number) ?? [])
    .filter(one => (!wanted.year || one.year === wanted.year) && (!wanted.type || one.type === wanted.type))
}
