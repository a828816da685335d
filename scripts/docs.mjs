/** npm run docs: writes docs/generated through the program's own `docs` command. */
import { ensure } from './ensure.mjs'

ensure()
const { buildServer, CLI } = await import('./build.mjs')
const { runNode } = await import('./run-child.mjs')
await buildServer()
process.exit(await runNode(['--enable-source-maps', CLI, 'docs', ...process.argv.slice(2)]))
