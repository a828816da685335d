/** Suggestion for social governance (law sheet JY-GEN, JY-SG, type SG): reviewed by legal policy before the chief, answered in two months. */
import { words } from '#kernel/words.ts'
import { minorsProtection } from '../statutes/minors-protection.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { fact, must, past } from './fact.ts'
import { generalSuggestion } from './general-suggestion.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'
import { GENERAL_KINDS } from './suggestion-kinds.ts'

const review = [cite(suggestionRules2019, '17')]

/** The six situations of art 11, by the sheet's short names, and what legal policy said of the draft (art 17). */
export const governanceFacts = {
  situation: fact.text('社会治理问题（第十一条所列情形）', 'Governance problem, by the situations of art. 11', must),
  policyReview: fact.code(
    '法律政策研究部门审核',
    'Review by legal policy',
    { passed: words('已审核', 'Reviewed'), 'not-passed': words('未送审或者未通过', 'Not sent or not passed') },
    must,
  ),
  policyReviewedOn: fact.date('审核日期', 'Reviewed on', { ...must, ...past }),
  heard: fact.text('征求被建议单位意见情况', 'What the unit said when asked'),
}

export const governanceGate = guard.ownFactIs(
  'policyReview',
  ['passed'],
  words('社会治理检察建议须经法律政策研究部门审核', 'Legal policy reviews it before it is issued'),
  review,
)

export const governanceSuggestion = procedure({
  id: 'governance-suggestion',
  version: '2019-02-26',
  title: words('社会治理检察建议', 'Suggestion for social governance'),
  basis: [cite(suggestionRules2019, '11'), cite(suggestionRules2019, '19')],
  ...generalSuggestion({
    kind: GENERAL_KINDS.governance,
    recipientTitle: words('被建议单位', 'Recipient of the suggestion'),
    facts: {
      ...governanceFacts,
      minors: fact.code(
        '是否涉及未成年人保护职责',
        'About duties towards minors',
        { no: words('否', 'No'), yes: words('是', 'Yes') },
        must,
      ),
    },
    needs: [
      governanceGate,
      guard.ownFactIs(
        'minors',
        ['no'],
        words(
          '涉及未成年人教育、管理、救助、看护职责的，适用一个月的未成年人保护检察建议',
          'Duties towards minors have the suggestion answered in one month',
        ),
        [cite(minorsProtection, '114')],
      ),
    ],
    replyPaper: 'suggestion-reply',
    issuing: [cite(suggestionRules2019, '11'), ...review],
  }),
  leadsTo: ['minors-suggestion', 'correction-suggestion', 'suggestion-investigation'],
})
