/** Bundles one TypeScript entry for a child process: Node 20 does not read TypeScript itself. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { packageRoot } from '../../src/store/package-root.ts'

/** Returns the bundle's path (inside the package, so that node_modules is found) and how to remove it. */
export const bundle = async (entry: string, name: string): Promise<{ path: string; remove(): void }> => {
  const root = packageRoot()
  const path = join(root, '.cache', `${name}-${process.pid}.mjs`)
  await build({
    entryPoints: [join(root, entry)],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [
      {
        name: 'rooms',
        // Imports that begin with # are this package's rooms; `packages: external` would leave them to Node.
        setup: one => one.onResolve({ filter: /^#/ }, found => ({ path: join(root, 'src', found.path.slice(1)) })),
      },
    ],
  })
  return { path, remove: () => rmSync(path, { force: true }) }
}
