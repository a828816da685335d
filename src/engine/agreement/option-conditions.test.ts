/** What each option does to an act, as a lawyer would ask it: under this value, this act with these facts is taken or refused, by which articles. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findProcedure, PROCEDURES } from '#law/procedures/index.ts'
import type { Definition, Guard } from '#law/procedures/procedure.ts'
import { findArticle } from '#law/statutes/index.ts'
import { findTerm } from '#law/terms/index.ts'
import { OPTION_RULES } from '#law/terms/option-rules.ts'
import type { ActSource } from '../procedure/act.ts'
import type { Parameters } from '../procedure/parameters.ts'
import type { Asker } from '../procedure/refusal.ts'
import { outcome, parameters, tryAct } from '../procedure/sample/scene.ts'
import { factUnderOptions, isUnlinked, isWaived, optionRefusals } from './option-conditions.ts'

type Row = [option: string, value: string | boolean, procedure: string, act: string, facts: string, says: string]

/** 事由 / 决定人 / 方式 → taken, or the fact refused with its articles. */
const TABLE: Row[] = [
  ['ex-officio-grounds', 'six', 'enforcement-supervision-case', 'start-ex-officio', 'ground=false-litigation', 'taken'],
  ['ex-officio-grounds', 'four', 'enforcement-supervision-case', 'start-ex-officio', 'ground=false-litigation', 'ground 7,37'],
  ['ex-officio-grounds', 'four', 'enforcement-supervision-case', 'adopt-as-lead', 'ground=public-interest-case', 'ground 7,37'],
  ['ex-officio-grounds', 'four', 'enforcement-supervision-case', 'start-ex-officio', 'ground=public-interest', 'taken'],
  ['ex-officio-grounds', 'four', 'enforcement-supervision-case', 'start-ex-officio', 'ground=corruption', 'taken'],
  ['ex-officio-grounds', 'four', 'enforcement-supervision-case', 'start-ex-officio', 'ground=follow-up', 'taken'],
  ['ex-officio-grounds', 'four', 'enforcement-supervision-case', 'start-ex-officio', 'ground=major-impact', 'taken'],
  ['ex-officio-grounds', 'four', 'administrative-supervision-case', 'start-ex-officio', 'ground=own-decision-wrong', 'taken'],
  ['end-signer', 'by-list', 'enforcement-supervision-case', 'not-support', 'decidedBy=handling-prosecutor', 'taken'],
  [
    'end-signer',
    'deputy-chief-procurator',
    'enforcement-supervision-case',
    'not-support',
    'decidedBy=handling-prosecutor',
    'decidedBy 6,49',
  ],
  ['end-signer', 'deputy-chief-procurator', 'enforcement-supervision-case', 'terminate', 'decidedBy=deputy-chief-procurator', 'taken'],
  ['end-signer', 'chief-procurator', 'civil-judgment-case', 'not-support', 'decidedBy=deputy-chief-procurator', 'decidedBy 6,49'],
  ['end-signer', 'chief-procurator', 'civil-judgment-case', 'terminate', 'decidedBy=procuratorial-committee', 'taken'],
  ['end-signer', 'chief-procurator', 'enforcement-supervision-case', 'suspend', 'decidedBy=handling-prosecutor', 'taken'],
  ['end-signer', 'chief-procurator', 'administrative-supervision-case', 'not-support', 'decidedBy=handling-prosecutor', 'taken'],
  ['follow-up-way', 'both', 'enforcement-suggestion', 'decide-result', 'outcome=supervise-again', 'taken'],
  ['follow-up-way', 'superior', 'enforcement-suggestion', 'decide-result', 'outcome=supervise-again', 'outcome 14,124'],
  ['follow-up-way', 'superior', 'enforcement-suggestion', 'pursue-unanswered', 'outcome=supervise-again', 'outcome 14,124'],
  ['follow-up-way', 'superior', 'enforcement-suggestion', 'pursue-unanswered', 'outcome=ask-superior', 'taken'],
  ['follow-up-way', 'superior', 'enforcement-suggestion', 'decide-result', 'outcome=close', 'taken'],
  ['attendance-invite', false, 'committee-attendance', 'tell', 'item=protest manner=told', 'taken'],
  ['attendance-invite', true, 'committee-attendance', 'tell', 'item=protest manner=told', 'manner 1,attendance'],
  ['attendance-invite', true, 'committee-attendance', 'tell', 'item=protest manner=invited', 'taken'],
  ['attendance-invite', true, 'committee-attendance', 'tell', 'item=acquittal manner=told', 'taken'],
]

