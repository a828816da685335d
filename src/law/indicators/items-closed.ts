/** Items closed: closed. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator, subject } from './indicator.ts'

export const itemsClosed: Indicator = {
  id: 'items-closed',
  title: words('议定事项办结率', 'Items closed'),
  definition: words(
    '到期日在本期的议定事项中，已凭证据、经对方同意办结的比例。',
    'Of the ledger items due in the period, the share closed on evidence with the other side’s consent.',
  ),
  above: words('已办结的', 'closed'),
  below: words('到期日在本期的', 'Due in the period'),
  excluded: [words('续办后到期日移出本期的', 'Those carried over beyond the period')],
  source: words('台账程序的到期日和销号', 'The due days and the closing of ledger items'),
  falls: words('到期日落在本期', 'The due day lies in the period'),
  unit: 'rate',
  sort: 'matter',
  period: { on: 'dueOn' },
  of: subject('item'),
  numerator: { flag: 'ended', is: true },
  denominator: ALL,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['HLJ-8', 'HLJ-10'] },
}
