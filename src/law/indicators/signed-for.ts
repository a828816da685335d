/** Signed for within two working days: signed for by the second working day. */
import { words } from '#kernel/words.ts'
import type { Indicator } from './indicator.ts'

export const signedFor: Indicator = {
  id: 'signed-for',
  title: words('两个工作日内签收率', 'Signed for within two working days'),
  definition: words(
    '送达后第二个工作日在本期的函件，在该日或者之前签收的比例。',
    'Of the letters whose second working day after sending lies in the period, the share signed for by then.',
  ),
  above: words('在第二个工作日或者之前签收的', 'signed for by the second working day'),
  below: words('第二个工作日在本期，且已签收或者已过该日的', 'Second working day in the period, and signed for or past it'),
  excluded: [words('签收前撤回、退回或者以其他方式送达的', 'Withdrawn, returned or otherwise served before')],
  source: words('各程序的送达和签收行为；收到日以签收登记为准', 'The acts of service and of signing for; the day is the one registered'),
  falls: words('送出后第二个工作日落在本期', 'The second working day after sending lies in the period'),
  unit: 'rate',
  sort: 'signing',
  period: { on: 'dueOn' },
  of: { code: 'state', is: ['open', 'met'] },
  numerator: { code: 'kept', is: ['yes'] },
  denominator: {
    any: [
      { code: 'kept', is: ['yes', 'no'] },
      { date: 'dueOn', before: 'today' },
    ],
  },
  basis: {
    row: words(
      '§8.4 未列；未打开的函件两个工作日后两边均提示',
      'Not in §8.4; a letter left unopened shows on both sides after two working days',
    ),
    clauses: ['FW-2.2c'],
  },
}
