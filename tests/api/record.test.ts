/** The record: whoever changes a row past the program is named by `verify`, row by row, up to the last checkpoint. */

import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { verify } from '#evidence/verify.ts'
import { act, serveSuggestion, signFor } from './county/acts.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
let matterId: string
let before: { ok: boolean; findings: unknown[] }
const HOUSE = 'county-proc'

/** Verifies over a connection of its own, with the house's pinned key. */
async function verdict(house = HOUSE): Promise<Awaited<ReturnType<typeof verify>>> {
  const client = new pg.Client({ connectionString: county.site.urls.owner })
  await client.connect()
  try {
    const signer = county.site.vault.signerOf(house)
    return await verify(client, house, { key: { house, suite: signer.suite, publicKey: signer.publicKey } })
  } finally {
    await client.end()
  }
}
const found = async (house = HOUSE): Promise<string[]> =>
  (await verdict(house)).findings.map(one => `${one.what} ${one.table} ${one.id}`).sort()

beforeAll(async () => {
  county = await openCounty('2026-08-20')
  matterId = await serveSuggestion(county)
  await signFor(county, matterId, '2026-08-21')
  await act(county, 'cp-pros', matterId, {
    kind: 'notify-parties',
    post: 'handling-prosecutor',
    on: '2026-08-21',
    facts: { recipients: ['某建工公司'] },
  })
  await serveSuggestion(county, { on: '2026-08-21', number: '二号' })
  await county.log()
  before = await verdict()
}, 60_000)
afterAll(() => county.close())

/** A change past the program, undone after the test. */
async function tamper(change: string, undo: string, check: () => Promise<void>): Promise<void> {
  await county.sql(`do $$ begin set local session_replication_role = replica; ${change}; end $$`)
  try {
    await check()
  } finally {
    await county.sql(`do $$ begin set local session_replication_role = replica; ${undo}; end $$`)
  }
}

const idsOf = async (table: string, column: string, where = 'true'): Promise<string[]> =>
  (await county.sql<{ id: string }>(`select ${column} as id from ${table} where house_id = '${HOUSE}' and ${where} order by 1`)).map(
    row => row.id,
  )

describe('before anybody touched it', () => {
  it('verifies, with the signatures checked and nothing unsealed', () => {
    expect(before).toMatchObject({ ok: true, findings: [], signatures: 'checked', unsealedTail: { placed: 0, waiting: 0 } })
  })
  it('states the unsealed tail when something waits', async () => {
    county.on('2026-08-24')
    await act(county, 'cp-pros', matterId, {
      kind: 'notify-parties',
      post: 'handling-prosecutor',
      on: '2026-08-24',
      facts: { recipients: ['某公司'] },
    })
    const now = await verdict()
    expect(now.ok).toBe(true)
    expect(now.unsealedTail.waiting).toBeGreaterThan(0)
    await county.log()
    expect((await verdict()).unsealedTail).toEqual({ placed: 0, waiting: 0 })
  })
})

type Table = { table: string; id: string; where?: string; text: string }
const TABLES: Table[] = [
  { table: 'act', id: 'act_id', text: 'signature' },
  { table: 'act_placing', id: `matter_id || '/' || epoch || '/' || n`, text: 'signature' },
  { table: 'outbox', id: 'letter_id', where: 'sequence > 0', text: 'kind' },
  { table: 'attachment', id: 'attachment_id', text: 'plain_hash' },
]