const codesOf = (facts: string): Record<string, string> =>
  Object.fromEntries(facts.split(' ').map(one => one.split('=') as [string, string]))

describe('an option in an act', () => {
  it.each(TABLE)('%s = %s: %s %s, %s → %s', (option, value, procedure, act, facts, says) => {
    const refused = optionRefusals(procedure, act, { [option]: value }, codesOf(facts))
    expect(refused.map(one => `${one.where} ${one.basis.map(cited => cited.article).join()}`).join() || 'taken').toBe(says)
  })

  it('asks nothing of a fact that is not stated, nor where nothing was set', () => {
    expect(optionRefusals('enforcement-supervision-case', 'not-support', { 'end-signer': 'chief-procurator' }, {})).toEqual([])
    expect(optionRefusals('enforcement-supervision-case', 'not-support', {}, { decidedBy: 'handling-prosecutor' })).toEqual([])
    expect(optionRefusals('toString', 'constructor', {}, { decidedBy: null })).toEqual([])
  })

  it('is shown on the form: what is no longer open is not offered, and the reason stands beside it', () => {
    const ground = (value: string) =>
      factUnderOptions('enforcement-supervision-case', 'start-ex-officio', 'ground', { 'ex-officio-grounds': value })
    expect(ground('six')).toEqual({ offered: null, says: [] })
    expect(ground('four').offered).toEqual(['public-interest', 'corruption', 'follow-up', 'major-impact'])
    expect(ground('four').says[0]?.zh).toContain('第7条')
    // what depends on another fact stays on offer, with the reason beside it
    const manner = factUnderOptions('committee-attendance', 'tell', 'manner', { 'attendance-invite': true })
    expect([manner.offered, manner.says.length]).toEqual([null, 1])
  })

  it('takes what would follow off the page', () => {
    expect(isUnlinked('enforcement-suggestion', 'enforcement-suggestion', { 'follow-up-way': 'superior' })).toBe(true)
    expect(isUnlinked('enforcement-suggestion', 'follow-up-request', { 'follow-up-way': 'superior' })).toBe(false)
    expect(isUnlinked('enforcement-suggestion', 'enforcement-suggestion', { 'follow-up-way': 'both' })).toBe(false)
    expect(isUnlinked('follow-up-suggestion', 'enforcement-suggestion', { 'follow-up-way': 'superior' })).toBe(false)
  })
})

describe('asked of a house’s own act only', () => {
  const def = findProcedure('committee-attendance') as Definition
  const facts = {
    item: 'protest',
    manner: 'told',
    invitation: '已告知',
    subject: '抗诉案',
    decidedBy: 'president',
    decidedOn: '2026-06-08',
  }
  const office: Asker = { role: 'issuer', person: 'secretary', posts: ['adjudication-committee'] }
  const tell = (source: ActSource, terms: Parameters['terms']): string =>
    outcome(tryAct(def, [], { kind: 'tell', facts, source, on: '2026-06-08' }, office, '2026-06-08', { ...parameters, terms }))

  it.each([
    ['own', { 'attendance-invite': true }, 'guard'],
    ['own', { 'attendance-invite': false }, 'ok'],
    ['own', {}, 'ok'],
    // what was told years ago was told, whatever was agreed
    ['past', { 'attendance-invite': true }, 'ok'],
  ] as const)('%s under %o: %s', (source, terms, expected) => expect(tell(source, terms)).toBe(expected))
})

