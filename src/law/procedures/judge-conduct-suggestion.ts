/** Suggestion about unlawful conduct of judicial personnel in trials (law sheet RY-WF): always sealed; whoever is concerned neither drafts nor signs the reply. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { COURT_REPLY, courtSuggestion, SAME_LEVEL_COURT } from './court-suggestion.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { replyTermFacts, replyTermGuards, trialReplyPeriods } from './trial-suggestion.ts'

const conduct = cite(civilSupervision2021, '101')
const sends = cite(civilSupervision2021, '102')
const administrative = cite(administrativeSupervision2021, '105')

export const judgeConductSuggestion = courtSuggestion({
  id: 'judge-conduct-suggestion',
  version: '2021-09-01',
  title: words('对审判人员违法行为的检察建议', 'Suggestion about judicial personnel'),
  basis: [cite(civilProcedure2023, '219'), conduct, administrative],
  sealed: 'always',
  recipient: SAME_LEVEL_COURT,
  letter: {
    title: words('提出检察建议', 'Issue the suggestion'),
    form: 'trial-suggestion-letter',
    facts: {
      caseNumbers: fact.caseNumbers('所涉案件', 'Cases concerned'),
      concerned: fact.people('被监督人员', 'Persons concerned', must),
      conduct: fact.text('违法行为及法官法条项', 'Conduct, and item of the Judges Law', must),
      clueMoved: fact.flag('已移送违纪违法犯罪线索', 'A clue was transferred'),
      ...replyTermFacts(),
    },
    needs: replyTermGuards(),
    basis: [conduct, sends, administrative, cite(administrativeSupervision2021, '106')],
  },
  sending: { rule: 'D-SP-SEND', basis: [sends, cite(administrativeSupervision2021, '106')] },
  told: [sends],
  reply: {
    ...COURT_REPLY,
    posts: ['presiding-judge', 'division-head', 'vice-president', 'president'],
    needs: [
      guard.notComplainedOf(words('被监督的人员不得起草或者签发回复', 'The person concerned neither drafts nor signs the reply'), [
        cite(civilSupervision2021, '101', words('条文未写；平台约定', 'Not in the text; a rule of the platform')),
      ]),
    ],
    periods: trialReplyPeriods(),
  },
})
