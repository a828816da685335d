/** What the asker may do in an agreement now, each with the posts that may do it, or with the reason why not. */
import type { z } from 'zod'
import type { AgreementAction } from '#contract/agreement-views.ts'
import type { AgreementReading } from '#engine/agreement/read-agreement.ts'
import { type Words, words } from '#kernel/words.ts'
import { type PostId, postSpec } from '#law/posts/post.ts'
import { agreementAct, agreementRecord } from '#law/procedures/agreement-record.ts'
import type { Around } from './agreement-rows.ts'

type Out = z.output<typeof AgreementAction>
type Kind = Out['kind']

const KINDS: Kind[] = ['confirm', 'refuse', 'withdraw', 'amend', 'set-term', 'answer-change', 'set-members', 'record-review', 'end']

/** The act of the record that a page's action does, for one role. */
export const actOf = (kind: Kind, role: string): string => (kind === 'withdraw' ? kind : agreementAct(kind, role))

const titles = (posts: readonly PostId[]): Out['posts'] => posts.map(post => ({ post, title: postSpec(post).title }))

/** Posts of the definition that this person holds, and who may have decided. */
export function postsFor(act: string, held: readonly PostId[], kind: string): Pick<Out, 'posts' | 'decision'> {
  const spec = agreementRecord.acts[act]
  const inHouse = (post: PostId): boolean => postSpec(post).houses.some(one => one === kind)
  return {
    posts: titles((spec?.posts ?? []).filter(post => held.includes(post))),
    decision: titles((spec?.decision ?? []).filter(inHouse)),
  }
}

function reasonAgainst(kind: Kind, reading: AgreementReading, own: string, waiting: boolean): Words | null {
  const me = reading.parties.find(party => party.house === own)
  if (!me) return words('本院不是签署单位', 'This house is no signatory')
  if (kind === 'confirm' || kind === 'refuse') {
    if (reading.state !== 'proposed') return words('已不在待确认阶段', 'It is no longer to be confirmed')
    if (me.role === 'proposer' && !waiting) return words('由其他签署单位确认', 'The other signatories confirm it')
    return me.confirmedOn !== null && !waiting ? words('本院已经确认', 'This house has confirmed it') : null
  }
  if (kind === 'withdraw') {
    if (reading.state !== 'proposed') return words('只能在各方确认之前撤回', 'Only before all have confirmed')
    return me.role === 'proposer' ? null : words('由提请单位撤回', 'The proposing house withdraws')
  }
  if (reading.state !== 'agreed') return words('各方确认后才能进行', 'Possible once all have confirmed')
  if (kind === 'end' && reading.endedBy.includes(own)) return words('本院已经同意终止', 'This house has agreed to end it')
  if (kind !== 'answer-change') return null
  const open = reading.changes.some(
    one => one.status === 'awaiting' && one.house !== own && !one.answers.some(answer => answer.house === own),
  )
  return open || waiting ? null : words('没有待答复的提议', 'No change waits for an answer')
}

/** Signatories without a node whose act is still missing. */
function proxies(kind: Kind, reading: AgreementReading, about: Around): Out['proxyFor'] {
  const absent = reading.parties.filter(party => party.house !== about.own && !about.house(party.house).joined)
  const missing = absent.filter(party => {
    if (kind === 'confirm') return reading.state === 'proposed' && party.confirmedOn === null
    if (kind === 'end') return reading.state === 'agreed' && !reading.endedBy.includes(party.house)
    if (kind !== 'answer-change') return false
    return reading.changes.some(
      one => one.status === 'awaiting' && one.house !== party.house && !one.answers.some(answer => answer.house === party.house),
    )
  })
  return missing.map(party => ({ house: party.house, name: about.house(party.house).name }))
}

/** Every action, open or with its reason. */
export function actionsOut(reading: AgreementReading, about: Around, held: readonly PostId[]): Out[] {
  const me = reading.parties.find(party => party.house === about.own)
  const spec = (kind: Kind): string => actOf(kind, kind === 'confirm' && me?.role === 'proposer' ? 'signatory' : (me?.role ?? 'proposer'))
  return KINDS.map(kind => {
    const proxyFor = proxies(kind, reading, about)
    const posts = postsFor(spec(kind), held, about.house(about.own).kind)
    const because =
      reasonAgainst(kind, reading, about.own, kind !== 'refuse' && proxyFor.length > 0) ??
      (posts.posts.length === 0 ? words('您现在的岗位不能办理', 'None of your posts may do this') : null)
    return {
      kind,
      title: agreementRecord.acts[spec(kind)]?.title ?? agreementRecord.title,
      open: because === null,
      because,
      ...posts,
      proxyFor,
    }
  })
}
