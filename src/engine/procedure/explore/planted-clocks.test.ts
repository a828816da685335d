/** A planted fault is caught: what clocks of shared work name – a condition, further dates, undoing acts, evidence – must be there and well formed. */
import { describe, expect, it } from 'vitest'
import { findProcedure } from '#law/procedures/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import { act, clock, copy, type Planted } from '../sample/planted.ts'
import { isDefinitionShape } from './definition-shape.ts'
import { explore } from './explore.ts'

const item = findProcedure('ledger-item') as Definition

const faults: Planted[] = [
  [
    'a clock that asks a fact nobody states',
    item,
    def => {
      clock(def, 'due').when = { fact: 'open.colour', is: ['red'] }
    },
    'unknown-fact',
  ],
  [
    'a clock that asks an act that is not there',
    item,
    def => {
      clock(def, 'due').when = { fact: 'begin.side', is: ['issuer'] }
    },
    'unknown-fact',
  ],
  [
    'a further date that is a text',
    item,
    def => {
      clock(def, 'due').period = { dateFact: 'open.dueOn', or: ['open.title'] }
    },
    'unknown-fact',
  ],
  [
    'undone by an act that is not there',
    item,
    def => {
      clock(def, 'due').undoneBy = [{ act: 'object', fact: 'answer', is: ['no'] }]
    },
    'unknown-fact',
  ],
  [
    'undone by a fact the act does not state',
    item,
    def => {
      clock(def, 'due').undoneBy = [{ act: 'consent', fact: 'mood', is: ['no'] }]
    },
    'unknown-fact',
  ],
  [
    'after a second clock that is not there',
    item,
    def => {
      act(def, 'escalate').needs = [{ rule: 'after-due', clock: 'due', or: ['doom'], says: item.title, basis: item.basis }]
    },
    'unknown-clock',
  ],
  [
    'evidence asked for without an article',
    item,
    def => {
      act(def, 'ask-close').needs = [{ rule: 'evidence', says: item.title, basis: [] }]
    },
    'no-citation',
  ],
]

describe('planted', () => {
  it.each(faults)('%s', (_name, original, plant, code) => {
    const def = copy(original)
    plant(def)
    expect(explore(def).findings.map(finding => finding.code)).toContain(code)
  })

  it('the definition itself has none', () => expect(explore(copy(item)).findings).toEqual([]))
})

describe('the shape of a carried definition', () => {
  const changed = (change: (def: Definition) => void): unknown => {
    const def = copy(item)
    change(def)
    return def
  }
  const set = (id: string, more: Record<string, unknown>) => changed(def => Object.assign(clock(def, id), more))

  it.each<[string, unknown, boolean]>([
    ['as it is', copy(item), true],
    ['a condition without values', set('due', { when: { fact: 'open.side', is: [] } }), false],
    ['a condition without a fact', set('due', { when: { is: ['both'] } }), false],
    ['a condition that is a text', set('due', { when: 'open.side' }), false],
    ['undone by nothing in particular', set('due', { undoneBy: [{}] }), false],
    ['undone by no list', set('due', { undoneBy: { act: 'consent', fact: 'answer', is: ['x'] } }), false],
    ['undone by no act at all', set('due', { undoneBy: [] }), true],
    ['recurring as a word', set('feedback', { recurs: 'yes' }), false],
    ['further dates that are numbers', set('due', { period: { dateFact: 'open.dueOn', or: [1] } }), false],
    ['no further dates', set('due', { period: { dateFact: 'open.dueOn' } }), true],
    [
      'a second clock that is a number',
      changed(def =>
        Object.assign(act(def, 'escalate'), { needs: [{ rule: 'after-due', clock: 'due', or: [2], says: item.title, basis: [] }] }),
      ),
      false,
    ],
    [
      'evidence in so many words',
      changed(def => Object.assign(act(def, 'amend'), { needs: [{ rule: 'evidence', says: item.title, basis: item.basis }] })),
      true,
    ],
  ])('%s: %s', (_what, value, expected) => expect(isDefinitionShape(value)).toBe(expected))
})
