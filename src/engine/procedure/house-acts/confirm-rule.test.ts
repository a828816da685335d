/** A recalled rule in a shared clock: it runs only when both houses have confirmed it, and both houses see the same. */
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import { run } from '../../exchange/simulated-world.test.ts'
import type { FoldedAct } from '../act.ts'
import { assess, type ClockView } from '../assess.ts'
import { fold, foldOne, noEffect } from '../fold.ts'
import { openActs } from '../open-acts.ts'
import type { Parameters } from '../parameters.ts'
import { sampleReview } from '../sample/review.ts'
import { clockOf, did, inHouse, outcome, parameters, placed, tryAct, who } from '../sample/scene.ts'
import { sampleSuggestion } from '../sample/suggestion.ts'
import { timeline } from '../timeline.ts'
import { actOf, confirmationBy, hasConfirmed, isConfirmation, RULE_CODE, recalledRules, waitsForHouses } from './confirm-rule.ts'

/** The sample suggestion with a reply that runs by D10, whose text nobody could read. */
const def: Definition = {
  ...sampleSuggestion,
  clocks: {
    ...sampleSuggestion.clocks,
    reply: { ...sampleSuggestion.clocks.reply, period: { rule: 'D10' } } as Definition['clocks'][string],
  },
}
const byOpener: Parameters = { ...parameters, confirmed: { D10: { by: 'wu', on: '2026-06-01' } } }
const serve = did(def, 'serve', '2026-08-20', { codes: { points: ['p1'], decidedBy: 'chief-procurator', decidedOn: '2026-08-12' } })
const signed = did(def, 'signFor', '2026-08-21', { codes: { receivedOn: '2026-08-21' } })
const confirmed = (role: 'issuer' | 'recipient', rule: unknown = 'D10', n: number | null = 1): FoldedAct =>
  did(def, confirmationBy(role), '2026-08-22', {
    n,
    person: `${role}-${String(rule)}`,
    codes: { [RULE_CODE]: rule as string },
    more: { role, house: role === 'issuer' ? 'PP' : 'CT', recordedBy: role === 'issuer' ? 'PP' : 'CT', post: 'case-management' },
  })
const reply = (given: Parameters, acts: FoldedAct[]): ClockView =>
  clockOf(def, given, placed([serve, signed, ...acts]), '2026-08-22', 'reply')

describe('who has confirmed, and whether the clock runs', () => {
  const [issuer, recipient] = ['沅清县人民检察院', '沅清县人民法院']
  it.each<[string, Parameters, FoldedAct[], string, string[]]>([
    ['nobody', parameters, [], 'unconfirmed', [issuer, recipient]],
    ['the opener, frozen in the opening act', byOpener, [], 'unconfirmed', [recipient]],
    ['the opener, by a later act', parameters, [confirmed('issuer')], 'unconfirmed', [recipient]],
    ['the other house alone', parameters, [confirmed('recipient')], 'unconfirmed', [issuer]],
    ['the opener frozen and again by an act', byOpener, [confirmed('issuer')], 'unconfirmed', [recipient]],
    ['both: frozen and by an act', byOpener, [confirmed('recipient')], 'running', []],
    ['both by acts', parameters, [confirmed('issuer'), confirmed('recipient')], 'running', []],
    ['both by acts, the other way round', parameters, [confirmed('recipient'), confirmed('issuer')], 'running', []],
    ['both, the second still on its way', byOpener, [confirmed('recipient', 'D10', null)], 'running', []],
    ['both, but another rule', byOpener, [confirmed('recipient', 'R17')], 'unconfirmed', [recipient]],
    ['an act that names no rule', byOpener, [confirmed('recipient', null)], 'unconfirmed', [recipient]],
    ['an act placed without effect', byOpener, [{ ...confirmed('recipient'), effect: false }], 'unconfirmed', [recipient]],
  ])('%s', (_who, given, acts, status, waiting) => {
    const view = reply(given, acts)
    expect([view.status, view.confirm?.houses.map(house => house.name) ?? []]).toEqual([status, waiting])
    expect(view.due).toBe(waiting.length ? null : '2026-08-26')
    for (const name of waiting) expect([view.says.zh.includes(name), view.says.en.includes(name)]).toEqual([true, true])
    expect(view.says.zh.startsWith('未起算')).toBe(waiting.length > 0)
  })

  it('in an internal matter the house of the clock alone, also by a later act', () => {
    const on = (kind: string, day: string): FoldedAct =>
      did(sampleReview, kind, day, { codes: { knewOn: '2026-06-01', ground: 'application', acceptedOn: '2026-06-10' } })
    const acts = [on('apply', '2026-06-08'), on('accept', '2026-06-10'), on('borrow', '2026-06-22')]
    const own = did(sampleReview, confirmationBy('house'), '2026-06-23', {
      codes: { [RULE_CODE]: 'D10' },
      more: { role: 'house', house: 'PP', recordedBy: 'PP' },
    })
    expect(clockOf(sampleReview, inHouse, placed(acts), '2026-06-23', 'fileDue').confirm?.houses.map(one => one.house)).toEqual(['PP'])
    expect(clockOf(sampleReview, inHouse, placed([...acts, own]), '2026-06-23', 'fileDue').due).toBe('2026-06-29')
  })

  it('a rule whose text was read waits for nobody', () => {
    expect(waitsForHouses(sampleSuggestion, parameters, { acts: [] }, sampleSuggestion.clocks.reply as never, 'D10').length).toBe(2)
    expect(clockOf(sampleSuggestion, parameters, placed([serve, signed]), '2026-08-24', 'reply').confirm).toBe(null)
  })
})

