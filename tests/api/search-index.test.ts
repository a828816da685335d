/** The index of search is a projection: what the triggers wrote is what a rebuild writes; folding is the same in both languages; pages miss and repeat nothing. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foldText } from '#engine/search/fold-text.ts'
import { pairsOf } from '#engine/search/parse-query.ts'
import { fillSearch } from '#server/by-itself/fill-search.ts'
import { withClient } from '#store/embedded/logins.ts'
import { asDesk, inTransaction } from '#store/unit-of-work.ts'
import { fillWords, rebuildSearch, search } from '#work/search/index.ts'
import { assign, CASE, serveSuggestion, signFor, takeIn } from './county/acts.ts'
import { agree } from './county/agreements.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
const matters: string[] = []
beforeAll(async () => {
  county = await openCounty('2026-08-20')
  await agree(county, { template: 'LX', on: '2026-08-20' })
  for (const last of ['1', '2', '3']) {
    const matter = await serveSuggestion(county, {
      number: `沅清检民执监〔2026〕4331990000${last}号`,
      title: `第${last}件 某建工公司执行案`,
    })
    await signFor(county, matter, '2026-08-20')
    matters.push(matter)
  }
  await assign(county, 'cc-filing', matters[0] as string, 'cc-judge')
  await (await county.as('cc-filing')).do('/api/cases', {
    number: CASE,
    cause: '建设工程',
    parties: '某建工公司',
    note: '备注',
    chain: ['（2024）湘3199民初9号'],
  })
  const paper = await takeIn(county, 'cp-pros', 'handling-prosecutor', {
    form: 'party-notice',
    matterId: matters[0] as string,
    date: '2026-08-20',
  })
  await (await county.as('cp-pros')).post(`/api/papers/${paper}/steps`, { step: 'void', post: 'handling-prosecutor', note: '作废说明' })
  await fillSearch(county.site)
}, 60_000)
afterAll(() => county.close())

const rows = (): Promise<Record<string, unknown>[]> =>
  county.sql(
    'select house_id, text_id, source, ref_id, part, bound, matter_id, paper_id, case_id, whole, at, body, tokens::text from search_text order by house_id, text_id',
  )
const asOwner = <T>(work: (query: (sql: string, params?: unknown[]) => Promise<unknown[]>) => Promise<T>): Promise<T> =>
  withClient(county.database.urls.owner, client => work(async (sql, params) => (await client.query(sql, params)).rows))

it('every kind of text is there', async () => {
  const kinds = new Set((await rows()).map(row => `${row.source} ${String(row.part).split(':')[0]}`))
  for (const kind of [
    'matter title',
    'matter number',
    'matter case-number',
    'act points',
    'paper title',
    'paper number',
    'paper text',
    'file name',
    'case number',
    'case chain',
    'case note',
    'agreement title',
    'agreement clause',
  ])
    expect([...kinds]).toContain(kind)
})

it('what was written with each text is what a rebuild writes, words included', async () => {
  const before = await rows()
  expect(before.length).toBeGreaterThan(60)
  const made = await asOwner(query => rebuildSearch(query, null))
  expect(made).toBe(before.length)
  expect(await rows()).toEqual(before)
})

it('one house is rebuilt without touching the others', async () => {
  await county.sql(`update search_text set tokens = null`)
  await asOwner(query => rebuildSearch(query, 'county-court'))
  const open = await county.sql<{ house_id: string }>('select distinct house_id from search_text where tokens is null order by 1')
  expect(open.map(row => row.house_id)).not.toContain('county-court')
  expect(open.map(row => row.house_id)).toContain('county-proc')
  await fillSearch(county.site)
})

it('a changed title is found under its new words only, and an agreement that is projected anew stands once', async () => {
  const [matter] = matters
  await county.sql(`update matter set title = '改名后的案件' where house_id = 'county-court' and matter_id = $1`, [matter])
  expect(
    await county.sql(
      `select 1 from search_text where house_id = 'county-court' and text_id = 'matter:' || $1 || ':title' and body = '改名后的案件' and tokens is null`,
      [matter],
    ),
  ).toHaveLength(1)
  const [before] = await county.sql<{ n: number }>(`select count(*)::int as n from search_text where source = 'agreement'`)
  await county.sql(`with gone as (delete from agreement_clause returning *) select 1 from gone`)
  expect(await county.sql(`select 1 from search_text where source = 'agreement' and part <> 'title'`)).toEqual([])
  expect(before?.n).toBeGreaterThan(5)
})

it('the database folds and pairs as the engine does, every character of the basic plane', async () => {
  const codes = Array.from({ length: 0xffff }, (_, at) => at + 1).filter(code => code < 0xd800 || code > 0xdfff)
  const texts = Array.from({ length: Math.ceil(codes.length / 500) }, (_, at) =>
    String.fromCharCode(...codes.slice(at * 500, at * 500 + 500)),
  )
  texts.push('（2025）湘 3199执418号', '𠮷野家 😀', '', 'ＡＢＣ')
  const folded = await county.sql<{ folded: string; pairs: string[] }>(
    'select search_fold(t) as folded, search_pairs(search_fold(t)) as pairs from unnest($1::text[]) with ordinality as u (t, n) order by n',
    [texts],
  )
  const apart = (pair: string): boolean => !pair.includes('\u001f')
  expect(folded.map(row => row.folded)).toEqual(texts.map(foldText))
  expect(folded.map(row => new Set(row.pairs))).toEqual(texts.map(text => new Set(pairsOf([foldText(text)]).filter(apart))))
})

it('pages of one, two and three show everything once, in the order of one large page', async () => {
  const asker = (person: string) => ({
    house: person.startsWith('cp') ? 'county-proc' : 'county-court',
    person,
    post: null,
    today: '2026-08-20',
  })
  for (const person of ['cp-chief', 'cp-pros', 'cc-judge', 'cc-desk', 'cc-presiding'])
    for (const q of ['建工', '沅清检民执监〔2026〕43319900001号', CASE, '发放案款', '执行', '2026']) {
      const page = (most: number, after?: string) => inTransaction(county.site.store, asker(person), tx => search(tx, { q, after }, most))
      const idsOf = (found: Awaited<ReturnType<typeof search>>): string[] => found.groups.flatMap(group => group.hits.map(hit => hit.hitId))
      const whole = await page(1000)
      expect(whole.next).toBeNull()
      for (const size of [1, 2, 3]) {
        const pieces: string[] = []
        let after: string | undefined
        do {
          const found = await page(size, after)
          expect(idsOf(found).length).toBeLessThanOrEqual(size)
          pieces.push(...idsOf(found))
          after = found.next ?? undefined
        } while (after)
        expect([...pieces].sort(), `${person} ${q} ${size}`).toEqual(idsOf(whole).sort())
      }
    }
}, 60_000)

it('only the desk gives words, and two desks at once share the work', async () => {
  await fillSearch(county.site)
  await county.sql(`update search_text set tokens = null where house_id = 'county-proc'`)
  const person = { house: 'county-proc', person: 'cp-chief', post: null, today: '2026-08-20' }
  await inTransaction(county.site.store, person, async tx => {
    expect(await tx.query(`update search_text set tokens = '' where house_id = 'county-proc' returning 1`)).toEqual([])
  })
  const done = await Promise.all([1, 2].map(() => asDesk(county.site.store, 'county-proc', '2026-08-20', tx => fillWords(tx, 5))))
  expect(done).toEqual([5, 5])
  const [left] = await county.sql<{ n: number }>(
    `select count(*)::int as n from search_text where house_id = 'county-proc' and tokens is null`,
  )
  expect(await fillSearch(county.site)).toBe(left?.n)
})
