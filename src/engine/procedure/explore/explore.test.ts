/** Explores the samples, then plants one fault at a time in a copy: every one of them must be caught. */
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import type { ActSpec, ClockSpec, Definition, FactSpec, Guard } from '#law/procedures/procedure.ts'
import { fold } from '../fold.ts'
import { sampleReview } from '../sample/review.ts'
import { did, parameters, placed, served } from '../sample/scene.ts'
import { sampleSuggestion } from '../sample/suggestion.ts'
import { explore } from './explore.ts'
import { graphOf, wayTo } from './graph.ts'
import type { FindingCode } from './lint.ts'
import { minimalFacts, walk } from './probe.ts'

const copy = (def: Definition): Definition => structuredClone(def)
const act = (def: Definition, kind: string): ActSpec => def.acts[kind] as ActSpec
const clock = (def: Definition, id: string): ClockSpec => def.clocks[id] as ClockSpec
const fact = (def: Definition, kind: string, name: string): FactSpec => act(def, kind).facts[name] as FactSpec
const need = (def: Definition, kind: string): Guard => (act(def, kind).needs as Guard[])[0] as Guard
const title = words('新', 'New')

describe('the samples as they are', () => {
  it.each([sampleSuggestion, sampleReview])('$id has no finding', def => {
    expect(explore(def).findings).toEqual([])
  })

  it('counts situations, acts and ways', () => {
    expect(explore(sampleSuggestion).counts).toEqual({ states: 12, acts: 8, paths: 7, edges: 12 })
    expect(explore(sampleReview).counts.acts).toBe(Object.keys(sampleReview.acts).length)
  })

  it('every situation of the map is one the engine reaches too', () => {
    for (const def of [sampleSuggestion, sampleReview]) {
      for (const node of graphOf(def).nodes.values()) expect(walk(def, wayTo(node)).stage).toBe(node.stage)
    }
  })
})

/** One planted fault: what is changed in a copy, and the finding that must appear. */
type Planted = [string, Definition, (def: Definition) => void, FindingCode]

