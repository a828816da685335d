/** The text of an OFD (GB/T 33190): the TextCode elements of its pages, line by line. */
import { unreadable } from './file-kind.ts'

/** Lines separated by line feeds; '' when its pages are pictures only. Throws `unreadable-file` when there is no page. */
export function readOfd(entries: Record<string, Uint8Array>): string {
  const pages = Object.keys(entries).filter(name => /Pages\/Page_\d+\/Content\.xml$/i.test(name))
  if (pages.length === 0) throw unreadable('OFD 里没有页面，请重新导出', 'The OFD has no page: export it again')
  pages.sort((a, b) => pageNumber(a) - pageNumber(b))
  return pages.map(name => pageText(new TextDecoder().decode(entries[name]))).join('\n')
}

const pageNumber = (name: string) => Number(/Page_(\d+)/i.exec(name)?.[1] ?? 0)

function pageText(xml: string): string {
  const lines: { y: number; text: string }[] = []
  for (const object of xml.matchAll(/<(?:\w+:)?TextObject\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?TextObject>/g)) {
    const top = Number(/Boundary="\s*[-\d.]+\s+([-\d.]+)/.exec(object[1] ?? '')?.[1] ?? 0)
    for (const code of (object[2] ?? '').matchAll(/<(?:\w+:)?TextCode\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?TextCode>/g)) {
      const y = top + Number(/\bY="([-\d.]+)"/.exec(code[1] ?? '')?.[1] ?? 0)
      const last = lines.at(-1)
      if (last && Math.abs(last.y - y) < 2) last.text += unescapeXml(code[2] ?? '')
      else lines.push({ y, text: unescapeXml(code[2] ?? '') })
    }
  }
  return lines
    .map(line => line.text.trim())
    .filter(text => text !== '')
    .join('\n')
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
