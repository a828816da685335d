/** The fold: tables "given these acts, then this state", a naive oracle, and what order may and may not change. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Definition } from '#law/procedures/procedure.ts'
import type { FoldedAct } from './act.ts'
import { fold, foldOne, inOrder, stageAfter } from './fold.ts'
import { sampleReview } from './sample/review.ts'
import { answers, did, inHouse, parameters, placed, points, served } from './sample/scene.ts'
import { sampleSuggestion as def } from './sample/suggestion.ts'
import { lastDone, type State } from './state.ts'

const serve = did(def, 'serve', '2026-08-20', { facts: served })
const signFor = did(def, 'signFor', '2026-08-21', { facts: { receivedOn: '2026-08-21' } })
const docket = did(def, 'docket', '2026-08-24', { facts: { caseNumber: ['（2026）湘3199执监5号'] } })
const extend = did(def, 'extend', '2026-11-10', { facts: { reason: '案情复杂' } })
const urge = did(def, 'urge', '2026-11-24', { facts: { text: '请回复' } })
const reply = did(def, 'reply', '2026-11-23', { facts: { answers } })
const close = did(def, 'check', '2026-11-23', {
  facts: { checks: points.map(point => ({ point: point.id, code: 'right', reason: '' })), outcome: 'close' },
})
const again = did(def, 'check', '2026-11-23', { codes: { outcome: 'again' } })
const withdraw = did(def, 'withdraw', '2026-09-01', { facts: { reason: '决定有误' } })

describe('given these acts, then this stage', () => {
  const rows: [string, FoldedAct[], string | null, string[], boolean][] = [
    ['nothing', [], null, [], false],
    ['served', [serve], 'served', [], false],
    ['signed for', [serve, signFor], 'received', [], false],
    ['docketed', [serve, signFor, docket], 'docketed', [], false],
    ['extended at once', [serve, signFor, extend], 'received', [], false],
    ['answered without docketing', [serve, signFor, reply], 'replied', [], false],
    ['closed', [serve, signFor, docket, reply, close], 'closed', [], true],
    ['supervised again', [serve, signFor, docket, reply, again], 'again', [], true],
    ['withdrawn before arrival', [serve, withdraw], 'withdrawn', [], true],
    ['withdrawn while handled', [serve, signFor, docket, withdraw], 'withdrawn', [], true],
    ['an answer before service', [reply, serve], 'served', ['reply not-opened'], false],
    ['served twice', [serve, serve], 'served', ['serve already-done'], false],
    ['signed for twice', [serve, signFor, signFor], 'received', ['signFor wrong-stage'], false],
    ['extended twice', [serve, signFor, extend, extend], 'received', ['extend already-done'], false],
    ['urged three times', [serve, signFor, urge, urge, urge], 'received', [], false],
    ['answered twice', [serve, signFor, reply, reply], 'replied', ['reply wrong-stage'], false],
    ['a reply that crosses a withdrawal', [serve, signFor, withdraw, reply], 'withdrawn', ['reply ended'], true],
    ['a withdrawal that crosses a reply', [serve, signFor, reply, withdraw], 'replied', ['withdraw wrong-stage'], false],
    ['docketing what never arrived', [serve, docket], 'served', ['docket wrong-stage'], false],
    ['placed without effect by the keeper', [serve, { ...signFor, effect: false }], 'served', ['signFor keeper'], false],
    ['an act nobody knows', [serve, did(def, 'bribe', '2026-08-21')], 'served', ['bribe unknown-act'], false],
    ['an act named like a built-in', [serve, did(def, 'constructor', '2026-08-21')], 'served', ['constructor unknown-act'], false],
    [
      'an act of the wrong party',
      [serve, did(def, 'signFor', '2026-08-21', { more: { role: 'issuer' } })],
      'served',
      ['signFor wrong-role'],
      false,
    ],
    [
      'a check that names no result',
      [serve, signFor, reply, did(def, 'check', '2026-11-23', { codes: {} })],
      'replied',
      ['check no-branch'],
      false,
    ],
    [
      'a check with an unknown result',
      [serve, signFor, reply, did(def, 'check', '2026-11-23', { codes: { outcome: 'later' } })],
      'replied',
      ['check no-branch'],
      false,
    ],
  ]
  it.each(rows)('%s', (_name, acts, stage, without, ended) => {
    const state = fold(def, parameters, placed(acts))
    expect(state.stage).toBe(stage)
    expect(state.without.map(act => `${act.kind} ${act.reason}`)).toEqual(without)
    expect(state.ended).toBe(ended)
    expect(state.acts.length).toBe(acts.length - without.length)
  })

  it('says in both languages why an act had no effect', () => {
    const state = fold(def, parameters, placed([reply, serve, signFor, withdraw, docket, { ...urge, effect: false }]))
    expect(state.without.length).toBe(3)
    for (const act of state.without) expect([act.says.zh.length > 0, act.says.en.length > 0]).toEqual([true, true])
  })

  it('keeps the history of stages with the acts that led there', () => {
    const state = fold(def, parameters, placed([serve, signFor, extend, docket, reply, close]))
    expect(state.history.map(step => `${step.kind}→${step.stage} ${step.bounds.earliest}`)).toEqual([
      'serve→served 2026-08-20',
      'signFor→received 2026-08-21',
      'docket→docketed 2026-08-24',
      'reply→replied 2026-11-23',
      'check→closed 2026-11-23',
    ])
  })
})

describe('conditions that follow from the record', () => {
  const apply = (ground: string): FoldedAct => did(sampleReview, 'apply', '2026-06-08', { codes: { ground, knewOn: '2026-04-21' } })
  const accept = did(sampleReview, 'accept', '2026-06-15', { codes: { acceptedOn: '2026-06-15' } })
  const not = did(sampleReview, 'notSupport', '2026-09-01')
  const file = did(sampleReview, 'fileIn', '2026-07-03')
  const borrow = did(sampleReview, 'borrow', '2026-06-22')
  const rows: [string, FoldedAct[], string, string[]][] = [
    ['an application may be not supported', [apply('application'), accept, not], 'ended', []],
    ['an ex officio case may not (30号 art 16)', [apply('ex-officio'), accept, not], 'reviewing', ['notSupport guard']],
    ['a file that nobody asked for', [apply('application'), accept, file], 'reviewing', ['fileIn guard']],
    ['a file that was asked for', [apply('application'), accept, borrow, file], 'reviewing', []],
    [
      'suspended and resumed twice',
      [apply('application'), accept, ...['suspend', 'resume', 'suspend', 'resume'].map(kind => did(sampleReview, kind, '2026-07-01'))],
      'reviewing',
      [],
    ],
    [
      'resumed without suspension',
      [apply('application'), accept, did(sampleReview, 'resume', '2026-07-01')],
      'reviewing',
      ['resume wrong-stage'],
    ],
  ]
  it.each(rows)('%s', (_name, acts, stage, without) => {
    const state = fold(sampleReview, inHouse, placed(acts))
    expect(state.stage).toBe(stage)
    expect(state.without.map(act => `${act.kind} ${act.reason}`)).toEqual(without)
  })
})

describe('what later acts and clocks refer to', () => {
  const state = fold(def, parameters, placed([serve, signFor, docket, reply]))

  it('keeps the ids of points and never their text', () => {
    expect(state.points).toEqual({ serve: ['p1', 'p2', 'p3'] })
    expect(JSON.stringify(state)).not.toContain('执行款')
  })

  it('keeps the answer to each point and never its reasons', () => {
    expect(state.answers).toEqual({ 'reply.answers': { p1: 'adopted', p2: 'partly', p3: 'not-adopted' } })
    expect(JSON.stringify(state)).not.toContain('灭失')
  })

  it('keeps every date by act and fact', () => {
    const days = Object.fromEntries(Object.entries(state.moments).map(([moment, all]) => [moment, all.map(one => one.bounds.earliest)]))
    expect(days).toEqual({
      'serve.on': ['2026-08-20'],
      'serve.decidedOn': ['2026-08-12'],
      'signFor.on': ['2026-08-21'],
      'signFor.receivedOn': ['2026-08-21'],
      'docket.on': ['2026-08-24'],
      'reply.on': ['2026-11-23'],
    })
  })

  it('an optional date that was not given leaves nothing; a required one not given is unknown', () => {
    const past = fold(def, parameters, placed([serve, did(def, 'signFor', null, { codes: {}, more: { source: 'past' } })]))
    expect(past.moments['serve.objectBy']).toBeUndefined()
    expect(past.moments['signFor.receivedOn']?.[0]?.bounds).toEqual({ precision: 'unknown', earliest: null, latest: null })
  })

  it('finds the last act of a kind', () => {
    const twice = fold(def, parameters, placed([serve, signFor, urge, { ...urge, header: { ...urge.header, on: '2026-12-01' } }]))
    expect(lastDone(twice, 'urge')?.on).toBe('2026-12-01')
    expect(lastDone(twice, 'reply')).toBeUndefined()
  })

  it('seals the matter when an act says it is about personnel, or the parameters do', () => {
    const about = did(def, 'serve', '2026-08-20', { facts: { ...served, aboutPersonnel: true } })
    expect(fold(def, parameters, [serve]).sealed).toBe(false)
    expect(fold(def, parameters, [about]).sealed).toBe(true)
    expect(fold(def, { ...parameters, terms: { 'about-personnel': true } }, [serve]).sealed).toBe(true)
    expect(fold({ ...def, sealed: 'never' }, parameters, [about]).sealed).toBe(false)
    expect(fold({ ...def, sealed: 'always' }, parameters, []).sealed).toBe(true)
  })
})

describe('order and proposals', () => {
  it('places by number, proposals after them in the order given', () => {
    const acts = [
      { ...reply, n: null },
      { ...docket, n: 3 },
      { ...serve, n: 1 },
      { ...extend, n: null },
      { ...signFor, n: 2 },
    ]
    expect(inOrder(acts).map(act => act.header.kind)).toEqual(['serve', 'signFor', 'docket', 'reply', 'extend'])
  })

  it('counts a proposal provisionally and marks it', () => {
    const state = fold(def, parameters, [...placed([serve, signFor]), { ...reply, n: null }])
    expect(state.stage).toBe('replied')
    expect(state.provisional).toBe(true)
    expect(state.acts.map(act => act.provisional)).toEqual([false, false, true])
    expect(state.history.at(-1)).toMatchObject({ stage: 'replied', provisional: true })
  })

  it('a proposal that is no longer open counts nowhere', () => {
    const state = fold(def, parameters, [...placed([serve, signFor, withdraw]), { ...reply, n: null }])
    expect(state.stage).toBe('withdrawn')
    expect(state.provisional).toBe(false)
    expect(state.without).toMatchObject([{ kind: 'reply', n: null, reason: 'ended' }])
  })

  it('the same letter twice counts once, the placed copy first', () => {
    const state = fold(def, parameters, [
      { ...serve, n: 1 },
      { ...signFor, n: null },
      { ...signFor, n: 2 },
      { ...serve, n: 1 },
    ])
    expect(state.acts.map(act => [act.kind, act.n])).toEqual([
      ['serve', 1],
      ['signFor', 2],
    ])
    expect(state.provisional).toBe(false)
  })

  it('one more act on a state is the same as folding it with the others, and leaves the state as it was', () => {
    const before = fold(def, parameters, placed([serve, signFor]))
    const frozen = JSON.stringify(before)
    const next = { ...docket, n: 3 }
    expect(foldOne(def, parameters, before, next)).toEqual(fold(def, parameters, [...placed([serve, signFor]), next]))
    expect(JSON.stringify(before)).toBe(frozen)
  })

  it('past and proxy acts fold alike', () => {
    const as = (source: 'own' | 'past' | 'proxy'): State =>
      fold(def, parameters, placed([serve, signFor, reply].map(act => ({ ...act, header: { ...act.header, source, recordedBy: 'PP' } }))))
    expect(as('past').stage).toBe('replied')
    expect(as('proxy').history).toEqual(as('own').history)
    expect(as('past').clocks).toEqual(as('own').clocks)
  })

  it('a past act may know only its month', () => {
    const bounds = { precision: 'month' as const, earliest: '2021-03-01', latest: '2021-03-31' }
    const state = fold(def, parameters, placed([did(def, 'serve', null, { facts: served, more: { source: 'past', bounds } })]))
    expect(state.acts[0]?.bounds).toEqual(bounds)
    expect(state.moments['serve.on']?.[0]?.bounds).toEqual(bounds)
  })
})

describe('branches', () => {
  const act = { ...def.acts.check } as Definition['acts'][string]
  const rows: [Record<string, string>, string | undefined, string | null][] = [
    [{ outcome: 'close' }, undefined, 'closed'],
    [{ outcome: 'again' }, undefined, 'again'],
    [{ outcome: 'else' }, undefined, null],
    [{}, undefined, null],
    [{ outcome: 'else' }, 'replied', 'replied'],
    [{ outcome: 'close' }, 'replied', 'closed'],
    [{ outcome: 'constructor' }, undefined, null],
  ]
  it.each(rows)('codes %j with otherwise %s lead to %s', (codes, to, expected) => {
    expect(stageAfter(to === undefined ? act : { ...act, to }, codes, 'replied')).toBe(expected)
  })

  it('an act without a target leaves the stage', () => {
    expect(stageAfter(def.acts.extend as Definition['acts'][string], {}, 'docketed')).toBe('docketed')
  })
})

const kinds = ['serve', 'signFor', 'docket', 'extend', 'urge', 'reply', 'check', 'withdraw', 'nothing'] as const
const anyAct = fc.record({
  kind: fc.constantFrom(...kinds),
  outcome: fc.constantFrom('close', 'again', 'x'),
  effect: fc.constantFrom(true, true, true, false),
  role: fc.constantFrom('right', 'right', 'right', 'wrong'),
})
const anyActs = fc.array(anyAct, { maxLength: 25 }).map(list =>
  list.map(({ kind, outcome, effect, role }, index): FoldedAct => {
    const act = did(def, kind, `2026-08-${String((index % 28) + 1).padStart(2, '0')}`, {
      codes: { outcome },
      n: index + 1,
      effect,
      ...(role === 'wrong' ? { more: { role: 'stranger' } } : {}),
    })
    return { ...act, hash: `h${index}` }
  }),
)

/** The stages of the sample written as a table by hand, walked act by act. */
function oracle(acts: FoldedAct[]): { stage: string | null; took: string[] } {
  const table: Record<string, Record<string, string>> = {
    '': { serve: 'served' },
    served: { signFor: 'received', withdraw: 'withdrawn' },
    received: { docket: 'docketed', extend: 'received', urge: 'received', reply: 'replied', withdraw: 'withdrawn' },
    docketed: { extend: 'docketed', urge: 'docketed', reply: 'replied', withdraw: 'withdrawn' },
    replied: { close: 'closed', again: 'again' },
  }
  let stage = ''
  const took: string[] = []
  for (const { header, effect, hash } of acts) {
    const name = header.kind === 'check' ? String(header.codes.outcome) : header.kind
    const to = table[stage]?.[name]
    const repeated = name === 'extend' && took.some(done => done.startsWith('extend'))
    if (!effect || header.role === 'stranger' || to === undefined || repeated) continue
    stage = to
    took.push(`${header.kind} ${hash}`)
  }
  return { stage: stage || null, took }
}

