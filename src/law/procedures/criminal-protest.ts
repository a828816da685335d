/** Protest against a first-instance criminal judgment or ruling (law sheet CR-KS2): ten or five days, through the trial court, supported or withdrawn by the higher procuratorate. */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, ClockSpec } from './procedure.ts'
import { party, request, step } from './request-acts.ts'
import { ARRIVED, serviceActs } from './service-acts.ts'
import { CHIEF_OR_COMMITTEE } from './suggestion-acts.ts'

const PROSECUTORS: PostId[] = ['handling-prosecutor', 'department-head']
const JUDGES: PostId[] = ['handling-judge', 'presiding-judge', 'filing-division']
const limit = cite(criminalProcedure2018, '230')
const through = cite(criminalProcedure2018, '232')
const support = cite(criminalRules2019, '589')
const permit = cite(
  criminalInterpretation2021,
  '385',
  words(
    '抗诉期满前撤回的不再移送；期满后撤回的，由二审法院裁定是否准许',
    'Withdrawn before expiry, nothing is sent up; after it, the second-instance court rules on the withdrawal',
  ),
)
const file = [cite(criminalProcedure2018, '228'), through, cite(criminalRules2019, '584')]

/** One opening per kind of decision: each has its own period, and after it the right has lapsed. */
const protest = (clock: string, title: Words, of: Words): ActSpec =>
  step(
    title,
    'issuer',
    ['handling-prosecutor'],
    [],
    {
      receivedOn: fact.date('收到裁判文书日期', 'Judgment or ruling received on', { ...must, ...past }),
      expiresOn: fact.date('抗诉期限届满日', 'Period of protest ends on', {
        ...must,
        future: true,
        help: words(
          '按本期限的计算结果填写；一审法院的三日移送期限由此起算',
          'As reckoned here; the three days of the trial court run from it',
        ),
      }),
      caseNumbers: fact.caseNumbers('一审案号', 'First-instance case', must),
      grounds: fact.text('抗诉理由', 'Grounds', must),
      onRequest: fact.flag('被害人请求抗诉', 'Asked for by the victim'),
      number: fact.text('文号', 'Document number'),
      aboutPersonnel: fact.flag('涉及审判人员个人', 'About named judges'),
    },
    [...file, limit],
    {
      opening: true,
      to: 'served',
      noClock: SILENT,
      served: true,
      paper: { form: 'criminal-protest', required: true },
      decision: CHIEF_OR_COMMITTEE,
      needs: [guard.beforeDue(clock, of, [limit])],
    },
  )

const lapse = (kind: string, rule: string, title: Words): ClockSpec => ({
  title,
  period: { rule },
  start: [`${kind}.receivedOn`],
  by: 'issuer',
  met: [kind],
  right: words('提出抗诉的检察院', 'the protesting procuratorate'),
  basis: [limit],
})

const OPEN = [...ARRIVED, 'sent-up']
const RESULTS = {
  dismissed: words('驳回抗诉，维持原判', 'Protest dismissed'),
  changed: words('改判', 'Changed'),
  remanded: words('发回重审', 'Sent back for retrial'),
}

/** An act of a superior house, and the same recorded by the issuer where that house takes no part in the matter. */
const orRecorded = (kind: string, act: ActSpec): Record<string, ActSpec> => ({
  [kind]: act,
  [`record-${kind}`]: {
    ...act,
    title: words(`记录：${act.title.zh}`, `Record: ${act.title.en}`),
    by: 'issuer',
    posts: PROSECUTORS,
  },
})

