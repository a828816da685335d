/** Gives the texts of a house their words: a job's work, for cutting text takes time that no act should wait for. */
import { PART } from '#engine/search/fold-text.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { wordsOf } from './segment.ts'

/**
 * The next texts without words, at most `most`; runs as the house's desk. Returns how many were done: 0 when there is nothing left (or another process
 * is at them). Until then a text is found by its fragments alone.
 */
export async function fillWords(tx: Pick<Tx, 'query' | 'asker'>, most = 200): Promise<number> {
  const rows = await tx.query<{ text_id: string; body: string }>(
    'select text_id, body from search_text where house_id = $1 and tokens is null order by text_id limit $2 for update skip locked',
    [tx.asker.house, most],
  )
  if (rows.length === 0) return 0
  const cut: string[] = []
  for (const row of rows) cut.push((await wordsOf(row.body)).join(PART))
  await tx.query(
    `update search_text t set tokens = array_to_tsvector(string_to_array(u.words, chr(31))) from unnest($2::text[], $3::text[]) as u (text_id, words)
     where t.house_id = $1 and t.text_id = u.text_id`,
    [tx.asker.house, rows.map(row => row.text_id), cut],
  )
  return rows.length
}
