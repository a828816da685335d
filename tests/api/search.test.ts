/** Search through the front door: found by number, party and word, said where and why; in each house its own copy, and nothing for outsiders. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillSearch } from '#server/by-itself/fill-search.ts'
import { act, assign, CASE, fileOf, NUMBER, serveSuggestion, signFor, takeIn } from './county/acts.ts'
import { agree } from './county/agreements.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
let shared: string
let caseId: string
let replied: string

const ask = async (person: string, q: string, after?: string): Promise<Body> =>
  (await county.as(person)).read(`/api/search?q=${encodeURIComponent(q)}${after ? `&after=${encodeURIComponent(after)}` : ''}`)
const idsOf = (found: Body): string[] => found.groups.map((one: Body) => one.id)
const hitsOf = (found: Body, id: string): Body[] => found.groups.find((one: Body) => one.id === id)?.hits ?? []
const marked = (hit: Body): string[] => hit.marks.map(([from, to]: [number, number]) => hit.text.slice(from, to))

const REASON = '车辆已由他院查封在先，财产线索未能核实，待轮候查封生效后恢复执行'

/** All pages, as hits by id. */
async function all(person: string, q: string): Promise<Map<string, Body>> {
  const hits = new Map<string, Body>()
  let after: string | undefined
  do {
    const found = await ask(person, q, after)
    for (const group of found.groups) for (const hit of group.hits) hits.set(hit.hitId, { ...hit, group: group.id })
    after = found.next ?? undefined
  } while (after)
  return hits
}

beforeAll(async () => {
  county = await openCounty('2026-08-20')
  await agree(county, { template: 'LX', on: '2026-08-20' })
  shared = await serveSuggestion(county, { title: '某建工公司与某开发公司建设工程合同纠纷执行案' })
  await signFor(county, shared, '2026-08-20')
  await assign(county, 'cc-filing', shared, 'cc-presiding', 'panel')
  await act(county, 'cc-filing', shared, {
    kind: 'docket',
    post: 'filing-division',
    on: '2026-08-24',
    facts: { caseNumber: ['（2026）湘3199执监5号'], docketedOn: '2026-08-24' },
  })
  const reply = await takeIn(county, 'cc-presiding', 'presiding-judge', {
    form: 'reply-letter',
    matterId: shared,
    number: '（2026）湘3199执监5号',
    date: '2026-11-20',
  })
  const answers = [
    { point: '1', code: 'adopted', reason: '' },
    { point: '2', code: 'adopted', reason: '' },
    { point: '3', code: 'not-adopted', reason: REASON },
  ]
  const facts = { answers, decidedBy: 'president', decidedOn: '2026-11-20' }
  replied = (await act(county, 'cc-presiding', shared, { kind: 'reply', post: 'presiding-judge', on: '2026-11-20', paperId: reply, facts }))
    .actId
  caseId = (
    await (
      await county.as('cc-filing')
    ).do('/api/cases', {
      number: CASE,
      cause: '建设工程合同纠纷',
      parties: '某建工公司、某开发公司、欧阳测试',
    })
  ).caseId
  await fillSearch(county.site)
}, 60_000)
afterAll(() => county.close())

describe('a number', () => {
  it.each([
    ['as it is printed', NUMBER],
    ['with half-width brackets', '沅清检民执监[2026]43319900007号'],
    ['with round brackets and spaces', ' 沅清检民执监 (2026) 43319900007 号 '],
    ['in full-width digits', '沅清检民执监〔２０２６〕４３３１９９００００７号'],
  ])('%s comes first, because it is the same', async (_, typed) => {
    const found = await ask('cp-pros', typed)
    expect(found.state).toBe('asked')
    expect(found.groups[0].id).toBe(shared)
    expect(found.groups[0].hits[0]).toMatchObject({ why: 'number', where: { zh: '检察建议书 · 文号' } })
    expect(found.groups[0].hits.map((hit: Body) => hit.where.zh)).toContain('文号')
    expect(marked(found.groups[0].hits[0])).toEqual([NUMBER])
  })

  it.each([['43319900007'], ['0007号'], ['检民执监〔2026'], ['(2026)4331']])('the fragment %s finds it', async fragment => {
    const hits = hitsOf(await ask('cp-pros', fragment), shared)
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.every(hit => hit.why === 'fragment')).toBe(true)
  })

  it('a case number finds the case and the matters about it', async () => {
    const found = await ask('cc-presiding', '(2025)湘3199执418号')
    expect(idsOf(found)).toEqual(expect.arrayContaining([shared, caseId]))
    expect(hitsOf(found, caseId)[0]).toMatchObject({ why: 'number', where: { zh: '案号' }, text: CASE })
  })
})

describe('a party', () => {
  it('of two characters, of three, or of a part of the name is found where the cases name it', async () => {
    for (const name of ['欧阳测试', '欧阳', '阳测'])
      expect(hitsOf(await ask('cc-presiding', name), caseId)[0], name).toMatchObject({ where: { zh: '当事人' } })
    expect(marked(hitsOf(await ask('cc-presiding', '欧 阳'), caseId)[0] as Body)).toEqual(['欧阳'])
  })
})

