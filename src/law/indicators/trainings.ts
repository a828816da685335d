/** Joint trainings: trainings held in the period. */
import { words } from '#kernel/words.ts'
import { type Indicator, subject } from './indicator.ts'

export const trainings: Indicator = {
  id: 'trainings',
  title: words('同堂培训', 'Joint trainings'),
  definition: words('本期举办的联合培训次数。', 'Joint trainings held in the period.'),
  above: words('本期举办的培训', 'trainings held in the period'),
  below: null,
  excluded: [],
  source: words('联合活动程序中种类为培训的', 'Joint activities of the sort training'),
  falls: words('举办日落在本期', 'The day it was held lies in the period'),
  unit: 'count',
  sort: 'matter',
  period: { on: 'outcomeOn' },
  of: { all: [subject('activity'), { code: 'detail', is: ['training'] }] },
  numerator: { code: 'outcome', is: ['held'] },
  denominator: null,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['HLJ-16', 'FW-4.2'] },
}
