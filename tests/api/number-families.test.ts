/** One form, two families: a retrial suggestion drafted in an administrative case is numbered 检行监, in a civil one 检民监, each counted for itself. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { assign, start } from './county/acts.ts'
import { type County, openCounty } from './county/county.ts'

const FORM = 'retrial-suggestion-letter'
let county: County
beforeAll(async () => {
  county = await openCounty('2026-03-02')
  await (await county.as('cp-admin')).do('/api/house/switches', { key: `drafted-here:${FORM}`, value: true, grounds: '院务会纪要' })
}, 60_000)
afterAll(() => county.close())

const CASE = '（2025）湘3199民初418号'
const FIELDS = {
  source: '某公司申请监督',
  parties: '某公司、某局',
  trialCourse: '一审、二审',
  facts: '查明事实',
  grounds: '认定错误',
  legalBasis: '有关规定',
  committeeDecision: '2026年3月2日第3次会议',
  caseNumbers: CASE,
  fileVolumes: '二册',
}

async function numbered(procedureId: string): Promise<string> {
  const facts = { applicants: ['某公司'], caseNumbers: [CASE], request: '请求监督', limitFrom: '2026-01-05', first: 'rejected' }
  const matterId = await start(county, 'cp-intake', { procedureId, kind: 'apply', post: 'complaint-intake', on: '2026-03-02', facts })
  for (const person of ['cp-pros', 'cp-committee']) await assign(county, 'cp-intake', matterId, person)
  const client = await county.as('cp-pros')
  const { paperId } = await client.do('/api/papers/draft', { form: FORM, matterId })
  const { content } = await client.read(`/api/papers/${paperId}`)
  await client.do(`/api/papers/${paperId}`, {
    content: { ...content, addressee: '沅清县人民法院', fields: { ...content.fields, ...FIELDS } },
  })
  await client.do(`/api/papers/${paperId}/steps`, { step: 'submit', post: 'handling-prosecutor' })
  const committee = await county.as('cp-committee')
  await committee.do(`/api/papers/${paperId}/decision`, { decision: 'agree', post: 'procuratorial-committee' })
  await client.do(`/api/papers/${paperId}/steps`, { step: 'number', post: 'handling-prosecutor' })
  return (await client.read(`/api/papers/${paperId}`)).paper.number
}

it('each family runs for itself, and the administrator sets its pattern by itself', async () => {
  expect(await numbered('administrative-judgment-case')).toBe('沅清检行监〔2026〕43319900001号')
  expect(await numbered('civil-judgment-case')).toBe('沅清检民监〔2026〕43319900001号')
  expect(await numbered('administrative-judgment-case')).toBe('沅清检行监〔2026〕43319900002号')
  const { numberPatterns } = await (await county.as('cp-admin')).read('/api/house')
  const shown = numberPatterns.filter((one: { family: string }) => /^检[民行]监$/.test(one.family))
  expect(shown.map((one: { family: string; next: number }) => [one.family, one.next]).sort()).toEqual([
    ['检民监', 2],
    ['检行监', 3],
  ])
})
