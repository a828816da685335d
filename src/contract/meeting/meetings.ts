/** Meetings: the year's calendar, one meeting with topics, agenda, minutes and what became of the last one, and the calendar feed. */
import { z } from 'zod'
import { DateText, endpoint, Id, Nothing, WordsView } from '../endpoint.ts'

export const MeetingLine = z
  .object({
    matterId: Id,
    procedureId: z.string(),
    procedureTitle: WordsView,
    regular: z.boolean(),
    title: z.string(),
    number: z.string().nullable(),
    /** The houses that meet. */ others: z.array(z.string()),
    hostName: z.string(),
    hostOwn: z.boolean(),
    slotTitle: WordsView.nullable(),
    year: z.number().nullable(),
    topicsBy: DateText.nullable(),
    plannedOn: DateText.nullable(),
    meetsOn: DateText.nullable(),
    heldOn: DateText.nullable(),
    place: z.string().nullable(),
    stage: z.string(),
    stageTitle: WordsView,
    ended: z.boolean(),
    cancelled: z.boolean(),
  })
  .meta({ id: 'MeetingLine' })

const Slot = z.object({
  other: Id,
  otherName: z.string(),
  ordinal: z.number(),
  title: WordsView,
  from: DateText,
  until: DateText,
  hostName: z.string(),
  hostOwn: z.boolean(),
  /** Whose turn it was, where the other house hosts instead. */ turnName: z.string().nullable(),
  status: z.enum(['open', 'undecided', 'called', 'late', 'held', 'missed']),
  /** 上半年 or 下半年, for the call's form. */ half: z.enum(['first-half', 'second-half']),
  meeting: MeetingLine.nullable(),
})

export const getMeetingYear = endpoint({
  id: 'get-meeting-year',
  method: 'GET',
  path: '/api/meetings',
  title: { zh: '会商日历', en: 'Calendar of meetings' },
  who: 'signed-in',
  about: 'list',
  input: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
  output: z.object({
    year: z.number(),
    today: DateText,
    terms: z.array(
      z.object({
        otherName: z.string(),
        perYear: z.number(),
        rotation: z.enum(['alternate', 'fixed']),
        agreements: z.array(z.object({ agreementId: Id, title: z.string() })),
      }),
    ),
    slots: z.array(Slot),
    special: z.array(MeetingLine),
    /** Regular meetings that fill no slot of an agreement in force. */ others: z.array(MeetingLine),
    /** Some agreement in force binds meetings for this house. */ bound: z.boolean(),
  }),
})

const ItemLine = z.object({
  matterId: Id,
  title: z.string(),
  stageTitle: WordsView,
  ended: z.boolean(),
  owner: z.string(),
  dueOn: DateText.nullable(),
  overdueDays: z.number().nullable(),
  closedOn: DateText.nullable(),
  /** On what it was closed: the result as stated, and the names of the files. */ result: z.string().nullable(),
  evidence: z.array(z.string()),
  /** The meeting it came from. */ meetingTitle: z.string(),
})
const Point = z.object({ id: z.string(), text: z.string() })
const Answered = z.object({ answer: z.enum(['agreed', 'not-agreed']), reason: z.string().nullable(), on: DateText.nullable() })

export const getMeeting = endpoint({
  id: 'get-meeting',
  method: 'GET',
  path: '/api/meetings/:meetingId',
  title: { zh: '会议', en: 'One meeting' },
  who: 'signed-in',
  about: 'matter',
  /** The id of the meeting's matter. */ input: z.object({ meetingId: Id }),
  output: z.object({
    line: MeetingLine,
    previous: z.array(z.object({ matterId: Id, title: z.string(), heldOn: DateText.nullable() })),
    topics: z.array(
      z.object({
        actId: Id,
        houseName: z.string(),
        own: z.boolean(),
        title: z.string(),
        line: z.string(),
        text: z.string(),
        invite: z.string().nullable(),
        on: DateText.nullable(),
      }),
    ),
    report: z.object({ text: z.string(), items: z.array(ItemLine) }),
    agenda: z.object({ lastReport: z.string(), points: z.array(Point), on: DateText.nullable(), answered: Answered.nullable() }).nullable(),
    /** What the agenda would be now: for the form. */ proposal: z.object({ lastReport: z.string(), points: z.array(Point) }),
    attendance: z.array(z.object({ houseName: z.string(), role: WordsView, present: z.array(z.string()), absent: z.string().nullable() })),
    invitations: z.array(z.object({ matterId: Id, title: z.string(), houseName: z.string(), stageTitle: WordsView, ended: z.boolean() })),
    minutes: z
      .object({
        actId: Id,
        text: z.string(),
        decisions: z.array(Point),
        reservations: z.string().nullable(),
        heads: z.string(),
        on: DateText.nullable(),
        houseName: z.string(),
        answered: Answered.nullable(),
        signed: z.array(z.object({ houseName: z.string(), on: DateText.nullable() })),
      })
      .nullable(),
    /** Outline of the minutes from what is known. */ skeleton: z.string(),
    /** Both houses' log heads as they stand now, for the minutes. */ heads: z.string(),
    /** Each decision of the minutes with the items opened from it. */
    decisions: z.array(Point.extend({ items: z.array(ItemLine) })),
    /** What may be opened for a decision here, and the procedure of an invitation; null: not by this person, or no clause binds it. */
    itemProcedure: z.string().nullable(),
    invitationProcedure: z.string().nullable(),
  }),
  faults: ['not-found'],
})

export const getCalendarFeed = endpoint({
  id: 'get-calendar-feed',
  method: 'GET',
  path: '/api/calendar-feed',
  title: { zh: '日历订阅', en: 'Calendar feed' },
  who: 'signed-in',
  about: 'self',
  input: Nothing,
  output: z.object({ madeOn: DateText.nullable() }),
})
export const renewCalendarFeed = endpoint({
  id: 'renew-calendar-feed',
  method: 'POST',
  path: '/api/calendar-feed',
  title: { zh: '生成日历订阅地址', en: 'New address of the calendar feed' },
  who: 'signed-in',
  about: 'self',
  /** The address is shown once: repeating the request makes another. */ keyless: true,
  input: z.object({ /** `end`: no address any more. */ what: z.enum(['renew', 'end']).default('renew') }),
  output: z.object({ path: z.string().nullable() }),
})
export const readCalendarFeed = endpoint({
  id: 'read-calendar-feed',
  method: 'GET',
  path: '/api/calendar/:token',
  title: { zh: '日历订阅内容（ICS）', en: 'The feed itself (ICS)' },
  who: 'anyone',
  about: 'self',
  input: z.object({ token: z.string().max(200) }),
  output: z.unknown(),
  file: true,
  faults: ['not-found'],
})
