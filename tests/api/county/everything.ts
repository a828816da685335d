/** Every GET of the contract as one person may call it, with every list variant and every id at hand: the whole of what they can be told. */
import type { Endpoint } from '#contract/endpoint.ts'
import { ENDPOINTS } from '#contract/index.ts'
import type { PostId } from '#law/posts/post.ts'
import type { Client } from './client.ts'
import type { County } from './county.ts'
import { PEOPLE } from './people.ts'

export type Ids = {
  matterId: string[]
  paperId: string[]
  attachmentId: string[]
  caseId: string[]
  letterId: string[]
  agreementId: string[]
}

/** Every id that stands in the database, whatever house it belongs to. */
export async function allIds(county: County): Promise<Ids> {
  const list = async (table: string, column: string): Promise<string[]> =>
    (await county.sql<{ id: string }>(`select distinct ${column} as id from ${table} order by 1`)).map(row => row.id)
  return {
    matterId: await list('matter', 'matter_id'),
    paperId: await list('paper', 'paper_id'),
    attachmentId: await list('attachment', 'attachment_id'),
    caseId: await list('case_entry', 'case_id'),
    agreementId: await list('agreement', 'agreement_id'),
    letterId: [...new Set([...(await list('inbox', 'letter_id')), ...(await list('outbox', 'letter_id'))])],
  }
}

const LISTS: Record<string, string[]> = {
  'get-today': ['?scope=mine', '?scope=division', '?scope=between'],
  'list-mail': ['?list=to-sign', '?list=signed', '?list=to-send', '?list=unacknowledged', '?list=done'],
  'list-matters': ['?state=all', '?state=open', '?state=ended'],
  'list-papers': ['?state=all'],
  'print-paper': ['?as=original', '?as=docx'],
  'check-number': ['?text=x'],
  search: ['', '?q=%E9%92%9F%E7%A6%BB%E7%A7%98', '?q=%E6%A1%88%E6%AC%BE', '?q=43319900001'],
  'print-agreement': ['?as=docx'],
}

/** The addresses of one endpoint over all ids. */
export function addressesOf(endpoint: Endpoint, ids: Ids): string[] {
  const name = /:(\w+)/.exec(endpoint.path)?.[1]
  const paths =
    name === undefined
      ? [endpoint.path]
      : (ids[name as keyof Ids] ?? ['some-key']).map(id => endpoint.path.replace(`:${name}`, encodeURIComponent(id)))
  return paths.flatMap(path => (LISTS[endpoint.id] ?? ['']).map(query => path + query))
}

/** Whether a person's posts let them call an endpoint at all. */
export function mayCall(endpoint: Endpoint, posts: readonly PostId[]): boolean {
  return typeof endpoint.who !== 'object' || endpoint.who.posts.some(post => posts.includes(post))
}

export const postsOf = (person: string): readonly PostId[] => PEOPLE.find(one => one.id === person)?.posts ?? []

/** An XLSX says when it was made; its rows are what `get-ledger` answers. A page as DOCX likewise. */
const DATED = new Set([
  'export-ledger',
  'export-items',
  'export-activities',
  'item-report',
  'print-agreement',
  'export-figures',
  'print-between-houses',
])

/** Every answer of every GET that a person may call, by address. */
export async function everything(client: Client, ids: Ids): Promise<Map<string, string>> {
  const out = new Map<string, string>()
  for (const endpoint of ENDPOINTS.filter(one => one.method === 'GET' && !DATED.has(one.id) && mayCall(one, postsOf(client.person)))) {
    for (const address of addressesOf(endpoint, ids)) {
      const reply = await client.get(address)
      out.set(address, `${reply.status} ${reply.raw}`)
    }
  }
  return out
}
