/** Ten ledgers of ten offices, read as files and pasted text: understood or asked, and no row passes in silence. */
import { describe, expect, it } from 'vitest'
import type { KnownHouse } from '#engine/sheets/items/item-owner.ts'
import { missingOf, type RecognisedItems, recogniseItems } from '#engine/sheets/items/recognise-items.ts'
import { parseTable } from '#engine/sheets/sheet-rows.ts'
import { readSheetFile } from '#work/paper/index.ts'
import { given } from './given-sheet.ts'
import { type ItemSheet, TEN_SHEETS } from './item-sheets.ts'

const HOUSES: KnownHouse[] = [
  { id: 'yq-court', names: ['沅清县人民法院', '沅清法院', '县法院', '法院'] },
  { id: 'yq-proc', names: ['沅清县人民检察院', '沅清检察院', '县检察院', '检察院'] },
]

async function read(sheet: ItemSheet, year = 2026): Promise<RecognisedItems & { rows: string[][] }> {
  const source = await given(sheet)
  if ('text' in source)
    return { ...recogniseItems(parseTable(source.text, '\t'), { houses: HOUSES, year }), rows: parseTable(source.text, '\t') }
  const file = await readSheetFile(Buffer.from(source.file.base64, 'base64'), source.file.name)
  return { ...recogniseItems(file.rows, { houses: HOUSES, merges: file.merges, year }), rows: file.rows }
}
const of = (nth: number): ItemSheet => TEN_SHEETS[nth - 1] as ItemSheet
const said = (list: { zh: string }[]): string => list.map(one => one.zh).join('\n')

describe.each(TEN_SHEETS)('$name', sheet => {
  it('every row is an item or is named with what it is taken for, once', async () => {
    const seen = await read(sheet)
    expect(seen.items.map(item => item.row)).toEqual(sheet.items)
    const all = [...seen.items.map(item => item.row), ...seen.skipped.map(skip => skip.row)].sort((a, b) => a - b)
    expect(all).toEqual(seen.rows.map((_, index) => index + 1))
    expect(seen.skipped.filter(skip => skip.kind === 'joined').map(skip => skip.row)).toEqual(sheet.joined ?? [])
    expect(seen.skipped.filter(skip => skip.kind === 'group').map(skip => skip.row)).toEqual(sheet.groups ?? [])
    for (const skip of seen.skipped) expect(skip.says.zh.length).toBeGreaterThan(1)
  })

  it('no word of an item’s row is lost: it stands in a value, or a cell shows what it was read as', async () => {
    const seen = await read(sheet)
    for (const item of seen.items) {
      const held = [...Object.values(item.values), ...item.reads.map(one => one.from), said(item.doubts), said(item.errors)].join('\n')
      for (const cell of item.cells.map(one => one.trim()).filter(one => one !== '' && one !== '同上')) expect(held).toContain(cell)
    }
  })

  it('each item is complete, or says what is missing', async () => {
    const seen = await read(sheet)
    for (const item of seen.items) {
      expect(item.values.title, `row ${item.row}`).toBeTruthy()
      const asked = missingOf(item.values).length > 0 || item.errors.length > 0
      if (!asked) expect(item.houses.length, `row ${item.row}`).toBeGreaterThan(0)
    }
  })
})

