/** Whoever reads the demo year, whatever they open: an answer as promised or a clear no, never a failure of ours. */
import pg from 'pg'
import { expect, it } from 'vitest'
import { ENDPOINTS } from '#contract/index.ts'
import type { Who } from '#synthetic/houses.ts'
import { as, county, seededCounty } from './county/seeded.ts'

seededCounty()

/** Of each sort of thing so many are opened, spread over all there are; `EACH=100000` opens every one. */
const EACH = Number(process.env.EACH ?? 6)
const KEYS: Record<string, [table: string, column: string, where?: string]> = {
  matterId: ['matter', 'matter_id'],
  paperId: ['paper', 'paper_id'],
  attachmentId: ['attachment', 'attachment_id'],
  caseId: ['case_entry', 'case_id'],
  letterId: ['inbox', 'letter_id'],
  agreementId: ['agreement', 'agreement_id', 'true'],
  meetingId: ['matter', 'matter_id', `procedure_id in ('joint-meeting', 'special-meeting')`],
}
const QUERIES: Record<string, string[]> = {
  'get-today': ['?scope=between'],
  'list-matters': ['?state=all&late=1', '?state=all&limit=100'],
  'list-items': ['?state=all&group=meeting'],
  'get-figures': ['', '?part=q3'],
  'get-figure-records': ['?indicator=suggestions', '?indicator=items-closed'],
  search: ['?q=%E6%89%A7%E8%A1%8C', '?q=43319900001'],
  'print-paper': ['?as=docx', '?as=original'],
  'get-meeting-year': ['?year=2026'],
}

/** Every id of a sort, spread; agreements and meetings all of them. */
async function idsOf(client: pg.Client, name: string): Promise<string[]> {
  const key = KEYS[name]
  if (!key) return ['nothing-by-this-name']
  const [table, column, where] = key
  const { rows } = await client.query(`select distinct ${column} as id from ${table} where ${where ?? 'true'} order by 1`)
  const every = where ? 1 : Math.max(1, Math.ceil(rows.length / EACH))
  return rows.filter((_, at) => at % every === 0).map(row => String(row.id))
}

async function addresses(): Promise<string[]> {
  const client = new pg.Client({ connectionString: (county.site.urls as { superuser: string }).superuser })
  await client.connect()
  try {
    const ids = new Map<string, string[]>()
    for (const name of Object.keys(KEYS)) ids.set(name, await idsOf(client, name))
    return ENDPOINTS.filter(one => one.method === 'GET').flatMap(endpoint => {
      const name = /:(\w+)/.exec(endpoint.path)?.[1]
      const paths = name === undefined ? [endpoint.path] : (ids.get(name) ?? ['x']).map(id => endpoint.path.replace(`:${name}`, id))
      return paths.flatMap(path => (QUERIES[endpoint.id] ?? ['']).map(query => path + query))
    })
  } finally {
    await client.end()
  }
}

it.each(['desk', 'office', 'prosecutor', 'liaison'] satisfies Who[])(
  '%s',
  async who => {
    const person = await as(who)
    const answers = new Map<number, number>()
    const failed: string[] = []
    for (const address of await addresses()) {
      const { status, raw } = await person.get(address)
      answers.set(status, (answers.get(status) ?? 0) + 1)
      if (status >= 500) failed.push(`${address} ${raw.slice(0, 200)}`)
    }
    expect(failed).toEqual([])
    expect(answers.get(200)).toBeGreaterThan(30)
  },
  3_600_000,
)
