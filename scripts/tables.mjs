/** Writes src/store/tables.ts from the migrations: starts a database in a temporary folder, migrates it, reads its catalogue. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleToCache, ROOT } from './room-imports.mjs'

const load = async (entry, name) => import(pathToFileURL(await bundleToCache(entry, name)).href)

const { openDatabase } = await load('src/store/embedded/open-database.ts', 'open-database')
const { migrate } = await load('src/store/migrate.ts', 'migrate')
const { withClient } = await load('src/store/embedded/logins.ts', 'logins')
const { tableTypes } = await load('src/store/table-types.ts', 'table-types')

const folder = mkdtempSync(join(tmpdir(), 'countersign-tables-'))
chmodSync(folder, 0o711)
let database
try {
  database = await openDatabase({ node: 'tables', dataFolder: join(folder, 'node'), embedded: true, settings: { fsync: 'off' } })
  await migrate(database.urls.owner)
  const text = await withClient(database.urls.owner, client => tableTypes(async sql => (await client.query(sql)).rows))
  writeFileSync(join(ROOT, 'src', 'store', 'tables.ts'), text)
  process.stdout.write('wrote src/store/tables.ts\n')
} finally {
  await database?.stop()
  rmSync(folder, { recursive: true, force: true })
}