const faults: Planted[] = [
  ['nothing opens the matter', sampleSuggestion, def => delete act(def, 'serve').opening, 'no-opening'],
  ['an opening act with a stage before it', sampleSuggestion, def => act(def, 'serve').when.push('served'), 'opening-with-when'],
  ['an opening act that leads nowhere', sampleSuggestion, def => delete act(def, 'serve').to, 'opening-without-stage'],
  [
    'a keeper who is no party',
    sampleSuggestion,
    def => {
      def.keeper = 'nobody'
    },
    'unknown-role',
  ],
  [
    'an act by no party',
    sampleSuggestion,
    def => {
      act(def, 'reply').by = 'nobody'
    },
    'unknown-role',
  ],
  [
    'a clock on no party',
    sampleSuggestion,
    def => {
      clock(def, 'reply').by = 'nobody'
    },
    'unknown-role',
  ],
  [
    'an act to an unknown stage',
    sampleSuggestion,
    def => {
      act(def, 'reply').to = 'nowhere'
    },
    'unknown-stage',
  ],
  ['an act from an unknown stage', sampleSuggestion, def => act(def, 'reply').when.push('nowhere'), 'unknown-stage'],
  [
    'a branch to an unknown stage',
    sampleSuggestion,
    def => {
      act(def, 'check').toBy = { fact: 'outcome', stages: { close: 'nowhere', again: 'again' } }
    },
    'unknown-stage',
  ],
  [
    'a clock moot in an unknown stage',
    sampleSuggestion,
    def => {
      clock(def, 'reply').mootIn = ['nowhere']
    },
    'unknown-stage',
  ],
  [
    'a value without a branch',
    sampleSuggestion,
    def => {
      act(def, 'check').toBy = { fact: 'outcome', stages: { close: 'closed' } }
    },
    'branch-missing',
  ],
  ['a branching fact that may be left out', sampleSuggestion, def => delete fact(def, 'check', 'outcome').required, 'branch-missing'],
  [
    'a branch on a fact that is not there',
    sampleSuggestion,
    def => {
      act(def, 'check').toBy = { fact: 'mood', stages: { close: 'closed' } }
    },
    'unknown-fact',
  ],
  [
    'a branch for a value that is not there',
    sampleSuggestion,
    def => {
      act(def, 'check').toBy = { fact: 'outcome', stages: { close: 'closed', again: 'again', x: 'closed' } }
    },
    'unknown-fact',
  ],
  [
    'no post',
    sampleSuggestion,
    def => {
      act(def, 'reply').posts = []
    },
    'no-post',
  ],
  ['a prosecutor in a court', sampleSuggestion, def => act(def, 'reply').posts.push('handling-prosecutor'), 'post-not-in-house'],
  [
    'an act without an article',
    sampleSuggestion,
    def => {
      act(def, 'reply').basis = []
    },
    'no-citation',
  ],
  [
    'a clock without an article',
    sampleSuggestion,
    def => {
      clock(def, 'reply').basis = []
    },
    'no-citation',
  ],
  [
    'a definition without an article',
    sampleSuggestion,
    def => {
      def.basis = []
    },
    'no-citation',
  ],
  [
    'a condition without an article',
    sampleSuggestion,
    def => {
      need(def, 'extend').basis = []
    },
    'no-citation',
  ],
  [
    'a stop without an article',
    sampleReview,
    def => {
      clock(def, 'review').excluded = [{ from: 'borrow.on', until: 'fileIn.on', title, basis: [] }]
    },
    'no-citation',
  ],
  [
    'a stage nobody reaches',
    sampleSuggestion,
    def => {
      def.stages.limbo = { title, end: true }
    },
    'stage-unreachable',
  ],
  [
    'an act possible nowhere',
    sampleSuggestion,
    def => {
      act(def, 'urge').when = []
    },
    'act-unreachable',
  ],
  [
    'an act only at a stage nobody reaches',
    sampleSuggestion,
    def => {
      def.stages.limbo = { title, end: true }
      act(def, 'urge').when = ['limbo']
    },
    'act-unreachable',
  ],
  [
    'an act that needs what never is done',
    sampleReview,
    def => {
      act(def, 'borrow').when = []
    },
    'act-unreachable',
  ],
  [
    'an act that needs a value nobody may give',
    sampleReview,
    def => {
      ;(need(def, 'notSupport') as { is: string[] }).is = ['else']
    },
    'act-unreachable',
  ],
  ['a stage without a way out', sampleSuggestion, def => delete def.acts.check, 'dead-end'],
  ['an end that is no end', sampleSuggestion, def => delete (def.stages.closed as { end?: true }).end, 'dead-end'],
  [
    'a circle without a way out',
    sampleReview,
    def => {
      delete def.acts.notSupport
      delete def.acts.terminate
      delete (def.stages.ended as { end?: true }).end
    },
    'no-end',
  ],
  ['resuming only once: the second suspension is a dead end', sampleReview, def => delete act(def, 'resume').repeat, 'dead-end'],
  [
    'a way out only for one kind of case',
    sampleReview,
    def => {
      act(def, 'terminate').needs = [{ rule: 'fact-is', fact: 'apply.ground', is: ['application'], says: title, basis: def.basis }]
    },
    'no-end',
  ],
  ['an act that leaves an end', sampleSuggestion, def => act(def, 'withdraw').when.push('closed'), 'leaves-end'],
  [
    'a clock that nothing starts',
    sampleSuggestion,
    def => {
      clock(def, 'reply').start = []
    },
    'unknown-fact',
  ],
  [
    'a clock started by no date',
    sampleSuggestion,
    def => {
      clock(def, 'reply').start = ['signFor.mood']
    },
    'unknown-fact',
  ],
  [
    'a clock started by a text',
    sampleSuggestion,
    def => {
      clock(def, 'reply').start = ['extend.reason']
    },
    'unknown-fact',
  ],
  [
    'a clock that nothing meets',
    sampleSuggestion,
    def => {
      clock(def, 'reply').met = []
    },
    'unknown-act',
  ],
  [
    'a clock met by no act',
    sampleSuggestion,
    def => {
      clock(def, 'reply').met = ['answer']
    },
    'unknown-act',
  ],
  [
    'a clock prolonged by no act',
    sampleSuggestion,
    def => {
      clock(def, 'reply').extendedBy = 'prolong'
    },
    'unknown-act',
  ],
  [
    'a missed clock that opens no act',
    sampleSuggestion,
    def => {
      clock(def, 'reply').missed = 'shout'
    },
    'unknown-act',
  ],
  [
    'a rule that is on no sheet',
    sampleSuggestion,
    def => {
      clock(def, 'reply').period = { rule: 'D999' }
    },
    'unknown-rule',
  ],
  [
    'a rule that cannot be prolonged',
    sampleSuggestion,
    def => {
      clock(def, 'reply').period = { rule: 'D12' }
    },
    'unknown-rule',
  ],
  [
    'an extension after expiry',
    sampleSuggestion,
    def => {
      act(def, 'extend').needs = []
    },
    'extension-unguarded',
  ],
  [
    'an extension again and again',
    sampleSuggestion,
    def => {
      act(def, 'extend').repeat = 'many'
    },
    'extension-repeats',
  ],
  [
    'a guard on no clock',
    sampleSuggestion,
    def => {
      ;(need(def, 'extend') as { clock: string }).clock = 'sand'
    },
    'unknown-clock',
  ],
  [
    'a guard on no act',
    sampleReview,
    def => {
      ;(need(def, 'fileIn') as { act: string }).act = 'beg'
    },
    'unknown-act',
  ],
  [
    'a guard on no fact',
    sampleReview,
    def => {
      ;(need(def, 'notSupport') as { fact: string }).fact = 'apply.mood'
    },
    'unknown-fact',
  ],
  [
    'a guard that asks for no fact',
    sampleSuggestion,
    def => {
      ;(need(def, 'check') as { needs: string }).needs = 'mood'
    },
    'unknown-fact',
  ],
  [
    'refusal without reasons',
    sampleSuggestion,
    def => {
      fact(def, 'reply', 'answers').reasonUnless = ['adopted', 'not-adopted']
    },
    'reasons-skippable',
  ],
  [
    'partial adoption without reasons',
    sampleSuggestion,
    def => {
      fact(def, 'reply', 'answers').reasonUnless = ['adopted', 'partly']
    },
    'reasons-skippable',
  ],
  ['no reasons at all', sampleSuggestion, def => delete fact(def, 'reply', 'answers').reasonUnless, 'reasons-skippable'],
  ['answers that may be left out', sampleSuggestion, def => delete fact(def, 'reply', 'answers').required, 'reasons-skippable'],
  [
    'a reasonless code that does not exist',
    sampleSuggestion,
    def => {
      fact(def, 'reply', 'answers').reasonUnless = ['adoptd']
    },
    'unknown-fact',
  ],
  [
    'answers to an act without points',
    sampleSuggestion,
    def => {
      fact(def, 'reply', 'answers').of = 'signFor'
    },
    'unknown-act',
  ],
  ['answers to nothing', sampleSuggestion, def => delete fact(def, 'reply', 'answers').of, 'unknown-act'],
  ['reasons of an extension may be left out', sampleSuggestion, def => delete fact(def, 'extend', 'reason').required, 'reason-optional'],
  [
    'reasons of another supervision may be left out',
    sampleSuggestion,
    def => {
      act(def, 'check').needs = []
    },
    'reason-optional',
  ],
  [
    'a code without values',
    sampleSuggestion,
    def => {
      act(def, 'docket').facts.kind = { kind: 'code', title }
    },
    'unknown-fact',
  ],
  [
    'a date not before nothing',
    sampleSuggestion,
    def => {
      fact(def, 'signFor', 'receivedOn').notBefore = 'served.on'
    },
    'unknown-fact',
  ],
  ['a duty without a clock or a word why', sampleSuggestion, def => delete act(def, 'docket').noClock, 'duty-without-clock'],
]

