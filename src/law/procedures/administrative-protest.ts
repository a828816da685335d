/** Administrative protest (law sheet ADM-KS): thirty days; handed down only for art. 91(2)(3); after a settlement the court may suggest withdrawal. */
import { words } from '#kernel/words.ts'
import { administrativeInterpretation2018 } from '../statutes/administrative-interpretation-2018.ts'
import { administrativeProcedure2017 } from '../statutes/administrative-procedure-2017.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { COURT_HANDS } from './court-suggestion.ts'
import { fact, must } from './fact.ts'
import { protest } from './protest-acts.ts'
import { attendance } from './protest-hearing.ts'

const protests = cite(administrativeProcedure2017, '93')
const thirty = cite(administrativeInterpretation2018, '124')
const filled = cite(administrativeSupervision2021, '135')

export const administrativeProtest = protest({
  id: 'administrative-protest',
  version: '2021-09-01',
  title: words('行政抗诉', 'Administrative protest'),
  basis: [protests, thirty],
  law: {
    sends: [protests, filled, cite(civilSupervision2021, '92')],
    rules: [thirty],
    accepts: [thirty],
    below: [thirty, cite(administrativeProcedure2017, '91')],
    hearing: [cite(administrativeInterpretation2018, '125')],
    attends: [cite(administrativeInterpretation2018, '125'), filled, ...attendance()],
    withdraws: [thirty],
  },
  facts: {
    ground: fact.code(
      '抗诉事由',
      'Ground',
      {
        evidence: words('行政诉讼法第91条第2项、第3项', 'Administrative Procedure Law art. 91, items 2 and 3'),
        other: words('第91条其他各项', 'Other items of art. 91'),
        mediation: words('调解书损害国家利益、社会公共利益', 'Mediation statement that harms state or public interest'),
      },
      must,
    ),
  },
  needs: [],
  belowIf: ['evidence'],
  acts: {
    'suggest-withdrawal': {
      title: words('当事人已和解，建议撤回抗诉', 'Parties settled: suggest withdrawal'),
      by: 'recipient',
      posts: COURT_HANDS,
      when: ['received', 'declared', 'contested', 'retrial-ruled', 'retrial-below'],
      facts: { settlement: fact.text('和解情况', 'The settlement', must) },
      served: true,
      attachments: true,
      basis: [thirty],
    },
  },
  leadsTo: ['administrative-protest', 'protest-request'],
})
