/** `verify` on a node's own database: opens it, checks every house, closes it again. */

import { join } from 'node:path'
import pg from 'pg'
import { folderOf } from '#server/serve.ts'
import { attachDatabase } from '#store/embedded/attach-database.ts'
import { openVault } from '#vault/open-vault.ts'
import { config, nodeOf, plainWords } from './node-of.ts'
import { verify } from './verify.ts'

/** Exit code 0 when all is as recorded, 1 when anything is not, 2 for a wrong call. */
export async function verifyCommand(argv: string[]): Promise<number> {
  if (argv.includes('--help')) {
    process.stdout.write('用法 / usage: npm run -s cli -- verify [--demo | --house] [--json] [house …]\n')
    return 0
  }
  const settings = config()
  const node = nodeOf(argv, settings)
  const folder = folderOf(settings, node)
  const database = await attachDatabase({ node, dataFolder: folder })
  const vault = openVault({ folder: join(folder, 'keys') })
  try {
    const connect = async () => {
      const client = new pg.Client({ connectionString: database.urls.owner })
      await client.connect()
      return client
    }
    const keyOf = (house: string) => {
      if (!vault.holds(house)) return undefined
      const signer = vault.signerOf(house)
      return { house, suite: signer.suite, publicKey: signer.publicKey }
    }
    return await verify([...(argv.includes('--json') ? ['--json'] : []), ...plainWords(argv)], {
      connect,
      keyOf,
      print: line => void process.stdout.write(`${line}\n`),
    })
  } finally {
    await database.stop()
  }
}
