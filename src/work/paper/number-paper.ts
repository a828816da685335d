/** Document numbers: one sequence per house, family and year, written as the house's pattern says. */
import { defaultNumberPattern, formatNumberPattern, type PatternHouse } from '#engine/case-number/number-pattern.ts'
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { requireAwake } from '#mail/life.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow, type HouseRow, listSettings } from '#work/people/index.ts'

/** Under this key the house's own pattern of a family stands among its settings. */
export const patternKey = (family: string): string => `number-pattern:${family}`

/** What a pattern takes from the house. */
export const patternHouse = (house: Pick<HouseRow, 'short_name' | 'code' | 'region'>): PatternHouse => ({
  short: house.short_name,
  code: house.code,
  region: house.region,
})

/** Of numbers already used this many are passed over, then somebody has to look. */
const MOST_PASSED = 500

/**
 * The next number of a family in the year of today. Numbers are given one after the other in the whole house, so that none collides and none is skipped;
 * only one that stands on a paper already (taken in from elsewhere, or entered) is passed over.
 * @throws Fault conflict, unavailable while the house rests after a restore
 */
export async function takeNumber(tx: Tx, family: string): Promise<string> {
  await requireAwake(tx)
  const house = await getHouseRow(tx)
  const year = Number(tx.asker.today.slice(0, 4))
  const own = (await listSettings<string>(tx, patternKey(family))).find(row => row.key === patternKey(family))
  const pattern = own?.value ?? defaultNumberPattern(house.kind, family, house.short_name)
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`numbers of ${house.house_id}`])
  for (let passed = 0; passed < MOST_PASSED; passed++) {
    const row = await tx.one<{ taken: number }>(
      `insert into number_sequence (house_id, family, year, next) values ($1,$2,$3,2) on conflict (house_id, family, year) do update set next = number_sequence.next + 1 returning next - 1 as taken`,
      [house.house_id, family, year],
    )
    const number = formatNumberPattern(pattern, patternHouse(house), year, row.taken)
    if (await isNumberUsed(tx, number)) continue
    await appendEvent(tx, {
      house: house.house_id,
      kind: 'number',
      table: 'number_sequence',
      id: `${family}-${year}`,
      about: passed > 0 ? { n: row.taken, passed } : { n: row.taken },
    })
    return number
  }
  throw new Fault(
    'conflict',
    words('后续文号都已用过，请由管理员核对文号规则', 'The next numbers are all used: the administrator must look at the pattern'),
  )
}

/** Whether the number stands in this house already, on whichever paper or matter. */
export const isNumberUsed = async (tx: Tx, number: string): Promise<boolean> =>
  (await tx.one<{ used: boolean }>('select number_used($1) as used', [number])).used

/** What each family's next number would be, for the administration page. */
export async function nextNumbers(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx.query<{ family: string; next: number }>(
    'select family, next from number_sequence where house_id = $1 and year = $2',
    [tx.asker.house, Number(tx.asker.today.slice(0, 4))],
  )
  return new Map(rows.map(row => [row.family, row.next]))
}
