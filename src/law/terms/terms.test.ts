/** Terms and switches: every conflict and configuration point of the sheets, whom it binds, which way is stricter, and that no shared clock hangs on one house. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { atLeastAsStrict, judgeTerm, lengthOf } from '#engine/agreement/term-value.ts'
import { findPeriod } from '../periods/index.ts'
import { PROCEDURES } from '../procedures/index.ts'
import { findArticle } from '../statutes/index.ts'
import { findTerm, parameterKey, TERMS, termOfPeriod } from './index.ts'
import { OPTION_RULES } from './option-rules.ts'
import { RECORDED_ONLY } from './recorded-only.ts'
import { ROW_READINGS } from './row-readings.ts'
import { lengthTitle } from './term.ts'

function sourceOf(room: string): string {
  const folder = new URL(`../../${room}/`, import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /(?<!\.test)\.tsx?$/.test(name))
  return files.map(name => readFileSync(new URL(name, folder), 'utf8')).join()
}

/** Enforcement sheet §14: number, term, scope, stricter, recommended default. */
const CONFLICTS: [string, string, string, string, unknown][] = [
  ['X1', 'counter-suggestion-limit', 'agreement', 'shorter', '3m'],
  ['X2', 'ex-officio-grounds', 'house', 'either', 'six'],
  ['X3', 'query-days', 'agreement', 'shorter', '15d'],
  ['X4', 'intake-days', 'house', 'shorter', 7],
  ['X5', 'civil-review-extension', 'house', 'none', false],
  ['X6', 'remedy-gate-personnel', 'house', 'either', 'keep-with-override'],
  ['X7', 'trial-suggestion-reply', 'agreement', 'shorter', 'D-SP-REPLY'],
  ['X8', 'receipt-start', 'agreement', 'none', 'receipt'],
  ['X9', 'make-up-days', 'agreement', 'none', 'working-day'],
  ['X10', 'old-article-numbers', 'house', 'either', 'both'],
  ['X11', 'follow-up-way', 'agreement', 'either', 'both'],
  ['X12', 'end-signer', 'house', 'longer', 'by-list'],
  ['X13', 'paper-review-days', 'agreement', 'shorter', '7wd'],
  ['X14', 'extension-before-due', 'agreement', 'none', true],
  ['X15', 'side-file', 'agreement', 'none', 'separate-permission'],
]

/** Co-operation sheet §16.2; `sp_reply_months` is X7. */
const POINTS: [string, string, unknown][] = [
  ['objection_days', 'suggestion-objection', 'in-letter'],
  ['attendance_notice_wd', 'attendance-notice-wd', 'D-SWH-NOTE'],
  ['meeting_per_year', 'meetings-per-year', 2],
  ['host_rotation', 'host-rotation', 'alternate'],
  ['file_loan_months', 'loan-months', '3m'],
  ['pil_presuit_doc', 'pil-presuit-doc', 'suggestion'],
  ['reply_holiday_rule', 'reply-holiday-rule', 'civil'],
  ['criminal_month_end', 'criminal-month-end', 'ask'],
  ['fx_reply_months', 'fx-reply', '2m'],
  ['scoring_rules', 'scoring-rules', 'empty'],
  ['petition_ack', 'petition-ack', '7d'],
  ['review_grades', 'review-grades', 'four'],
  ['show_rankings', 'show-rankings', false],
  ['masking_profile', 'masking-profile', 'joint-strict'],
]

describe('the conflicts of the enforcement sheet, §14', () => {
  it.each(CONFLICTS)('%s is %s: %s, stricter %s, default %s', (conflict, key, scope, stricter, initial) => {
    expect(TERMS.filter(term => term.conflict === conflict).map(term => [term.key, term.scope, term.stricter, term.initial])).toEqual([
      [key, scope, stricter, initial],
    ])
  })

  it.each(CONFLICTS)('%s gives both readings, each with its article', (_conflict, key) => {
    const readings = findTerm(key)?.readings ?? []
    // X4 and X12 are gaps: the texts are silent, there is no second number to show.
    expect(readings.length).toBeGreaterThanOrEqual(key === 'intake-days' ? 1 : 2)
    expect(readings.every(one => one.basis.length > 0)).toBe(true)
  })

  it('X16 to X18 are no switches: the date written in the letter governs', () => {
    expect(TERMS.filter(term => /^X1[678]$/.test(term.conflict ?? ''))).toEqual([])
  })
})

describe('the configuration points of the co-operation sheet, §16.2', () => {
  it.each(POINTS)('%s is %s, default %s', (point, key, initial) => {
    expect(TERMS.filter(term => term.conflict === point).map(term => [term.key, term.initial])).toEqual([[key, initial]])
  })
})

