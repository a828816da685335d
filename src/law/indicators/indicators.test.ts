/** Every indicator has its file, its words in both languages and its basis; what it is read from exists; clauses name only indicators that exist. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { INDICATORS } from '../agreements/agreement.ts'
import { AGREEMENTS, findClause } from '../agreements/index.ts'
import { findProcedure } from '../procedures/index.ts'
import type { Definition } from '../procedures/procedure.ts'
import { FIGURES, findIndicator, OTHER, SUBJECTS, SUGGESTIONS, subjectOf, type Test } from './index.ts'

/** The rows of law sheet §8.4, and the indicator that follows each. */
const SHEET: [string, string, string | null][] = [
  ['按期回复率', 'on-time', '在期限届满日或者之前回复的'],
  ['回复率', 'replied', '已回复的'],
  ['采纳率', 'adopted', '回复为采纳或者部分采纳的'],
  ['采纳率（同期）', 'adopted-same-period', '本期内回复为采纳或者部分采纳的'],
  ['整改率', 'rectified', '已采纳的事项均经审查认定纠正的'],
  ['抗诉改变率', 'protest-changed', '改判、发回重审或者调解结案的'],
]

describe('the shelf', () => {
  it('every file is on the list, and each on the list has its file', () => {
    const files = readdirSync(import.meta.dirname).filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    const declared = files.map(name => name.slice(0, -3)).filter(name => !['index', 'indicator', 'subjects'].includes(name))
    expect(declared.sort()).toEqual(FIGURES.map(one => one.id).sort())
    expect(readdirSync(join(import.meta.dirname)).length).toBeGreaterThan(30)
  })

  it('none stands twice, and each is found by its id', () => {
    expect(new Set(FIGURES.map(one => one.id)).size).toBe(FIGURES.length)
    expect(FIGURES.every(one => findIndicator(one.id) === one)).toBe(true)
    expect(findIndicator('nothing')).toBeUndefined()
  })
})

describe('definitions', () => {
  it.each(SHEET)('%s of the law sheet is %s', (row, id, above) => {
    const found = findIndicator(id)
    expect(found?.basis.row.zh).toContain(row)
    expect(found?.above.zh).toBe(above)
    expect(found?.unit).toBe('rate')
  })

  it('every word stands in Chinese and in English, with Chinese punctuation', () => {
    for (const one of FIGURES) {
      const texts = [
        one.title,
        one.definition,
        one.above,
        one.source,
        one.falls,
        one.basis.row,
        ...one.excluded,
        ...(one.below ? [one.below] : []),
      ]
      for (const { zh, en } of texts) {
        expect(zh.length > 0 && en.length > 0, one.id).toBe(true)
        expect(zh, one.id).not.toMatch(/[一-鿿][,;:?!]/)
        expect(en, one.id).not.toMatch(/[一-鿿]/)
      }
    }
  })

  it('a rate has a denominator in words and in data; a count has neither; days name two dates', () => {
    for (const one of FIGURES) {
      expect(one.below !== null, one.id).toBe(one.unit === 'rate')
      expect(one.denominator !== null, one.id).toBe(one.unit === 'rate')
      expect(one.days !== undefined, one.id).toBe(one.unit === 'days')
    }
  })

  it('no title says rank, best or worst', () => {
    for (const one of FIGURES)
      expect(`${one.title.zh} ${one.title.en} ${one.definition.zh}`, one.id).not.toMatch(/排名|名次|最佳|最差|rank|best|worst/i)
  })

  it('rates of replies leave out the withdrawn, the suspended and those with an objection open or upheld', () => {
    for (const id of ['on-time', 'replied']) {
      const text = JSON.stringify(findIndicator(id)?.of)
      expect(text, id).toContain('"flag":"withdrawn","is":false')
      expect(text, id).toContain('suspended')
      expect(text, id).toContain('"code":"objection","is":["open","upheld"]')
    }
  })

  it('conditions name subjects that exist', () => {
    const names = new Set([...SUBJECTS.map(one => one.subject), OTHER])
    const visit = (test: Test): string[] => {
      if ('all' in test) return test.all.flatMap(visit)
      if ('any' in test) return test.any.flatMap(visit)
      if ('not' in test) return visit(test.not)
      return 'code' in test && test.code === 'subject' ? [...test.is] : []
    }
    for (const one of FIGURES) for (const name of visit(one.of)) expect(names.has(name), `${one.id} ${name}`).toBe(true)
    for (const name of SUGGESTIONS) expect(names.has(name)).toBe(true)
  })
})

describe('subjects', () => {
  const known: [string, Definition][] = SUBJECTS.flatMap(one => {
    const found = findProcedure(one.procedure)
    return found ? [[one.procedure, found] as [string, Definition]] : []
  })

  it('every procedure named exists, once', () => {
    expect(known.length).toBe(SUBJECTS.length)
    expect(new Set(SUBJECTS.map(one => one.procedure)).size).toBe(SUBJECTS.length)
  })

  it.each(known)('%s has the acts, facts and clocks that are read from it', (id, def) => {
    const subject = subjectOf(id)
    const acts = [
      ...(subject.reply ?? []),
      ...(subject.corrective ?? []).filter(kind => kind !== 'report-progress'),
      ...(subject.outcomes ?? []).map(one => one.act),
    ]
    expect(acts.filter(kind => !def.acts[kind])).toEqual([])
    const facts = [subject.answers, subject.checks, subject.detail].filter(one => one !== undefined)
    expect(facts.filter(path => !def.acts[path.split('.')[0] as string]?.facts[path.split('.')[1] as string])).toEqual([])
    expect([...(subject.duty ?? []), ...(subject.instead ? [subject.instead] : [])].filter(clock => !def.clocks[clock])).toEqual([])
    for (const one of subject.outcomes ?? []) {
      if (one.fact === undefined || typeof one.as === 'string') continue
      const values = Object.keys(def.acts[one.act]?.facts[one.fact]?.values ?? {})
      expect(
        values.filter(code => !Object.hasOwn(one.as as object, code)),
        `${id} ${one.act}`,
      ).toEqual([])
    }
    for (const path of subject.planned ?? []) {
      const [kind = '', fact = ''] = path.split('.')
      if (def.acts[kind]) expect(def.acts[kind]?.facts[fact]?.kind, path).toBe('date')
    }
  })

  it('a procedure that is not named is other', () => {
    expect(subjectOf('rights-notice').subject).toBe(OTHER)
    expect(subjectOf('nothing').subject).toBe(OTHER)
  })
})

describe('clauses', () => {
  it('every indicator that a clause names resolves to a definition under the same title', () => {
    for (const [id, title] of Object.entries(INDICATORS)) expect(findIndicator(id)?.title, id).toEqual(title)
  })

  it('every clause that an indicator names exists', () => {
    for (const one of FIGURES) for (const id of one.basis.clauses) expect(findClause(id), `${one.id} ${id}`).toBeDefined()
    expect(AGREEMENTS.length).toBe(5)
  })
})
