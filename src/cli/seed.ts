/** `seed`: writes the demo county into an empty demo node. */
import { seedSite } from '#server/seed-site.ts'
import { folderOf } from '#server/serve.ts'
import { openSite } from '#server/site.ts'
import { config } from './node-of.ts'

/** Exit code 1 when the demo is seeded already. */
export async function seedCommand(argv: string[]): Promise<number> {
  if (argv.includes('--help')) {
    process.stdout.write('用法 / usage: npm run -s cli -- seed [--json]\n')
    return 0
  }
  const site = await openSite({ node: 'demo', dataFolder: folderOf(config(), 'demo') })
  try {
    if (site.mode !== 'first-run') {
      process.stdout.write(argv.includes('--json') ? '{"seeded":false}\n' : '演示数据已存在 / the demo is seeded already\n')
      return 1
    }
    await seedSite(site)
    process.stdout.write(argv.includes('--json') ? '{"seeded":true}\n' : '演示数据已写入 / demo seeded\n')
    return 0
  } finally {
    await site.stop()
  }
}
