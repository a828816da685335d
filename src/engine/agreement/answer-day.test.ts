/** The answer day proposed for a request for assistance: as each organ has agreed, the term's default where nothing is agreed, none where they differ. */
import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#law/calendars/index.ts'
import { findProcedure } from '#law/procedures/index.ts'
import { ANSWER_DAY, answerDay } from './answer-day.ts'
import type { InForce } from './may-start.ts'

const agreement = (id: string, parties: string[], days?: string): InForce => ({
  id,
  title: id,
  parties,
  units: [],
  clauses: [],
  terms: days ? [{ key: 'assistance-days', value: days }] : [],
})
const WATER = { house: 'water', name: '水利局' }
const LAND = { house: 'land', name: '自然资源局' }
const OWN = { house: 'proc', region: '431200' }
const proposed = (organs: (typeof WATER)[], agreements: InForce[], today: string) => answerDay(OWN, organs, agreements, today, CALENDARS)

describe('the day proposed', () => {
  it.each([
    // 06-01 Monday + 10 days: Thursday 06-11; + 15: Tuesday 06-16 (vector 3); + 7: Monday 06-08; + 30: Wednesday 07-01
    ['10d', '2026-06-01', '2026-06-11'],
    ['15d', '2026-06-01', '2026-06-16'],
    ['7d', '2026-06-01', '2026-06-08'],
    ['30d', '2026-06-01', '2026-07-01'],
    // 06-04 + 10: Sunday 06-14, rolled to Monday
    ['10d', '2026-06-04', '2026-06-15'],
    // 09-24 + 10: Sunday 10-04 in the holiday, rolled to 10-08
    ['10d', '2026-09-24', '2026-10-08'],
  ])('%s agreed, asked on %s: %s', (days, today, due) => {
    const found = proposed([WATER], [agreement('JS', ['proc', 'water'], days)], today)
    expect(found?.initial).toBe(due)
    expect(found?.help.zh).toContain(`与水利局约定${days.slice(0, -1)}日：${due}`)
  })

  it('is the default of the term where nothing is agreed, and says that it is none of the law', () => {
    for (const agreements of [[], [agreement('JS', ['proc', 'water'])], [agreement('JS', ['proc', 'land'], '7d')]]) {
      const found = proposed([WATER], agreements, '2026-06-01')
      expect(found?.initial).toBe('2026-06-16')
      expect(found?.help.zh).toBe('全国规定没有天数。未约定的预填15日：2026-06-16')
    }
  })

  it('is left open where the organs differ; the help names each', () => {
    const found = proposed([WATER, LAND], [agreement('JS', ['proc', 'water'], '7d')], '2026-06-01')
    expect(found?.initial).toBeNull()
    expect(found?.help.zh).toContain('与水利局约定7日：2026-06-08；未约定的预填15日：2026-06-16')
    expect(found?.help.en).toContain('agreed with 水利局: 7 days: 2026-06-08')
  })

  it('of two agreements is the shorter; organs with the same days share a line', () => {
    const two = [agreement('A', ['proc', 'water', 'land'], '30d'), agreement('B', ['proc', 'water', 'land'], '10d')]
    const found = proposed([WATER, LAND], two, '2026-06-01')
    expect([found?.initial, found?.help.zh]).toEqual(['2026-06-11', '全国规定没有天数。与水利局约定10日：2026-06-11'])
  })

  it('is nothing where there is nobody to ask', () => expect(proposed([], [], '2026-06-01')).toBeNull())

  it('stands in a field that the request has and a person may change', () => {
    const field = findProcedure(ANSWER_DAY.procedure)?.acts[ANSWER_DAY.act]?.facts[ANSWER_DAY.fact]
    expect([field?.kind, field?.future, field?.required]).toEqual(['date', true, undefined])
  })
})
