/** Queries: uses recorded under information sharing of the period. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator } from './indicator.ts'

export const queries: Indicator = {
  id: 'queries',
  title: words('查询次数', 'Queries'),
  definition: words('本期记录的信息共享中登记的查询使用件数。', 'Uses recorded under information sharing recorded in the period.'),
  above: words('本期的信息共享中登记的查询使用', 'Uses recorded under information sharing of the period'),
  below: null,
  excluded: [],
  source: words('各程序中的相应行为', 'The acts of that kind in every procedure'),
  falls: words('行为日期落在本期', 'The day of the act lies in the period'),
  unit: 'count',
  sort: 'event',
  period: { on: 'metOn' },
  of: { code: 'outcome', is: ['query'] },
  numerator: ALL,
  denominator: null,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['LX-6', 'FW-3.2a'] },
}
