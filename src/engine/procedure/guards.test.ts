/** Each condition alone: when it holds, when it does not, and when it lets an act through visibly because nobody can tell. */
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import type { Guard } from '#law/procedures/procedure.ts'
import type { Code, DateBounds } from './act.ts'
import type { ClockStatus, ClockView } from './assess.ts'
import { exactly, UNKNOWN } from './bounds.ts'
import { fold } from './fold.ts'
import { judgeGuard, latestCode, stateGuard } from './guards.ts'
import { clocksOf, did, parameters, placed, served } from './sample/scene.ts'
import { sampleSuggestion as def } from './sample/suggestion.ts'

const told = { says: words('条件', 'condition'), basis: def.basis }
const acts = placed([
  did(def, 'serve', '2026-08-20', { facts: served, person: 'zhou' }),
  did(def, 'signFor', '2026-08-21', { facts: { receivedOn: '2026-08-21' }, person: 'chen' }),
])
const state = fold(def, parameters, acts)
const template = clocksOf(def, parameters, state, '2026-09-01').find(view => view.id === 'reply') as ClockView

type Own = { codes: Record<string, Code>; given: string[] } | null
const verdict = (
  guard: Guard,
  own: Own,
  person = 'he',
  on: DateBounds = exactly('2026-11-23'),
  clocks: ClockView[] = [template],
): string => {
  const found = judgeGuard(guard, { state, parameters, person, on, own, clocks })
  return found === null ? 'holds' : found.code
}

describe('conditions on the record, the person and the own facts', () => {
  const coded = (codes: Record<string, Code>): Own => ({ codes, given: Object.keys(codes) })
  const rows: [string, Guard, Own, string, string][] = [
    ['done, and it was', { rule: 'done', act: 'serve', ...told }, null, 'he', 'holds'],
    ['done, and it was not', { rule: 'done', act: 'reply', ...told }, null, 'he', 'guard'],
    ['not done, and it was not', { rule: 'not-done', act: 'reply', ...told }, null, 'he', 'holds'],
    ['not done, and it was', { rule: 'not-done', act: 'serve', ...told }, null, 'he', 'guard'],
    ['an earlier fact that fits', { rule: 'fact-is', fact: 'serve.decidedBy', is: ['chief-procurator'], ...told }, null, 'he', 'holds'],
    ['an earlier fact by its bare name', { rule: 'fact-is', fact: 'decidedBy', is: ['chief-procurator'], ...told }, null, 'he', 'holds'],
    [
      'an earlier fact that does not fit',
      { rule: 'fact-is', fact: 'serve.decidedBy', is: ['procuratorial-committee'], ...told },
      null,
      'he',
      'guard',
    ],
    ['an earlier fact nobody stated', { rule: 'fact-is', fact: 'serve.mood', is: ['good'], ...told }, null, 'he', 'guard'],
    ['an own fact before it is stated', { rule: 'own-fact-is', fact: 'mood', is: ['good'], ...told }, null, 'he', 'holds'],
    ['an own fact that fits', { rule: 'own-fact-is', fact: 'mood', is: ['good'], ...told }, coded({ mood: 'good' }), 'he', 'holds'],
    ['an own fact that does not fit', { rule: 'own-fact-is', fact: 'mood', is: ['good'], ...told }, coded({ mood: 'bad' }), 'he', 'guard'],
    ['an own fact left out', { rule: 'own-fact-is', fact: 'mood', is: ['good'], ...told }, coded({}), 'he', 'guard'],
    ['an own flag', { rule: 'own-fact-is', fact: 'x.mood', is: ['true'], ...told }, coded({ mood: true }), 'he', 'holds'],
    [
      'needed with another, before facts',
      { rule: 'own-fact-needs', when: { fact: 'a', is: ['x'] }, needs: 'b', ...told },
      null,
      'he',
      'holds',
    ],
    [
      'needed with another, and given',
      { rule: 'own-fact-needs', when: { fact: 'a', is: ['x'] }, needs: 'b', ...told },
      { codes: { a: 'x' }, given: ['a', 'b'] },
      'he',
      'holds',
    ],
    [
      'needed with another, and missing',
      { rule: 'own-fact-needs', when: { fact: 'a', is: ['x'] }, needs: 'b', ...told },
      { codes: { a: 'x' }, given: ['a'] },
      'he',
      'guard',
    ],
    [
      'not needed with this value',
      { rule: 'own-fact-needs', when: { fact: 'a', is: ['x'] }, needs: 'b', ...told },
      { codes: { a: 'y' }, given: ['a'] },
      'he',
      'holds',
    ],
    ['another person', { rule: 'other-person-than', act: 'serve', ...told }, null, 'he', 'holds'],
    ['the same person', { rule: 'other-person-than', act: 'serve', ...told }, null, 'zhou', 'guard'],
    ['not complained of', { rule: 'not-complained-of', ...told }, null, 'he', 'holds'],
    ['complained of', { rule: 'not-complained-of', ...told }, null, 'judge-complained-of', 'guard'],
  ]
  it.each(rows)('%s', (_name, guard, own, person, expected) => {
    expect(verdict(guard, own, person)).toBe(expected)
  })

  it('the fold judges by record and codes, and leaves persons and days alone', () => {
    expect(stateGuard({ rule: 'not-complained-of', ...told }, state, {})).toBe('unsaid')
    expect(stateGuard({ rule: 'before-due', clock: 'reply', ...told }, state, {})).toBe('unsaid')
    expect(stateGuard({ rule: 'own-fact-is', fact: 'a', is: ['x'], ...told }, state, {})).toBe('unsaid')
    expect(stateGuard({ rule: 'own-fact-is', fact: 'a', is: ['x'], ...told }, state, { a: 'x' })).toBe('holds')
  })

  it('the latest value wins; lists are no values', () => {
    expect(latestCode(state, 'serve.decidedBy')).toBe('chief-procurator')
    expect(latestCode(state, 'serve.points')).toBeNull()
    expect(latestCode(state, 'nothing.decidedBy')).toBeNull()
  })
})

