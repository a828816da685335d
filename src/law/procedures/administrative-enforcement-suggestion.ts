/** Suggestion to a court about the enforcement of administrative judgments and of administrative acts (law sheet A08, X18): the date in the letter governs. */
import { words } from '#kernel/words.ts'
import { administrativeProcedure2017 } from '../statutes/administrative-procedure-2017.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { COURT_REPLY, courtSuggestion, SAME_LEVEL_COURT } from './court-suggestion.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { COURT_SIGNERS } from './suggestion-acts.ts'

const rulings = cite(administrativeSupervision2021, '109')
const acts = cite(administrativeSupervision2021, '110')
const inaction = cite(administrativeSupervision2021, '111')
const sends = cite(administrativeSupervision2021, '113')
const named = cite(
  suggestionRules2019,
  '16:6',
  words('以建议书写明的日期为准；比照三个月仅系回忆', 'The date in the letter governs; three months by analogy are only recalled'),
)

export const administrativeEnforcementSuggestion = courtSuggestion({
  id: 'administrative-enforcement-suggestion',
  version: '2021-09-01',
  title: words('行政执行监督检察建议', 'Administrative enforcement suggestion'),
  basis: [cite(administrativeProcedure2017, '11'), rulings, acts, inaction, sends],
  recipient: SAME_LEVEL_COURT,
  letter: {
    title: words('提出检察建议', 'Issue the suggestion'),
    form: 'administrative-suggestion-letter',
    facts: {
      caseNumbers: fact.caseNumbers('执行案号', 'Enforcement cases', must),
      violation: fact.code(
        '违法情形',
        'Kind of violation',
        {
          ruling: words('执行裁定、决定违法（第109条）', 'Unlawful ruling or decision (art. 109)'),
          'non-litigation': words(
            '准予或者不准予执行行政行为的裁定违法（第109条第8项）',
            'Ruling on enforcing an administrative act (art. 109(8))',
          ),
          implementation: words('执行实施行为违法（第110条）', 'Unlawful implementation act (art. 110)'),
          inaction: words('怠于履行执行职责（第111条）', 'Inaction (art. 111)'),
        },
        must,
      ),
      inaction: fact.code('消极执行的情形', 'Kind of inaction', {
        'no-ruling': words('对执行申请不予裁定', 'No ruling on the application'),
        'not-in-time': words('无正当理由逾期不作裁定、不采取措施、不结案', 'No ruling, measure or closing in time without reason'),
        'objection-refused': words('对异议、复议不予受理或者逾期不作裁定', 'Objection or reconsideration refused or overdue'),
        'not-resumed': words('中止事由消失后不恢复执行', 'Not resumed after the cause ended'),
        'not-lifted': words('应当变更、解除措施而未变更、解除', 'Measures not changed or lifted'),
        'organ-disobeys': words('行政机关拒不履行裁判而不依法采取措施', 'No measure against an organ that disobeys a judgment'),
        other: words('其他', 'Other'),
      }),
      replyBy: fact.date('建议书写明的回复日期', 'Reply date written in the letter', {
        ...must,
        future: true,
        help: words(
          '可以比照法发〔2016〕30号写三个月（参照适用系回忆）',
          'Three months by analogy with 法发〔2016〕30号 may be written (the reference is recalled)',
        ),
      }),
      aboutPersonnel: fact.flag('涉及执行人员个人', 'About named enforcement personnel'),
    },
    needs: [
      guard.ownFactNeeds('violation', ['inaction'], 'inaction', words('写明消极执行的情形', 'Name the kind of inaction'), [inaction]),
    ],
    basis: [rulings, acts, inaction, sends, cite(joint2016, '21')],
  },
  sending: { rule: 'D17', basis: [sends, cite(administrativeSupervision2021, '106')] },
  told: [sends],
  reply: {
    ...COURT_REPLY,
    form: 'reply-letter',
    signers: COURT_SIGNERS,
    posts: ['enforcement-judge', 'presiding-judge', 'division-head', 'vice-president', 'president'],
    periods: {
      reply: {
        title: words('建议书写明的回复日期', 'Reply date written in the letter'),
        period: { dateFact: 'serve.replyBy' },
        basis: [named],
      },
    },
  },
})
