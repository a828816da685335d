/** Reads a backup into an empty database: its tables first, then everything it holds, in one transaction that proves itself. */
import { createReadStream } from 'node:fs'
import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { ClientBase } from 'pg'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { type BackupLine, type BackupSummary, type ColumnPlan, linesOf, newestAct, ROW_MARK, tablesOf } from './backup-lines.ts'
import { withClient } from './embedded/logins.ts'
import { migrate, readMigrations } from './migrate.ts'
import { noteRestored } from './rest-after-restore.ts'
import { takeDownWalls } from './restore-walls.ts'
import { SEALED_HEADER, unseal } from './sealed-stream.ts'

export type RestorePlan = {
  ownerUrl: string
  file: string
  passphrase: string
  /** The folder for the named files; made when missing. An existing file of that name is never overwritten. */
  filesTo: string
  /** Where the migrations stand; by default this program's own. */
  migrations?: string
}

const BATCH_ROWS = 500
const BATCH_CHARACTERS = 4_000_000

const incomplete = (cause?: unknown): Fault =>
  new Fault('unreadable-file', words('备份文件不完整，没有恢复任何内容', 'The backup is not whole; nothing was restored'), { cause })

const openSealed = async (file: string, passphrase: string): Promise<Readable> => {
  const handle = await open(file, 'r')
  const header = Buffer.alloc(SEALED_HEADER)
  const { bytesRead } = await handle.read(header, 0, SEALED_HEADER, 0)
  await handle.close()
  const opening = await unseal(passphrase, header.subarray(0, bytesRead))
  // Errors come out of the last stream, which is the one that is read.
  return pipeline(createReadStream(file, { start: SEALED_HEADER }), opening, createGunzip(), () => undefined) as unknown as Readable
}

type Heading = Extract<BackupLine, { is: 'heading' }>

/** Brings the tables to the backup's own state; newer migrations run afterwards, over the restored rows. */
const prepareTables = async (plan: RestorePlan, heading: Heading): Promise<void> => {
  const files = readMigrations(plan.migrations)
  const strange = heading.migrations.find(past => files.find(one => one.number === past.number)?.checksum !== past.checksum)
  if (strange) {
    const says = words(`备份来自另一版本的程序（${strange.name}）`, `The backup is from another version of the program (${strange.name})`)
    throw new Fault('conflict', says)
  }
  const upTo = heading.migrations.at(-1)?.number ?? -1
  await migrate(plan.ownerUrl, { upTo, ...(plan.migrations ? { folder: plan.migrations } : {}) })
  await withClient(plan.ownerUrl, async client => {
    const { rows } = await client.query<{ last: number | null }>('select max(number) as last from schema_migration')
    if ((rows[0]?.last ?? -1) > upTo) throw notEmpty()
  })
}

const notEmpty = (): Fault => new Fault('conflict', words('只能恢复到空的数据库', 'A backup is restored into an empty database only'))

/** Rows that migrations put in (lists of posts) are replaced; rows of a house are not. */
const refuseUsed = async (client: ClientBase, tables: { name: string; columns: ColumnPlan[] }[]): Promise<void> => {
  for (const { name, columns } of tables) {
    if (!columns.some(one => one.name === 'house_id')) continue
    const { rowCount } = await client.query(`select 1 from ${client.escapeIdentifier(name)} limit 1`)
    if (rowCount !== 0) throw notEmpty()
  }
}

/** Writes rows as they come, in batches; knows which table it is in. */
class Loader {
  rows = 0
  tables = 0
  private insert = ''
  private batch: string[] = []
  private size = 0
  private readonly client: ClientBase

  constructor(client: ClientBase) {
    this.client = client
  }

  async begin(name: string, columns: ColumnPlan[]): Promise<void> {
    await this.flush()
    this.tables++
    const id = (text: string): string => this.client.escapeIdentifier(text)
    const shapes = columns.map(one => `${id(one.name)} ${one.json ? 'text' : one.type}`).join(', ')
    const values = columns.map(one => (one.json ? `r.${id(one.name)}::${one.type}` : `r.${id(one.name)}`)).join(', ')
    const names = columns.map(one => id(one.name)).join(', ')
    this.insert = `insert into ${id(name)} (${names}) overriding system value select ${values} from jsonb_to_recordset($1::jsonb) as r (${shapes})`
  }

