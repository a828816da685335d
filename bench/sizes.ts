/** Promise: what a browser fetches before sign-in is at most 300 kB, before Today 500 kB, both gzip, counted from dist/web as built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packageRoot } from '#store/package-root.ts'
import { say } from './parts/said.ts'

const WEB = join(packageRoot(), 'dist', 'web')
const ASSETS = join(WEB, 'assets')
const KILO = 1000

/** Routes by the chunks that their lazy imports name; Today stands inside the frame, with the demo's bar at its largest. */
const PAGES = [
  { name: 'sign-in', chunks: ['sign-in-page'], budget: 300 },
  { name: 'today', chunks: ['frame', 'today-page', 'demo-bar'], budget: 500 },
]

const files = (): string[] => readdirSync(ASSETS)

const chunk = (name: string): string => {
  const found = files().filter(file => file.startsWith(`${name}-`) && /^.{8}\.js$/.test(file.slice(name.length + 1)))
  if (found.length !== 1) throw new Error(`${found.length} chunks are called ${name}`)
  return found[0] as string
}

/** Static imports only: `from"./x.js"` and `import"./x.js"`; `import("./x.js")` is fetched later. */
const staticImports = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(found => found[1] as string)

/** Style sheets that Vite loads together with a chunk are named in its list of dependencies. */
const stylesOf = (name: string): string[] => files().filter(file => file.endsWith('.css') && file.startsWith(`${name}-`))

/** Everything index.html asks for by itself. */
const fromIndex = (): string[] => {
  const html = readFileSync(join(WEB, 'index.html'), 'utf8')
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css|svg))"/g)].map(found => found[1] as string)
}

const closure = (start: string[]): Set<string> => {
  const seen = new Set<string>()
  const todo = [...start]
  for (let file = todo.pop(); file; file = todo.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    if (file.endsWith('.js') && file.startsWith('assets/'))
      todo.push(...staticImports(readFileSync(join(WEB, file), 'utf8')).map(name => `assets/${name}`))
  }
  return seen
}

const gzipKilobytes = (file: string): number => gzipSync(readFileSync(join(WEB, file)), { level: 6 }).length / KILO

const weigh = (page: (typeof PAGES)[number]): Record<string, unknown> & { kilobytes: number; budget: number } => {
  const chunks = page.chunks.flatMap(name => [`assets/${chunk(name)}`, ...stylesOf(name).map(file => `assets/${file}`)])
  const all = [...closure(['index.html', ...fromIndex(), ...chunks])].filter(file => existsSync(join(WEB, file)))
  const sizes = all.map(file => ({ file: basename(file), kilobytes: gzipKilobytes(file) })).sort((a, b) => b.kilobytes - a.kilobytes)
  const total = sizes.reduce((sum, one) => sum + one.kilobytes, 0)
  return {
    kilobytes: Math.round(total * 10) / 10,
    budget: page.budget,
    files: sizes.length,
    largest: sizes.slice(0, 4).map(one => `${one.file} ${one.kilobytes.toFixed(1)}`),
  }
}

if (!existsSync(join(WEB, 'index.html'))) {
  say({
    promise: 'sizes of the sign-in page and of Today',
    ratio: Number.NaN,
    budget: '<= 1',
    ok: false,
    detail: { says: 'dist/web is not built: npm run build' },
  })
} else {
  const pages = Object.fromEntries(PAGES.map(page => [page.name, weigh(page)]))
  const ratio = Math.max(...Object.values(pages).map(page => page.kilobytes / page.budget))
  say({ promise: 'sign-in at most 300 kB and Today at most 500 kB, gzip', ratio, budget: '<= 1', ok: ratio <= 1, detail: pages })
}
