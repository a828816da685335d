/** The yearly overview through the front door: lives of a seminar, an exchange, a document and a case become lines that lead to their matters; XLSX says the same. */
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { liveThrough } from '../lives/front-door.ts'
import { jointActivityLives } from '../lives/joint-activities.ts'
import { jointResultLives } from '../lives/joint-results.ts'
import type { Life } from '../lives/life.ts'
import { openWorld, type World } from '../lives/world.ts'
import type { Body } from './county/client.ts'

const LIVES = [...jointActivityLives, ...jointResultLives]
const life = (procedure: string, says: string): Life => {
  const found = LIVES.find(one => one.procedure === procedure && one.says.startsWith(says))
  if (!found) throw new Error(`${procedure} ${says}`)
  return found
}

let world: World
beforeAll(async () => {
  world = await openWorld()
  for (const one of [
    life('joint-activity', '学术研讨'),
    life('joint-activity', '法治进校园'),
    life('joint-activity', '文化活动'),
    life('staff-exchange', '互派干部'),
    life('joint-document', '两长会签'),
    life('joint-case', '共同发布单位也可以撤回'),
  ])
    expect(await liveThrough(world, one)).toEqual([])
  world.on('2026-12-31')
}, 120_000)
afterAll(() => world.close())

const president = () => world.as({ house: 'county-court', post: 'president' })
const overview = async (query = '?year=2026'): Promise<Body> => (await president()).read(`/api/activities${query}`)

describe('the overview of a year', () => {
  it('has a line for each, in the order of their days', async () => {
    const { rows } = await overview()
    // two on the same day stand in the order of their matters
    const lines = rows.map((row: Body) => [row.on, row.sort, row.title, row.took, row.days, row.people, row.pieces.length])
    expect(lines.map(([on]: string[]) => on)).toEqual(['2026-03-31', '2026-04-01', '2026-06-23', '2026-09-18', '2026-09-18', '2026-09-22'])
    expect(lines).toEqual(
      expect.arrayContaining([
        ['2026-03-31', 'document', '关于办理电动自行车醉驾案件的工作指引', true, null, 0, 1],
        ['2026-04-01', 'exchange', '互派干部：提出、同意、选派并备案、到岗、登记工作、期满鉴定、返回', true, 182, 1, 0],
        ['2026-06-23', 'case', '某公司与某材料店买卖合同纠纷案', true, null, 0, 1],
        ['2026-09-18', 'outreach', '开学第一课', true, 1, 300, 0],
        ['2026-09-18', 'culture', '两院主题读书会', false, null, 0, 0],
        ['2026-09-22', 'seminar', '民事执行检察监督年度研讨会', true, 1, 22, 2],
      ]),
    )
  })

  it('sums what took place; what was cancelled is no activity held', async () => {
    const { totals } = await overview()
    expect(totals.map((one: Body) => [one.sort, one.count, one.days, one.pieces, one.people])).toEqual([
      ['seminar', 1, 1, 2, 22],
      ['outreach', 1, 1, 0, 300],
      ['exchange', 1, 182, 0, 1],
      ['document', 1, 0, 1, 0],
      ['case', 1, 0, 1, 0],
    ])
  })

  it('finds papers, authors and who took part, and leads to the matter', async () => {
    for (const words of ['终本案件监督研究', '作者丙', '检察官甲 研讨']) {
      const { rows } = await overview(`?year=2026&q=${encodeURIComponent(words)}`)
      expect(
        rows.map((row: Body) => row.title),
        words,
      ).toEqual(['民事执行检察监督年度研讨会'])
      expect((await (await president()).read(`/api/matters/${rows[0].matterId}`)).matterId).toBe(rows[0].matterId)
    }
    expect((await overview(`?year=2026&q=${encodeURIComponent('查无此文')}`)).rows).toEqual([])
  })

  it('knows the years, this year being the first answer', async () => {
    expect(await overview('')).toMatchObject({ year: 2026, years: [2026] })
    expect(await overview('?year=2025')).toMatchObject({ year: 2025, years: [2026, 2025], rows: [], totals: [] })
  })

  it('says of a withdrawn case that it was withdrawn', async () => {
    const { rows } = await overview()
    expect(rows.find((row: Body) => row.sort === 'case').result).toBe('已撤回')
  })

  it('of another house is that house’s own: nothing of these', async () => {
    const other = await world.as({ house: 'other-court', post: 'president' })
    expect((await other.read('/api/activities?year=2026')).rows).toEqual([])
  })

  it('leaves as XLSX with the same lines', async () => {
    const client = await president()
    const answer = await world.app.inject({ method: 'GET', url: '/api/activities.xlsx?year=2026', headers: { cookie: client.cookie } })
    expect(answer.statusCode).toBe(200)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(answer.rawPayload as unknown as ArrayBuffer)
    const sheet = book.worksheets[0]
    const cells = (row: number): string[] => Array.from({ length: 11 }, (_, at) => String(sheet?.getRow(row).getCell(at + 1).value ?? ''))
    expect(cells(1).slice(0, 4)).toEqual(['类别', '名称', '日期', '天数'])
    const { rows } = await overview()
    const exported = Array.from({ length: rows.length }, (_, at) => cells(at + 2))
    expect(exported.map(row => row[1])).toEqual(rows.map((row: Body) => row.title))
    const seminar = exported.find(row => row[0] === '学术研讨') ?? []
    expect(seminar.slice(2)).toEqual([
      '2026-09-22',
      '1',
      '沅清县人民法院、沅清县人民检察院、沅清县联合办公室',
      '2',
      '终本案件监督研究（作者甲）；执行异议审查（作者乙、作者丙）',
      '22',
      '法官甲、法官乙、检察官甲、联络员',
      '形成共识五条 → 执行监督工作指引',
      '成果已留存',
    ])
    expect(exported.find(row => row[0] === '文化交流')?.[2]).toBe('计划2026-09-18')
  })
})
