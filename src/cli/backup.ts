/** `backup` and `restore`: database and keys in one encrypted file; restored only into an empty folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf } from '#server/serve.ts'
import { backup } from '#store/backup.ts'
import { attachDatabase } from '#store/embedded/attach-database.ts'
import { openDatabase } from '#store/embedded/open-database.ts'
import { migrate } from '#store/migrate.ts'
import { restAfterRestore } from '#store/rest-after-restore.ts'
import { restore } from '#store/restore.ts'
import { config, nodeOf, plainWords } from './node-of.ts'

const HELP =
  '用法 / usage: npm run -s cli -- backup|restore <file> [--demo | --house] [--passphrase-file <file>] [--json]   口令 / passphrase: COUNTERSIGN_PASSPHRASE or the file\n'

function passphraseOf(argv: string[]): string {
  const at = argv.indexOf('--passphrase-file')
  const text = at >= 0 ? readFileSync(argv[at + 1] ?? '', 'utf8').trim() : config().passphrase
  if (text.length < 12)
    throw new Error('口令至少12个字符 / the passphrase needs at least 12 characters (COUNTERSIGN_PASSPHRASE or --passphrase-file)')
  return text
}

/** The vault stands in `keys` of the data folder and keeps its files in a `keys` of its own. */
const keysIn = (folder: string): string => join(folder, 'keys', 'keys')

const keyFiles = (folder: string): { name: string; path: string }[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter(one => one.isFile() && one.name.endsWith('.json'))
        .map(one => ({ name: one.name, path: join(folder, one.name) }))
    : []

/** Writes the backup while the node may go on writing; names the newest act it holds. */
export async function backupCommand(argv: string[]): Promise<number> {
  const [file] = plainWords(argv)
  if (argv.includes('--help') || !file) {
    process.stdout.write(HELP)
    return argv.includes('--help') ? 0 : 2
  }
  const settings = config()
  const node = nodeOf(argv, settings)
  const folder = folderOf(settings, node)
  const database = await attachDatabase({ node, dataFolder: folder })
  try {
    const summary = await backup({
      ownerUrl: database.urls.owner,
      file,
      passphrase: passphraseOf(argv),
      files: keyFiles(keysIn(folder)),
    })
    process.stdout.write(
      argv.includes('--json')
        ? `${JSON.stringify(summary)}\n`
        : `${file}: ${summary.tables} 表 tables, ${summary.rows} 行 rows, 最新行为 newest act: ${summary.newestAct ? `${summary.newestAct.house} ${summary.newestAct.act} ${summary.newestAct.recordedAt}` : '—'}\n`,
    )
    return 0
  } finally {
    await database.stop()
  }
}

const RESTS =
  '各院暂停编排、编号和发函，待对方告知所见后自动恢复 / every house rests: nothing is placed, numbered or sent until the others have told what they saw; it goes on by itself\n'

/** Restores into a folder that holds no node yet; every house of the node then rests (design §5). */
export async function restoreCommand(argv: string[]): Promise<number> {
  const [file] = plainWords(argv)
  if (argv.includes('--help') || !file) {
    process.stdout.write(HELP)
    return argv.includes('--help') ? 0 : 2
  }
  const settings = config()
  const node = nodeOf(argv, settings)
  const folder = folderOf(settings, node)
  if (existsSync(join(folder, 'keys'))) throw new Error(`该文件夹已有站点，未恢复 / this folder holds a node already: ${node}`)
  const database = await openDatabase({ node, dataFolder: folder })
  try {
    const summary = await restore({ ownerUrl: database.urls.owner, file, passphrase: passphraseOf(argv), filesTo: keysIn(folder) })
    await migrate(database.urls.owner)
    const resting = await restAfterRestore(database.urls.owner)
    process.stdout.write(
      argv.includes('--json')
        ? `${JSON.stringify({ ...summary, resting })}\n`
        : `已恢复 restored: ${summary.tables} 表 tables, ${summary.rows} 行 rows, 最新行为 newest act: ${summary.newestAct ? `${summary.newestAct.house} ${summary.newestAct.act} ${summary.newestAct.recordedAt}` : '—'}\n${RESTS}`,
    )
    return 0
  } finally {
    await database.stop()
  }
}
