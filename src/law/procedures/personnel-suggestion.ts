/** Suggestion about enforcement personnel (law sheet P30): always sealed; the reply date is the one written in the letter. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'
import { ARRIVED, RECEIPT, serviceActs, serviceStages, signForReply } from './service-acts.ts'
import {
  answersFact,
  CHIEF_OR_COMMITTEE,
  COURT_SIGNERS,
  checksFact,
  decidedFacts,
  fileWithSuperior,
  filingClock,
  notifyParties,
  objectionActs,
  objectionClock,
  sendingClock,
  suggestionFacts,
  urge,
  withdrawalActs,
} from './suggestion-acts.ts'

const sends = cite(civilSupervision2021, '102')
const refers = cite(civilSupervision2021, '110')
const named = cite(
  suggestionRules2019,
  '16:6',
  words('回复日期以检察建议书写明的为准，不适用三个月', 'The date written in the letter governs; the three months do not apply'),
)
const untouched = words('被监督的人员不得起草或者签发回复', 'The person concerned neither drafts nor signs the reply')
const ANYTIME = ['served', 'returned', ...ARRIVED, 'replied', 'reply-received']

export const personnelSuggestion = procedure({
  id: 'personnel-suggestion',
  version: '2021-08-01',
  kind: 'shared',
  title: words('对执行人员违法行为的检察建议', 'Suggestion about enforcement personnel'),
  basis: [refers, cite(civilSupervision2021, '101'), sends],
  parties: {
    issuer: { kind: 'procuratorate', title: words('提出建议的检察院', 'Issuing procuratorate') },
    recipient: { kind: 'court', title: words('同级法院', 'Court at the same level'), relation: { is: 'same-level', to: 'issuer' } },
  },
  keeper: 'issuer',
  sealed: 'always',
  stages: {
    ...serviceStages,
    replied: { title: words('已回复', 'Replied') },
    'reply-received': { title: words('已收到回复', 'Reply received') },
    closed: { title: words('已办结', 'Closed'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
  },
  acts: enterableFromScan(
    {
      serve: {
        title: words('提出检察建议', 'Issue the suggestion'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        opening: true,
        when: [],
        to: 'served',
        facts: {
          ...suggestionFacts(),
          concerned: fact.people('被监督人员', 'Persons concerned', must),
          replyBy: fact.date('建议书写明的回复日期', 'Reply date written in the letter', { ...must, future: true }),
          aboutPersonnel: fact.flag('涉及执行人员个人', 'About named enforcement personnel'),
        },
        paper: { form: 'suggestion-letter', required: true },
        decision: CHIEF_OR_COMMITTEE,
        checkedBy: 'case-management',
        served: true,
        attachments: true,
        basis: [refers, cite(civilSupervision2021, '101'), sends, cite(suggestionRules2019, '16:6')],
      },
      'notify-applicant': { ...notifyParties(ANYTIME, [sends]), title: words('通知申请人', 'Notify the applicant') },
      'file-with-superior': fileWithSuperior(ANYTIME),
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ['handling-prosecutor', 'case-management'],
        deskPosts: ['intake-desk'],
        opening: 'serve',
        basis: [named],
      }),
      reply: {
        title: words('回复', 'Reply'),
        by: 'recipient',
        posts: ['presiding-judge', 'vice-president', 'president'],
        when: ARRIVED,
        to: 'replied',
        facts: { answers: answersFact(), number: fact.text('文号', 'Document number'), ...decidedFacts(COURT_SIGNERS) },
        paper: { form: 'reply-letter', required: true },
        decision: COURT_SIGNERS,
        served: true,
        attachments: true,
        needs: [
          guard.notComplainedOf(untouched, [
            cite(civilSupervision2021, '110', words('条文未写；平台约定', 'Not in the text; a rule of the platform')),
          ]),
        ],
        basis: [named],
      },
      'sign-for-reply': signForReply('issuer', ['case-management'], [cite(civilSupervision2021, '115')]),
      urge: urge('reply', ARRIVED),
      close: {
        title: words('审查处理结果并办结', 'Check the result and close'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        when: ['replied', 'reply-received'],
        to: 'closed',
        noClock: SILENT,
        facts: { checks: checksFact(), note: fact.text('审查意见', 'Opinion') },
        paper: { form: 'result-check-form' },
        basis: [cite(civilSupervision2021, '123')],
      },
      'close-unanswered': {
        title: words('逾期未回复的处理', 'Close an unanswered suggestion'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        when: ARRIVED,
        to: 'closed',
        noClock: SILENT,
        facts: {
          way: fact.code(
            '处理',
            'Way',
            {
              superior: words('提请上级检察院监督', 'Ask the higher procuratorate'),
              again: words('再次监督', 'Supervise again'),
              transfer: words('移送线索', 'Transfer the clue'),
            },
            must,
          ),
          reason: fact.text('理由', 'Reasons', must),
        },
        needs: [
          guard.afterDue('reply', words('回复日期未到', 'The reply date has not passed'), [cite(civilSupervision2021, '124')]),
          guard.done('urge', words('须经督促', 'Urging comes first'), [cite(suggestionRules2019, '25')]),
        ],
        basis: [cite(civilSupervision2021, '124'), cite(civilSupervision2021, '120')],
      },
      ...objectionActs(ARRIVED, ['presiding-judge', 'vice-president', 'president'], COURT_SIGNERS),
      ...withdrawalActs(ARRIVED),
    },
    ['notify-applicant', 'file-with-superior'],
  ),
  clocks: {
    sending: sendingClock([sends]),
    filing: filingClock(['withdrawn']),
    objection: objectionClock(['replied', 'reply-received', 'closed', 'withdrawn']),
    reply: {
      title: words('建议书写明的回复日期', 'Reply date written in the letter'),
      period: { dateFact: 'serve.replyBy' },
      start: RECEIPT,
      by: 'recipient',
      met: ['reply'],
      mootIn: ['withdrawn'],
      missed: 'urge',
      basis: [named],
    },
  },
  leadsTo: ['follow-up-request'],
})
