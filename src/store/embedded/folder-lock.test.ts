/** One process per data folder, whatever happened to the one before. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from './folder-lock.ts'
import { identityOf, startedAt, stillRuns } from './process-facts.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const holder = (): { pid: number } => JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))
const leave = (note: object): void => writeFileSync(join(folder, 'lock'), JSON.stringify({ ...identityOf(), token: 'old', ...note }))

test('one holder at a time; free again after release', async () => {
  const lock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'locked', words: { zh: expect.stringContaining(`${process.pid}`) } })
  lock.release()
  const again = await lockFolder(folder)
  expect(holder().pid).toBe(process.pid)
  again.release()
  expect(readdirSync(folder)).toEqual([])
})

test('a process knows itself; pid 1 at another start time, or before the last boot, is somebody else', () => {
  expect(stillRuns(identityOf())).toBe(true)
  expect(stillRuns({ ...identityOf(), started: '1' })).toBe(false)
  expect(stillRuns({ ...identityOf(), boot: 'another' })).toBe(false)
  expect(startedAt(2 ** 30)).toBeUndefined()
})

test.each([
  ['its process is gone', { pid: 2 ** 30 }],
  ['its pid was given to another process', { started: '17' }],
  ['the machine was started again since', { boot: 'before' }],
])('a stale lock is taken over: %s', async (_, note) => {
  leave(note)
  const lock = await lockFolder(folder)
  expect(holder().pid).toBe(process.pid)
  lock.release()
  expect(readdirSync(folder)).toEqual([])
})

test('of many who find a stale lock at once, one wins', async () => {
  leave({ pid: 2 ** 30 })
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)))
  expect(tries.filter(one => one.status === 'fulfilled')).toHaveLength(1)
})

test('a release never removes the lock of a later holder', async () => {
  const lock = await lockFolder(folder)
  leave({ token: 'later' })
  lock.release()
  expect(readdirSync(folder)).toEqual(['lock'])
})
