/** A request for a court's file (law sheet P09): asked, supplied or delayed with a reason, then given back or the copy destroyed. */
import { words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { fileAccess2010 } from '../statutes/file-access-2010.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { type ActSpec, procedure } from './procedure.ts'
import { ARRIVED, RECEIPT, serviceActs, serviceStages } from './service-acts.ts'
import { decidedFacts, urge } from './suggestion-acts.ts'

const supply = cite(joint2016, '8')
const access = cite(joint2016, '8:access')
const loan = cite(fileAccess2010, '4')
const LEADERS: PostId[] = ['chief-procurator', 'deputy-chief-procurator']
const OPEN = [...ARRIVED, 'delayed']

const means = {
  'e-copy': words('拷贝电子卷', 'Electronic copy'),
  read: words('查阅', 'Read'),
  copied: words('复制、摘录', 'Copied or excerpted'),
  borrowed: words('调阅（借出）', 'Borrowed'),
}

const asking: ActSpec = {
  title: words('调阅卷宗', 'Ask for the file'),
  by: 'issuer',
  posts: ['handling-prosecutor'],
  opening: true,
  when: [],
  to: 'served',
  noClock: SILENT,
  facts: {
    caseNumbers: fact.caseNumbers('案号', 'Case', must),
    number: fact.text('文号', 'Document number'),
    means: fact.code('方式', 'Means', means, must),
    borrowReason: fact.text('其他方式不能满足办案需要的理由', 'Why other means are not enough'),
    volumes: fact.code(
      '卷别',
      'Volumes',
      { main: words('正卷', 'Main volume'), both: words('正卷和副卷', 'Main and internal volumes') },
      must,
    ),
    necessity: fact.text('调阅副卷确有必要的理由', 'Why the internal volume is truly necessary'),
    fetcher: fact.people('经办人', 'Person who fetches it', must),
    ...decidedFacts(LEADERS),
  },
  paper: { form: 'file-request-letter', required: true },
  decision: LEADERS,
  served: true,
  needs: [
    guard.ownFactNeeds(
      'means',
      ['borrowed'],
      'borrowReason',
      words('其他方式能满足需要的，可以不调阅卷宗；借出须说明理由', 'A file is borrowed only when other means are not enough: say why'),
      [cite(fileAccess2010, '2'), cite(civilSupervision2021, '47')],
    ),
    guard.ownFactNeeds(
      'volumes',
      ['both'],
      'necessity',
      words('调阅副卷须确有必要，并严格保密', 'The internal volume needs a stated necessity and strict secrecy'),
      [cite(civilSupervision2021, '47.3')],
    ),
  ],
  basis: [cite(civilSupervision2021, '47'), access, cite(fileAccess2010, '3')],
}

const courtActs: Record<string, ActSpec> = {
  delay: {
    title: words('说明不能按期提供的理由', 'Give reasons for a delay'),
    by: 'recipient',
    posts: ['intake-desk', 'enforcement-judge', 'presiding-judge'],
    when: ARRIVED,
    to: 'delayed',
    noClock: SILENT,
    facts: {
      reason: fact.text('暂不能提供的原因', 'Obstacle', must),
      expectedOn: fact.date('预计提供日期', 'Expected on', { future: true }),
    },
    attachments: true,
    basis: [supply],
  },
  supply: {
    title: words('提供卷宗', 'Supply the file'),
    by: 'recipient',
    posts: ['intake-desk', 'enforcement-judge', 'presiding-judge'],
    when: OPEN,
    toBy: { fact: 'means', stages: { 'e-copy': 'e-copy-held', read: 'supplied', copied: 'supplied', borrowed: 'on-loan' } },
    facts: {
      means: fact.code('提供方式', 'How', means, must),
      suppliedOn: fact.date('提供日期', 'Supplied on', { ...must, ...past, notBefore: 'request.on' }),
      loanFrom: fact.date('借出日期', 'Loan from', { ...past, notBefore: 'request.on' }),
      index: fact.text('卷宗目录', 'List of volumes and pages', must),
    },
    attachments: true,
    needs: [guard.ownFactNeeds('means', ['borrowed'], 'loanFrom', words('借出卷宗须写明借出日期', 'A loan needs its first day'), [loan])],
    basis: [supply, cite(fileAccess2010, '2')],
  },
}

const backActs: Record<string, ActSpec> = {
  'renew-loan': {
    title: words('续借（重新办理手续）', 'Renew the loan with new paperwork'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: ['on-loan'],
    facts: { reason: fact.text('续借理由', 'Reasons', must), ...decidedFacts(LEADERS) },
    paper: { form: 'file-request-letter' },
    decision: LEADERS,
    attachments: true,
    needs: [
      guard.beforeDue(
        'loan',
        words('续借应当在借阅期限届满前办理；连续不超过六个月', 'Renew before the loan ends; never more than six months in a row'),
        [loan],
      ),
      guard.notDone('renew-loan', words('续借一次后已满六个月，不得再续', 'After one renewal the six months are used up'), [loan]),
    ],
    basis: [loan],
  },
  'give-back': {
    title: words('归还卷宗', 'Give the file back'),
    by: 'issuer',
    posts: ['handling-prosecutor', 'case-management'],
    when: ['on-loan'],
    to: 'given-back',
    facts: { note: fact.text('归还情况', 'Condition', must) },
    attachments: true,
    basis: [loan, cite(fileAccess2010, '6')],
  },
  'destroy-copy': {
    title: words('销毁电子卷', 'Destroy the electronic copy'),
    by: 'issuer',
    posts: ['handling-prosecutor', 'case-management'],
    when: ['e-copy-held'],
    to: 'copy-destroyed',
    noClock: SILENT,
    facts: { note: fact.text('销毁情况', 'How it was destroyed', must) },
    attachments: true,
    basis: [cite(fileAccess2010, '6')],
  },
  close: {
    title: words('办结', 'Close'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: ['supplied', 'e-copy-held'],
    to: 'closed',
    noClock: SILENT,
    facts: { note: fact.text('说明', 'Note'), kept: fact.flag('电子卷附检察卷保存', 'Electronic copy kept in the supervision file') },
    basis: [cite(fileAccess2010, '6')],
  },
  withdraw: {
    title: words('撤回调阅', 'Withdraw the request'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: ['served', 'returned', ...OPEN],
    to: 'withdrawn',
    noClock: RIGHT,
    facts: { reason: fact.text('理由', 'Reasons', must) },
    basis: [cite(civilSupervision2021, '47')],
  },
}

export const fileRequest = procedure({
  id: 'file-request',
  version: '2021-08-01',
  kind: 'shared',
  title: words('调阅卷宗', 'File request'),
  basis: [cite(civilSupervision2021, '47'), access, cite(fileAccess2010, '3')],
  parties: {
    issuer: { kind: 'procuratorate', title: words('调阅的检察院', 'Procuratorate asking') },
    recipient: { kind: 'court', title: words('同级法院', 'Court at the same level'), relation: { is: 'same-level', to: 'issuer' } },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    ...serviceStages,
    delayed: { title: words('暂不能提供', 'Delayed with reason') },
    supplied: { title: words('已查阅或者复制', 'Read or copied') },
    'e-copy-held': { title: words('已提供电子卷', 'Electronic copy supplied') },
    'on-loan': { title: words('借阅中', 'On loan') },
    'given-back': { title: words('已归还', 'Given back'), end: true },
    'copy-destroyed': { title: words('电子卷已销毁', 'Copy destroyed'), end: true },
    closed: { title: words('已办结', 'Closed'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
  },
  acts: enterableFromScan(
    {
      request: asking,
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ['handling-prosecutor', 'case-management'],
        deskPosts: ['intake-desk', 'filing-division'],
        opening: 'request',
        basis: [access],
      }),
      ...courtActs,
      urge: urge('supply', OPEN, [supply]),
      ...backActs,
    },
    [],
  ),
  clocks: {
    supply: {
      title: words('提供卷宗期限', 'File due'),
      period: { rule: 'D10' },
      start: RECEIPT,
      by: 'recipient',
      met: ['supply', 'delay'],
      mootIn: ['withdrawn'],
      missed: 'urge',
      basis: [supply],
    },
    loan: {
      title: words('借阅期限', 'Loan ends'),
      period: { rule: 'D11' },
      start: ['supply.loanFrom'],
      by: 'issuer',
      met: ['give-back'],
      extendedBy: 'renew-loan',
      basis: [loan],
    },
  },
})
