/** An agreement between houses, a copy with each (design §5, last paragraph): proposed, confirmed by every signatory, amended, its terms set, reviewed, ended. */
import { words } from '#kernel/words.ts'
import type { HouseKind } from '../posts/house-kind.ts'
import type { PostId } from '../posts/post.ts'
import { constitution2018 } from '../statutes/constitution-2018.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { type ActSpec, procedure } from './procedure.ts'

const BASIS = [
  cite(joint2016, '20'),
  cite(
    constitution2018,
    '140',
    words(
      '协作意见的登记与确认为平台约定；各机关分工负责、互相配合、互相制约',
      'Recording and confirming an agreement is a rule of the platform; the organs divide their work, co-operate and check one another',
    ),
  ),
]

/** Who may enter, confirm or change an agreement for a house. */
const ENTER: PostId[] = [
  'president',
  'vice-president',
  'adjudication-management',
  'chief-procurator',
  'deputy-chief-procurator',
  'legal-policy',
  'liaison-officer',
  'organ-head',
]
const HEADS: PostId[] = ['president', 'vice-president', 'chief-procurator', 'deputy-chief-procurator', 'organ-head']
const KEEPERS: HouseKind[] = ['court', 'procuratorate', 'justice']
const SIGNATORIES: HouseKind[] = ['court', 'procuratorate', 'justice', 'organ', 'police', 'politics-law', 'discipline', 'mediation']

/** The roles of an agreement; every act exists once for each, because an act has one author. */
export const AGREEMENT_ROLES = ['proposer', 'signatory', 'third', 'fourth'] as const
export type AgreementRole = (typeof AGREEMENT_ROLES)[number]

/** The kind of an act as this role does it: `amend-third`. */
export const agreementAct = (act: string, role: string): string => `${act}-${role}`

type Part = Omit<ActSpec, 'title' | 'by' | 'posts' | 'basis'>

const made = (role: AgreementRole, name: string, title: [string, string], part: Part): [string, ActSpec] => [
  agreementAct(name, role),
  { title: words(...title), by: role, posts: ENTER, basis: BASIS, ...part },
]

const LIVING = { when: ['in-force'], repeat: 'many', noClock: RIGHT } as const satisfies Partial<Part>
const living = (part: Omit<Part, 'when' | 'repeat' | 'noClock'>): Part => ({ ...LIVING, when: [...LIVING.when], ...part })
const together = (name: string, roles: readonly AgreementRole[]): string[] => roles.map(role => agreementAct(name, role))
const OTHERS = AGREEMENT_ROLES.filter(role => role !== 'proposer')

/** The proposal answered by the other signatories: it stands when all have confirmed, and falls with the first refusal. */
const answers = (role: AgreementRole): [string, ActSpec][] => [
  made(role, 'confirm', ['确认协作意见', 'Confirm the agreement'], {
    when: ['proposed'],
    to: 'in-force',
    together: together('confirm', OTHERS),
    decision: HEADS,
    noClock: RIGHT,
    facts: { note: fact.text('说明', 'Note') },
    attachments: true,
  }),
  made(role, 'refuse', ['不予确认', 'Refuse the agreement'], {
    when: ['proposed'],
    to: 'refused',
    noClock: RIGHT,
    facts: { reason: fact.text('理由', 'Reasons', must) },
  }),
]

/** Changes that every other signatory must agree to. */
const changes = (role: AgreementRole): [string, ActSpec][] => [
  made(
    role,
    'amend',
    ['提出修订', 'Propose an amendment'],
    living({
      facts: {
        amendment: { kind: 'document', title: words('修订内容', 'Amendment'), required: true, shape: 'amendment' },
        grounds: fact.text('理由', 'Grounds', must),
      },
      attachments: true,
    }),
  ),
  made(
    role,
    'set-term',
    ['提出约定值', 'Propose a term'],
    living({
      facts: {
        term: fact.text('约定项', 'Term', must),
        value: fact.text('约定值', 'Value', must),
        clause: fact.text('所属条款', 'Clause'),
        grounds: fact.text('依据', 'Grounds', must),
      },
    }),
  ),
  made(
    role,
    'answer-change',
    ['答复修订或约定', 'Answer a change'],
    living({
      facts: {
        change: fact.text('所答复的提议', 'Which change', must),
        verdict: fact.code('意见', 'Answer', { agreed: words('同意', 'Agreed'), refused: words('不同意', 'Refused') }, must),
        reason: fact.text('理由', 'Reasons'),
      },
      attachments: true,
      needs: [guard.ownFactNeeds('verdict', ['refused'], 'reason', words('不同意须写明理由', 'A refusal needs reasons'), BASIS)],
    }),
  ),
]

