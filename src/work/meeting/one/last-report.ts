/** The report that every meeting opens with: what became of the items of the last one, in words, from the ledger alone. Pure. */
import type { ItemLine } from './item-lines.ts'

export type ReportInput = {
  /** The last regular meeting and special ones since, by day; empty: this is the first. */
  previous: readonly { title: string; heldOn: string | null }[]
  items: readonly ItemLine[]
  /** Not closed, from meetings before those. */
  older: readonly ItemLine[]
}

export const FIRST_MEETING = '首次会议，无上次事项。'
export const NO_ITEMS = '上次会议未议定事项。'

function oneLine(item: ItemLine, at: number): string {
  const head = `${at}. ${item.title}${item.owner ? `（责任：${item.owner}）` : ''}：`
  if (item.ended) {
    const files = item.evidence.length > 0 ? `；材料：${item.evidence.join('、')}` : ''
    return `${head}${item.stageTitle.zh}${item.closedOn ? `（${item.closedOn}）` : ''}，依据：${item.result ?? '见销号记录'}${files}。`
  }
  const due = item.dueOn ? `，到期日${item.dueOn}` : ''
  const late = item.overdueDays !== null ? `，自${item.dueOn}起超期${item.overdueDays}天` : ''
  return `${head}${item.stageTitle.zh}${late === '' ? due : late}。`
}

const count = (items: readonly ItemLine[], which: (item: ItemLine) => boolean): number => items.filter(which).length

/** Chinese text for the agenda and the minutes; every item of the last meetings stands in it, in the order of the ledger. */
export function lastReport({ previous, items, older }: ReportInput): string {
  const still =
    older.length > 0 ? [`更早会议议定、尚未销号的事项${older.length}项：`, ...older.map((item, at) => oneLine(item, at + 1))] : []
  if (previous.length === 0) return [FIRST_MEETING, ...still].join('\n')
  const names = previous.map(one => `${one.title}${one.heldOn ? `，${one.heldOn}召开` : ''}`).join('；')
  if (items.length === 0) return [`上次会议（${names}）：${NO_ITEMS}`, ...still].join('\n')
  const closed = count(items, item => item.ended)
  const late = count(items, item => item.overdueDays !== null)
  const head = `上次会议（${names}）议定事项${items.length}项：已销号${closed}项，未销号${items.length - closed}项，其中超期${late}项。`
  return [head, ...items.map((item, at) => oneLine(item, at + 1)), ...still].join('\n')
}
