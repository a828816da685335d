/** Supervision of an unlawful administrative act found while handling administrative litigation supervision (law sheet XZ-WF): never free-standing. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { unlawfulAdministration2024 } from '../statutes/unlawful-administration-2024.ts'
import { fact, must } from './fact.ts'
import { generalSuggestion } from './general-suggestion.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'
import { GENERAL_KINDS } from './suggestion-kinds.ts'

const scope = cite(unlawfulAdministration2024, 'scope')
const suggests = [cite(administrativeSupervision2021, '119'), cite(administrativeSupervision2021, '120')]

export const unlawfulAdministration = procedure({
  id: 'unlawful-administration',
  version: '2024-04-07',
  title: words('行政违法行为监督检察建议', 'Suggestion on an unlawful administrative act'),
  basis: [scope, ...suggests, cite(suggestionRules2019, '19')],
  ...generalSuggestion({
    kind: GENERAL_KINDS.unlawful,
    recipientTitle: words('被监督的行政机关', 'Administrative organ supervised'),
    facts: {
      caseNumbers: fact.caseNumbers('发现线索的行政诉讼监督案件', 'Supervision case in which it was found', must),
      foundIn: fact.code(
        '线索来源',
        'Where it was found',
        {
          supervision: words('办理行政诉讼监督案件中发现', 'While handling administrative litigation supervision'),
          elsewhere: words('其他来源', 'Elsewhere'),
        },
        must,
      ),
      violation: fact.code(
        '违法情形',
        'Kind of violation',
        {
          'no-authority': words('超越职权', 'Beyond its powers'),
          evidence: words('主要证据不足', 'Main evidence insufficient'),
          law: words('适用法律、法规错误', 'Wrong law applied'),
          procedure: words('违反法定程序', 'Against the procedure'),
          unfit: words('明显不当', 'Plainly unfit'),
          inactive: words('不履行或者怠于履行职权', 'Duty not performed'),
        },
        must,
      ),
    },
    needs: [
      guard.ownFactIs(
        'foundIn',
        ['supervision'],
        words('只能针对办理行政诉讼监督案件中发现的线索', 'Only for what was found while handling such a case'),
        [scope],
      ),
    ],
    replyPaper: 'organ-reply',
    issuing: [scope, ...suggests],
  }),
  leadsTo: ['suggestion-investigation'],
})
