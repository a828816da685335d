/** Finds texts that the asker may see: the number itself first, then whole words, then fragments; each newest first. */
import { likeOf, pairsOf, type SearchQuery } from '#engine/search/parse-query.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { askedWords, queryOf } from './segment.ts'

export const WAYS = ['number', 'words', 'fragment'] as const
/** Why a text was found: it is this number, it holds these words, it holds this fragment. */
export type Way = (typeof WAYS)[number]

export type FoundText = {
  text_id: string
  source: 'matter' | 'act' | 'paper' | 'note' | 'file' | 'case' | 'agreement'
  ref_id: string
  part: string
  matter_id: string | null
  paper_id: string | null
  case_id: string | null
  at: string
  body: string
  folded: string
  micros: string
}
export type Found = { texts: { way: Way; text: FoundText; needles: string[] }[]; next: string | null }

type Place = { micros: string; textId: string }
type Asked = { query: Extract<SearchQuery, { state: 'ask' }>; words: string[]; alone: string[] }

const COLUMNS = `t.text_id, t.source, t.ref_id, t.part, t.matter_id, t.paper_id, t.case_id, t.at, t.body, t.folded`
const MICROS = (at: string): string => `(extract(epoch from ${at}) * 1000000)::bigint::text as micros`
const BEFORE = (place: string): string => `timestamptz 'epoch' + ${place}::bigint * interval '1 microsecond'`

/** After every text there is. */
const START: Place = { micros: '32503680000000000', textId: '' }
const LEAST_TAKE = 20
const LARGEST_TAKE = 5_000

/** `way|microseconds|text` of the last text shown; anything else begins at the beginning. */
function readPlace(after: string | undefined): { way: Way; place: Place } {
  const [way = '', micros = '', ...rest] = (after ?? '').split('|')
  const known = WAYS.find(one => one === way)
  return known && /^\d{1,17}$/.test(micros) ? { way: known, place: { micros, textId: rest.join('|') } } : { way: 'number', place: START }
}

async function numbers(tx: Tx, asked: Asked, place: Place, most: number): Promise<FoundText[]> {
  return tx.query<FoundText>(
    `select ${COLUMNS}, ${MICROS('t.at')} from search_text t where t.house_id = $1 and t.whole and t.folded = $2 and (t.at, t.text_id) < (${BEFORE('$3')}, $4)
     order by t.at desc, t.text_id desc limit $5`,
    [tx.asker.house, asked.query.exact, place.micros, place.textId, most],
    'search-number',
  )
}

type Candidate = { found_id: string; found_micros: string } & { [K in keyof FoundText]: FoundText[K] | null }

/** One look: rows that match, seen or not; those that the policy hides come without their text and are only passed over. */
function look(tx: Tx, way: 'words' | 'fragment', asked: Asked, place: Place, take: number): Promise<Candidate[]> {
  const { query, words, alone } = asked
  const wordQuery = queryOf(words)
  const likes = way === 'words' ? [...query.numbers, ...alone] : query.terms
  return tx.query<Candidate>(
    `select c.text_id as found_id, ${MICROS('c.at').replace('as micros', 'as found_micros')}, ${COLUMNS}, ${MICROS('t.at')}
     from search_find($2::tsquery, $3::tsquery, $4, $5, $6, ${BEFORE('$7')}, $8, $9) c left join search_text t on t.house_id = $1 and t.text_id = c.text_id order by c.at desc, c.text_id desc`,
    [
      tx.asker.house,
      way === 'words' ? wordQuery : null,
      way === 'words' ? null : wordQuery,
      query.exact,
      likes.map(likeOf),
      pairsOf(query.terms),
      place.micros,
      place.textId,
      take,
    ],
    'search-look',
  )
}

/** Looks until enough is found or nothing is left; what one may not see neither counts nor ends a page. */
async function seen(tx: Tx, way: 'words' | 'fragment', asked: Asked, from: Place, most: number): Promise<FoundText[]> {
  const out: FoundText[] = []
  let place = from
  for (let take = Math.max(LEAST_TAKE, most); out.length < most; take = Math.min(take * 4, LARGEST_TAKE)) {
    const rows = await look(tx, way, asked, place, take)
    out.push(...rows.flatMap(row => (row.text_id === null ? [] : [row as FoundText])))
    const last = rows.at(-1)
    if (!last || rows.length < take) break
    place = { micros: last.found_micros, textId: last.found_id }
  }
  return out.slice(0, most)
}

/** What is marked in a text: the fragments where they stand in it as typed, else the words. */
function needlesOf(text: FoundText, { query, words, alone }: Asked): string[] {
  return query.terms.every(term => text.folded.includes(term)) ? query.terms : [...words, ...query.numbers, ...alone]
}

/** Texts found, at most `most`, from where `after` says. `next` names the last one shown, when a further one may be seen. */
export async function findTexts(tx: Tx, query: Asked['query'], after: string | undefined, most: number): Promise<Found> {
  const cut = await Promise.all(query.said.map(askedWords))
  const asked: Asked = { query, words: [...new Set(cut.flatMap(one => one.words))], alone: [...new Set(cut.flatMap(one => one.alone))] }
  const from = readPlace(after)
  const texts: Found['texts'] = []
  for (const way of WAYS.slice(WAYS.indexOf(from.way))) {
    if (texts.length > most) break
    if (way === 'words' && asked.words.length === 0) continue
    const place = way === from.way ? from.place : START
    const wanted = most + 1 - texts.length
    const rows = way === 'number' ? await numbers(tx, asked, place, wanted) : await seen(tx, way, asked, place, wanted)
    texts.push(...rows.map(text => ({ way, text, needles: needlesOf(text, asked) })))
  }
  const shown = texts.slice(0, most)
  const last = shown.at(-1)
  return { texts: shown, next: texts.length > most && last ? `${last.way}|${last.text.micros}|${last.text.text_id}` : null }
}
