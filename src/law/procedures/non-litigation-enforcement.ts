/** Enforcement of an administrative act through the court on the organ's application (law sheet N01 to N10): demanded, applied for, accepted, ruled, executed. */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { administrativeCompulsion2011 } from '../statutes/administrative-compulsion-2011.ts'
import { administrativeInterpretation2018 } from '../statutes/administrative-interpretation-2018.ts'
import { limits2000 } from '../statutes/limits-2000.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { type ActSpec, type ClockSpec, procedure } from './procedure.ts'
import { ARRIVED, RECEIPT, serviceActs, serviceStages } from './service-acts.ts'
import { decidedFacts } from './suggestion-acts.ts'

const act = (article: keyof typeof administrativeCompulsion2011.articles): Citation => cite(administrativeCompulsion2011, article)
const applies = [act('53'), cite(administrativeInterpretation2018, '156')]
const demands = [act('54'), act('69')]
const accepts = [act('56'), act('69')]
const rules = [act('57'), act('69'), cite(administrativeInterpretation2018, '160')]
const hears = [act('58'), cite(administrativeInterpretation2018, '160')]
const urgent = [act('59'), act('69')]
const finishes = [cite(limits2000, '5')]

const BENCH: PostId[] = ['handling-judge', 'presiding-judge', 'division-head', 'vice-president', 'president']
const ORGAN: PostId[] = ['organ-handler', 'organ-liaison', 'organ-head']
const ENFORCERS: PostId[] = ['enforcement-judge', 'presiding-judge', 'division-head', 'vice-president', 'president']

const court = (
  title: Words,
  when: string[],
  to: string,
  facts: ActSpec['facts'],
  basis: Citation[],
  more: Partial<ActSpec> = {},
): ActSpec => ({
  title,
  by: 'recipient',
  posts: BENCH,
  when,
  to,
  facts,
  served: true,
  attachments: true,
  ...more,
  basis,
})

const ruling = () => fact.caseNumbers('裁定案号', 'Number of the ruling', must)

const RECONSIDERED = {
  upheld: words('维持原裁定', 'Ruling upheld'),
  overturned: words('撤销原裁定', 'Ruling set aside'),
}

/** The organ takes a refusal to the next higher court, whose ruling the first court enters. */
const reconsideration = (what: 'acceptance' | 'execution', from: string, back: string, basis: Citation[]): Record<string, ActSpec> => ({
  [`contest-${what}`]: {
    title: words('向上一级法院申请复议', 'Take it to the next higher court'),
    by: 'issuer',
    posts: ORGAN,
    when: [from],
    to: `contested-${what}`,
    facts: { reason: fact.text('理由', 'Reasons', must) },
    served: true,
    attachments: true,
    basis,
  },
  [`record-${what}`]: {
    ...court(words('登记上一级法院的裁定', 'Enter the higher court’s ruling'), [`contested-${what}`], '', {}, basis),
    to: 'refused',
    toBy: { fact: 'outcome', stages: { upheld: 'refused', overturned: back } },
    facts: { outcome: fact.code('结果', 'Outcome', RECONSIDERED, must), ruling: ruling() },
  },
})

const opening: ActSpec = {
  title: words('申请法院强制执行', 'Apply to the court'),
  by: 'issuer',
  posts: ORGAN,
  opening: true,
  when: [],
  to: 'served',
  facts: {
    decision: fact.text('行政决定名称、文号', 'Administrative decision and number', must),
    content: fact.text('申请执行的内容', 'What is to be enforced', must),
    demandServedOn: fact.date('催告书送达日期', 'Demand served on', { ...must, ...past }),
    limitEndedOn: fact.date('起诉期限届满日期', 'Period for suit ended on', { ...must, ...past }),
    aboutPersonnel: fact.flag('涉及执法人员个人', 'About named officers'),
    ...decidedFacts(['organ-head']),
  },
  decision: ['organ-head'],
  served: true,
  attachments: true,
  needs: [
    guard.afterDue(
      'demand',
      words('催告书送达满十个工作日仍未履行的，方可申请', 'Only when ten working days after the demand have passed'),
      demands,
    ),
  ],
  basis: [...applies, ...demands],
}

