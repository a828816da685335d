/** Document numbers are the house's own: patterns are set by the administrator, count from then on, and never give a number twice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assign, fileOf, start } from './county/acts.ts'
import type { Body, Reply } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

const FAMILY = '检民执监'
let county: County
let matterId: string

beforeAll(async () => {
  county = await openCounty('2026-06-08')
  matterId = await start(county, 'cp-intake', {
    procedureId: 'enforcement-supervision-case',
    kind: 'apply',
    post: 'complaint-intake',
    on: '2026-06-08',
    facts: { applicants: ['某建工公司'], caseNumbers: ['（2025）湘3199执418号'], request: '案款未发放' },
  })
  for (const person of ['cp-pros', 'cp-other']) await assign(county, 'cp-intake', matterId, person)
})
afterAll(() => county.close())

const familyOf = async (person: string, family = FAMILY): Promise<Body> =>
  (await (await county.as(person)).read('/api/house')).numberPatterns.find((one: Body) => one.family === family)
const setPattern = async (pattern: string, family = FAMILY, person = 'cp-admin'): Promise<Reply> =>
  (await county.as(person)).post('/api/house/number-patterns', { family, pattern, grounds: '院办公室〔2026〕3号' })

/** A notice drafted by one prosecutor, approved by the other, ready to be numbered. */
async function approved(): Promise<string> {
  const pros = await county.as('cp-pros')
  const { paperId } = await pros.do('/api/papers/draft', { form: 'party-notice', matterId })
  await pros.do(`/api/papers/${paperId}/steps`, { step: 'submit', post: 'handling-prosecutor' })
  await (await county.as('cp-other')).do(`/api/papers/${paperId}/decision`, { decision: 'agree', post: 'handling-prosecutor' })
  return paperId
}
const giveNumber = async (paperId: string): Promise<void> =>
  void (await (await county.as('cp-pros')).do(`/api/papers/${paperId}/steps`, { step: 'number', post: 'handling-prosecutor' }))
const numberOf = async (paperId: string): Promise<string> =>
  (await (await county.as('cp-pros')).read(`/api/papers/${paperId}`)).paper.number
async function numbered(): Promise<string> {
  const paperId = await approved()
  await giveNumber(paperId)
  return numberOf(paperId)
}
/** A sealed paper of which the text tells this number. */
async function takenIn(number: string, person = 'cp-pros'): Promise<Body> {
  const client = await county.as(person)
  const file = fileOf('a.txt', `${number}\n沅清县人民法院：\n建议如下：\n一、发放案款。\n2026年6月8日`)
  const { paperId } = await client.do('/api/papers/take-in', { form: 'suggestion-letter', matterId: null, file })
  return client.read(`/api/papers/${paperId}`)
}

