/** One process per data folder: a lock that outlives nothing, so that a killed owner's lock is taken over. */

import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { identityOf, type ProcessIdentity, pause, stillRuns } from './process-facts.ts'

export type FolderLock = { release(): void }

type Note = ProcessIdentity & { token: string }

const readNote = (file: string): Note | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Note
  } catch {
    return undefined
  }
}

const locked = (folder: string, pid: number | undefined): Fault =>
  new Fault(
    'locked',
    words(
      `数据目录 ${folder} 正由另一个会签进程使用（进程号 ${pid ?? '未知'}）。请先停止该进程，或换一个站点名。`,
      `The data folder ${folder} is in use by another Countersign process (pid ${pid ?? 'unknown'}). Stop that process first, or use another node name.`,
    ),
  )

/** A hard link either appears with its whole content or not at all: nobody ever reads half a note. */
const placed = (folder: string, note: Note): boolean => {
  const draft = join(folder, `.lock-${note.token}`)
  writeFileSync(draft, JSON.stringify(note), { mode: 0o600 })
  try {
    linkSync(draft, join(folder, 'lock'))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

const removeStale = (folder: string, stale: Note | undefined): void => {
  const aside = join(folder, `.lock-stale-${randomUUID()}`)
  try {
    renameSync(join(folder, 'lock'), aside)
  } catch {
    return
  }
  const moved = readNote(aside)
  // Someone faster took the stale lock over between our look and our move: give it back.
  if (moved && moved.token !== stale?.token) {
    try {
      linkSync(aside, join(folder, 'lock'))
    } catch {
      // A third process holds it by now; the loser notices when it reads the note again.
    }
  }
  rmSync(aside, { force: true })
}

/** Takes the folder for this process. Throws Fault `locked` while another living process (or this one) holds it. */
export const lockFolder = async (folder: string): Promise<FolderLock> => {
  const file = join(folder, 'lock')
  const note: Note = { ...identityOf(), token: randomUUID() }
  for (let attempt = 0; !placed(folder, note); attempt++) {
    const holder = readNote(file)
    if (attempt === 5 || (holder && stillRuns(holder))) throw locked(folder, holder?.pid)
    if (holder) removeStale(folder, holder)
    else await pause(20)
  }
  await pause(10)
  if (readNote(file)?.token !== note.token) throw locked(folder, readNote(file)?.pid)
  return {
    release: () => {
      if (readNote(file)?.token === note.token) rmSync(file, { force: true })
    },
  }
}
