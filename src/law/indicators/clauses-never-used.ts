/** Clauses never used: clauses never used. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator } from './indicator.ts'

export const clausesNeverUsed: Indicator = {
  id: 'clauses-never-used',
  title: words('从未使用的条款', 'Clauses never used'),
  definition: words(
    '现行协作意见中绑定了程序、自生效以来从未使用的条款数。',
    'Clauses in force that are bound to procedures and were never used.',
  ),
  above: words('从未使用的条款', 'clauses never used'),
  below: null,
  excluded: [words('未绑定程序的条款', 'Clauses bound to no procedure')],
  source: words('协作意见的条款和依据条款发起的事项', 'The clauses of agreements and the matters opened under them'),
  falls: words('今日的状况', 'How things stand today'),
  unit: 'count',
  sort: 'clause',
  period: { standing: true },
  of: ALL,
  numerator: { not: { date: 'startOn', known: true } },
  denominator: null,
  basis: { row: words('§8.4 未列；条款登记 M9', 'Not in §8.4; the clause register M9'), clauses: ['SX-6', 'FW-5.1'] },
}
