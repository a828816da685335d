/** Agreements through HTTP: entered, confirmed by the other house by mail, changed, and what they let two houses start. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agree, confirm, propose } from './county/agreements.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty('2026-06-01')
}, 60_000)
afterAll(() => county.close())

const page = async (person: string, id: string): Promise<Body> => (await county.as(person)).read(`/api/agreements/${id}`)

describe('an agreement between two houses', () => {
  it('is entered by one, arrives by mail, and stands when the other confirms', async () => {
    const reply = await propose(county, { template: 'LX', on: '2026-06-01' })
    expect(reply.status, reply.raw).toBe(200)
    const id = reply.body.agreementId
    expect((await page('cp-liaison', id)).status).toBe('proposed')
    await county.mail()
    const theirs = await page('cc-liaison', id)
    expect([theirs.status, theirs.awaitingUs, theirs.clauses.length]).toEqual(['proposed', 1, 9])
    expect(theirs.actions.find((one: Body) => one.kind === 'confirm').open).toBe(true)
    await confirm(county, 'county-court', id, '2026-06-02')
    const [ours, after] = [await page('cp-liaison', id), await page('cc-liaison', id)]
    expect([ours.status, after.status]).toEqual(['in-force', 'in-force'])
    expect(ours.fingerprint).toBe(after.fingerprint)
    expect(ours.signatories.map((one: Body) => [one.role, one.house, one.confirmedOn])).toEqual([
      ['proposer', 'county-proc', '2026-06-01'],
      ['signatory', 'county-court', '2026-06-02'],
    ])
  })

  it('is refused with reasons; nothing can be started under it', async () => {
    const { body } = await propose(county, { template: 'SX', on: '2026-06-03' })
    await county.mail()
    const court = await county.as('cc-president')
    const empty = await court.post(`/api/agreements/${body.agreementId}/refuse`, { post: 'president', on: '2026-06-04', reason: '' })
    expect(empty.status).toBe(400)
    county.on('2026-06-04')
    await court.do(`/api/agreements/${body.agreementId}/refuse`, { post: 'president', on: '2026-06-04', reason: '领导小组由县委另行组建' })
    await county.mail()
    const ours = await page('cp-liaison', body.agreementId)
    expect([ours.status, ours.refusals[0].reason, ours.refusals[0].houseName]).toEqual([
      'refused',
      '领导小组由县委另行组建',
      '沅清县人民法院',
    ])
    const late = await court.post(`/api/agreements/${body.agreementId}/confirm`, {
      post: 'president',
      on: '2026-06-04',
      decidedBy: 'president',
      decidedOn: '2026-06-04',
    })
    expect([late.status, late.body.code]).toEqual([422, 'refused'])
  })

  it('names every place that must be put right before it leaves', async () => {
    const reply = await propose(county, {
      template: 'LX',
      on: '2026-06-05',
      covered: [{ house: 'nobody', through: 'county-court' }],
      change: input => ({
        ...input,
        terms: { 'reply-months': '4m', 'intake-days': 5 },
        clauses: [{ ...input.clauses[0], procedures: ['no-such-procedure'], posts: [{ kind: 'court', post: 'chief-procurator' }] }],
      }),
    })
    expect([reply.status, reply.body.code]).toEqual([422, 'refused'])
    expect(reply.body.details.map((one: Body) => one.where).sort()).toEqual([
      'agreement.clauses.0.posts',
      'agreement.clauses.0.procedures',
      'agreement.covered.0',
      'agreement.terms.intake-days',
      'agreement.terms.reply-months',
    ])
    expect(reply.body.details.find((one: Body) => one.where === 'agreement.terms.reply-months').article).toContain('13')
  })
})

const procedures = async (person: string): Promise<Body[]> => (await (await county.as(person)).read('/api/procedures')).procedures

describe('what may be started', () => {
  let hlj: string

  it('is not in the menu without a clause, and refused with what to do', async () => {
    county.on('2026-06-10')
    expect((await procedures('cp-pros')).some(one => one.procedureId === 'consultation')).toBe(true)
    expect((await procedures('cp-pros')).some(one => one.procedureId === 'background-request')).toBe(false)
    const def = (await procedures('cp-pros')).find(one => one.procedureId === 'enforcement-suggestion')
    expect([def?.nationalLaw, def?.clauses.map((one: Body) => one.clause)]).toEqual([true, ['LX-1', 'LX-4', 'LX-5']])
    const reply = await (await county.as('cp-pros')).post('/api/matters', {
      procedureId: 'background-request',
      title: '了解案件背景',
      kind: 'request',
      post: 'handling-prosecutor',
      on: '2026-06-10',
      facts: {},
      counterparts: { recipient: 'county-court' },
    })
    expect([
      reply.status,
      reply.body.words.zh.startsWith('没有现行有效的协作条款'),
      reply.body.details[0].says.zh.startsWith('请在“协议”'),
    ]).toEqual([422, true, true])
  })

  it('appears with its clauses once one binds it, for houses that are bound', async () => {
    hlj = await agree(county, { template: 'FW', on: '2026-06-11' })
    county.on('2026-06-11')
    const found = (await procedures('cp-pros')).find(one => one.procedureId === 'background-request')
    expect([found?.nationalLaw, found?.clauses.map((one: Body) => [one.agreementId, one.clause, one.no])]).toEqual([
      false,
      [[hlj, 'FW-3.2d', '三（二）四']],
    ])
    for (const role of found?.counterparts ?? [])
      for (const house of role.houses) expect(['county-court', 'county-proc']).toContain(house.house)
  })
})
