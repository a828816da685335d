/** Transfers answered: answered in the period. */
import { words } from '#kernel/words.ts'
import { type Indicator, subject } from './indicator.ts'

export const answeredTransfers: Indicator = {
  id: 'answered-transfers',
  title: words('移送有回音件数', 'Transfers answered'),
  definition: words('本期收到处理结果的移送件数。', 'Transfers whose handling was told in the period.'),
  above: words('本期有处理结果的', 'answered in the period'),
  below: null,
  excluded: [words('已撤回的', 'Withdrawn ones')],
  source: words('接收单位立案、不立案、答复等行为', 'The acts of the receiving house'),
  falls: words('答复日落在本期', 'The day of the answer lies in the period'),
  unit: 'count',
  sort: 'matter',
  period: { on: 'metOn' },
  of: { all: [subject('transfer'), { flag: 'withdrawn', is: false }] },
  numerator: { flag: 'replied', is: true },
  denominator: null,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['JS-1', 'FW-1.5a', 'FW-1.5b'] },
}
