/** Masking for a matter through the front door: what it starts from, what comes back, who may, and that nothing is kept. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, start } from './county/acts.ts'
import { agree } from './county/agreements.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

const DAY = '2026-08-20'
const CASE = '（2023）湘3199执208号'
const TEXT = '申请执行人邝小明，电话13800000000，住沅清县丙路1号2室。证人李四证实。审判长刘志。'
const PEOPLE = [
  { name: '邝小明', roles: ['party'] },
  { name: '李四', roles: ['witness'] },
]

let county: County
let matterId = ''
const path = (): string => `/api/matters/${matterId}/masking`
const ask = async (body: Body, person = 'cp-pros'): Promise<Body> =>
  (await county.as(person)).do(path(), { text: TEXT, people: PEOPLE, profile: 'court_2016', kind: 'criminal', ...body })

beforeAll(async () => {
  county = await openCounty(DAY)
  await agree(county, { template: 'FW', on: DAY })
  await (await county.as('cp-desk')).do('/api/cases', {
    number: CASE,
    cause: '借款合同纠纷',
    parties: '申请执行人：邝小明；被执行人：沅清置业公司',
  })
  const decided = { decidedBy: 'chief-procurator', decidedOn: DAY }
  matterId = await start(county, 'cp-pros', {
    procedureId: 'joint-case',
    kind: 'propose',
    post: 'handling-prosecutor',
    on: DAY,
    title: '邝小明执行监督案',
    caseNumbers: [CASE],
    counterparts: { recipient: 'county-court' },
    facts: { kind: 'typical', title: '某借款合同执行监督案', caseNumbers: [CASE], reason: '有示范意义', ...decided },
  })
  const court = (kind: string, facts: Body, post: string, person: string): Promise<Body> =>
    act(county, person, matterId, { kind, post, on: DAY, facts })
  await court('sign-for', { receivedOn: DAY, dateSource: 'stamp' }, 'intake-desk', 'cc-desk')
  await (await county.as('cc-desk')).do(`/api/matters/${matterId}/team`, { add: [{ personId: 'cc-presiding', duty: 'handler' }] })
  await court('select', { answer: 'selected' }, 'presiding-judge', 'cc-presiding')
  const own = (kind: string, facts: Body): Promise<Body> => court(kind, facts, 'handling-prosecutor', 'cp-pros')
  await own('verify-final', { effectiveOn: '2023-11-20', proof: '生效证明', kindOfCase: 'ordinary' })
  await own('write', {
    subtitle: '及时发放',
    keywords: '执行监督',
    facts: TEXT,
    reasons: '应当发放。',
    gist: '逾期须回复。',
    index: '有关规定',
  })
})
afterAll(() => county.close())

describe('what a masking starts from', () => {
  it('the written text, the people of the case, the agreement’s profile, the act that takes it', async () => {
    const page = await (await county.as('cp-pros')).read(path())
    expect(page).toMatchObject({ title: '邝小明执行监督案', profile: 'joint_strict', act: 'mask', actTitle: { zh: '隐名处理' } })
    expect(page.text).toMatch(/^副标题\n及时发放\n\n关键词\n执行监督\n\n基本案情\n申请执行人邝小明/)
    expect(page.people).toEqual([{ name: '邝小明', roles: ['party'], source: { zh: `案件 ${CASE}`, en: `Case ${CASE}` } }])
    expect(page.profiles.map((one: Body) => [one.id, one.house])).toEqual([
      ['court_2016', false],
      ['joint_strict', true],
    ])
    expect(page.roles.map((one: Body) => one.id)).toContain('witness')
    expect(page.kinds.find((one: Body) => one.id === 'divorce').published).toBe(false)
  })
  it('the other house sees the written text too, but not the act', async () => {
    const page = await (await county.as('cc-presiding')).read(path())
    expect([page.act, page.text.includes('邝小明'), page.people]).toEqual([null, true, []])
  })
})

describe('a text masked', () => {
  it('comes back with every replacement, its rule and article', async () => {
    const out = await ask({})
    expect(out.text).toBe('申请执行人邝小明，住沅清县。证人李某证实。审判长刘志。')
    expect(out.replacements.map((one: Body) => [one.from, one.to, one.rule])).toEqual([
      ['，电话13800000000', '', '10.phone'],
      ['丙路1号2室', '', '10.address'],
      ['李四', '李某', 'N1'],
    ])
    for (const one of out.replacements) expect(one.article).toMatch(/裁判公开规定第\d+条/)
    expect(out.counts).toEqual([
      { rule: '10.address', count: 1 },
      { rule: '10.phone', count: 1 },
      { rule: 'N1', count: 1 },
    ])
    expect(JSON.stringify(out.counts)).not.toMatch(/李四|138/)
    expect(out.refused).toBeNull()
  })
  it('strictly: everybody, and the title with the same tokens', async () => {
    const out = await ask({ profile: 'joint_strict' })
    expect(out.text).toBe('申请执行人邝某，住沅清县。证人李某证实。审判长刘某。')
    expect(out.title).toBe('邝某执行监督案')
  })
  it('by hand: added and taken back with a reason, never below the publication rules', async () => {
    const add = [{ text: '证实', reason: '表述' }]
    const release = [
      { at: TEXT.indexOf('李四'), reason: '试' },
      { at: TEXT.indexOf('刘志'), reason: '法官姓名公开' },
    ]
    const out = await ask({ profile: 'joint_strict', add, release })
    expect(out.text).toBe('申请执行人邝某，住沅清县。证人李某×。审判长刘志。')
    expect(out.warnings.map((one: Body) => one.code)).toContain('not-weaker')
    const bare = await (await county.as('cp-pros')).post(path(), {
      text: TEXT,
      people: [],
      profile: 'court_2016',
      add: [{ text: 'x', reason: ' ' }],
    })
    expect(bare.status).toBe(400)
  })
  it('what art 4 forbids is refused with the entry alone', async () => {
    const out = await ask({ text: `（2026）湘3122民初1号\n${TEXT}`, kind: 'divorce' })
    expect(out).toMatchObject({
      text: '',
      title: '',
      replacements: [],
      refused: { rule: '4.divorce', entry: { caseNumber: '（2026）湘3122民初1号' } },
    })
  })
  it('nothing of it is kept', async () => {
    const tables = await county.sql<{ t: string }>(
      "select table_name as t from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    )
    const counts = async (): Promise<string> =>
      JSON.stringify(await Promise.all(tables.map(({ t }) => county.sql(`select '${t}' as t, count(*)::int as n from "${t}"`))))
    await ask({})
    const before = await counts()
    await ask({ text: `${TEXT}再来一次` })
    expect(await counts()).toBe(before)
  })
  it('the masked text goes into the act, and the act keeps no original', async () => {
    const out = await ask({ profile: 'joint_strict' })
    const facts = { text: out.text, replacements: JSON.stringify(out.counts), profile: out.profile }
    await act(county, 'cp-pros', matterId, { kind: 'mask', post: 'handling-prosecutor', on: DAY, facts })
    const page = await (await county.as('cc-presiding')).read(`/api/matters/${matterId}`)
    const told = page.timeline.find((one: Body) => one.kind === 'mask')
    expect(JSON.stringify(told.facts)).not.toMatch(/邝小明|李四|138/)
    expect(JSON.stringify(told.facts)).toContain('证人李某')
  })
})

describe('only people of the matter', () => {
  it.each(['ip-all', 'wb-head', 'ic-president'])('%s of another house finds nothing', async person => {
    const client = await county.as(person)
    expect((await client.get(path())).status).toBe(404)
    expect((await client.post(path(), { text: TEXT, people: PEOPLE, profile: 'court_2016' })).status).toBe(404)
  })
  it('a matter that is not there', async () => {
    expect((await (await county.as('cp-pros')).get('/api/matters/none/masking')).status).toBe(404)
  })
  it('nobody without a session', async () => {
    expect((await county.app.inject({ method: 'GET', url: path() })).statusCode).toBe(401)
  })
  it.each([
    [{ text: 'x'.repeat(40_001) }],
    [{ profile: 'loose' }],
    [{ people: [{ name: '', roles: [] }] }],
    [{ people: [{ name: '李四', roles: ['king'] }] }],
    [{ kind: 'love' }],
    [{ release: [{ at: -1, reason: 'x' }] }],
  ])('malformed: %j', async change => {
    const reply = await (await county.as('cp-pros')).post(path(), { text: TEXT, people: PEOPLE, profile: 'court_2016', ...change })
    expect(reply.status).toBe(400)
  })
})

describe('the paper of a published case', () => {
  it('is printed as HTML, DOCX and PDF', async () => {
    const client = await county.as('cp-pros')
    const { paperId } = await client.do('/api/papers/draft', { form: 'published-case', matterId })
    const fields = {
      caseTitle: '邝某执行监督案',
      subtitle: '及时发放',
      keywords: '执行监督',
      facts: '<b>邝某</b>申请执行',
      judgmentReasons: '应当发放',
      gist: '逾期须回复',
      relatedIndex: '有关规定',
    }
    await client.do(`/api/papers/${paperId}`, { content: { number: null, date: DAY, addressee: null, points: [], fields, answers: [] } })
    const html = await client.get(`/api/papers/${paperId}/file?as=html`)
    expect(html.status).toBe(200)
    expect(html.headers['content-type']).toContain('text/html')
    expect(String(html.headers['content-disposition'])).toMatch(/^attachment/)
    expect(decodeURIComponent(String(html.headers['content-disposition']))).not.toMatch(/邝小明|李四/)
    expect(html.raw).toContain('<title>邝某执行监督案</title>')
    expect(html.raw).toContain('&lt;b&gt;邝某&lt;/b&gt;申请执行')
    for (const as of ['pdf', 'docx']) expect((await client.get(`/api/papers/${paperId}/file?as=${as}`)).status).toBe(200)
  })
})
