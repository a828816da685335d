/** Every indicator, numerator, denominator and the records behind them: SQL over the projection against plain loops over raw acts, in 1,000 random worlds. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assess } from '#engine/procedure/assess.ts'
import { fold } from '#engine/procedure/fold.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { FIGURES } from '#law/indicators/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { asDesk } from '#store/unit-of-work.ts'
import { countFigures, type Filter, idsOf } from '#work/analysis/index.ts'
import { measureText, writeMeasure } from '#work/matter/index.ts'
import { type ClonedDatabase, cloneDatabase } from '../../database/clone-database.ts'
import { randomOf } from '../../secrecy/random-houses.ts'
import { naiveFigures, type Period } from './naive-figures.ts'
import { AGREEMENTS, DIVISIONS, HOUSES, randomWorld, type WorldMatter } from './random-worlds.ts'

const WORLDS = Number(process.env.WORLDS ?? 1000)
const TODAY = '2026-11-22'
const PERIODS: Period[] = ['2025-01-01 2025-12-31', '2026-01-01 2026-06-30', '2026-10-01 2026-12-31', '2026-01-01 2026-12-31'].map(text => {
  const [from = '', to = ''] = text.split(' ')
  return { from, to, today: TODAY }
})

let database: ClonedDatabase
beforeAll(async () => {
  database = await cloneDatabase()
  const sql = database.superuserQuery
  await sql(
    `insert into house (house_id, name, short_name, kind, level, region, code) values ('here', 'here', 'here', 'procuratorate', 4, '433199', 'x')`,
  )
  await sql(
    `insert into account (account_id, house_id, person_id, login, password_hash) select 'a' || n, 'here', 'p' || n, 'p' || n, '' from generate_series(0, 1) n`,
  )
  await sql(
    `insert into person (house_id, person_id, account_id, name, division) values ('here', 'p0', 'a0', '甲', $1), ('here', 'p1', 'a1', '乙', $2)`,
    DIVISIONS,
  )
  const matter = `insert into matter (house_id, matter_id, procedure_id, procedure_version, fingerprint, definition, parameters, kind, keeper, title, opened_on, stage)
    values ('here', $1, 'agreement-record', '1', '', '{}', '{}', 'shared', 'here', '', '2024-01-01', 'x')`
  for (const [agreement, clauses] of Object.entries(AGREEMENTS)) {
    await sql(matter, [agreement])
    await sql(
      `insert into agreement (house_id, agreement_id, title, title_en, state, signed_on, in_force_from, approvers, reading, fingerprint) values ('here', $1, $1, $1, 'agreed', '2024-01-01', '2024-01-01', '[]', '{}', '')`,
      [agreement],
    )
    for (const [index, clause] of clauses.entries())
      await sql(
        `insert into agreement_clause (house_id, agreement_id, clause, since, ordinal, no, title, text, text_en, procedures, posts, indicators) values ('here', $1, $2, '2024-01-01', $3, '', '', '', '', '{file-request}', '[]', '{}')`,
        [agreement, clause, index],
      )
  }
})
afterAll(() => database.drop())

class Undo extends Error {}

/** Writes the world as its acts would have been written, works in it, and takes it all back. */
async function inWorld(world: WorldMatter[], work: (tx: Tx) => Promise<void>): Promise<void> {
  const failed: unknown[] = []
  const done = asDesk(database.store, 'here', TODAY, async tx => {
    await tx.query(
      `insert into matter (house_id, matter_id, procedure_id, procedure_version, fingerprint, definition, parameters, kind, keeper, title, opened_on, stage, sealed)
       select 'here', m.id, m.procedure, '1', '', '{}', m.parameters, m.kind, 'here', m.id, '2025-01-01', 'x', m.sealed from jsonb_to_recordset($1::jsonb) as m (id text, procedure text, parameters jsonb, kind text, sealed boolean)`,
      [
        JSON.stringify(
          world.map(one => ({ id: one.id, procedure: one.def.id, parameters: one.parameters, kind: one.def.kind, sealed: one.sealed })),
        ),
      ],
    )
    for (const one of world) {
      tx.later(
        'test-member',
        `insert into matter_member (house_id, matter_id, person_id, duty, since, set_by) values ('here', $1, $2, 'handler', '2025-01-01', 'x')`,
        [one.id, `p${DIVISIONS.indexOf(one.division)}`],
      )
      const state = fold(one.def, one.parameters, one.acts)
      // Written on the day of the last act, read later: what is counted must not have depended on the day.
      const day = one.acts.at(-1)?.header.on ?? TODAY
      const clocks = assess(one.def, one.parameters, state, day, CALENDARS)
      const row = { definition: one.def, parameters: one.parameters, matter_id: one.id } as Parameters<typeof measureText>[0]
      writeMeasure(tx, row, one.sealed || state.sealed, measureText(row, state, clocks))
    }
    await work(tx).catch(error => {
      failed.push(error)
    })
    throw new Undo()
  })
  await done.catch(error => {
    if (!(error instanceof Undo) && !(error.cause instanceof Undo)) throw error
  })
  if (failed.length > 0) throw failed[0]
}

