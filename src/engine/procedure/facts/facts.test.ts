/** Facts kind by kind: what each takes, what each refuses, and which part of it is signed in the clear. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import type { ActSpec, FactSpec } from '#law/procedures/procedure.ts'
import type { ActSource, Facts } from '../act.ts'
import { exactly } from '../bounds.ts'
import { fold } from '../fold.ts'
import { answers, did, parameters, placed, points, served } from '../sample/scene.ts'
import { sampleSuggestion as def } from '../sample/suggestion.ts'
import { pointsOf } from './check-answers.ts'
import { checkFacts } from './check-facts.ts'
import { factSpecs } from './fact-specs.ts'
import { splitFacts } from './split-facts.ts'

const serve = did(def, 'serve', '2026-08-20', { facts: served })
const signFor = did(def, 'signFor', '2026-08-21', { facts: { receivedOn: '2026-08-21' } })
const reply = did(def, 'reply', '2026-11-23', { facts: { answers } })
const state = fold(def, parameters, placed([serve, signFor, reply]))

/** An act that states one fact only. */
const stating = (spec: Partial<FactSpec> & { kind: FactSpec['kind'] }): ActSpec => ({
  title: words('试', 'Try'),
  by: 'issuer',
  posts: ['handling-prosecutor'],
  when: [],
  facts: { it: { title: words('某项', 'Something'), ...spec } },
  basis: def.basis,
})

const problemsOf = (act: ActSpec, facts: unknown, source: ActSource = 'own'): string[] =>
  checkFacts({ act, kind: 'try', state, today: '2026-11-23', on: exactly('2026-11-23'), source }, facts).problems.map(
    found => found.says.zh,
  )

const choice = { a: words('甲', 'A'), b: words('乙', 'B') }

describe('one fact of each kind: what is taken', () => {
  const rows: [string, Partial<FactSpec> & { kind: FactSpec['kind'] }, unknown][] = [
    ['a day', { kind: 'date' }, '2026-11-23'],
    ['a future day', { kind: 'date', future: true }, '2026-12-01'],
    ['a day not before another act', { kind: 'date', notBefore: 'serve.on' }, '2026-08-20'],
    ['a day not before an act that was never done', { kind: 'date', notBefore: 'withdraw.on' }, '2020-01-01'],
    ['a code', { kind: 'code', values: choice }, 'a'],
    ['yes', { kind: 'flag' }, true],
    ['no', { kind: 'flag' }, false],
    ['zero', { kind: 'number' }, 0],
    ['an amount', { kind: 'number' }, 86_400.5],
    ['a text', { kind: 'text' }, '理由'],
    ['people', { kind: 'people' }, ['甲', '乙']],
    ['case numbers', { kind: 'case-numbers' }, ['（2025）湘3199执418号']],
    ['points', { kind: 'points' }, points],
    ['checks without reasons', { kind: 'checks', of: 'serve', values: choice }, points.map(({ id }) => ({ point: id, code: 'a' }))],
    [
      'answers to answers',
      { kind: 'answers', of: 'reply', values: choice, reasonUnless: ['a'] },
      points.map(({ id }) => ({ point: id, code: 'a' })),
    ],
    ['nothing, where nothing is needed', { kind: 'text' }, undefined],
    ['null, where nothing is needed', { kind: 'code', values: choice }, null],
  ]
  it.each(rows)('%s', (_name, spec, value) => {
    expect(problemsOf(stating(spec), { it: value })).toEqual([])
  })
})

describe('one fact of each kind: what is refused', () => {
  const rows: [string, Partial<FactSpec> & { kind: FactSpec['kind'] }, unknown][] = [
    ['a number for a date', { kind: 'date' }, 20261123],
    ['the 31st of June', { kind: 'date' }, '2026-06-31'],
    ['a date after today', { kind: 'date', notAfterToday: true }, '2026-11-24'],
    ['a past hearing day', { kind: 'date', future: true }, '2026-11-22'],
    ['a date before the service', { kind: 'date', notBefore: 'serve.on' }, '2026-08-19'],
    ['a date before the act itself', { kind: 'date', notBefore: 'try.on' }, '2026-11-22'],
    ['a code nobody offers', { kind: 'code', values: choice }, 'c'],
    ['a built-in name as a code', { kind: 'code', values: choice }, 'toString'],
    ['a list as a code', { kind: 'code', values: choice }, ['a']],
    ['a word for a flag', { kind: 'flag' }, 'true'],
    ['a text for a number', { kind: 'number' }, '1'],
    ['no number', { kind: 'number' }, Number.NaN],
    ['no end', { kind: 'number' }, Number.POSITIVE_INFINITY],
    ['a list for a text', { kind: 'text' }, ['理由']],
    ['a text for people', { kind: 'people' }, '甲'],
    ['people without a name', { kind: 'people' }, ['甲', '']],
    ['a number among people', { kind: 'people' }, ['甲', 1]],
    ['too many people', { kind: 'people' }, Array.from({ length: 201 }, () => '甲')],
    ['too many points', { kind: 'points' }, Array.from({ length: 201 }, (_, nr) => ({ id: `p${nr}`, text: '项' }))],
    ['a point that is null', { kind: 'points' }, [null]],
    ['a point whose text is a number', { kind: 'points' }, [{ id: 'p1', text: 1 }]],
    ['answers that are no list', { kind: 'answers', of: 'serve', values: choice }, { p1: 'a' }],
    ['an answer that is null', { kind: 'answers', of: 'serve', values: choice }, [null]],
    [
      'a reason that is a number',
      { kind: 'checks', of: 'serve', values: choice },
      points.map(({ id }) => ({ point: id, code: 'a', reason: 1 })),
    ],
    ['answers to an act without points', { kind: 'answers', of: 'signFor', values: choice }, []],
    ['a required text that is blank', { kind: 'text', required: true }, ' '],
    ['a required flag left out', { kind: 'flag', required: true }, undefined],
  ]
  it.each(rows)('%s', (_name, spec, value) => {
    expect(problemsOf(stating(spec), { it: value }).length).toBeGreaterThan(0)
  })

  it.each([null, undefined, 'facts', 7, [], () => 1])('facts that are none: %s', facts => {
    expect(problemsOf(stating({ kind: 'text' }), facts)).toEqual(['应填写事实'])
  })
})

