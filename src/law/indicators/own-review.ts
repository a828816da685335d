/** Own review periods kept: done on or before the due day. */
import { words } from '#kernel/words.ts'
import type { Indicator } from './indicator.ts'

export const ownReview: Indicator = {
  id: 'own-review',
  title: words('本院审查期限遵守率', 'Own review periods kept'),
  definition: words(
    '本院内部办理的监督案件中，届满日在本期的受理、审查等期限，按期办理的比例；只有本院可见。',
    'Of the periods for intake and review in the house’s own supervision cases that ended in the period, the share kept; only the own house has these records.',
  ),
  above: words('在届满日或者之前办理的', 'done on or before the due day'),
  below: words('届满日在本期，且已办理或者期限已过的', 'Due in the period, and done or past due'),
  excluded: [words('不再适用、中止、尚未确认或者日期不明的', 'Moot, suspended, unconfirmed or unknown ones')],
  source: words('本院内部程序的全部期限', 'Every period of the house’s internal procedures'),
  falls: words('期限届满日落在本期', 'The day it was due lies in the period'),
  unit: 'rate',
  sort: 'duty',
  period: { on: 'dueOn' },
  of: {
    all: [
      { flag: 'shared', is: false },
      { code: 'state', is: ['open', 'met'] },
    ],
  },
  numerator: { code: 'kept', is: ['yes'] },
  denominator: {
    any: [
      { code: 'kept', is: ['yes', 'no'] },
      { date: 'dueOn', before: 'today' },
    ],
  },
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['LX-3'] },
}