describe('the act itself', () => {
  const acts = placed([serve, signed])
  const state = fold(def, parameters, acts)
  const header = (role: string, rule: string, kind = confirmationBy(role)) => ({ kind, role, codes: { [RULE_CODE]: rule } })

  it('every definition has it for each of its roles, at every stage, and no definition was changed for it', () => {
    for (const one of PROCEDURES) {
      expect(Object.keys(one.acts).some(isConfirmation)).toBe(false)
      for (const role of Object.keys(one.parties)) {
        const act = actOf(one, confirmationBy(role))
        expect(act).toMatchObject({ by: role, when: Object.keys(one.stages), repeat: 'many' })
        expect([act?.to, act?.toBy, act?.paper, act?.needs]).toEqual([undefined, undefined, undefined, undefined])
      }
      expect(actOf(one, confirmationBy('nobody'))).toBe(undefined)
    }
    expect(recalledRules(PROCEDURES.find(one => one.id === 'file-request') as Definition).map(rule => rule.id)).toEqual(['D10'])
  })

  it('leaves the stage and every other clock as they are', () => {
    const after = foldOne(def, parameters, state, confirmed('recipient', 'D10', 3))
    expect([after.stage, after.history, after.ended]).toEqual([state.stage, state.history, state.ended])
    expect(after.clocks).toEqual(state.clocks)
    expect(hasConfirmed(after, 'recipient', 'D10')).toBe(true)
    expect(timeline(def, after).at(-1)).toMatchObject({ title: { zh: '确认未核对规则' }, stage: null, effect: true })
  })

  it.each([
    ['for the own house', header('recipient', 'D10'), null],
    ['in the name of another role', header('issuer', 'D10', confirmationBy('recipient')), 'wrong-role'],
    ['for a role that is no party', header('nobody', 'D10'), 'unknown-act'],
  ] as const)('%s: %s', (_what, given, why) => expect(noEffect(def, state, given)).toBe(why))

  it('has one effect for each house and rule; before the opening it has none', () => {
    const once = foldOne(def, parameters, state, confirmed('recipient'))
    expect(noEffect(def, once, header('recipient', 'D10'))).toBe('already-done')
    expect(noEffect(def, once, header('recipient', 'R17'))).toBe(null)
    expect(noEffect(def, once, header('issuer', 'D10'))).toBe(null)
    expect(noEffect(def, fold(def, parameters, []), header('recipient', 'D10'))).toBe('not-opened')
  })

  const facts = { [RULE_CODE]: 'D10', grounds: '已与文本核对' }
  it.each<[string, Try, string]>([
    ['by the filing division', { by: 'filing', facts }, 'ok'],
    ['by the president', { by: 'president', facts }, 'ok'],
    ['by the intake desk', { by: 'desk', facts }, 'wrong-post'],
    ['by a judge', { by: 'presiding', facts }, 'wrong-post'],
    ['by the other house', { by: 'caseManager', facts }, 'wrong-house'],
    ['without grounds', { by: 'filing', facts: { [RULE_CODE]: 'D10' } }, 'facts'],
    ['for a rule by which no clock runs', { by: 'filing', facts: { ...facts, [RULE_CODE]: 'D19' } }, 'facts'],
  ])('checked %s: %s', (_who, { by, facts: given }, expected) => {
    expect(outcome(tryAct(def, acts, { kind: confirmationBy('recipient'), facts: given }, who(by), '2026-08-24'))).toBe(expected)
  })

  it('is refused a second time, and an act of an earlier day is not asked why it comes later', () => {
    const again = placed([serve, signed, confirmed('recipient')])
    const kind = confirmationBy('recipient')
    expect(outcome(tryAct(def, again, { kind, facts }, who('filing'), '2026-08-24'))).toBe('already-done')
    const docket = tryAct(
      def,
      again,
      { kind: 'docket', on: '2026-08-21', facts: { caseNumber: ['（2026）湘3199执监1号'] } },
      who('filing'),
      '2026-08-24',
    )
    expect(docket.ok ? docket.marks.map(mark => mark.code) : docket.because.map(why => why.code)).not.toContain('date')
  })

  it('is among the open acts only while a clock waits for it, and may be entered for a house without a node', () => {
    const kinds = (given: Parameters, list: FoldedAct[], name: string, proxyFor: string[] = []): [string, boolean, boolean][] => {
      const at = fold(def, given, placed([serve, signed, ...list]))
      const clocks = assess(def, given, at, '2026-08-24', CALENDARS)
      return openActs(def, given, at, { ...who(name), proxyFor }, '2026-08-24', clocks)
        .filter(one => isConfirmation(one.kind))
        .map(one => [one.kind, one.open, one.proxy])
    }
    expect(kinds(byOpener, [], 'filing')).toEqual([['confirm-rule:recipient', true, false]])
    expect(kinds(byOpener, [], 'caseManager')).toEqual([['confirm-rule:recipient', false, false]])
    expect(kinds(byOpener, [], 'caseManager', ['recipient'])).toEqual([['confirm-rule:recipient', true, true]])
    expect(kinds(byOpener, [confirmed('recipient')], 'filing')).toEqual([])
    expect(kinds(parameters, [], 'filing').map(([kind]) => kind)).toEqual(['confirm-rule:issuer', 'confirm-rule:recipient'])
  })
})
type Try = { by: string; facts: Record<string, string> }