const sorted = (list: readonly string[] | null): string[] => [...(list ?? [])].sort()

const FILTERS: { filter: Filter; keeps: (one: WorldMatter) => boolean }[] = [
  { filter: {}, keeps: () => true },
  { filter: { house: HOUSES[1] }, keeps: one => partiesOf(one).includes(HOUSES[1] as string) },
  { filter: { agreement: 'agreement-1' }, keeps: one => (one.parameters.clauses ?? []).some(key => key.startsWith('agreement-1/')) },
  { filter: { clause: 'agreement-2/Y-1' }, keeps: one => (one.parameters.clauses ?? []).includes('agreement-2/Y-1') },
  { filter: { division: DIVISIONS[0] }, keeps: one => one.division === DIVISIONS[0] },
]

/** Who opened it, and its first other party. */
function partiesOf({ def, parameters }: WorldMatter): string[] {
  const keeper = parameters.parties.find(party => party.role === def.keeper)?.house
  const other = Object.keys(def.parties)
    .filter(role => role !== def.keeper)
    .flatMap(role => parameters.parties.find(party => party.role === role)?.house ?? [])[0]
  return [keeper, other].filter(one => one !== undefined)
}

describe('equality', () => {
  const seen = new Map<string, number>()

  it(`in ${WORLDS} random worlds SQL and loops agree on every indicator, with and without filters`, { timeout: 300_000 }, async () => {
    for (let number = 0; number < WORLDS; number++) {
      const chance = randomOf(20_261_122 + number)
      const world = randomWorld(chance, number)
      const period = PERIODS[number % PERIODS.length] as Period
      const chosen = [FILTERS[0], FILTERS[1 + (number % (FILTERS.length - 1))]] as typeof FILTERS
      await inWorld(world, async tx => {
        for (const { filter, keeps } of chosen) {
          const naive = naiveFigures(world.filter(keeps), period)
          const ids = await idsOf(tx, period, filter)
          const counts = await countFigures(tx, period, filter)
          for (const { id, sort } of FIGURES) {
            const wanted = naive.get(id)
            if (!wanted) throw new Error(`no second implementation of ${id}`)
            const where = `world ${number}, ${id}, ${JSON.stringify(filter)}`
            if (sort === 'clause') {
              if (Object.keys(filter).length === 0)
                expect(counts.get(id), where).toEqual({ above: wanted.above.length, below: wanted.below?.length ?? null })
              continue
            }
            expect(sorted(ids.get(`${id} above`) ?? []), `${where}: above`).toEqual(sorted(wanted.above))
            if (wanted.below) expect(sorted(ids.get(`${id} below`) ?? []), `${where}: below`).toEqual(sorted(wanted.below))
            expect(counts.get(id), where).toEqual({ above: wanted.above.length, below: wanted.below?.length ?? null })
            seen.set(id, (seen.get(id) ?? 0) + wanted.above.length)
          }
        }
      })
    }
  })

  it('no indicator was compared on nothing', () => {
    if (WORLDS < 1000) return
    const rare = FIGURES.filter(one => one.sort !== 'clause' && (seen.get(one.id) ?? 0) < 3).map(
      one => `${one.id} ${seen.get(one.id) ?? 0}`,
    )
    expect(rare).toEqual([])
  })
})
