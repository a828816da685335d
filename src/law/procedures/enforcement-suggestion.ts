/** The enforcement suggestion between two houses (law sheet P18–P23, P33, P34): served, docketed, answered point by point, checked, decided. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { platform2020 } from '../statutes/platform-2020.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT, SILENT, WITHIN } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { type ActSpec, procedure } from './procedure.ts'
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

const decides = cite(civilSupervision2021, '108')
const answer = cite(joint2016, '13')
const follow = [cite(joint2016, '14'), cite(civilSupervision2021, '124')]
const urgeFirst = cite(
  joint2016,
  '14',
  words('条文未要求先行催办；先催办再提请为工作惯例', 'The text does not ask for an urging first; that is working practice'),
)
const otherPanel = words('被监督的承办人员不得办理、起草或者签发', 'Whoever’s act is complained of neither handles, drafts nor signs')
const otherPanelBasis = [
  cite(joint2016, '12', words('条文未规定另行组成合议庭；平台约定', 'Another panel is a rule of the platform, not in the text')),
]

/** Received and not yet answered, whatever the court has done in between. */
const WORKING = [...ARRIVED, 'docketed']
const UNANSWERED = [...WORKING, 'follow-up']
const ANYTIME = ['served', 'returned', ...UNANSWERED, 'replied', 'reply-received', 'checked']

const serve: ActSpec = {
  title: words('提出检察建议', 'Issue the suggestion'),
  by: 'issuer',
  posts: ['handling-prosecutor'],
  opening: true,
  when: [],
  to: 'served',
  facts: {
    ...suggestionFacts(),
    caseNumbers: fact.caseNumbers('执行案号', 'Enforcement cases', must),
    violation: fact.code(
      '违法情形',
      'Kind of violation',
      {
        review: words('执行审查活动违法、错误', 'Unlawful or wrong review acts'),
        implementation: words('执行实施活动违法、错误', 'Unlawful or wrong implementation acts'),
        inactivity: words('消极执行、拖延执行', 'Inactivity or delay'),
        other: words('其他执行违法、错误', 'Other'),
      },
      must,
    ),
    aboutPersonnel: fact.flag('涉及执行人员个人', 'About named enforcement personnel'),
  },
  paper: { form: 'suggestion-letter', required: true },
  decision: CHIEF_OR_COMMITTEE,
  checkedBy: 'case-management',
  served: true,
  attachments: true,
  basis: [cite(civilSupervision2021, '106'), decides, cite(civilSupervision2021, '114'), cite(joint2016, '11')],
}