describe('every term', () => {
  it('stands once, and is found', () => {
    expect(new Set(TERMS.map(term => term.key)).size).toBe(TERMS.length)
    expect(TERMS.every(term => findTerm(term.key) === term)).toBe(true)
    expect(findTerm('__proto__')).toBeUndefined()
  })

  it('says whom it binds, in words and kinds, and reads in both languages', () => {
    for (const term of TERMS) {
      expect(term.kinds.length, term.key).toBeGreaterThan(0)
      for (const text of [term.title, term.says, term.binds, ...term.values.map(one => one.title), ...term.readings.map(one => one.says)])
        expect(text.zh !== '' && text.en !== '', term.key).toBe(true)
    }
  })

  it('cites articles that stand in the statute files', () => {
    for (const term of TERMS) {
      expect(term.basis.length, term.key).toBeGreaterThan(0)
      for (const cited of [...term.basis, ...term.readings.flatMap(one => one.basis)])
        expect(findArticle(cited), `${term.key} ${cited.article}`).toBeDefined()
    }
  })

  it('may have its default, and no value on its list is laxer than the law', () => {
    for (const term of TERMS) {
      expect(
        term.values.map(one => one.value),
        term.key,
      ).toContain(term.initial)
      for (const { value } of term.values) expect(judgeTerm(term.key, value, term.scope).ok, `${term.key} ${value}`).toBe(true)
    }
  })

  it('where the law leaves no choice there is one value, and it is the law’s', () => {
    for (const term of TERMS.filter(one => one.stricter === 'none')) {
      expect(term.values.length, term.key).toBe(1)
      expect(term.law, term.key).toBe(term.initial)
    }
  })

  it('where no way is stricter the law names no value', () => {
    for (const term of TERMS.filter(one => one.stricter === 'either')) expect([term.key, term.law]).toEqual([term.key, null])
  })

  it('of a period names a row of the sheets, and the law’s value is that row’s own length', () => {
    for (const term of TERMS) {
      if (!('period' in term.sets)) continue
      const rule = findPeriod(term.sets.period)
      expect(rule?.id, term.key).toBe(term.sets.period)
      expect(term.law, term.key).toBe(rule?.amount === null ? null : `${rule?.amount}${rule?.unit}`)
      expect(rule?.fixed, term.key).toBeUndefined()
    }
  })
})

describe('a term that a shared clock reads belongs to an agreement', () => {
  const shared = PROCEDURES.filter(def => def.kind === 'shared')
  const read = shared.flatMap(def =>
    Object.values(def.clocks).flatMap(clock =>
      'rule' in clock.period
        ? [{ def: def.id, key: parameterKeyOf(clock.period.rule) }, ...(clock.period.term ? [{ def: def.id, key: clock.period.term }] : [])]
        : [],
    ),
  )
  function parameterKeyOf(rule: string): string {
    const term = termOfPeriod(rule)
    return term ? parameterKey(term) : ''
  }

  it('never to one house', () => {
    const wrong = TERMS.filter(term => term.scope === 'house' && read.some(one => one.key === parameterKey(term)))
    expect(wrong.map(term => term.key)).toEqual([])
    expect(read.some(one => one.key === 'period:D19')).toBe(true)
  })

  it('and every parameter that a clock of any procedure names is a term people can set', () => {
    const named = PROCEDURES.flatMap(def =>
      Object.values(def.clocks).flatMap(clock => ('rule' in clock.period && clock.period.term ? [clock.period.term] : [])),
    )
    expect(named.filter(key => !findTerm(key))).toEqual([])
  })

  it('a row term names rows that exist, in order of strictness', () => {
    const rows = TERMS.filter(term => 'row' in term.sets)
    expect(rows.map(term => term.key)).toEqual([
      'trial-suggestion-reply',
      'attendance-notice-wd',
      'meeting-call',
      'meeting-notice',
      'meeting-minutes',
      'item-feedback',
    ])
    for (const term of rows) for (const { value } of term.values) expect(lengthOf(term, value), String(value)).not.toBeNull()
    for (const term of rows) {
      const [weak, strict] = term.values.map(one => one.value)
      expect([atLeastAsStrict(term, strict ?? '', weak ?? ''), atLeastAsStrict(term, weak ?? '', strict ?? '')], term.key).toEqual([
        true,
        false,
      ])
    }
  })
})

describe('an option', () => {
  const settable = TERMS.filter(term => 'option' in term.sets && term.stricter !== 'none').map(term => term.key)
  /** Options that act by data of this shelf. */
  const byData = new Set([...OPTION_RULES, ...ROW_READINGS].map(one => one.option))
  /** All source that may read one by its key; invented agreements that only set values are left out. */
  const readers = ['engine', 'work', 'server', 'web'].map(sourceOf).join()

  it.each(settable)('%s is acted on, or says on its page that it is only recorded, and not both', key => {
    const read = byData.has(key) || readers.includes(`'${key}'`)
    expect([key, read ? 'acted on' : 'recorded']).toEqual([key, RECORDED_ONLY.includes(key) ? 'recorded' : 'acted on'])
  })

  it('that is only recorded is one that people can set', () => {
    expect(RECORDED_ONLY.filter(key => !settable.includes(key))).toEqual([])
  })
})

describe('lengths in words', () => {
  it.each([
    ['1m', '1个月', '1 month'],
    ['15d', '15日', '15 days'],
    ['7wd', '7个工作日', '7 working days'],
    ['2y', '2年', '2 years'],
    ['both', 'both', 'both'],
  ])('%s', (value, zh, en) => expect(lengthTitle(value)).toEqual({ zh, en }))
})
