/** Reads until when something is to be done, as offices write it: 2026年6月底前, 6月30日前, 三季度末, 长期, 立行立改, Excel serials. */
import { type Words, words } from '#kernel/words.ts'
import { dayParts, sheetDate } from '../sheet-date.ts'

/** `standing`: no end by nature (长期). `at-once`: 立行立改. Both need a day that a person names. */
export type DueReading = { date?: string; kind: 'day' | 'standing' | 'at-once' | 'none' | 'unclear'; doubt?: Words; error?: Words }

const STANDING = /^(?:长期|长期坚持|持续|持续推进|常态化|常态|常年|长效|贯穿全年|长期推进|常态化推进|持续坚持|长期任务)/
const AT_ONCE = /^(?:立行立改|立即|即时|即知即改|立即整改|马上|即日)/
const NONE = /^(?:[-—–/\\无]+|待定|未定|另行通知|暂无)$/
const HAN: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }

const pad = (value: number): string => String(value).padStart(2, '0')

/** 二〇二六年六月三十日 → 2026年6月30日; other characters stay. */
export function arabicDate(text: string): string {
  const years = text.replace(/[〇零一二三四五六七八九]{4}(?=年)/g, found => [...found].map(one => HAN[one]).join(''))
  return years.replace(/[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九](?=[月日号])/g, found => {
    if (!found.includes('十')) return String(HAN[found])
    const [tens, ones] = found.split('十')
    return String((tens ? (HAN[tens] ?? 0) : 1) * 10 + (ones ? (HAN[ones] ?? 0) : 0))
  })
}

const lastDay = (year: number, month: number): string => {
  for (let day = 31; day > 27; day--) if (dayParts(`${year}-${pad(month)}-${pad(day)}`)) return `${year}-${pad(month)}-${pad(day)}`
  return ''
}

type Found = { date: string; plain: boolean; yearKnown: boolean }

/** One date inside a text, with how plainly it was said. `year` fills what the text leaves out. */
function monthWords(text: string, year: number | undefined): Found | null {
  const yearIn = /(20\d{2})年?/.exec(text)?.[1]
  const next = /明年|次年|下一?年/.test(text) ? 1 : 0
  const base = yearIn ? Number(yearIn) : year === undefined ? undefined : year + next
  if (base === undefined) return null
  const made = (date: string, plain: boolean): Found => ({ date, plain, yearKnown: yearIn !== undefined })
  // 6-9月 is no ninth of June
  const day = /(\d{1,2})[月.-](\d{1,2})(?![\d月季])[日号]?/.exec(text.replace(/20\d{2}[年.-]?/, ''))
  if (day) {
    const date = `${base}-${pad(Number(day[1]))}-${pad(Number(day[2]))}`
    return dayParts(date) ? made(date, true) : null
  }
  const month = Number(/(?:^|\D)(\d{1,2})月/.exec(text)?.[1] ?? /20\d{2}[.-](\d{1,2})(?!\d)/.exec(text)?.[1] ?? 0)
  if (month >= 1 && month <= 12) {
    if (/上旬/.test(text)) return made(`${base}-${pad(month)}-10`, false)
    if (/中旬/.test(text)) return made(`${base}-${pad(month)}-20`, false)
    return made(lastDay(base, month), /底|末|下旬|前|内/.test(text))
  }
  const quarter = /([1-4一二三四])季度/.exec(text)?.[1]
  if (quarter) return made(lastDay(base, 3 * (HAN[quarter] ?? Number(quarter))), /末|底|前|内/.test(text))
  if (/上半年|半年/.test(text) && !/下半年/.test(text)) return made(`${base}-06-30`, true)
  if (/年底|年末|下半年|年内|全年|年终|底前/.test(text) || /^20\d{2}年?(?:前|度)?$/.test(text))
    return made(`${base}-12-31`, /年底|年末|年内|底前/.test(text))
  return null
}

const readAs = (cell: string, date: string): Words => words(`“${cell}”读作 ${date}，请核对`, `“${cell}” was read as ${date}: please check`)

const unclear = (cell: string, zh: string, en: string, kind: DueReading['kind']): DueReading => ({
  kind,
  error: words(`“${cell}”${zh}`, `“${cell}” ${en}`),
})

/** One part of the cell; '' when it says nothing of a day. */
function readOne(cell: string, text: string, year: number | undefined): DueReading {
  const exact = sheetDate(text.replace(/[之以]?前(?:完成|办结)?$|完成$|[之以]前$/, ''), year)
  if (exact.date) {
    const yearless = exact.doubt !== undefined
    return { date: exact.date, kind: 'day', ...(yearless ? { doubt: readAs(cell, exact.date) } : {}) }
  }
  const found = monthWords(text, year)
  if (!found) return unclear(cell, '看不出到期日，请填写', 'names no day: please enter one', 'unclear')
  return { date: found.date, kind: 'day', ...(found.plain && found.yearKnown ? {} : { doubt: readAs(cell, found.date) }) }
}

/** Until when, as a day ('YYYY-MM-DD', Asia/Shanghai). Several dates in one cell: the last counts and is asked. An empty cell is `none`. */
export function readDue(cell: string, year?: number): DueReading {
  const shown = cell.trim().replace(/\s*\n\s*/g, '；')
  const text = arabicDate(shown.normalize('NFKC').replace(/\s+/g, ''))
  if (text === '' || NONE.test(text)) return { kind: 'none' }
  if (STANDING.test(text)) {
    const dated = readOne(shown, text.replace(STANDING, ''), year)
    if (dated.date) return { date: dated.date, kind: 'day', doubt: readAs(shown, dated.date) }
    return unclear(shown, '没有到期日：请填一个检查的日子', 'has no end: name a day on which it is looked at', 'standing')
  }
  if (AT_ONCE.test(text)) {
    const dated = readOne(shown, text.replace(AT_ONCE, ''), year)
    if (dated.date) return { date: dated.date, kind: 'day', doubt: readAs(shown, dated.date) }
    return unclear(shown, '没有写明哪一天：请填到期日', 'names no day: please enter one', 'at-once')
  }
  const parts = text.split(/[；;、，,]|至|~|—|--/).filter(Boolean)
  if (parts.length < 2) return readOne(shown, text, year)
  // 2026年6月至9月, 2026年10月1日至次年3月底: the year said first goes on
  let known = year
  const last = parts
    .flatMap(part => {
      const { date } = readOne(shown, part, known)
      known = Number(/20\d{2}(?=[年./-])/.exec(part)?.[0] ?? known) || known
      return date ?? []
    })
    .sort()
    .at(-1)
  if (last === undefined) return unclear(shown, '看不出到期日，请填写', 'names no day: please enter one', 'unclear')
  return { date: last, kind: 'day', doubt: readAs(shown, last) }
}