const courtActs: Record<string, ActSpec> = {
  docket: {
    title: words('立案（执监）', 'Docket (执监)'),
    by: 'recipient',
    posts: ['filing-division'],
    when: ARRIVED,
    to: 'docketed',
    noClock: WITHIN,
    facts: {
      caseNumber: fact.caseNumbers('执监案号', 'Docket number', must),
      docketedOn: fact.date('立案日期', 'Docketed on', { ...past, notBefore: 'serve.on' }),
    },
    basis: [cite(joint2016, '12'), cite(platform2020, 'whole')],
  },
  'name-panel': {
    title: words('组成合议庭', 'Name the panel'),
    by: 'recipient',
    posts: ['filing-division', 'president', 'vice-president', 'presiding-judge'],
    when: ['docketed'],
    repeat: 'many',
    facts: {
      members: fact.people('合议庭成员', 'Members', must),
      independent: fact.code(
        '是否含被监督的承办人员',
        'Includes anyone complained of',
        { no: words('不含', 'No'), yes: words('含', 'Yes') },
        must,
      ),
    },
    needs: [guard.notComplainedOf(otherPanel, otherPanelBasis), guard.ownFactIs('independent', ['no'], otherPanel, otherPanelBasis)],
    basis: [cite(joint2016, '12'), ...otherPanelBasis],
  },
  'hold-hearing': {
    title: words('听证', 'Hold a hearing'),
    by: 'recipient',
    posts: ['presiding-judge'],
    when: WORKING,
    repeat: 'many',
    facts: {
      heldOn: fact.date('听证日期', 'Held on', { ...must, ...past, notBefore: 'serve.on' }),
      attended: fact.code(
        '同级检察院是否派员',
        'Procuratorate attended',
        { yes: words('派员参加', 'Attended'), no: words('未派员', 'Did not attend') },
        must,
      ),
      record: fact.text('听证情况', 'Record'),
    },
    attachments: true,
    needs: [guard.notComplainedOf(otherPanel, otherPanelBasis)],
    basis: [cite(platform2020, 'whole')],
  },
  extend: {
    title: words('延长一个月', 'Extend by one month'),
    by: 'recipient',
    posts: ['president'],
    when: WORKING,
    facts: { reason: fact.text('特殊情况', 'Special circumstances', must), number: fact.text('审批文号', 'Approval number') },
    paper: { form: 'extension-approval' },
    attachments: true,
    needs: [
      guard.notDone('extend', words('只能延长一次、一个月', 'One extension of one month only'), [answer]),
      guard.beforeDue('reply', words('延期应当在期限届满前批准', 'An extension must be approved before the period ends'), [
        cite(
          joint2016,
          '13',
          words(
            '条文未写批准的时点；要求届满前批准为本平台采用的读法',
            'The text does not say when; before expiry is the reading used here',
          ),
        ),
      ]),
    ],
    basis: [answer],
  },
  reply: {
    title: words('回复意见函', 'Reply point by point'),
    by: 'recipient',
    posts: ['presiding-judge', 'enforcement-judge', 'vice-president', 'president'],
    when: UNANSWERED,
    to: 'replied',
    repeat: 'many',
    facts: {
      answers: answersFact(),
      facts: fact.text('查明的事实', 'Facts found'),
      number: fact.text('文号', 'Document number'),
      ...decidedFacts(COURT_SIGNERS),
    },
    paper: { form: 'reply-letter', required: true },
    decision: COURT_SIGNERS,
    served: true,
    attachments: true,
    needs: [guard.notComplainedOf(otherPanel, otherPanelBasis)],
    basis: [answer],
  },
}

