/** Transferred: transferred in the period. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator, subject } from './indicator.ts'

export const transferred: Indicator = {
  id: 'transferred',
  title: words('移送件数', 'Transferred'),
  definition: words('本期移送的线索、案件件数。', 'Clues and cases transferred in the period.'),
  above: words('本期移送的', 'transferred in the period'),
  below: null,
  excluded: [words('已撤回的', 'Withdrawn ones')],
  source: words('各类线索、案件移送程序的首个行为', 'The opening acts of transfers'),
  falls: words('移送日落在本期', 'The day of the transfer lies in the period'),
  unit: 'count',
  sort: 'matter',
  period: { on: 'openedOn' },
  of: { all: [subject('transfer'), { flag: 'withdrawn', is: false }] },
  numerator: ALL,
  denominator: null,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['JS-1', 'FW-1.5a', 'FW-1.5b'] },
}
