/** A procuratorate asks the next higher one to protest (law sheet CIV-TQ, administrative likewise): report and file in fifteen days, decided above. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'
import { ARRIVED, RECEIPT, serviceActs, serviceStages } from './service-acts.ts'
import { CHIEF_OR_COMMITTEE, decidedFacts } from './suggestion-acts.ts'

const asks = [cite(civilSupervision2021, '84'), cite(civilSupervision2021, '88'), cite(administrativeSupervision2021, '93')]
const registers = [cite(civilSupervision2021, '38'), cite(civilSupervision2021, '39')]
const decides = [cite(civilSupervision2021, '90'), cite(civilSupervision2021, '91')]
const declined = [cite(civilSupervision2021, '93')]
const inCase = words(
  '三个月审查期限在上级检察院的监督案件中计算，调卷等时间不计入',
  'The three months of review run in the superior’s own case, where file access and the like are left out',
)

export const protestRequest = procedure({
  id: 'protest-request',
  version: '2021-09-01',
  kind: 'shared',
  title: words('提请抗诉', 'Request for a protest'),
  basis: asks,
  parties: {
    issuer: { kind: 'procuratorate', title: words('提请的检察院', 'Procuratorate asking') },
    recipient: {
      kind: 'procuratorate',
      title: words('上一级检察院', 'Next higher procuratorate'),
      relation: { is: 'superior', to: 'issuer' },
    },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    ...serviceStages,
    registered: { title: words('上级已登记受理', 'Registered above') },
    'will-protest': { title: words('上级决定抗诉', 'The superior will protest') },
    declined: { title: words('上级不支持，待发送决定', 'Not supported above, decision to be sent') },
    'other-way': { title: words('上级决定由下级以其他方式监督', 'To be supervised otherwise below'), end: true },
    closed: { title: words('已办结', 'Closed'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
  },
  acts: enterableFromScan(
    {
      serve: {
        title: words('提请抗诉', 'Ask for a protest'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        opening: true,
        when: [],
        to: 'served',
        facts: {
          track: fact.code(
            '诉讼类型',
            'Kind of action',
            { civil: words('民事', 'Civil'), administrative: words('行政', 'Administrative') },
            must,
          ),
          caseNumbers: fact.caseNumbers('生效裁判案号', 'Case of the judgment', must),
          grounds: fact.text('提请抗诉的理由和依据', 'Grounds', must),
          unfit: fact.text('不宜由同级法院纠正的原因', 'Why correction at the same level does not fit', must),
          number: fact.text('文号', 'Document number'),
          aboutPersonnel: fact.flag('涉及审判人员个人', 'About named judicial personnel'),
          ...decidedFacts(CHIEF_OR_COMMITTEE),
        },
        paper: { form: 'protest-request-report', required: true },
        decision: CHIEF_OR_COMMITTEE,
        checkedBy: 'case-management',
        served: true,
        attachments: true,
        basis: asks,
      },
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ['handling-prosecutor', 'case-management'],
        deskPosts: ['case-management'],
        opening: 'serve',
        basis: registers,
      }),
      register: {
        title: words('案管登记受理并移送', 'Register and hand over'),
        by: 'recipient',
        posts: ['case-management'],
        when: ARRIVED,
        to: 'registered',
        facts: { number: fact.text('案件编号', 'Case number') },
        basis: registers,
      },
      decide: {
        title: words('决定是否抗诉', 'Decide on the protest'),
        by: 'recipient',
        posts: ['handling-prosecutor'],
        when: ['registered'],
        toBy: { fact: 'outcome', stages: { protest: 'will-protest', declined: 'declined', 'other-way': 'other-way' } },
        noClock: inCase,
        facts: {
          outcome: fact.code(
            '决定',
            'Decision',
            {
              protest: words('抗诉', 'Protest'),
              declined: words('不支持监督申请', 'Not supported'),
              'other-way': words('由下级检察院以其他方式监督', 'Other supervision by the lower procuratorate'),
            },
            must,
          ),
          reason: fact.text('理由', 'Reasons'),
          ...decidedFacts(CHIEF_OR_COMMITTEE),
        },
        decision: CHIEF_OR_COMMITTEE,
        attachments: true,
        needs: [
          guard.ownFactNeeds(
            'outcome',
            ['declined', 'other-way'],
            'reason',
            words('不抗诉的，说明理由', 'Not protesting needs reasons'),
            declined,
          ),
        ],
        basis: decides,
      },
      'send-declined': {
        title: words('向当事人发送不支持监督申请决定书', 'Send the decision to the parties'),
        by: 'recipient',
        posts: ['handling-prosecutor'],
        when: ['declined'],
        to: 'closed',
        facts: { recipients: fact.people('受送达人', 'Sent to', must) },
        paper: { form: 'not-supported-decision', required: true },
        attachments: true,
        basis: declined,
      },
      'report-back': {
        title: words('告知抗诉及其结果', 'Tell of the protest and its result'),
        by: 'recipient',
        posts: ['handling-prosecutor'],
        when: ['will-protest'],
        to: 'closed',
        noClock: SILENT,
        facts: { protest: fact.text('抗诉书文号', 'Number of the protest', must), result: fact.text('再审结果', 'Result of the retrial') },
        attachments: true,
        basis: [cite(civilSupervision2021, '92')],
      },
      withdraw: {
        title: words('撤回提请', 'Withdraw the request'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        when: ['served', 'returned', ...ARRIVED, 'registered'],
        to: 'withdrawn',
        noClock: RIGHT,
        facts: { reason: fact.text('理由', 'Reasons', must), ...decidedFacts(CHIEF_OR_COMMITTEE) },
        decision: CHIEF_OR_COMMITTEE,
        basis: [cite(civilSupervision2021, '121')],
      },
    },
    [],
  ),
  clocks: {
    sending: {
      title: words('提请抗诉报告书报送期限', 'Sending the report'),
      period: { rule: 'D-TQ' },
      start: ['serve.decidedOn'],
      by: 'issuer',
      met: ['serve'],
      basis: asks,
    },
    registration: {
      title: words('案管登记移送', 'Registration by case management'),
      period: { rule: 'D04' },
      start: RECEIPT,
      by: 'recipient',
      met: ['register'],
      mootIn: ['withdrawn'],
      basis: registers,
    },
    declined: {
      title: words('发送不支持决定书', 'Sending the decision'),
      period: { rule: 'D-BZC' },
      start: ['decide.decidedOn'],
      by: 'recipient',
      met: ['send-declined'],
      mootIn: ['will-protest', 'other-way', 'closed'],
      basis: declined,
    },
  },
  leadsTo: ['civil-protest', 'administrative-protest', 'second-look'],
})
