/** Items opened: opened in the period. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator, subject } from './indicator.ts'

export const itemsOpened: Indicator = {
  id: 'items-opened',
  title: words('新立议定事项', 'Items opened'),
  definition: words('本期立项的议定事项件数。', 'Ledger items opened in the period.'),
  above: words('本期立项的', 'opened in the period'),
  below: null,
  excluded: [],
  source: words('台账程序的立项行为', 'The opening acts of ledger items'),
  falls: words('立项日落在本期', 'The day it was opened lies in the period'),
  unit: 'count',
  sort: 'matter',
  period: { on: 'openedOn' },
  of: subject('item'),
  numerator: ALL,
  denominator: null,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['HLJ-8'] },
}
