/** Explores the samples, then plants one fault at a time in a copy: every one of them must be caught. */
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { act, copy, title } from '../sample/planted.ts'
import { sampleReview } from '../sample/review.ts'
import { did, parameters, placed, served } from '../sample/scene.ts'
import { sampleSuggestion } from '../sample/suggestion.ts'
import { explore, measure } from './explore.ts'
import { graphOf, wayTo } from './graph.ts'
import { minimalFacts, walk } from './probe.ts'

describe('the samples as they are', () => {
  it.each([sampleSuggestion, sampleReview])('$id has no finding', def => {
    expect(explore(def).findings).toEqual([])
  })

  it('counts situations, acts and ways', () => {
    expect(explore(sampleSuggestion).counts).toEqual({ states: 12, acts: 8, paths: 7, edges: 12 })
    expect(explore(sampleReview).counts.acts).toBe(Object.keys(sampleReview.acts).length)
    for (const def of [sampleSuggestion, sampleReview]) expect(measure(def)).toEqual(explore(def).counts)
  })

  it('every situation of the map is one the engine reaches too', () => {
    for (const def of [sampleSuggestion, sampleReview]) {
      for (const node of graphOf(def).nodes.values()) expect(walk(def, wayTo(node)).stage).toBe(node.stage)
    }
  })
})

describe('exploring', () => {
  it('plants nothing in the original', () => {
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
