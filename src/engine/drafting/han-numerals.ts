/** Chinese numerals for numbered points and for dates of formal papers. */
const DIGITS = '〇一二三四五六七八九'
const UNITS = '零一二三四五六七八九'

/** 1 → 一, 12 → 十二, 40 → 四十, 99 → 九十九. Outside 1–99 the Arabic figure is returned unchanged. */
export function hanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return `${tens > 1 ? UNITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? UNITS[ones] : ''}`
}

/** '2026-08-20' (Asia/Shanghai day) → { year, month, day }; null when it is not a day of the calendar. */
export function dayParts(date: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return month >= 1 && month <= 12 && day >= 1 && day <= (lengths[month - 1] ?? 0) ? { year, month, day } : null
}

/** '2026-08-20' → 2026年8月20日, the usual date of official letters (no leading zeros); null when it is no day. */
export function formalDate(date: string): string | null {
  const parts = dayParts(date)
  return parts && `${parts.year}年${parts.month}月${parts.day}日`
}

/** '2026-08-20' → 二〇二六年八月二十日, the date of rulings and older papers; null when it is no day. */
export function hanDate(date: string): string | null {
  const parts = dayParts(date)
  if (!parts) return null
  const year = [...String(parts.year)].map(digit => DIGITS[Number(digit)]).join('')
  return `${year}年${hanNumber(parts.month)}月${hanNumber(parts.day)}日`
}
