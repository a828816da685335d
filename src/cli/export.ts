/** `export`: one matter of one house as JSON: acts with header, signature, facts, placings; readable without this program. */
import pg from 'pg'
import { folderOf } from '#server/serve.ts'
import { attachDatabase } from '#store/embedded/attach-database.ts'
import { config, nodeOf, plainWords } from './node-of.ts'

const HELP =
  '用法 / usage: npm run -s cli -- export <house> [<matter-id>] [--demo | --house]   不带事项号则列出 / without a matter: the list\n'

/** Exit code 1 when there is no such matter. */
export async function exportCommand(argv: string[]): Promise<number> {
  const [house, matterId] = plainWords(argv)
  if (argv.includes('--help') || !house) {
    process.stdout.write(HELP)
    return argv.includes('--help') ? 0 : 2
  }
  const settings = config()
  const node = nodeOf(argv, settings)
  const database = await attachDatabase({ node, dataFolder: folderOf(settings, node) })
  const client = new pg.Client({ connectionString: database.urls.owner })
  try {
    await client.connect()
    if (!matterId) {
      const list = await client.query(
        'select matter_id, procedure_id, title, number, opened_on::text, ended from matter where house_id = $1 order by opened_on, matter_id',
        [house],
      )
      process.stdout.write(`${JSON.stringify(list.rows, null, 1)}\n`)
      return 0
    }
    const matter = (
      await client.query(
        'select matter_id, procedure_id, procedure_version, fingerprint, parameters, title, number, case_numbers, opened_on::text, stage, ended from matter where house_id = $1 and matter_id = $2',
        [house, matterId],
      )
    ).rows[0]
    if (!matter) {
      process.stderr.write('没有这件事项 / no such matter\n')
      return 1
    }
    const acts = await client.query(
      `select a.n, a.effect, a.header, a.hash, a.signature, (select jsonb_object_agg(f.name, jsonb_build_object('value', f.value, 'salt', f.salt)) from act_fact f where f.house_id = a.house_id and f.act_id = a.act_id) as facts from act a where a.house_id = $1 and a.matter_id = $2 order by a.n nulls last, a.arrival`,
      [house, matterId],
    )
    const placings = await client.query(
      'select body, signature from act_placing where house_id = $1 and matter_id = $2 order by epoch, n',
      [house, matterId],
    )
    process.stdout.write(`${JSON.stringify({ matter, acts: acts.rows, placings: placings.rows }, null, 1)}\n`)
    return 0
  } finally {
    await client.end()
    await database.stop()
  }
}
