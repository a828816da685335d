/** Periods kept in shared procedures: done on or before the due day. */
import { words } from '#kernel/words.ts'
import type { Indicator } from './indicator.ts'

export const dutiesKept: Indicator = {
  id: 'duties-kept',
  title: words('共同程序期限遵守率', 'Periods kept in shared procedures'),
  definition: words(
    '两院之间全部程序中，届满日在本期的各项期限，按期办理的比例；检察院自己的报送、备案、归还期限同样计入。',
    'Of all periods that ended in the period in procedures between houses, the share kept; the procuratorate’s own periods for sending, filing and returning count alike.',
  ),
  above: words('在届满日或者之前办理的', 'done on or before the due day'),
  below: words('届满日在本期，且已办理或者期限已过的', 'Due in the period, and done or past due'),
  excluded: [words('不再适用、中止、尚未确认或者日期不明的', 'Moot, suspended, unconfirmed or unknown ones')],
  source: words(
    '两院之间各程序的全部期限，按负有义务的单位计',
    'Every period of every procedure between houses, by the house that owes it',
  ),
  falls: words('期限届满日落在本期', 'The day it was due lies in the period'),
  unit: 'rate',
  sort: 'duty',
  period: { on: 'dueOn' },
  of: {
    all: [
      { flag: 'shared', is: true },
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
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['LX-3', 'HLJ-15'] },
}