describe.each(TABLES)('$table', ({ table, id, where, text }) => {
  let ids: string[]
  beforeEach(async () => {
    ids = await idsOf(table, id, where)
    expect(ids.length).toBeGreaterThan(1)
    expect(await found()).toEqual([])
  })

  it('a row edited is named', async () => {
    const [row] = ids
    const [old] = await county.sql<{ v: string }>(`select ${text} as v from ${table} where house_id = '${HOUSE}' and ${id} = $1`, [row])
    const change = (value: string): string => `update ${table} set ${text} = '${value}' where house_id = '${HOUSE}' and ${id} = '${row}'`
    await tamper(change('changed'), change(String(old?.v)), async () => expect(await found()).toEqual([`edited ${table} ${row}`]))
  })

  it('a row deleted is named', async () => {
    const [row] = ids
    await county.sql(`create table if not exists kept_${table} as select * from ${table} where house_id = '${HOUSE}'`)
    const over = table === 'act' ? 'overriding system value ' : ''
    await tamper(
      `delete from ${table} where house_id = '${HOUSE}' and ${id} = '${row}'`,
      `insert into ${table} ${over}select * from kept_${table} where ${id} = '${row}'`,
      async () => {
        const names = await found()
        expect(names).toContain(`deleted ${table} ${row}`)
      },
    )
    await county.sql(`drop table kept_${table}`)
  })

  it('a row inserted is named', async () => {
    const columns: Record<string, string> = {
      act: `insert into act (house_id, act_id, matter_id, kind, by_house, person_id, post, on_date, header, hash, signature, source) select house_id, 'forged', matter_id, kind, by_house, person_id, post, on_date, header, 'forged', signature, source from act where house_id = '${HOUSE}' and act_id = '${ids[0]}'`,
      act_placing: `insert into act_placing (house_id, matter_id, epoch, n, act_hash, body, hash, signature) select house_id, matter_id, epoch, 99, act_hash, body, hash, signature from act_placing where house_id = '${HOUSE}' and matter_id || '/' || epoch || '/' || n = '${ids[0]}'`,
      outbox: `insert into outbox (house_id, letter_id, to_house, sequence, kind, matter_id) select house_id, 'forged', to_house, 999, kind, matter_id from outbox where house_id = '${HOUSE}' and letter_id = '${ids[0]}'`,
      attachment: `insert into attachment (house_id, attachment_id, name, media_type, size, plain_hash, blob_id, created_by) select house_id, 'forged', name, media_type, size, plain_hash, blob_id, created_by from attachment where house_id = '${HOUSE}' and attachment_id = '${ids[0]}'`,
    }
    const undo: Record<string, string> = {
      act: `act_id = 'forged'`,
      act_placing: 'n = 99',
      outbox: `letter_id = 'forged'`,
      attachment: `attachment_id = 'forged'`,
    }
    await tamper(columns[table] ?? '', `delete from ${table} where house_id = '${HOUSE}' and ${undo[table]}`, async () => {
      expect((await found()).filter(one => one.startsWith(`inserted ${table} `)).length).toBe(1)
    })
  })

  it('two rows swapped are named', async () => {
    const held: Record<string, string> = { act: 'header', act_placing: 'body', outbox: 'act_id', attachment: 'plain_hash' }
    const columns: Record<string, string> = {
      act: 'matter_id, kind, by_house, person_id, post, on_date, header, hash, signature, source',
      act_placing: 'act_hash, body, hash, signature',
      outbox: 'sequence, kind, matter_id, act_id',
      attachment: 'plain_hash, blob_id',
    }
    const swappable = await county.sql<{ a: string; b: string }>(
      `select a.id as a, b.id as b from (select ${id} as id, ${held[table]} as v from ${table} where house_id = '${HOUSE}' and ${where ?? 'true'}) a join (select ${id} as id, ${held[table]} as v from ${table} where house_id = '${HOUSE}' and ${where ?? 'true'}) b on a.id < b.id and a.v is distinct from b.v order by 1, 2 limit 1`,
    )
    const { a, b } = swappable[0] as { a: string; b: string }
    const list = columns[table] as string
    const names = list.split(', ')
    // A unique number stands in the way of exchanging two rows in one statement: a copy is read while the numbers are moved aside.
    const aside =
      table === 'outbox'
        ? `update outbox set sequence = -sequence where house_id = '${HOUSE}' and letter_id in ('${a}', '${b}');`
        : table === 'act'
          ? `update act set hash = 'x' || act_id where house_id = '${HOUSE}' and act_id in ('${a}', '${b}');`
          : ''
    const swap = `create temporary table swapped as select ${id} as the_id, ${list} from ${table} where house_id = '${HOUSE}' and ${id} in ('${a}', '${b}'); ${aside} update ${table} t set ${names.map(one => `${one} = s.${one}`).join(', ')} from swapped s where t.house_id = '${HOUSE}' and ((${id.replace(/\b(matter_id|epoch|n|act_id|letter_id|attachment_id)\b/g, 't.$1')} = '${a}' and s.the_id = '${b}') or (${id.replace(/\b(matter_id|epoch|n|act_id|letter_id|attachment_id)\b/g, 't.$1')} = '${b}' and s.the_id = '${a}')); drop table swapped`
    await tamper(swap, swap, async () =>
      expect((await found()).filter(one => !one.includes('act_fact'))).toEqual([`swapped ${table} ${a}`, `swapped ${table} ${b}`].sort()),
    )
  })
})

