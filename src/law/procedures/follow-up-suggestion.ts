/** The higher procuratorate's suggestion to the court at its own level (law sheet P24, P25): three months, no extension. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT, SILENT, WITHIN } from './clockless.ts'
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

const period = cite(joint2016, '14')
const decides = cite(
  civilSupervision2021,
  '108',
  words('上级检察院提出的检察建议比照适用', 'Applied alike to the higher procuratorate’s letter'),
)
const OPEN = [...ARRIVED, 'docketed']
const ANYTIME = ['served', 'returned', ...OPEN, 'replied', 'reply-received']

export const followUpSuggestion = procedure({
  id: 'follow-up-suggestion',
  version: '2021-08-01',
  kind: 'shared',
  title: words('跟进监督检察建议', 'Follow-up suggestion'),
  basis: [period, cite(civilSupervision2021, '124')],
  parties: {
    issuer: { kind: 'procuratorate', title: words('上一级检察院', 'Higher procuratorate') },
    recipient: { kind: 'court', title: words('其同级法院', 'Court at its own level'), relation: { is: 'same-level', to: 'issuer' } },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    ...serviceStages,
    docketed: { title: words('已立案办理', 'Docketed') },
    replied: { title: words('已回复', 'Replied') },
    'reply-received': { title: words('已收到回复', 'Reply received') },
    closed: { title: words('已办结', 'Closed'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
  },
  acts: enterableFromScan(
    {
      serve: {
        title: words('向同级法院提出跟进建议', 'Issue the follow-up suggestion'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        opening: true,
        when: [],
        to: 'served',
        facts: {
          ...suggestionFacts(),
          lowerCourt: fact.text('原被监督法院', 'Court supervised first', must),
          aboutPersonnel: fact.flag('涉及执行人员个人', 'About named enforcement personnel'),
        },
        paper: { form: 'suggestion-letter', required: true },
        decision: CHIEF_OR_COMMITTEE,
        checkedBy: 'case-management',
        served: true,
        attachments: true,
        basis: [period, decides, cite(civilSupervision2021, '114')],
      },
      'notify-parties': notifyParties(ANYTIME, [decides]),
      'file-with-superior': fileWithSuperior(ANYTIME),
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ['handling-prosecutor', 'case-management'],
        deskPosts: ['intake-desk', 'filing-division'],
        opening: 'serve',
        basis: [period],
      }),
      docket: {
        title: words('立案（执监）', 'Docket (执监)'),
        by: 'recipient',
        posts: ['filing-division'],
        when: ARRIVED,
        to: 'docketed',
        noClock: WITHIN,
        facts: { caseNumber: fact.caseNumbers('执监案号', 'Docket number', must) },
        basis: [cite(joint2016, '12')],
      },
      reply: {
        title: words('处理并回复', 'Handle and reply'),
        by: 'recipient',
        posts: ['presiding-judge', 'vice-president', 'president'],
        when: OPEN,
        to: 'replied',
        facts: {
          answers: answersFact(),
          ordersLower: fact.code(
            '是否监督下级法院纠正',
            'Lower court made to correct',
            { yes: words('是', 'Yes'), no: words('否', 'No') },
            must,
          ),
          noOrderReason: fact.text('不予纠正的理由', 'Why nothing is corrected'),
          number: fact.text('文号', 'Document number'),
          ...decidedFacts(COURT_SIGNERS),
        },
        paper: { form: 'reply-letter', required: true },
        decision: COURT_SIGNERS,
        served: true,
        attachments: true,
        needs: [
          guard.ownFactNeeds('ordersLower', ['no'], 'noOrderReason', words('不予纠正的，说明理由', 'Not correcting needs reasons'), [
            period,
          ]),
        ],
        basis: [period],
      },
      'sign-for-reply': signForReply('issuer', ['case-management'], [cite(civilSupervision2021, '115')]),
      urge: urge('reply', OPEN),
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
        title: words('逾期未回复，转由上一级跟进', 'Unanswered: taken one level up'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        when: OPEN,
        to: 'closed',
        noClock: RIGHT,
        facts: { reason: fact.text('情况说明', 'Account', must) },
        needs: [
          guard.afterDue('reply', words('回复期限未届满', 'The period for the reply has not run out'), [period]),
          guard.done('urge', words('先催办', 'Urge first'), [
            cite(joint2016, '14', words('先行催办为工作惯例', 'Urging first is working practice')),
          ]),
        ],
        basis: [cite(civilSupervision2021, '124')],
      },
      ...objectionActs(OPEN, ['presiding-judge', 'vice-president', 'president'], COURT_SIGNERS),
      ...withdrawalActs(OPEN),
    },
    ['notify-parties', 'file-with-superior'],
  ),
  clocks: {
    sending: sendingClock([decides]),
    filing: filingClock(['withdrawn']),
    objection: objectionClock(['replied', 'reply-received', 'closed', 'withdrawn']),
    reply: {
      title: words('上级法院回复期限', 'Higher court’s reply due'),
      period: { rule: 'D21' },
      start: RECEIPT,
      by: 'recipient',
      met: ['reply'],
      mootIn: ['withdrawn'],
      missed: 'urge',
      basis: [period],
    },
  },
  leadsTo: ['order-to-lower-court', 'follow-up-request'],
})