describe('what was understood', () => {
  it('1: everything, without a doubt', async () => {
    const { items, asks, meeting, year } = await read(of(1))
    expect([asks, meeting, year]).toEqual([[], '2026年第一次联席会议', 2026])
    expect(items.map(item => [said(item.doubts), said(item.errors), missingOf(item.values)])).toEqual(Array(3).fill(['', '', []]))
    expect(items[0]).toMatchObject({
      state: 'running',
      houses: ['yq-court'],
      values: { serial: '1', ownerHouse: '沅清县人民法院', ownerDivision: '执行局', ownerPeople: '林照川', dueOn: '2026-12-20' },
    })
    expect(items[1]).toMatchObject({
      houses: ['yq-court', 'yq-proc'],
      values: { ownerHouse: '沅清县人民法院、沅清县人民检察院', ownerDivision: '审管办、案管办', dueOn: '2026-12-31' },
    })
    expect(items[2]).toMatchObject({ state: 'closed', houses: ['yq-court', 'yq-proc'], values: { ownerHouse: '两院' } })
  })

  it('2: the second row of headings, and the item merged over two tasks', async () => {
    const { items, columns } = await read(of(2))
    expect(columns.map(column => column.field)).toEqual([
      'serial',
      'title',
      'task',
      'target',
      'baseline',
      'problems',
      'ownerHouse',
      'ownerDivision',
      'ownerPeople',
      'effect',
      'dueOn',
    ])
    expect(items.map(item => item.values.title)).toEqual(['虚假诉讼线索移送', '虚假诉讼线索移送', '终本案件规范化'])
    expect(items[1]?.reads.find(one => one.field === 'title')?.above).toBe(true)
    expect(items.map(item => item.values.dueOn)).toEqual(['2026-11-30', '2026-12-31', '2027-03-31'])
    expect(items[2]?.values.ownerPeople).toBe('林照川、顾时雨')
    expect(said(items[2]?.doubts ?? [])).toContain('2027-03-31')
  })

  it('3: groups go with their rows, 长期 and 立行立改 are asked for a day, totals and notes are no items', async () => {
    const { items, skipped, columns } = await read(of(3))
    expect(columns.map(column => column.field)).toEqual([
      'serial',
      'title',
      'task',
      'target',
      'baseline',
      'problems',
      'ownerHouse',
      'partner',
      'dueOn',
      'progress',
      'remarks',
    ])
    expect(items[0]?.values.remarks).toContain('【分组】一、民事检察类')
    expect(items[2]?.values.remarks).toContain('【分组】二、行政检察类')
    expect(items.map(item => said(item.errors))).toEqual([
      expect.stringContaining('没有到期日'),
      expect.stringContaining('没有写明哪一天'),
      '',
    ])
    expect(items[1]).toMatchObject({ state: 'closed', values: { ownerDivision: '执行局' } })
    expect(items[2]?.values.dueOn).toBe('2026-06-30')
    expect(skipped.map(one => one.kind)).toEqual(['title', 'heading', 'group', 'group', 'total', 'note'])
    expect(missingOf(items[0]?.values ?? {})).toEqual(['effect'])
  })

  it('4: dates without a year take the year that a person named, and are asked', async () => {
    const { items } = await read(of(4))
    expect(items.map(item => item.values.dueOn)).toEqual(['2026-11-30', '2026-12-15'])
    expect(items.map(item => item.doubts.length)).toEqual([1, 1])
    expect(items[1]).toMatchObject({
      state: 'running',
      values: { percent: '80', ownerHouse: '沅清县人民检察院', ownerDivision: '第三检察部' },
    })
  })

  it('5: the meeting over the rows is the meeting of the items', async () => {
    const { items, skipped } = await read(of(5))
    expect(items.map(item => item.values.meeting)).toEqual([
      expect.stringContaining('第一次联席会议'),
      expect.stringContaining('第二次联席会议'),
    ])
    expect(items.map(item => item.state)).toEqual(['running', 'closed'])
    expect(items[0]).toMatchObject({ houses: ['yq-court', 'yq-proc'], values: { ownerDivision: '刑庭、案管办' } })
    expect(skipped.map(one => [one.row, one.kind])).toContainEqual([5, 'heading'])
  })

  it('6: the task is the item, the people stand in brackets, serial numbers and dates are days', async () => {
    const { items } = await read(of(6))
    expect(items[0]).toMatchObject({
      state: 'running',
      values: {
        title: '拒执罪线索移送',
        task: '每月移送一次',
        dueOn: '2026-12-31',
        ownerHouse: '沅清县人民法院、沅清县人民检察院',
        ownerDivision: '执行局、第一检察部',
        ownerPeople: '林照川、季闻笙',
      },
    })
    expect(items[1]).toMatchObject({ state: 'closed', values: { dueOn: '2026-12-18', ownerPeople: '温屿' } })
    expect(missingOf(items[0]?.values ?? {})).toEqual(['target', 'baseline', 'problems', 'effect'])
  })

  it('7: what a merged cell left empty is read as above and asked; 同上 is read', async () => {
    const { items } = await read(of(7))
    expect(items[1]).toMatchObject({
      values: { title: '司法救助衔接', ownerHouse: '沅清县人民检察院', ownerPeople: '池晚舟', dueOn: '2026-09-30' },
    })
    expect(said(items[1]?.doubts ?? [])).toMatch(/事项”为空，照上一行/)
    expect(items[2]).toMatchObject({ values: { ownerHouse: '沅清县人民检察院', ownerPeople: '岑寂', dueOn: '2026-12-31' } })
  })

  it('8: unknown columns are named and kept in the remarks', async () => {
    const { items, asks } = await read(of(8))
    expect(said(asks)).toMatch(/“督办编号”列未识别/)
    expect(said(asks)).toMatch(/“督办次数”列未识别/)
    expect(items[0]?.values.remarks).toContain('【督办编号】督〔2026〕3号')
    expect(items[0]).toMatchObject({
      houses: ['yq-court'],
      values: { title: '破产案件协同', ownerDivision: '民二庭', ownerPeople: '沈砚（责任领导）', progress: '名册已起草，征求意见中' },
    })
    expect(items[1]?.values.percent).toBe('50')
  })

  it('9: an old ledger tells what it tells; the rest is missing and said', async () => {
    const { items } = await read(of(9))
    expect(items.map(item => [item.state, item.values.closedOn ?? null, item.values.openedOn])).toEqual([
      ['closed', '2024-09-26', '2024-03-12'],
      ['closed', '2024-11-08', '2024-03-12'],
      ['running', null, '2024-03-12'],
    ])
    expect(items.map(item => missingOf(item.values))).toEqual([
      ['target', 'baseline', 'problems'],
      ['target', 'baseline', 'problems'],
      ['target', 'baseline', 'problems', 'effect'],
    ])
  })

  it('10: case numbers stand apart, the last of two dates counts, the row that goes on is joined', async () => {
    const { items } = await read(of(10))
    expect(items[0]?.values).toMatchObject({
      ownerCases: '（2025）湘3199执418号、（2025）湘3199执恢12号',
      ownerPeople: '林照川、顾时雨',
      problems: '债权人不同意分期\n另有财产线索待查',
      dueOn: '2026-12-20',
    })
    expect(said(items[0]?.doubts ?? [])).toMatch(/第 5 行没有序号和事项，已并入本项/)
    expect(items[1]?.values.dueOn).toBe('2027-01-31')
  })
})
