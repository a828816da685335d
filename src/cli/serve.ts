/** `serve`: asks once whether this is a demo or our house, then serves until told to stop. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { seedSite } from '#server/seed-site.ts'
import { folderOf, serve } from '#server/serve.ts'
import { config, nodeOf } from './node-of.ts'

const HELP = '用法 / usage: npm start -- [--demo | --house]   环境 / environment: PORT HOST DATABASE_URL COUNTERSIGN_DATA\n'

/** Without a terminal the demo; with one, asked on the very first run only. */
async function choose(argv: string[]): Promise<'demo' | 'house'> {
  const settings = config()
  const made = existsSync(join(folderOf(settings, 'demo'), 'keys')) || existsSync(join(folderOf(settings, 'house'), 'keys'))
  if (made || argv.some(word => ['--demo', '--house', '--node'].includes(word)) || !process.stdin.isTTY) return nodeOf(argv, settings)
  const ask = createInterface({ input: process.stdin, output: process.stdout })
  const said = await ask.question('首次启动：1 演示县（默认）  2 本院正式使用   First run: 1 demo county (default)  2 our house: ')
  ask.close()
  return said.trim() === '2' ? 'house' : 'demo'
}

/** Serves until SIGINT or SIGTERM; the exit code is 0 after an orderly stop. */
export async function serveCommand(argv: string[]): Promise<number> {
  if (argv.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  const node = await choose(argv)
  const serving = await serve({ config: config(), node, seed: seedSite })
  process.stdout.write(`会签 Countersign · ${node === 'demo' ? '演示 demo' : '本院 our house'} · ${serving.address}\n`)
  if (serving.site.setUpCode)
    process.stdout.write(`首次设置 / first set-up: ${serving.address}/set-up   设置码 / code: ${serving.site.setUpCode}\n`)
  await new Promise<void>(resolve => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await serving.stop()
  return 0
}
