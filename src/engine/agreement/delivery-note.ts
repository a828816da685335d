/** When shared data is next to be delivered: the rhythm that the houses agreed, counted from the last delivery; no statutory period. */
import { addDays, addMonths } from '#kernel/plain-date.ts'
import { type Words, words } from '#kernel/words.ts'

const MONTHS: Record<string, number> = { monthly: 1, quarterly: 3 }
const TITLES: Record<string, Words> = { monthly: words('每月', 'monthly'), quarterly: words('每季度', 'quarterly') }

/**
 * The line on the page of a sharing that runs. `last` is the day of the last delivery, or of the agreement on the catalogue when nothing was
 * delivered yet ('YYYY-MM-DD'). Nothing is refused and nothing counts as overdue by it.
 */
export function deliveryNote(rhythm: unknown, last: { on: string; delivered: boolean }, today: string): Words {
  const months = MONTHS[String(rhythm)]
  const title = TITLES[String(rhythm)]
  if (months === undefined || title === undefined) return words('交付频次：实时提供，不设交付日期', 'Delivery: live, no day of delivery')
  const next = addMonths(last.on, months)
  const from = last.delivered
    ? words(`上次交付 ${last.on}`, `last delivered ${last.on}`)
    : words(`目录商定 ${last.on}，尚未交付`, `catalogue agreed ${last.on}, nothing delivered yet`)
  const passed = today >= addDays(next, 1)
  return words(
    `交付频次：${title.zh}；${from.zh}，下一次约定在 ${next} 以前${passed ? '，已经过了这一天' : ''}（双方约定，不是法定期限）`,
    `Delivery: ${title.en}; ${from.en}, next by ${next}${passed ? ', which has passed' : ''} (agreed between the houses, no statutory period)`,
  )
}
