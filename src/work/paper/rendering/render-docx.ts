/** The same paper as an editable DOCX, with the font names that offices have installed: 仿宋_GB2312 and 方正小标宋简体. */
import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, PageDocument } from '#engine/drafting/page-document.ts'
import { metadataOf } from './page-metadata.ts'

const BODY = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋_GB2312' }
const TITLE = { ascii: '方正小标宋简体', hAnsi: '方正小标宋简体', eastAsia: '方正小标宋简体' }
const HEADING = { ascii: '黑体', hAnsi: '黑体', eastAsia: '黑体' }

/** Half-points (16 pt) and twips (28.95 pt exact pitch gives 22 lines in 225 mm). */
const BODY_SIZE = 32
const TABLE_SIZE = 28
const PITCH = { line: 579, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
const mm = (value: number) => Math.round((value / 25.4) * 1440)

/** An editable copy of the paper. Word draws it with the office's own fonts; characters are never checked or dropped here. */
export function renderDocx(document: PageDocument): Promise<Buffer> {
  const children = [...head(document), ...body(document), ...closing(document), ...signature(document), ...footnotes(document)]
  const page = {
    size: { width: mm(210), height: mm(297) },
    margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(28) },
  }
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: BODY, size: TABLE_SIZE })],
      }),
    ],
  })
  return Packer.toBuffer(
    new Document({
      ...metadataOf(document),
      lastModifiedBy: document.house,
      styles: { default: { document: { run: { font: BODY, size: BODY_SIZE } } } },
      sections: [{ properties: { page }, footers: { default: footer }, children }],
    }),
  )
}

const run = (text: string) => new TextRun({ text, font: BODY, size: BODY_SIZE, characterSpacing: -4 })
const indented = (text: string) => new Paragraph({ indent: { firstLine: 640 }, spacing: PITCH, children: [run(text)] })
const flush = (text: string) => new Paragraph({ spacing: PITCH, children: [run(text)] })
const lines = (text: string) => text.split('\n').map(indented)

function head(document: PageDocument): Paragraph[] {
  const big = (text: string) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: 700, lineRule: LineRuleType.EXACT },
      children: [new TextRun({ text, font: TITLE, size: 44 })],
    })
  const titles =
    document.layout === 'official-letter' ? [big(document.house), big(document.title)] : [big(`${document.house}${document.title}`)]
  const number =
    document.number === null ? [] : [new Paragraph({ alignment: AlignmentType.RIGHT, spacing: PITCH, children: [run(document.number)] })]
  return [...titles, ...number, flush('')]
}

function body(document: PageDocument): (Paragraph | Table)[] {
  const first = document.addressee === null ? [] : [flush(`${document.addressee}：`)]
  return [...first, ...document.blocks.flatMap(showBlock)]
}

function showBlock(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return lines(block.text)
    case 'heading':
      return [
        new Paragraph({
          indent: { firstLine: 640 },
          spacing: PITCH,
          keepNext: true,
          children: [new TextRun({ text: block.text, font: HEADING, size: BODY_SIZE })],
        }),
      ]
    case 'points':
      return block.items.flatMap(item => lines(`${item.label}${item.text}`))
    case 'lines':
      return block.items.flatMap(item => lines(item.label === '' ? item.value : `${item.label}：${item.value}`))
    case 'table':
      return [
        grid(
          [2100, 6745],
          block.rows.map(row => [row.label, row.value]),
          900,
        ),
      ]
    case 'answers': {
      const rows = block.rows.map(row => [row.label.replace('、', ''), row.demand, row.answer, row.reasons])
      return [grid([700, 3200, 1345, 3600], [['序号', '建议事项', '意见', '理由'], ...rows], 0)]
    }
  }
}

function grid(widths: number[], rows: string[][], height: number): Table {
  const cell = (text: string, column: number) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 80, bottom: 80, left: 110, right: 110 },
      children: text.split('\n').map(line => new Paragraph({ children: [new TextRun({ text: line, font: BODY, size: TABLE_SIZE })] })),
    })
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: rows.map(
      row =>
        new TableRow({ cantSplit: true, ...(height > 0 ? { height: { value: height, rule: 'atLeast' } } : {}), children: row.map(cell) }),
    ),
  })
}

function closing(document: PageDocument): Paragraph[] {
  const to = document.closing === null ? [] : [indented(document.closing.text), flush(document.closing.to)]
  const attached = document.attachments.map((name, index) => indented(`${index === 0 ? '附件：' : '　　　'}${index + 1}. ${name}`))
  return [...to, ...(attached.length > 0 ? [flush('')] : []), ...attached]
}

function signature(document: PageDocument): Paragraph[] {
  const { house, date, sealPlace } = document.signature
  if (document.layout !== 'official-letter' && sealPlace === '') return []
  const right = (text: string) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { right: 1280 },
      spacing: PITCH,
      keepLines: true,
      keepNext: text !== sealPlace,
      children: [run(text)],
    })
  const seal = sealPlace === '' ? [] : [right(sealPlace)]
  return [flush(''), right(house), right(date ?? '　　　　年　　月　　日'), ...seal]
}

const footnotes = (document: PageDocument): Paragraph[] =>
  document.footnotes.map(
    note =>
      new Paragraph({
        border: { top: { style: 'single', size: 8, space: 1, color: '000000' } },
        children: [new TextRun({ text: note, font: BODY, size: TABLE_SIZE })],
      }),
  )
