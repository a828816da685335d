/** Changed after protest: changed, sent back or settled by mediation. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator, subject } from './indicator.ts'

export const protestChanged: Indicator = {
  id: 'protest-changed',
  title: words('抗诉改变率', 'Changed after protest'),
  definition: words(
    '本期办结的抗诉案件中，改判、发回重审、调解结案的比例；终结再审的计入分母，记录中看不出和解撤诉，故不计入分子。',
    'Of the protests concluded in the period, the share changed, sent back or settled by mediation; a retrial that was ended counts below the line only, because the record does not say whether the parties settled.',
  ),
  above: words('改判、发回重审或者调解结案的', 'changed, sent back or settled by mediation'),
  below: words('本期办结的', 'Concluded in the period'),
  excluded: [],
  source: words('民事、行政、刑事抗诉程序中记录的再审结果', 'The results recorded in civil, administrative and criminal protests'),
  falls: words('结果的日期落在本期', 'The day of the result lies in the period'),
  unit: 'rate',
  sort: 'matter',
  period: { on: 'outcomeOn' },
  of: { all: [subject('protest'), { code: 'outcome', is: ['changed', 'upheld', 'ended'] }] },
  numerator: { code: 'outcome', is: ['changed'] },
  denominator: ALL,
  basis: { row: words('§8.4 抗诉改变率', '§8.4 changed after protest'), clauses: ['HLJ-6', 'FW-2.1a', 'FW-2.2a'] },
}