describe('in the bad world of the mail', () => {
  /** The first two acts of the simulated houses open and sign, all others become confirmations, whatever order their letters came in. */
  const asRules = (acts: FoldedAct[]): FoldedAct[] =>
    acts.map((act, index) => {
      const role = act.header.house === 'keeper' ? 'issuer' : 'recipient'
      if (index === 0) return { ...act, header: { ...serve.header, house: act.header.house } }
      if (index === 1) return { ...act, header: { ...signed.header, house: act.header.house } }
      const rule = act.hash.charCodeAt(0) % 7 === 0 ? 'R17' : 'D10'
      return { ...act, header: { ...confirmed(role, rule).header, house: act.header.house } }
    })

  it('150 seeds: both houses end in the same state and clock, which runs exactly when both have confirmed', () => {
    const seen = { runs: 0, waits: 0, one: 0 }
    for (let seed = 1; seed <= 150; seed++) {
      const { disks, use } = run(seed)
      const views = Object.values(disks).map(disk => {
        const acts = asRules(use.mergePlaced(disk.matter))
        const state = fold(def, parameters, acts)
        return { state, clock: assess(def, parameters, state, '2026-08-24', CALENDARS).find(view => view.id === 'reply') as ClockView }
      })
      expect({ seed, same: views.every(view => canonicalJson(view.state) === canonicalJson(views[0]?.state)) }).toEqual({
        seed,
        same: true,
      })
      const { state, clock } = views[0] as (typeof views)[0]
      const roles = ['issuer', 'recipient'].filter(role =>
        state.acts.some(act => act.kind === confirmationBy(role) && act.codes[RULE_CODE] === 'D10'),
      )
      if (clock.status === 'not-started') continue
      expect({ seed, waits: clock.confirm?.houses.length ?? 0 }).toEqual({ seed, waits: 2 - roles.length })
      if (roles.length === 2) seen.runs++
      else if (roles.length === 1) seen.one++
      else seen.waits++
      expect(clock.due === null).toBe(roles.length < 2)
    }
    expect(Math.min(seen.runs, seen.one)).toBeGreaterThan(3)
  }, 30_000)
})
