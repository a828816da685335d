/** After a restore: the number sequences go on after the highest document number that any other house saw. */
import { defaultNumberPattern, formatNumberPattern } from '#engine/case-number/number-pattern.ts'
import { seriesOf } from '#engine/exchange/paper-series.ts'
import { appendEvent } from '#evidence/append.ts'
import { familiesOf } from '#law/forms/form.ts'
import { FORMS } from '#law/forms/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow, listSettings } from '#work/people/index.ts'
import { patternHouse, patternKey } from './number-paper.ts'

const FAMILIES = [...new Set(Object.values(FORMS).flatMap(familiesOf))]

const tailOf = (first: number, highest: number): number => Number(String(highest).slice(String(first).length - 1))

/**
 * Raises every own sequence of this and the last year to what `seen` says (series and running number, as the others read them); a sequence
 * never goes back. Numbers of other series are other houses' and are left alone. Runs as the desk. Returns how many were raised.
 */
export async function raiseNumbers(tx: Tx, seen: { series: string; number: number }[]): Promise<number> {
  const house = await getHouseRow(tx)
  const year = Number(tx.asker.today.slice(0, 4))
  const own = new Map((await listSettings<string>(tx, patternKey(''))).map(row => [row.key, row.value]))
  let raised = 0
  for (const family of FAMILIES) {
    const pattern = own.get(patternKey(family)) ?? defaultNumberPattern(house.kind, family, house.short_name)
    for (const of of [year, year - 1]) {
      const first = seriesOf(formatNumberPattern(pattern, patternHouse(house), of, 1))
      const highest = first && seen.find(one => one.series === first.series)
      const written = (n: number): boolean => seriesOf(formatNumberPattern(pattern, patternHouse(house), of, n))?.number === highest?.number
      // The running number may stand behind other digits, padded (a difference) or not (a tail).
      const taken =
        first && highest
          ? [highest.number - first.number + 1, tailOf(first.number, highest.number)].find(n => n > 0 && written(n))
          : undefined
      if (!taken) continue
      const next = taken + 1
      const rows = await tx.query(
        `insert into number_sequence (house_id, family, year, next) values ($1,$2,$3,$4)
         on conflict (house_id, family, year) do update set next = excluded.next where number_sequence.next < excluded.next returning next`,
        [house.house_id, family, of, next],
      )
      if (rows.length === 0) continue
      raised++
      await appendEvent(tx, { kind: 'number', table: 'number_sequence', id: `${family}-${of}`, about: { raisedTo: next } })
    }
  }
  return raised
}
