/** Phrases of real ledgers that used to be read wrongly: ranges of months, houses without a comma between them, states with a full stop. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDue } from './item-due.ts'
import { type KnownHouse, readOwner } from './item-owner.ts'
import { readState } from './item-state.ts'
import { recogniseItems } from './recognise-items.ts'

const HOUSES: KnownHouse[] = [
  { id: 'court', names: ['沅清县人民法院', '县法院', '法院'] },
  { id: 'proc', names: ['沅清县人民检察院', '县检察院', '检察院'] },
]
const monthEnd = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

describe('from one month to another: the last counts, and is asked', () => {
  it.each<[string, number | undefined, string]>([
    ['6-9月', 2026, '2026-09-30'],
    ['6—9月', 2026, '2026-09-30'],
    ['2026年6-9月', undefined, '2026-09-30'],
    ['2026年6-12月', undefined, '2026-12-31'],
    ['2026年6月至9月', undefined, '2026-09-30'],
    ['2026年6月至9月', 2025, '2026-09-30'],
    ['2026年6月~9月底', undefined, '2026-09-30'],
    ['2026年3月、6月、9月', undefined, '2026-09-30'],
    ['2026年10月1日至次年3月底', undefined, '2027-03-31'],
    ['2026年10月至2027年3月', undefined, '2027-03-31'],
    ['2025年12月至2026年3月', undefined, '2026-03-31'],
    ['1-4季度', 2026, '2026-12-31'],
    ['2026年第一至第三季度', undefined, '2026-09-30'],
    ['一季度末、三季度末', 2026, '2026-09-30'],
    ['2026年3月底前完成清理；6月底前销号', undefined, '2026-06-30'],
  ])('%s (year %s): %s', (text, year, date) => {
    const due = readDue(text, year)
    expect([due.date, due.kind, due.error]).toEqual([date, 'day', undefined])
    expect(due.doubt?.zh).toContain(date)
  })

  it('two months of one year, in any shape, never end before the last of them', () => {
    const shape = fc.constantFrom('年%月至%月', '年%-%月', '年%月、%月', '年%月底至%月底', '年%月，%月末')
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 11 }), fc.nat(11), shape, (year, first, more, said) => {
        const last = Math.min(12, first + 1 + more)
        const text = year + said.replace('%', String(first)).replace('%', String(last))
        for (const known of [undefined, 2019, year]) expect(readDue(text, known).date, text).toBe(monthEnd(year, last))
      }),
    )
  })
})

describe('a day with more beside it', () => {
  it.each([
    ['2026年6月30日24时前', '2026-06-30'],
    ['2026年6月30日（周二）', '2026-06-30'],
    ['2026年6月30日前办结', '2026-06-30'],
    ['2026.06.30前', '2026-06-30'],
    ['2026年6月30前', '2026-06-30'],
    ['2026-6-5', '2026-06-05'],
    ['2026年6月5', '2026-06-05'],
  ])('%s', (text, date) => expect(readDue(text)).toEqual({ date, kind: 'day' }))

  it.each(['每月5日前', '每季度末', '每月底', '二十日前', '三个月内', '2026年13月', '2月30日前', '年中', '春节前'])(
    '%s names no day',
    text => {
      expect(readDue(text, 2026)).toMatchObject({ kind: 'unclear', error: { zh: expect.stringContaining(text) } })
      expect(readDue(text, 2026).date).toBeUndefined()
    },
  )
})

describe('owners without a comma between them', () => {
  it.each<[string, string[], string[]]>([
    ['县法院 县检察院', ['court', 'proc'], []],
    ['县法院\u3000县检察院', ['court', 'proc'], []],
    ['县法院 林照川 县检察院 温屿', ['court', 'proc'], ['林照川', '温屿']],
    ['县法院执行局 县检察院第三检察部', ['court', 'proc'], []],
    ['法检两院 林照川、温屿', ['court', 'proc'], ['林照川', '温屿']],
    ['林照川（县法院）', ['court'], ['林照川']],
    ['林照川（县法院）、温屿（县检察院）', ['court', 'proc'], ['林照川', '温屿']],
    ['责任单位：两院', ['court', 'proc'], []],
  ])('%s', (cell, houses, people) => {
    expect(readOwner(cell, HOUSES)).toMatchObject({ houses, people, doubts: [] })
  })

  it('who leads is kept as a question, not as a person', () => {
    const owner = readOwner('两院（法院牵头）', HOUSES)
    expect([owner.houses, owner.people]).toEqual([['court', 'proc'], []])
    expect(owner.doubts.map(doubt => doubt.zh)).toEqual(['“（法院牵头）”没有认出是哪个院、庭室或者人，照原文保留'])
  })

  it('no house is ever a person, whatever stands between, before and behind', () => {
    const piece = fc.constantFrom(
      '县法院',
      '县检察院',
      '法院',
      '两院',
      '双方',
      '林照川',
      '温屿',
      '执行局',
      '（牵头）',
      '（法院牵头）',
      '（县检察院）',
    )
    const gap = fc.constantFrom(' ', '、', '，', '\n', '；', '\u3000', '')
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, gap), { maxLength: 8 }), pieces => {
        const cell = pieces.map(one => one.join('')).join('')
        const { people, houses, houseText } = readOwner(cell, HOUSES)
        expect(people.filter(one => /院|两院|双方|牵头/.test(one))).toEqual([])
        expect(houses.length === 0).toBe(houseText === '')
      }),
      { numRuns: 300 },
    )
  })

  it('in a whole sheet both houses answer, and nobody is asked', () => {
    const rows = [
      ['序号', '事项', '任务', '责任单位', '责任人', '到期'],
      ['1', '案款清理', '逐案核对', '县法院 县检察院', '林照川 温屿', '2026年6月底前'],
    ]
    const [item] = recogniseItems(rows, { houses: HOUSES }).items
    expect(item?.houses).toEqual(['court', 'proc'])
    expect(item?.values).toMatchObject({ ownerHouse: '沅清县人民法院、沅清县人民检察院', ownerPeople: '林照川、温屿', dueOn: '2026-06-30' })
    expect(item?.doubts.map(doubt => doubt.zh).join()).not.toContain('哪个院')
  })
})

describe('a state and its marks', () => {
  it.each([
    ['已完成', 'closed', 100],
    ['已完成。', 'closed', 100],
    ['（已完成）', 'closed', 100],
    ['已办结；', 'closed', 100],
    [' 销号 ', 'closed', 100],
    ['已完成100％', 'closed', 100],
    ['完成 80 %', 'running', 80],
    ['０％', 'running', 0],
    ['推进中。', 'running', null],
    ['（未完成）', 'running', null],
    ['续办。', 'carried-over', null],
  ] as const)('%s: %s, %s, no account and no question', (cell, state, percent) => {
    expect(readState(cell)).toEqual({ state, percent, account: '' })
  })

  it.each([
    ['已完成。附清单', 'closed', true],
    ['已销号，附清单', 'closed', true],
    ['未完成。等待评估', 'running', false],
    ['60%，余款待分配', 'running', false],
    ['基本完成', 'running', true],
    ['已完成三件', 'closed', true],
    ['完成率说不清', '', false],
    ['120%', '', false],
  ] as const)('%s goes on: the account is kept', (cell, state, asked) => {
    const read = readState(cell)
    expect([read.state, read.account, read.doubt !== undefined]).toEqual([state, cell, asked])
  })

  it('a mark behind a state changes nothing', () => {
    const state = fc.constantFrom('已完成', '销号', '推进中', '未启动', '续办', '35%', '100%')
    fc.assert(
      fc.property(state, fc.constantFrom('。', '；', ';', '，', ' ', '：'), (text, mark) => {
        expect(readState(text + mark)).toEqual(readState(text))
      }),
    )
  })
})