  async row(text: string): Promise<void> {
    this.batch.push(text)
    this.size += text.length
    this.rows++
    if (this.batch.length >= BATCH_ROWS || this.size >= BATCH_CHARACTERS) await this.flush()
  }

  async flush(): Promise<void> {
    if (this.batch.length > 0) await this.client.query(this.insert, [`[${this.batch.join(',')}]`])
    this.batch = []
    this.size = 0
  }
}

type Rest = { files: { name: string; base64: string }[]; end: BackupSummary | undefined }

const load = async (client: ClientBase, lines: AsyncGenerator<string>, loader: Loader): Promise<Rest> => {
  const rest: Rest = { files: [], end: undefined }
  for await (const text of lines) {
    if (text.startsWith(ROW_MARK)) {
      await loader.row(text.slice(ROW_MARK.length))
      continue
    }
    const line = JSON.parse(text) as BackupLine
    if (line.is === 'table') await loader.begin(line.name, line.columns)
    if (line.is === 'sequence')
      await client.query('select setval($1::regclass, $2::bigint)', [client.escapeIdentifier(line.name), line.last])
    if (line.is === 'file') rest.files.push(line)
    if (line.is === 'end') rest.end = line
  }
  await loader.flush()
  return rest
}

/** A name is one plain file name: a backup from elsewhere must not write outside the folder. Returns how to take them back. */
const writeFiles = async (folder: string, files: Rest['files']): Promise<() => Promise<void>> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const written: string[] = []
  const takeBack = async (): Promise<void> => {
    for (const path of written) await rm(path, { force: true })
  }
  try {
    for (const { name, base64 } of files) {
      if (name !== basename(name) || name.startsWith('.')) throw incomplete()
      const path = join(folder, name)
      await writeFile(path, Buffer.from(base64, 'base64'), { mode: 0o600, flag: 'wx' })
      written.push(path)
    }
  } catch (error) {
    await takeBack()
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw notEmpty()
    throw error
  }
  return takeBack
}

const loadAll = async (client: ClientBase, lines: AsyncGenerator<string>, filesTo: string, takenAt: string): Promise<BackupSummary> => {
  let takeBackFiles = async (): Promise<void> => undefined
  const tables = await tablesOf(client)
  await client.query('begin')
  try {
    await refuseUsed(client, tables)
    const putUpWalls = await takeDownWalls(client)
    if (tables.length > 0) await client.query(`truncate ${tables.map(one => client.escapeIdentifier(one.name)).join(', ')}`)
    const loader = new Loader(client)
    const rest = await load(client, lines, loader)
    if (!rest.end || rest.end.rows !== loader.rows || rest.end.tables !== loader.tables) throw incomplete()
    const summary = { tables: loader.tables, rows: loader.rows, newestAct: await newestAct(client), takenAt }
    await putUpWalls()
    await noteRestored(client, takenAt)
    takeBackFiles = await writeFiles(filesTo, rest.files)
    await client.query('commit')
    return summary
  } catch (error) {
    await takeBackFiles()
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

/**
 * Restores and says what came back. The database must be empty (never migrated, or migrated and unused); run `migrate` afterwards
 * for what is newer than the backup. Faults: `unreadable-file` (wrong passphrase, cut, changed), `conflict` (not empty, other version).
 */
export const restore = async (plan: RestorePlan): Promise<BackupSummary> => {
  const lines = linesOf(await openSealed(plan.file, plan.passphrase))
  try {
    const first = await lines.next()
    const heading = JSON.parse(first.done ? '{}' : first.value) as BackupLine
    if (heading.is !== 'heading') throw incomplete()
    await prepareTables(plan, heading)
    return await withClient(plan.ownerUrl, client => loadAll(client, lines, plan.filesTo, heading.takenAt))
  } catch (error) {
    // What passes the seal and still is not gzip, JSON or our table was not written by us.
    throw error instanceof Fault ? error : incomplete(error)
  } finally {
    await lines.return(undefined)
  }
}
