/** A planted fault is caught: parties, stages, acts, facts, articles and conditions that do not fit together. */
import { expect, it } from 'vitest'
import { act, clock, copy, fact, need, type Planted, title } from '../sample/planted.ts'
import { sampleReview } from '../sample/review.ts'
import { sampleSuggestion } from '../sample/suggestion.ts'
import { explore } from './explore.ts'

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
]

it.each(faults)('%s', (_name, original, plant, code) => {
  const def = copy(original)
  plant(def)
  expect(explore(def).findings.map(finding => finding.code)).toContain(code)
})
