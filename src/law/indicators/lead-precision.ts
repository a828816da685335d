/** Leads that proved right: proved right. */
import { words } from '#kernel/words.ts'
import { ALL, type Indicator, subject } from './indicator.ts'

export const leadPrecision: Indicator = {
  id: 'lead-precision',
  title: words('线索查实率', 'Leads that proved right'),
  definition: words(
    '本期审结的监督线索中，查实并决定提出建议的比例。',
    'Of the leads decided in the period, the share that proved right and led to a suggestion.',
  ),
  above: words('查实的', 'proved right'),
  below: words('本期作出决定的', 'Decided in the period'),
  excluded: [words('程序性终结（不受理、移送）的', 'Those ended on procedure only')],
  source: words('监督案件和调查核实程序的审查决定', 'The decisions in supervision cases and investigations'),
  falls: words('决定日落在本期', 'The day of the decision lies in the period'),
  unit: 'rate',
  sort: 'matter',
  period: { on: 'outcomeOn' },
  of: { all: [subject('lead'), { code: 'outcome', is: ['proved', 'not-proved'] }] },
  numerator: { code: 'outcome', is: ['proved'] },
  denominator: ALL,
  basis: {
    row: words('§8.4 未列；设计稿：线索须有测得的准确率', 'Not in §8.4; leads are shown with a measured precision'),
    clauses: ['LX-5', 'FW-2.1b'],
  },
}
