/** File requests: made in the period. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator, subject } from './indicator.ts'

export const fileRequests: Indicator = {
  id: 'file-requests',
  title: words('调卷请求', 'File requests'),
  definition: words('本期提出的调卷请求件数。', 'File requests made in the period.'),
  above: words('本期提出的', 'made in the period'),
  below: null,
  excluded: [],
  source: words('调卷程序的首个行为', 'The opening act of the file request'),
  falls: words('提出日落在本期', 'The day it was made lies in the period'),
  unit: 'count',
  sort: 'matter',
  period: { on: 'openedOn' },
  of: subject('file-request'),
  numerator: ALL,
  denominator: null,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['LX-2'] },
}
