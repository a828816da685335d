/** Pages show stages, acts and facts in the order the definition is written in, in the house that opened the matter and in the one it was mailed to. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findProcedure } from '#law/procedures/index.ts'
import { serveSuggestion } from './county/acts.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.close())

it('the map of a suggestion begins where it begins, on both sides', async () => {
  const matterId = await serveSuggestion(county)
  const written = Object.keys(findProcedure('enforcement-suggestion')?.stages ?? {})
  for (const person of ['cp-pros', 'cc-desk']) {
    const page = await (await county.as(person)).read(`/api/matters/${matterId}`)
    expect(page.map.map((one: { stage: string }) => one.stage)).toEqual(written)
    const acts = Object.keys(findProcedure('enforcement-suggestion')?.acts ?? {})
    const shown = page.actions.map((one: { kind: string }) => one.kind)
    expect(shown).toEqual(acts.filter(kind => shown.includes(kind)))
  }
})
