/** What goes into the signed header, and properties of the check on garbage, odd dates and every reachable state. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from './act.ts'
import { minimalFacts } from './explore/probe.ts'
import { fold } from './fold.ts'
import { openActs } from './open-acts.ts'
import { acts, UP_TO } from './sample/course.ts'
import { answers, clocksOf, did, parameters, people, said, served, tryAct, who } from './sample/scene.ts'
import { sampleSuggestion as def } from './sample/suggestion.ts'

describe('what goes into the signed header', () => {
  it('codes are dates, codes, flags and ids; every fact is committed whole', () => {
    const facts = { ...served, aboutPersonnel: false, objectBy: '2026-09-01' }
    const checked = tryAct(def, [], { kind: 'serve', facts }, who('prosecutor'), '2026-08-20')
    if (!checked.ok) throw new Error(said(checked))
    expect(checked.codes).toEqual({
      points: ['p1', 'p2', 'p3'],
      decidedBy: 'chief-procurator',
      decidedOn: '2026-08-12',
      aboutPersonnel: false,
      objectBy: '2026-09-01',
    })
    expect(checked.committed).toEqual(facts)
    expect([checked.post, checked.to]).toEqual(['handling-prosecutor', 'served'])
  })
  it('reasons, texts and case numbers never are codes', () => {
    const answered = tryAct(def, acts('docketed'), { kind: 'reply', facts: { answers } }, who('presiding'), '2026-11-23')
    expect(answered.ok && answered.codes).toEqual({ answers: { p1: 'adopted', p2: 'partly', p3: 'not-adopted' } })
    const docketed = tryAct(
      def,
      acts('received'),
      { kind: 'docket', facts: { caseNumber: ['（2026）湘3199执监5号'] } },
      who('filing'),
      '2026-11-23',
    )
    expect(docketed.ok && docketed.codes).toEqual({})
    expect(docketed.ok && docketed.committed).toEqual({ caseNumber: ['（2026）湘3199执监5号'] })
  })
})

describe('properties', () => {
  const names = Object.keys(UP_TO)
  const anyKind = fc.constantFrom(...Object.keys(def.acts), 'nothing', '__proto__')
  const anyPerson = fc.constantFrom(...Object.keys(people))

  it('never throws, whatever the facts are', () => {
    const wild = fc.oneof(
      fc.anything(),
      fc.dictionary(
        fc.constantFrom('answers', 'points', 'decidedOn', 'decidedBy', 'receivedOn', 'reason', 'outcome', 'checks', 'objectBy', 'x'),
        fc.anything(),
      ),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        anyKind,
        anyPerson,
        wild,
        fc.constantFrom('own' as const, 'past' as const, 'proxy' as const),
        fc.constantFrom('2026-11-23', null, 'x', '9999-12-31', '0001-01-01'),
        (given, kind, name, facts, source, on) => {
          const checked = tryAct(def, acts(given), { kind, facts: facts as Facts, source, on }, who(name), '2026-11-23')
          expect(checked.ok || checked.because.length > 0).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('never throws on dates from the ends of time', () => {
    const day = fc.constantFrom('0001-01-01', '1900-01-01', '2026-08-20', '2899-12-31', '9999-12-31')
    fc.assert(
      fc.property(day, day, day, (decidedOn, objectBy, on) => {
        tryAct(def, [], { kind: 'serve', facts: { ...served, decidedOn, objectBy }, on, source: 'past' }, who('prosecutor'), '9999-12-31')
      }),
    )
  })

  it('an act is open exactly when minimal facts are accepted: every stage, act, person and day', () => {
    const days = ['2026-09-01', '2026-11-23', '2026-11-24', '2026-12-24']
    let opened = 0
    for (const given of names) {
      for (const day of days) {
        const list = acts(given).filter(act => (act.header.on ?? '') <= day)
        const state = fold(def, parameters, list)
        const clocks = clocksOf(def, parameters, state, day)
        for (const name of Object.keys(people)) {
          for (const found of openActs(def, parameters, state, who(name), day, clocks)) {
            const act = def.acts[found.kind] as (typeof def.acts)[string]
            const checked = tryAct(def, list, { kind: found.kind, facts: minimalFacts(act, state, day) }, who(name), day)
            expect([given, day, name, found.kind, checked.ok, said(checked)]).toEqual([
              given,
              day,
              name,
              found.kind,
              found.open,
              said(checked),
            ])
            if (found.open) opened += 1
          }
        }
      }
    }
    expect(opened).toBeGreaterThan(60)
  })

  it('what was accepted takes effect when it is placed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...Object.keys(def.acts)), anyPerson, (given, kind, name) => {
        const list = acts(given)
        const state = fold(def, parameters, list)
        const checked = tryAct(
          def,
          list,
          { kind, facts: minimalFacts(def.acts[kind] as (typeof def.acts)[string], state, '2026-12-24') },
          who(name),
          '2026-12-24',
        )
        fc.pre(checked.ok)
        const after = fold(def, parameters, [...list, did(def, kind, '2026-12-24', { codes: checked.ok ? checked.codes : {}, n: 99 })])
        expect(after.acts.length).toBe(state.acts.length + 1)
        expect(after.stage).toBe(checked.ok && checked.to)
      }),
    )
  })

  it('every refusal has words in both languages', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), anyKind, anyPerson, (given, kind, name) => {
        const checked = tryAct(def, acts(given), { kind }, who(name), '2026-11-23')
        for (const why of checked.ok ? [] : checked.because) expect([why.says.zh.length > 0, why.says.en.length > 0]).toEqual([true, true])
      }),
    )
  })
})