const RESULTS = {
  continue: words('继续试行', 'Trial goes on'),
  'make-permanent': words('转为正式', 'Made permanent'),
  revise: words('修订', 'To be revised'),
  end: words('终止', 'To be ended'),
}

/** What each house states for itself, and the end that all must state. */
const statements = (role: AgreementRole): [string, ActSpec][] => [
  made(
    role,
    'set-members',
    ['登记领导小组成员', 'Record leading-group members'],
    living({
      facts: {
        members: { kind: 'document', title: words('成员名单', 'Members'), required: true, shape: 'members' },
        grounds: fact.text('依据', 'Grounds', must),
      },
    }),
  ),
  made(
    role,
    'record-review',
    ['记录试行评估', 'Record a trial’s review'],
    living({
      facts: {
        result: fact.code('评估结论', 'Result', RESULTS, must),
        text: fact.text('评估情况', 'Review', must),
        nextReviewOn: fact.date('下次评估日期', 'Next review', { future: true }),
      },
    }),
  ),
  made(role, 'end', ['同意终止', 'Agree to end'], {
    when: ['in-force'],
    to: 'ended',
    together: together('end', AGREEMENT_ROLES),
    noClock: RIGHT,
    facts: { endsOn: fact.date('终止日期', 'Ends on', must), reason: fact.text('理由', 'Reasons', must) },
    attachments: true,
  }),
]

const acts: Record<string, ActSpec> = Object.fromEntries([
  ...OTHERS.flatMap(answers),
  ...AGREEMENT_ROLES.flatMap(role => [...changes(role), ...statements(role)]),
])

const opening: Record<string, ActSpec> = {
  propose: {
    title: words('录入并提请确认', 'Enter and propose'),
    by: 'proposer',
    posts: ENTER,
    opening: true,
    when: [],
    to: 'proposed',
    decision: HEADS,
    facts: {
      agreement: { kind: 'document', title: words('协作意见', 'Agreement'), required: true, shape: 'agreement' },
      signedOn: fact.date('签署日期', 'Signed on', { ...must, ...past }),
    },
    attachments: true,
    basis: BASIS,
  },
  withdraw: {
    title: words('撤回提请', 'Withdraw the proposal'),
    by: 'proposer',
    posts: ENTER,
    when: ['proposed'],
    to: 'withdrawn',
    noClock: RIGHT,
    facts: { reason: fact.text('理由', 'Reasons', must) },
    basis: BASIS,
  },
}

const signatory = { kind: SIGNATORIES, title: words('签署单位', 'Signatory') } as const

export const agreementRecord = procedure({
  id: 'agreement-record',
  version: '2017-01-01',
  kind: 'shared',
  title: words('协作意见登记', 'Record of an agreement'),
  basis: BASIS,
  parties: {
    proposer: { kind: KEEPERS, title: words('提请单位', 'Proposing house') },
    signatory,
    third: { ...signatory, title: words('第三签署单位', 'Third signatory'), optional: true },
    fourth: { ...signatory, title: words('第四签署单位', 'Fourth signatory'), optional: true },
  },
  keeper: 'proposer',
  sealed: 'never',
  stages: {
    proposed: { title: words('待各方确认', 'To be confirmed') },
    'in-force': { title: words('各方已确认', 'Confirmed by all') },
    refused: {
      title: words('未获确认', 'Refused'),
      end: true,
      says: words('有签署单位说明理由不予确认', 'A signatory refused with reasons'),
    },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
    ended: { title: words('已终止', 'Ended'), end: true, says: words('各签署单位同意终止', 'All signatories agreed to end it') },
  },
  acts: enterableFromScan({ ...opening, ...acts }, ['propose', 'withdraw']),
  clocks: {},
})
