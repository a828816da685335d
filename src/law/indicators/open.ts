/** Open: not ended on the last day. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator } from './indicator.ts'

export const open: Indicator = {
  id: 'open',
  title: words('未结件数', 'Open'),
  definition: words(
    '在期末（本期未完的，为今日）尚未办结的事项件数。',
    'Matters not ended on the last day of the period, or today where the period is not over.',
  ),
  above: words('期末未办结的', 'not ended on the last day'),
  below: null,
  excluded: [words('已办结而结束日不明的', 'Ended ones whose last day is not known')],
  source: words('全部程序', 'Every procedure'),
  falls: words('期末的状况', 'How things stand on the last day'),
  unit: 'count',
  sort: 'matter',
  period: { standing: true },
  of: ALL,
  numerator: {
    all: [
      { date: 'openedOn', upTo: 'day' },
      { any: [{ flag: 'ended', is: false }, { all: [{ date: 'endedOn', known: true }, { not: { date: 'endedOn', upTo: 'day' } }] }] },
    ],
  },
  denominator: null,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['SX-6'] },
}
