/** The text of a PDF as paragraphs: printed lines are put together again by their place on the page. */
import { getDocumentProxy } from 'unpdf'
import { unreadable } from './file-kind.ts'

const MAX_PAGES = 500

type Line = { text: string; left: number; right: number; size: number }

/** Paragraphs separated by line feeds; '' for a scan without text. Throws `unreadable-file` on a password or broken data. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await open(bytes)
  try {
    if (pdf.numPages > MAX_PAGES)
      throw unreadable('PDF 超过 500 页，请只放入文书本身', 'The PDF has more than 500 pages: drop the paper only')
    const paragraphs: string[] = []
    let full = false
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const content = await page.getTextContent()
      const lines = printedLines(content.items.filter(item => 'str' in item) as Piece[])
      full = join(paragraphs, lines, full)
    }
    return paragraphs.join('\n')
  } finally {
    await pdf.destroy()
  }
}

async function open(bytes: Uint8Array) {
  try {
    // pdf.js takes the buffer away from its owner: give it a copy
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw unreadable('PDF 有打开密码，请去掉密码后再放入', 'The PDF has a password: remove it and drop it again', error)
    }
    throw unreadable('PDF 已损坏，请重新导出或者重新扫描', 'The PDF is broken: export or scan it again', error)
  }
}

type Piece = { str: string; transform: number[]; width: number; height: number }

function printedLines(pieces: Piece[]): Line[] {
  const rows: { y: number; pieces: Piece[] }[] = []
  for (const piece of pieces) {
    if (piece.str.trim() === '') continue
    const y = piece.transform[5] ?? 0
    const row = rows.at(-1)
    if (row && Math.abs(row.y - y) < Math.max(3, piece.height * 0.3)) row.pieces.push(piece)
    else rows.push({ y, pieces: [piece] })
  }
  return rows.map(row => {
    const sorted = row.pieces
    const left = Math.min(...sorted.map(piece => piece.transform[4] ?? 0))
    const right = Math.max(...sorted.map(piece => (piece.transform[4] ?? 0) + piece.width))
    return {
      text: sorted
        .map(piece => piece.str)
        .join('')
        .trim(),
      left,
      right,
      size: Math.max(8, ...sorted.map(piece => piece.height)),
    }
  })
}

/** A line continues the paragraph above when that line reached the right edge and this one is not indented. */
function join(paragraphs: string[], lines: Line[], previousFull: boolean): boolean {
  const body = lines.filter(line => !/^[—–\-－ ]*\d{1,4}[—–\-－ ]*$/.test(line.text) || line.text.length > 9)
  const left = Math.min(...body.map(line => line.left))
  const right = Math.max(...body.map(line => line.right))
  let full = previousFull
  for (const line of body) {
    if (full && line.left < left + line.size * 0.8 && paragraphs.length > 0) paragraphs.push(`${paragraphs.pop()}${line.text}`)
    else paragraphs.push(line.text)
    // a line that starts far to the right is a number or a signature, and ends there
    full = line.right > right - line.size * 2.2 && line.left < left + line.size * 3
  }
  return full
}
