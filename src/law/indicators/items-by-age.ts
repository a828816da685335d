/** Open items by age: not closed on the last day. */
import { words } from '#kernel/words.ts'
import { type Indicator, subject } from './indicator.ts'

export const itemsByAge: Indicator = {
  id: 'items-by-age',
  title: words('未结议定事项的存续时间', 'Open items by age'),
  definition: words(
    '期末未办结的议定事项，按立项以来的天数分列。',
    'Ledger items not closed on the last day of the period, by days since they were opened.',
  ),
  above: words('期末未办结的', 'not closed on the last day'),
  below: null,
  excluded: [],
  source: words('台账程序', 'Ledger items'),
  falls: words('期末的状况', 'How things stand on the last day'),
  unit: 'count',
  sort: 'matter',
  period: { standing: true },
  of: subject('item'),
  numerator: {
    all: [
      { date: 'openedOn', upTo: 'day' },
      { any: [{ flag: 'ended', is: false }, { all: [{ date: 'endedOn', known: true }, { not: { date: 'endedOn', upTo: 'day' } }] }] },
    ],
  },
  denominator: null,
  by: { age: 'openedOn' },
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['HLJ-11'] },
}
