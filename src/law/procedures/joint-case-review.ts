/** Before a joint case is published: secrecy review and approval, first by the house that wrote it, then by the other; whatever comes back is written and masked anew. */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { dataSecurity2021 } from '../statutes/data-security-2021.ts'
import { onlinePublication2016 } from '../statutes/online-publication-2016.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { basis } from './joint-case-after.ts'
import { CHIEFS, COMMITTEES, WRITERS, yesOrReason } from './joint-results-acts.ts'
import type { ActSpec } from './procedure.ts'
import { step } from './request-acts.ts'

/** The profile a text was masked by; the strict one is the default of joint publication. */
export const PROFILES = fact.code(
  '隐名尺度',
  'Profile',
  {
    joint_strict: words('联合发布从严', 'Joint, strict'),
    court_2016: words('按裁判文书公布规定', 'As published judgments'),
  },
  must,
)

const secrecy = [...basis, cite(dataSecurity2021, '38')]

const review = (title: Words, by: string, from: string, to: string): ActSpec =>
  step(
    title,
    by,
    WRITERS,
    [from],
    {
      result: fact.code(
        '审查结论',
        'Conclusion',
        { 'may-publish': words('可以公开', 'May be published'), 'not-yet': words('须修改', 'Must be changed') },
        must,
      ),
      opinion: fact.text('审查意见', 'Opinion', must),
    },
    secrecy,
    { toBy: { fact: 'result', stages: { 'may-publish': to, 'not-yet': 'written' } }, repeat: 'many', served: true },
  )

/** Each house looks at the masked text: secrets, personal data, what lets people be known again. */
export const secrecyReviews: Record<string, ActSpec> = {
  'secrecy-review': review(words('保密审查', 'Secrecy review'), 'issuer', 'masked', 'reviewed-own'),
  'secrecy-review-theirs': review(words('保密审查（对方）', 'Secrecy review (other side)'), 'recipient', 'reviewed-own', 'reviewed'),
}

const decision = yesOrReason('answer', ['approved', words('批准发布', 'Approved')], ['returned', words('退回修改', 'Sent back')], basis)

type Approval = { title: Words; by: string; from: string; to: string; kind: 'typical' | 'reference'; posts: PostId[]; says: Words }

const approval = ({ title, by, from, to, kind, posts, says }: Approval): ActSpec =>
  step(
    title,
    by,
    [...posts, ...CHIEFS.filter(post => !posts.includes(post))],
    [from],
    decision.facts,
    [...basis, cite(onlinePublication2016, '12')],
    {
      toBy: { fact: 'answer', stages: { approved: to, returned: 'written' } },
      repeat: 'many',
      served: true,
      decision: posts,
      form: 'case-approval',
      needs: [guard.factIs('propose.kind', [kind], says, basis), ...decision.needs],
    },
  )

const typical = {
  kind: 'typical',
  posts: CHIEFS,
  says: words('参考性案例由审委会、检委会讨论决定', 'A reference case is decided by the committees'),
} as const
const reference = {
  kind: 'reference',
  posts: COMMITTEES,
  says: words('典型案例由院长、检察长批准', 'A typical case is approved by the chiefs'),
} as const
const own = { by: 'issuer', from: 'reviewed', to: 'approved-own' }
const theirs = { by: 'recipient', from: 'approved-own', to: 'approved' }

/** Two approvals: of the chiefs for a typical case, of the committees for a reference case. */
export const approvals: Record<string, ActSpec> = {
  approve: approval({ ...typical, ...own, posts: CHIEFS, title: words('批准发布', 'Approve') }),
  'approve-theirs': approval({ ...typical, ...theirs, posts: CHIEFS, title: words('批准发布（对方）', 'Approve (other side)') }),
  'approve-reference': approval({
    ...reference,
    ...own,
    posts: COMMITTEES,
    title: words('讨论决定发布参考性案例', 'Decide on a reference case'),
  }),
  'approve-reference-theirs': approval({
    ...reference,
    ...theirs,
    posts: COMMITTEES,
    title: words('讨论决定发布参考性案例（对方）', 'Decide on a reference case (other side)'),
  }),
}
