/** Whatever a sheet holds: every row is an item or named as passed over, once; no text of an item is lost; the same rows read the same. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recogniseItems } from './recognise-items.ts'

const HOUSES = [
  { id: 'court', names: ['沅清县人民法院', '县法院'] },
  { id: 'proc', names: ['沅清县人民检察院', '县检察院'] },
]
const HEADINGS = [
  '序号',
  '事项',
  '任务',
  '工作任务',
  '目标',
  '底数',
  '问题',
  '责任',
  '责任单位',
  '责任人',
  '成效',
  '完成情况',
  '到期',
  '状态',
  '备注',
  '星期',
  '',
]
const CELLS = [
  '',
  '',
  '1',
  '（二）',
  '案款清理',
  '逐案核对',
  '县法院执行局 林照川',
  '两院',
  '2026年6月底前',
  '长期',
  '46203',
  '推进中',
  '已完成。附清单',
  '80%',
  '同上',
  '合计',
  '注：说明',
  '第一次联席会议',
  '一、民事',
  'a\nb',
]
const cell = fc.constantFrom(...CELLS)
const sheet = fc.record({
  titles: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 2 }),
  headings: fc.array(fc.constantFrom(...HEADINGS), { minLength: 1, maxLength: 12 }),
  rows: fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 12 }),
})
const merge = fc.record({ top: fc.nat(12), left: fc.nat(10), down: fc.nat(3), across: fc.nat(3) })

describe('any sheet', () => {
  it('every row is accounted for exactly once, in order', () => {
    fc.assert(
      fc.property(sheet, fc.array(merge, { maxLength: 4 }), ({ titles, headings, rows }, merges) => {
        const all = [...titles, headings, ...rows]
        const areas = merges.map(one => ({ top: one.top, left: one.left, bottom: one.top + one.down, right: one.left + one.across }))
        const found = recogniseItems(all, { houses: HOUSES, merges: areas, year: 2026 })
        const told = [...found.items.map(item => item.row), ...found.skipped.map(skip => skip.row)]
        expect([...told].sort((a, b) => a - b)).toEqual(all.map((_, index) => index + 1))
        expect(found.items.map(item => item.row)).toEqual([...found.items.map(item => item.row)].sort((a, b) => a - b))
      }),
      { numRuns: 400 },
    )
  })

  it('every cell of an item stands in what was read of it, in its values or in a question', () => {
    fc.assert(
      fc.property(sheet, ({ titles, headings, rows }) => {
        const found = recogniseItems([...titles, headings, ...rows], { houses: HOUSES, year: 2026 })
        for (const item of found.items) {
          const held = [
            ...Object.values(item.values),
            ...item.reads.map(read => read.from),
            ...item.doubts.map(one => one.zh),
            ...item.errors.map(one => one.zh),
          ]
          for (const text of item.cells.map(one => one.trim()).filter(one => one !== '' && one !== '同上'))
            expect(held.join('\n')).toContain(text)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('an item names houses only that its cells name, days that exist, and an error or a title', () => {
    fc.assert(
      fc.property(sheet, ({ titles, headings, rows }) => {
        for (const item of recogniseItems([...titles, headings, ...rows], { houses: HOUSES, year: 2026 }).items) {
          expect(Boolean(item.values.title) || item.errors.length > 0).toBe(true)
          if (item.values.dueOn) expect(new Date(`${item.values.dueOn}T00:00:00Z`).toISOString().slice(0, 10)).toBe(item.values.dueOn)
          expect(item.houses.every(house => HOUSES.some(one => one.id === house))).toBe(true)
        }
      }),
    )
  })

  it('is read the same twice, and leaves the rows as they were', () => {
    fc.assert(
      fc.property(sheet, ({ titles, headings, rows }) => {
        const all = [...titles, headings, ...rows]
        const before = JSON.stringify(all)
        expect(recogniseItems(all, { houses: HOUSES })).toEqual(recogniseItems(all, { houses: HOUSES }))
        expect(JSON.stringify(all)).toBe(before)
      }),
    )
  })
})
