/** The register names the court of a case where its number carries the code of a court the house knows, and nowhere else. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty } from '../../../tests/api/county/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.close())

it.each([
  ['（2025）湘3199执901号', '沅清县人民法院'],
  ['（2025）湘3101执7号', null],
])('%s: %s', async (number, courtName) => {
  const clerk = await county.as('cp-pros')
  const { caseId } = await clerk.do('/api/cases', { number })
  expect((await clerk.read(`/api/cases/${caseId}`)).case.courtName).toBe(courtName)
  const row = (await clerk.read('/api/cases')).rows.find((one: { caseId: string }) => one.caseId === caseId)
  expect(row.courtName).toBe(courtName)
})
