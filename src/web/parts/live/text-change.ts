/** What was typed, as the smallest change between the text before and after. */

/** At `at`, `remove` characters go and `insert` comes. Counted in UTF-16 units, as the browser and the live text count. */
export type TextChange = { at: number; remove: number; insert: string }

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/**
 * The change from `before` to `after`; null when they are equal. `caret` is where the writer stands after typing: of several readings (one more 一 in
 * 一一一) the one that ends there. A character of two units is never cut in two.
 */
export function changeBetween(before: string, after: string, caret: number = after.length): TextChange | null {
  if (before === after) return null
  const least = Math.min(before.length, after.length)
  // What stands behind the writer cannot have been typed just now.
  const behind = Math.max(0, after.length - Math.max(0, Math.min(caret, after.length)))
  let end = 0
  while (end < Math.min(least, behind) && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  let start = 0
  while (start < least - end && before[start] === after[start]) start++
  while (end < least - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  if (start > 0 && (isHigh(before.charCodeAt(start - 1)) || isHigh(after.charCodeAt(start - 1)))) start--
  if (end > 0 && (isLow(before.charCodeAt(before.length - end)) || isLow(after.charCodeAt(after.length - end)))) end--
  return { at: start, remove: before.length - end - start, insert: after.slice(start, after.length - end) }
}
