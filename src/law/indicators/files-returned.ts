/** Files returned in time: done on or before the due day. */
import { words } from '#kernel/words.ts'
import { type Indicator, subject } from './indicator.ts'

export const filesReturned: Indicator = {
  id: 'files-returned',
  title: words('按期归还卷宗率', 'Files returned in time'),
  definition: words(
    '届满日在本期的借阅，按期归还的比例。',
    'Of the loans of files that ended in the period, the share given back in time.',
  ),
  above: words('在届满日或者之前办理的', 'done on or before the due day'),
  below: words('届满日在本期，且已办理或者期限已过的', 'Due in the period, and done or past due'),
  excluded: [words('不再适用、中止、尚未确认或者日期不明的', 'Moot, suspended, unconfirmed or unknown ones')],
  source: words('调卷程序的借阅期限', 'The loan period of file requests'),
  falls: words('期限届满日落在本期', 'The day it was due lies in the period'),
  unit: 'rate',
  sort: 'duty',
  period: { on: 'dueOn' },
  of: { all: [subject('file-request'), { code: 'clock', is: ['loan'] }, { code: 'state', is: ['open', 'met'] }] },
  numerator: { code: 'kept', is: ['yes'] },
  denominator: {
    any: [
      { code: 'kept', is: ['yes', 'no'] },
      { date: 'dueOn', before: 'today' },
    ],
  },
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['LX-2'] },
}
