/** The court's written suggestion about the supervision itself (law sheet P26, P27): answered, accepted or taken to the superiors. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { type ActSpec, procedure } from './procedure.ts'
import { ARRIVED, RECEIPT, serviceActs, serviceStages, signForReply } from './service-acts.ts'
import { COURT_SIGNERS, decidedFacts } from './suggestion-acts.ts'

const outer = cite(
  joint2016,
  '17',
  words(
    '三个月为外部期限；民事诉讼监督规则第122条另写一个月，作内部目标，两者并列显示',
    'Three months is the outer limit; art. 122 of the civil rules says one month, shown beside it as the internal target',
  ),
)
const inner = cite(
  civilSupervision2021,
  '122',
  words(
    '一个月为内部目标；法发〔2016〕30号第17条写三个月，为外部期限；起点以收到之日计，条文未明写',
    'One month is the internal target; 法发〔2016〕30号 art. 17 says three months, the outer limit; counted from receipt, which the text does not spell out',
  ),
)
const basis = [cite(joint2016, '17'), cite(civilSupervision2021, '122')]
const JUDGES = ['presiding-judge', 'vice-president', 'president'] as const

const escalation = (when: string[], needs: ActSpec['needs'], title: ActSpec['title']): ActSpec => ({
  title,
  by: 'issuer',
  posts: [...JUDGES],
  when,
  to: 'escalated',
  noClock: RIGHT,
  facts: { reason: fact.text('不同意的理由', 'Why the court disagrees', must), ...decidedFacts(COURT_SIGNERS) },
  decision: COURT_SIGNERS,
  attachments: true,
  ...(needs ? { needs } : {}),
  basis,
})

export const counterSuggestion = procedure({
  id: 'counter-suggestion',
  version: '2021-08-01',
  kind: 'shared',
  title: words('法院对监督行为的书面建议', 'Court’s suggestion about the supervision'),
  basis: [...basis, cite(administrativeSupervision2021, '128')],
  parties: {
    issuer: { kind: 'court', title: words('提出建议的法院', 'Court that objects') },
    recipient: {
      kind: 'procuratorate',
      title: words('同级检察院', 'Procuratorate at the same level'),
      relation: { is: 'same-level', to: 'issuer' },
    },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    ...serviceStages,
    replied: { title: words('已书面回复', 'Answered') },
    'reply-received': { title: words('已收到回复', 'Answer received') },
    escalated: { title: words('已经上一级法院提出', 'Taken to the superiors') },
    closed: { title: words('已办结', 'Closed'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
  },
  acts: enterableFromScan(
    {
      serve: {
        title: words('提出书面建议', 'Make the written suggestion'),
        by: 'issuer',
        posts: [...JUDGES],
        opening: true,
        when: [],
        to: 'served',
        noClock: RIGHT,
        facts: {
          points: fact.points('建议事项', 'Points', must),
          act: fact.text('所针对的监督行为（文号）', 'The act of supervision concerned (number)', must),
          number: fact.text('文号', 'Document number'),
          aboutPersonnel: fact.flag('涉及检察人员个人', 'About named procuratorial personnel'),
          ...decidedFacts(COURT_SIGNERS),
        },
        paper: { form: 'counter-suggestion', required: true },
        decision: COURT_SIGNERS,
        served: true,
        attachments: true,
        basis,
      },
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ['presiding-judge', 'intake-desk'],
        deskPosts: ['case-management'],
        opening: 'serve',
        basis,
      }),
      reply: {
        title: words('处理并书面回复', 'Handle and answer in writing'),
        by: 'recipient',
        posts: ['handling-prosecutor'],
        when: [...ARRIVED, 'escalated'],
        to: 'replied',
        facts: {
          result: fact.code(
            '处理结果',
            'Result',
            {
              corrected: words('采纳，已变更或者撤回', 'Accepted: changed or withdrawn'),
              partly: words('部分采纳', 'Partly accepted'),
              maintained: words('维持', 'Maintained'),
            },
            must,
          ),
          reason: fact.text('理由', 'Reasons'),
          number: fact.text('文号', 'Document number'),
          ...decidedFacts(['chief-procurator', 'procuratorial-committee']),
        },
        paper: { form: 'counter-suggestion-answer', required: true },
        decision: ['chief-procurator', 'procuratorial-committee'],
        served: true,
        attachments: true,
        needs: [
          guard.ownFactNeeds(
            'result',
            ['partly', 'maintained'],
            'reason',
            words('未全部采纳的，说明理由', 'Anything short of full acceptance needs reasons'),
            [
              cite(
                joint2016,
                '17',
                words('条文未写须说明理由；平台按对等要求', 'Reasons are not named in the text; asked here for symmetry'),
              ),
            ],
          ),
        ],
        basis,
      },
      'sign-for-reply': signForReply('issuer', ['intake-desk'], basis),
      accept: {
        title: words('接受回复并办结', 'Accept the answer and close'),
        by: 'issuer',
        posts: [...JUDGES],
        when: ['replied', 'reply-received'],
        to: 'closed',
        noClock: RIGHT,
        facts: { note: fact.text('说明', 'Note') },
        basis,
      },
      escalate: escalation(
        ['replied', 'reply-received'],
        undefined,
        words('对回复有异议，经上一级法院提出', 'Disagree: take it to the superiors'),
      ),
      'escalate-unanswered': escalation(
        ARRIVED,
        [guard.afterDue('answer-outer', words('三个月期限未届满', 'The three months have not run out'), [outer])],
        words('逾期未回复，经上一级法院提出', 'Unanswered: take it to the superiors'),
      ),
      'record-result': {
        title: words('记录上级检察院的处理', 'Record what the higher procuratorate did'),
        by: 'issuer',
        posts: [...JUDGES],
        when: ['escalated'],
        to: 'closed',
        noClock: SILENT,
        facts: {
          result: fact.code(
            '结果',
            'Result',
            {
              ordered: words('上级检察院指令纠正', 'The higher procuratorate ordered correction'),
              'not-upheld': words('未予支持', 'Not upheld'),
            },
            must,
          ),
          note: fact.text('说明', 'Note'),
        },
        attachments: true,
        basis,
      },
      withdraw: {
        title: words('撤回书面建议', 'Withdraw'),
        by: 'issuer',
        posts: [...JUDGES],
        when: ['served', 'returned', ...ARRIVED],
        to: 'withdrawn',
        noClock: RIGHT,
        facts: { reason: fact.text('理由', 'Reasons', must) },
        basis,
      },
    },
    [],
  ),
  clocks: {
    'answer-target': {
      title: words('一个月（内部目标）', 'One month (internal target)'),
      period: { rule: 'D22b' },
      start: RECEIPT,
      by: 'recipient',
      met: ['reply'],
      mootIn: ['withdrawn'],
      basis: [inner],
    },
    'answer-outer': {
      title: words('三个月（外部期限）', 'Three months (outer limit)'),
      period: { rule: 'D22' },
      start: RECEIPT,
      by: 'recipient',
      met: ['reply'],
      mootIn: ['withdrawn'],
      missed: 'escalate-unanswered',
      basis: [outer],
    },
  },
})
