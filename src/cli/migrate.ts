/** `migrate`: brings a node's database up to date and says what was applied. */

import { folderOf } from '#server/serve.ts'
import { openDatabase } from '#store/embedded/open-database.ts'
import { migrate } from '#store/migrate.ts'
import { config, nodeOf } from './node-of.ts'

/** Exit code 0; prints the applied migrations. */
export async function migrateCommand(argv: string[]): Promise<number> {
  if (argv.includes('--help')) {
    process.stdout.write('用法 / usage: npm run -s cli -- migrate [--demo | --house] [--json]\n')
    return 0
  }
  const settings = config()
  const node = nodeOf(argv, settings)
  const database = await openDatabase({ node, dataFolder: folderOf(settings, node) })
  try {
    const applied = await migrate(database.urls.owner)
    process.stdout.write(
      argv.includes('--json')
        ? `${JSON.stringify({ node, applied })}\n`
        : `${node}: ${applied.length ? applied.join(', ') : '已是最新 / up to date'}\n`,
    )
  } finally {
    await database.stop()
  }
  return 0
}