describe('what people read of an act', () => {
  it('a fact changed past the program no longer opens what the signed header committed to', async () => {
    const [fact] = await county.sql<{ act_id: string; value: unknown }>(
      `select act_id, value from act_fact where house_id = '${HOUSE}' and name = 'points' order by act_id limit 1`,
    )
    const set = (value: string): string =>
      `update act_fact set value = '${value}' where house_id = '${HOUSE}' and act_id = '${fact?.act_id}' and name = 'points'`
    await tamper(set('[{"id":"1","text":"别的"}]'), set(JSON.stringify(fact?.value)), async () =>
      expect(await found()).toEqual([`edited act_fact ${fact?.act_id}/points`]),
    )
  })

  it('a fact erased by law is no finding; one deleted or added past the program is', async () => {
    const [fact] = await county.sql<{ act_id: string; value: unknown; salt: string }>(
      `select act_id, value, salt from act_fact where house_id = '${HOUSE}' and name = 'recipients' order by act_id limit 1`,
    )
    const where = `where house_id = '${HOUSE}' and act_id = '${fact?.act_id}' and name = 'recipients'`
    const restore = `update act_fact set value = '${JSON.stringify(fact?.value)}', salt = '${fact?.salt}', erased_on = null ${where}`
    await tamper(`update act_fact set value = null, salt = '', erased_on = '2026-08-24', erased_by = 'x' ${where}`, restore, async () =>
      expect(await found()).toEqual([]),
    )
    const back = `insert into act_fact (house_id, act_id, name, value, salt) values ('${HOUSE}', '${fact?.act_id}', 'recipients', '${JSON.stringify(fact?.value)}', '${fact?.salt}')`
    await tamper(`delete from act_fact ${where}`, back, async () =>
      expect(await found()).toEqual([`deleted act_fact ${fact?.act_id}/recipients`]),
    )
    const extra = `house_id = '${HOUSE}' and name = 'forged'`
    await tamper(
      `insert into act_fact (house_id, act_id, name, value, salt) values ('${HOUSE}', '${fact?.act_id}', 'forged', '1', 'x')`,
      `delete from act_fact where ${extra}`,
      async () => expect(await found()).toEqual([`inserted act_fact ${fact?.act_id}/forged`]),
    )
  })

  it('an order or an effect changed on the act itself is named', async () => {
    const [row] = await county.sql<{ act_id: string; n: number }>(
      `select act_id, n from act where house_id = '${HOUSE}' and matter_id = $1 and kind = 'sign-for'`,
      [matterId],
    )
    await tamper(
      `update act set effect = false where house_id = '${HOUSE}' and act_id = '${row?.act_id}'`,
      `update act set effect = true where house_id = '${HOUSE}' and act_id = '${row?.act_id}'`,
      async () => expect(await found()).toEqual([`edited act ${row?.act_id}`]),
    )
  })
})

describe('the two houses', () => {
  it('a change in one house is named there and nowhere else', async () => {
    const [row] = await idsOf('act', 'act_id', "post = 'handling-prosecutor'")
    await tamper(
      `update act set post = 'president' where house_id = '${HOUSE}' and act_id = '${row}'`,
      `update act set post = 'handling-prosecutor' where house_id = '${HOUSE}' and act_id = '${row}'`,
      async () => {
        expect(await found('county-court')).toEqual([])
      },
    )
  })

  it('through the page: named in words, to everybody of the house', async () => {
    const [row] = await county.sql<{ act_id: string; source: string }>(`select act_id, source from act where house_id = '${HOUSE}' limit 1`)
    await tamper(
      `update act set source = 'past' where house_id = '${HOUSE}' and act_id = '${row?.act_id}'`,
      `update act set source = '${row?.source}' where house_id = '${HOUSE}' and act_id = '${row?.act_id}'`,
      async () => {
        const answer = await (await county.as('cp-liaison')).do('/api/proof/verify')
        expect(answer.ok).toBe(false)
        expect(answer.findings.map((one: { zh: string }) => one.zh)).toEqual([`act ${row?.act_id}：被改动`])
      },
    )
    expect((await (await county.as('cp-liaison')).do('/api/proof/verify')).ok).toBe(true)
  })
})
