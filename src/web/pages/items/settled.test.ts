/** What is proposed, asked and sent for the lines of a sheet. */
import { describe, expect, it } from 'vitest'
import { fillGaps, openGaps, type Seen, type SeenItem, settledOf, textNow, toSend } from './settled.ts'

const item = (row: number, change: Partial<SeenItem> = {}): SeenItem => ({
  row,
  reads: [],
  values: {
    title: '事项',
    task: '任务',
    target: '目标',
    baseline: '底数',
    problems: '问题',
    ownerHouse: '县法院',
    effect: '成效',
    dueOn: '2026-12-31',
  },
  side: 'recipient',
  state: 'running',
  missing: [],
  doubts: [],
  errors: [],
  as: 'open',
  here: false,
  ...change,
})
const bare = item(4, { values: { title: '事项', task: '任务', dueOn: '2026-01-01' }, side: null, missing: ['target'] })
const seen: Seen = {
  headerRow: 0,
  columns: [],
  fields: [],
  sides: [],
  meeting: '',
  items: [item(2), item(3, { here: true }), bare, item(5, { as: 'past', state: 'closed' })],
  skipped: [],
  asks: [],
}
const TODAY = '2026-11-23'

describe('lines of a sheet', () => {
  it('are proposed as the server says; what is in the ledger already stays out', () => {
    expect(Object.values(settledOf(seen)).map(line => line.as)).toEqual(['open', 'leave-out', 'open', 'past'])
  })

  it('say what keeps them from being opened today', () => {
    const settled = settledOf(seen)
    expect(seen.items.map(one => openGaps(one, settled[one.row], TODAY))).toEqual([
      [],
      [],
      ['target', 'baseline', 'problems', 'ownerHouse', 'effect', 'dueOn', 'side'],
      [],
    ])
  })

  it('a side chosen names the house; a value typed wins over the one read', () => {
    const line = {
      as: 'open' as const,
      side: 'issuer',
      values: { dueOn: '2027-01-31', target: 'x', baseline: 'x', problems: 'x', effect: 'x' },
    }
    expect(openGaps(bare, line, TODAY)).toEqual([])
    expect(textNow(bare, line, 'dueOn')).toBe('2027-01-31')
    expect(textNow(bare, undefined, 'dueOn')).toBe('2026-01-01')
  })

  it('gaps of the six fields are filled with one text; day, house and what is complete stay', () => {
    const filled = fillGaps(seen, settledOf(seen), '台账未载', TODAY)
    expect(filled[4]?.values).toEqual({ target: '台账未载', baseline: '台账未载', problems: '台账未载', effect: '台账未载' })
    expect(filled[2]?.values).toEqual({})
    expect(filled[5]?.values).toEqual({})
  })

  it('are sent by row', () => {
    expect(toSend(settledOf(seen))[2]).toEqual({ row: 4, as: 'open', values: {}, side: null })
    expect(toSend(settledOf(seen))).toHaveLength(4)
  })
})
