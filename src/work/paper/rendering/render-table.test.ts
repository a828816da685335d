/** Wide tables on paper: landscape, every cell there, headings on every page, the same table the same bytes, missing glyphs refused. */
import { strFromU8, unzipSync } from 'fflate'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { Fault } from '#kernel/fault.ts'
import { loadFonts } from './font-set.ts'
import { renderTableDocx, renderTablePdf } from './render-table.ts'
import type { TablePage } from './table-page.ts'

const fonts = loadFonts()
const HEADINGS = ['序号', '事项', '任务', '目标', '底数', '问题', '责任', '成效', '到期', '状态']
const row = (n: number): string[] => [
  String(n),
  `事项${n}号`,
  '逐案核对逾期未发放案款并在十日内发放',
  '清零',
  '37件',
  '当事人失联',
  '沅清县人民法院\n执行局\n林照川',
  '全部发放',
  '2026-12-20',
  '办理中',
]
const page = (rows: number, change: Partial<TablePage> = {}): TablePage => ({
  house: '沅清县人民检察院、沅清县人民法院',
  title: '议定事项台账',
  lines: ['会议：2026年第一次联席会议', '台账主办：沅清县人民检察院　截至2026-11-23'],
  paper: 'a4',
  columns: HEADINGS.map(title => ({ title, share: title === '任务' ? 3 : 1.4 })),
  groups: [{ title: null, text: [], rows: Array.from({ length: rows }, (_, index) => row(index + 1)) }],
  closing: [],
  date: '2026-11-23',
  ...change,
})

async function pages(bytes: Buffer): Promise<{ width: number; height: number; text: string }[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const found: { width: number; height: number; text: string }[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const one = await pdf.getPage(n)
    const [, , width = 0, height = 0] = one.view
    const content = await one.getTextContent()
    found.push({
      width,
      height,
      text: content.items
        .map(item => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/g, ''),
    })
  }
  return found
}

describe('as PDF', () => {
  it.each([
    ['a4' as const, 842, 595],
    ['a3' as const, 1191, 842],
  ])('%s lies across, headings and page numbers on every page, all rows once', async (paper, width, height) => {
    const found = await pages(renderTablePdf(page(60, { paper }), fonts))
    expect(found.length).toBeGreaterThan(1)
    for (const [index, one] of found.entries()) {
      expect([Math.round(one.width), Math.round(one.height)]).toEqual([width, height])
      expect(one.text).toContain('序号事项任务目标底数问题责任成效到期状态')
      expect(one.text).toContain(`第${index + 1}页共${found.length}页`)
      expect(one.text).toContain('议定事项台账')
    }
    const all = found.map(one => one.text).join('')
    for (let n = 1; n <= 60; n++) expect(all.split(`事项${n}号`).length).toBe(2)
    expect(all).toContain('2026年第一次联席会议')
  })

  it('groups stand under their title with their text, the closing after them', async () => {
    const groups = [
      { title: '一、第一次会议', text: ['议定三项，办结一项。'], rows: [row(1)] },
      { title: '二、第二次会议', text: ['没有议定事项。'], rows: [] },
    ]
    const [one] = await pages(renderTablePdf(page(0, { groups, closing: ['以上报告。'] }), fonts))
    expect(one?.text).toMatch(/一、第一次会议议定三项，办结一项。.*事项1号.*二、第二次会议没有议定事项。.*以上报告。/)
  })

  it('a row is never torn over two pages, unless it is taller than a page', async () => {
    const tall = ['1', '甲', '乙', '丙', '丁', '戊', '院\n庭\n案\n人', '己', '2026-12-20', '办理中']
    const found = await pages(
      renderTablePdf(page(0, { groups: [{ title: null, text: [], rows: Array.from({ length: 40 }, () => tall) }] }), fonts),
    )
    for (const one of found) expect(one.text.split('院庭').length).toBe(one.text.split('案人').length)
    const giant = tall.map((cell, index) => (index === 2 ? '很长的任务'.repeat(1500) : cell))
    const parts = await pages(renderTablePdf(page(0, { groups: [{ title: null, text: [], rows: [giant] }] }), fonts))
    expect(
      parts
        .map(one => one.text)
        .join('')
        .split('很长的任务').length,
    ).toBeGreaterThan(1400)
  })

  it('the same table gives the same bytes', () => {
    expect(renderTablePdf(page(3), fonts).equals(renderTablePdf(page(3), fonts))).toBe(true)
  })

  it('what people wrote is data: markup stays text', async () => {
    const odd = ['1', '#panic("x")', '*粗*', '$x$', '<a>', '[b]', '_c_', '@d', '2026-12-20', '办理中']
    const [one] = await pages(renderTablePdf(page(0, { groups: [{ title: null, text: [], rows: [odd] }] }), fonts))
    for (const text of odd) expect(one?.text).toContain(text.replace(/\s/g, ''))
  })

  it('a character that no font can draw is named, never dropped', () => {
    const wrong = page(0, { groups: [{ title: null, text: [], rows: [['1', '\u{10FFFF}']] }] })
    expect(() => renderTablePdf(wrong, fonts)).toThrow(Fault)
    expect(() => renderTablePdf(wrong, fonts)).toThrow(/U\+10FFFF/)
  })
})

describe('as DOCX', () => {
  it('a landscape page with every cell, and the row of headings repeated', async () => {
    const groups = [{ title: '一、第一次会议', text: ['议定三项。'], rows: [row(1), row(2)] }]
    const xml = strFromU8(unzipSync(await renderTableDocx(page(0, { groups, closing: ['以上报告。'] })))['word/document.xml'] as Uint8Array)
    const text = xml.replace(/<[^>]+>/g, '')
    for (const part of [...HEADINGS, ...row(2).flatMap(cell => cell.split('\n')), '一、第一次会议', '议定三项。', '以上报告。'])
      expect(text).toContain(part)
    expect(xml).toContain('w:tblHeader')
    expect(xml).toContain('w:orient="landscape"')
    const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml)
    expect(Number(size?.[1])).toBeGreaterThan(Number(size?.[2]))
  })
})
