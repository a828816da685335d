/** Extensions used: extensions of a period of the period. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator } from './indicator.ts'

export const extensions: Indicator = {
  id: 'extensions',
  title: words('延期', 'Extensions used'),
  definition: words('本期记录的延长期限件数。', 'Extensions of a period recorded in the period.'),
  above: words('本期的延长期限', 'Extensions of a period of the period'),
  below: null,
  excluded: [],
  source: words('各程序中的相应行为', 'The acts of that kind in every procedure'),
  falls: words('行为日期落在本期', 'The day of the act lies in the period'),
  unit: 'count',
  sort: 'event',
  period: { on: 'metOn' },
  of: { code: 'outcome', is: ['extension'] },
  numerator: ALL,
  denominator: null,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['LX-3'] },
}
