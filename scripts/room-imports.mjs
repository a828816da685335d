/** The esbuild settings for everything of ours that runs in Node: rooms bundled in, npm packages left outside. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Imports that begin with # are our rooms; `packages: 'external'` alone would leave them to Node, which has no TypeScript. */
const rooms = {
  name: 'rooms',
  setup: build => build.onResolve({ filter: /^#/ }, found => ({ path: join(ROOT, 'src', found.path.slice(1)) })),
}

export const forNode = entry => ({
  absWorkingDir: ROOT,
  entryPoints: [entry],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [rooms],
})

/** Builds one entry to a file under .cache and returns its path. */
export const bundleToCache = async (entry, name) => {
  const { build } = await import('esbuild')
  const outfile = join(ROOT, '.cache', `${name}.mjs`)
  await build({ ...forNode(entry), outfile })
  if (!existsSync(outfile)) throw new Error(`no bundle of ${entry}`)
  return outfile
}
