/** Refusals are recorded too, in a transaction of their own; a malformed request is not a refusal. */
import type { Session } from '#access/session.ts'
import { appendEvent } from '#evidence/append.ts'
import type { Fault } from '#kernel/fault.ts'
import { inTransaction } from '#store/unit-of-work.ts'
import type { Site } from './site.ts'

/** One leaf: who was refused what, by endpoint and code only. */
export async function recordRefusal(site: Site, session: Session, endpoint: string, fault: Fault): Promise<void> {
  await inTransaction(site.store, { house: session.house, person: session.person, post: null, today: site.today() }, tx =>
    appendEvent(tx, { house: session.house, kind: 'refusal', table: 'person', id: session.person, about: { endpoint, code: fault.code } }),
  )
}
