/** Dates as people read them: 2026-11-23 周一, 还有 2 天. Works on date texts, so no time zone can shift a day. */
import type { Words } from '#kernel/words.ts'

const ZH = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const EN = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** Day of the week of a date text, 0 = Sunday. */
export const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()

/** 2026-11-23 周一 */
export function dayText(date: string, lang: 'zh' | 'en'): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date
  const day = (lang === 'zh' ? ZH : EN)[weekday(date)]
  return day ? `${date} ${day}` : date
}

/** How far a due date is: 还有 2 天, 今天到期, 超 3 天. */
export function leftText(days: number): Words {
  if (days === 0) return { zh: '今天到期', en: 'due today' }
  if (days > 0) return { zh: `还有 ${days} 天`, en: days === 1 ? '1 day left' : `${days} days left` }
  return { zh: `超 ${-days} 天`, en: days === -1 ? '1 day over' : `${-days} days over` }
}

const BEIJING = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment as Beijing time, 2026-11-23 09:05; legal dates never pass through here. */
export function momentText(moment: string): string {
  const at = Date.parse(moment)
  return Number.isNaN(at) ? moment : BEIJING.format(at)
}