describe('patterns', () => {
  it('the page shows each family once, with the pattern, what comes next, and that nobody changed it', async () => {
    const all = (await (await county.as('cp-admin')).read('/api/house')).numberPatterns
    const families = all.map((one: Body) => one.family)
    expect(new Set(families).size).toBe(families.length)
    expect(families).toEqual(expect.arrayContaining([FAMILY, '检建']))
    expect(await familyOf('cp-admin')).toMatchObject({
      pattern: '{short}检民执监〔{year}〕{region}{seq:5}号',
      preview: '沅清检民执监〔2026〕43319900001号',
      next: 1,
      doubt: null,
      setBy: null,
    })
    expect((await familyOf('cc-admin', '执监')).preview).toBe('（2026）湘3199执监函1号')
  })

  it('are the administrator’s to change, for a family of the house, on written grounds', async () => {
    expect((await setPattern('{short}检〔{year}〕{seq}号', FAMILY, 'cp-pros')).status).toBe(403)
    expect((await setPattern('{short}检〔{year}〕{seq}号', '执监')).status).toBe(404)
    const bare = await (await county.as('cp-admin')).post('/api/house/number-patterns', { family: FAMILY, pattern: 'x' })
    expect(bare.status).toBe(400)
  })

  it('a change counts for the next paper, leaves the one before, and tells who made it and when', async () => {
    const before = await approved()
    await giveNumber(before)
    expect(await numberOf(before)).toBe('沅清检民执监〔2026〕43319900001号')
    const answer = await setPattern('{short}检民执监〔{year}〕{seq}号')
    expect([answer.status, answer.body]).toEqual([200, { preview: '沅清检民执监〔2026〕2号' }])
    expect(await numbered()).toBe('沅清检民执监〔2026〕2号')
    expect(await numberOf(before)).toBe('沅清检民执监〔2026〕43319900001号')
    expect(await familyOf('cp-pros')).toMatchObject({
      pattern: '{short}检民执监〔{year}〕{seq}号',
      initial: '{short}检民执监〔{year}〕{region}{seq:5}号',
      next: 3,
      setBy: '检癸',
      setOn: '2026-06-08',
      grounds: '院办公室〔2026〕3号',
    })
    expect((await familyOf('cc-admin', '执监')).setBy).toBe(null)
    const leaves = await county.sql(`select kind, house_id from recorded_leaf where ref_table = 'setting' and ref_id = $1`, [
      `number-pattern:${FAMILY}`,
    ])
    expect(leaves).toEqual([{ kind: 'setting', house_id: 'county-proc' }])
  })

  it.each([
    ['without a running number', '{short}检民执监〔{year}〕号', '须有且只有一个顺序号'],
    ['without the year', '{short}检民执监〔2026〕{seq}号', '须有且只有一个年份'],
    ['in other brackets', '{short}检民执监[{year}]{seq}号', '年份写成〔{year}〕'],
    ['with a word that is no token', '{short}检民执监〔{year}〕{n}号', '不认识“{n}”'],
    ['that the house itself does not read as a number', '{short}检民执监〔{year}〕{seq:4}号', '不合本院文号的写法：序号不补零'],
    ['of another family', '{short}检建〔{year}〕{region}{seq:5}号', '会与“检察建议书'],
  ])('a pattern %s is refused with the reason', async (_what, pattern, says) => {
    const refused = await setPattern(pattern)
    expect(refused.status).toBe(422)
    expect(refused.body.words.zh).toContain(says)
    expect(refused.body.details[0].where).toBe('pattern')
  })

  it('a pattern whose next number stands on a paper is refused, though the administrator sees no paper', async () => {
    await takenIn('沅清检督〔2026〕3号')
    const refused = await setPattern('{short}检督〔{year}〕{seq}号')
    expect([refused.status, refused.body.words.zh]).toEqual([422, '“沅清检督〔2026〕3号”已经用过'])
    expect((await familyOf('cp-admin')).pattern).toBe('{short}检民执监〔{year}〕{seq}号')
  })

  it('a number that was taken in from elsewhere meanwhile is passed over', async () => {
    await takenIn('沅清检民执监〔2026〕3号')
    expect(await numbered()).toBe('沅清检民执监〔2026〕4号')
  })

  it('two papers numbered at the same moment get two numbers, without a gap', async () => {
    const both = [await approved(), await approved()]
    await Promise.all(both.map(giveNumber))
    expect((await Promise.all(both.map(numberOf))).sort()).toEqual(['沅清检民执监〔2026〕5号', '沅清检民执监〔2026〕6号'])
  })

  it('a new year begins with 1 under the same pattern', async () => {
    county.on('2027-01-04')
    expect(await numbered()).toBe('沅清检民执监〔2027〕1号')
    county.on('2026-06-08')
  })
})

