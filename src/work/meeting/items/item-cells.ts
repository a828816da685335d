/** The ten columns of a line as text: the same cells on the screen, in the sheet and on paper. */
import { type ItemCells, ownerCell } from '#engine/sheets/items/item-sheet.ts'
import { daysBetween } from '#kernel/plain-date.ts'
import type { Words } from '#kernel/words.ts'
import type { ItemNow } from './item-now.ts'

export type ItemStanding = {
  now: ItemNow
  serial: number
  /** Names of the houses of the side that answers for it. */
  sides: string
  stage: string
  ended: boolean
  stageTitle: Words
  overdue: boolean
  today: string
}

/** 推进中（60%）, 推进中，超期3天, 已销号（2026-11-20）; Chinese, as the ledger is read. */
export function stateCell({ now, ended, stageTitle, overdue, today }: ItemStanding): string {
  if (ended) {
    const on = now.closing?.answer?.on ?? now.closing?.on
    return on ? `${stageTitle.zh}（${on}）` : stageTitle.zh
  }
  const percent = now.percent === null ? '' : `（${now.percent}%）`
  const late = overdue && now.dueOn ? `，超期${daysBetween(now.dueOn, today)}天` : ''
  return `${stageTitle.zh}${percent}${late}`
}

/** 成效: what is expected; once the closing was agreed, what was reached. */
export const effectCell = ({ now, ended }: ItemStanding): string => (ended && now.closing?.result ? now.closing.result : now.effect)

/** All ten cells. */
export const cellsOf = (item: ItemStanding): ItemCells => ({
  serial: String(item.serial),
  title: item.now.title,
  task: item.now.task,
  target: item.now.target,
  baseline: item.now.baseline,
  problems: item.now.problems,
  owner: ownerCell({
    house: item.now.ownerHouse || item.sides,
    division: item.now.ownerDivision,
    cases: item.now.ownerCases,
    people: item.now.ownerPeople,
  }),
  effect: effectCell(item),
  dueOn: item.now.dueOn ?? '',
  state: stateCell(item),
})
