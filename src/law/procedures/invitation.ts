/** The common shape of an invitation: invited, accepted or declined with reasons, attended, remarks, feedback, closed. */
import { words } from '#kernel/words.ts'
import type { FormId } from '../forms/form.ts'
import type { PostId } from '../posts/post.ts'
import { fact, must } from './fact.ts'
import type { ActSpec, Definition, FactSpec, PartySpec, StageSpec } from './procedure.ts'
import { answer, deskOf, handsOf, letter, type Request, replyBy, replyClock, request, step } from './request-acts.ts'

export type Invitation = Pick<Request, 'id' | 'version' | 'title' | 'basis'> & {
  host: PartySpec
  guest: PartySpec
  /** What the invitation states. */
  facts: Record<string, FactSpec>
  /** The guest's record of having attended. */
  record: Record<string, FactSpec>
  sheet?: FormId
  needs?: ActSpec['needs']
  others?: Record<string, PartySpec>
  /** Further acts of the guest while it attends. */
  more?: Record<string, ActSpec>
  decision?: PostId[]
  leadsTo?: string[]
}

const STAGES: Record<string, StageSpec> = {
  agreed: { title: words('接受邀请', 'Accepted') },
  refused: { title: words('不能参加，已说明理由', 'Declined with reasons'), end: true },
  attended: { title: words('已参加并记录', 'Attended and recorded') },
  'fed-back': { title: words('已反馈', 'Fed back') },
  closed: { title: words('已办结', 'Closed'), end: true },
}

const inviteActs = ({ host, guest, facts, needs, decision, basis }: Invitation): Record<string, ActSpec> =>
  letter({
    title: words('发出邀请', 'Invite'),
    posts: handsOf(host.kind),
    desk: deskOf(guest.kind),
    facts: { ...facts, replyBy },
    form: 'invitation-letter',
    ...(needs ? { needs } : {}),
    ...(decision ? { decision } : {}),
    basis,
  })

const guestActs = ({ guest, record, sheet, basis }: Invitation): Record<string, ActSpec> => ({
  reply: answer({
    title: words('答复邀请', 'Answer'),
    posts: handsOf(guest.kind),
    agreed: words('参加', 'Accepted'),
    refused: words('不能参加', 'Declined'),
    basis,
  }),
  attend: step(
    words('参加并记录', 'Attend and record'),
    'recipient',
    handsOf(guest.kind),
    ['agreed', 'attended'],
    { attendees: fact.people('参加人员', 'Who attended', must), ...record },
    basis,
    { to: 'attended', repeat: 'many', served: true, ...(sheet ? { form: sheet } : {}) },
  ),
})

const hostActs = ({ host, basis }: Invitation): Record<string, ActSpec> => ({
  feedback: step(
    words('反馈采纳和改进情况', 'Feed back what came of it'),
    'issuer',
    handsOf(host.kind),
    ['attended'],
    { account: fact.text('情况', 'Account', must) },
    basis,
    { to: 'fed-back', served: true },
  ),
  close: step(words('办结', 'Close'), 'issuer', handsOf(host.kind), ['attended', 'fed-back'], { note: fact.text('说明', 'Note') }, basis, {
    to: 'closed',
  }),
})

/** Builds the definition of an invitation; what the guest says is a remark and binds nobody. */
export const invitation = (given: Invitation): Definition => {
  const { id, version, title, basis, host, guest, others, more, leadsTo } = given
  return request({
    id,
    version,
    ground: 'agreement',
    title,
    basis,
    parties: { issuer: host, recipient: guest, ...others },
    stages: STAGES,
    withdraw: { posts: handsOf(host.kind), when: ['agreed'] },
    acts: { ...inviteActs(given), ...guestActs(given), ...more, ...hostActs(given) },
    clocks: { reply: replyClock(words('希望答复的日期', 'Answer asked for by'), basis) },
    ...(leadsTo ? { leadsTo } : {}),
  })
}
