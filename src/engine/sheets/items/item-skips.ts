/** Rows of a ledger that are no items: blank rows, group headings, totals, notes, headings repeated on the next page. */
import { type Words, words } from '#kernel/words.ts'
import { matchItemHeading } from './item-fields.ts'
import type { ItemHeader } from './item-header.ts'

export type SkipKind = 'blank' | 'title' | 'heading' | 'group' | 'total' | 'note' | 'joined' | 'unread'
export type Skip = { /** One-based row, as Excel shows it. */ row: number; kind: SkipKind; says: Words }

const NOTE = /^(?:注|备注|说明|填表|制表|审核|填报|联系人|审签|报送|单位[:：]|签字|分管领导签字|日期[:：]|附件)/
const MEETING =
  /((?:20\d{2}年?)?[（(]?第?[一二三四五六七八九十\d]{0,3}次?[）)]?[\p{Script=Han}]{0,12}?(?:联席会议|会商会议|会商会|专题会议|专题会商会?|座谈会))/u

/** The year that a title names once: “2026年议定事项台账”. Two different years name none. */
export function yearIn(text: string): number | null {
  const years = new Set([...text.normalize('NFKC').matchAll(/(20\d{2})\s*年/g)].map(found => Number(found[1])))
  return years.size === 1 ? ([...years][0] ?? null) : null
}

/** The meeting that a title or group heading names; '' where it names none. */
export const meetingIn = (text: string): string => MEETING.exec(text.replace(/\s+/g, ''))?.[1] ?? ''

/** What a row below the headings is, when it is no item; null for an item. `across`: one merged cell spans it. */
export function skipOf(cells: string[], header: ItemHeader, across: boolean): { kind: SkipKind; text: string; says: Words } | null {
  const filled = cells.map((cell, index) => ({ text: cell.trim(), index })).filter(one => one.text !== '')
  const first = filled[0]
  if (!first) return { kind: 'blank', text: '', says: words('空行', 'A blank row') }
  if (header.headerRow < 0) return { kind: 'unread', text: '', says: words('没有表头，未读取', 'Not read: the sheet has no headings') }
  const plain = first.text.replace(/\s/g, '')
  if (filled.slice(0, 2).some(one => /^(?:合计|小计|总计|共计)/.test(one.text.replace(/\s/g, ''))))
    return { kind: 'total', text: plain, says: words('合计行，未作为事项', 'A line of totals, no item') }
  if (filled.length <= 3 && NOTE.test(plain))
    return { kind: 'note', text: plain, says: words('表注，未作为事项', 'A note under the sheet, no item') }
  const headings = filled.filter(one => matchItemHeading(one.text)?.sure).length
  if (headings >= 3 && headings >= filled.length - 1)
    return { kind: 'heading', text: plain, says: words('重复的表头，未作为事项', 'Headings repeated, no item') }
  const field = header.columns[first.index]?.field ?? null
  const numbered = /^[（(]?(?:\d{1,4}|[一二三四五六七八九十]{1,3})[）)]?[.、]?$/.test(plain)
  const lonely = filled.length === 1 && plain.length <= 60 && !numbered
  if (
    lonely &&
    (across ||
      field === 'serial' ||
      (first.index === 0 && /^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]/.test(plain)) ||
      meetingIn(plain) === plain)
  )
    return {
      kind: 'group',
      text: first.text,
      says: words(`分组标题“${first.text}”，记入其下各行`, `A group heading “${first.text}”, kept with the rows below it`),
    }
  return null
}