describe('how procuratorate numbers look', () => {
  const DEFAULT = { shortName: { min: 1, max: 4 }, businessCodes: null, maxDigits: 14, firstYear: 1979 }
  const setGrammar = async (change: Body, person = 'cp-admin'): Promise<Reply> =>
    (await county.as(person)).post('/api/house/number-grammar', { grammar: { ...DEFAULT, ...change }, grounds: '案件文号规定' })
  const check = async (text: string, person = 'cp-pros'): Promise<Body> =>
    (await county.as(person)).read(`/api/numbers?text=${encodeURIComponent(text)}`)

  it('is a setting of the administrator, with bounds', async () => {
    expect((await setGrammar({}, 'cp-pros')).status).toBe(403)
    const refused = await setGrammar({ shortName: { min: 3, max: 2 } })
    expect([refused.status, refused.body.details[0].where]).toEqual([422, 'grammar.shortName'])
    expect((await setGrammar({ maxDigits: 0 })).status).toBe(400)
    expect((await setGrammar({ businessCodes: ['x'] })).status).toBe(400)
  })

  it('is used where a number is typed: the codes bind the house’s own numbers, nobody else’s', async () => {
    expect((await check('沅清检刑建〔2026〕1号')).ok).toBe(true)
    expect((await setGrammar({ businessCodes: ['民执监', '建', '民执监'], maxDigits: 11 })).status).toBe(200)
    expect((await (await county.as('cp-pros')).read('/api/house')).numberGrammar).toMatchObject({
      businessCodes: ['民执监', '建'],
      maxDigits: 11,
      setBy: '检癸',
      grounds: '案件文号规定',
    })
    expect((await check('沅清检民执监〔2026〕43319900007号')).ok).toBe(true)
    const refused = await check('沅清检刑建〔2026〕1号')
    expect([refused.ok, refused.says[0].zh]).toEqual([false, '本院没有业务字号“刑建”'])
    expect((await check('湘源检刑建〔2026〕1号')).ok).toBe(true)
    expect((await check('湘源检民执监〔2026〕433100000071号')).ok).toBe(false)
    expect((await check('沅清检刑建〔2026〕1号', 'cc-desk')).ok).toBe(true)
  })

  it('doubts the number of a paper that is taken in, and never refuses the paper', async () => {
    const paper = await takenIn('沅清检刑建〔2026〕8号')
    expect(paper.content.number).toBe('沅清检刑建〔2026〕8号')
    expect(paper.doubts.map((one: Body) => one.zh)).toContain('文号“沅清检刑建〔2026〕8号”：本院没有业务字号“刑建”')
    const pros = await county.as('cp-pros')
    await pros.do(`/api/papers/${paper.paper.paperId}`, { content: { ...paper.content, number: '沅清检建〔2026〕8号' } })
    const corrected = await pros.read(`/api/papers/${paper.paper.paperId}`)
    expect(corrected.doubts.some((one: Body) => one.zh.includes('业务字号'))).toBe(false)
  })

  it('doubts a row of a ledger', async () => {
    const text =
      '序号\t检察建议文号\t发出日期\t案号\n1\t沅清检刑建〔2026〕9号\t2026-03-02\t（2025）湘3199执7号\n2\t沅清检建〔2026〕9号\t2026-03-02\t（2025）湘3199执7号'
    const preview = await (await county.as('cp-pros')).do('/api/ledger/preview', { text })
    const said = preview.records.map((one: Body) => one.doubts.filter((doubt: Body) => doubt.zh.includes('业务字号')).length)
    expect(said).toEqual([1, 0])
  })

  it('a pattern that no longer fits is named on the page', async () => {
    expect((await familyOf('cp-admin')).doubt).toBe(null)
    await setGrammar({ businessCodes: ['建'] })
    expect((await familyOf('cp-admin')).doubt.zh).toBe('本院没有业务字号“民执监”')
  })

  it('is recorded as a setting', async () => {
    const leaves = await county.sql(`select distinct kind from recorded_leaf where house_id = 'county-proc' and ref_id = 'number-grammar'`)
    expect(leaves).toEqual([{ kind: 'setting' }])
  })
})
