/** Files supplied in time: done on or before the due day. */
import { words } from '#kernel/words.ts'
import { type Indicator, subject } from './indicator.ts'

export const filesSupplied: Indicator = {
  id: 'files-supplied',
  title: words('按期提供卷宗率', 'Files supplied in time'),
  definition: words(
    '届满日在本期的调卷请求，按期提供卷宗或者说明理由的比例。',
    'Of the file requests due in the period, the share supplied, or answered with reasons for the delay, in time.',
  ),
  above: words('在届满日或者之前办理的', 'done on or before the due day'),
  below: words('届满日在本期，且已办理或者期限已过的', 'Due in the period, and done or past due'),
  excluded: [words('不再适用、中止、尚未确认或者日期不明的', 'Moot, suspended, unconfirmed or unknown ones')],
  source: words('调卷程序的提供期限', 'The supply period of file requests'),
  falls: words('期限届满日落在本期', 'The day it was due lies in the period'),
  unit: 'rate',
  sort: 'duty',
  period: { on: 'dueOn' },
  of: { all: [subject('file-request'), { code: 'clock', is: ['supply'] }, { code: 'state', is: ['open', 'met'] }] },
  numerator: { code: 'kept', is: ['yes'] },
  denominator: {
    any: [
      { code: 'kept', is: ['yes', 'no'] },
      { date: 'dueOn', before: 'today' },
    ],
  },
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['LX-2'] },
}
