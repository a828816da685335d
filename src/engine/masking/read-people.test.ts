/** People, profile and kind as they are handed in: codes, Chinese, small slips of writing; and what is refused. */
import { describe, expect, it } from 'vitest'
import { readMaskKind, readMaskPeople, readMaskProfile } from './read-people.ts'

const role = (given: unknown): unknown => {
  const read = readMaskPeople([{ name: '李四', role: given }])
  return read.ok ? read.value[0]?.roles : read.says.en
}

describe('roles', () => {
  it.each([
    ['witness', ['witness']],
    ['Witness', ['witness']],
    ['legal_representative', ['legal-representative']],
    ['incidental plaintiff', ['incidental-plaintiff']],
    ["minor's representative", ['minor-representative']],
    ['defendant', ['party']],
    ['证人', ['witness']],
    ['被告人', ['party']],
    ['法定代表人', ['company-head']],
    ['法定代理人', ['legal-representative']],
    [
      ['lawyer', '法定代理人'],
      ['lawyer', 'legal-representative'],
    ],
  ])('%j', (given, roles) => expect(role(given)).toEqual(roles))
  it('an unknown one is named', () => expect(role('king')).toMatch(/unknown role king/))
})

describe('people', () => {
  it('with everything', () =>
    expect(
      readMaskPeople({ people: [{ name: ' 李四 ', roles: ['witness'], aliases: '四哥', known: [123456], minor: true, nameKind: 'han' }] }),
    ).toEqual({
      ok: true,
      value: [{ name: '李四', roles: ['witness'], aliases: ['四哥'], known: ['123456'], minor: true, nameKind: 'han' }],
    }))
  it('a minor needs no other role', () => expect(readMaskPeople([{ name: '周小雨', minor: true }])).toMatchObject({ ok: true }))
  it.each([[null], [1], ['x'], [{}], [{ people: 'x' }], [[1]], [[{}]], [[{ name: 'x' }]], [[{ name: 'x', role: '' }]]])(
    '%j is refused',
    given => expect(readMaskPeople(given)).toMatchObject({ ok: false, says: { zh: expect.any(String), en: expect.any(String) } }),
  )
})

describe('profile and kind', () => {
  it.each([
    ['court_2016', 'court_2016'],
    ['court-2016', 'court_2016'],
    ['JOINT_STRICT', 'joint_strict'],
  ])('%s', (given, value) => expect(readMaskProfile(given)).toEqual({ ok: true, value }))
  it.each([[undefined], [''], ['loose'], [3]])('%j is no profile', given => expect(readMaskProfile(given).ok).toBe(false))
  it.each([
    [undefined, undefined],
    ['criminal', 'criminal'],
    ['刑事', 'criminal'],
    ['Minor_Crime', 'minor-crime'],
    ['离婚', 'divorce'],
  ])('%s', (given, value) => expect(readMaskKind(given)).toEqual({ ok: true, value }))
  it.each([[''], ['love'], [7]])('%j is no kind', given => expect(readMaskKind(given).ok).toBe(false))
})
