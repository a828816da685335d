/** Objections: objections of the period. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator } from './indicator.ts'

export const objections: Indicator = {
  id: 'objections',
  title: words('异议', 'Objections'),
  definition: words('本期记录的提出异议件数。', 'Objections recorded in the period.'),
  above: words('本期的提出异议', 'Objections of the period'),
  below: null,
  excluded: [],
  source: words('各程序中的相应行为', 'The acts of that kind in every procedure'),
  falls: words('行为日期落在本期', 'The day of the act lies in the period'),
  unit: 'count',
  sort: 'event',
  period: { on: 'metOn' },
  of: { code: 'outcome', is: ['objection'] },
  numerator: ALL,
  denominator: null,
  basis: {
    row: words('§8.3：异议复核中或者成立的不扣分', '§8.3: an open or upheld objection is never deducted'),
    clauses: ['JS-4', 'FW-2.1b'],
  },
}
