/** Search over everything the asker may see: reads the query, finds texts, says where they stand and why. */
import type { z } from 'zod'
import type { search as contract } from '#contract/search.ts'
import { parseQuery } from '#engine/search/parse-query.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { findTexts } from './find-texts.ts'
import { groupTexts } from './group-texts.ts'

/** Texts to a page; they are gathered under what they belong to. */
export const PAGE = 50

/**
 * One page of results. What is found belongs to the asker's own house: no purpose is asked for and nothing is recorded, as with the lists.
 * Nothing in the answer depends on what the asker may not see.
 */
export async function search(
  tx: Tx,
  input: { q: string; after?: string | undefined },
  most = PAGE,
): Promise<z.output<typeof contract.output>> {
  const query = parseQuery(input.q)
  if (query.state !== 'ask') return { state: query.state, groups: [], next: null }
  const { texts, next } = await findTexts(tx, query, input.after, most)
  return { state: 'asked', groups: await groupTexts(tx, texts), next }
}
