/** Adopted, same period: answered within the period as adopted or partly adopted. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator, subject } from './indicator.ts'
import { SUGGESTIONS } from './subjects.ts'

export const adoptedSamePeriod: Indicator = {
  id: 'adopted-same-period',
  title: words('采纳率（同期）', 'Adopted, same period'),
  definition: words(
    '本期发出的建议中，在本期内回复并采纳或者部分采纳的比例。期末发出的多未到期，季度数字因此偏低。',
    'Of the suggestions issued in the period, the share answered within it as adopted or partly adopted. Those issued late in the period are mostly not due yet, so quarterly figures are low.',
  ),
  above: words('本期内回复为采纳或者部分采纳的', 'answered within the period as adopted or partly adopted'),
  below: words('本期发出的', 'Issued in the period'),
  excluded: [words('已撤回的', 'Withdrawn ones')],
  source: words(
    '各类检察建议、司法建议、纠正意见、再审检察建议的签收、回复行为和回复期限',
    'The acts of service and reply, and the reply periods, of suggestions, corrections and retrial suggestions',
  ),
  falls: words('发出日落在本期', 'The day it was issued lies in the period'),
  unit: 'rate',
  sort: 'matter',
  period: { on: 'openedOn' },
  of: { all: [subject(...SUGGESTIONS), { flag: 'withdrawn', is: false }] },
  numerator: {
    all: [
      { code: 'adoption', is: ['adopted', 'partly'] },
      { date: 'metOn', upTo: 'day' },
    ],
  },
  denominator: ALL,
  basis: { row: words('§8.4 采纳率（同期）', '§8.4 adopted, same period'), clauses: ['JS-6'] },
}
