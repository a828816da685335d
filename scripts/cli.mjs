/** npm run cli -- <command>: builds the server bundle when it changed and runs the command; stdout is the command's own. */
import { ensure } from './ensure.mjs'

ensure()
const { buildServer, CLI } = await import('./build.mjs')
const { runNode } = await import('./run-child.mjs')
await buildServer()
process.exit(await runNode(['--enable-source-maps', CLI, ...process.argv.slice(2)]))
