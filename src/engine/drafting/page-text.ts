/** A paper as plain text, one line a paragraph: for previews, for reading aloud, and for comparing drafts. */
import type { Block, PageDocument } from './page-document.ts'

/** Every text of the page in reading order; tables as | label | value |. */
export function pageText(page: PageDocument): string {
  const closing = page.closing ? [`${page.closing.text} ${page.closing.to}`] : []
  const { house, date, sealPlace } = page.signature
  return [
    `${page.house} ${page.title} ${page.number ?? '—'}`,
    ...(page.addressee === null ? [] : [`${page.addressee}：`]),
    ...page.blocks.flatMap(blockLines),
    ...closing,
    ...(page.attachments.length === 0 ? [] : [`附件：${page.attachments.map((name, index) => `${index + 1}. ${name}`).join(' ')}`]),
    `${house} ${date ?? '　年　月　日'} ${sealPlace}`.trim(),
    ...page.footnotes,
  ].join('\n')
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`  ${block.text}`]
    case 'heading':
      return [`  # ${block.text}`]
    case 'points':
      return block.items.map(point => `  ${point.label}${point.text}`)
    case 'answers':
      return block.rows.map(row => `  | ${row.label} | ${row.demand} | ${row.answer} | ${row.reasons} |`)
    case 'table':
      return block.rows.map(row => `  | ${row.label} | ${row.value} |`)
    case 'lines':
      return block.items.map(line => `  ${line.label === '' ? '' : `${line.label}：`}${line.value}`)
  }
}
