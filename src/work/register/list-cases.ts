/** The case list by any fragment of number, cause or party; one case with its chain and matters. */
import type { Tx } from '#store/unit-of-work.ts'

export type CaseRowOut = {
  case_id: string
  number: string
  court_name: string | null
  cause: string
  parties: string
  filed_on: string | null
  matters: number
  amount: string | null
  note: string
  chain: string[]
  created_at: string
}

const COLUMNS = `c.case_id, c.number, coalesce(c.court_name, (select known.name from (select code, name from house where house_id = c.house_id and kind = 'court' union all select code, name from peer where house_id = c.house_id and kind = 'court') known
    where known.code = substring(c.number from '^（\\d{4}）([^0-9]{1,3}[0-9]{0,4})') limit 1)) as court_name, c.cause, c.parties, c.filed_on, c.amount, c.note, c.chain, c.created_at,
  (select count(*) from matter m where m.house_id = c.house_id and c.number = any (m.case_numbers)) as matters`

/** Newest first, 51 at most: the 51st says that there is more. `after` is the last row's `created_at|case_id`. */
export function listCases(tx: Tx, input: { q?: string | undefined; after?: string | undefined }): Promise<CaseRowOut[]> {
  const [at, id] = (input.after ?? '|').split('|')
  const fragment = input.q
    ? `%${input.q
        .trim()
        .replace(/[\\%_]/g, '\\$&')
        .replace(/\(/g, '（')
        .replace(/\)/g, '）')}%`
    : null
  return tx.query<CaseRowOut>(
    `select ${COLUMNS} from case_entry c where c.house_id = $1 and ($2::text is null or (c.number || ' ' || c.cause || ' ' || c.parties) ilike $2)
       and ($3 = '' or (c.created_at, c.case_id) < ($3::timestamptz, $4)) order by c.created_at desc, c.case_id desc limit 51`,
    [tx.asker.house, fragment, /^\d{4}-/.test(at ?? '') ? at : '', id ?? ''],
  )
}

/** One case. @throws Fault not-found */
export const getCase = (tx: Tx, caseId: string): Promise<CaseRowOut> =>
  tx.one<CaseRowOut>(`select ${COLUMNS} from case_entry c where c.house_id = $1 and c.case_id = $2`, [tx.asker.house, caseId])
