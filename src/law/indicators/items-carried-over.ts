/** Items carried over: carry-overs of ledger items of the period. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator } from './indicator.ts'

export const itemsCarriedOver: Indicator = {
  id: 'items-carried-over',
  title: words('续办的议定事项', 'Items carried over'),
  definition: words('本期记录的议定事项续办件数。', 'Carry-overs of ledger items recorded in the period.'),
  above: words('本期的议定事项续办', 'Carry-overs of ledger items of the period'),
  below: null,
  excluded: [],
  source: words('各程序中的相应行为', 'The acts of that kind in every procedure'),
  falls: words('行为日期落在本期', 'The day of the act lies in the period'),
  unit: 'count',
  sort: 'event',
  period: { on: 'metOn' },
  of: { code: 'outcome', is: ['carried-over'] },
  numerator: ALL,
  denominator: null,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['HLJ-10'] },
}
