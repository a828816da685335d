/** The ledger on paper, and the report made from it: by meeting what was decided, how it stands, what is overdue. Pure. */
import { ITEM_FIELDS, TEN_COLUMNS } from '#engine/sheets/items/item-fields.ts'
import { type Words, words } from '#kernel/words.ts'
import type { TablePage } from '#work/paper/index.ts'
import type { ItemView } from './list-items.ts'

const SHARES: Record<(typeof TEN_COLUMNS)[number], number> = {
  serial: 0.6,
  title: 1.8,
  task: 2.4,
  target: 1.8,
  baseline: 1.7,
  problems: 1.9,
  owner: 1.9,
  effect: 1.9,
  dueOn: 1.35,
  state: 1.4,
}

const columns = TEN_COLUMNS.map(column => ({ title: ITEM_FIELDS[column].title.zh, share: SHARES[column] }))
const cellsOf = (item: ItemView): string[] => TEN_COLUMNS.map(column => item.cells[column] ?? '')

const NOWHERE: Words = words('未载明会议', 'No meeting named')

/** Lines in the order given, gathered by `key`; the order of groups is that of their first line. */
export function gathered<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups]
}

const housesOf = (items: readonly ItemView[]): string =>
  [...new Set(items.flatMap(item => item.sides.split('、')))].filter(Boolean).join('、')
const meetingsOf = (items: readonly ItemView[]): string[] => [...new Set(items.map(item => item.meeting).filter(Boolean))]

type About = { house: string; today: string; paper: 'a4' | 'a3'; group: 'none' | 'house' | 'meeting' }

/** The table leaders know, A4 or A3 landscape. */
export function itemTablePage(items: readonly ItemView[], about: About): TablePage {
  const meetings = meetingsOf(items)
  const lines = [
    meetings.length === 1
      ? `会议：${meetings[0]}`
      : meetings.length > 1
        ? `会议：${meetings.length}次（${meetings.slice(0, 3).join('、')}${meetings.length > 3 ? '等' : ''}）`
        : '',
    `单位：${housesOf(items) || about.house}　　截至：${about.today}　　共${items.length}项，已销号${items.filter(item => item.closed).length}项，超期${items.filter(item => item.overdue).length}项`,
  ].filter(Boolean)
  const groups =
    about.group === 'none'
      ? [{ title: null, text: [], rows: items.map(item => cellsOf(item)) }]
      : gathered(items, item => item.group).map(([title, rows]) => ({
          title: title || (about.group === 'meeting' ? NOWHERE.zh : '未载明责任单位'),
          text: [],
          rows: rows.map(item => cellsOf(item)),
        }))
  return { house: about.house, title: '议定事项台账', lines, paper: about.paper, columns, groups, closing: [], date: about.today }
}

const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const ordinal = (index: number): string => HAN[index] ?? String(index + 1)

/** One paragraph on a meeting: how many were decided, closed, asked for, under way, overdue, carried over. */
export function meetingStory(items: readonly ItemView[]): string[] {
  const count = (test: (item: ItemView) => boolean): number => items.filter(test).length
  const closed = count(item => item.closed)
  const asked = count(item => !item.closed && item.stage !== 'running')
  const overdue = items.filter(item => item.overdue)
  const carried = count(item => item.carried !== null)
  const running = items.length - closed - asked
  const story = `议定${items.length}项：已销号${closed}项，已申请销号待另一方同意${asked}项，推进中${running}项${overdue.length ? `，其中超期${overdue.length}项` : ''}${carried ? `；续办${carried}项` : ''}。`
  const late = overdue.map(
    item =>
      `超期：${item.cells.title}（${item.owner.house}，到期${item.dueOn}，超${-(item.daysLeft ?? 0)}天）${item.progress ? `，最近进展：${item.progress.text}` : '，尚无进展反馈'}`,
  )
  return [story, ...late]
}

/** The report: what every meeting decided and how it stands, with the lines beneath. */
export function reportPage(
  items: readonly ItemView[],
  about: { house: string; today: string; from?: string | undefined; until?: string | undefined },
): TablePage {
  const span = about.from || about.until ? `（${about.from ?? ''}至${about.until ?? about.today}）` : ''
  const all = meetingStory(items)[0] ?? ''
  return {
    house: about.house,
    title: `议定事项落实情况报告${span}`,
    lines: [`截至${about.today}，${all}`],
    paper: 'a4',
    columns,
    groups: gathered(items, item => item.meeting).map(([meeting, rows], index) => ({
      title: `${ordinal(index)}、${meeting || NOWHERE.zh}`,
      text: meetingStory(rows),
      rows: rows.map(item => cellsOf(item)),
    })),
    closing: items.length === 0 ? ['本期没有议定事项。'] : [],
    date: about.today,
  }
}
