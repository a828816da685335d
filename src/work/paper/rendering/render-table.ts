/** A wide table as PDF/A on landscape pages, and as an editable DOCX with the same rows. */
import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { FontSet } from './font-set.ts'
import { refuseMissing } from './render-pdf.ts'
import { type TableGroup, type TablePage, tableTexts } from './table-page.ts'
import { TABLE_SOURCE } from './table-source.ts'

/** The table as PDF/A-2b; the same table gives the same bytes. Throws `refused` naming each character that no font can draw. */
export function renderTablePdf(page: TablePage, fonts: FontSet): Buffer {
  const texts = tableTexts(page)
  refuseMissing(
    [...texts.map(text => ({ list: 'body' as const, text })), ...[page.house, page.title].map(text => ({ list: 'title' as const, text }))],
    fonts,
  )
  const inputs = {
    document: JSON.stringify(page),
    fonts: JSON.stringify({ body: fonts.body, title: fonts.title, titleWeight: fonts.titleWeight }),
  }
  const outcome = fonts.compiler.compile({ mainFileContent: TABLE_SOURCE, inputs })
  if (!outcome.result) {
    const error = outcome.takeError()
    const cause = error ? JSON.stringify(fonts.compiler.fetchDiagnostics(error)) : 'no result'
    throw new Fault('internal', words('表格排版失败', 'The table could not be laid out'), { cause })
  }
  const [year = 1970, month = 1, day = 1] = page.date.split('-').map(Number)
  const pdf = fonts.compiler.pdf(outcome.result, { pdfStandard: 'a-2b', creationTimestamp: Date.UTC(year, month - 1, day) / 1000 })
  fonts.compiler.evictCache(30)
  return pdf
}

const FACE = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋_GB2312' }
const HEAD = { ascii: '黑体', hAnsi: '黑体', eastAsia: '黑体' }
const mm = (value: number): number => Math.round((value / 25.4) * 1440)
const SIZES = { a4: [210, 297], a3: [297, 420] } as const

const run = (text: string, size: number, head = false): TextRun => new TextRun({ text, size, font: head ? HEAD : FACE })
const paragraphs = (text: string, size: number, head = false): Paragraph[] =>
  text.split('\n').map(line => new Paragraph({ children: [run(line, size, head)] }))

const pageNumbers = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'], font: FACE, size: 18 })],
      }),
    ],
  })

/** The same table for Word: the row of headings repeats on every page, rows are not torn. */
export function renderTableDocx(page: TablePage): Promise<Buffer> {
  const [short, long] = SIZES[page.paper]
  const width = mm(long - 30)
  const shares = page.columns.reduce((sum, column) => sum + column.share, 0)
  const widths = page.columns.map(column => Math.round((width * column.share) / shares))
  const cell = (text: string, column: number, head: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 70, right: 70 },
      children: paragraphs(text, 19, head),
    })
  const grid = (rows: string[][]): Table =>
    new Table({
      columnWidths: widths,
      width: { size: width, type: WidthType.DXA },
      rows: [
        new TableRow({ tableHeader: true, children: page.columns.map((column, index) => cell(column.title, index, true)) }),
        ...rows.map(row => new TableRow({ cantSplit: true, children: row.map((text, index) => cell(text, index, false)) })),
      ],
    })
  const group = (one: TableGroup): (Paragraph | Table)[] => [
    ...(one.title === null
      ? []
      : [new Paragraph({ keepNext: true, spacing: { before: 200, after: 80 }, children: [run(one.title, 24, true)] })]),
    ...one.text.flatMap(text => paragraphs(text, 22)),
    ...(one.rows.length > 0 ? [grid(one.rows)] : []),
  ]
  const title = new Paragraph({ alignment: AlignmentType.CENTER, children: [run(`${page.house}${page.title}`, 36, true)] })
  return Packer.toBuffer(
    new Document({
      title: `${page.house}${page.title}`,
      creator: page.house,
      styles: { default: { document: { run: { font: FACE, size: 20 } } } },
      sections: [
        {
          properties: {
            page: {
              size: { width: mm(short), height: mm(long), orientation: PageOrientation.LANDSCAPE },
              margin: { top: mm(16), bottom: mm(15), left: mm(15), right: mm(15) },
            },
          },
          footers: { default: pageNumbers() },
          children: [
            title,
            ...page.lines.flatMap(line => paragraphs(line, 21)),
            ...page.groups.flatMap(group),
            ...page.closing.flatMap(line => paragraphs(line, 21)),
          ],
        },
      ],
    }),
  )
}
