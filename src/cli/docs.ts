/** `docs` writes docs/generated from the law, the contract and the source tree; `law-stale` names what nobody has re-read. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { daysBetween } from '#kernel/plain-date.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import { STATUTES } from '#law/statutes/index.ts'
import { packageRoot } from '#store/package-root.ts'
import { openApi, permissionsPage } from './docs/contract-pages.ts'
import { houseDrawing } from './docs/house-drawing.ts'
import { glossaryBody, periodsPage, recalledPage } from './docs/law-lists.ts'
import { procedureIndex, procedurePage } from './docs/procedure-page.ts'

const FOLDER = 'docs/generated'

/** After this many days an article has to be read again. */
const STALE_AFTER = 180

const HELP = `用法 Usage
  docs [--check]           写出 docs/generated；--check 只检查是否最新 / write it; --check only says whether it is fresh
  law-stale [--json]       ${STALE_AFTER} 日未复核的文件 / documents not checked for ${STALE_AFTER} days`

/** Every generated page: path from the package root → text. The same tree always gives the same text. */
export function generateDocs(root: string = packageRoot()): Map<string, string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const pages: [string, string][] = [
    ...PROCEDURES.map((def): [string, string] => [`procedures/${def.id}.md`, procedurePage(def)]),
    ['procedures/index.md', procedureIndex(PROCEDURES)],
    ['periods.md', periodsPage()],
    ['recalled.md', recalledPage()],
    ['openapi.json', openApi(version)],
    ['permissions.md', permissionsPage()],
    ['house.mmd', houseDrawing(root)],
    ['glossary-body.md', glossaryBody()],
  ]
  return new Map(pages.map(([path, text]) => [posix.join(FOLDER, path), text]))
}

/** What on disk differs from what would be written: missing, changed, or left over. */
export function staleDocs(root: string = packageRoot()): string[] {
  const pages = generateDocs(root)
  const changed = [...pages].filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
  return [...changed.map(([path]) => path), ...leftOver(root, pages)].sort()
}

function leftOver(root: string, pages: ReadonlyMap<string, string>): string[] {
  if (!existsSync(join(root, FOLDER))) return []
  const names = readdirSync(join(root, FOLDER), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = names.map(entry => posix.join(entry.parentPath.slice(root.length + 1).replaceAll('\\', '/'), entry.name))
  return paths.filter(path => !pages.has(path))
}

/** `docs`: writes every page, removes what no page writes any more. Exit code 1 when `--check` finds a difference. */
export function docsCommand(argv: readonly string[]): number {
  if (argv.includes('--help')) return say(HELP)
  const root = packageRoot()
  const stale = staleDocs(root)
  if (argv.includes('--check')) {
    say(stale.length === 0 ? 'docs/generated 是最新的 / is fresh' : `需要 npm run docs：\n${stale.join('\n')}`)
    return stale.length === 0 ? 0 : 1
  }
  const pages = generateDocs(root)
  for (const path of stale) {
    const text = pages.get(path)
    if (text === undefined) rmSync(join(root, path))
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }
  return say(`${pages.size} 页 pages, ${stale.length} 处更新 written`)
}

export type Stale = { statute: string; title: string; checkedOn: string; days: number; articles: number }

/** Documents whose last check lies more than 180 days before `today` (YYYY-MM-DD), the oldest first. */
export function lawStale(today: string): Stale[] {
  return STATUTES.map(({ id, title, checkedOn, articles }) => ({
    statute: id,
    title,
    checkedOn,
    days: daysBetween(checkedOn, today),
    articles: Object.keys(articles).length,
  }))
    .filter(({ days }) => days > STALE_AFTER)
    .sort((a, b) => b.days - a.days)
}

/** `law-stale`: prints them; exit code 0 whether or not there are any. */
export function staleCommand(argv: readonly string[], today: string): number {
  if (argv.includes('--help')) return say(HELP)
  const found = lawStale(today)
  if (argv.includes('--json')) return say(JSON.stringify(found, null, 2))
  const lines = found.map(one => `${one.checkedOn}（${one.days} 日）${one.title}，${one.articles} 条`)
  return say(
    lines.length > 0 ? lines.join('\n') : `所有文件都在 ${STALE_AFTER} 日内核对过 / everything was checked within ${STALE_AFTER} days`,
  )
}

function say(text: string): 0 {
  process.stdout.write(`${text}\n`)
  return 0
}