const higherOpinion = step(
  words('上级检察院审查抗诉', 'Higher procuratorate examines the protest'),
  'higher-procuratorate',
  PROSECUTORS,
  OPEN,
  {
    view: fact.code(
      '意见',
      'View',
      {
        supported: words('支持抗诉', 'Supported'),
        partly: words('部分支持，变更或者补充理由', 'Partly supported, grounds changed or added'),
        withdrawn: words('认为抗诉不当，向二审法院撤回', 'Held improper: withdrawn from the second-instance court'),
      },
      must,
    ),
    heardOn: fact.date('听取下级检察院意见日期', 'Lower procuratorate heard on', past),
    views: fact.text('下级检察院的意见', 'Views of the lower procuratorate'),
    reason: fact.text('理由', 'Reasons', must),
  },
  [through, support],
  {
    decision: CHIEF_OR_COMMITTEE,
    toBy: { fact: 'view', stages: { supported: 'supported', partly: 'supported', withdrawn: 'withdrawal-asked' } },
    needs: [
      guard.ownFactNeeds(
        'view',
        ['withdrawn'],
        'heardOn',
        words('撤回前应当听取下级检察院意见', 'The lower procuratorate is heard first'),
        [support],
      ),
      guard.ownFactNeeds('view', ['withdrawn'], 'views', words('撤回前应当听取下级检察院意见', 'The lower procuratorate is heard first'), [
        support,
      ]),
    ],
  },
)

const secondInstance = (
  title: Words,
  when: string[],
  facts: ActSpec['facts'],
  basis: Citation[],
  more: Pick<ActSpec, 'to' | 'toBy'>,
): ActSpec => step(title, 'higher-court', JUDGES, when, facts, basis, more)

/** Until the period ends the protest may be taken back freely; later only through the higher procuratorate and the court. */
const withdrawal = (kind: string, clock: string, title: Words): ActSpec =>
  step(
    title,
    'issuer',
    ['handling-prosecutor'],
    ['served', 'returned', ...ARRIVED],
    { reason: fact.text('理由', 'Reasons', must) },
    [permit],
    {
      to: 'withdrawn',
      noClock: RIGHT,
      decision: CHIEF_OR_COMMITTEE,
      needs: [
        guard.done(kind, words('抗诉针对的裁判种类不同', 'The protest is against the other kind of decision'), [permit]),
        guard.beforeDue(
          clock,
          words('期满后由上级检察院向二审法院撤回', 'After expiry the higher procuratorate withdraws from the second-instance court'),
          [permit],
        ),
      ],
    },
  )

const untilExpiry = (kind: string, met: string): ClockSpec => ({
  title: words('抗诉期限届满前可以撤回', 'May be withdrawn until the period ends'),
  period: { dateFact: `${kind}.expiresOn` },
  start: [`${kind}.expiresOn`],
  by: 'issuer',
  met: [met],
  right: words('提出抗诉的检察院', 'the protesting procuratorate'),
  basis: [permit],
})

