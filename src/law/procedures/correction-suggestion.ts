/** Suggestion to correct a violation outside enforcement and civil trial (law sheet JY-GEN, type JW): to court, police, prison or organ, answered in two months. */
import { words } from '#kernel/words.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { fact, must } from './fact.ts'
import { generalSuggestion } from './general-suggestion.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'
import { GENERAL_KINDS } from './suggestion-kinds.ts'

const noOther = [cite(suggestionRules2019, '12')]

export const correctionSuggestion = procedure({
  id: 'correction-suggestion',
  version: '2019-02-26',
  title: words('纠正违法检察建议', 'Suggestion to correct a violation'),
  basis: [cite(suggestionRules2019, '9'), cite(suggestionRules2019, '19')],
  ...generalSuggestion({
    kind: GENERAL_KINDS.correction,
    recipientTitle: words('被建议机关', 'Recipient of the suggestion'),
    facts: {
      violation: fact.text('违法情形', 'The violation', must),
      scope: fact.code(
        '违法的范围',
        'How far it goes',
        {
          widespread: words('带有普遍性的违法情形', 'Widespread'),
          'one-case': words('个案中的违法情形', 'In one case'),
        },
        must,
      ),
      otherForm: fact.code(
        '法律是否规定应当制发其他文书',
        'Another paper prescribed by law',
        {
          none: words('没有规定', 'None'),
          prescribed: words('规定应当制发纠正违法通知书、检察意见书', 'A correction notice or opinion is prescribed'),
        },
        must,
      ),
    },
    needs: [
      guard.ownFactIs(
        'otherForm',
        ['none'],
        words('应当制发纠正违法通知书、检察意见书的，不得以检察建议代替', 'A prescribed notice or opinion is not replaced by a suggestion'),
        noOther,
      ),
    ],
    replyPaper: 'suggestion-reply',
    issuing: [cite(suggestionRules2019, '9'), ...noOther, cite(criminalRules2019, '552')],
  }),
  leadsTo: ['criminal-correction', 'suggestion-investigation'],
})
