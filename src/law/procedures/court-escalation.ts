/** A court that disagrees with the answer to its suggestion about the supervision takes it to the next higher court, which goes to its own procuratorate (law sheet P27). */
import { words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'
import { ARRIVED, serviceActs, serviceStages } from './service-acts.ts'
import { COURT_SIGNERS, decidedFacts } from './suggestion-acts.ts'

const basis = [cite(joint2016, '17'), cite(civilSupervision2021, '122'), cite(administrativeSupervision2021, '128')]
const HANDS: PostId[] = ['handling-judge', 'presiding-judge', 'vice-president', 'president']

export const courtEscalation = procedure({
  id: 'court-escalation',
  version: '2021-09-01',
  kind: 'shared',
  title: words('对监督行为的异议提请上一级法院', 'Disagreement about the supervision taken to the higher court'),
  basis,
  parties: {
    issuer: { kind: 'court', title: words('提请的法院', 'Court that asks') },
    recipient: { kind: 'court', title: words('上一级法院', 'Next higher court'), relation: { is: 'superior', to: 'issuer' } },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    ...serviceStages,
    raised: { title: words('上级法院已向同级检察院提出', 'Raised with the procuratorate above') },
    declined: { title: words('上级法院不予提出', 'Not raised'), end: true },
    closed: { title: words('已反馈结果', 'Result reported back'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
  },
  acts: enterableFromScan(
    {
      serve: {
        title: words('提请上一级法院', 'Ask the higher court'),
        by: 'issuer',
        posts: HANDS,
        opening: true,
        when: [],
        to: 'served',
        noClock: RIGHT,
        facts: {
          act: fact.text('所针对的监督行为（文号）', 'The act of supervision concerned (number)', must),
          answered: fact.code(
            '检察院的答复',
            'What the procuratorate answered',
            { disagreed: words('已答复，本院有异议', 'Answered, not agreed with'), none: words('逾期未答复', 'No answer in time') },
            must,
          ),
          reason: fact.text('理由', 'Reasons', must),
          number: fact.text('文号', 'Document number'),
          aboutPersonnel: fact.flag('涉及检察人员个人', 'About named procuratorial personnel'),
          ...decidedFacts(COURT_SIGNERS),
        },
        decision: COURT_SIGNERS,
        served: true,
        attachments: true,
        basis,
      },
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ['presiding-judge', 'intake-desk'],
        deskPosts: ['intake-desk'],
        opening: 'serve',
        basis,
      }),
      decide: {
        title: words('决定是否向同级检察院提出', 'Decide whether to raise it'),
        by: 'recipient',
        posts: HANDS,
        when: ARRIVED,
        toBy: { fact: 'outcome', stages: { raise: 'raised', decline: 'declined' } },
        noClock: SILENT,
        facts: {
          outcome: fact.code(
            '决定',
            'Decision',
            { raise: words('向同级检察院提出', 'Raise it'), decline: words('不予提出', 'Do not raise it') },
            must,
          ),
          reason: fact.text('理由', 'Reasons'),
          ...decidedFacts(COURT_SIGNERS),
        },
        decision: COURT_SIGNERS,
        served: true,
        attachments: true,
        needs: [guard.ownFactNeeds('outcome', ['decline'], 'reason', words('不予提出的，说明理由', 'Not raising it needs reasons'), basis)],
        basis,
      },
      'report-back': {
        title: words('反馈结果', 'Report the result back'),
        by: 'recipient',
        posts: HANDS,
        when: ['raised'],
        to: 'closed',
        noClock: SILENT,
        facts: {
          result: fact.code(
            '结果',
            'Result',
            {
              ordered: words('上级检察院指令下级检察院纠正', 'The procuratorate above ordered correction'),
              'not-upheld': words('上级检察院认为监督行为并无不当', 'The procuratorate above found nothing wrong'),
            },
            must,
          ),
          note: fact.text('说明', 'Note'),
        },
        served: true,
        attachments: true,
        basis,
      },
      withdraw: {
        title: words('撤回', 'Withdraw'),
        by: 'issuer',
        posts: HANDS,
        when: ['served', 'returned', ...ARRIVED],
        to: 'withdrawn',
        noClock: RIGHT,
        facts: { reason: fact.text('理由', 'Reasons', must) },
        served: true,
        basis,
      },
    },
    [],
  ),
  clocks: {},
  leadsTo: ['counter-suggestion', 'order-to-lower-procuratorate'],
})
