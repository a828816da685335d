/** What the operating system says about a process: is it the very one that wrote a note, and what is it running. */
import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'

/** Identifies one life of one process: pids are reused, a pid with its start time and the machine's boot is not. */
export type ProcessIdentity = { pid: number; started: string; boot: string }

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const ps = (pid: number, column: string): string =>
  spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''

/** Start time of a process in the words of its system; undefined when there is no such process or it is only a zombie. */
export const startedAt = (pid: number): string | undefined => {
  if (process.platform !== 'linux') return ps(pid, 'lstart') || undefined
  const stat = read(`/proc/${pid}/stat`)
  // The name stands in brackets and may itself hold blanks and brackets: read from the last one on.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields && fields[0] !== 'Z' && fields[0] !== 'X' ? fields[19] : undefined
}

const bootId = (): string => read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''

/** The identity of a running process (this one by default). */
export const identityOf = (pid: number = process.pid): ProcessIdentity => ({ pid, started: startedAt(pid) ?? '', boot: bootId() })

/** Does exactly this life of this process still run? */
export const stillRuns = (who: ProcessIdentity): boolean =>
  who.boot === bootId() && who.started !== '' && startedAt(who.pid) === who.started

/** Is this pid a PostgreSQL server working in the folder? A postmaster's working directory is its data folder. */
export const isServerOf = (pid: number, dataFolder: string): boolean => {
  if (startedAt(pid) === undefined) return false
  if (process.platform !== 'linux') return ps(pid, 'command').includes(dataFolder)
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === dataFolder
  } catch {
    return read(`/proc/${pid}/cmdline`)?.includes(dataFolder) ?? false
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds))

/** Waits until the process is gone; false when it still runs after the time given. */
export const goneWithin = async (pid: number, milliseconds: number): Promise<boolean> => {
  for (const end = Date.now() + milliseconds; startedAt(pid) !== undefined; await pause(20)) if (Date.now() > end) return false
  return true
}
