/** Joint mediation after the court has ruled for retrial on a protest or suggestion (law sheet MS-TJ, agreement FW-1.3b): the court presides, the procuratorate takes part. */
import { words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { civilProcedureInterpretation2022 } from '../statutes/civil-procedure-interpretation-2022.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT, SILENT, WITHIN } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'
import { ARRIVED, serviceActs, serviceStages } from './service-acts.ts'

const agreed = [cite(frameworkOpinion2024, 'mediation')]
const ended = [
  ...agreed,
  cite(
    civilProcedureInterpretation2022,
    '404',
    words(
      '撤回抗诉、终结再审见此条；共同调解本身只由协作意见规定',
      'On withdrawal and ending of a retrial; joint mediation itself rests on the agreement',
    ),
  ),
]
const BENCH: PostId[] = ['presiding-judge', 'handling-judge', 'division-head']
const TALKS = [...ARRIVED, 'joined', 'declined', 'mediated-once']

export const jointMediation = procedure({
  id: 'joint-mediation',
  version: '2024-01-01',
  kind: 'shared',
  ground: 'agreement',
  title: words('再审案件共同调解', 'Joint mediation in a retrial'),
  basis: agreed,
  parties: {
    issuer: { kind: 'court', title: words('主持调解的再审法院', 'Court that retries and presides') },
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
    joined: { title: words('检察院已派员参加', 'The procuratorate takes part') },
    declined: { title: words('检察院不参加', 'The procuratorate does not take part') },
    'mediated-once': { title: words('调解进行中', 'Mediation under way') },
    agreed: { title: words('已达成调解协议，待制作、签收调解书', 'Agreed, mediation statement to be made and signed for') },
    settled: { title: words('调解书已生效', 'Mediation statement in force'), end: true },
    'claim-withdrawn': { title: words('当事人撤回', 'Withdrawn by the party'), end: true },
    'to-judgment': {
      title: words('未达成，及时判决', 'No agreement: judgment follows'),
      end: true,
      says: words('调解不成不影响审判', 'Failing to agree leaves the trial as it was'),
    },
    cancelled: { title: words('不再调解', 'Called off'), end: true },
  },
  acts: enterableFromScan(
    {
      invite: {
        title: words('邀请参加共同调解', 'Invite to mediate together'),
        by: 'issuer',
        posts: BENCH,
        opening: true,
        when: [],
        to: 'served',
        noClock: RIGHT,
        facts: {
          caseNumbers: fact.caseNumbers('再审案号', 'Retrial case', must),
          origin: fact.code(
            '再审来源',
            'Retrial on',
            {
              protest: words('检察院抗诉', 'A protest'),
              'retrial-suggestion': words('再审检察建议', 'A retrial suggestion'),
              suggestion: words('其他检察建议', 'Another suggestion'),
            },
            must,
          ),
          ruled: fact.code(
            '是否已裁定再审',
            'Ruled for retrial',
            { yes: words('已裁定再审', 'Yes'), no: words('尚未裁定', 'Not yet') },
            must,
          ),
          ruledOn: fact.date('裁定再审日期', 'Ruled on', { ...must, ...past }),
          willing: fact.code(
            '当事人是否自愿',
            'Parties willing',
            { yes: words('各方自愿', 'All willing'), no: words('有当事人不愿意', 'Somebody is not') },
            must,
          ),
          meetOn: fact.date('拟定调解日期', 'Day proposed', { future: true }),
          place: fact.text('地点', 'Place'),
          aboutPersonnel: fact.flag('涉及个人敏感事项', 'Sensitive matters of named persons'),
        },
        paper: { form: 'joint-mediation-invitation', required: true },
        served: true,
        attachments: true,
        needs: [
          guard.ownFactIs('ruled', ['yes'], words('裁定再审之后方可共同调解', 'Only after the ruling for retrial'), agreed),
          guard.ownFactIs('willing', ['yes'], words('调解应当出于当事人自愿', 'Mediation needs willing parties'), agreed),
        ],
        basis: agreed,
      },
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: BENCH,
        deskPosts: ['case-management'],
        opening: 'invite',
        basis: agreed,
      }),
      'answer-invitation': {
        title: words('答复是否参加', 'Answer the invitation'),
        by: 'recipient',
        posts: ['handling-prosecutor', 'department-head'],
        when: ARRIVED,
        toBy: { fact: 'answer', stages: { joins: 'joined', declines: 'declined' } },
        noClock: SILENT,
        facts: {
          answer: fact.code(
            '答复',
            'Answer',
            { joins: words('派员参加', 'Takes part'), declines: words('不参加', 'Does not take part') },
            must,
          ),
          people: fact.people('参加人员', 'Who comes'),
          reason: fact.text('不参加的理由', 'Why not'),
        },
        attachments: true,
        served: true,
        needs: [guard.ownFactNeeds('answer', ['declines'], 'reason', words('不参加的，说明理由', 'Not taking part needs reasons'), agreed)],
        basis: agreed,
      },
      mediate: {
        title: words('主持调解', 'Hold a mediation session'),
        by: 'issuer',
        posts: BENCH,
        when: ['joined', 'declined', 'mediated-once'],
        to: 'mediated-once',
        repeat: 'many',
        noClock: WITHIN,
        facts: {
          heldOn: fact.date('调解日期', 'Held on', { ...must, ...past, notBefore: 'invite.ruledOn' }),
          present: fact.people('到场人员', 'Who was present', must),
          record: fact.text('调解情况', 'What was said'),
        },
        paper: { form: 'joint-mediation-record', required: true },
        attachments: true,
        basis: agreed,
      },
      'state-opinion': {
        title: words('检察院释法说理、提出意见', 'The procuratorate explains the law and gives its view'),
        by: 'recipient',
        posts: ['handling-prosecutor'],
        when: ['joined', 'mediated-once'],
        repeat: 'many',
        facts: { text: fact.text('意见要点', 'What it said', must) },
        attachments: true,
        basis: agreed,
      },
      'record-result': {
        title: words('记录调解结果', 'Record the result'),
        by: 'issuer',
        posts: BENCH,
        when: ['mediated-once'],
        toBy: { fact: 'result', stages: { agreement: 'agreed', withdrawn: 'claim-withdrawn', none: 'to-judgment' } },
        noClock: WITHIN,
        facts: {
          result: fact.code(
            '结果',
            'Result',
            {
              agreement: words('达成调解协议', 'Agreement reached'),
              withdrawn: words('当事人撤回', 'The party withdrew'),
              none: words('未达成，及时判决', 'None: judgment follows'),
            },
            must,
          ),
          note: fact.text('说明', 'Note'),
        },
        served: true,
        attachments: true,
        basis: ended,
      },
      'serve-statement': {
        title: words('调解书签收', 'Mediation statement signed for'),
        by: 'issuer',
        posts: BENCH,
        when: ['agreed'],
        toBy: { fact: 'signed', stages: { all: 'settled', refused: 'to-judgment' } },
        noClock: WITHIN,
        facts: {
          signed: fact.code(
            '签收情况',
            'Signed for',
            {
              all: words('各方签收，调解书生效', 'By all: in force'),
              refused: words('签收前反悔，及时判决', 'Somebody withdrew first: judgment follows'),
            },
            must,
          ),
          statement: fact.caseNumbers('调解书案号', 'Number of the statement'),
        },
        served: true,
        attachments: true,
        basis: ended,
      },
      cancel: {
        title: words('不再调解', 'Call it off'),
        by: 'issuer',
        posts: BENCH,
        when: ['served', 'returned', ...TALKS],
        to: 'cancelled',
        noClock: RIGHT,
        facts: { reason: fact.text('理由', 'Reasons', must) },
        served: true,
        basis: agreed,
      },
    },
    [],
  ),
  clocks: {},
  leadsTo: [],
})
