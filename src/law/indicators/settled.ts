/** Disputes settled: settled in the period. */
import { words } from '#kernel/words.ts'
import { type Indicator, subject } from './indicator.ts'

export const settled: Indicator = {
  id: 'settled',
  title: words('争议化解件数', 'Disputes settled'),
  definition: words(
    '本期达成和解、调解或者撤诉结案的争议件数。',
    'Disputes that ended in an agreement, a mediation or a withdrawal in the period.',
  ),
  above: words('本期化解的', 'settled in the period'),
  below: null,
  excluded: [],
  source: words('争议化解、共同调解程序的结果', 'The results of dispute settlement and joint mediation'),
  falls: words('结果日落在本期', 'The day of the result lies in the period'),
  unit: 'count',
  sort: 'matter',
  period: { on: 'outcomeOn' },
  of: subject('settlement'),
  numerator: { code: 'outcome', is: ['settled'] },
  denominator: null,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['JS-3', 'FW-1.3a', 'FW-1.3b'] },
}
