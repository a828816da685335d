/** What a transaction worked out once — the asker's sight, the matter it locked — is true for this asker and this moment only. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asDesk, inTransaction, type Tx } from '#store/unit-of-work.ts'
import { type ClonedDatabase, cloneDatabase } from '../database/clone-database.ts'

const TODAY = '2026-11-21'
const KINDS = ['any', 'house', 'desk', 'internal-desk', 'team', 'none']
let database: ClonedDatabase

const person = async (id: string, post: string, until: string | null = null): Promise<void> => {
  await database.superuserQuery(
    `insert into account (account_id, house_id, person_id, login, password_hash) values ($1, 'h', $1, $1, 'x')`,
    [id],
  )
  await database.superuserQuery(`insert into person (house_id, person_id, account_id, name) values ('h', $1, $1, $1)`, [id])
  await database.superuserQuery(
    `alter table post_held disable trigger leaf_written; insert into post_held (house_id, person_id, post, since, until, set_by) values ('h', '${id}', '${post}', '2026-01-01', ${until ? `'${until}'` : 'null'}, 'x'); alter table post_held enable trigger leaf_written`,
  )
}

beforeAll(async () => {
  database = await cloneDatabase()
  await database.superuserQuery(
    `insert into house (house_id, name, short_name, kind, level, region, code) values ('h', '甲', '甲', 'procuratorate', 1, '433199', 'x')`,
  )
  const posts = await database.superuserQuery<{ post: string }>('select post from post_sight order by post')
  for (const { post } of posts) await person(`p-${post}`, post)
  await person('p-ended', 'chief-procurator', '2026-10-01')
  await person('p-two', 'handling-prosecutor')
  const matter = (id: string, sealed: boolean): string =>
    `insert into matter (house_id, matter_id, procedure_id, procedure_version, fingerprint, definition, parameters, kind, keeper, title, opened_on, sealed, stage) values ('h', '${id}', 'x', '1', 'f', '{}', '{}', 'shared', 'h', '题', '2026-01-01', ${sealed}, '')`
  await database.superuserQuery(matter('open', false))
  await database.superuserQuery(matter('sealed', true))
  await database.superuserQuery(
    `insert into matter_member (house_id, matter_id, person_id, duty, since, set_by) values ('h', 'sealed', 'p-two', 'handler', '2026-01-01', 'x')`,
  )
})
afterAll(() => database.drop())

const READ_SIGHT = `select set_config('app.sight', asker_key() || coalesce((select string_agg(sight_of(s.sees, s.internal_desk), '') from post_held h join post_sight s using (post)
  join person p on p.house_id = h.house_id and p.person_id = h.person_id and p.disabled_at is null
  where h.house_id = asker_house() and h.person_id = asker_person() and h.since <= asker_today() and (h.until is null or h.until >= asker_today())), ''), true)`
const as = <T>(who: string, work: (tx: Tx) => Promise<T>, today = TODAY): Promise<T> =>
  inTransaction(database.store, { house: 'h', person: who, post: null, today }, work)
const flags = (tx: Tx, fn: 'sees' | 'asker_sees'): Promise<{ kind: string; yes: boolean }[]> =>
  tx.query(`select kind, ${fn}(kind) as yes from unnest($1::text[]) as kind`, [KINDS])
const seen = async (tx: Tx): Promise<string[]> =>
  (await tx.query<{ id: string }>('select matter_id as id from matter order by 1')).map(row => row.id)
const LOCK = `select show_matter(matter_id) is not null as shown from matter where house_id = asker_house() and matter_id = $1 for update`

describe('sight', () => {
  it('worked out once or asked each time: the same for every post', async () => {
    const people = await database.superuserQuery<{ person_id: string }>('select person_id from person order by 1')
    expect(people.length).toBeGreaterThan(20)
    for (const { person_id } of people)
      await as(person_id, async tx => {
        const asked = await flags(tx, 'asker_sees')
        expect(await flags(tx, 'sees'), person_id).toEqual(asked)
        await tx.query(READ_SIGHT)
        expect(await flags(tx, 'sees'), person_id).toEqual(asked)
      })
  })

  it('of another person, house or day is not believed', async () => {
    for (const [setting, value] of [
      ['app.person', 'p-administrator'],
      ['app.house', 'elsewhere'],
      ['app.today', '2025-12-31'],
    ])
      await as('p-chief-procurator', async tx => {
        await tx.query(READ_SIGHT)
        expect((await flags(tx, 'sees')).find(one => one.kind === 'house')?.yes).toBe(true)
        await tx.query(`select set_config($1, $2, true)`, [setting, value])
        expect((await flags(tx, 'sees')).map(one => one.yes)).toEqual((await flags(tx, 'asker_sees')).map(one => one.yes))
        expect((await flags(tx, 'sees')).find(one => one.kind === 'house')?.yes).toBe(false)
      })
  })

  it('is asked anew in a transaction that changes posts or people', async () => {
    const undo = new Error('undo')
    const work = as('p-chief-procurator', async tx => {
      await tx.query(READ_SIGHT)
      expect(await seen(tx)).toEqual(['open'])
      await tx.query(`update post_held set until = '2026-01-02' where house_id = 'h' and person_id = 'p-chief-procurator'`)
      expect(await seen(tx)).toEqual([])
      throw undo
    })
    await expect(work).rejects.toMatchObject({ cause: undo })
    await expect(
      as('p-chief-procurator', async tx => {
        await tx.query(READ_SIGHT)
        await tx.query(`update person set disabled_at = now() where house_id = 'h' and person_id = 'p-chief-procurator'`)
        expect(await seen(tx)).toEqual([])
        throw undo
      }),
    ).rejects.toMatchObject({ cause: undo })
  })

  it('ends with the transaction', async () => {
    await as('p-chief-procurator', tx => tx.query(READ_SIGHT))
    for (let i = 0; i < 6; i++)
      expect(
        await as('p-administrator', tx =>
          tx.one(`select current_setting('app.sight', true) as s, current_setting('app.matter', true) as m`),
        ),
      ).not.toMatchObject({
        s: expect.stringContaining('house'),
      })
    expect(await as('p-administrator', seen)).toEqual([])
  })
})

describe('the matter that was locked', () => {
  it('is shown only to those who see it, and to nobody else by asking', async () => {
    expect(await as('p-chief-procurator', tx => tx.query(LOCK, ['sealed']))).toEqual([])
    expect(await as('p-handling-prosecutor', tx => tx.query(LOCK, ['open']))).toEqual([])
    await as('p-chief-procurator', async tx => {
      await tx.query(LOCK, ['sealed'])
      expect(await tx.one('select shown_matter() as m')).toEqual({ m: null })
      expect(await seen(tx)).toEqual(['open'])
    })
    await as('p-two', async tx => {
      expect(await tx.query(LOCK, ['sealed'])).toEqual([{ shown: true }])
      expect(await tx.one('select shown_matter() as m')).toEqual({ m: 'sealed' })
      expect(await seen(tx)).toEqual(['sealed'])
    })
  })

  it('shows one matter, not the others', async () => {
    await as('p-two', async tx => {
      await tx.query(LOCK, ['sealed'])
      expect(await tx.query(`select 1 from matter where matter_id = 'open'`)).toEqual([])
    })
  })

  it('is not believed for another asker, nor after the team or a recusal changed', async () => {
    const undo = new Error('undo')
    await as('p-two', async tx => {
      await tx.query(LOCK, ['sealed'])
      await tx.query(`select set_config('app.person', 'p-chief-procurator', true)`)
      expect(await seen(tx)).toEqual(['open'])
    })
    for (const change of [
      `update matter_member set until = '2026-01-02' where house_id = 'h' and matter_id = 'sealed'`,
      `insert into recusal (house_id, matter_id, person_id, since, set_by) values ('h', 'sealed', 'p-two', '2026-01-01', 'x')`,
    ])
      await expect(
        as('p-two', async tx => {
          await tx.query(LOCK, ['sealed'])
          expect(await seen(tx)).toEqual(['sealed'])
          await tx.query(change)
          expect(await seen(tx)).toEqual([])
          throw undo
        }),
      ).rejects.toMatchObject({ cause: undo })
  })

  it('the desk sees both, with or without', async () => {
    expect(await asDesk(database.store, 'h', TODAY, seen)).toEqual(['open', 'sealed'])
  })
})
