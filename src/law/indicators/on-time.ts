/** Answered in time: answered on or before the due day. */
import { words } from '#kernel/words.ts'
import { COUNTED, type Indicator, subject } from './indicator.ts'
import { SUGGESTIONS } from './subjects.ts'

export const onTime: Indicator = {
  id: 'on-time',
  title: words('按期回复率', 'Answered in time'),
  definition: words(
    '期限在本期届满的建议中，在届满日或者之前回复的比例。',
    'Of the suggestions whose reply was due in the period, the share answered on or before the due day.',
  ),
  above: words('在期限届满日或者之前回复的', 'answered on or before the due day'),
  below: words('回复期限在本期届满，且已回复或者期限已过的', 'Reply due in the period, and answered or past due'),
  excluded: [
    words('已撤回的', 'Withdrawn ones'),
    words('期限中止、尚未确认或者日期不明的', 'Those whose period is suspended, not confirmed or not known'),
    words('异议尚在复核或者异议成立的', 'Those with an objection open or upheld'),
  ],
  source: words(
    '各类检察建议、司法建议、纠正意见、再审检察建议的签收、回复行为和回复期限',
    'The acts of service and reply, and the reply periods, of suggestions, corrections and retrial suggestions',
  ),
  falls: words('回复期限届满日落在本期', 'The day the reply was due lies in the period'),
  unit: 'rate',
  sort: 'matter',
  period: { on: 'dueOn' },
  of: { all: [subject(...SUGGESTIONS), ...COUNTED] },
  numerator: { code: 'kept', is: ['yes'] },
  denominator: {
    any: [
      { flag: 'replied', is: true },
      { date: 'dueOn', before: 'today' },
    ],
  },
  basis: { row: words('§8.4 按期回复率', '§8.4 answered in time'), clauses: ['LX-1', 'SX-6', 'HLJ-3', 'JS-4', 'FW-2.1a'] },
}
