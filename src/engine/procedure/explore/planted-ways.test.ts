/** A planted fault is caught: ways through the stages, clocks, duties and words that do not hold. */
import { expect, it } from 'vitest'
import { act, clock, copy, fact, need, type Planted, title } from '../sample/planted.ts'
import { sampleReview } from '../sample/review.ts'
import { sampleSuggestion } from '../sample/suggestion.ts'
import { explore } from './explore.ts'

const faults: Planted[] = [
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

it.each(faults)('%s', (_name, original, plant, code) => {
  const def = copy(original)
  plant(def)
  expect(explore(def).findings.map(finding => finding.code)).toContain(code)
})
