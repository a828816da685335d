/** Which houses may fill which role of a procedure, and what is said when one does not fit. */
import { describe, expect, it } from 'vitest'
import { Fault } from '#kernel/fault.ts'
import { findProcedure } from '#law/procedures/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { HouseRow, PeerRow } from '#work/people/index.ts'
import { fits, partiesOf } from './start-matter.ts'

type House = Pick<HouseRow, 'house_id' | 'name' | 'kind' | 'level' | 'region' | 'superior'>
const house = (house_id: string, kind: House['kind'], level: number, superior: string | null = null): House => ({
  house_id,
  name: house_id,
  kind,
  level,
  region: '433199',
  superior,
})
const peer = (one: House): PeerRow =>
  ({ ...one, peer_id: one.house_id, short_name: one.name, code: '', joined: true, public_key: null, fingerprint: null }) as PeerRow

const countyCourt = house('county-court', 'court', 4, 'city-court')
const countyProc = house('county-proc', 'procuratorate', 4, 'city-proc')
const cityCourt = house('city-court', 'court', 3, 'province-court')
const cityProc = house('city-proc', 'procuratorate', 3, 'province-proc')
const otherCity = house('other-city-proc', 'procuratorate', 3)
const bureau = house('bureau', 'organ', 4)
const ALL = [countyCourt, countyProc, cityCourt, cityProc, otherCity, bureau]

const def = (id: string): Definition => findProcedure(id) as Definition
const peersOf = (own: House): PeerRow[] => ALL.filter(one => one !== own).map(peer)
const parties = (id: string, own: House, chosen: Record<string, string> = {}): string[] =>
  partiesOf(def(id), own, peersOf(own), chosen).map(one => `${one.role}=${one.house}`)
function refusal(work: () => unknown): Fault {
  try {
    work()
  } catch (error) {
    return error as Fault
  }
  throw new Error('nothing was refused')
}

describe('the only house that fits is taken without asking', () => {
  it.each([
    ['enforcement-suggestion', countyProc, ['issuer=county-proc', 'recipient=county-court']],
    ['enforcement-suggestion', cityProc, ['issuer=city-proc', 'recipient=city-court']],
    ['written-query', countyProc, ['issuer=county-proc', 'recipient=county-court']],
    ['counter-suggestion', countyCourt, ['issuer=county-court', 'recipient=county-proc']],
    ['follow-up-request', countyProc, ['issuer=county-proc', 'recipient=city-proc']],
    ['follow-up-suggestion', cityProc, ['issuer=city-proc', 'recipient=city-court']],
    ['organ-suggestion', countyProc, ['issuer=county-proc', 'recipient=bureau']],
    ['enforcement-supervision-case', countyProc, ['procuratorate=county-proc']],
  ])('%s of %o', (id, own, expected) => expect(parties(id, own)).toEqual(expected))
})

describe('a house that does not fit is refused, naming the role', () => {
  it.each([
    ['a court of another level', 'enforcement-suggestion', countyProc, { recipient: 'city-court' }],
    ['the other kind of house', 'enforcement-suggestion', countyProc, { recipient: 'bureau' }],
    ['oneself', 'enforcement-suggestion', countyProc, { recipient: 'county-proc' }],
    ['a higher house that is not one’s own', 'follow-up-request', countyProc, { recipient: 'other-city-proc' }],
    ['a house nobody knows', 'organ-suggestion', countyProc, { recipient: 'no-such-house' }],
    ['a name that every object has', 'organ-suggestion', countyProc, { recipient: '__proto__' }],
  ])('%s', (_what, id, own, chosen) => {
    const fault = refusal(() => parties(id, own, chosen))
    expect(fault).toBeInstanceOf(Fault)
    expect([fault.code, fault.details[0]?.where]).toEqual(['refused', 'counterparts.recipient'])
  })

  it('with two that fit, one must be chosen', () => {
    const second = house('second-bureau', 'organ', 4)
    const peers = [...peersOf(countyProc), peer(second)]
    expect(refusal(() => partiesOf(def('organ-suggestion'), countyProc, peers, {})).code).toBe('refused')
    expect(partiesOf(def('organ-suggestion'), countyProc, peers, { recipient: 'second-bureau' }).map(one => one.house)).toEqual([
      'county-proc',
      'second-bureau',
    ])
  })
})

describe('fits', () => {
  const sameLevel = { kind: 'court' as const, title: { zh: '', en: '' }, relation: { is: 'same-level' as const, to: 'issuer' } }
  const superior = { kind: 'procuratorate' as const, title: { zh: '', en: '' }, relation: { is: 'superior' as const, to: 'issuer' } }
  it('looks at kind, then at level or superior', () => {
    expect(ALL.filter(one => fits(sameLevel, one, { issuer: countyProc })).map(one => one.house_id)).toEqual(['county-court'])
    expect(ALL.filter(one => fits(superior, one, { issuer: countyProc })).map(one => one.house_id)).toEqual(['city-proc'])
  })
  it('without the other role placed yet, the kind alone decides', () => {
    expect(ALL.filter(one => fits(sameLevel, one, {})).map(one => one.house_id)).toEqual(['county-court', 'city-court'])
  })
})
