/** npm start: makes sure everything is there, builds what changed, and serves. Arguments go to `serve`. */
import { ensure } from './ensure.mjs'

ensure()
const { buildServer, buildWeb, CLI } = await import('./build.mjs')
const { runNode } = await import('./run-child.mjs')
await buildServer()
await buildWeb()
process.exit(await runNode(['--enable-source-maps', CLI, 'serve', ...process.argv.slice(2)]))
