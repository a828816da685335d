/** Answered: answered, early or late. */
import { words } from '#kernel/words.ts'
import { COUNTED, type Indicator, subject } from './indicator.ts'
import { SUGGESTIONS } from './subjects.ts'

export const replied: Indicator = {
  id: 'replied',
  title: words('回复率', 'Answered'),
  definition: words(
    '期限在本期届满的建议中，已回复（不论早晚）的比例。',
    'Of the suggestions whose reply was due in the period, the share answered at all, late ones included.',
  ),
  above: words('已回复的', 'answered, early or late'),
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
  numerator: { flag: 'replied', is: true },
  denominator: {
    any: [
      { flag: 'replied', is: true },
      { date: 'dueOn', before: 'today' },
    ],
  },
  basis: { row: words('§8.4 回复率', '§8.4 answered'), clauses: ['JS-4'] },
}
