/** Search over everything a person may see. */
import { z } from 'zod'
import { endpoint, Id, WordsView } from './endpoint.ts'

/** One text in which something was found: where it stands, why it was found, a piece of it and the places of the hits in that piece (UTF-16, end excluded). */
export const SearchHit = z
  .object({
    hitId: z.string(),
    where: WordsView,
    why: z.enum(['number', 'words', 'fragment']),
    text: z.string(),
    marks: z.array(z.tuple([z.number(), z.number()])),
    before: z.boolean(),
    after: z.boolean(),
    paperId: Id.nullable(),
  })
  .meta({ id: 'SearchHit' })
/** What the texts belong to. `id` opens it: a matter, a paper without a matter, a case, an agreement. */
export const SearchGroup = z
  .object({
    kind: z.enum(['matter', 'paper', 'case', 'agreement']),
    id: Id,
    title: z.string(),
    number: z.string().nullable(),
    says: WordsView,
    ended: z.boolean(),
    sealed: z.boolean(),
    hits: z.array(SearchHit),
  })
  .meta({ id: 'SearchGroup' })
export const search = endpoint({
  id: 'search',
  method: 'GET',
  path: '/api/search',
  title: { zh: '搜索', en: 'Search' },
  who: 'signed-in',
  about: 'list',
  input: z.object({ q: z.string().max(200).default(''), after: z.string().max(400).optional() }),
  output: z.object({
    /** `empty`, `too-short` (one character) and `symbols` (no letter or digit) are not looked for. */
    state: z.enum(['empty', 'too-short', 'symbols', 'asked']),
    groups: z.array(SearchGroup),
    next: z.string().nullable(),
  }),
})
