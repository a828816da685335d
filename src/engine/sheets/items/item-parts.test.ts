/** States, headings and rows of an item ledger: what they are taken for, and what is asked. */
import { describe, expect, it } from 'vitest'
import { ITEM_FIELDS, type ItemField, matchItemHeading, matchUnder, SIX, TEN_COLUMNS } from './item-fields.ts'
import { findItemHeader } from './item-header.ts'
import { ownerCell, sheetWithRemarks, tenColumnRows } from './item-sheet.ts'
import { meetingIn, skipOf, yearIn } from './item-skips.ts'
import { readState } from './item-state.ts'
import { itemKey, missingOf, recogniseItems } from './recognise-items.ts'

const HOUSES = [
  { id: 'court', names: ['沅清县人民法院', '县法院'] },
  { id: 'proc', names: ['沅清县人民检察院', '县检察院'] },
]
const read = (rows: string[][], more: Partial<Parameters<typeof recogniseItems>[1]> = {}) =>
  recogniseItems(rows, { houses: HOUSES, ...more })

describe('states', () => {
  it.each([
    ['已完成', 'closed', 100],
    ['完成', 'closed', 100],
    ['已销号', 'closed', 100],
    ['√', 'closed', 100],
    ['是', 'closed', 100],
    ['100%', 'closed', 100],
    ['推进中', 'running', null],
    ['正在办理', 'running', null],
    ['未完成', 'running', null],
    ['否', 'running', null],
    ['80%', 'running', 80],
    ['进度45%', 'running', 45],
    ['续办', 'carried-over', null],
    ['结转', 'carried-over', null],
    ['', '', null],
    ['—', '', null],
  ])('%s is %s', (cell, state, percent) => {
    expect(readState(cell)).toEqual({ state, percent, account: '' })
  })

  it.each([
    ['已完成。出台文件1份', 'closed', true],
    ['已办结12件', 'closed', true],
    ['基本完成', 'running', true],
    ['正在推进，已开会两次', 'running', false],
    ['60%，尚余3件', 'running', false],
    ['召开了协调会', '', false],
  ])('prose is kept as an account: %s', (cell, state, asked) => {
    const found = readState(cell)
    expect([found.state, found.account, found.doubt !== undefined]).toEqual([state, cell, asked])
  })
})

