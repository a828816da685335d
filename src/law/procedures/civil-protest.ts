/** Civil protest, both halves, with the attendance of the retrial (law sheet CIV-KS, CIV-KS-CT, CIV-CTH). */
import { words } from '#kernel/words.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { civilProcedureInterpretation2022 } from '../statutes/civil-procedure-interpretation-2022.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { protest, withdrawal } from './protest-acts.ts'
import { attendance } from './protest-hearing.ts'
import { excludedObjects, OBJECTS } from './retrial-suggestion-acts.ts'

const thirty = cite(civilProcedure2023, '222')

export const civilProtest = protest({
  id: 'civil-protest',
  version: '2024-01-01',
  title: words('民事抗诉', 'Civil protest'),
  basis: [cite(civilProcedure2023, '219'), thirty, cite(civilProcedure2023, '223')],
  law: {
    sends: [
      cite(civilSupervision2021, '90'),
      cite(civilSupervision2021, '91'),
      cite(civilSupervision2021, '92'),
      cite(civilProcedure2023, '223'),
    ],
    rules: [thirty, cite(civilProcedureInterpretation2022, '415')],
    accepts: [cite(civilProcedureInterpretation2022, '415')],
    below: [thirty, cite(civilProcedureInterpretation2022, '416')],
    hearing: [cite(civilProcedureInterpretation2022, '419')],
    attends: [cite(civilProcedure2023, '224'), ...attendance()],
    withdraws: withdrawal(),
  },
  facts: {
    object: fact.code('监督对象', 'Judgment concerned', OBJECTS, must),
    ground: fact.code(
      '抗诉事由',
      'Ground',
      {
        evidence: words('民事诉讼法第211条第1项至第5项', 'Civil Procedure Law art. 211, items 1 to 5'),
        other: words('第211条其他各项', 'Other items of art. 211'),
        mediation: words('调解书损害国家利益、社会公共利益', 'Mediation statement that harms state or public interest'),
      },
      must,
    ),
  },
  needs: [excludedObjects()],
  belowIf: ['evidence'],
  leadsTo: ['joint-mediation', 'civil-protest', 'protest-request'],
})
