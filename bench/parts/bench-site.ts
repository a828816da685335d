/** A node for measuring: its own database in a temporary folder with the settings of real use, two houses, and people who sign in. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PostId } from '#law/posts/post.ts'
import { createHouses } from '#server/set-up.ts'
import { refreshSite, type Site, siteOver, writeNodeSetting } from '#server/site.ts'
import { openDatabase } from '#store/embedded/open-database.ts'
import { migrate } from '#store/migrate.ts'
import { asDesk, inTransaction } from '#store/unit-of-work.ts'
import { addPeople } from '#work/people/index.ts'

export const COURT = 'yq-court'
export const PROCURATORATE = 'yq-proc'
const SINCE = '2026-01-01'

export type BenchSite = { site: Site; superuser: string; close(): Promise<void> }

const plan = (house: string, name: string, kind: 'court' | 'procuratorate') => ({
  house,
  name,
  shortName: name.slice(0, 2),
  kind,
  level: 1,
  region: '433199',
  code: '湘3199',
  superior: null,
  joined: true,
})

const person = (personId: string, name: string, posts: PostId[]) => ({
  personId,
  name,
  login: personId,
  division: '',
  posts,
  password: 'a long bench password',
})

/** Moves the node's own day. */
export const setDay = async (site: Site, day: string): Promise<void> => {
  await inTransaction(site.store, { house: '', person: '', post: null, today: day }, tx => writeNodeSetting(tx, 'demo-day', day))
  await refreshSite(site)
}

const people = async (site: Site): Promise<void> => {
  await asDesk(site.store, PROCURATORATE, SINCE, tx =>
    addPeople(
      tx,
      [
        person('p-pros', '甲', ['handling-prosecutor']),
        person('p-desk', '乙', ['case-management', 'complaint-intake', 'liaison-officer']),
        person('p-chief', '丁', ['chief-procurator']),
      ],
      'bench',
    ),
  )
  await asDesk(site.store, COURT, SINCE, tx => addPeople(tx, [person('c-desk', '丙', ['intake-desk', 'liaison-officer'])], 'bench'))
}

/** Opens the node. `fsync` and everything else stand as in real use. */
export const openBenchSite = async (day: string): Promise<BenchSite> => {
  const folder = mkdtempSync(join(tmpdir(), 'cs-bench-'))
  // The database runs as another user when the bench runs as root: it must be able to pass through.
  chmodSync(folder, 0o711)
  const database = await openDatabase({ node: 'bench', dataFolder: join(folder, 'node'), embedded: true })
  await migrate(database.urls.owner)
  const site = await siteOver(database, { log: (event, detail) => process.stderr.write(`${event} ${JSON.stringify(detail)}\n`) })
  await createHouses(
    site.store,
    site.vault,
    [plan(COURT, '沅清县人民法院', 'court'), plan(PROCURATORATE, '沅清县人民检察院', 'procuratorate')],
    SINCE,
  )
  await inTransaction(site.store, { house: '', person: '', post: null, today: day }, async tx => {
    await writeNodeSetting(tx, 'mode', 'demo')
    await writeNodeSetting(tx, 'demo-day', day)
    await writeNodeSetting(tx, 'houses', [
      { house: COURT, name: '沅清县人民法院', kind: 'court' },
      { house: PROCURATORATE, name: '沅清县人民检察院', kind: 'procuratorate' },
    ])
  })
  await refreshSite(site)
  await people(site)
  return {
    site,
    superuser: database.urls.superuser ?? '',
    close: async () => {
      await site.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A transaction of one person, as the server makes it. */
export const as = <R>(site: Site, house: string, who: string, work: Parameters<typeof inTransaction<R>>[2]): Promise<R> =>
  inTransaction(site.store, { house, person: who, post: null, today: site.today() }, work)
