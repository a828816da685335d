/** Other judicial suggestions (law sheet SF-QT, SF-PR): in one case or in administrative litigation, to an organ or to the procuratorate, answered by the date in the letter. */
import { words } from '#kernel/words.ts'
import { administrativeProcedure2017 } from '../statutes/administrative-procedure-2017.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { judicialSuggestionCourse } from './judicial-suggestion-acts.ts'
import { procedure } from './procedure.ts'
import { JUDICIAL_KINDS } from './suggestion-kinds.ts'

const analogous = JUDICIAL_KINDS.other.law
const grounds = [cite(administrativeProcedure2017, '66'), cite(administrativeProcedure2017, '96'), cite(civilProcedure2023, '117')]

export const judicialSuggestion = procedure({
  id: 'judicial-suggestion',
  version: '2023-11-16',
  title: words('其他司法建议', 'Other judicial suggestion'),
  basis: [...analogous, ...grounds],
  ...judicialSuggestionCourse({
    kind: JUDICIAL_KINDS.other,
    recipientTitle: words('被建议单位', 'Recipient of the suggestion'),
    facts: {
      ground: fact.code(
        '情形',
        'Ground',
        {
          absence: words('行政机关被诉而拒不到庭或者中途退庭', 'The organ did not appear, or left the hearing'),
          'non-performance': words('行政机关拒绝履行判决、裁定、调解书', 'The organ does not perform a judgment, ruling or mediation'),
          'no-assistance': words('有协助义务的单位拒不协助', 'A unit bound to assist refuses'),
          'case-problem': words('个案中发现的工作问题', 'A problem of work found in a case'),
        },
        must,
      ),
      aboutSupervision: fact.code(
        '是否针对检察监督行为',
        'About an act of supervision',
        { no: words('否', 'No'), yes: words('是', 'Yes') },
        must,
      ),
    },
    needs: [
      guard.ownFactIs(
        'aboutSupervision',
        ['no'],
        words(
          '针对检察监督行为的，以法院对监督行为的书面建议提出',
          'About an act of supervision the court’s own written suggestion is used',
        ),
        [...analogous],
      ),
    ],
    issuing: [...analogous, ...grounds],
  }),
  leadsTo: ['counter-suggestion', 'governance-judicial-suggestion'],
})