const acceptanceActs: Record<string, ActSpec> = {
  accept: court(words('受理', 'Accept'), ARRIVED, 'accepted', { caseNumber: fact.caseNumbers('案号', 'Case', must) }, accepts, {
    posts: ['filing-division'],
  }),
  'refuse-acceptance': court(
    words('裁定不予受理', 'Rule not to accept'),
    ARRIVED,
    'not-accepted',
    { reason: fact.text('理由', 'Reasons', must), ruling: ruling() },
    accepts,
    { posts: ['filing-division'] },
  ),
  ...reconsideration('acceptance', 'not-accepted', 'accepted', [act('56')]),
}

const rulingActs: Record<string, ActSpec> = {
  'hear-views': court(
    words('明显违法等情形，听取意见', 'Plainly unlawful or the like: hear views'),
    ['accepted'],
    'hearing',
    {
      acceptedOn: fact.date('受理日期', 'Accepted on', { ...must, ...past, notBefore: 'serve.on' }),
      heard: fact.people('听取意见的对象', 'Who is heard', must),
    },
    hears,
  ),
  grant: court(words('裁定准予执行', 'Rule to execute'), ['accepted', 'hearing'], 'granted', { ruling: ruling() }, rules),
  deny: court(
    words('裁定不准予执行', 'Rule not to execute'),
    ['accepted', 'hearing'],
    'denied',
    { reason: fact.text('理由', 'Reasons', must), ruling: ruling() },
    hears,
  ),
  'serve-denial': court(
    words('将不准予执行裁定送达行政机关', 'Serve the refusal on the organ'),
    ['denied'],
    'denial-served',
    { servedOn: fact.date('送达日期', 'Served on', { ...must, ...past }) },
    [act('58'), act('69')],
  ),
  ...reconsideration('execution', 'denial-served', 'granted', [act('58')]),
}

const executionActs: Record<string, ActSpec> = {
  'approve-urgent': {
    ...court(words('情况紧急，批准立即执行', 'Urgent: execute at once'), ['granted', 'executing'], '', {}, urgent),
    posts: ['president'],
    to: 'executing',
    noClock: words('批准即进入执行，五日自裁定之日起计算', 'Approval starts execution; the five days run from the ruling'),
    facts: {
      ruledOn: fact.date('作出执行裁定日期', 'Ruled on', { ...must, ...past }),
      danger: fact.text('危及公共安全的情况', 'Danger to public safety', must),
    },
  },
  docket: court(
    words('执行立案', 'Docket the enforcement'),
    ['granted', 'executing'],
    'executing',
    { caseNumber: fact.caseNumbers('执行案号', 'Case', must) },
    finishes,
    {
      posts: ['filing-division'],
      noClock: SILENT,
    },
  ),
  execute: {
    ...court(words('采取执行措施', 'Execute'), ['executing'], 'executing', {}, urgent),
    posts: ENFORCERS,
    repeat: 'many',
    facts: { executedOn: fact.date('执行日期', 'Executed on', { ...must, ...past }), measure: fact.text('措施', 'Measure', must) },
  },
  extend: {
    ...court(words('批准延长三个月', 'Extend by three months'), ['executing'], 'executing', {}, finishes),
    posts: ['president'],
    facts: { reason: fact.text('理由', 'Reasons', must) },
    needs: [
      guard.beforeDue('enforcement', words('延长应当在期限届满前批准', 'An extension must be approved before the period ends'), finishes),
    ],
  },
  finish: court(
    words('执行结案', 'Finish'),
    ['executing'],
    'finished',
    {
      result: fact.code(
        '结案方式',
        'How it ended',
        { executed: words('执行完毕', 'Executed in full'), ended: words('终结执行', 'Ended'), other: words('其他方式结案', 'Other') },
        must,
      ),
    },
    finishes,
    { posts: ENFORCERS },
  ),
  withdraw: {
    title: words('撤回申请（已履行等）', 'Withdraw (performed, or the like)'),
    by: 'issuer',
    posts: ORGAN,
    when: ['served', 'returned', ...ARRIVED, 'not-accepted', 'accepted', 'hearing', 'denial-served'],
    to: 'withdrawn',
    noClock: RIGHT,
    facts: { reason: fact.text('理由', 'Reasons', must) },
    served: true,
    basis: applies,
  },
}

const clock = (
  zh: string,
  en: string,
  rule: string,
  start: string[],
  by: string,
  met: string[],
  basis: Citation[],
  more: Partial<ClockSpec> = {},
) => ({
  title: words(zh, en),
  period: { rule },
  start,
  by,
  met,
  mootIn: ['withdrawn'],
  ...more,
  basis,
})

