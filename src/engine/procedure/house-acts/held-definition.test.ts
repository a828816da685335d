/** A definition from another node: is it one at all, is it sound, and what may be done before anybody accepted it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#law/calendars/index.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import { assess } from '../assess.ts'
import { isDefinitionShape, unsound } from '../explore/definition-shape.ts'
import { fold } from '../fold.ts'
import { openActs } from '../open-acts.ts'
import { did, parameters, placed, who } from '../sample/scene.ts'
import { heldDefinition, isHoldable } from './held-definition.ts'

const copyOf = (def: Definition): Definition => JSON.parse(JSON.stringify(def)) as Definition
const suggestion = PROCEDURES.find(def => def.id === 'enforcement-suggestion') as Definition

type Path = (string | number)[]
const pathsOf = (value: unknown, at: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? [at]
    : [...(at.length ? [at] : []), ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))]
const changedAt = (def: Definition, path: Path, to: unknown): unknown => {
  const copy = copyOf(def) as unknown as Record<string, unknown>
  let here = copy
  for (const key of path.slice(0, -1)) here = here[key] as Record<string, unknown>
  here[path.at(-1) as string] = to
  return copy
}

describe('the shape', () => {
  it.each(PROCEDURES.map(def => [def.id, def] as const))('%s is one, after a journey as JSON too', (_id, def) => {
    expect(isDefinitionShape(copyOf(def))).toBe(true)
    expect(unsound(copyOf(def))).toEqual([])
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'enforcement-suggestion'],
    ['a list', []],
    ['an empty object', {}],
    ['another number of the language', { ...suggestion, language: 2 }],
    ['no stages', { ...suggestion, stages: undefined }],
    ['acts that are no acts', { ...suggestion, acts: { serve: {} } }],
    ['a post that no house here has', changedAt(suggestion, ['acts', 'serve', 'posts'], ['inspector-general'])],
    ['a form that this node does not have', changedAt(suggestion, ['acts', 'serve', 'paper'], { form: 'form-of-tomorrow' })],
    ['a kind of house that this node does not know', changedAt(suggestion, ['parties', 'recipient', 'kind'], 'ministry')],
    [
      'a guard of tomorrow',
      changedAt(suggestion, ['acts', 'sign-for', 'needs'], [{ rule: 'moon-is-full', says: suggestion.title, basis: [] }]),
    ],
    [
      'an article without a grade',
      changedAt(suggestion, ['basis'], [{ statute: 'x', article: '1', title: 'x', titleEn: 'x', checkedOn: 'x' }]),
    ],
    ['a title in one language', changedAt(suggestion, ['title'], { zh: '检察建议' })],
  ])('%s is none', (_what, value) => expect(isDefinitionShape(value)).toBe(false))

  it('whatever one value is changed to, nothing is thrown, and what passes can be explored and held', () => {
    const paths = pathsOf(suggestion)
    const junk = fc.oneof(
      fc.constant(null),
      fc.constant(undefined),
      fc.constant(''),
      fc.constant('x'),
      fc.integer(),
      fc.constant([]),
      fc.constant({}),
      fc.boolean(),
    )
    let passed = 0
    fc.assert(
      fc.property(fc.nat(paths.length - 1), junk, (index, to) => {
        const value = changedAt(suggestion, paths[index] as Path, to)
        if (!isDefinitionShape(value)) return
        passed++
        expect(Array.isArray(unsound(value))).toBe(true)
        const held = heldDefinition(value)
        const state = fold(held, parameters, [])
        openActs(held, parameters, state, who('desk'), '2026-08-24', assess(held, parameters, state, '2026-08-24', CALENDARS))
      }),
      { numRuns: 300 },
    )
    expect(passed).toBeGreaterThan(10)
  }, 60_000)
})

describe('soundness', () => {
  it.each<[string, Path, unknown, string]>([
    ['a rule that is not on file', ['clocks', 'reply', 'period'], { rule: 'D999' }, 'unknown-rule'],
    ['a stage that nothing leads to', ['stages', 'limbo'], { title: suggestion.title }, 'stage-unreachable'],
    ['an act without an article', ['acts', 'withdraw', 'basis'], [], 'no-citation'],
    ['a stage that does not exist', ['acts', 'sign-for', 'to'], 'nowhere', 'unknown-stage'],
  ])('%s speaks against it', (_what, path, to, code) => {
    const value = changedAt(suggestion, path, to)
    expect(isDefinitionShape(value)).toBe(true)
    expect(unsound(value as Definition).map(finding => finding.code)).toContain(code)
  })
})

describe('what can be held although this program does not know all of it', () => {
  it.each<[string, unknown, boolean]>([
    [
      'a new post in an act that does not concern the desk',
      changedAt(suggestion, ['acts', 'withdraw', 'posts'], ['inspector-general']),
      true,
    ],
    ['a new post besides the known ones', changedAt(suggestion, ['acts', 'sign-for', 'posts'], ['inspector-general', 'intake-desk']), true],
    ['a new form of the opening paper', changedAt(suggestion, ['acts', 'serve', 'paper'], { form: 'form-of-tomorrow' }), true],
    ['a clock of a kind that is new', changedAt(suggestion, ['clocks', 'reply'], { says: 'moon' }), true],
    [
      'a new guard',
      changedAt(suggestion, ['acts', 'sign-for', 'needs'], [{ rule: 'moon-is-full', says: suggestion.title, basis: [] }]),
      true,
    ],
    ['another number of the language', { ...suggestion, language: 2 }, false],
    ['no acts', { ...suggestion, acts: null }, false],
    ['nothing', null, false],
  ])('%s', (_what, value, holdable) => expect(isHoldable(value)).toBe(holdable))

  it('every definition of ours is', () => expect(PROCEDURES.every(isHoldable)).toBe(true))
})

describe('while it is held', () => {
  it.each(PROCEDURES.filter(def => def.kind === 'shared').map(def => [def.id, def] as const))(
    '%s: no clock, only the opening and service',
    (_id, def) => {
      const held = heldDefinition(def)
      expect(held.clocks).toEqual({})
      expect(Object.values(held.acts).filter(act => act.opening).length).toBe(Object.values(def.acts).filter(act => act.opening).length)
      expect(Object.keys(held.acts)).not.toContain('reply')
      for (const kind of ['sign-for', 'return']) expect(kind in held.acts).toBe(kind in def.acts)
      expect(held.stages).toEqual(def.stages)
    },
  )

  it('the desk may sign for it, the date counts, and everything else changes nothing until it is released', () => {
    const held = heldDefinition(suggestion)
    const serve = did(suggestion, 'serve', '2026-08-20', {
      codes: { points: ['1'], decidedBy: 'chief-procurator', decidedOn: '2026-08-12' },
    })
    const signed = did(suggestion, 'sign-for', '2026-08-21', { codes: { receivedOn: '2026-08-21', dateSource: 'stamp' } })
    const docket = did(suggestion, 'docket', '2026-08-24', {})
    const before = fold(held, parameters, placed([serve]))
    const open = openActs(held, parameters, before, who('desk'), '2026-08-24', []).filter(act => act.open)
    expect(open.map(act => act.kind).sort()).toEqual(['return', 'sign-for'])
    const all = placed([serve, signed, docket])
    expect([fold(held, parameters, all).stage, fold(held, parameters, all).without.map(act => act.kind)]).toEqual(['received', ['docket']])
    const after = fold(suggestion, parameters, all)
    expect([after.stage, after.clocks.reply?.start?.bounds.earliest]).toEqual(['docketed', '2026-08-21'])
  })
})
