/** A unit that signs nothing but is bound through a signatory: it holds the agreement as signed, reads it, and starts what its clauses found. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agree } from './county/agreements.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
let agreementId: string
const NOTICE = { event: '重大环境事件', occurredOn: '2026-06-08' }

beforeAll(async () => {
  county = await openCounty('2026-06-01')
  agreementId = await agree(county, {
    template: 'LX',
    on: '2026-06-01',
    covered: [{ house: 'water-bureau', through: 'county-court' }],
    change: input => ({ ...input, clauses: [{ ...input.clauses[0], procedures: ['major-event-notice'] }, ...input.clauses.slice(1)] }),
  })
})
afterAll(() => county.close())

describe('a covered unit', () => {
  it('holds the same text as the signatories, and may change nothing', async () => {
    const ours = await (await county.as('cp-liaison')).read(`/api/agreements/${agreementId}`)
    const theirs = await (await county.as('wb-head')).read(`/api/agreements/${agreementId}`)
    expect(theirs.status).toBe('in-force')
    expect(theirs.fingerprint).toBe(ours.fingerprint)
    expect(theirs.actions.filter((one: Body) => one.open)).toEqual([])
    expect((await (await county.as('ip-all')).get(`/api/agreements/${agreementId}`)).status).toBe(404)
  })

  it('sees in its menu what the clauses found, and starts it', async () => {
    const { procedures } = await (await county.as('wb-liaison')).read('/api/procedures')
    const notice = procedures.find((one: Body) => one.procedureId === 'major-event-notice')
    expect(notice.clauses.map((one: Body) => one.agreementId)).toEqual([agreementId])
    const [opening] = notice.openings
    const facts = Object.fromEntries(
      opening.fields.filter((field: Body) => field.required).map((field: Body) => [field.name, sample(field)]),
    )
    county.on('2026-06-09')
    const reply = await (await county.as('wb-head')).post('/api/matters', {
      procedureId: 'major-event-notice',
      kind: opening.kind,
      post: 'organ-head',
      on: '2026-06-09',
      title: '通报',
      counterparts: { [notice.counterparts[0].role]: 'county-proc' },
      facts,
    })
    expect(reply.status, reply.raw).toBe(200)
    await county.mail()
    expect((await (await county.as('cp-desk')).get(`/api/matters/${reply.body.matterId}`)).status).toBe(200)
  })
})

/** The shortest value of a field of the opening. */
function sample(field: Body): unknown {
  if (field.kind === 'date') return NOTICE.occurredOn
  if (field.kind === 'code') return field.values[0].code
  if (field.kind === 'people') return ['某']
  if (field.kind === 'case-numbers') return ['（2025）湘3199执418号']
  return NOTICE.event
}
