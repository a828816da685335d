/** Civil retrial suggestion, both halves (law sheet CIV-RS, CIV-RS-CT, CIV-FU): decided by the committee, examined by the court in three months. */
import { words } from '#kernel/words.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { civilProcedureInterpretation2022 } from '../statutes/civil-procedure-interpretation-2022.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { retrialSuggestion2023 } from '../statutes/retrial-suggestion-2023.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { BARS, excludedObjects, retrialSuggestion } from './retrial-suggestion-acts.ts'

const fits = [cite(civilSupervision2021, '81'), cite(civilSupervision2021, '82'), cite(civilSupervision2021, '83')]
const docket = [cite(retrialSuggestion2023, 'docket')]

export const civilRetrialSuggestion = retrialSuggestion({
  id: 'civil-retrial-suggestion',
  version: '2024-01-01',
  title: words('民事再审检察建议', 'Civil retrial suggestion'),
  basis: [cite(civilProcedure2023, '219'), cite(civilSupervision2021, '87'), cite(retrialSuggestion2023, 'whole')],
  law: {
    decides: [cite(civilSupervision2021, '87')],
    examines: [cite(civilProcedureInterpretation2022, '417')],
    accepts: [cite(civilProcedureInterpretation2022, '414')],
    fits,
    rules: [cite(civilProcedure2023, '209')],
    docket,
  },
  facts: { bar: fact.code('是否适宜再审检察建议', 'Fit for a retrial suggestion', BARS, must) },
  needs: [
    excludedObjects(),
    guard.ownFactIs(
      'bar',
      ['none'],
      words('有此情形的，应当提请上级检察院抗诉，不提再审检察建议', 'In this case the superior is asked to protest instead'),
      fits,
    ),
  ],
  filing: { rule: 'D18', basis: [cite(civilSupervision2021, '87'), cite(suggestionRules2019, '21')] },
  clocks: {
    docket: {
      title: words('立案编号期限', 'Docketing due'),
      period: { rule: 'D-ZJ-DOCK' },
      start: ['correct.on', 'agree-service-date.receivedOn', 'sign-for.receivedOn', 'declare-service.declaredOn'],
      by: 'recipient',
      met: ['docket'],
      mootIn: ['withdrawn', 'resupervised', 'superior-asked', 'not-accepted', 'correction-requested'],
      basis: docket,
    },
  },
  leadsTo: ['protest-request', 'civil-retrial-suggestion', 'joint-mediation', 'counter-suggestion'],
})
