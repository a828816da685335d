/** Items overdue: past due and not closed. */
import { words } from '#kernel/words.ts'
import { type Indicator, subject } from './indicator.ts'

export const itemsOverdue: Indicator = {
  id: 'items-overdue',
  title: words('超期议定事项', 'Items overdue'),
  definition: words(
    '期末已过到期日而未办结的议定事项件数。',
    'Ledger items past their due day and not closed on the last day of the period.',
  ),
  above: words('期末超期未办结的', 'past due and not closed'),
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
      {
        all: [
          { date: 'openedOn', upTo: 'day' },
          { any: [{ flag: 'ended', is: false }, { all: [{ date: 'endedOn', known: true }, { not: { date: 'endedOn', upTo: 'day' } }] }] },
        ],
      },
      { date: 'dueOn', before: 'day' },
    ],
  },
  denominator: null,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['HLJ-11'] },
}
