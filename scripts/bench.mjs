/** npm run bench [name…]: bundles each bench/*.ts and runs it by itself, one after the other. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensure } from './ensure.mjs'

ensure()
const { bundleToCache, ROOT } = await import('./room-imports.mjs')
const { runNode } = await import('./run-child.mjs')

const wanted = process.argv.slice(2)
const found = readdirSync(join(ROOT, 'bench'))
  .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map(name => name.slice(0, -3))
  .filter(name => wanted.length === 0 || wanted.includes(name))
  .sort()

let failed = 0
for (const name of found) {
  process.stdout.write(`\n== ${name}\n`)
  const code = await runNode(['--enable-source-maps', await bundleToCache(`bench/${name}.ts`, `bench-${name}`)])
  if (code !== 0) failed++
}
process.stdout.write(`\n${found.length - failed} of ${found.length} benches held\n`)
process.exit(failed === 0 && found.length > 0 ? 0 : 1)
