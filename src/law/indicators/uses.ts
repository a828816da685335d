/** Times used: opened in the period. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator } from './indicator.ts'

export const uses: Indicator = {
  id: 'uses',
  title: words('使用次数', 'Times used'),
  definition: words('本期依据条款发起的事项件数。', 'Matters opened under a clause in the period.'),
  above: words('本期发起的', 'opened in the period'),
  below: null,
  excluded: [],
  source: words('全部程序的首个行为', 'The opening act of every procedure'),
  falls: words('发起日落在本期', 'The day it was opened lies in the period'),
  unit: 'count',
  sort: 'matter',
  period: { on: 'openedOn' },
  of: ALL,
  numerator: ALL,
  denominator: null,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['SX-6'] },
}
