/** What a house holds of a matter: opening, acts, placings, and what is missing or given up. */
import { describe, expect, it } from 'vitest'
import type { ActHeader } from '../procedure/act.ts'
import { giveUp, keepAct, keepPlacing, type MatterMail, missingPriors, openMatter, unopenedMatter } from './matter-mail.ts'
import { mergePlaced, proposals } from './placing.ts'

function header(actId: string, prior: string | null, recordedBy = 'CT'): ActHeader {
  return {
    v: 1,
    actId,
    matterId: 'm',
    house: recordedBy,
    recordedBy,
    role: 'r',
    kind: 'note',
    person: 'p',
    post: 'enforcement-judge',
    on: '2026-09-01',
    source: 'own',
    definition: { id: 'toy', version: '1', fingerprint: 'f' },
    prior,
    codes: {},
    commitments: {},
  }
}
const party = (house: string) => ({ role: house, house, name: house, kind: 'court' as const, level: 1, region: 'r', superior: null })
const opening = {
  definition: {},
  fingerprint: 'f',
  calendarVersion: '1',
  parameters: { parties: [party('PP'), party('CT')], terms: {}, confirmed: {} },
}
const opened = openMatter(unopenedMatter('m'), 'PP', opening)
const seen = (matter: MatterMail) => mergePlaced(matter).map(act => act.header.actId)

describe('a matter by mail', () => {
  it('before its opening nothing enters the fold; afterwards everything does', () => {
    const early = keepAct(unopenedMatter('m'), 'h1', header('a1', null))
    expect([early.keeper, seen(early)]).toEqual([null, []])
    expect(seen(openMatter(early, 'PP', opening))).toEqual(['a1'])
  })

  it('the house that opened it keeps it and is a party, named once', () => {
    expect([opened.keeper, opened.parties]).toEqual(['PP', ['PP', 'CT']])
    const outsider = openMatter(unopenedMatter('m'), 'XX', opening)
    expect(outsider.parties).toEqual(['XX', 'PP', 'CT'])
  })

  it('counts arrivals, and the same act or placing twice changes nothing', () => {
    const two = keepAct(keepAct(opened, 'h1', header('a1', null)), 'h2', header('a2', 'h1'))
    expect(two.acts.map(act => act.arrival)).toEqual([1, 2])
    expect(keepAct(two, 'h1', header('a1', null))).toBe(two)
    const kept = {
      placing: { v: 1 as const, matterId: 'm', epoch: 1, n: 1, actHash: 'h1', previous: null, effect: true },
      signature: 's',
      hash: 'p1',
      by: 'PP',
    }
    const placed = keepPlacing(two, kept)
    expect(keepPlacing(placed, kept)).toBe(placed)
    expect(mergePlaced(placed).map(act => act.n)).toEqual([1, null])
  })

  it('says what an act waits for, once each', () => {
    const waiting = keepAct(keepAct(opened, 'h2', header('a2', 'gone')), 'h3', header('a3', 'gone'))
    expect(missingPriors(waiting)).toEqual(['gone'])
    expect(proposals(waiting)).toEqual([])
  })

  it('what is given up is waited for no more; if it turns up it is a proposal like any other', () => {
    const waiting = keepAct(opened, 'h2', header('a2', 'gone'))
    const on = giveUp(waiting, 'gone')
    expect([missingPriors(on), seen(on)]).toEqual([[], ['a2']])
    expect(giveUp(on, 'gone')).toBe(on)
    expect(proposals(keepAct(on, 'gone', header('a1', null))).map(act => act.hash)).toEqual(['h2', 'gone'])
  })
})
