/** Reads the dates that stand in papers: 2026年8月18日 and 二〇二六年八月十八日. */
import { dayParts } from '#engine/drafting/han-numerals.ts'

const ZERO = /[〇○零ＯO0０]/
const DIGITS = '〇一二三四五六七八九'

/** 'YYYY-MM-DD' of a text that is nothing but a date; null when it is not one or no day of the calendar. */
export function writtenDate(text: string): string | null {
  const compact = text.replace(/[\s　]/g, '').replace(/[０-９]/g, digit => String(digit.charCodeAt(0) - 0xff10))
  const arabic = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(compact)
  if (arabic) return day(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]))
  const han = /^([〇○零ＯO0一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/.exec(compact)
  if (!han) return null
  const year = [...(han[1] ?? '')].map(digit => (ZERO.test(digit) ? 0 : DIGITS.indexOf(digit)))
  return day(Number(year.join('')), hanValue(han[2] ?? ''), hanValue(han[3] ?? ''))
}

/** 十 → 10, 十八 → 18, 三十一 → 31; 0 when it is no number below 100. */
export function hanValue(text: string): number {
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text)
  if (!match || text === '') return 0
  const tens = match[2] ? (match[1] ? DIGITS.indexOf(match[1]) : 1) : 0
  return tens * 10 + (match[3] ? DIGITS.indexOf(match[3]) : 0)
}

function day(year: number, month: number, dayOfMonth: number): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
  return dayParts(text) ? text : null
}
