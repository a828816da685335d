/** Suggestions issued and received: issued in the period. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator, subject } from './indicator.ts'
import { SUGGESTIONS } from './subjects.ts'

export const suggestions: Indicator = {
  id: 'suggestions',
  title: words('发出、收到的建议', 'Suggestions issued and received'),
  definition: words(
    '本期发出的各类建议，按种类分列；两院各计其发出和收到的。',
    'Suggestions issued in the period, by kind; each house counts what it sent and received.',
  ),
  above: words('本期发出的', 'issued in the period'),
  below: null,
  excluded: [],
  source: words(
    '各类建议、纠正意见、再审检察建议和抗诉的首个行为',
    'The opening acts of suggestions, corrections, retrial suggestions and protests',
  ),
  falls: words('发出日落在本期', 'The day it was issued lies in the period'),
  unit: 'count',
  sort: 'matter',
  period: { on: 'openedOn' },
  of: subject(...SUGGESTIONS, 'protest', 'counter-suggestion'),
  numerator: ALL,
  denominator: null,
  by: 'procedure',
  basis: { row: words('§8.4 未列，属各项比率的底数', 'Not in §8.4: the base of its rates'), clauses: ['HLJ-3', 'JS-6'] },
}
