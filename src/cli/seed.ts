/** `seed`: writes the demo county into an empty demo node. */
import { seedSite } from '#server/seed-site.ts'
import { folderOf } from '#server/serve.ts'
import { openSite } from '#server/site.ts'
import { config } from './node-of.ts'
import { readArguments } from './read-arguments.ts'

const HELP = `用法 / usage: npm run -s cli -- seed [--suite ed25519|sm2] [--json]
  --suite  各院密钥：ed25519（默认）或国密 sm2 / what the houses sign with: ed25519 (default) or sm2
`

/** Exit code 1 when the demo is seeded already, 2 for a wrong command line. */
export async function seedCommand(argv: string[]): Promise<number> {
  const { options, plain, unknown } = readArguments(argv, { flags: ['help', 'json'], values: ['suite'], optional: [] })
  const suite = options.get('suite')?.at(-1) ?? 'ed25519'
  const known = suite === 'ed25519' || suite === 'sm2'
  if (options.has('help') || unknown !== undefined || plain.length > 0 || !known) {
    process.stdout.write(HELP)
    return options.has('help') ? 0 : 2
  }
  const site = await openSite({ node: 'demo', dataFolder: folderOf(config(), 'demo') })
  try {
    if (site.mode !== 'first-run') {
      process.stdout.write(argv.includes('--json') ? '{"seeded":false}\n' : '演示数据已存在 / the demo is seeded already\n')
      return 1
    }
    await seedSite(site, suite)
    process.stdout.write(argv.includes('--json') ? '{"seeded":true}\n' : '演示数据已写入 / demo seeded\n')
    return 0
  } finally {
    await site.stop()
  }
}