describe('properties', () => {
  it('agrees with a table walked by hand', () => {
    fc.assert(
      fc.property(anyActs, acts => {
        const state = fold(def, parameters, acts)
        const expected = oracle(acts)
        expect(state.stage).toBe(expected.stage)
        expect(state.acts.map(act => `${act.kind} ${act.hash}`)).toEqual(expected.took)
        expect(state.acts.length + state.without.length).toBe(acts.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('the order of placed acts in the list does not matter, nor do copies', () => {
    const shuffled = anyActs.chain(acts =>
      fc.tuple(fc.constant(acts), fc.shuffledSubarray(acts, { minLength: acts.length }), fc.subarray(acts)),
    )
    fc.assert(
      fc.property(shuffled, ([acts, other, copies]) => {
        expect(fold(def, parameters, [...other, ...copies])).toEqual(fold(def, parameters, acts))
      }),
    )
  })

  it('a state never depends on what comes later: each prefix is a step of the whole', () => {
    fc.assert(
      fc.property(anyActs, acts => {
        let state = fold(def, parameters, [])
        for (const act of acts) state = foldOne(def, parameters, state, act)
        expect(state).toEqual(fold(def, parameters, acts))
      }),
    )
  })

  it('an unplaced act gives the same stage as the same act placed next', () => {
    fc.assert(
      fc.property(anyActs, acts => {
        const last = acts.at(-1)
        fc.pre(last?.effect === true)
        const waiting = [...acts.slice(0, -1), { ...(last as FoldedAct), n: null }]
        expect(fold(def, parameters, waiting).stage).toBe(fold(def, parameters, acts).stage)
      }),
    )
  })

  it('folds a thousand acts', () => {
    const many = placed([serve, signFor, ...Array.from({ length: 1000 }, () => urge)])
    expect(fold(def, parameters, many).acts.length).toBe(1002)
  })
})
