/** Adopted: answered as adopted or partly adopted. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator, subject } from './indicator.ts'
import { SUGGESTIONS } from './subjects.ts'

export const adopted: Indicator = {
  id: 'adopted',
  title: words('采纳率', 'Adopted'),
  definition: words(
    '本期回复的建议中，全部或者部分采纳的比例；分母是已回复的，不是已发出的。',
    'Of the suggestions answered in the period, the share adopted in full or in part; the denominator is those answered, not those issued.',
  ),
  above: words('回复为采纳或者部分采纳的', 'answered as adopted or partly adopted'),
  below: words('本期首次回复的', 'First answered in the period'),
  excluded: [words('已撤回的', 'Withdrawn ones')],
  source: words(
    '各类建议的逐项回复；再审检察建议以裁定再审为采纳',
    'The point-by-point replies; a retrial suggestion counts as adopted when retrial is ordered',
  ),
  falls: words('首次回复日落在本期', 'The day of the first reply lies in the period'),
  unit: 'rate',
  sort: 'matter',
  period: { on: 'metOn' },
  of: { all: [subject(...SUGGESTIONS), { flag: 'withdrawn', is: false }, { flag: 'replied', is: true }] },
  numerator: { code: 'adoption', is: ['adopted', 'partly'] },
  denominator: ALL,
  basis: {
    row: words('§8.4 采纳率（分母：已回复）', '§8.4 adopted, of those answered'),
    clauses: ['LX-1', 'SX-6', 'HLJ-3', 'JS-4', 'FW-2.1a'],
  },
}
