/** The numbers of the letters of a pair of houses: no gap, none twice, whoever posts at the same time and whatever fails. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { LetterContent } from '#engine/exchange/letter.ts'
import { asDesk, type Tx } from '#store/unit-of-work.ts'
import { openVault, type Vault } from '#vault/open-vault.ts'
import { type ClonedDatabase, cloneDatabase } from '../../tests/database/clone-database.ts'
import { postLetter } from './post-letter.ts'

const HOUSE = 'own'
const TO = ['other', 'third'] as const
const DAY = '2026-11-21'
const ENVELOPE = { sealed: false, number: null, title: '' }

let database: ClonedDatabase
let vault: Vault
let folder: string
let count = 0

beforeAll(async () => {
  database = await cloneDatabase()
  folder = mkdtempSync(join(tmpdir(), 'cs-letter-numbers-'))
  vault = openVault({ folder })
  await database.superuserQuery(
    `insert into house (house_id, name, short_name, kind, level, region, code) values ('${HOUSE}', '甲', '甲', 'court', 1, '433199', 'x')`,
  )
  for (const to of TO)
    await database.superuserQuery(
      `insert into peer (house_id, peer_id, name, short_name, kind, level, region, code, joined) values ('${HOUSE}', '${to}', '乙', '乙', 'procuratorate', 1, '433199', 'y', true)`,
    )
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await database.superuserQuery('alter table recorded_leaf disable trigger all; alter table log_pending disable trigger all')
  await database.superuserQuery('delete from outbox_body; delete from outbox; update peer set sent_sequence = 0')
  vault = openVault({ folder })
})

const notice = (): LetterContent => ({
  kind: 'withdrawal-notice',
  matterId: null,
  sentOn: DAY,
  withdrawal: { letterId: `letter-${count++}`, reason: { zh: '撤回', en: 'withdrawn' } },
})
const lastOf = async (tx: Tx, to: string): Promise<number> =>
  (await tx.one<{ last: number }>('select sent_sequence as last from peer where house_id = $1 and peer_id = $2', [HOUSE, to])).last
/** As an author does it: the last number read first, the work in between, the counter taken in the last step. */
const author = (to: string, between: (tx: Tx) => Promise<unknown> = async () => undefined): Promise<number> =>
  asDesk(database.store, HOUSE, DAY, async tx => {
    const last = await lastOf(tx, to)
    await between(tx)
    return (await postLetter(tx, vault, to, notice(), ENVELOPE, [], last)).sequence
  })
/** As a job does it: several letters, each number taken at once. */
const job = (to: string, letters: number): Promise<number[]> =>
  asDesk(database.store, HOUSE, DAY, async tx => {
    const numbers: number[] = []
    for (let i = 0; i < letters; i++) numbers.push((await postLetter(tx, vault, to, notice(), ENVELOPE)).sequence)
    return numbers
  })
const numbersOf = async (to: string): Promise<number[]> =>
  (await database.superuserQuery<{ sequence: number }>(`select sequence from outbox where to_house = '${to}' order by sequence`)).map(
    row => row.sequence,
  )
const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)
const counterOf = async (to: string): Promise<number> =>
  (await database.superuserQuery<{ n: number }>(`select sent_sequence as n from peer where peer_id = '${to}'`))[0]?.n ?? -1

test('one after the other', async () => {
  for (const expected of [1, 2, 3]) expect(await author('other')).toBe(expected)
  expect(await numbersOf('other')).toEqual(upTo(3))
})

test('sixty at once, to two houses: every number once, no gap, the counter at the last', async () => {
  const taken = await Promise.all(Array.from({ length: 60 }, (_, index) => author(TO[index % 2] as string)))
  for (const to of TO) {
    expect(await numbersOf(to)).toEqual(upTo(30))
    expect(await counterOf(to)).toBe(30)
  }
  expect([...taken].sort((a, b) => a - b)).toEqual([...upTo(30), ...upTo(30)].sort((a, b) => a - b))
})

test('a number read before others posted is not used twice', async () => {
  const slow = author('other', () => author('other').then(() => author('other')))
  expect(await slow).toBe(3)
  expect(await numbersOf('other')).toEqual(upTo(3))
})

test('what fails after its number was foreseen leaves no gap behind', async () => {
  const failing = (): Promise<unknown> =>
    asDesk(database.store, HOUSE, DAY, async tx => {
      await postLetter(tx, vault, 'other', notice(), ENVELOPE, [], await lastOf(tx, 'other'))
      throw new Error('changed my mind')
    }).catch(() => undefined)
  const work = Array.from({ length: 30 }, (_, index) => (index % 5 === 2 ? failing() : author('other').catch(() => undefined)))
  const given = (await Promise.all(work)).filter(one => typeof one === 'number')
  const kept = await numbersOf('other')
  expect(kept).toEqual(upTo(kept.length))
  expect([...(given as number[])].sort((a, b) => a - b)).toEqual(kept)
  expect(await author('other')).toBe(kept.length + 1)
})

test('beside a job that posts many letters in one transaction', async () => {
  const [numbers, ...others] = await Promise.all([job('other', 12), author('other'), author('other'), job('other', 5), author('other')])
  const all = [numbers, ...others].flat()
  expect([...all].sort((a, b) => a - b)).toEqual(upTo(20))
  expect(await numbersOf('other')).toEqual(upTo(20))
})

test('another program on the same database: its numbers are seen, at the price of a second try', async () => {
  const elsewhere = openVault({ folder })
  const post = (with_: Vault): Promise<number> =>
    asDesk(
      database.store,
      HOUSE,
      DAY,
      async tx => (await postLetter(tx, with_, 'other', notice(), ENVELOPE, [], await lastOf(tx, 'other'))).sequence,
    )
  await Promise.all(Array.from({ length: 16 }, (_, index) => post(index % 2 ? vault : elsewhere)))
  expect(await numbersOf('other')).toEqual(upTo(16))
})

test('a number far from the next one is refused by the database itself', async () => {
  const take = (wanted: number): Promise<unknown> =>
    asDesk(database.store, HOUSE, DAY, tx => tx.query('select take_letter_number($1, $2)', ['other', wanted]))
  await expect(take(5)).rejects.toMatchObject({ code: 'conflict' })
  await take(1)
  await expect(take(1)).rejects.toMatchObject({ code: 'conflict' })
  await expect(
    asDesk(database.store, 'third', DAY, tx => tx.query('select take_letter_number($1, $2)', ['other', 2])),
  ).rejects.toMatchObject({ code: 'conflict' })
  expect(await counterOf('other')).toBe(1)
})

test('a receipt carries no number and moves no counter', async () => {
  const receipt: LetterContent = { kind: 'receipt', matterId: null, sentOn: DAY, receipt: { letterId: 'x', stage: 'arrived', on: DAY } }
  const post = (): Promise<number> =>
    asDesk(database.store, HOUSE, DAY, async tx => (await postLetter(tx, vault, 'other', receipt, ENVELOPE)).sequence)
  expect([await post(), await post()]).toEqual([0, 0])
  expect(await counterOf('other')).toBe(0)
  expect(await numbersOf('other')).toEqual([0])
})
