/** Ten ledgers dropped or pasted into the item ledger: previewed, settled, entered once; what stays out comes back as a sheet with remarks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { given } from '../past/given-sheet.ts'
import { type ItemSheet, TEN_SHEETS } from '../past/item-sheets.ts'
import { cells } from '../past/ledger-sheets.ts'
import { agree } from './county/agreements.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

const TODAY = '2026-09-01'
const LEDGER = { counterparts: { recipient: 'county-court' }, year: 2026 }
let county: County
beforeAll(async () => {
  county = await openCounty()
  await agree(county, { template: 'HLJ', on: '2026-08-20' })
  county.on(TODAY)
})
afterAll(() => county.close())

const of = (nth: number): ItemSheet => TEN_SHEETS[nth - 1] as ItemSheet
const preview = async (sheet: ItemSheet, more: object = {}): Promise<Body> =>
  (await county.as('cp-liaison')).do('/api/items/preview', { ...(await given(sheet)), ...LEDGER, ...more })
const bring = async (sheet: ItemSheet, answers: Body[] = [], more: object = {}): Promise<Body> =>
  (await county.as('cp-liaison')).do('/api/items/import', { ...(await given(sheet)), ...LEDGER, ...more, post: 'liaison-officer', answers })
const items = async (person: string, query = 'state=all'): Promise<Body[]> =>
  (await (await county.as(person)).read(`/api/items?${query}&limit=100`)).rows

/** What a person types where the sheet left something open. */
const settle = (item: Body): Body => ({
  row: item.row,
  as: item.as,
  side: item.side ?? 'both',
  values: {
    ...Object.fromEntries(item.missing.map((field: string) => [field, field === 'ownerHouse' ? '两院' : '导入时补写'])),
    ...(item.as === 'past' || (item.values.dueOn && item.values.dueOn >= TODAY) ? {} : { dueOn: '2026-12-31' }),
  },
})

describe('the preview', () => {
  it('writes nothing, and shows for every cell what it was read as', async () => {
    const seen = await preview(of(1))
    expect(await items('cp-liaison')).toEqual([])
    expect(seen.columns.map((column: Body) => column.field)).toEqual([
      'serial',
      'title',
      'task',
      'target',
      'baseline',
      'problems',
      'owner',
      'effect',
      'dueOn',
      'state',
    ])
    const [first] = seen.items
    expect(first.reads.find((one: Body) => one.field === 'owner')).toMatchObject({
      from: '沅清县人民法院执行局 林照川',
      as: '沅清县人民法院 · 执行局 · 林照川',
    })
    expect(first).toMatchObject({ side: 'recipient', as: 'open', missing: [], here: false })
    expect(seen.items.map((item: Body) => [item.side, item.as])).toEqual([
      ['recipient', 'open'],
      ['both', 'open'],
      ['both', 'past'],
    ])
    expect(seen.sides).toEqual([
      { side: 'issuer', name: '沅清县人民检察院' },
      { side: 'recipient', name: '沅清县人民法院' },
    ])
  })

  it('a column that a person names is read as they say; a sheet without headings asks for them', async () => {
    const seen = await preview(of(8), { columns: { 0: 'agendaPoint' } })
    expect(seen.items[0].values.agendaPoint).toBe('督〔2026〕3号')
    const text = '甲\t乙\n一件事\t做完'
    const client = await county.as('cp-liaison')
    const none = await client.do('/api/items/preview', { text, ...LEDGER })
    expect([none.headerRow, none.items, none.skipped.map((one: Body) => one.kind)]).toEqual([null, [], ['unread', 'unread']])
    const told = await client.do('/api/items/preview', { text, ...LEDGER, headerRow: 0, columns: { 0: 'title', 1: 'task' } })
    expect(told.items[0].values).toMatchObject({ title: '一件事', task: '做完' })
  })
})

describe('what the sheet does not say', () => {
  it('keeps a line out: the same row comes back with its reason in the remarks column, the others are entered', async () => {
    const done = await bring(of(6))
    expect([done.opened, done.recorded]).toEqual([0, 1])
    expect(done.left).toMatchObject([{ row: 2, says: [{ zh: '缺少六清内容：目标、底数、问题、成效' }] }])
    const back = await cells(Buffer.from(done.errorSheet, 'base64'))
    expect(back).toEqual([
      ['重点任务', '具体措施', '责任单位及责任人', '时间节点', '完成情况', '退回说明'],
      [
        '拒执罪线索移送',
        '每月移送一次',
        '县法院执行局（林照川）、县检察院第一检察部（季闻笙）',
        '46387',
        '未完成',
        expect.stringContaining('缺少六清内容'),
      ],
    ])
  })

  it('a day that has passed and a line left out are said too', async () => {
    const answers = [
      { row: 4, as: 'leave-out', values: {} },
      { row: 5, as: 'open', values: { effect: '清零', dueOn: '2026-08-01' }, side: 'recipient' },
      { row: 7, as: 'open', values: { effect: '清零' } },
    ]
    const done = await bring(of(3), answers)
    expect(done.left.map((one: Body) => [one.row, one.says[0].zh])).toEqual([
      [4, '由导入人留下，未导入'],
      [5, expect.stringContaining('到期日2026-08-01已过')],
      [7, expect.stringContaining('到期日2026-06-30已过')],
    ])
  })

  it.each([
    ['no other house', { counterparts: {} }, '请选择台账的对方单位'],
    ['nothing given', { file: null, text: '' }, '请粘贴或选择一份台账'],
  ])('%s is refused', async (_, more, says) => {
    const reply = await (await county.as('cp-liaison')).post('/api/items/import', {
      ...(await given(of(1))),
      ...LEDGER,
      post: 'liaison-officer',
      answers: [],
      ...more,
    })
    expect(reply.status).toBe(422)
    expect(reply.raw).toContain(says)
  })
})