describe('conditions on a clock', () => {
  const view = (status: ClockStatus, earliestDue: string | null, latestDue: string | null, met = false): ClockView => ({
    ...template,
    status,
    earliestDue,
    latestDue,
    metOn: met ? exactly('2026-11-01') : null,
  })
  const month: DateBounds = { precision: 'month', earliest: '2026-11-01', latest: '2026-11-30' }
  const rows: [ClockStatus, string | null, string | null, boolean, DateBounds, string, string][] = [
    ['running', '2026-11-23', '2026-11-23', false, exactly('2026-11-23'), 'holds', 'guard'],
    ['overdue', '2026-11-23', '2026-11-23', false, exactly('2026-11-24'), 'guard', 'holds'],
    ['not-started', null, null, false, exactly('2026-11-24'), 'guard', 'guard'],
    ['unconfirmed', null, null, false, exactly('2026-11-24'), 'cannot-be-judged', 'cannot-be-judged'],
    ['cannot-be-judged', '2026-11-10', '2026-11-30', false, exactly('2026-11-20'), 'cannot-be-judged', 'cannot-be-judged'],
    ['cannot-be-judged', '2026-11-10', '2026-11-30', false, exactly('2026-11-10'), 'holds', 'guard'],
    ['cannot-be-judged', '2026-11-10', '2026-11-30', false, exactly('2026-12-01'), 'guard', 'holds'],
    ['overdue', '2026-11-23', '2026-11-23', false, month, 'cannot-be-judged', 'cannot-be-judged'],
    ['overdue', '2026-10-23', '2026-10-23', false, month, 'guard', 'holds'],
    ['running', '2026-12-23', '2026-12-23', false, month, 'holds', 'guard'],
    ['overdue', '2026-11-23', '2026-11-23', false, UNKNOWN, 'cannot-be-judged', 'cannot-be-judged'],
    ['met', '2026-11-23', '2026-11-23', true, exactly('2026-11-24'), 'guard', 'guard'],
    ['met', '2026-11-23', '2026-11-23', false, exactly('2026-11-24'), 'guard', 'holds'],
    ['met-late', '2026-11-23', '2026-11-23', true, exactly('2026-11-26'), 'guard', 'holds'],
    ['answer-under-way', '2026-11-23', '2026-11-23', true, exactly('2026-11-26'), 'guard', 'guard'],
    ['moot', '2026-11-23', '2026-11-23', false, exactly('2026-11-26'), 'guard', 'guard'],
    ['suspended', '2026-11-23', '2026-11-23', false, exactly('2026-11-26'), 'guard', 'guard'],
  ]
  it.each(rows)('%s, due %s to %s, met %s, on %j: before %s, after %s', (status, earliest, latest, met, on, before, after) => {
    const clocks = [view(status, earliest, latest, met)]
    expect(verdict({ rule: 'before-due', clock: 'reply', ...told }, null, 'he', on, clocks)).toBe(before)
    expect(verdict({ rule: 'after-due', clock: 'reply', ...told }, null, 'he', on, clocks)).toBe(after)
  })

  it('a right that nobody used has run out, though nobody is overdue; one that was used in time has not', () => {
    const right = { right: words('被考核单位', 'the unit'), earliestDue: '2026-11-23', latestDue: '2026-11-23' }
    const after: Guard = { rule: 'after-due', clock: 'reply', ...told }
    const asked = (more: Partial<ClockView>, day: string) =>
      verdict(after, null, 'he', exactly(day), [{ ...template, ...right, status: 'moot', metOn: null, ...more }])
    expect(asked({}, '2026-11-24')).toBe('holds')
    expect(asked({}, '2026-11-23')).toBe('guard')
    expect(asked({ metOn: exactly('2026-11-20') }, '2026-11-24')).toBe('guard')
    expect(asked({ right: null }, '2026-11-24')).toBe('guard')
  })

  it('a clock that is not there has not started', () => {
    expect(verdict({ rule: 'before-due', clock: 'sand', ...told }, null)).toBe('guard')
  })
})
