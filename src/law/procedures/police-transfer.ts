/** Acts shared by the transfers of suspected crimes to the police: receipt, more materials, filing, reasoned non-filing, reconsideration, feedback. */
import { words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import type { Citation } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, StageSpec } from './procedure.ts'
import { reminder, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

/** Who handles a transfer at the police. */
export const POLICE_HANDS: PostId[] = ['organ-handler', 'organ-head']

const RECONSIDERING: Record<string, StageSpec> = { reconsidering: { title: words('复议中', 'Under reconsideration') } }

/** The stages between the receipt of a transfer and its end. */
export const policeStages = (contest: boolean): Record<string, StageSpec> => ({
  accepted: { title: words('公安机关已接受并出具回执', 'Accepted, receipt given') },
  supplementing: { title: words('待补充材料', 'More materials asked for') },
  filed: { title: words('已立案', 'Filed') },
  'not-filed': { title: words('不予立案', 'Not filed') },
  ...(contest ? RECONSIDERING : {}),
  'fed-back': { title: words('已反馈侦查结果', 'Result fed back') },
  closed: { title: words('已办结', 'Closed'), end: true },
})

/** Stages in which a house that receives a copy may sign for it. */
export const WHILE_OPEN = ['accepted', 'supplementing', 'filed', 'not-filed', 'fed-back']

export type PoliceTransfer = {
  /** Who transfers and closes. */
  posts: PostId[]
  receipt: Citation[]
  decision: Citation[]
  refusal: Citation[]
  /** Where a reconsideration by the police is open. */
  contest?: Citation[]
  /** Asking the procuratorate to supervise the filing. */
  supervision: Citation[]
  feedback: Citation[]
}

const reason = fact.text('理由', 'Reasons', must)
const OPEN = [...ARRIVED, 'accepted', 'supplementing']

const refusalActs = ({ posts, refusal, supervision, decision }: PoliceTransfer): Record<string, ActSpec> => ({
  refuse: step(words('决定不予立案并说明理由', 'Decide not to file, with reasons'), 'recipient', POLICE_HANDS, OPEN, { reason }, refusal, {
    to: 'not-filed',
    form: 'non-filing-notice',
    decision: ['organ-head'],
    served: true,
  }),
  urge: reminder('decision', posts, OPEN, decision),
  'ask-supervision-late': step(
    words('逾期未决定，请检察院立案监督', 'No decision in time: ask the procuratorate to supervise'),
    'issuer',
    posts,
    OPEN,
    { reason },
    supervision,
    { needs: [guard.afterDue('decision', words('决定期限未届满', 'The period for the decision has not run out'), decision)] },
  ),
  'ask-supervision': step(
    words('请检察院立案监督', 'Ask the procuratorate to supervise'),
    'issuer',
    posts,
    ['not-filed'],
    { reason },
    supervision,
  ),
})

const contestActs = (posts: PostId[], contest: Citation[]): Record<string, ActSpec> => ({
  reconsider: step(words('提请复议', 'Ask for reconsideration'), 'issuer', posts, ['not-filed'], { reason }, contest, {
    to: 'reconsidering',
    noClock: RIGHT,
  }),
  'decide-reconsideration': step(
    words('作出复议决定', 'Decide the reconsideration'),
    'recipient',
    POLICE_HANDS,
    ['reconsidering'],
    {
      result: fact.code(
        '结果',
        'Result',
        { filed: words('撤销原决定，立案', 'Reversed: filed'), maintained: words('维持', 'Maintained') },
        must,
      ),
      reason,
    },
    contest,
    { toBy: { fact: 'result', stages: { filed: 'filed', maintained: 'not-filed' } }, decision: ['organ-head'], served: true },
  ),
})

const materialActs = ({ posts, receipt }: PoliceTransfer): Record<string, ActSpec> => ({
  accept: step(
    words('接受案件并出具回执', 'Accept the case and give a receipt'),
    'recipient',
    POLICE_HANDS,
    ARRIVED,
    { number: fact.text('回执文号', 'Number of the receipt') },
    receipt,
    { to: 'accepted', form: 'transfer-receipt', served: true },
  ),
  'ask-materials': step(
    words('书面告知补充材料', 'Ask for missing materials'),
    'recipient',
    POLICE_HANDS,
    ['accepted'],
    { missing: fact.text('应当补充的材料', 'Materials missing', must) },
    receipt,
    { to: 'supplementing', repeat: 'many' },
  ),
  'supply-materials': step(
    words('补充材料', 'Supply the materials'),
    'issuer',
    posts,
    ['supplementing'],
    { materials: fact.text('材料清单', 'List of materials', must) },
    receipt,
    { to: 'accepted', repeat: 'many' },
  ),
})

/** Every act of the police and of the house that transferred, after the letter has arrived. */
export const policeTransfer = (transfer: PoliceTransfer): Record<string, ActSpec> => ({
  ...materialActs(transfer),
  file: step(
    words('决定立案', 'File the case'),
    'recipient',
    POLICE_HANDS,
    OPEN,
    { number: fact.text('立案文号', 'Number of the filing decision') },
    transfer.decision,
    { to: 'filed', decision: ['organ-head'], served: true },
  ),
  ...refusalActs(transfer),
  ...(transfer.contest ? contestActs(transfer.posts, transfer.contest) : {}),
  feedback: step(
    words('反馈侦查结果', 'Feed back the result of the investigation'),
    'recipient',
    POLICE_HANDS,
    ['filed', 'fed-back'],
    { account: fact.text('侦查情况', 'Account of the investigation', must) },
    transfer.feedback,
    { to: 'fed-back', repeat: 'many', served: true },
  ),
  close: step(
    words('办结', 'Close'),
    'issuer',
    transfer.posts,
    ['not-filed', 'fed-back'],
    { note: fact.text('说明', 'Note') },
    transfer.feedback,
    { to: 'closed' },
  ),
})
