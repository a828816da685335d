/** The embedded server never outlives its parent, is never shared, and comes back when it falls. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { withClient } from '../../src/store/embedded/logins.ts'
import { openDatabase, type RunningDatabase } from '../../src/store/embedded/open-database.ts'
import { goneWithin, pause, startedAt } from '../../src/store/embedded/process-facts.ts'
import { packageRoot } from '../../src/store/package-root.ts'
import { bundle } from './bundle.ts'

const version = process.env.COUNTERSIGN_TEST_PG === '15' ? 15 : 18
type Told = { pid: number; urls: RunningDatabase['urls']; fault?: string }

let program: Awaited<ReturnType<typeof bundle>>
let folder: string
let children: ChildProcess[] = []

beforeAll(async () => {
  program = await bundle('tests/database/open-and-wait.ts', 'open-and-wait')
})
afterAll(() => program.remove())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cs-node-'))
  chmodSync(folder, 0o711)
})
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  children = []
  const pidFile = join(folder, 'node', 'pg', 'postmaster.pid')
  if (existsSync(pidFile)) await goneWithin(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 20_000)
  rmSync(folder, { recursive: true, force: true })
})

const openHere = (): Promise<RunningDatabase> => openDatabase({ node: 'test', dataFolder: join(folder, 'node'), version, embedded: true })

const openInChild = (watch: 'setpriv' | 'pipe' = 'setpriv'): Promise<Told> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [program.path, join(folder, 'node'), String(version), watch], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    createInterface(child.stdout as NodeJS.ReadableStream).once('line', line => done(JSON.parse(line)))
    child.once('error', fail)
  })

const ask = (url: string | undefined, sql: string) => withClient(url ?? '', async client => (await client.query(sql)).rows)

const eventually = async <T>(work: () => Promise<T>): Promise<T> => {
  for (const end = Date.now() + 30_000; ; await pause(50)) {
    try {
      return await work()
    } catch (error) {
      if (Date.now() > end) throw error
    }
  }
}

describe.each(['setpriv', 'pipe'] as const)('kill -9 of the program, watched by %s', watch => {
  test('the server is gone within 5 seconds, the stale lock is taken over, what was committed is there', async () => {
    const told = await openInChild(watch)
    await ask(told.urls.owner, 'create table kept as select 7 as seven')
    children[0]?.kill('SIGKILL')
    expect(await goneWithin(told.pid, 5_000)).toBe(true)
    const database = await openHere()
    expect(await ask(database.urls.owner, 'select seven from kept')).toEqual([{ seven: 7 }])
    await database.stop()
  })
})

test('kill -9 while a client sleeps in a query and another holds a transaction open', async () => {
  const told = await openInChild()
  const busy = ask(told.urls.app, 'select pg_sleep(60)').catch(() => 'cut off')
  const open = ask(told.urls.app, 'begin; select pg_sleep(60)').catch(() => 'cut off')
  await pause(200)
  children[0]?.kill('SIGKILL')
  expect(await goneWithin(told.pid, 5_000)).toBe(true)
  expect(await Promise.all([busy, open])).toEqual(['cut off', 'cut off'])
})

test('a second process is refused, the first goes on', async () => {
  const first = await openHere()
  expect((await openInChild()).fault).toBe('locked')
  await expect(openHere()).rejects.toMatchObject({ code: 'locked' })
  expect(await ask(first.urls.app, 'select 1 as ok')).toEqual([{ ok: 1 }])
  await first.stop()
})

test('a live server without a parent is stopped and a new one started, not adopted', async () => {
  const first = await openHere()
  const oldPid = first.serverPid?.() ?? 0
  // As after a crash that the watchdog survived: the lock is gone, the server runs.
  rmSync(join(folder, 'node', 'lock'))
  const second = await openHere()
  expect(second.serverPid?.()).not.toBe(oldPid)
  expect(startedAt(oldPid)).toBeUndefined()
  await first.stop()
  expect(await ask(second.urls.app, 'select 1 as ok')).toEqual([{ ok: 1 }])
  await second.stop()
})

test('a server that falls while we run is started again', async () => {
  const database = await openHere()
  const fallen = database.serverPid?.() ?? 0
  process.kill(fallen, 'SIGKILL')
  expect(await eventually(() => ask(database.urls.app, 'select 1 as ok'))).toEqual([{ ok: 1 }])
  expect(database.serverPid?.()).not.toBe(fallen)
  const now = database.serverPid?.() ?? 0
  await database.stop()
  await database.stop()
  expect(startedAt(now)).toBeUndefined()
})

describe('what stands in the folder and in the server', () => {
  test('private files, checksums on, fsync on, no network, Chinese seen, only the owner may create', async () => {
    const database = await openHere()
    expect(statSync(join(folder, 'node', 'logins.json')).mode & 0o077).toBe(0)
    expect(statSync(join(folder, 'node', 'pg')).mode & 0o077).toBe(0)
    expect(statSync(join(folder, 'node', 'server.log')).mode & 0o077).toBe(0)
    expect(
      await ask(
        database.urls.superuser,
        `select current_setting('data_checksums') as sums, current_setting('fsync') as fsync, current_setting('listen_addresses') as net,
                current_setting('server_encoding') as encoding, 'z' < '中' as order_ok, array_length(show_trgm('湖南'), 1) > 0 as han`,
      ),
    ).toEqual([{ sums: 'on', fsync: 'on', net: '', encoding: 'UTF8', order_ok: true, han: true }])
    await ask(database.urls.owner, 'create table owned (id int)')
    for (const url of [database.urls.app, database.urls.courier, database.urls.sealer]) {
      await expect(ask(url, 'create table mine (id int)')).rejects.toMatchObject({ code: '42501' })
      await expect(ask(url, 'select * from owned')).rejects.toMatchObject({ code: '42501' })
      await expect(ask(url, 'set session_replication_role = replica')).rejects.toMatchObject({ code: '42501' })
    }
    const log = readFileSync(join(folder, 'node', 'server.log'), 'utf8')
    expect(log).not.toContain('create table mine')
    await database.stop()
  })

  test('passwords and data survive a restart', async () => {
    const first = await openHere()
    await first.stop()
    const second = await openHere()
    expect(second.urls).toEqual(first.urls)
    await second.stop()
  })

  test('a private parent folder: fine for an ordinary user, named when the database runs as another user', async () => {
    chmodSync(folder, 0o700)
    if (process.getuid?.() === 0) {
      await expect(openHere()).rejects.toMatchObject({ code: 'forbidden', words: { en: expect.stringContaining(folder) } })
    } else {
      const database = await openHere()
      await database.stop()
      expect(existsSync(join(folder, 'node', 'lock'))).toBe(false)
    }
  })

  test('never inside the checkout, never under a strange name', async () => {
    const inside = join(packageRoot(), '.cache', 'node')
    await expect(openDatabase({ node: 'test', dataFolder: inside, embedded: true })).rejects.toMatchObject({ code: 'malformed' })
    rmSync(inside, { recursive: true, force: true })
    await expect(openDatabase({ node: '../x', embedded: true })).rejects.toMatchObject({ code: 'malformed' })
  })
})

describe('DATABASE_URL', () => {
  const through = async (url: string, folderName: string): Promise<RunningDatabase> => {
    process.env.DATABASE_URL = url
    try {
      return await openDatabase({ node: 'test', dataFolder: join(folder, folderName) })
    } finally {
      delete process.env.DATABASE_URL
    }
  }

  test('uses a server that stands; refuses a database that does not see Chinese; says when there is none', async () => {
    const server = await openHere()
    const root = server.urls.superuser ?? ''
    await ask(root, 'create database seeing')
    await ask(root, `create database blind template template0 locale 'C' ${version === 18 ? 'locale_provider libc' : ''}`)
    const one = await through(root.replace(/countersign$/, 'seeing'), 'a')
    expect(await ask(one.urls.app, 'select current_database() as name, current_user as login')).toEqual([
      { name: 'seeing', login: 'countersign_app' },
    ])
    await ask(one.urls.owner, 'create table made (id int)')
    await expect(through(root.replace(/countersign$/, 'seeing'), 'a')).rejects.toMatchObject({ code: 'locked' })
    await one.stop()
    await expect(through(root.replace(/countersign$/, 'blind'), 'b')).rejects.toMatchObject({ code: 'refused' })
    await expect(through(root.replace(/countersign$/, 'nowhere'), 'b')).rejects.toMatchObject({ code: 'unavailable' })
    await server.stop()
  })
})
