/** Training and other joint activities: held in the period. */
import { words } from '#kernel/words.ts'
import { type Indicator, subject } from './indicator.ts'

export const activities: Indicator = {
  id: 'activities',
  title: words('培训、研讨等活动', 'Training and other joint activities'),
  definition: words('本期举办的联合活动次数，按种类分列。', 'Joint activities held in the period, by sort.'),
  above: words('本期举办的', 'held in the period'),
  below: null,
  excluded: [],
  source: words('联合活动程序', 'Joint activities'),
  falls: words('举办日落在本期', 'The day it was held lies in the period'),
  unit: 'count',
  sort: 'matter',
  period: { on: 'outcomeOn' },
  of: subject('activity'),
  numerator: { code: 'outcome', is: ['held'] },
  denominator: null,
  by: 'detail',
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['HLJ-16', 'FW-4.2'] },
}