export const criminalProtest = request({
  id: 'criminal-protest',
  version: '2021-03-01',
  title: words('二审抗诉', 'Second-instance protest'),
  basis: [...file, limit],
  parties: {
    issuer: party('procuratorate', '提出抗诉的检察院', 'Protesting procuratorate'),
    recipient: party('court', '原审法院', 'Trial court', { relation: { is: 'same-level', to: 'issuer' } }),
    'higher-procuratorate': party('procuratorate', '上一级检察院', 'Next higher procuratorate', {
      relation: { is: 'superior', to: 'issuer' },
      optional: true,
    }),
    'higher-court': party('court', '上一级法院', 'Second-instance court', {
      relation: { is: 'superior', to: 'recipient' },
      optional: true,
    }),
  },
  stages: {
    'sent-up': { title: words('已移送上一级法院', 'Sent up') },
    supported: { title: words('上级检察院支持抗诉', 'Supported by the higher procuratorate') },
    'withdrawal-asked': { title: words('上级检察院撤回抗诉', 'Withdrawal asked of the court') },
    decided: { title: words('二审已裁判', 'Decided in second instance'), end: true },
    withdrawn: { title: words('抗诉已撤回', 'Protest withdrawn'), end: true },
  },
  acts: {
    protest: protest(
      'judgment-limit',
      words('对一审判决提出抗诉', 'Protest against the judgment'),
      words('对判决的抗诉期限为十日，逾期抗诉权消灭', 'Ten days against a judgment; then the right has lapsed'),
    ),
    'protest-ruling': protest(
      'ruling-limit',
      words('对一审裁定提出抗诉', 'Protest against the ruling'),
      words('对裁定的抗诉期限为五日，逾期抗诉权消灭', 'Five days against a ruling; then the right has lapsed'),
    ),
    'copy-upward': step(
      words('将抗诉书抄送上一级检察院', 'Copy to the next higher procuratorate'),
      'issuer',
      ['handling-prosecutor', 'case-management'],
      ['served', 'returned', ...OPEN],
      { note: fact.text('说明', 'Note') },
      [through],
    ),
    ...serviceActs({
      sender: 'issuer',
      recipient: 'recipient',
      senderPosts: ['handling-prosecutor', 'case-management'],
      deskPosts: ['intake-desk', 'filing-division'],
      opening: 'protest',
      basis: [through],
    }),
    'send-up': step(
      words('将抗诉书、案卷、证据移送上一级法院，副本送当事人', 'Send protest, file and evidence up; copies to the parties'),
      'recipient',
      JUDGES,
      ARRIVED,
      {
        copies: fact.text('副本送交当事人的情况', 'Copies to the parties', must),
        list: fact.text('案卷、证据目录', 'List of files and evidence', must),
      },
      [through, cite(criminalInterpretation2021, '384')],
      { to: 'sent-up' },
    ),
    ...orRecorded('higher-opinion', higherOpinion),
    ...orRecorded(
      'rule-on-withdrawal',
      secondInstance(
        words('裁定是否准许撤回抗诉', 'Rule on the withdrawal'),
        ['withdrawal-asked'],
        {
          ruling: fact.code(
            '裁定',
            'Ruling',
            { permitted: words('准许', 'Permitted'), 'not-permitted': words('不准许，继续审理', 'Not permitted: the case goes on') },
            must,
          ),
          reason: fact.text('理由', 'Reasons', must),
        },
        [permit],
        { toBy: { fact: 'ruling', stages: { permitted: 'withdrawn', 'not-permitted': 'supported' } } },
      ),
    ),
    ...orRecorded(
      'decide',
      secondInstance(
        words('二审裁判', 'Decide in second instance'),
        ['sent-up', 'supported'],
        { result: fact.code('结果', 'Result', RESULTS, must), number: fact.text('二审案号', 'Second-instance case') },
        [cite(criminalProcedure2018, '236')],
        { to: 'decided' },
      ),
    ),
    withdraw: withdrawal(
      'protest',
      'withdrawal',
      words('抗诉期限内撤回对判决的抗诉', 'Withdraw the protest against the judgment within the period'),
    ),
    'withdraw-ruling': withdrawal(
      'protest-ruling',
      'withdrawal-ruling',
      words('抗诉期限内撤回对裁定的抗诉', 'Withdraw the protest against the ruling within the period'),
    ),
  },
  clocks: {
    'judgment-limit': lapse('protest', 'D-XKS-J', words('对判决的抗诉期限', 'Protest against a judgment')),
    'ruling-limit': lapse('protest-ruling', 'D-XKS-R', words('对裁定的抗诉期限', 'Protest against a ruling')),
    withdrawal: untilExpiry('protest', 'withdraw'),
    'withdrawal-ruling': untilExpiry('protest-ruling', 'withdraw-ruling'),
    'send-up': {
      title: words('期满后三日内移送上一级法院', 'Sent up in three days after expiry'),
      period: { rule: 'D-XKS-UP' },
      start: ['protest.expiresOn', 'protest-ruling.expiresOn'],
      by: 'recipient',
      met: ['send-up'],
      mootIn: ['withdrawn', 'supported', 'withdrawal-asked', 'decided'],
      basis: [cite(criminalInterpretation2021, '384')],
    },
  },
  leadsTo: ['second-instance-reading'],
})
