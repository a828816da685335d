/** Rectified: every adopted point found corrected. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator, subject } from './indicator.ts'
import { SUGGESTIONS } from './subjects.ts'

export const rectified: Indicator = {
  id: 'rectified',
  title: words('整改率', 'Rectified'),
  definition: words(
    '本期回复并采纳或者部分采纳、且已经审查的建议中，每一已采纳事项均查明纠正的比例。',
    'Of the suggestions adopted or partly adopted in a reply of the period and examined since, the share in which every adopted point was found corrected.',
  ),
  above: words('已采纳的事项均经审查认定纠正的', 'every adopted point found corrected'),
  below: words('本期回复采纳或者部分采纳，且已审查的', 'Adopted or partly adopted in the period, and examined'),
  excluded: [words('已撤回的', 'Withdrawn ones'), words('尚未审查（未到期）的', 'Those not examined yet (not yet due)')],
  source: words('发出单位对处理结果的逐项审查', 'The point-by-point check of the result by the issuer'),
  falls: words('首次回复日落在本期', 'The day of the first reply lies in the period'),
  unit: 'rate',
  sort: 'matter',
  period: { on: 'metOn' },
  of: {
    all: [
      subject(...SUGGESTIONS),
      { flag: 'withdrawn', is: false },
      { code: 'adoption', is: ['adopted', 'partly'] },
      { count: 'checked', atLeast: 1 },
    ],
  },
  numerator: { code: 'detail', is: ['all-corrected'] },
  denominator: ALL,
  basis: { row: words('§8.4 整改率', '§8.4 rectified'), clauses: ['JS-4', 'JS-6', 'FW-1.4'] },
}
