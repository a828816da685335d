/** Brings a database to this program's tables: forward-only numbered SQL files, checksummed, one transaction each, as owner. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { withClient } from './embedded/logins.ts'
import { migrationsFolder } from './package-root.ts'

export type Migration = { number: number; name: string; sql: string; checksum: string }

export type MigrateOptions = {
  /** Where the files stand; by default this program's own. */
  folder?: string
  /** Apply no file above this number (restore brings the tables to the backup's state first). */
  upTo?: number
}

/** One number for all processes that may migrate the same database. */
const LOCK = 4_937_221

/** The files in order. Throws Fault `internal` for two files of one number. */
export const readMigrations = (folder: string = migrationsFolder()): Migration[] => {
  const found = readdirSync(folder)
    .filter(name => /^\d{4}_[a-z0-9_-]+\.sql$/.test(name))
    .sort()
    .map(name => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { number: Number(name.slice(0, 4)), name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
  const twice = found.find((one, index) => found[index + 1]?.number === one.number)
  if (twice) throw new Fault('internal', words(`迁移编号重复：${twice.name}`, `Two migrations have the number of ${twice.name}`))
  return found
}

type Applied = { number: number; name: string; checksum: string }

const applied = async (client: Client): Promise<Applied[]> => {
  await client.query(
    `create table if not exists schema_migration (
       number int primary key, name text not null, checksum text not null, applied_at timestamptz not null default clock_timestamp())`,
  )
  return (await client.query<Applied>('select number, name, checksum from schema_migration order by number')).rows
}

const changed = (name: string): Fault =>
  new Fault('internal', words(`已执行的迁移 ${name} 被改动，拒绝启动`, `The applied migration ${name} was changed; start refused`))

/** What is still to do; throws when the past does not agree with the files. */
const pending = (files: Migration[], done: Applied[]): Migration[] => {
  const last = done.at(-1)?.number ?? -1
  for (const past of done) {
    const file = files.find(one => one.number === past.number)
    if (!file) {
      const message = words(
        `数据库由更新版本的程序建立（${past.name}），请升级程序`,
        `A newer program made this database (${past.name}); update the program`,
      )
      throw new Fault('conflict', message)
    }
    if (file.checksum !== past.checksum) throw changed(past.name)
  }
  const open = files.filter(file => !done.some(past => past.number === file.number))
  const late = open.find(file => file.number < last)
  if (late)
    throw new Fault(
      'internal',
      words(`迁移 ${late.name} 的编号早于已执行的迁移`, `Migration ${late.name} is numbered before one that was applied`),
    )
  return open
}

const applyOne = async (client: Client, file: Migration): Promise<void> => {
  await client.query('begin')
  try {
    await client.query(file.sql)
    await client.query('insert into schema_migration (number, name, checksum) values ($1, $2, $3)', [file.number, file.name, file.checksum])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback').catch(() => undefined)
    const said = cause instanceof Error ? cause.message : ''
    throw new Fault('internal', words(`迁移 ${file.name} 失败：${said}`, `Migration ${file.name} failed: ${said}`), { cause })
  }
}

/**
 * Applies what is missing and returns the names applied. Several processes may call at once: one works, the others wait.
 * `ownerUrl` is the owner login; its connection is closed before this returns.
 */
export const migrate = (ownerUrl: string, options: MigrateOptions = {}): Promise<string[]> =>
  withClient(ownerUrl, async client => {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const todo = pending(readMigrations(options.folder), await applied(client)).filter(file => file.number <= (options.upTo ?? 9999))
    for (const file of todo) await applyOne(client, file)
    return todo.map(file => file.name)
  })
