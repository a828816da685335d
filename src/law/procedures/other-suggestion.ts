/** Any other suggestion (law sheet JY-GEN, type QT): only where none of the four named kinds fits, answered in two months. */
import { words } from '#kernel/words.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { fact, must } from './fact.ts'
import { generalSuggestion } from './general-suggestion.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'
import { GENERAL_KINDS } from './suggestion-kinds.ts'

const kinds = [cite(suggestionRules2019, '5'), cite(suggestionRules2019, '12')]

export const otherSuggestion = procedure({
  id: 'other-suggestion',
  version: '2019-02-26',
  title: words('其他检察建议', 'Other suggestion'),
  basis: [...kinds, cite(suggestionRules2019, '19')],
  ...generalSuggestion({
    kind: GENERAL_KINDS.other,
    recipientTitle: words('被建议单位', 'Recipient of the suggestion'),
    facts: {
      otherKind: fact.code(
        '是否属于再审、纠正违法、公益诉讼、社会治理检察建议',
        'One of the four named kinds',
        { none: words('均不属于', 'None of them'), named: words('属于其中一类', 'One of them') },
        must,
      ),
      why: fact.text('提出的理由', 'Why it is made', must),
    },
    needs: [
      guard.ownFactIs(
        'otherKind',
        ['none'],
        words('属于其中一类的，按该类程序办理', 'One of the named kinds runs by its own procedure'),
        kinds,
      ),
    ],
    replyPaper: 'suggestion-reply',
    issuing: kinds,
  }),
  leadsTo: ['suggestion-investigation'],
})
