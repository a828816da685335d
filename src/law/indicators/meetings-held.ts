/** Meetings held: held. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator, subject } from './indicator.ts'

export const meetingsHeld: Indicator = {
  id: 'meetings-held',
  title: words('会议召开次数', 'Meetings held'),
  definition: words(
    '原定在本期的联席会议、专题会议中，已召开的次数及其占比。',
    'Of the joint and special meetings planned for the period, those held.',
  ),
  above: words('已召开的', 'held'),
  below: words('原定在本期的', 'Planned for the period'),
  excluded: [],
  source: words('联席会议、专题会议程序', 'Joint and special meetings'),
  falls: words('最后确定的会期落在本期', 'The day last planned lies in the period'),
  unit: 'rate',
  sort: 'matter',
  period: { on: 'plannedOn' },
  of: subject('meeting'),
  numerator: {
    all: [
      { code: 'outcome', is: ['held'] },
      { date: 'outcomeOn', known: true },
    ],
  },
  denominator: ALL,
  basis: { row: words('§8.4 未列', 'Not in §8.4'), clauses: ['SX-3', 'HLJ-1', 'FW-4.1a'] },
}
