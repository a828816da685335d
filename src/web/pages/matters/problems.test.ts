/** What an opening and a past act still lack. */
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import { openingProblems } from './opening-problems.ts'
import { type Past, pastProblems } from './past-problems.ts'

const role = { role: 'recipient', title: words('被监督法院', 'Court'), optional: false, houses: [] }
const past: Past = {
  kind: 'serve',
  house: 'court',
  precision: 'day',
  date: '2019-05-06',
  notBefore: '',
  notAfter: '',
  facts: {},
  source: '台账第 7 行',
  note: '',
  title: '甲',
  caseNumbers: [],
  counterparts: { recipient: 'court' },
}

describe('an opening', () => {
  it('needs a title and every other house', () => {
    expect(openingProblems({ counterparts: [role] }, { title: ' ', counterparts: {} }).map(one => one.where)).toEqual([
      'title',
      'recipient',
    ])
    expect(openingProblems({ counterparts: [role] }, { title: '甲', counterparts: { recipient: 'court' } })).toEqual([])
    expect(openingProblems({ counterparts: [{ ...role, optional: true }] }, { title: '甲', counterparts: {} })).toEqual([])
  })
})

describe('a past act', () => {
  it.each<[string, Partial<Past>, string[]]>([
    ['whole', {}, []],
    ['no source', { source: ' ' }, ['past-needs-source']],
    ['month as day', { date: '2019-05' }, ['past-needs-date']],
    ['month', { precision: 'month', date: '2019-05' }, []],
    ['year', { precision: 'year', date: '2019' }, []],
    ['day as year', { precision: 'year', date: '2019-05-06' }, ['past-needs-date']],
    ['unknown', { precision: 'unknown', date: '' }, []],
    ['no act, no house', { kind: '', house: '' }, ['past-needs-kind', 'past-needs-house']],
    ['no title, no other house', { title: '', counterparts: {} }, ['past-needs-title', 'past-needs-counterpart']],
  ])('%s', (_, part, found) => {
    expect(pastProblems({ ...past, ...part }, { matterId: null, roles: [role] })).toEqual(found)
  })

  it('of a matter that is there needs neither title nor other house', () => {
    expect(pastProblems({ ...past, title: '', counterparts: {} }, { matterId: 'm1', roles: [role] })).toEqual([])
  })
})
