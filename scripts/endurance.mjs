/** npm run endurance: the long tests (tests/endurance), one worker, arguments go to vitest. */
import { join } from 'node:path'
import { ensure } from './ensure.mjs'

ensure()
const { ROOT } = await import('./room-imports.mjs')
const { runNode } = await import('./run-child.mjs')
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
process.exit(await runNode([vitest, 'run', '--config', 'vitest.endurance.config.ts', ...process.argv.slice(2)], { cwd: ROOT }))