describe('a planted fault is caught', () => {
  it.each(faults)('%s', (_name, original, plant, code) => {
    const def = copy(original)
    plant(def)
    expect(explore(def).findings.map(finding => finding.code)).toContain(code)
  })

  it('and the original is untouched', () => {
    expect(explore(sampleSuggestion).findings).toEqual([])
    expect(explore(sampleReview).findings).toEqual([])
  })

  it('says where, and what is wrong', () => {
    const def = copy(sampleSuggestion)
    act(def, 'reply').basis = []
    expect(explore(def).findings).toEqual([{ severity: 'fault', code: 'no-citation', where: 'reply', says: 'the act cites no article' }])
  })

  it('a definition too large to explore says so', () => {
    const def = copy(sampleSuggestion)
    for (let nr = 0; nr < 17; nr++) {
      const there = `side-${nr}`
      def.stages[there] = { title }
      def.acts[`go-${nr}`] = { ...act(def, 'docket'), when: ['received'], to: there }
      def.acts[`back-${nr}`] = { ...act(def, 'docket'), when: [there], to: 'received' }
    }
    expect(explore(def).findings.map(finding => finding.code)).toContain('too-large')
  }, 60_000)
})

describe('minimal facts', () => {
  it('are the required ones and those the conditions ask for', () => {
    const state = fold(sampleSuggestion, parameters, placed([did(sampleSuggestion, 'serve', '2026-08-20', { facts: served })]))
    expect(minimalFacts(act(sampleSuggestion, 'extend'), state, '2026-11-01')).toEqual({ reason: 'reason' })
    expect(Object.keys(minimalFacts(act(sampleSuggestion, 'serve'), state, '2026-08-20')).sort()).toEqual([
      'decidedBy',
      'decidedOn',
      'points',
    ])
    expect(minimalFacts(act(sampleSuggestion, 'check'), state, '2026-11-01', { outcome: 'again' })).toMatchObject({
      outcome: 'again',
      reason: 'reason',
    })
    expect(minimalFacts(act(sampleSuggestion, 'check'), state, '2026-11-01', { outcome: 'close' })).not.toHaveProperty('reason')
    expect(minimalFacts(act(sampleSuggestion, 'reply'), state, '2026-11-01').answers).toMatchObject([
      { point: 'p1' },
      { point: 'p2' },
      { point: 'p3' },
    ])
  })
})
