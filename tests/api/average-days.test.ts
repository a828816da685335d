/** Average days per clause and agreement: from the opening to the ending act, for three ended matters or more, sealed ones for those who may see them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { averageDays } from '../../src/work/agreement/clause-use.ts'
import { endedOn } from '../../src/work/matter/project-matter.ts'
import { act, serveSuggestion } from './county/acts.ts'
import { agree } from './county/agreements.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

describe('the average', () => {
  it.each([
    ['none ended', 0, 0, null],
    ['two ended are too few: each could be told from the figure', 2, 9, null],
    ['three', 3, 9, 3],
    ['to one decimal', 3, 10, 3.3],
    ['ended on the day they began', 4, 0, 0],
    ['rounded up', 6, 11, 1.8],
  ])('%s', (_, ended, days, expected) => expect(averageDays(ended, days)).toBe(expected))
})

describe('the day on which a matter ended', () => {
  const def = { stages: { open: {}, closed: { end: true }, filed: { end: true } } } as never
  const entry = (stage: string, earliest: string | null, latest = earliest): never =>
    ({ stage, kind: '', hash: '', provisional: false, bounds: { precision: 'day', earliest, latest } }) as never
  it.each([
    ['none while it runs', false, [entry('open', '2026-01-01')], null],
    ['the act that led to its end', true, [entry('open', '2026-01-01'), entry('closed', '2026-01-05')], '2026-01-05'],
    [
      'one that went from one end to another ended with the first',
      true,
      [entry('open', '2026-01-01'), entry('closed', '2026-01-05'), entry('filed', '2026-01-09')],
      '2026-01-05',
    ],
    [
      'one taken up again ended with its last end',
      true,
      [entry('closed', '2026-01-02'), entry('open', '2026-01-03'), entry('closed', '2026-01-08')],
      '2026-01-08',
    ],
    ['one that ended as it began', true, [entry('closed', '2026-01-02')], '2026-01-02'],
    ['not a month, and not an unknown day', true, [entry('open', '2026-01-01'), entry('closed', '2026-02-01', '2026-02-28')], null],
    ['nothing where no day is known', true, [entry('open', '2026-01-01'), entry('closed', null)], null],
  ])('%s', (_, ended, history, expected) => expect(endedOn(def, { ended, history })).toBe(expected))
})

describe('on the pages of a house', () => {
  let county: County
  let id: string
  const ids: string[] = []
  beforeAll(async () => {
    county = await openCounty('2026-08-03')
    id = await agree(county, { template: 'LX', on: '2026-08-03' })
    for (const [day, number] of [
      ['2026-08-10', '沅清检民执监〔2026〕43319900011号'],
      ['2026-08-11', '沅清检民执监〔2026〕43319900012号'],
      ['2026-08-12', '沅清检民执监〔2026〕43319900013号'],
    ] as const)
      ids.push(await serveSuggestion(county, { on: day, number, facts: { decidedOn: '2026-08-07' } }))
  }, 60_000)
  afterAll(() => county.close())

  const page = async (person: string): Promise<Body> => (await county.as(person)).read(`/api/agreements/${id}`)
  const averages = async (person: string): Promise<unknown[]> => {
    const one = await page(person)
    return [one.use.averageDays, one.clauses[0].use.averageDays]
  }
  const withdraw = (at: number, on: string): Promise<Body> =>
    act(county, 'cp-pros', ids[at] as string, {
      kind: 'withdraw',
      post: 'handling-prosecutor',
      on,
      facts: { cause: 'own-finding', reason: '情况变化', decidedBy: 'chief-procurator', decidedOn: on },
    })

  it('there is none while fewer than three have ended', async () => {
    await withdraw(0, '2026-08-13')
    await withdraw(1, '2026-08-14')
    expect([await averages('cp-chief'), await averages('cc-president')]).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('three, three and four days are 3.3 on both sides, for the agreement and its clause', async () => {
    await withdraw(2, '2026-08-16')
    for (const person of ['cp-chief', 'cp-other', 'cc-president']) expect(await averages(person), person).toEqual([3.3, 3.3])
    expect((await page('cp-chief')).clauses[2].use).toMatchObject({ averageDays: null, used: 0 })
  })

  it('it is told to nobody who sees no business', async () => expect(await averages('cp-admin')).toEqual([null, null]))

  it('stands in the report', async () => {
    const reply = await (await county.as('cp-chief')).get(`/api/agreements/${id}/report?as=docx`)
    expect(reply.status).toBe(200)
  })

  it('sealed ones count only for those who may see them', async () => {
    await county.sql(`update matter set sealed = true where matter_id = $1 and house_id = 'county-proc'`, [ids[2]])
    expect(await averages('cp-pros')).toEqual([3.3, 3.3])
    expect(await averages('cp-other')).toEqual([null, null])
  })

  it('one that began on a day nobody knows exactly, or ends before it began, is left out', async () => {
    await county.sql(`update matter set ended_on = null where matter_id = $1`, [ids[0]])
    expect(await averages('cc-president')).toEqual([null, null])
    await county.sql(`update matter set ended_on = opened_on - 1 where matter_id = $1`, [ids[0]])
    expect(await averages('cc-president')).toEqual([null, null])
  })
})
