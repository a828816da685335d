/** Suggestion about a missing duty to educate, manage, rescue or care for minors (law sheet D-JY-REPLY-WN): answered in one month, which prevails over two. */
import { words } from '#kernel/words.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { generalSuggestion } from './general-suggestion.ts'
import { governanceFacts, governanceGate } from './governance-suggestion.ts'
import { procedure } from './procedure.ts'
import { GENERAL_KINDS } from './suggestion-kinds.ts'

export const minorsSuggestion = procedure({
  id: 'minors-suggestion',
  version: '2021-06-01',
  title: words('未成年人保护检察建议', 'Suggestion on the protection of minors'),
  basis: [...GENERAL_KINDS.minors.law, cite(suggestionRules2019, '11')],
  ...generalSuggestion({
    kind: GENERAL_KINDS.minors,
    recipientTitle: words('被建议单位', 'Recipient of the suggestion'),
    facts: governanceFacts,
    needs: [governanceGate],
    replyPaper: 'suggestion-reply',
    issuing: [...GENERAL_KINDS.minors.law, cite(suggestionRules2019, '11'), cite(suggestionRules2019, '17')],
  }),
  leadsTo: ['suggestion-investigation'],
})
