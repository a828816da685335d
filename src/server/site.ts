/** A running node: store, vault, mode, today, and the houses it holds. */

import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { HouseKind } from '#law/posts/house-kind.ts'
import { forgetLives, isResting } from '#mail/life.ts'
import { type DatabaseUrls, openDatabase, type RunningDatabase } from '#store/embedded/open-database.ts'
import { migrate } from '#store/migrate.ts'
import { restAfterRestore } from '#store/rest-after-restore.ts'
import { openStore, type Store } from '#store/store.ts'
import { asDesk, inTransaction, type Tx } from '#store/unit-of-work.ts'
import { openVault, type Vault } from '#vault/open-vault.ts'
import { type FontSet, loadFonts } from '#work/paper/index.ts'

export type Mode = 'first-run' | 'demo' | 'house'
export type Site = {
  store: Store
  vault: Vault
  fonts: FontSet
  version: string
  urls: DatabaseUrls
  dataFolder: string
  mode: Mode
  houses: { house: string; name: string; kind: HouseKind }[]
  courierPaused: boolean
  /** Houses that rest after a restore (design §5). */
  resting: Set<string>
  setUpCode: string | null
  /** The legal today: Asia/Shanghai, or the demo's own day. */
  today(): string
  demoDay: string | null
  log(event: string, detail: Record<string, unknown>): void
  stop(): Promise<void>
}

export const VERSION = '0.1.0'

const shanghaiToday = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

/** Structured log lines: event and identifiers only; details are never personal data. */
const logLine = (event: string, detail: Record<string, unknown>): void =>
  void process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...detail })}\n`)

export type SiteOptions = { node: string; dataFolder: string; version?: 15 | 18; fontFolder?: string; log?: Site['log'] }

/** Opens (and on first run makes) a node's database, migrates it, opens its keys. */
export async function openSite(options: SiteOptions): Promise<Site> {
  const database = await openDatabase({
    node: options.node,
    dataFolder: options.dataFolder,
    ...(options.version ? { version: options.version } : {}),
  })
  try {
    await migrate(database.urls.owner)
    await restAfterRestore(database.urls.owner)
    return await siteOver(database, options)
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** A site over a database that is already running and migrated; tests use it on cloned databases. */
export async function siteOver(
  database: Pick<RunningDatabase, 'urls' | 'dataFolder' | 'stop'>,
  options: Pick<SiteOptions, 'log' | 'fontFolder'> = {},
): Promise<Site> {
  const store = openStore(database.urls)
  const keys = join(database.dataFolder, 'keys')
  mkdirSync(keys, { recursive: true, mode: 0o700 })
  chmodSync(keys, 0o700)
  const site: Site = {
    store,
    vault: openVault({ folder: keys }),
    fonts: loadFonts(options.fontFolder),
    version: VERSION,
    urls: database.urls,
    dataFolder: database.dataFolder,
    mode: 'first-run',
    houses: [],
    courierPaused: false,
    resting: new Set(),
    setUpCode: null,
    demoDay: null,
    log: options.log ?? logLine,
    today: () => site.demoDay ?? shanghaiToday(),
    stop: async () => {
      await store.close()
      await database.stop()
    },
  }
  await refreshSite(site)
  return site
}

const NOBODY = { house: '', person: '', post: null, today: '2000-01-01' } as const

/** Reads again what the node is: mode, houses, the demo's day. */
export async function refreshSite(site: Site): Promise<void> {
  const settings = new Map(
    (await inTransaction(site.store, NOBODY, tx => tx.query<{ key: string; value: unknown }>('select key, value from node_setting'))).map(
      row => [row.key, row.value],
    ),
  )
  site.mode = settings.get('mode') === 'demo' ? 'demo' : settings.get('mode') === 'house' ? 'house' : 'first-run'
  site.demoDay = site.mode === 'demo' ? ((settings.get('demo-day') as string | undefined) ?? null) : null
  site.courierPaused = settings.get('courier-paused') === true
  site.houses = (settings.get('houses') as Site['houses'] | undefined) ?? []
  site.resting = new Set()
  for (const { house } of site.houses) {
    forgetLives(site.vault, house)
    if (await asDesk(site.store, house, site.today(), isResting)) site.resting.add(house)
  }
}

/** Writes one setting of the node and reads all again after commit. */
export async function writeNodeSetting(tx: Tx, key: string, value: unknown): Promise<void> {
  await tx.query('insert into node_setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value', [
    key,
    JSON.stringify(value),
  ])
}
