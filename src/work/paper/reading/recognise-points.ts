/** Finds the numbered points of a suggestion in its paragraphs. */
import { hanValue } from './written-date.ts'

export type Point = { id: string; text: string }

type Style = 'han' | 'han-brackets' | 'arabic' | 'arabic-brackets'

const MARKERS: [Style, RegExp][] = [
  ['han', /^([一二三四五六七八九十]{1,3})[、．]\s*/],
  ['han-brackets', /^[（(]([一二三四五六七八九十]{1,3})[）)]\s*/],
  ['arabic', /^(\d{1,2})[.．、](?!\d)\s*/],
  ['arabic-brackets', /^[（(](\d{1,2})[）)]\s*/],
]

const START = /(建议|意见)[^。；]{0,12}[：:]$/
const INLINE_START = /(?:建议|意见)[^。；：:]{0,12}[：:](?=[一1（(])/

/** Points in order, numbered p1, p2 …; empty when no numbered list follows a sentence that announces suggestions. */
export function recognisePoints(paragraphs: string[]): Point[] {
  const start = paragraphs.findLastIndex(paragraph => START.test(paragraph))
  if (start >= 0) {
    const found = listed(paragraphs.slice(start + 1))
    if (found.length > 0) return numbered(found)
  }
  const heading = paragraphs.findLastIndex(paragraph => /^(建议内容|检察建议|建议事项)$/.test(paragraph.replace(/^.{1,3}、/, '')))
  if (heading >= 0) {
    const found = listed(paragraphs.slice(heading + 1))
    if (found.length > 0) return numbered(found)
  }
  const inline = paragraphs.find(paragraph => INLINE_START.test(paragraph))
  if (inline === undefined) return []
  return numbered(listed(splitInline(inline.slice(INLINE_START.exec(inline)?.index ?? 0).replace(/^[^：:]*[：:]/, ''))))
}

const numbered = (texts: string[]): Point[] => texts.map((text, index) => ({ id: `p${index + 1}`, text }))

function marker(paragraph: string): { style: Style; n: number; rest: string } | null {
  for (const [style, pattern] of MARKERS) {
    const match = pattern.exec(paragraph)
    if (!match) continue
    const n = style.startsWith('han') ? hanValue(match[1] ?? '') : Number(match[1])
    return { style, n, rest: paragraph.slice(match[0].length).trim() }
  }
  return null
}

/** The items 1, 2, 3 … of one style. Paragraphs between two items belong to the first; after the last, only its sub-numbers do. */
function listed(paragraphs: string[]): string[] {
  const first = paragraphs[0] === undefined ? null : marker(paragraphs[0])
  if (first?.n !== 1) return []
  const marks = paragraphs.map(marker)
  const places = [0]
  for (let index = 1; index < paragraphs.length; index++) {
    const mark = marks[index]
    if (mark?.style === first.style && mark.n === places.length + 1) places.push(index)
  }
  return places.map((place, order) => {
    let end = places[order + 1] ?? place + 1
    if (places[order + 1] === undefined) while (marks[end] && marks[end]?.style !== first.style) end++
    return [marks[place]?.rest ?? '', ...paragraphs.slice(place + 1, end)].join('\n')
  })
}

/** 一、…；二、…；三、… in one paragraph. */
const splitInline = (text: string): string[] =>
  text
    .split(/(?<=[；;。])(?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)])/)
    .map(piece => piece.trim())