describe('a word in a reply', () => {
  it.each([['cp-pros'], ['cc-presiding']])('is found by %s in the copy of the own house, with the place in words', async person => {
    const [hit] = hitsOf(await ask(person, '轮候查封'), shared)
    expect(hit).toMatchObject({ hitId: `act:${replied}:answers`, why: 'words', where: { zh: '回复意见函 · 逐项回复' } })
    expect(marked(hit as Body)).toEqual(['轮候查封'])
  })

  it('all words must stand in the text, in any order and apart', async () => {
    const ids = async (q: string): Promise<string[]> => hitsOf(await ask('cp-pros', q), shared).map(hit => hit.hitId)
    expect(await ids('恢复执行 财产线索')).toContain(`act:${replied}:answers`)
    expect(await ids('恢复执行 欧阳测试')).toEqual([])
  })

  it('a fragment across two words is found too, as a fragment', async () => {
    const [hit] = hitsOf(await ask('cp-pros', '他院查'), shared)
    expect(hit).toMatchObject({ hitId: `act:${replied}:answers`, why: 'fragment' })
  })

  it('before its words are cut it is found by its fragments', async () => {
    await county.sql('update search_text set tokens = null where text_id = $1', [`act:${replied}:answers`])
    const before = await all('cp-pros', '轮候查封')
    expect(before.get(`act:${replied}:answers`)?.why).toBe('fragment')
    expect(await fillSearch(county.site)).toBe(2)
    expect((await all('cp-pros', '轮候查封')).get(`act:${replied}:answers`)?.why).toBe('words')
  })
})

describe('who has no part in it', () => {
  it.each([['cp-other'], ['cp-admin'], ['cc-judge'], ['cc-admin'], ['ip-pros'], ['ic-president'], ['wb-head']])(
    '%s finds nothing of the matter',
    async person => {
      for (const q of [NUMBER, '43319900007', '轮候查封', '某建工公司', '发放案款'])
        expect(idsOf(await ask(person, q)), q).not.toContain(shared)
    },
  )

  it('a paper without a matter is found by its author and by case management alone', async () => {
    const client = await county.as('cp-other')
    const { paperId } = await client.do('/api/papers/take-in', {
      form: 'party-notice',
      matterId: null,
      file: fileOf('x.txt', '告知书 鸾翔凤集公司'),
    })
    expect(idsOf(await ask('cp-other', '鸾翔凤集'))).toEqual([paperId])
    expect(idsOf(await ask('cp-desk', '鸾翔凤集'))).toEqual([paperId])
    for (const person of ['cp-pros', 'cp-chief', 'cp-admin', 'cc-president'])
      expect(idsOf(await ask(person, '鸾翔凤集')), person).toEqual([])
  })
})

describe('an agreement', () => {
  it('is found by the words of its clauses', async () => {
    const found = await ask('cc-judge', '案卷调阅')
    expect(found.groups.some((one: Body) => one.kind === 'agreement' && one.hits[0].where.zh === '条款')).toBe(true)
  })
})

describe('what was erased', () => {
  it('is not found any more', async () => {
    expect((await all('cc-presiding', '车辆已由他院')).has(`act:${replied}:answers`)).toBe(true)
    await county.sql(
      `update act_fact set value = null, salt = '', erased_by = 'cc-president', erased_on = '2026-12-01' where house_id = 'county-court' and act_id = $1 and name = 'answers'`,
      [replied],
    )
    expect((await all('cc-presiding', '车辆已由他院')).has(`act:${replied}:answers`)).toBe(false)
    // The other house's copy is the other house's.
    expect((await all('cp-pros', '车辆已由他院')).has(`act:${replied}:answers`)).toBe(true)
  })
})

describe('what is typed', () => {
  it.each([
    ['', 'empty'],
    [' 　', 'empty'],
    ['执', 'too-short'],
    ['〔〕（）', 'symbols'],
    ['%%', 'symbols'],
    ['%_', 'symbols'],
  ])('%j is answered with %s', async (q, state) => {
    expect(await ask('cp-pros', q)).toEqual({ state, groups: [], next: null })
  })

  it.each([
    ["'; drop table act; --"],
    ["' or '1'='1"],
    ['执行 & | ! <-> :* ('],
    ["a' | 'b"],
    ['\\\\'],
    ['%执%行_'],
    ["执行':*"],
    ['\u001f执行\u001f'],
    ['😀😀执行'],
    ['select * from act'],
  ])('%j means itself and harms nothing', async q => {
    const reply = await (await county.as('cp-pros')).get(`/api/search?q=${encodeURIComponent(q)}`)
    expect(reply.status, reply.raw).toBe(200)
    for (const group of reply.body.groups) for (const hit of group.hits) expect(hit.marks.length).toBeGreaterThan(0)
  })

  it.each([['x'], ['words|1|'], ['fragment|99999999999999999|x'], ["number|1'; drop table act|x"], ['||||']])(
    'a made-up place %j is no error',
    async after => {
      expect(
        (await (await county.as('cp-pros')).get(`/api/search?q=${encodeURIComponent('发放案款')}&after=${encodeURIComponent(after)}`))
          .status,
      ).toBe(200)
    },
  )
})
