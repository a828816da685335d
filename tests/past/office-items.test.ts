/** A joint office brings in the ledger it keeps for court and procuratorate: either side answers, the other one agrees. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { given } from './given-sheet.ts'
import type { ItemSheet } from './item-sheets.ts'
import { cells } from './ledger-sheets.ts'
import { house, type Json, type PastSite, pastSite, yes } from './past-site.ts'
import { throughOffice } from './through-office.ts'

let node: PastSite
beforeAll(async () => {
  node = await pastSite(
    '2026-11-23',
    [
      house('yq-office', '沅清县法检协作联合办公室', 'court', { kind: 'joint-office', code: '沅清联办', shortName: '沅清联办' }),
      house('yq-court', '沅清县人民法院', 'court', { joined: false }),
      house('yq-proc', '沅清县人民检察院', 'procuratorate', { joined: false }),
    ],
    [
      { id: 'o-liaison', house: 'yq-office', posts: ['liaison-officer'] },
      { id: 'o-admin', house: 'yq-office', posts: ['administrator'] },
    ],
  )
})
afterAll(() => node.close())

const SHEET: ItemSheet = {
  name: 'of the office',
  as: 'xlsx',
  rows: [
    ['2025年第二次联席会议议定事项'],
    ['序号', '事项', '任务', '目标', '底数', '问题', '责任', '成效', '到期', '状态', '销号日期'],
    ['1', '文书交换', '建立清单', '三日内交换', '平均9日', '靠人工', '县法院刑庭', '交换率98%', '2025-12-31', '已销号', '2025-12-20'],
    [
      '2',
      '社矫巡查',
      '联合巡查',
      '每季一次',
      '未开展',
      '没有机制',
      '县检察院第二检察部 温屿',
      '巡查4次',
      '2025-12-31',
      '已销号',
      '2025-12-25',
    ],
    ['3', '会商机制', '每季会商', '年4次', '会商1次', '标准不一', '两院', '会商3次', '2026-12-31', '75%', ''],
  ],
  items: [3, 4, 5],
}
const COUNTERPARTS = { 'court-side': 'yq-court', 'procuratorate-side': 'yq-proc' }
const items = async (): Promise<Json[]> => yes(await node.get('o-liaison', '/api/items?state=all')).rows

describe('the office’s ledger', () => {
  it('is understood with both sides by name', async () => {
    const seen = yes(await node.post('o-liaison', '/api/items/preview', { ...(await given(SHEET)), counterparts: COUNTERPARTS }))
    expect(seen.sides.map((one: Json) => one.side)).toEqual(['court-side', 'procuratorate-side'])
    expect(seen.items.map((one: Json) => [one.side, one.as, one.missing])).toEqual([
      ['court-side', 'past', []],
      ['procuratorate-side', 'past', []],
      ['both', 'open', []],
    ])
    expect(seen.meeting).toBe('2025年第二次联席会议')
  })

  it('needs both sides', async () => {
    const reply = await node.post('o-liaison', '/api/items/import', {
      ...(await given(SHEET)),
      counterparts: { 'court-side': 'yq-court' },
      post: 'liaison-officer',
      answers: [],
    })
    expect([reply.status, reply.body.words.zh]).toEqual([422, '请选择台账的对方单位'])
  })

  it('closed lines: asked by the side responsible, agreed by the other; running ones keep their progress', async () => {
    const done = yes(
      await node.post('o-liaison', '/api/items/import', {
        ...(await given(SHEET)),
        counterparts: COUNTERPARTS,
        post: 'liaison-officer',
        answers: [{ row: 5, as: 'past' }],
      }),
    )
    expect(done).toMatchObject({ opened: 0, recorded: 3, left: [], errorSheet: null })
    const rows = await items()
    expect(
      rows.map(row => [row.cells.title, row.cells.state, row.sides, row.closing?.byName ?? null, row.closing?.answer?.byName ?? null]),
    ).toEqual([
      ['文书交换', '已销号（2025-12-20）', '沅清县人民法院', '沅清县人民法院', '沅清县人民检察院'],
      ['社矫巡查', '已销号（2025-12-25）', '沅清县人民检察院', '沅清县人民检察院', '沅清县人民法院'],
      ['会商机制', '推进中（75%）', '沅清县人民法院、沅清县人民检察院', null, null],
    ])
    expect(rows.every(row => row.past && row.keeperName === '沅清县法检协作联合办公室')).toBe(true)
  })

  it('opening today without an agreement in force is refused, line by line, with the reason', async () => {
    const again = {
      ...SHEET,
      rows: [...SHEET.rows.slice(0, 2), ['1', '新事项', '新任务', '目标', '底数', '问题', '两院', '成效', '2026-12-31', '推进中', '']],
      items: [3],
    }
    const done = yes(
      await node.post('o-liaison', '/api/items/import', {
        ...(await given(again)),
        counterparts: COUNTERPARTS,
        post: 'liaison-officer',
        answers: [],
      }),
    )
    expect([done.opened, done.recorded, done.left.length]).toEqual([0, 0, 1])
    expect(done.left[0].says[0].zh.length).toBeGreaterThan(4)
    expect(await items()).toHaveLength(3)
  })

  it('leaves in the ten columns and reads as the same table', async () => {
    const file = await node.get('o-liaison', '/api/items.xlsx')
    expect([file.status, file.name]).toEqual([200, '议定事项台账-2026-11-23.xlsx'])
    const table = await cells(file.bytes)
    expect(table[0]).toEqual(['序号', '事项', '任务', '目标', '底数', '问题', '责任', '成效', '到期', '状态'])
    const back = await throughOffice(file.bytes)
    if (back) expect(back).toEqual(table)
    const seen = yes(
      await node.post('o-liaison', '/api/items/preview', {
        file: { name: file.name, base64: file.bytes.toString('base64') },
        counterparts: COUNTERPARTS,
      }),
    )
    expect(seen.items.map((one: Json) => one.here)).toEqual([true, true, true])
  })
})
