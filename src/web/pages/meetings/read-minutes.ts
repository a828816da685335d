/** Minutes as they were written together, taken apart for their act: the decisions one by one, the reservations. Pure. */

export type ReadMinutes = { decisions: { id: string; text: string }[]; reservations: string }

const DECISIONS = /^\s*四、\s*议定事项[：:]?\s*$/
const RESERVATIONS = /^\s*五、\s*分歧(与|和)保留意见[：:]?\s*$/
const HEADING = /^\s*[一二三四五六七八九十]+、/
/** 1. 1、 （1） (1) ① at the head of a line. */
const NUMBER = /^\s*(?:[（(]\s*\d+\s*[）)]|\d+\s*[.、．)）]|[①-⑳])\s*/

function sectionOf(lines: readonly string[], heading: RegExp): string[] {
  const at = lines.findIndex(line => heading.test(line))
  if (at < 0) return []
  const rest = lines.slice(at + 1)
  const end = rest.findIndex(line => HEADING.test(line))
  return end < 0 ? rest : rest.slice(0, end)
}

/**
 * The section 四、议定事项: each numbered line begins a decision, lines without a number go on with the one before; where no line has a number, each line
 * is one. The section 五 as it stands. A text without these headings has neither.
 */
export function readMinutes(text: string): ReadMinutes {
  const lines = text.split('\n')
  const body = sectionOf(lines, DECISIONS).filter(line => line.trim() !== '')
  const numbered = body.some(line => NUMBER.test(line))
  const found: string[] = []
  for (const line of body) {
    const plain = line.replace(NUMBER, '').trim()
    if (!numbered || NUMBER.test(line) || found.length === 0) found.push(plain)
    else found[found.length - 1] += plain
  }
  const decisions = found.filter(Boolean).map((one, at) => ({ id: String(at + 1), text: one }))
  return { decisions, reservations: sectionOf(lines, RESERVATIONS).join('\n').trim() }
}
