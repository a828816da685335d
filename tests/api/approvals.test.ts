/** Waiting for approval: the card says what changed since this person last saw the paper and its matter. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, assign, fileOf, start } from './county/acts.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
let matterId: string
let paperId: string

beforeAll(async () => {
  county = await openCounty('2026-06-08')
  matterId = await start(county, 'cp-intake', {
    procedureId: 'enforcement-supervision-case',
    kind: 'apply',
    post: 'complaint-intake',
    on: '2026-06-08',
    facts: { applicants: ['某建工公司'], caseNumbers: ['（2025）湘3199执418号'], request: '案款未发放' },
  })
  await assign(county, 'cp-intake', matterId, 'cp-pros')
  const pros = await county.as('cp-pros')
  paperId = (await pros.do('/api/papers/draft', { form: 'termination-decision', matterId })).paperId
  await pros.do(`/api/papers/${paperId}/steps`, { step: 'submit', post: 'handling-prosecutor' })
})
afterAll(() => county.close())

const card = async (person: string): Promise<Body> =>
  (await (await county.as(person)).read('/api/approvals')).rows.find((one: Body) => one.paper.paperId === paperId)
const look = async (person: string): Promise<Body> => {
  const row = await card(person)
  await (await county.as(person)).do(`/api/approvals/${paperId}/seen`, { state: row.state })
  return row
}
const lines = (row: Body): string[] => row.changes.lines.map((one: Body) => one.zh)
const change = async (content: Body): Promise<void> => {
  const pros = await county.as('cp-pros')
  const paper = await pros.read(`/api/papers/${paperId}`)
  await pros.do(`/api/papers/${paperId}`, { content: { ...paper.content, ...content } })
}
const submit = async (): Promise<void> =>
  void (await (await county.as('cp-pros')).do(`/api/papers/${paperId}/steps`, { step: 'submit', post: 'handling-prosecutor' }))
const giveBack = async (person: string, post: string): Promise<void> =>
  void (await (await county.as(person)).do(`/api/papers/${paperId}/decision`, { decision: 'return', note: '请补充', post }))

describe('since last seen', () => {
  it('says nothing the first time, and that nothing changed the second', async () => {
    expect((await look('cp-chief')).changes).toBe(null)
    expect((await card('cp-chief')).changes).toEqual({ since: '2026-06-08', lines: [] })
  })

  it('names what happened in the matter meanwhile, until it was seen', async () => {
    await act(county, 'cp-intake', matterId, {
      kind: 'complete-materials',
      post: 'complaint-intake',
      on: '2026-06-12',
      facts: { completedOn: '2026-06-12' },
    })
    expect(lines(await card('cp-chief'))).toEqual(['事项新进展：材料齐备（2026-06-12）'])
    expect(lines(await look('cp-chief'))).toEqual(['事项新进展：材料齐备（2026-06-12）'])
    expect((await card('cp-chief')).changes).toEqual({ since: '2026-06-12', lines: [] })
  })

  it('names points, fields and files of a paper that came back; own steps are not told', async () => {
    await giveBack('cp-chief', 'chief-procurator')
    expect(await card('cp-chief')).toBe(undefined)
    const { fields } = (await (await county.as('cp-pros')).read(`/api/papers/${paperId}`)).content
    await change({ points: [{ id: 'p1', text: '甲' }], addressee: '某建工公司', fields: { ...fields, legalBasis: '第七十三条' } })
    await submit()
    expect(lines(await look('cp-chief'))).toEqual([
      expect.stringMatching(/^文书已改：第\d+稿 → 第\d+稿$/),
      '主送有改动',
      '新增第1项建议',
      '“法律依据”有改动',
      '流转：送审（2026-06-12）',
    ])
  })

  it('is each person’s own: the deputy sees it for the first time', async () => {
    expect((await look('cp-deputy')).changes).toBe(null)
    await giveBack('cp-deputy', 'deputy-chief-procurator')
    await change({ points: [{ id: 'p1', text: '乙' }] })
    await submit()
    expect(lines(await card('cp-chief'))).toEqual([
      expect.stringContaining('文书已改'),
      '第1项建议有改动',
      '流转：退回（2026-06-12）',
      '流转：送审（2026-06-12）',
    ])
    expect(lines(await card('cp-deputy'))).toEqual([expect.stringContaining('文书已改'), '第1项建议有改动', '流转：送审（2026-06-12）'])
  })

  it('what changed between showing and remembering is told the next time', async () => {
    const shown = await card('cp-chief')
    await giveBack('cp-deputy', 'deputy-chief-procurator')
    await change({ points: [{ id: 'p1', text: '丙' }] })
    await submit()
    await (await county.as('cp-chief')).do(`/api/approvals/${paperId}/seen`, { state: shown.state })
    expect(lines(await card('cp-chief')).length).toBeGreaterThan(4)
  })

  it('stands in the person’s own row, without a text of the paper, and in no log', async () => {
    const rows = await county.sql<{ person_id: string; marks: unknown }>('select person_id, marks from last_seen where paper_id = $1', [
      paperId,
    ])
    expect(rows.map(row => row.person_id).sort()).toEqual(['cp-chief', 'cp-deputy'])
    expect(JSON.stringify(rows)).not.toMatch(/某建工|第七十三条/)
    expect(await county.sql(`select 1 from recorded_leaf where ref_table = 'last_seen'`)).toEqual([])
  })

  it('nobody marks a paper that they may not see', async () => {
    const reply = await (await county.as('cc-president')).post(`/api/approvals/${paperId}/seen`, { state: 'x' })
    expect(reply.status).toBe(404)
  })

  it('a sealed paper that waits for the check has a card of its own, seen for the first time', async () => {
    const pros = await county.as('cp-pros')
    const file = fileOf('a.txt', '沅清检民执监〔2026〕43319900009号\n沅清县人民法院：\n2026年6月8日')
    const sealed = await pros.do('/api/papers/take-in', { form: 'suggestion-letter', matterId, file })
    await pros.do(`/api/papers/${sealed.paperId}/steps`, { step: 'confirm', post: 'handling-prosecutor' })
    const rows = (await (await county.as('cp-desk')).read('/api/approvals')).rows
    expect(rows.find((one: Body) => one.paper.paperId === sealed.paperId)).toMatchObject({ asks: 'check', changes: null })
  })
})
