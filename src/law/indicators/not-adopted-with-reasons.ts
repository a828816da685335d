/** Not adopted, with reasons: answered in the period as not adopted. */
import { words } from '#kernel/words.ts'
import { type Indicator, subject } from './indicator.ts'
import { SUGGESTIONS } from './subjects.ts'

export const notAdoptedWithReasons: Indicator = {
  id: 'not-adopted-with-reasons',
  title: words('不采纳并说明理由件数', 'Not adopted, with reasons'),
  definition: words(
    '本期回复为不采纳的建议件数；不采纳必须说明理由，是正常的办结方式。',
    'Suggestions answered in the period as not adopted; reasons are always given, and it is a normal end.',
  ),
  above: words('本期回复为不采纳的', 'answered in the period as not adopted'),
  below: null,
  excluded: [words('已撤回的', 'Withdrawn ones')],
  source: words('各类建议的逐项回复', 'The point-by-point replies'),
  falls: words('首次回复日落在本期', 'The day of the first reply lies in the period'),
  unit: 'count',
  sort: 'matter',
  period: { on: 'metOn' },
  of: { all: [subject(...SUGGESTIONS), { flag: 'withdrawn', is: false }] },
  numerator: { code: 'adoption', is: ['not-adopted'] },
  denominator: null,
  basis: {
    row: words('§8.3：说明理由的不采纳不扣分', '§8.3: a reasoned non-adoption is never deducted'),
    clauses: ['HLJ-3', 'JS-4', 'FW-2.1a'],
  },
}
