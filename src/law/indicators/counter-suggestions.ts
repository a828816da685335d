/** Counter-suggestions: issued in the period. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator, subject } from './indicator.ts'

export const counterSuggestions: Indicator = {
  id: 'counter-suggestions',
  title: words('法院对监督活动的建议', 'Counter-suggestions'),
  definition: words(
    '本期法院就监督活动向检察院提出的书面建议件数。',
    'Written suggestions by a court on the conduct of supervision, issued in the period.',
  ),
  above: words('本期提出的', 'issued in the period'),
  below: null,
  excluded: [],
  source: words('反向建议程序的首个行为', 'The opening act of the counter-suggestion'),
  falls: words('提出日落在本期', 'The day it was issued lies in the period'),
  unit: 'count',
  sort: 'matter',
  period: { on: 'openedOn' },
  of: subject('counter-suggestion'),
  numerator: ALL,
  denominator: null,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['HLJ-19', 'FW-2.1b'] },
}
