/** Withdrawals: withdrawals of the period. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator } from './indicator.ts'

export const withdrawals: Indicator = {
  id: 'withdrawals',
  title: words('撤回', 'Withdrawals'),
  definition: words('本期记录的撤回件数。', 'Withdrawals recorded in the period.'),
  above: words('本期的撤回', 'Withdrawals of the period'),
  below: null,
  excluded: [],
  source: words('各程序中的相应行为', 'The acts of that kind in every procedure'),
  falls: words('行为日期落在本期', 'The day of the act lies in the period'),
  unit: 'count',
  sort: 'event',
  period: { on: 'metOn' },
  of: { code: 'outcome', is: ['withdrawal'] },
  numerator: ALL,
  denominator: null,
  basis: { row: words('§8.3：撤回的建议不扣分', '§8.3: a withdrawn suggestion is never deducted'), clauses: ['JS-4'] },
}