describe('headings', () => {
  it.each<[string, ItemField[], boolean]>([
    ['事项', ['title'], true],
    ['议题', ['title'], true],
    ['工作任务', ['title', 'task'], true],
    ['任务清', ['task'], true],
    ['目标要求', ['target'], true],
    ['底数', ['baseline'], true],
    ['现 状', ['baseline'], true],
    ['基数', ['baseline'], true],
    ['存在\n问题', ['problems'], true],
    ['责任单位', ['ownerHouse'], true],
    ['牵头单位', ['ownerHouse'], true],
    ['责任部门', ['ownerDivision'], true],
    ['责任（院、庭、案、人）', ['owner'], true],
    ['成效', ['effect'], true],
    ['完成情况', ['effect', 'progress'], true],
    ['完成时限', ['dueOn'], true],
    ['期限', ['dueOn'], true],
    ['到期时间', ['dueOn'], true],
    ['进度', ['progress'], true],
    ['办理情况', ['progress'], true],
    ['状态', ['state'], true],
    ['序　号', ['serial'], true],
    ['本阶段工作任务内容', ['task'], false],
  ])('%s', (heading, fields, sure) => {
    expect(matchItemHeading(heading)).toEqual({ fields, sure })
  })

  it.each(['', '星期', '很长很长的一段话，里面也有任务和目标两个词，但不是表头'])('“%s” is none', heading => {
    expect(matchItemHeading(heading)).toBeNull()
  })

  it.each<[string, string, ItemField]>([
    ['责任', '院', 'ownerHouse'],
    ['责任分工', '牵头', 'ownerHouse'],
    ['责任落实', '姓名', 'ownerPeople'],
    ['责任', '庭', 'ownerDivision'],
    ['时间安排', '开始', 'openedOn'],
    ['完成时限', '截止', 'dueOn'],
  ])('%s over %s', (parent, below, field) => {
    expect(matchUnder(parent, below)?.fields[0]).toBe(field)
  })

  it('no heading is said for two fields as their first meaning', () => {
    const first = Object.keys(ITEM_FIELDS).map(field => matchItemHeading(ITEM_FIELDS[field as ItemField].title.zh)?.fields[0])
    expect(first).toEqual(Object.keys(ITEM_FIELDS))
  })

  it('工作任务 is the item where nothing else is, and the task beside an item', () => {
    const fields = (headings: string[]) => findItemHeader([headings], []).columns.map(column => column.field)
    expect(fields(['序号', '工作任务', '责任单位'])).toEqual(['serial', 'title', 'ownerHouse'])
    expect(fields(['序号', '议题', '工作任务', '责任单位'])).toEqual(['serial', 'title', 'task', 'ownerHouse'])
    expect(fields(['序号', '工作任务', '具体措施', '责任单位'])).toEqual(['serial', 'title', 'task', 'ownerHouse'])
  })

  it('a likely heading is asked, a second of the same meaning and an unknown one are named', () => {
    const { asks, columns } = findItemHeader([['事项', '任务', '下一阶段的问题和困难', '存在问题', '问题清单', '星期']], [])
    expect(columns.map(column => column.field)).toEqual(['title', 'task', null, 'problems', null, null])
    expect(asks.map(ask => ask.zh).join('\n')).toMatch(/“星期”列未识别[\s\S]*|“问题清单”列与已有/)
  })

  it('a person’s word decides: another row of headings, another meaning, a column left out', () => {
    const rows = [
      ['事项', '任务', '目标'],
      ['甲', '乙', '丙'],
      ['一', '二', '三'],
    ]
    const told = findItemHeader(rows, [], { headerRow: 1, columns: { 0: 'title', 1: 'task', 2: 'effect' } })
    expect([told.headerRow, told.firstRow, told.columns.map(column => column.field)]).toEqual([1, 2, ['title', 'task', 'effect']])
    expect(findItemHeader(rows, [], { columns: { 2: '' } }).columns.map(column => column.field)).toEqual(['title', 'task', null])
  })

  it('without headings nothing is read, and every row says so', () => {
    const sheet = read([['甲', '乙'], [], ['丙', '丁']])
    expect([sheet.headerRow, sheet.items, sheet.skipped.map(one => one.kind)]).toEqual([-1, [], ['unread', 'blank', 'unread']])
    expect(sheet.asks[0]?.zh).toContain('没有找到表头')
  })
})

describe('rows that are no items', () => {
  const header = findItemHeader([['序号', '事项', '任务', '责任单位', '备注']], [])

  it.each([
    [['', '', ''], false, 'blank'],
    [['合计', '12项'], false, 'total'],
    [['', '小 计', '3'], false, 'total'],
    [['注：本表按季更新'], false, 'note'],
    [['填表人：', '', '审核：'], false, 'note'],
    [['序号', '事项', '任务', '责任单位'], false, 'heading'],
    [['一、民事检察'], false, 'group'],
    [['审判管理类'], true, 'group'],
    [['第二次联席会议'], false, 'group'],
    [['1', '事项', '任务'], false, null],
    [['', '', '只有任务'], false, null],
    [['3'], false, null],
  ])('%j (across %s) is %s', (cells, across, kind) => {
    expect(skipOf(cells, header, across)?.kind ?? null).toBe(kind)
  })

  it.each([
    ['沅清县两院2026年议定事项台账', 2026],
    ['2025年至2026年台账', null],
    ['议定事项台账', null],
  ])('the year of “%s”', (title, year) => {
    expect(yearIn(title)).toBe(year)
  })

  it.each([
    ['2026年第一次联席会议议定事项', '2026年第一次联席会议'],
    ['第3次会商会议', '第3次会商会议'],
    ['议定事项台账', ''],
  ])('the meeting of “%s”', (title, meeting) => {
    expect(meetingIn(title)).toBe(meeting)
  })
})

