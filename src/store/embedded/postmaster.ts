/** Starts, watches and stops one PostgreSQL server, which never outlives this process and is started again when it falls. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { goneWithin, isServerOf, pause } from './process-facts.ts'
import type { SystemUser } from './system-user.ts'

export type ServerPlan = {
  postgres: string
  /** PostgreSQL's own data folder. */
  pgData: string
  socketFolder: string
  logFile: string
  user: SystemUser | undefined
  /** Further settings, name → value. */
  settings: Record<string, string>
}

export type Postmaster = { pid(): number; stop(): Promise<void> }

/** Fast stop: open transactions are rolled back, a checkpoint is written. Immediate stop: what is committed is in the WAL anyway. */
const STOPS: [NodeJS.Signals, number][] = [
  ['SIGINT', 15_000],
  ['SIGQUIT', 8_000],
  ['SIGKILL', 5_000],
]

const MAX_LOG_BYTES = 5_000_000

/** Statement texts and row values may be personal data: neither may reach the server's log file. */
const SETTINGS: Record<string, string> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_min_messages: 'log',
  log_connections: 'off',
  log_checkpoints: 'off',
  password_encryption: 'scram-sha-256',
}

const hasSetpriv = (): boolean =>
  process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'SIGINT', 'true'], { stdio: 'ignore' }).status === 0

/** For systems without a parent-death signal: a shell that holds the other end of a pipe, and acts when the pipe breaks. */
const watchByPipe = (pid: number): ChildProcess => {
  const watchdog = spawn('/bin/sh', ['-c', 'cat >/dev/null; kill -INT "$0"', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  watchdog.unref()
  ;(watchdog.stdin as unknown as { unref?(): void })?.unref?.()
  return watchdog
}

const launch = (plan: ServerPlan, forcePipe: boolean): { server: ChildProcess; watchdog: ChildProcess | undefined } => {
  const all = { ...SETTINGS, ...plan.settings, unix_socket_directories: plan.socketFolder }
  const args = ['-D', plan.pgData, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const byParentDeath = !forcePipe && hasSetpriv()
  const [command, given] = byParentDeath ? ['setpriv', ['--pdeathsig', 'SIGINT', plan.postgres, ...args]] : [plan.postgres, args]
  if ((statSync(plan.logFile, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG_BYTES) truncateSync(plan.logFile)
  const log = openSync(plan.logFile, 'a', 0o600)
  // Detached: Ctrl-C in a terminal must reach this process only, which then stops the server in its own order.
  const server = spawn(command, given, {
    stdio: ['ignore', log, log],
    detached: true,
    cwd: plan.pgData,
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
    ...plan.user,
  })
  closeSync(log)
  server.unref()
  return { server, watchdog: byParentDeath || server.pid === undefined ? undefined : watchByPipe(server.pid) }
}

const endOfLog = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').slice(-2000)
  } catch {
    return ''
  }
}

const cannotStart = (plan: ServerPlan, cause?: unknown): Fault =>
  new Fault('unavailable', words(`数据库没有启动成功，详见 ${plan.logFile}。`, `The database did not start; see ${plan.logFile}.`), {
    cause: cause ?? new Error(endOfLog(plan.logFile)),
  })

/** Stops a running server by its pid, first orderly, then by force. */
const stopServer = async (pid: number): Promise<void> => {
  for (const [signal, patience] of STOPS) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    if (await goneWithin(pid, patience)) return
  }
}

/** A server that lives on our folder although nobody holds the folder's lock has lost its parent: it is stopped, never adopted. */
export const stopOrphan = async (pgData: string): Promise<boolean> => {
  let pid: number
  try {
    pid = Number(readFileSync(join(pgData, 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return false
  }
  if (!Number.isInteger(pid) || pid <= 1 || !isServerOf(pid, pgData)) return false
  await stopServer(pid)
  return true
}

/**
 * Starts the server and returns when `ready` answers true. Restarts it when it falls, until `stop()`.
 * `forcePipe` uses the pipe watchdog even where setpriv exists. Throws Fault `unavailable` when it does not come up.
 */
export const startPostmaster = async (plan: ServerPlan, ready: () => Promise<boolean>, forcePipe = false): Promise<Postmaster> => {
  let stopping = false
  let wait = 100
  let current = launch(plan, forcePipe)
  let falls = 0
  const watch = (): void => {
    const fell = (): void => {
      current.watchdog?.kill('SIGKILL')
      falls++
      if (stopping) return
      wait = Math.min(wait * 2, 5_000)
      setTimeout(() => {
        if (stopping) return
        current = launch(plan, forcePipe)
        watch()
      }, wait).unref()
    }
    current.server.once('exit', fell)
    current.server.once('error', fell)
  }
  watch()
  const stop = async (): Promise<void> => {
    stopping = true
    const { pid } = current.server
    if (pid !== undefined && current.server.exitCode === null && current.server.signalCode === null) await stopServer(pid)
    current.watchdog?.kill('SIGKILL')
  }
  for (const end = Date.now() + 120_000; !(await ready()); await pause(25)) {
    if (falls < 4 && Date.now() < end) continue
    await stop()
    throw cannotStart(plan)
  }
  wait = 100
  return { pid: () => current.server.pid ?? 0, stop }
}
