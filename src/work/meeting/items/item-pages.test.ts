/** The ledger on paper and the report: what every meeting decided, how it stands, what is late. */
import { describe, expect, it } from 'vitest'
import { gathered, itemTablePage, meetingStory, reportPage } from './item-pages.ts'
import type { ItemView } from './list-items.ts'

const item = (serial: number, change: Partial<ItemView> = {}): ItemView => ({
  matterId: `m${serial}`,
  serial,
  group: '',
  cells: {
    serial: String(serial),
    title: `事项${serial}`,
    task: '任务',
    target: '目标',
    baseline: '底数',
    problems: '问题',
    owner: '县法院\n执行局',
    effect: '成效',
    dueOn: '2026-10-30',
    state: '推进中',
  },
  owner: { house: '县法院', division: '执行局', cases: [], people: [] },
  standard: '',
  dueOn: '2026-10-30',
  daysLeft: -24,
  stage: 'running',
  stageTitle: { zh: '推进中', en: 'Under way' },
  closed: false,
  overdue: false,
  percent: null,
  keeperName: '沅清县人民检察院',
  sides: '沅清县人民法院',
  meeting: '第一次联席会议',
  agendaPoint: '',
  progress: null,
  carried: null,
  closing: null,
  reminders: [],
  escalated: null,
  amended: null,
  past: false,
  acts: [],
  ...change,
})
const ITEMS = [
  item(1, { closed: true, stage: 'closed' }),
  item(2, { overdue: true }),
  item(3, { stage: 'asked', meeting: '第二次联席会议', sides: '沅清县人民检察院、沅清县人民法院' }),
  item(4, { meeting: '第二次联席会议', carried: { meeting: '第一次联席会议', dueOn: '2026-09-30', on: null, reason: '未完' } }),
  item(5, { meeting: '' }),
]
const ABOUT = { house: '沅清县人民检察院', today: '2026-11-23' }

describe('the ledger', () => {
  it('ten columns, every line, the houses and the day over it', () => {
    const page = itemTablePage(ITEMS, { ...ABOUT, paper: 'a3', group: 'none' })
    expect(page.columns.map(column => column.title).join('')).toBe('序号事项任务目标底数问题责任成效到期状态')
    expect(page).toMatchObject({ title: '议定事项台账', paper: 'a3', date: '2026-11-23', closing: [] })
    expect(page.lines.join()).toContain('会议：2次（第一次联席会议、第二次联席会议）')
    expect(page.lines.join()).toContain('单位：沅清县人民法院、沅清县人民检察院')
    expect(page.lines.join()).toContain('共5项，已销号1项，超期1项')
    expect(page.groups).toHaveLength(1)
    expect(page.groups[0]?.rows).toHaveLength(5)
    expect(page.groups[0]?.rows[0]).toEqual([
      '1',
      '事项1',
      '任务',
      '目标',
      '底数',
      '问题',
      '县法院\n执行局',
      '成效',
      '2026-10-30',
      '推进中',
    ])
  })

  it('grouped: each group under its name, lines without one at their place', () => {
    const grouped = ITEMS.map(one => ({ ...one, group: one.meeting }))
    const page = itemTablePage(grouped, { ...ABOUT, paper: 'a4', group: 'meeting' })
    expect(page.groups.map(group => [group.title, group.rows.length])).toEqual([
      ['第一次联席会议', 2],
      ['第二次联席会议', 2],
      ['未载明会议', 1],
    ])
  })

  it('one meeting is named', () => {
    expect(itemTablePage([ITEMS[0] as ItemView], { ...ABOUT, paper: 'a4', group: 'none' }).lines[0]).toBe('会议：第一次联席会议')
  })
})

describe('the report', () => {
  it('counts add up for every meeting', () => {
    expect(meetingStory(ITEMS)[0]).toBe('议定5项：已销号1项，已申请销号待另一方同意1项，推进中3项，其中超期1项；续办1项。')
    expect(meetingStory([])[0]).toBe('议定0项：已销号0项，已申请销号待另一方同意0项，推进中0项。')
  })

  it('every late item is told with its house, its day and its last progress', () => {
    expect(meetingStory(ITEMS)[1]).toBe('超期：事项2（县法院，到期2026-10-30，超24天），尚无进展反馈')
    const fed = item(9, { overdue: true, progress: { text: '已发放20件', byName: '县法院', person: '', on: null } })
    expect(meetingStory([fed])[1]).toContain('最近进展：已发放20件')
  })

  it('by meeting, numbered, with the lines beneath', () => {
    const page = reportPage(ITEMS, { ...ABOUT, from: '2026-01-01', until: '2026-12-31' })
    expect(page.title).toBe('议定事项落实情况报告（2026-01-01至2026-12-31）')
    expect(page.groups.map(group => [group.title, group.rows.length])).toEqual([
      ['一、第一次联席会议', 2],
      ['二、第二次联席会议', 2],
      ['三、未载明会议', 1],
    ])
    expect(page.closing).toEqual([])
    expect(reportPage([], ABOUT).closing).toEqual(['本期没有议定事项。'])
  })

  it('groups keep the order of their first line', () => {
    expect(gathered(['b1', 'a1', 'b2'], one => one.slice(0, 1))).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ])
  })
})
