/** One meeting of the two houses as the year tells it: called, topics from both sides, agenda, notice, held, minutes agreed and co-signed. */
import type { Facts } from '#engine/procedure/act.ts'
import { viewMeeting } from '#work/meeting/index.ts'
import type { County, Step } from '../county.ts'
import { COURT, PROCURATORATE } from '../houses.ts'
import { chief, type Made, points, president, stamp } from '../stories/suggest.ts'
import type { ItemPlan } from './item-plan.ts'

export type Topic = { title: string; line: string; subject: string; text: string }

export type MeetingPlan = {
  title: string
  host: 'procuratorate' | 'court'
  /** The opening: facts of the call, with its procedure. */
  procedure: 'joint-meeting' | 'special-meeting'
  call: Facts
  days: Record<
    'call' | 'topics' | 'agenda' | 'agenda2' | 'notify' | 'signFor' | 'hold' | 'minutes' | 'minutes2' | 'coSign' | 'coSign2' | 'itemise',
    string
  >
  place: string
  chair: string
  topics: Topic[]
  theirTopics: Topic[]
  minutes: string
  reservations?: string
  present: string[]
  theirPresent: string[]
  items: ItemPlan[]
  account: string
}

const LIAISON = 'liaison-officer'
/** Who speaks for each house: its liaison officer, its desk, its chief. */
const HANDS = {
  procuratorate: { liaison: 'desk', desk: ['desk', 'case-management'], signs: ['chief', 'chief-procurator'], decided: chief },
  court: { liaison: 'office', desk: ['office', 'intake-desk'], signs: ['president', 'president'], decided: president },
} as const
const OTHER = { procuratorate: 'court', court: 'procuratorate' } as const
const HOUSE = { procuratorate: PROCURATORATE, court: COURT } as const

const agreed: Facts = { answer: 'agreed' }

type Said = { by: (kind: string, facts?: Facts) => Promise<void>; theirs: (kind: string, facts?: Facts) => Promise<void> }

/** Called, topics put by both, agenda agreed, everybody told. */
function before(c: County, plan: MeetingPlan, into: Made, { by, theirs }: Said): Step[] {
  const host = HANDS[plan.host]
  const other = HANDS[OTHER[plan.host]]
  const { days } = plan
  const agenda = points(...[...plan.topics, ...plan.theirTopics].map(topic => topic.title))
  return [
    {
      day: days.call,
      what: async () => {
        const counterparts = { recipient: HOUSE[OTHER[plan.host]] }
        const opening = { procedure: plan.procedure, kind: 'call', title: plan.title, caseNumbers: [], facts: plan.call, counterparts }
        into.id = await c.start(host.liaison, LIAISON, opening)
      },
    },
    ...approvals(c, plan, into),
    {
      day: days.topics,
      what: async () => {
        for (const topic of plan.topics) await by('topic', topic)
        for (const topic of plan.theirTopics) await theirs('topic-theirs', topic)
      },
    },
    {
      day: days.agenda,
      what: async () => by('agenda', { lastReport: (await pageOf(c, plan, into)).proposal.lastReport, points: agenda }),
    },
    {
      day: days.agenda2,
      what: async () => {
        await theirs('agree-agenda', agreed)
        await c.team('desk', into.id, { prosecutor: 'handler', assistant: 'assistant' })
        await c.team('office', into.id, { 'presiding-judge': 'handler', 'judge-assistant': 'assistant' })
      },
    },
    { day: days.notify, what: () => by('notify', { meetsOn: days.hold, place: plan.place }) },
    { day: days.signFor, what: () => c.act(other.desk[0], other.desk[1], into.id, 'sign-for', stamp(days.signFor)) },
  ]
}

/** Held, minuted, agreed, co-signed by both chiefs. */
function after(c: County, plan: MeetingPlan, into: Made, { by, theirs }: Said): Step[] {
  const host = HANDS[plan.host]
  const other = HANDS[OTHER[plan.host]]
  const { days } = plan
  return [
    {
      day: days.hold,
      what: async () => {
        await by('attend', { present: plan.present })
        await theirs('attend-theirs', { present: plan.theirPresent })
        await by('hold', { heldOn: days.hold, chair: plan.chair })
      },
    },
    {
      day: days.minutes,
      what: async () => {
        await c.doors.runLog()
        await by('minutes', {
          text: plan.minutes,
          decisions: points(...plan.items.map(item => item.title)),
          heads: (await pageOf(c, plan, into)).heads,
          ...(plan.reservations ? { reservations: plan.reservations } : {}),
        })
      },
    },
    { day: days.minutes2, what: () => theirs('agree-minutes', agreed) },
    { day: days.coSign, what: () => c.act(host.signs[0], host.signs[1], into.id, 'co-sign', host.decided(days.coSign)) },
    { day: days.coSign2, what: () => c.act(other.signs[0], other.signs[1], into.id, 'co-sign-theirs', other.decided(days.coSign2)) },
    { day: days.itemise, what: () => by('itemise', { account: plan.account }) },
  ]
}

const pageOf = (c: County, plan: MeetingPlan, into: Made) =>
  c.as(HANDS[plan.host].liaison, LIAISON, tx => viewMeeting(tx, into.id, [LIAISON]))

/** The steps of one meeting; `into` learns its id. What is reported first and the log heads are what the meeting's own page proposes on that day. */
export function meetingSteps(c: County, plan: MeetingPlan, into: Made): Step[] {
  const said: Said = {
    by: (kind, facts = {}) => c.act(HANDS[plan.host].liaison, LIAISON, into.id, kind, facts),
    theirs: (kind, facts = {}) => c.act(HANDS[OTHER[plan.host]].liaison, LIAISON, into.id, kind, facts),
  }
  return [...before(c, plan, into, said), ...after(c, plan, into, said)]
}

/** A special meeting is held only when both chiefs approved it. */
function approvals(c: County, plan: MeetingPlan, into: Made): Step[] {
  if (plan.procedure !== 'special-meeting') return []
  const day = plan.days.topics
  const [own, their] = [HANDS[plan.host], HANDS[OTHER[plan.host]]]
  return [
    {
      day,
      what: async () => {
        await c.act(own.signs[0], own.signs[1], into.id, 'approve', own.decided(day))
        await c.act(their.signs[0], their.signs[1], into.id, 'approve-theirs', their.decided(day))
      },
    },
  ]
}
