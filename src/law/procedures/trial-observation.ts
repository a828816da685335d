/** The court invites the procuratorate to observe a public hearing; remarks go on a sheet (law sheet GM-TS). */
import { words } from '#kernel/words.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { invitation } from './invitation.ts'
import { clause } from './local-clause.ts'
import { party } from './request-acts.ts'

const basis = [clause(frameworkOpinion2024, 'review')]

export const trialObservation = invitation({
  id: 'trial-observation',
  version: '2024-01-01',
  title: words('庭审观摩', 'Observation of a hearing'),
  basis,
  host: party('court', '法院', 'Court'),
  guest: party('procuratorate', '检察院', 'Procuratorate'),
  facts: {
    caseNumbers: fact.caseNumbers('案号', 'Case', must),
    hearingOn: fact.date('开庭日期', 'Hearing on', { ...must, future: true }),
    publicity: fact.code(
      '是否公开审理',
      'Public hearing',
      { open: words('公开审理', 'Public'), closed: words('不公开审理（含未成年人案件）', 'Not public, minors included') },
      must,
    ),
  },
  needs: [
    guard.ownFactIs(
      'publicity',
      ['open'],
      words('不公开审理的案件和未成年人案件不得组织观摩', 'A hearing that is not public is never observed'),
      [cite(criminalInterpretation2021, '557'), cite(criminalInterpretation2021, '578')],
    ),
  ],
  record: { remarks: fact.text('评议意见（庭审规范、举证质证、释法说理）', 'Remarks on conduct, evidence and reasoning', must) },
  sheet: 'observation-sheet',
})
