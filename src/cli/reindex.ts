/** `reindex`: writes the index of search anew; needed only when the word list changed or somebody doubts the index. */
import { folderOf } from '#server/serve.ts'
import { attachDatabase } from '#store/embedded/attach-database.ts'
import { withClient } from '#store/embedded/logins.ts'
import { rebuildSearch } from '#work/search/index.ts'
import { config, nodeOf, plainWords } from './node-of.ts'

/** Exit code 0; prints how many texts the index holds. */
export async function reindexCommand(argv: string[]): Promise<number> {
  if (argv.includes('--help')) {
    process.stdout.write('用法 / usage: npm run -s cli -- reindex [--demo | --house] [--json] [house]\n')
    return 0
  }
  const settings = config()
  const node = nodeOf(argv, settings)
  const [house = null] = plainWords(argv)
  const database = await attachDatabase({ node, dataFolder: folderOf(settings, node) })
  try {
    const texts = await withClient(database.urls.owner, client =>
      rebuildSearch(async (sql, params) => (await client.query(sql, params)).rows, house),
    )
    process.stdout.write(
      argv.includes('--json') ? `${JSON.stringify({ node, house, texts })}\n` : `${texts} 段文字已重建索引 / texts indexed\n`,
    )
  } finally {
    await database.stop()
  }
  return 0
}
