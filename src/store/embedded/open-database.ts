/** Opens the node's database: our own embedded server by default, or the server that DATABASE_URL names. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { type EmbeddedVersion, findBinaries } from './binaries.ts'
import { baseFolder, ensureCluster, nodeFolder, socketFolder } from './cluster.ts'
import { lockFolder } from './folder-lock.ts'
import {
  ensureDatabase,
  ensureRights,
  ensureRoles,
  LOGINS,
  type Login,
  type Passwords,
  passwordsOf,
  refuseBlindLocale,
  urlOf,
  withClient,
} from './logins.ts'
import { startPostmaster, stopOrphan } from './postmaster.ts'
import { databaseUser } from './system-user.ts'

export type DatabaseUrls = Record<Login, string> & { superuser?: string }

export type RunningDatabase = {
  urls: DatabaseUrls
  dataFolder: string
  /** The pid of the server we started; absent in DATABASE_URL mode. */
  serverPid?: () => number
  /** Stops the server (if it is ours) and gives the folder free. Safe to call twice. */
  stop(): Promise<void>
}

export type OpenOptions = {
  /** Name of the node: a–z, 0–9, dots, hyphens. */
  node: string
  /** Where its data stands; by default a folder named after the node in the base folder. */
  dataFolder?: string
  version?: EmbeddedVersion
  /** Settings of the embedded server, name → value (tests switch fsync off). */
  settings?: Record<string, string>
  /** Watch the parent through a pipe even where setpriv exists. */
  forcePipe?: boolean
  /** Ignore DATABASE_URL. */
  embedded?: boolean
}

const DATABASE = 'countersign'

/** Where a running node leaves its addresses for the commands of the same operator; readable by nobody else. */
export const ATTACH_FILE = 'attach.json'
const PORT = 5432

const loginUrls = (make: (user: string, password: string) => string, passwords: Passwords): Record<Login, string> =>
  Object.fromEntries(LOGINS.map(login => [login, make(`countersign_${login}`, passwords[login])])) as Record<Login, string>

/** Server mode: the given login must be able to make roles; the named database must exist. */
const onGivenServer = async (text: string, dataFolder: string, release: () => void): Promise<RunningDatabase> => {
  const given = new URL(text)
  const database = decodeURIComponent(given.pathname.slice(1))
  const passwords = passwordsOf(dataFolder)
  try {
    await withClient(text, async client => {
      const { rows } = await client.query<{ number: number }>(`select current_setting('server_version_num')::int as number`)
      if ((rows[0]?.number ?? 0) < 150_000) {
        throw new Fault('refused', words('需要 PostgreSQL 15 或更高版本', 'PostgreSQL 15 or newer is needed'))
      }
      await ensureRoles(client, passwords)
      await ensureRights(client)
      await client.query(`grant connect, create, temporary on database ${client.escapeIdentifier(database)} to countersign_owner`)
      await client.query(
        `grant connect on database ${client.escapeIdentifier(database)} to countersign_app, countersign_courier, countersign_sealer`,
      )
      await refuseBlindLocale(client)
    })
  } catch (error) {
    release()
    if (error instanceof Fault) throw error
    throw new Fault('unavailable', words('无法使用 DATABASE_URL 指定的数据库', 'The database that DATABASE_URL names cannot be used'), {
      cause: error,
    })
  }
  const url = (user: string, password: string): string => {
    const one = new URL(text)
    one.username = encodeURIComponent(user)
    one.password = encodeURIComponent(password)
    return one.href
  }
  return { urls: loginUrls(url, passwords), dataFolder, stop: async () => release() }
}

const answers = (url: string) => async (): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    // A wrong password will never become right: say so now.
    if ((error as { code?: string }).code === '28P01') throw error
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const runEmbedded = async (options: OpenOptions, dataFolder: string, release: () => void): Promise<RunningDatabase> => {
  const user = databaseUser()
  const base = baseFolder()
  if (user) mkdirSync(base, { recursive: true, mode: 0o755 })
  const binaries = findBinaries(options.version ?? 18, base, user !== undefined)
  const passwords = passwordsOf(dataFolder)
  const pgData = await ensureCluster(dataFolder, binaries, passwords.superuser, user)
  await stopOrphan(pgData)
  const socket = socketFolder(dataFolder, user)
  const url = (database: string, login: string, password: string): string => urlOf(socket, PORT, database, login, password)
  const superuser = url(DATABASE, 'postgres', passwords.superuser)
  const root = url('postgres', 'postgres', passwords.superuser)
  const plan = {
    postgres: binaries.postgres,
    pgData,
    socketFolder: socket,
    logFile: join(dataFolder, 'server.log'),
    user,
    settings: { port: String(PORT), cluster_name: `countersign-${randomBytes(3).toString('hex')}`, ...options.settings },
  }
  const postmaster = await startPostmaster(plan, answers(root), options.forcePipe)
  let stopped: Promise<void> | undefined
  const halt = async (): Promise<void> => {
    rmSync(join(dataFolder, ATTACH_FILE), { force: true })
    await postmaster.stop()
    if (!socket.startsWith(dataFolder)) rmSync(socket, { recursive: true, force: true })
    release()
  }
  const stop = (): Promise<void> => {
    stopped ??= halt()
    return stopped
  }
  try {
    await withClient(root, async client => {
      await ensureRoles(client, passwords)
      await ensureDatabase(client, DATABASE)
    })
    await withClient(superuser, async client => {
      await ensureRights(client)
      await refuseBlindLocale(client)
    })
  } catch (error) {
    await stop()
    throw error
  }
  const urls = { superuser, ...loginUrls((login, password) => url(DATABASE, login, password), passwords) }
  writeFileSync(join(dataFolder, ATTACH_FILE), JSON.stringify(urls), { mode: 0o600 })
  return { urls, dataFolder, serverPid: postmaster.pid, stop }
}

/**
 * Opens the database of a node and makes its roles. Throws Fault `locked` when another process holds the data folder,
 * `refused` for a server that is too old or does not see Chinese, `unavailable` when no server comes up.
 */
export const openDatabase = async (options: OpenOptions): Promise<RunningDatabase> => {
  const server = options.embedded ? undefined : process.env.DATABASE_URL
  const dataFolder = nodeFolder(options.node, options.dataFolder, server ? undefined : databaseUser())
  const lock = await lockFolder(dataFolder)
  try {
    return server ? await onGivenServer(server, dataFolder, lock.release) : await runEmbedded(options, dataFolder, lock.release)
  } catch (error) {
    lock.release()
    throw error
  }
}