describe('remedies first, where personnel is complained of (X6)', () => {
  const guards = findProcedure('administrative-supervision-case')?.acts.accept?.needs ?? []
  const asks = guards.find(one => one.rule === 'own-fact-needs') as Guard
  const waived = (terms: Record<string, string>, remedy: string, act = 'accept', procedure = 'administrative-supervision-case'): boolean =>
    isWaived(procedure, act, terms, asks, { remedy })

  it.each([
    ['bypass', 'personnel', true],
    ['bypass', 'good-reason', false],
    ['bypass', 'pending-overdue', false],
    ['keep-with-override', 'personnel', false],
  ])('%s, %s: reasons no longer asked for is %s', (value, remedy, is) => {
    expect(asks.rule).toBe('own-fact-needs')
    expect(waived({ 'remedy-gate-personnel': value }, remedy)).toBe(is)
  })

  it('takes away nothing else: not the gate itself, not in another act or procedure', () => {
    const gate = guards.find(one => one.rule === 'own-fact-is') as Guard
    expect(isWaived('administrative-supervision-case', 'accept', { 'remedy-gate-personnel': 'bypass' }, gate, { remedy: 'not-used' })).toBe(
      false,
    )
    expect(waived({ 'remedy-gate-personnel': 'bypass' }, 'personnel', 'refuse')).toBe(false)
    expect(waived({ 'remedy-gate-personnel': 'bypass' }, 'personnel', 'accept', 'enforcement-supervision-case')).toBe(false)
  })
})

describe('every rule', () => {
  it('names an option with that value, procedures, acts, facts and codes that exist, and articles on file', () => {
    for (const rule of OPTION_RULES) {
      const term = findTerm(rule.option)
      expect(
        term?.values.map(one => one.value),
        rule.option,
      ).toContain(rule.is)
      expect(rule.is, `${rule.option}: the default adds nothing to the law`).not.toBe(term?.initial)
      for (const cited of rule.basis) expect(findArticle(cited), `${rule.option} ${cited.article}`).toBeDefined()
      for (const id of rule.procedures) {
        const def = findProcedure(id)
        expect(def, id).toBeDefined()
        // what one house sets alone never reaches into a matter that two houses share
        if (term?.scope === 'house') expect(def?.kind, id).toBe('internal')
        if (rule.effect === 'unlinks') expect(def?.leadsTo, id).toContain(rule.follows)
        for (const act of rule.acts) {
          const spec = rule.effect === 'unlinks' ? undefined : def?.acts[act]?.facts[rule.fact]
          const codes = rule.effect === 'only' ? rule.codes : rule.effect === 'waives' ? [rule.code] : []
          for (const code of codes.filter(one => !(act === 'pursue-unanswered' && one === 'close')))
            expect(Object.keys(spec?.values ?? {}), `${id} ${act}`).toContain(code)
        }
      }
    }
  })

  it('leaves a way open in every act it touches', () => {
    const options = [...new Set(OPTION_RULES.map(rule => rule.option))]
    const settings = fc.record(
      Object.fromEntries(options.map(key => [key, fc.constantFrom(...(findTerm(key)?.values ?? []).map(one => one.value))])),
    )
    fc.assert(
      fc.property(settings, terms => {
        for (const def of PROCEDURES)
          for (const [kind, act] of Object.entries(def.acts))
            for (const [name, spec] of Object.entries(act.facts)) {
              const { offered } = factUnderOptions(def.id, kind, name, terms)
              if (offered !== null) expect(offered.filter(code => Object.hasOwn(spec.values ?? {}, code)).length).toBeGreaterThan(0)
            }
      }),
      { numRuns: 15 },
    )
  })
})
