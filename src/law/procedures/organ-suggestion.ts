/** Suggestion to a state organ that does not perform or assist (law sheet P28): two months, then reported upward if nothing is done. */
import { words } from '#kernel/words.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { type ActSpec, procedure } from './procedure.ts'
import { ARRIVED, RECEIPT, serviceActs, serviceStages, signForReply } from './service-acts.ts'
import {
  answersFact,
  CHIEF_OR_COMMITTEE,
  checksFact,
  decidedFacts,
  fileWithSuperior,
  filingClock,
  objectionActs,
  objectionClock,
  suggestionFacts,
  urge,
  withdrawalActs,
} from './suggestion-acts.ts'

const period = cite(suggestionRules2019, '19')
const upward = cite(suggestionRules2019, '25')
const ANYTIME = ['served', 'returned', ...ARRIVED, 'replied', 'reply-received', 'checked', 'reported']
const TARGETS = {
  'higher-procuratorate': words('报告上级检察院', 'Higher procuratorate'),
  superior: words('通报上级机关、行政主管部门', 'Superior organ or competent department'),
  government: words('通报同级政府', 'Government at the same level'),
  discipline: words('通报纪检监察机关', 'Discipline and supervision organ'),
  committee: words('报告同级党委', 'Party committee at the same level'),
  congress: words('报告同级人大', 'People’s congress at the same level'),
}

const reportUpward = (when: string[], needs: ActSpec['needs'], title: ActSpec['title']): ActSpec => ({
  title,
  by: 'issuer',
  posts: ['handling-prosecutor'],
  when,
  to: 'reported',
  repeat: 'many',
  noClock: RIGHT,
  facts: {
    target: fact.code('报告或者通报对象', 'Told to', TARGETS, must),
    reason: fact.text('情况', 'Account', must),
    ...decidedFacts(['chief-procurator']),
  },
  decision: ['chief-procurator'],
  attachments: true,
  ...(needs ? { needs } : {}),
  basis: [upward],
})

export const organSuggestion = procedure({
  id: 'organ-suggestion',
  version: '2019-02-26',
  kind: 'shared',
  title: words('对国家机关的检察建议', 'Suggestion to a state organ'),
  basis: [cite(joint2016, '18'), period],
  parties: {
    issuer: { kind: 'procuratorate', title: words('提出建议的检察院', 'Issuing procuratorate') },
    recipient: { kind: 'organ', title: words('被建议的国家机关', 'State organ') },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    ...serviceStages,
    replied: { title: words('已书面回复', 'Replied') },
    'reply-received': { title: words('已收到回复', 'Reply received') },
    checked: { title: words('已审查落实情况', 'Result checked') },
    reported: { title: words('已报告或者通报', 'Reported upward') },
    closed: { title: words('已办结', 'Closed'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
  },
  acts: enterableFromScan(
    {
      serve: {
        title: words('向国家机关提出检察建议', 'Issue the suggestion'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        opening: true,
        when: [],
        to: 'served',
        noClock: SILENT,
        facts: {
          ...suggestionFacts(),
          failure: fact.code(
            '情形',
            'Failure',
            {
              'own-debt': words('不履行生效法律文书确定的义务', 'Does not perform a binding instrument'),
              assist: words('不履行协助执行义务', 'Does not perform a duty to assist'),
              obstruct: words('行为可能影响人民法院执行', 'Acts that may affect enforcement'),
            },
            must,
          ),
          replyBy: fact.date('紧急情况下另定的回复日期', 'Other reply date, in urgent cases', { future: true }),
          urgency: fact.text('紧急情况', 'Why urgent'),
          aboutPersonnel: fact.flag('涉及个人', 'About named persons'),
        },
        paper: { form: 'organ-suggestion-letter', required: true },
        decision: CHIEF_OR_COMMITTEE,
        checkedBy: 'case-management',
        served: true,
        attachments: true,
        basis: [cite(joint2016, '18'), cite(suggestionRules2019, '9'), cite(suggestionRules2019, '16')],
      },
      'file-with-superior': fileWithSuperior(ANYTIME),
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ['handling-prosecutor', 'case-management'],
        deskPosts: ['intake-desk', 'organ-liaison', 'organ-head'],
        opening: 'serve',
        basis: [period],
      }),
      reply: {
        title: words('书面回复', 'Reply in writing'),
        by: 'recipient',
        posts: ['organ-liaison', 'organ-head'],
        when: [...ARRIVED, 'reported'],
        to: 'replied',
        facts: { answers: answersFact(), number: fact.text('文号', 'Document number'), ...decidedFacts(['organ-head']) },
        paper: { form: 'organ-reply', required: true },
        decision: ['organ-head'],
        served: true,
        attachments: true,
        basis: [period],
      },
      'sign-for-reply': signForReply('issuer', ['case-management'], [period]),
      urge: urge('reply', ARRIVED),
      'check-result': {
        title: words('审查落实情况', 'Check the result'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        when: ['replied', 'reply-received'],
        to: 'checked',
        repeat: 'many',
        noClock: SILENT,
        facts: { checks: checksFact(), note: fact.text('意见', 'Opinion') },
        basis: [cite(suggestionRules2019, '24')],
      },
      'report-upward': reportUpward(['checked', 'reported'], undefined, words('整改不到位，报告或者通报', 'Not corrected: report upward')),
      'report-unanswered': reportUpward(
        ARRIVED,
        [
          guard.afterDue('reply', words('回复期限未届满', 'The period for the reply has not run out'), [upward]),
          guard.done('urge', words('须经督促', 'Urging comes first'), [upward]),
        ],
        words('逾期经督促未回复，报告或者通报', 'Unanswered after urging: report upward'),
      ),
      close: {
        title: words('办结', 'Close'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        when: ['checked', 'reported'],
        to: 'closed',
        noClock: SILENT,
        facts: { note: fact.text('说明', 'Note') },
        basis: [cite(suggestionRules2019, '24')],
      },
      ...objectionActs([...ARRIVED, 'reported'], ['organ-liaison', 'organ-head'], ['organ-head']),
      ...withdrawalActs([...ARRIVED, 'reported']),
    },
    ['file-with-superior', 'check-result'],
  ),
  clocks: {
    filing: filingClock(['withdrawn']),
    objection: objectionClock(['replied', 'reply-received', 'checked', 'closed', 'withdrawn']),
    reply: {
      title: words('回复期限', 'Reply due'),
      period: { rule: 'D23' },
      start: RECEIPT,
      by: 'recipient',
      met: ['reply'],
      mootIn: ['withdrawn'],
      missed: 'urge',
      basis: [period],
    },
    'urgent-reply': {
      title: words('紧急情况下另定的回复日期', 'Reply date set for urgency'),
      period: { dateFact: 'serve.replyBy' },
      start: ['serve.replyBy'],
      by: 'recipient',
      met: ['reply'],
      mootIn: ['withdrawn'],
      basis: [period],
    },
  },
})
