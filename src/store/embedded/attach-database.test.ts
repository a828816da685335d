/** Commands beside a running node: they join its server, and open the folder themselves once it has stopped. */
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { attachDatabase } from './attach-database.ts'
import { withClient } from './logins.ts'
import { ATTACH_FILE, openDatabase } from './open-database.ts'

let base: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'cs-attach-'))
  chmodSync(base, 0o711)
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const options = () => ({ node: 'attached', dataFolder: join(base, 'attached'), embedded: true, settings: { fsync: 'off' } })

it('joins the running server and leaves it running', async () => {
  const running = await openDatabase(options())
  try {
    const joined = await attachDatabase(options())
    expect(joined.attached).toBe(true)
    await joined.stop()
    await withClient(joined.urls.owner, async client => {
      expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    })
    expect(statSync(join(base, 'attached', ATTACH_FILE)).mode & 0o077).toBe(0)
  } finally {
    await running.stop()
  }
  expect(existsSync(join(base, 'attached', ATTACH_FILE))).toBe(false)
})

it('opens the folder itself when nobody runs it', async () => {
  const alone = await attachDatabase(options())
  expect(alone.attached).toBe(false)
  await alone.stop()
})
