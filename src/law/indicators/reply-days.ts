/** Time to reply: days from receipt to the first reply. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator, subject } from './indicator.ts'
import { SUGGESTIONS } from './subjects.ts'

export const replyDays: Indicator = {
  id: 'reply-days',
  title: words('回复用时', 'Time to reply'),
  definition: words(
    '本期回复的建议，从收到到首次回复的日历天数的分布。',
    'For suggestions answered in the period, the calendar days from receipt to the first reply, as a distribution.',
  ),
  above: words('从收到到首次回复的天数', 'days from receipt to the first reply'),
  below: null,
  excluded: [words('已撤回的', 'Withdrawn ones'), words('收到日或者回复日不明的', 'Those whose day of receipt or reply is not known')],
  source: words(
    '各类检察建议、司法建议、纠正意见、再审检察建议的签收、回复行为和回复期限',
    'The acts of service and reply, and the reply periods, of suggestions, corrections and retrial suggestions',
  ),
  falls: words('首次回复日落在本期', 'The day of the first reply lies in the period'),
  unit: 'days',
  sort: 'matter',
  period: { on: 'metOn' },
  of: {
    all: [subject(...SUGGESTIONS), { flag: 'withdrawn', is: false }, { date: 'startOn', known: true }, { date: 'startOn', upTo: 'metOn' }],
  },
  numerator: ALL,
  denominator: null,
  days: { from: 'startOn', until: 'metOn' },
  basis: { row: words('§8.4 未列，与各项期限对照', 'Not in §8.4: read beside the periods'), clauses: ['LX-3'] },
}
