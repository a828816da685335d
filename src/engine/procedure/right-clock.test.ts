/** A period of somebody's right is no duty: it runs, it can be used, and when it has passed nobody is overdue (P1 art 33, P3 art 23). */
import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#law/calendars/index.ts'
import { findProcedure } from '#law/procedures/index.ts'
import type { ActHeader, FoldedAct } from './act.ts'
import { assess } from './assess.ts'
import { fold } from './fold.ts'
import type { Parameters } from './parameters.ts'

const def = findProcedure('enforcement-suggestion')
if (!def) throw new Error('enforcement-suggestion is not shipped')

const party = (role: string, house: string, kind: 'court' | 'procuratorate') => ({
  role,
  house,
  name: house,
  kind,
  level: 1,
  region: '433199',
  superior: null,
})
const parameters: Parameters = {
  parties: [party('issuer', 'p', 'procuratorate'), party('recipient', 'c', 'court')],
  terms: {},
  confirmed: {},
}

const act = (n: number, kind: string, role: string, on: string, codes: ActHeader['codes']): FoldedAct => ({
  hash: `h${n}`,
  n,
  effect: true,
  header: {
    v: 1,
    actId: `a${n}`,
    matterId: 'm',
    house: role === 'issuer' ? 'p' : 'c',
    recordedBy: role === 'issuer' ? 'p' : 'c',
    role,
    kind,
    person: 'x',
    post: role === 'issuer' ? 'handling-prosecutor' : 'intake-desk',
    on,
    source: 'own',
    definition: { id: 'enforcement-suggestion', version: '2021-08-01', fingerprint: 'f' },
    prior: n === 1 ? null : `h${n - 1}`,
    codes,
    commitments: {},
  },
})

const served = act(1, 'serve', 'issuer', '2026-08-20', {
  points: ['1'],
  decidedOn: '2026-08-12',
  decidedBy: 'chief-procurator',
  objectBy: '2026-09-05',
})
const signed = act(2, 'sign-for', 'recipient', '2026-08-21', { receivedOn: '2026-08-21', dateSource: 'stamp' })
const objected = act(3, 'object', 'recipient', '2026-09-03', { decidedBy: 'president', decidedOn: '2026-09-03' })

const objection = (acts: FoldedAct[], today: string) => {
  const found = Object.entries(def.clocks).find(([, clock]) => clock.met.includes('object'))
  return assess(def, parameters, fold(def, parameters, acts), today, CALENDARS).find(view => view.id === found?.[0])
}

describe('the recipient’s right to object, with the day the letter names (2026-09-05)', () => {
  it.each([
    ['before the day', '2026-08-25', 'running'],
    ['three days before', '2026-09-03', 'due-soon'],
    ['on the day', '2026-09-05', 'due-soon'],
    ['the day after', '2026-09-06', 'moot'],
    ['long after', '2026-11-23', 'moot'],
  ])('%s it is %s: %s', (_when, today, status) => {
    expect(objection([served, signed], today)?.status).toBe(status)
  })

  it('says whose right it is, and that it was not used', () => {
    const view = objection([served, signed], '2026-11-23')
    expect(view?.right).toEqual({ zh: '被建议单位', en: 'the recipient' })
    expect(view?.says.zh).toContain('未行使')
  })

  it('counts as met when it was used', () => {
    expect(objection([served, signed, objected], '2026-11-23')?.status).toBe('met')
  })

  it('leaves the duty to reply as it is: overdue after its day', () => {
    const clocks = assess(def, parameters, fold(def, parameters, [served, signed]), '2026-11-24', CALENDARS)
    expect(clocks.find(view => view.id === 'reply')?.status).toBe('overdue')
    expect(clocks.find(view => view.id === 'reply')?.right).toBeNull()
  })
})
