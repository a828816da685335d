/** The opening report in words: closed on what, open until when, late since when; nothing of the ledger is left out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import type { ItemLine } from './item-lines.ts'
import { FIRST_MEETING, lastReport, NO_ITEMS } from './last-report.ts'

const item = (title: string, more: Partial<ItemLine> = {}): ItemLine => ({
  matterId: title,
  title,
  stageTitle: words('推进中', 'Under way'),
  ended: false,
  owner: '沅清县人民法院 执行局',
  dueOn: '2026-09-30',
  overdueDays: null,
  closedOn: null,
  result: null,
  evidence: [],
  meetingTitle: '',
  ...more,
})
const closed = (title: string, more: Partial<ItemLine> = {}): ItemLine =>
  item(title, {
    ended: true,
    stageTitle: words('已销号', 'Closed'),
    closedOn: '2026-08-01',
    result: '三日内调出',
    evidence: ['调卷登记.pdf'],
    ...more,
  })
const previous = [{ title: '2026年上半年联席会议', heldOn: '2026-05-20' }]

describe('the report on the last items', () => {
  it.each([
    ['the first meeting', { previous: [], items: [], older: [] }, [FIRST_MEETING]],
    ['no items were agreed', { previous, items: [], older: [] }, [`上次会议（2026年上半年联席会议，2026-05-20召开）：${NO_ITEMS}`]],
    [
      'one closed, one open, one late',
      { previous, items: [closed('案卷调阅'), item('线索移送'), item('信息共享', { dueOn: '2026-07-31', overdueDays: 12 })], older: [] },
      [
        '上次会议（2026年上半年联席会议，2026-05-20召开）议定事项3项：已销号1项，未销号2项，其中超期1项。',
        '1. 案卷调阅（责任：沅清县人民法院 执行局）：已销号（2026-08-01），依据：三日内调出；材料：调卷登记.pdf。',
        '2. 线索移送（责任：沅清县人民法院 执行局）：推进中，到期日2026-09-30。',
        '3. 信息共享（责任：沅清县人民法院 执行局）：推进中，自2026-07-31起超期12天。',
      ],
    ],
    [
      'a special meeting since, an older item still open',
      {
        previous: [...previous, { title: '专题会议', heldOn: null }],
        items: [closed('案卷调阅', { owner: '', result: null, evidence: [], closedOn: null })],
        older: [item('旧事项', { dueOn: null })],
      },
      [
        '上次会议（2026年上半年联席会议，2026-05-20召开；专题会议）议定事项1项：已销号1项，未销号0项，其中超期0项。',
        '1. 案卷调阅：已销号，依据：见销号记录。',
        '更早会议议定、尚未销号的事项1项：',
        '1. 旧事项（责任：沅清县人民法院 执行局）：推进中。',
      ],
    ],
  ])('%s', (_, given, lines) => {
    expect(lastReport(given).split('\n')).toEqual(lines)
  })

  it('names every item once, in the order of the ledger, and its counts add up', () => {
    const some = fc.array(fc.record({ ended: fc.boolean(), late: fc.boolean() }), { maxLength: 30 })
    fc.assert(
      fc.property(some, list => {
        const items = list.map((one, at) => (one.ended ? closed(`事项${at}号`) : item(`事项${at}号`, one.late ? { overdueDays: 3 } : {})))
        const text = lastReport({ previous, items, older: [] })
        const found = [...text.matchAll(/事项(\d+)号/g)].map(match => Number(match[1]))
        expect(found).toEqual(list.map((_, at) => at))
        if (list.length === 0) return
        const counts = /议定事项(\d+)项：已销号(\d+)项，未销号(\d+)项，其中超期(\d+)项/.exec(text)?.slice(1).map(Number)
        const ended = list.filter(one => one.ended).length
        expect(counts).toEqual([list.length, ended, list.length - ended, list.filter(one => !one.ended && one.late).length])
      }),
    )
  })
})
