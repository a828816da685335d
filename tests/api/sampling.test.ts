/** A quality review’s sample through the front door: drawn from the own register, drawn again the same, never a sealed or a minor’s case, and taken into the act. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../lives/world.ts'
import type { Body } from './county/client.ts'

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
const civil = Array.from({ length: 9 }, (_, index) => `（2026）湘3199民初${index + 1}号`)
const criminal = ['（2025）湘3199刑初1号', '（2026）湘3199刑初2号', '（2026）湘3199刑初3号']
const MINOR = '（2026）湘3199刑初77号'
const SEALED = '（2026）湘3199民初99号'

let world: World
let matterId = ''
beforeAll(async () => {
  world = await openWorld()
  world.on('2026-03-02')
  const clerk = await world.as({ house: 'county-court', post: 'adjudication-management' })
  for (const number of [...civil, ...criminal, SEALED]) await clerk.do('/api/cases', { number, cause: '买卖合同纠纷' })
  await clerk.do('/api/cases', { number: MINOR, cause: '盗窃', note: '被告人系未成年人' })
  const president = await world.as({ house: 'county-court', post: 'president' })
  const decided = { decidedBy: 'president', decidedOn: '2026-03-02' }
  // a matter about named officers is sealed, and its case with it
  await president.do('/api/matters', {
    procedureId: 'consultation',
    kind: 'serve',
    post: 'president',
    on: '2026-03-02',
    title: '涉及办案人员的程序问题',
    counterparts: { recipient: 'county-proc' },
    caseNumbers: [SEALED],
    facts: { scope: 'procedure', topic: '程序问题', caseNumbers: [SEALED], aboutPersonnel: true, ...decided },
  })
  const review = await president.do('/api/matters', {
    procedureId: 'quality-review',
    kind: 'serve',
    post: 'president',
    on: '2026-03-02',
    title: '民事案件质量评查',
    counterparts: { recipient: 'county-proc' },
    caseNumbers: [],
    facts: { method: 'routine', plan: '抽查民事案件', ...decided },
  })
  matterId = review.matterId
  await world.mail()
  const desk = await world.as({ house: 'county-proc', post: 'case-management' })
  const acts = `/api/matters/${matterId}/acts`
  await desk.do(acts, {
    kind: 'sign-for',
    post: 'case-management',
    on: '2026-03-02',
    facts: { receivedOn: '2026-03-02', dateSource: 'stamp' },
  })
  const chief = await world.as({ house: 'county-proc', post: 'chief-procurator' })
  await chief.do(acts, { kind: 'reply', post: 'chief-procurator', on: '2026-03-02', facts: { answer: 'agreed' } })
  await world.mail()
})
afterAll(() => world.close())

const manager = () => world.as({ house: 'county-court', post: 'adjudication-management' })
const draw = async (input: Body): Promise<Body> => (await manager()).do('/api/sampling/draw', input)

it('tells what may be drawn from, without the sealed case and the minor’s', async () => {
  const frame = await (await manager()).read('/api/sampling')
  expect(frame).toMatchObject({ cases: 12, seed: null, act: null })
  expect(frame.years).toEqual([
    { year: 2026, cases: 11 },
    { year: 2025, cases: 1 },
  ])
  expect(frame.types).toEqual([
    { type: '刑初', cases: 3 },
    { type: '民初', cases: 9 },
  ])
})

it('proposes as a seed what neither house could choose alone: the other side’s answer', async () => {
  const frame = await (await manager()).read(`/api/sampling?matter=${matterId}`)
  const [answered] = await world.sql<{ hash: string }>(
    `select hash from act where house_id = 'county-court' and kind = 'reply' and matter_id = $1`,
    [matterId],
  )
  expect(frame).toMatchObject({ seed: answered?.hash, act: 'sample', title: '民事案件质量评查' })
  const theirs = await (await world.as({ house: 'county-proc', post: 'case-management' })).read(`/api/sampling?matter=${matterId}`)
  expect(theirs).toMatchObject({ seed: null, act: null, cases: 0 })
})

it('draws what anybody with the list draws by hand, and the same again', async () => {
  const drawn = await draw({ seed: '议定种子', size: 4, year: 2026, type: '民初' })
  const byHand = [...civil].sort((a, b) => (sha(`议定种子${a}`) < sha(`议定种子${b}`) ? -1 : 1)).slice(0, 4)
  expect(drawn.chosen).toEqual(byHand)
  expect(drawn).toMatchObject({ population: 9, populationHash: sha([...civil].sort().join('\n')), strata: [] })
  for (const text of ['2026年“民初”案件', '种子：议定种子', drawn.populationHash, '取前4件']) expect(drawn.method.zh).toContain(text)
  expect(await draw({ seed: '议定种子', size: 4, year: 2026, type: '民初' })).toEqual(drawn)
})

it('shares the sample among kinds', async () => {
  const drawn = await draw({ seed: 's', size: 4, strata: 'type' })
  expect(drawn.strata).toEqual([
    { name: '刑初', population: 3, size: 1 },
    { name: '民初', population: 9, size: 3 },
  ])
  expect(drawn.chosen.filter((number: string) => number.includes('刑初'))).toHaveLength(1)
})

it('never draws a sealed case or a minor’s, however many are asked for', async () => {
  const drawn = await draw({ seed: 's', size: 200 })
  expect(drawn.chosen).toHaveLength(12)
  for (const number of [MINOR, SEALED]) expect(drawn.chosen).not.toContain(number)
})

it('refuses an empty population, and sizes and seeds that are none', async () => {
  const client = await manager()
  expect((await client.post('/api/sampling/draw', { seed: 's', size: 3, year: 2001 })).status).toBe(422)
  for (const wrong of [
    { seed: '', size: 3 },
    { seed: 's', size: 0 },
    { seed: 's', size: 201 },
    { seed: 's', size: 2.5 },
  ])
    expect((await client.post('/api/sampling/draw', wrong)).status).toBe(400)
})

it('is taken into the act with its method, and the other house reads it', async () => {
  const drawn = await draw({ seed: 's', size: 2, type: '民初' })
  const president = await world.as({ house: 'county-court', post: 'president' })
  await president.do(`/api/matters/${matterId}/acts`, {
    kind: 'sample',
    post: 'president',
    on: '2026-03-02',
    facts: { caseNumbers: drawn.chosen, method: drawn.method.zh },
  })
  await world.mail()
  const page = await (await world.as({ house: 'county-proc', post: 'chief-procurator' })).read(`/api/matters/${matterId}`)
  const sample = page.timeline.find((act: Body) => act.kind === 'sample')
  expect(JSON.stringify(sample)).toContain(drawn.populationHash)
  for (const number of drawn.chosen) expect(JSON.stringify(sample)).toContain(number)
})

it('its findings can become items of the ledger and a joint document, though its pinned text is older than both', async () => {
  const president = await world.as({ house: 'county-court', post: 'president' })
  const page = await president.read(`/api/matters/${matterId}`)
  expect(page.startable.map((one: Body) => one.procedureId)).toEqual(['ledger-item', 'joint-document'])
  const offered = (await president.read(`/api/procedures?from=${matterId}`)).procedures
  expect(offered.map((one: Body) => one.procedureId).sort()).toEqual(['joint-document', 'ledger-item'])
  const opened = await president.do('/api/matters', {
    procedureId: 'joint-document',
    kind: 'propose',
    post: 'president',
    on: '2026-03-02',
    title: '文书说理工作指引',
    counterparts: { recipient: 'county-proc' },
    caseNumbers: [],
    from: matterId,
    facts: { title: '文书说理工作指引', kind: 'rule', purpose: '统一说理要求', decidedBy: 'president', decidedOn: '2026-03-02' },
  })
  const links = (await president.read(`/api/matters/${matterId}`)).links
  expect(links.map((one: Body) => one.matterId)).toContain(opened.matterId)
})

it('a matter that is not mine to see gives neither seed nor title', async () => {
  const other = await world.as({ house: 'other-court', post: 'president' })
  expect((await other.get(`/api/sampling?matter=${matterId}`)).status).toBe(404)
})