describe('what a past act may leave open', () => {
  const missing = (spec: Partial<FactSpec> & { kind: FactSpec['kind'] }, value: unknown): [number, string[]] => {
    const report = checkFacts(
      { act: stating({ ...spec, required: true }), kind: 'try', state, today: '2026-11-23', on: exactly('2021-03-01'), source: 'past' },
      { it: value },
    )
    return [report.problems.length, report.missing]
  }
  const rows: [string, Partial<FactSpec> & { kind: FactSpec['kind'] }, unknown, [number, string[]]][] = [
    ['a fact that is not known', { kind: 'text' }, undefined, [0, ['it']]],
    ['a month', { kind: 'date' }, '2021-03', [0, []]],
    ['limits', { kind: 'date' }, '2021-03-01/2021-04-01', [0, []]],
    ['a hearing long ago', { kind: 'date', future: true }, '2021-03-01', [0, []]],
    ['a month after today', { kind: 'date', notAfterToday: true }, '2027-03', [1, []]],
    ['only one answer known', { kind: 'answers', of: 'serve', values: choice, reasonUnless: [] }, [{ point: 'p1', code: 'a' }], [0, []]],
    ['an answer that cannot be', { kind: 'answers', of: 'serve', values: choice }, [{ point: 'p1', code: 'z' }], [1, []]],
  ]
  it.each(rows)('%s', (_name, spec, value, expected) => {
    expect(missing(spec, value)).toEqual(expected)
  })
})

describe('points, decisions and the split', () => {
  it('points come from the letter, or from what was answered', () => {
    expect(pointsOf(state, 'serve')).toEqual(['p1', 'p2', 'p3'])
    expect(pointsOf(state, 'reply')).toEqual(['p1', 'p2', 'p3'])
    expect(pointsOf(state, 'signFor')).toEqual([])
    expect(pointsOf(state, '__proto__')).toEqual([])
  })

  it('a decision adds who and when; an act may word them itself', () => {
    const act = def.acts.serve as ActSpec
    expect(Object.keys(factSpecs(act)).slice(0, 2)).toEqual(['decidedBy', 'decidedOn'])
    expect(Object.keys(factSpecs(act).decidedBy?.values ?? {})).toEqual(['chief-procurator', 'procuratorial-committee'])
    expect(factSpecs(def.acts.reply as ActSpec)).toBe(def.acts.reply?.facts)
    const own: ActSpec = { ...act, facts: { decidedBy: { kind: 'code', title: words('谁', 'Who'), values: choice } } }
    expect(factSpecs(own).decidedBy?.values).toBe(choice)
  })

  const rows: [FactSpec['kind'], Facts[string], unknown][] = [
    ['date', '2026-11-23', '2026-11-23'],
    ['code', 'a', 'a'],
    ['flag', false, false],
    ['number', 86_400, undefined],
    ['text', '理由', undefined],
    ['people', ['甲'], undefined],
    ['case-numbers', ['（2025）湘3199执418号'], undefined],
    ['points', points, ['p1', 'p2', 'p3']],
    ['answers', answers, { p1: 'adopted', p2: 'partly', p3: 'not-adopted' }],
    ['checks', answers, { p1: 'adopted', p2: 'partly', p3: 'not-adopted' }],
    ['text', '', undefined],
    ['text', null, undefined],
  ]
  it.each(rows)('%s %j is signed as %j', (kind, value, code) => {
    const split = splitFacts(def, stating({ kind }), { it: value, other: 'x' })
    expect(split.codes).toEqual(code === undefined ? {} : { it: code })
    expect(split.committed).toEqual(value === '' || value === null ? {} : { it: value })
  })

  it('no free text ever reaches the header', () => {
    const secret = '秘密'
    const text = fc.string({ maxLength: 20 }).map(rest => `${secret}${rest}`)
    fc.assert(
      fc.property(
        text,
        fc.constantFrom<FactSpec['kind']>('text', 'people', 'case-numbers', 'points', 'answers', 'checks'),
        (hidden, kind) => {
          const value =
            kind === 'text'
              ? hidden
              : kind === 'points'
                ? [{ id: 'p1', text: hidden }]
                : kind === 'people' || kind === 'case-numbers'
                  ? [hidden]
                  : [{ point: 'p1', code: 'a', reason: hidden }]
          const split = splitFacts(def, stating({ kind }), { it: value })
          expect(JSON.stringify(split.codes)).not.toContain(secret)
          expect(JSON.stringify(split.committed)).toContain(secret)
        },
      ),
    )
  })
})