describe.each(TEN_SHEETS.map((sheet, index) => [index + 1, sheet] as const))('sheet %i settled', (nth, sheet) => {
  it('enters every line once; nothing is dropped', async () => {
    const seen = await preview(sheet)
    const before = (await items('cp-liaison')).length
    const fresh = seen.items.filter((item: Body) => !item.here).length
    const done = await bring(sheet, seen.items.map(settle))
    expect(done.left.filter((one: Body) => !/已有此事项/.test(one.says[0].zh))).toEqual([])
    expect(done.opened + done.recorded).toBe(fresh)
    expect((await items('cp-liaison')).length).toBe(before + fresh)
    await county.mail()
  })

  it('again enters nothing: every line says that it is here', async () => {
    const seen = await preview(sheet)
    expect(seen.items.every((item: Body) => item.here)).toBe(true)
    const done = await bring(sheet, seen.items.map(settle))
    expect([done.opened, done.recorded, done.left.length]).toEqual([0, 0, seen.items.length])
    expect(nth).toBeGreaterThan(0)
  })
})

describe('a ledger that another house keeps', () => {
  it('is said before anything is settled; what was closed long ago may be entered all the same', async () => {
    const other = await openCounty('2026-08-20')
    try {
      await agree(other, { template: 'HLJ', on: '2026-08-20', change: input => ({ ...input, ledgerKeeper: 'county-court' }) })
      other.on(TODAY)
      const ask = async (person: string, recipient: string): Promise<string[]> => {
        const sheet = { ...(await given(of(1))), counterparts: { recipient }, year: 2026 }
        return (await (await other.as(person)).do('/api/items/preview', sheet)).asks.map((one: Body) => one.zh)
      }
      expect((await ask('cp-liaison', 'county-court'))[0]).toBe(
        '台账由协作意见载明的单位保管，由该单位立项；已经销号的事项可以作为历史记录导入',
      )
      expect((await ask('cc-liaison', 'county-proc')).join()).not.toContain('保管')
    } finally {
      await other.close()
    }
  })
})

describe('what was entered', () => {
  it('lines opened today travel to the other side in the order of the sheet; past ones stay here, marked as recorded', async () => {
    const ours = await items('cp-liaison')
    const theirs = await items('cc-liaison')
    expect(theirs.map(row => row.cells.title)).toEqual(ours.filter(row => !row.past).map(row => row.cells.title))
    expect(theirs.length).toBeGreaterThan(10)
  })

  it('progress, remarks and everything beyond the ten columns stand in the record', async () => {
    const row = (await items('cp-liaison', 'state=all&q=破产案件协同'))[0]
    expect(row.progress.text).toContain('名册已起草，征求意见中')
    expect(row.progress.text).toContain('【督办编号】督〔2026〕3号')
    expect(row.cells.owner).toBe('沅清县人民法院\n民二庭\n沈砚（责任领导）')
    expect((await items('cp-liaison', 'state=all&q=劳动争议支持起诉'))[0].cells.state).toBe('推进中（50%）')
  })

  it('closed ones are closed, with the day the sheet names and who must have agreed', async () => {
    const row = (await items('cp-liaison', 'state=closed&q=执行款物管理检查'))[0]
    expect(row).toMatchObject({
      closed: true,
      past: true,
      cells: { effect: '清退案款86万元', state: '已销号（2024-09-26）', dueOn: '2024-09-30' },
    })
    expect(row.closing.answer).toMatchObject({ agreed: true, byName: '沅清县人民检察院' })
    const matter = await (await county.as('cp-liaison')).read(`/api/matters/${row.matterId}`)
    expect(matter.timeline.map((act: Body) => [act.kind, act.source])).toEqual([
      ['open', 'past'],
      ['ask-close-theirs', 'past'],
      ['consent', 'past'],
    ])
  })

  it('leaves as XLSX and comes in again: nothing is new', async () => {
    const { cookie } = await county.as('cp-liaison')
    const bytes = (await county.app.inject({ method: 'GET', url: '/api/items.xlsx', headers: { cookie } })).rawPayload
    const file = { name: '议定事项台账.xlsx', base64: bytes.toString('base64') }
    const seen = await (await county.as('cp-liaison')).do('/api/items/preview', { file, ...LEDGER })
    expect(seen.items.length).toBe((await items('cp-liaison')).length)
    expect(seen.items.filter((item: Body) => !item.here)).toEqual([])
  })
})

describe('a long ledger', () => {
  it('a hundred and twenty lines come in with one request, in their order', async () => {
    const head = ['序号', '事项', '任务', '目标', '底数', '问题', '责任单位', '成效', '到期', '状态']
    const rows = Array.from({ length: 120 }, (_, n) => [
      `${n + 1}`,
      `长表事项${n + 1}`,
      '任务',
      '目标',
      '底数',
      '问题',
      '县法院',
      '成效',
      '2026-12-31',
      n % 3 ? '推进中' : '已完成',
    ])
    const sheet: ItemSheet = { name: 'long', as: 'csv', rows: [head, ...rows], items: [] }
    const done = await bring(sheet)
    expect([done.opened, done.recorded, done.left]).toEqual([80, 40, []])
    const titles = (await items('cp-liaison', 'state=open&q=长表事项')).map(row => row.cells.title)
    expect(titles).toEqual(rows.filter((_, n) => n % 3).map(row => row[1]))
  })
})