describe('one row', () => {
  const HEAD = ['序号', '事项', '任务', '目标', '底数', '问题', '责任单位', '成效', '到期', '状态']
  const ROW = ['1', '甲', '乙', '丙', '丁', '戊', '县法院', '己', '2026-12-31', '推进中']

  it('complete: nothing is asked', () => {
    const [item] = read([HEAD, ROW]).items
    expect(item).toMatchObject({ row: 2, houses: ['court'], state: 'running', doubts: [], errors: [] })
    expect(missingOf(item?.values ?? {})).toEqual([])
    expect(item?.reads.map(one => one.from)).toEqual(ROW)
  })

  it.each(SIX.map((field, index) => [field, index]))('%s empty is said to be missing', field => {
    const at = HEAD.indexOf(field === 'ownerHouse' ? '责任单位' : ITEM_FIELDS[field].title.zh)
    const [item] = read([HEAD, ROW.map((cell, index) => (index === at ? '' : cell))]).items
    expect(missingOf(item?.values ?? {})).toEqual([field])
  })

  it('the same item and task twice is asked', () => {
    const { items } = read([HEAD, ROW, ['2', ...ROW.slice(1)]])
    expect(items.map(item => item.doubts.length)).toEqual([0, 1])
    expect(itemKey('甲 ', '乙。')).toBe(itemKey('甲', '乙'))
    expect(itemKey('甲', '乙')).not.toBe(itemKey('甲乙', ''))
  })

  it.each([
    ['80%', { percent: '80' }, 'running'],
    ['续办', { progress: '续办' }, 'carried-over'],
    ['已开会两次', { progress: '已开会两次' }, ''],
    ['推进中', {}, 'running'],
  ])('the state %s', (cell, values, state) => {
    const [item] = read([HEAD, [...ROW.slice(0, 9), cell]]).items
    expect(item).toMatchObject({ state, values })
  })

  it('text beyond the headings is kept and named', () => {
    const [item] = read([HEAD, [...ROW, '手写的一句']]).items
    expect(item?.doubts.map(one => one.zh).join()).toContain('手写的一句')
    expect(item?.values.remarks).toContain('手写的一句')
  })

  it('merged cells above count only as far as the merge reaches', () => {
    const rows = [
      HEAD,
      ROW,
      ['2', '', '另一任务', '丙', '丁', '戊', '', '己', '2026-12-31', ''],
      ['3', '', '第三', '丙', '丁', '戊', '', '己', '', ''],
    ]
    const merged = read(rows, {
      merges: [
        { top: 1, left: 1, bottom: 2, right: 1 },
        { top: 1, left: 6, bottom: 3, right: 6 },
      ],
    }).items
    expect(merged.map(item => item.values.title)).toEqual(['甲', '甲', '第三'])
    expect(merged.map(item => item.values.ownerHouse)).toEqual(Array(3).fill('沅清县人民法院'))
    expect(merged[1]?.doubts).toEqual([])
  })
})

describe('out again', () => {
  it('the ten columns in the order leaders know', () => {
    const cells = Object.fromEntries(TEN_COLUMNS.map(column => [column, `${column}!`])) as Record<(typeof TEN_COLUMNS)[number], string>
    expect(tenColumnRows([cells])).toEqual([
      ['序号', '事项', '任务', '目标', '底数', '问题', '责任', '成效', '到期', '状态'],
      ['serial!', 'title!', 'task!', 'target!', 'baseline!', 'problems!', 'owner!', 'effect!', 'dueOn!', 'state!'],
    ])
  })

  it('owners in one cell', () => {
    expect(ownerCell({ house: '县法院', division: '执行局', cases: [], people: ['林照川', '顾时雨'] })).toBe(
      '县法院\n执行局\n林照川、顾时雨',
    )
    expect(ownerCell({ house: '两院', division: '', cases: ['（2025）湘3199执1号'], people: [] })).toBe('两院\n（2025）湘3199执1号')
  })

  it('the sheet back with its remarks: rows where they were, only what stayed out is remarked', () => {
    const rows = [['台账'], ['事项', '任务', '到期'], ['甲', '乙', '长期'], ['丙', '丁', '2026-12-31'], ['合计', '2']]
    const sheet = read(rows)
    expect(sheetWithRemarks(rows, sheet, new Map([[3, ['没有到期日']]]))).toEqual([
      ['台账', '', '', ''],
      ['事项', '任务', '到期', '退回说明'],
      ['甲', '乙', '长期', '没有到期日'],
      ['丙', '丁', '2026-12-31', ''],
      ['合计', '2', '', '合计行，未作为事项'],
    ])
  })
})