export const nonLitigationEnforcement = procedure({
  id: 'non-litigation-enforcement',
  version: '2018-02-08',
  kind: 'shared',
  title: words('行政非诉执行', 'Non-litigation enforcement'),
  basis: [...applies, ...accepts],
  parties: {
    issuer: { kind: ['organ', 'police', 'justice'], title: words('申请执行的行政机关', 'Organ that applies') },
    recipient: { kind: 'court', title: words('人民法院', 'Court') },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    ...serviceStages,
    accepted: { title: words('已受理，审查中', 'Accepted, under review') },
    'not-accepted': { title: words('裁定不予受理', 'Not accepted') },
    'contested-acceptance': { title: words('已就不予受理申请复议', 'Refusal to accept contested') },
    hearing: { title: words('听取意见中', 'Views being heard') },
    granted: { title: words('准予执行', 'To be executed') },
    denied: { title: words('不准予执行，待送达', 'Not to be executed, to be served') },
    'denial-served': { title: words('不准予执行，已送达', 'Refusal served') },
    'contested-execution': { title: words('已就不准予执行申请复议', 'Refusal contested') },
    executing: { title: words('执行中', 'Being executed') },
    finished: { title: words('已执结', 'Finished'), end: true },
    refused: { title: words('复议维持', 'Refusal upheld'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
  },
  acts: enterableFromScan(
    {
      serve: opening,
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ORGAN,
        deskPosts: ['filing-division', 'intake-desk'],
        opening: 'serve',
        basis: accepts,
      }),
      ...acceptanceActs,
      ...rulingActs,
      ...executionActs,
    },
    [],
  ),
  clocks: {
    demand: clock(
      '催告后等待十个工作日',
      'Ten working days after the demand',
      'N01',
      ['serve.demandServedOn'],
      'issuer',
      ['withdraw'],
      demands,
    ),
    application: clock('申请强制执行的期限', 'Application due', 'N02', ['serve.limitEndedOn'], 'issuer', ['serve'], applies),
    acceptance: clock(
      '五个工作日内受理',
      'Accept in five working days',
      'N03',
      RECEIPT,
      'recipient',
      ['accept', 'refuse-acceptance'],
      accepts,
    ),
    'contest-acceptance': clock(
      '对不予受理申请复议',
      'Contest the refusal to accept',
      'N04',
      ['refuse-acceptance.on'],
      'issuer',
      ['contest-acceptance'],
      [act('56')],
      { right: words('行政机关', 'the organ') },
    ),
    'reconsider-acceptance': clock(
      '上一级法院十五日内裁定',
      'Higher court rules in fifteen days',
      'N04b',
      ['contest-acceptance.on'],
      'recipient',
      ['record-acceptance'],
      [act('56')],
    ),
    ruling: clock(
      '七个工作日内裁定',
      'Rule in seven working days',
      'N05',
      ['accept.on', 'record-acceptance.on'],
      'recipient',
      ['grant', 'deny', 'hear-views'],
      rules,
      { mootIn: ['withdrawn', 'refused'] },
    ),
    'ruling-heard': clock(
      '听取意见的，三十日内裁定',
      'Views heard: rule in thirty days',
      'N06',
      ['hear-views.acceptedOn'],
      'recipient',
      ['grant', 'deny'],
      hears,
    ),
    denial: clock(
      '五个工作日内送达',
      'Serve the refusal in five working days',
      'N07',
      ['deny.on'],
      'recipient',
      ['serve-denial'],
      [act('58'), act('69')],
    ),
    'contest-execution': clock(
      '对不准予执行申请复议',
      'Contest the refusal',
      'N08',
      ['serve-denial.servedOn'],
      'issuer',
      ['contest-execution'],
      [act('58')],
      { right: words('行政机关', 'the organ') },
    ),
    'reconsider-execution': clock(
      '上一级法院三十日内裁定',
      'Higher court rules in thirty days',
      'N08b',
      ['contest-execution.on'],
      'recipient',
      ['record-execution'],
      [act('58')],
    ),
    urgent: clock(
      '五个工作日内执行',
      'Execute in five working days',
      'N09',
      ['approve-urgent.ruledOn'],
      'recipient',
      ['execute', 'finish'],
      urgent,
    ),
    enforcement: clock('三个月内执结', 'Finish in three months', 'N10', ['docket.on'], 'recipient', ['finish'], finishes, {
      extendedBy: 'extend',
    }),
  },
  leadsTo: ['administrative-enforcement-suggestion', 'administrative-supervision-case'],
})
