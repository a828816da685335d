/** The four logins of a node: their passwords (0600, beside the data) and their roles in the server. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'

/** owner: migrations, closed before serving; app: one transaction = one person; courier: mail; sealer: log. */
export const LOGINS = ['owner', 'app', 'courier', 'sealer'] as const
export type Login = (typeof LOGINS)[number]

export type Passwords = Record<Login | 'superuser', string>

const FILE = 'logins.json'

/** Reads the passwords of this data folder, or makes new ones and keeps them in a file that only its owner may read. */
export const passwordsOf = (folder: string): Passwords => {
  const file = join(folder, FILE)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Passwords
  const made = Object.fromEntries(['superuser', ...LOGINS].map(login => [login, randomBytes(24).toString('base64url')])) as Passwords
  writeFileSync(`${file}.draft`, JSON.stringify(made), { mode: 0o600 })
  renameSync(`${file}.draft`, file)
  return made
}

const roleOf = (login: Login): string => `countersign_${login}`

/** Runs `work` on one connection that is closed afterwards whatever happens. */
export const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  // A server that goes away while we are connected is told by the query that fails, not by an uncaught event.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

const exists = async (client: pg.Client, table: 'pg_roles' | 'pg_database', name: string): Promise<boolean> => {
  const column = table === 'pg_roles' ? 'rolname' : 'datname'
  return (await client.query(`select 1 from ${table} where ${column} = $1`, [name])).rowCount === 1
}

/** Makes or repairs the roles. Every session speaks UTC and ISO dates, so that texts of times never depend on the machine. */
export const ensureRoles = async (client: pg.Client, passwords: Passwords): Promise<void> => {
  for (const login of LOGINS) {
    const role = roleOf(login)
    // Naming SUPERUSER, REPLICATION or BYPASSRLS, even to refuse them, is a superuser's privilege: new roles have none of them.
    if (!(await exists(client, 'pg_roles', role))) await client.query(`create role ${role} login noinherit nocreatedb nocreaterole`)
    await client.query(`alter role ${role} login password ${client.escapeLiteral(passwords[login])}`)
    await client.query(`alter role ${role} set timezone = 'UTC'`)
    await client.query(`alter role ${role} set datestyle = 'ISO, YMD'`)
    if (login !== 'owner') await client.query(`alter role ${role} set idle_in_transaction_session_timeout = '5min'`)
  }
  const { rows } = await client.query(
    `select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
    [LOGINS.map(roleOf)],
  )
  if (rows.length > 0) {
    throw new Fault('refused', words('数据库登录角色权限过大，拒绝启动', 'A database login holds more rights than it may; start refused'))
  }
}

/** Gives the database to the owner: nobody else may create anything in it. */
export const ensureDatabase = async (client: pg.Client, name: string): Promise<void> => {
  if (!(await exists(client, 'pg_database', name)))
    await client.query(`create database ${client.escapeIdentifier(name)} owner countersign_owner`)
}

/** Rights inside the database; idempotent. Trigram search is needed by every table of names and numbers. */
export const ensureRights = async (client: pg.Client): Promise<void> => {
  await client.query('create extension if not exists pg_trgm')
  await client.query('revoke create on schema public from public')
  await client.query('grant usage, create on schema public to countersign_owner')
  await client.query('grant usage on schema public to countersign_app, countersign_courier, countersign_sealer')
}

/** Plain `C` makes every Chinese character a non-letter: trigram indexes stay empty and searches find nothing. */
export const refuseBlindLocale = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ encoding: string; seen: number }>(
    `select current_setting('server_encoding') as encoding, coalesce(array_length(show_trgm('湖南省长沙市'), 1), 0) as seen`,
  )
  if (rows[0]?.encoding === 'UTF8' && rows[0].seen > 0) return
  throw new Fault(
    'refused',
    words(
      '数据库的字符集或区域设置看不见汉字。请用 UTF8 和 C.UTF-8（或 zh_CN.UTF-8）重新建库。',
      'This database does not see Chinese characters. Make it again with UTF8 and the locale C.UTF-8 (or zh_CN.UTF-8).',
    ),
  )
}

/** A connection text for one login; `host` may be a socket's folder. */
export const urlOf = (host: string, port: number, database: string, user: string, password: string, query = ''): string =>
  `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host.startsWith('/') ? encodeURIComponent(host) : host}:${port}/${encodeURIComponent(database)}${query}`