const resultActs: Record<string, ActSpec> = {
  'check-result': {
    title: words('审查处理结果', 'Check the result'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: ['replied', 'reply-received'],
    to: 'checked',
    repeat: 'many',
    noClock: SILENT,
    facts: { checks: checksFact(), note: fact.text('审查意见', 'Opinion') },
    paper: { form: 'result-check-form' },
    basis: [cite(civilSupervision2021, '123')],
  },
  'decide-result': {
    title: words('对处理结果作出决定', 'Decide on the result'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: ['checked'],
    toBy: { fact: 'outcome', stages: { close: 'closed', 'supervise-again': 'resupervised', 'ask-superior': 'follow-up' } },
    repeat: 'many',
    noClock: SILENT,
    facts: {
      outcome: fact.code(
        '决定',
        'Decision',
        {
          close: words('办结', 'Close'),
          'supervise-again': words('再次监督', 'Supervise again'),
          'ask-superior': words('提请上级检察院监督', 'Ask the higher procuratorate'),
        },
        must,
      ),
      reason: fact.text('理由', 'Reasons'),
    },
    needs: [
      guard.ownFactNeeds(
        'outcome',
        ['supervise-again', 'ask-superior'],
        'reason',
        words('再次监督或者提请上级的，须记录选择及理由', 'Record the choice and its reasons'),
        follow,
      ),
    ],
    basis: [cite(civilSupervision2021, '123'), ...follow],
  },
  'pursue-unanswered': {
    title: words('逾期未回复的跟进', 'Pursue an unanswered suggestion'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: WORKING,
    toBy: { fact: 'outcome', stages: { 'supervise-again': 'resupervised', 'ask-superior': 'follow-up' } },
    noClock: RIGHT,
    facts: {
      outcome: fact.code(
        '方式',
        'Way',
        {
          'supervise-again': words('再次监督', 'Supervise again'),
          'ask-superior': words('提请上级检察院监督', 'Ask the higher procuratorate'),
        },
        must,
      ),
      reason: fact.text('选择的理由', 'Reasons for the choice', must),
    },
    needs: [
      guard.afterDue('reply', words('回复期限未届满', 'The period for the reply has not run out'), follow),
      guard.done('urge', words('先催办，再提请上级', 'Urge first, then ask the superior'), [urgeFirst]),
    ],
    basis: follow,
  },
  'record-follow-up': {
    title: words('记录跟进结果', 'Record how the follow-up ended'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: ['follow-up'],
    to: 'closed',
    noClock: SILENT,
    facts: {
      result: fact.code(
        '结果',
        'Result',
        {
          declined: words('上级不予跟进', 'The superior declined'),
          corrected: words('上级法院已监督纠正', 'The higher court had it corrected'),
          'not-corrected': words('上级法院未予纠正', 'The higher court did not correct it'),
          again: words('上级要求再次监督', 'The superior ordered another supervision here'),
        },
        must,
      ),
      note: fact.text('说明', 'Note'),
    },
    basis: follow,
  },
}

export const enforcementSuggestion = procedure({
  id: 'enforcement-suggestion',
  version: '2021-08-01',
  kind: 'shared',
  title: words('执行监督检察建议', 'Enforcement suggestion'),
  basis: [cite(civilSupervision2021, '106'), decides, answer],
  parties: {
    issuer: { kind: 'procuratorate', title: words('提出建议的检察院', 'Issuing procuratorate') },
    recipient: { kind: 'court', title: words('同级法院', 'Court at the same level'), relation: { is: 'same-level', to: 'issuer' } },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    ...serviceStages,
    docketed: { title: words('已立案办理', 'Docketed') },
    replied: { title: words('已回复', 'Replied') },
    'reply-received': { title: words('已收到回复', 'Reply received') },
    checked: { title: words('已审查处理结果', 'Result checked') },
    'follow-up': { title: words('已提请上级跟进', 'Follow-up requested') },
    closed: { title: words('已办结', 'Closed'), end: true },
    resupervised: { title: words('再次监督', 'Supervised again'), end: true, says: words('另行提出检察建议', 'A new suggestion follows') },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
  },
  acts: enterableFromScan(
    {
      serve,
      'notify-parties': notifyParties(ANYTIME, [decides]),
      'file-with-superior': fileWithSuperior(ANYTIME),
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ['handling-prosecutor', 'case-management'],
        deskPosts: ['intake-desk', 'filing-division'],
        opening: 'serve',
        basis: [answer],
      }),
      ...courtActs,
      'sign-for-reply': signForReply('issuer', ['case-management'], [cite(civilSupervision2021, '115')]),
      urge: urge('reply', UNANSWERED),
      ...resultActs,
      ...objectionActs(UNANSWERED, ['presiding-judge', 'vice-president', 'president'], COURT_SIGNERS),
      ...withdrawalActs([...UNANSWERED, 'replied', 'reply-received', 'checked']),
    },
    ['notify-parties', 'file-with-superior', 'check-result'],
  ),
  clocks: {
    sending: sendingClock([decides, cite(joint2016, '11:send')]),
    filing: filingClock(['withdrawn']),
    reply: {
      title: words('法院回复期限', 'Court’s reply due'),
      period: { rule: 'D19' },
      start: RECEIPT,
      by: 'recipient',
      met: ['reply'],
      mootIn: ['withdrawn', 'resupervised'],
      extendedBy: 'extend',
      missed: 'urge',
      basis: [answer],
    },
    objection: objectionClock(['replied', 'reply-received', 'checked', 'follow-up', 'closed', 'resupervised', 'withdrawn']),
  },
  leadsTo: ['follow-up-request', 'counter-suggestion', 'enforcement-suggestion'],
})
