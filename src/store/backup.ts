/** Writes the whole node into one encrypted file while it goes on working: one snapshot of every table, and the files handed in. */
import { createWriteStream } from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { ClientBase } from 'pg'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { type BackupLine, type BackupSummary, type ColumnPlan, newestAct, ROW_MARK, tablesOf } from './backup-lines.ts'
import { withClient } from './embedded/logins.ts'
import { seal } from './sealed-stream.ts'

export type BackupPlan = {
  ownerUrl: string
  /** The file to write; it appears under this name only when it is whole. */
  file: string
  /** At least 12 characters; without it nobody, we included, can read the backup. */
  passphrase: string
  /** Further files (keys), by the name under which restore writes them. */
  files?: { name: string; path: string }[]
}

const quoted = (client: ClientBase, name: string): string => client.escapeIdentifier(name)

/** JSON columns travel as text: a JSON null would otherwise come back as no value at all. */
const selectRows = (client: ClientBase, table: string, columns: ColumnPlan[]): string => {
  const list = columns.map(one =>
    one.json ? `${quoted(client, one.name)}::text as ${quoted(client, one.name)}` : quoted(client, one.name),
  )
  return `select to_jsonb(r)::text as row from (select ${list.join(', ')} from ${quoted(client, table)}) r`
}

/** A forced policy without a way in for the owner would give an empty, and therefore false, backup. */
const refuseBlindTables = async (client: ClientBase): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity and c.relforcerowsecurity
      and not exists (
        select 1 from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('r', '*')
          and (0 = any(p.polroles) or (select oid from pg_roles where rolname = current_user) = any(p.polroles))
          and pg_get_expr(p.polqual, p.polrelid) = 'true')`)
  if (rows.length === 0) return
  const names = rows.map(row => row.name).join(', ')
  throw new Fault('internal', words(`备份账号看不见这些表：${names}`, `The owner cannot read these tables for a backup: ${names}`))
}

const line = (record: BackupLine): string => `${JSON.stringify(record)}\n`

/** Large values are fetched a few at a time, small rows many at a time. */
const fetchSize = (columns: ColumnPlan[]): number => (columns.some(one => one.type === 'bytea') ? 8 : 500)

async function* tableLines(client: ClientBase, name: string, columns: ColumnPlan[], counted: { rows: number }): AsyncGenerator<string> {
  yield line({ is: 'table', name, columns })
  await client.query(`declare backup_rows no scroll cursor for ${selectRows(client, name, columns)}`)
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${fetchSize(columns)} from backup_rows`)
    if (rows.length === 0) break
    counted.rows += rows.length
    yield rows.map(one => `${ROW_MARK}${one.row}\n`).join('')
  }
  await client.query('close backup_rows')
}

async function* contents(client: ClientBase, plan: BackupPlan, tell: (summary: BackupSummary) => void): AsyncGenerator<string> {
  const heading = await client.query<{ at: string }>('select clock_timestamp()::text as at')
  const migrations = await client.query('select number, name, checksum from schema_migration order by number')
  yield line({ is: 'heading', migrations: migrations.rows, takenAt: heading.rows[0]?.at ?? '' })
  const tables = await tablesOf(client)
  const counted = { rows: 0 }
  for (const { name, columns } of tables) yield* tableLines(client, name, columns, counted)
  const sequences = await client.query<{ name: string; last: string }>(
    `select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'public' and last_value is not null order by 1`,
  )
  for (const one of sequences.rows) yield line({ is: 'sequence', ...one })
  for (const { name, path } of plan.files ?? []) yield line({ is: 'file', name, base64: (await readFile(path)).toString('base64') })
  const summary = { tables: tables.length, rows: counted.rows, newestAct: await newestAct(client), takenAt: heading.rows[0]?.at ?? '' }
  yield line({ is: 'end', ...summary })
  tell(summary)
}

const flushToDisk = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

/**
 * Writes the backup and says what it holds. Writers go on meanwhile and are not seen (REPEATABLE READ).
 * Throws Fault `malformed` for a short passphrase, `internal` when a table hides from the owner; a failed backup leaves no file.
 */
export const backup = (plan: BackupPlan): Promise<BackupSummary> =>
  withClient(plan.ownerUrl, async client => {
    const sealing = await seal(plan.passphrase)
    const draft = `${plan.file}.part`
    await client.query('begin isolation level repeatable read read only')
    await refuseBlindTables(client)
    let summary: BackupSummary | undefined
    const source = Readable.from(contents(client, plan, told => (summary = told)))
    try {
      await pipeline(source, createGzip({ level: 5 }), sealing, createWriteStream(draft, { mode: 0o600 }))
      await flushToDisk(draft)
      await rename(draft, plan.file)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
    await client.query('commit')
    return summary as unknown as BackupSummary
  })
