/** Late: past due and not met on the last day. */
import { words } from '#kernel/words.ts'
import type { Indicator } from './indicator.ts'

export const late: Indicator = {
  id: 'late',
  title: words('超期件数', 'Late'),
  definition: words('在期末仍未办理、且已过届满日的期限数。', 'Periods that had passed and were not met on the last day of the period.'),
  above: words('期末已过期而未办理的期限', 'past due and not met on the last day'),
  below: null,
  excluded: [words('不再适用、中止、尚未确认的', 'Moot, suspended and unconfirmed ones')],
  source: words('全部程序的期限，按负有义务的单位计', 'The periods of every procedure, by the house that owes it'),
  falls: words('期末的状况', 'How things stand on the last day'),
  unit: 'count',
  sort: 'duty',
  period: { standing: true },
  of: { code: 'state', is: ['open', 'met'] },
  numerator: {
    all: [
      { date: 'dueOn', before: 'day' },
      { not: { date: 'metOn', upTo: 'day' } },
      {
        any: [
          { code: 'kept', is: ['no'] },
          {
            all: [
              { flag: 'ended', is: false },
              { code: 'kept', is: [''] },
            ],
          },
        ],
      },
    ],
  },
  denominator: null,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['SX-6'] },
}
