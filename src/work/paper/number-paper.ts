/** Document numbers: one sequence per house, family and year, patterns with 〔〕. */
import { appendEvent } from '#evidence/append.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { HouseRow } from '#work/people/index.ts'
import { getHouseRow } from '#work/people/index.ts'

/** The next number of a family in the year of today; the row is locked, so numbers never collide and never skip. */
export async function takeNumber(tx: Tx, family: string): Promise<string> {
  const house = await getHouseRow(tx)
  const year = Number(tx.asker.today.slice(0, 4))
  const row = await tx.one<{ taken: number }>(
    `insert into number_sequence (house_id, family, year, next) values ($1,$2,$3,2) on conflict (house_id, family, year) do update set next = number_sequence.next + 1 returning next - 1 as taken`,
    [house.house_id, family, year],
  )
  await appendEvent(tx, {
    house: house.house_id,
    kind: 'number',
    table: 'number_sequence',
    id: `${family}-${year}`,
    about: { n: row.taken },
  })
  return formatNumber(house, family, year, row.taken)
}

/** A court's letters follow its case numbers （2026）湘3199…号; a procuratorate's use the long form of its region (sheet D2). */
export function formatNumber(
  house: Pick<HouseRow, 'kind' | 'short_name' | 'region' | 'code'>,
  family: string,
  year: number,
  n: number,
): string {
  if (house.kind === 'court') return `（${year}）${house.code}${family}函${n}号`
  if (house.kind === 'organ') return `${house.short_name}${family}〔${year}〕${n}号`
  // 沅清检 + 检民执监 is written 沅清检民执监 (sheet D2)
  const lead = family.startsWith('检') ? house.short_name.replace(/检$/, '') : house.short_name
  return `${lead}${family}〔${year}〕${house.region}${String(n).padStart(5, '0')}号`
}

/** What each family's next number would be, for the administration page. */
export async function nextNumbers(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx.query<{ family: string; next: number }>(
    'select family, next from number_sequence where house_id = $1 and year = $2',
    [tx.asker.house, Number(tx.asker.today.slice(0, 4))],
  )
  return new Map(rows.map(row => [row.family, row.next]))
}
