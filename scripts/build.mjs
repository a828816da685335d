/** Builds dist/cli.mjs (server and commands) and dist/web (the pages), each only when its sources changed. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hashOf, unlessUnchanged } from './content-stamp.mjs'
import { ensure } from './ensure.mjs'
import { forNode, ROOT } from './room-imports.mjs'

export const CLI = join(ROOT, 'dist', 'cli.mjs')
const WEB = join(ROOT, 'dist', 'web')

const OURS = ['package-lock.json', 'package.json', 'scripts/room-imports.mjs', 'scripts/build.mjs', 'tsconfig.json']
const ROOMS = ['kernel', 'law', 'engine', 'contract', 'store', 'vault', 'evidence', 'access', 'mail', 'work', 'synthetic', 'server', 'cli']
const SEEN_BY_WEB = ['kernel', 'law', 'engine', 'contract', 'web']
const inSource = rooms => rooms.map(room => `src/${room}`)

/** The server bundle: our rooms in one file, npm packages left in node_modules. */
export const buildServer = () =>
  unlessUnchanged(join(ROOT, 'dist', '.cli.stamp'), CLI, hashOf(ROOT, [...OURS, ...inSource(ROOMS)]), async () => {
    const { build } = await import('esbuild')
    await build({ ...forNode('src/cli/index.ts'), outfile: CLI })
  })

/** The pages, by Vite; nothing to do while there is no vite.config.ts. */
export const buildWeb = async () => {
  const config = join(ROOT, 'vite.config.ts')
  if (!existsSync(config)) return false
  const sources = [...OURS, 'vite.config.ts', 'index.html', 'public', ...inSource(SEEN_BY_WEB)]
  return unlessUnchanged(join(ROOT, 'dist', '.web.stamp'), join(WEB, 'index.html'), hashOf(ROOT, sources), async () => {
    const { build } = await import('vite')
    // Vite writes its list of files to stdout, which belongs to the command that is being run.
    process.chdir(ROOT)
    await build({ configFile: config, logLevel: 'error', build: { outDir: WEB, emptyOutDir: true } })
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensure()
  const [server, web] = [await buildServer(), await buildWeb()]
  process.stdout.write(server || web ? 'built dist\n' : 'dist is up to date\n')
}
