/** Backup and restore from the command line: every house of the node rests, asks the others, and sending is open again by itself. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { backupCommand, restoreCommand } from '#cli/backup.ts'
import { readConfig } from '#server/config.ts'
import { runMail } from '#server/jobs.ts'
import { folderOf, type Serving, serve } from '#server/serve.ts'
import { createHouses } from '#server/set-up.ts'
import { openSite, refreshSite, writeNodeSetting } from '#server/site.ts'
import { withClient } from '#store/embedded/logins.ts'
import { asDesk, inTransaction } from '#store/unit-of-work.ts'
import { addPeople } from '#work/people/index.ts'
import { serveSuggestion, signFor, view } from './county/acts.ts'
import { type Body, demoClient } from './county/client.ts'
import type { County } from './county/county.ts'
import { HOUSES, peopleOf } from './county/people.ts'

const DAY = '2026-08-20'
const TWO = HOUSES.filter(one => one.house === 'county-proc' || one.house === 'county-court').map(one => ({ ...one, superior: null }))
const NOBODY = { house: '', person: '', post: null, today: DAY } as const

let folder: string
const dataIn = (name: string): string => join(folder, name)
const configOf = (name: string) =>
  readConfig({ ...process.env, COUNTERSIGN_DATA: dataIn(name), PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '' })

/** A node of two houses with their people, stopped again. */
async function makeNode(name: string): Promise<void> {
  const site = await openSite({ node: 'demo', dataFolder: folderOf(configOf(name), 'demo'), log: () => undefined })
  await createHouses(site.store, site.vault, TWO, '2026-01-01')
  await inTransaction(site.store, NOBODY, async tx => {
    await writeNodeSetting(tx, 'mode', 'demo')
    await writeNodeSetting(tx, 'demo-day', DAY)
    await writeNodeSetting(
      tx,
      'houses',
      TWO.map(({ house, name: title, kind }) => ({ house, name: title, kind })),
    )
  })
  for (const { house } of TWO) {
    const people = peopleOf(house).map(one => ({
      name: one.name,
      login: one.id,
      division: '',
      posts: one.posts,
      password: 'not-a-secret-31',
      personId: one.id,
    }))
    await asDesk(site.store, house, '2026-01-01', tx => addPeople(tx, people, 'set up for a test'))
  }
  await refreshSite(site)
  await site.stop()
}

/** Runs a command on one data folder; returns what it printed. */
async function command(run: (argv: string[]) => Promise<number>, name: string, argv: string[]): Promise<string> {
  vi.stubEnv('COUNTERSIGN_DATA', dataIn(name))
  vi.stubEnv('COUNTERSIGN_PASSPHRASE', 'a passphrase of some length')
  vi.stubEnv('DATABASE_URL', '')
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
  try {
    expect(await run([...argv, '--demo'])).toBe(0)
    return out.mock.calls.map(call => String(call[0])).join('')
  } finally {
    out.mockRestore()
    vi.unstubAllEnvs()
  }
}

async function until<T>(ask: () => Promise<T | null | false>): Promise<T> {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const found = await ask()
    if (found) return found
    await new Promise(done => setTimeout(done, 50))
  }
  throw new Error('it did not happen in time')
}

/** The node as the ways of doing things know it: its day stands still, its own jobs carry the mail. */
function countyOf({ app, site }: Serving): County {
  const clients = new Map<string, ReturnType<typeof demoClient>>()
  const as = (person: string): ReturnType<typeof demoClient> => {
    const client = clients.get(person) ?? demoClient(app, person)
    clients.set(person, client)
    return client
  }
  // The node's own jobs may hold a letter in hand: waited for until none is on its way.
  const mail = async (): Promise<void> => {
    await runMail(site)
    await until(() =>
      withClient(site.urls.owner, async db => {
        const { rows } = await db.query(`select 1 from outbox where sent_at is null union all select 1 from inbox where placed_at is null`)
        return rows.length === 0
      }),
    )
  }
  return { site, app, as, mail, on: () => undefined } as unknown as County
}

let first: string
let serving: Serving | null = null
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cs-restore-'))
  chmodSync(folder, 0o711)
}, 60_000)
afterAll(async () => {
  await serving?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('a node restored from the command line', () => {
  const file = (): string => join(folder, 'node.backup')

  it('is written and read back; the command says that the houses rest', async () => {
    await makeNode('old')
    const before = await serve({ config: configOf('old'), node: 'demo', seed: async () => undefined })
    first = await serveSuggestion(countyOf(before), { on: DAY, number: '沅清检民执监〔2026〕43319900001号' })
    await before.stop()
    await command(backupCommand, 'old', [file()])
    const said = await command(restoreCommand, 'new', [file()])
    expect(said).toMatch(/已恢复 restored/)
    expect(said).toContain('暂停编排、编号和发函')
    expect(said).toContain('every house rests')
  }, 120_000)

  it('says the same as data', async () => {
    const told = JSON.parse(await command(restoreCommand, 'json', [file(), '--json'])) as Body
    expect(told.resting).toEqual(['county-court', 'county-proc'])
    expect(Date.parse(told.takenAt)).toBeGreaterThan(Date.now() - 600_000)
  }, 120_000)

  it('as soon as it runs the houses ask each other, and sending is open again by itself', async () => {
    serving = await serve({ config: configOf('new'), node: 'demo', seed: async () => undefined })
    const { app, site } = serving
    const admin = await demoClient(app, 'cp-admin')
    await until(async () => (await admin.read('/api/health')).rest === null)
    expect([...site.resting]).toEqual([])
    const epochs = await asDesk(site.store, 'county-proc', DAY, tx =>
      tx.query<{ sent_epoch: number; resting: boolean }>('select sent_epoch, resting from peer where house_id = $1', ['county-proc']),
    )
    expect(epochs).toEqual([{ sent_epoch: 2, resting: false }])
    const desk = await demoClient(app, 'cp-desk')
    expect((await desk.read('/api/mail')).rest).toBe(null)
  }, 120_000)

  it('what was there goes on, what is new has the next number, and both houses see the same', async () => {
    const county = countyOf(serving as Serving)
    await signFor(county, first, DAY)
    const next = await serveSuggestion(county, { on: DAY, number: '沅清检民执监〔2026〕43319900002号' })
    for (const matterId of [first, next]) {
      const pages = await Promise.all(['cp-pros', 'cc-president'].map(person => view(county, person, matterId)))
      const [ours, theirs] = pages.map(page => page.timeline.map((one: Body) => [one.n, one.kind, one.hash]))
      expect(ours).toEqual(theirs)
    }
    expect((await view(county, 'cp-pros', first)).stage.id).toBe('received')
  }, 120_000)
})
