/** Judicial suggestion about duties towards minors (law sheet D-JY-REPLY-WN, SF-ZL): answered in one month, which the general provisions leave untouched. */
import { words } from '#kernel/words.ts'
import { judicialSuggestion2023 } from '../statutes/judicial-suggestion-2023.ts'
import { cite } from '../statutes/statute.ts'
import { judicialSuggestionCourse } from './judicial-suggestion-acts.ts'
import { procedure } from './procedure.ts'
import { JUDICIAL_KINDS } from './suggestion-kinds.ts'

export const minorsJudicialSuggestion = procedure({
  id: 'minors-judicial-suggestion',
  version: '2023-11-16',
  title: words('未成年人保护司法建议', 'Judicial suggestion on the protection of minors'),
  basis: [...JUDICIAL_KINDS.minors.law, cite(judicialSuggestion2023, '8')],
  ...judicialSuggestionCourse({
    kind: JUDICIAL_KINDS.minors,
    recipientTitle: words('被建议单位', 'Recipient of the suggestion'),
    issuing: [...JUDICIAL_KINDS.minors.law, cite(judicialSuggestion2023, '7')],
  }),
})
