/** Clauses used: clauses used in the period. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator } from './indicator.ts'

export const clausesUsed: Indicator = {
  id: 'clauses-used',
  title: words('使用过的条款', 'Clauses used'),
  definition: words(
    '现行协作意见中绑定了程序的条款，在本期使用过的比例。',
    'Of the clauses in force that are bound to procedures, the share used in the period.',
  ),
  above: words('本期使用过的条款', 'clauses used in the period'),
  below: words('现行的、已绑定程序的条款', 'Clauses in force that are bound to procedures'),
  excluded: [words('未绑定程序的条款', 'Clauses bound to no procedure')],
  source: words('协作意见的条款和依据条款发起的事项', 'The clauses of agreements and the matters opened under them'),
  falls: words('事项发起日落在本期', 'The day a matter was opened under it lies in the period'),
  unit: 'rate',
  sort: 'clause',
  period: { used: true },
  of: ALL,
  numerator: { date: 'metOn', known: true },
  denominator: ALL,
  basis: { row: words('§8.4 未列；条款登记 M9', 'Not in §8.4; the clause register M9'), clauses: ['SX-6', 'FW-5.1'] },
}
