/** Makes the folders and the database cluster of a node: UTF-8, Han-aware locale, checksums, a random superuser password. */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { packageRoot } from '../package-root.ts'
import type { Binaries } from './binaries.ts'
import type { SystemUser } from './system-user.ts'

/** A socket's path may have 107 bytes, and PostgreSQL appends its own name. */
const MAX_SOCKET_FOLDER = 88

/** Where nodes keep their data when nobody says otherwise; `COUNTERSIGN_DATA` overrides it. */
export const baseFolder = (): string =>
  process.env.COUNTERSIGN_DATA ?? (process.getuid?.() === 0 ? '/var/lib/countersign' : join(homedir(), '.local', 'share', 'countersign'))

/** The database runs as another user: every folder above the data must let it pass, and a private home does not. */
const refuseClosedWay = (folder: string): void => {
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above)) {
    if ((statSync(above).mode & 0o001) !== 0) continue
    const zh = `数据库以系统用户 countersign 运行，无法经过目录 ${above}。请换一个数据目录，或执行 chmod o+x ${above}。`
    const en = `The database runs as the system user countersign, which cannot pass through ${above}. Use another data folder, or run chmod o+x ${above}.`
    throw new Fault('forbidden', words(zh, en))
  }
}

/** Makes the node's folder and returns its true path. Throws Fault `malformed` for a folder inside the checkout or a bad node name. */
export const nodeFolder = (node: string, given: string | undefined, user: SystemUser | undefined): string => {
  if (!/^[a-z0-9][a-z0-9._-]{0,39}$/.test(node)) {
    throw new Fault(
      'malformed',
      words(`站点名“${node}”只能用小写字母、数字、点和连字符`, `The node name “${node}” may only hold a–z, 0–9, dots and hyphens`),
    )
  }
  const folder = given ?? join(baseFolder(), node)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const real = realpathSync(folder)
  if (!relative(realpathSync(packageRoot()), real).startsWith('..')) {
    throw new Fault('malformed', words('数据目录不能放在程序目录里面', 'The data folder may not stand inside the program’s folder'))
  }
  if (user) refuseClosedWay(real)
  // The database user passes through; only the owner may list it.
  chmodSync(real, user ? 0o711 : 0o700)
  return real
}

const ownedBy = (folder: string, user: SystemUser | undefined): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user) chownSync(folder, user.uid, user.gid)
  return folder
}

/** A short folder for the socket: in the node's folder when its path is short enough, else a private one in the temp folder. */
export const socketFolder = (folder: string, user: SystemUser | undefined): string => {
  const beside = join(folder, 'run')
  return ownedBy(Buffer.byteLength(beside) <= MAX_SOCKET_FOLDER ? beside : mkdtempSync(join(tmpdir(), 'countersign-')), user)
}

const run = (command: string, args: string[], user: SystemUser | undefined, cwd: string): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd,
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
      ...user,
    })
    let told = ''
    child.stderr.on('data', piece => {
      told += piece
    })
    child.once('error', fail)
    child.once('exit', code => (code === 0 ? done() : fail(new Error(told.slice(-2000)))))
  })

/** The cluster's data folder, made by initdb when it does not exist yet; a half-made one from an interrupted start is thrown away. */
export const ensureCluster = async (
  folder: string,
  binaries: Binaries,
  password: string,
  user: SystemUser | undefined,
): Promise<string> => {
  const pgData = join(folder, 'pg')
  if (existsSync(join(pgData, 'PG_VERSION'))) return pgData
  const work = ownedBy(join(folder, `.making-${randomUUID()}`), user)
  const secret = join(work, 'password')
  const draft = join(work, 'pg')
  const locale = binaries.version.startsWith('15.')
    ? ['--locale=C.UTF-8']
    : ['--locale=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  try {
    writeFileSync(secret, password, { mode: 0o600 })
    if (user) chownSync(secret, user.uid, user.gid)
    const fixed = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--data-checksums', '--no-instructions']
    await run(binaries.initdb, [`--pgdata=${draft}`, `--pwfile=${secret}`, ...fixed, ...locale], user, work)
    renameSync(draft, pgData)
  } catch (cause) {
    throw new Fault('unavailable', words('数据库初始化失败', 'The database could not be made'), { cause })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return pgData
}
