/** The clocks of a meeting: all of them local defaults that an agreement may change, none of them law (law sheet HS-MTG, “defaults proposed”). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import type { ClockSpec } from './procedure.ts'

const basis = [cite(frameworkOpinion2024, 'meeting-days')]

/** Topics may be put until the day the call names: a right of every line, owed by nobody. */
export const topicsClock: ClockSpec = {
  title: words('议题提交截止', 'Topics may be put until'),
  period: { dateFact: 'call.topicsBy' },
  start: ['call.topicsBy'],
  by: 'recipient',
  met: ['topic-theirs'],
  mootIn: ['agreed', 'notified', 'received', 'held', 'minuted', 'confirmed', 'signed', 'closed', 'cancelled'],
  right: words('各条线提出议题的权利', 'the right of every line to put a topic'),
  basis,
}

export const callClock: ClockSpec = {
  title: words('会前征集议题', 'Topics called for before the meeting'),
  period: { rule: 'D-HS-TOPICS', term: 'meeting-call' },
  start: ['call.plannedOn'],
  by: 'issuer',
  met: ['call'],
  basis,
}

export const noticeClock: ClockSpec = {
  title: words('会前通知', 'Notice before the meeting'),
  period: { rule: 'D-HS-NOTE', term: 'meeting-notice' },
  start: ['notify.meetsOn'],
  latest: true,
  by: 'issuer',
  met: ['notify'],
  mootIn: ['cancelled'],
  basis,
}

export const minutesClock: ClockSpec = {
  title: words('会后形成纪要', 'Minutes after the meeting'),
  period: { rule: 'D-HS-MIN', term: 'meeting-minutes' },
  start: ['hold.heldOn'],
  by: 'issuer',
  met: ['minutes', 'minutes-office'],
  basis,
}
