/** Data for the screens, frozen definitions and inexact dates: map, timeline, canonical text, bounds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DateBounds, FoldedAct } from './act.ts'
import { areBounds, boundsOf, exactly, isDay, parseBounds, surelyBefore, UNKNOWN } from './bounds.ts'
import { fingerprint, freeze } from './canonical.ts'
import { fold } from './fold.ts'
import { arrowsOf, procedureMap, type StageStatus } from './map.ts'
import { sampleReview } from './sample/review.ts'
import { answers, did, inHouse, parameters, placed, served } from './sample/scene.ts'
import { sampleSuggestion as def } from './sample/suggestion.ts'
import { timeline } from './timeline.ts'

const serve = did(def, 'serve', '2026-08-20', { facts: served })
const signFor = did(def, 'signFor', '2026-08-21', { facts: { receivedOn: '2026-08-21' } })
const docket = did(def, 'docket', '2026-08-24', { facts: { caseNumber: ['（2026）湘3199执监5号'] } })
const reply = did(def, 'reply', '2026-11-23', { facts: { answers } })
const close = did(def, 'check', '2026-11-23', { codes: { outcome: 'close' } })
const withdraw = did(def, 'withdraw', '2026-09-01', { facts: { reason: '有误' } })

describe('the map: given these acts, then these stages', () => {
  const stages = ['served', 'received', 'docketed', 'replied', 'closed', 'again', 'withdrawn']
  const short: Record<StageStatus, string> = { reached: 'r', current: 'C', possible: 'p', 'not-any-more': '-' }
  const rows: [string, FoldedAct[], string][] = [
    ['nothing yet: all is possible', [], 'ppppppp'],
    ['served', [serve], 'Cpppppp'],
    ['received', [serve, signFor], 'rCppppp'],
    ['docketed', [serve, signFor, docket], 'rrCpppp'],
    ['answered without docketing', [serve, signFor, reply], 'rr-Cpp-'],
    ['answered', [serve, signFor, docket, reply], 'rrrCpp-'],
    ['closed', [serve, signFor, docket, reply, close], 'rrrrC--'],
    ['withdrawn', [serve, withdraw], 'r-----C'],
  ]
  it.each(rows)('%s', (_name, acts, expected) => {
    const map = procedureMap(def, fold(def, parameters, placed(acts)))
    expect(map.stages.map(stage => stage.id)).toEqual(stages)
    expect(map.stages.map(stage => short[stage.status]).join('')).toBe(expected)
    for (const stage of map.stages) expect(stage.because !== null).toBe(stage.status === 'not-any-more')
  })

  it('says why a stage is not possible any more', () => {
    const map = procedureMap(def, fold(def, parameters, placed([serve, withdraw])))
    expect(map.stages.find(stage => stage.id === 'replied')?.because?.zh).toBe('建议已经撤回')
    const later = procedureMap(def, fold(def, parameters, placed([serve, signFor, reply])))
    expect(later.stages.find(stage => stage.id === 'docketed')?.because?.zh).toBe('自“已回复”阶段已不能到达')
  })

  it('marks the arrows that were taken, and what is not placed yet', () => {
    const map = procedureMap(def, fold(def, parameters, [...placed([serve, signFor]), { ...reply, n: null }]))
    expect(map.arrows.filter(arrow => arrow.taken).map(arrow => `${arrow.from}→${arrow.to}`)).toEqual([
      'null→served',
      'served→received',
      'received→replied',
    ])
    expect(map.stages.find(stage => stage.id === 'replied')).toMatchObject({
      status: 'current',
      provisional: true,
      when: exactly('2026-11-23'),
    })
  })

  it('draws an arrow for each way between stages and none for acts that stay', () => {
    expect(arrowsOf(def).map(arrow => arrow.act)).not.toContain('extend')
    expect(
      arrowsOf(def)
        .filter(arrow => arrow.act === 'check')
        .map(arrow => arrow.to),
    ).toEqual(['closed', 'again'])
    expect(
      arrowsOf(def)
        .filter(arrow => arrow.act === 'withdraw')
        .map(arrow => arrow.from),
    ).toEqual(['served', 'received', 'docketed'])
  })

  it('a circle of repeatable acts stays possible', () => {
    const acts = placed([
      did(sampleReview, 'apply', '2026-06-08', { codes: { ground: 'application' } }),
      did(sampleReview, 'accept', '2026-06-15'),
      did(sampleReview, 'suspend', '2026-07-01'),
    ])
    const map = procedureMap(sampleReview, fold(sampleReview, inHouse, acts))
    expect(map.stages.map(stage => stage.status)).toEqual(['reached', 'reached', 'current', 'possible'])
  })
})

describe('the timeline', () => {
  it('shows acts in the order of their numbers, those without effect among them, proposals last', () => {
    const acts = [
      { ...serve, n: 1 },
      { ...docket, n: 2 },
      { ...signFor, n: 3 },
      { ...reply, n: null },
    ]
    const entries = timeline(def, fold(def, parameters, acts))
    expect(entries.map(entry => `${entry.kind} ${entry.n} ${entry.effect}`)).toEqual([
      'serve 1 true',
      'docket 2 false',
      'signFor 3 true',
      'reply null true',
    ])
    expect(entries[1]?.because?.zh).toBe('事项当时所处阶段不能进行该行为')
    expect(entries.map(entry => entry.provisional)).toEqual([false, false, false, true])
  })

  it('gives each act its titles, stage, articles and codes', () => {
    const [first, second] = timeline(def, fold(def, parameters, placed([serve, signFor])))
    expect(first).toMatchObject({
      title: { zh: '送达检察建议书' },
      roleTitle: { zh: '检察院' },
      stage: { zh: '已送达' },
      when: exactly('2026-08-20'),
      codes: { points: ['p1', 'p2', 'p3'] },
    })
    expect(second?.basis[0]?.article).toBe('13')
  })

  it('an act that stays names no stage; a strange act keeps its own name', () => {
    const acts = placed([
      serve,
      signFor,
      did(def, 'extend', '2026-11-01', { facts: { reason: '复杂' } }),
      did(def, 'bribe', '2026-11-02', { more: { role: 'ghost' } }),
    ])
    const entries = timeline(def, fold(def, parameters, acts))
    expect(entries[2]?.stage).toBeNull()
    expect(entries[3]).toMatchObject({ title: { zh: 'bribe' }, roleTitle: { zh: 'ghost' }, basis: [], post: null, effect: false })
  })
})

describe('the frozen definition', () => {
  const shuffle = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffle)
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, shuffle(inner)]),
        )
      : value
  }
  const hash = (text: string): string => `${text.length}:${text.slice(0, 60)}`
  it('does not depend on the order of its keys', () => {
    expect(freeze(shuffle(def) as typeof def)).toBe(freeze(def))
    expect(JSON.parse(freeze(def))).toEqual(def)
  })
  it('changes with any change, and the fingerprint covers the language', () => {
    expect(freeze({ ...def, version: '2026-01-01' })).not.toBe(freeze(def))
    expect(fingerprint(def, hash)).toContain('countersign-definition/1\n{')
    expect(fingerprint(def, text => text)).toBe(`countersign-definition/1\n${freeze(def)}`)
  })
  it('a definition with a function in it is refused', () => {
    expect(() => freeze({ ...def, title: (() => 1) as never })).toThrow()
  })
})

describe('dates that are not exact', () => {
  const rows: [unknown, DateBounds | null][] = [
    ['2026-02-28', exactly('2026-02-28')],
    ['2024-02', { precision: 'month', earliest: '2024-02-01', latest: '2024-02-29' }],
    ['2023-02', { precision: 'month', earliest: '2023-02-01', latest: '2023-02-28' }],
    ['2021', { precision: 'year', earliest: '2021-01-01', latest: '2021-12-31' }],
    ['2021-03-01/2021-04-02', { precision: 'unknown', earliest: '2021-03-01', latest: '2021-04-02' }],
    ['../2021-04-02', { precision: 'unknown', earliest: null, latest: '2021-04-02' }],
    ['2021-03-01/..', { precision: 'unknown', earliest: '2021-03-01', latest: null }],
    ['../..', { precision: 'unknown', earliest: null, latest: null }],
    ['2021-04-02/2021-03-01', null],
    ['2026-02-30', null],
    ['2026-13', null],
    ['0000', null],
    ['0000-01', null],
    ['2021-03/2021-04', null],
    ['a/b/c', null],
    ['', null],
    [2021, null],
    [null, null],
    [{}, null],
  ]
  it.each(rows)('%j', (text, expected) => {
    expect(parseBounds(text)).toEqual(expected)
  })

  const kept: [DateBounds, boolean][] = [
    [exactly('2026-01-01'), true],
    [UNKNOWN, true],
    [{ precision: 'month', earliest: '2026-01-01', latest: '2026-01-31' }, true],
    [{ precision: 'month', earliest: null, latest: '2026-01-31' }, false],
    [{ precision: 'day', earliest: '2026-01-01', latest: '2026-01-02' }, false],
    [{ precision: 'unknown', earliest: '2026-02-01', latest: '2026-01-02' }, false],
    [{ precision: 'unknown', earliest: '2026-02-31', latest: null }, false],
    [{} as DateBounds, false],
  ]
  it.each(kept)('%j may be carried: %s', (bounds, expected) => {
    expect(areBounds(bounds)).toBe(expected)
  })

  it('an act’s day wins over its bounds; broken bounds are unknown', () => {
    const month: DateBounds = { precision: 'month', earliest: '2026-01-01', latest: '2026-01-31' }
    expect(boundsOf({ on: '2026-01-05', bounds: month })).toEqual(exactly('2026-01-05'))
    expect(boundsOf({ on: null, bounds: month })).toEqual(month)
    expect(boundsOf({ on: null })).toEqual(UNKNOWN)
    expect(boundsOf({ on: 'x', bounds: { ...month, earliest: 'x' } })).toEqual(UNKNOWN)
  })

  it('surely before means under every reading', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        const [one, two] = [[a, b].sort(), [c, d].sort()]
        const before = surelyBefore(
          { precision: 'unknown', earliest: one[0] as string, latest: one[1] as string },
          { precision: 'unknown', earliest: two[0] as string, latest: two[1] as string },
        )
        expect(before).toBe((one[1] as string) < (two[0] as string))
        expect(isDay(a)).toBe(true)
      }),
    )
    expect(surelyBefore(UNKNOWN, exactly('2026-01-01'))).toBe(false)
    expect(surelyBefore(exactly('2026-01-01'), UNKNOWN)).toBe(false)
  })
})
