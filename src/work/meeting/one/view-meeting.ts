/** One meeting whole: topics by line, the report on the last items, agenda, attendance, guests, minutes, and the items of each decision. */
import type { z } from 'zod'
import type { getMeeting } from '#contract/meeting/meetings.ts'
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '#law/posts/post.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { listStartable } from '#work/matter/index.ts'
import {
  dayOf,
  heldOf,
  isCancelled,
  lineOut,
  loadMeeting,
  loadMeetings,
  type MeetingRow,
  meetingHouses,
} from '../calendar/meeting-lines.ts'
import { skeletonOf } from '../live/skeleton.ts'
import { type Item, isFrom, itemsBetween } from './item-lines.ts'
import { lastReport } from './last-report.ts'
import { logHeads } from './log-heads.ts'
import { answerTo, lastOf, loadMeetingActs, type MeetingAct, namesOf, pointsOf, textOf, textOrNull } from './meeting-acts.ts'

type Out = z.output<(typeof getMeeting)['output']>

const partyOf = (row: MeetingRow, house: string) => row.parties.find(party => party.house === house)
const nameOf = (row: MeetingRow, house: string): string => partyOf(row, house)?.name ?? house

/** The same two houses, held before this one: the last regular meeting and the special ones since. The rest is older. */
function before(meeting: MeetingRow, all: readonly MeetingRow[]): { previous: MeetingRow[]; older: MeetingRow[] } {
  const houses = meetingHouses(meeting).map(party => party.house)
  const until = heldOf(meeting) ?? '9999-12-31'
  const earlier = all
    .filter(row => row.matter_id !== meeting.matter_id && !isCancelled(row))
    .filter(row => (heldOf(row) ?? '9999-12-31') < until && houses.every(house => meetingHouses(row).some(party => party.house === house)))
    .sort((a, b) => (heldOf(a) ?? '').localeCompare(heldOf(b) ?? ''))
  const last = earlier.findLastIndex(row => row.procedure_id === 'joint-meeting')
  return { previous: earlier.slice(Math.max(0, last)), older: earlier.slice(0, Math.max(0, last)) }
}

function topicsOut(meeting: MeetingRow, acts: readonly MeetingAct[], own: string): Out['topics'] {
  return acts
    .filter(act => act.effect && act.kind.startsWith('topic'))
    .map(act => ({
      actId: act.act_id,
      houseName: nameOf(meeting, act.by_house),
      own: act.by_house === own,
      title: textOf(act.facts.title),
      line: textOf(act.facts.line),
      text: textOf(act.facts.text),
      invite: textOrNull(act.facts.invite),
      on: act.on_date,
    }))
}

const answered = (act: MeetingAct | null): { answer: 'agreed' | 'not-agreed'; reason: string | null; on: string | null } | null =>
  act
    ? {
        answer: act.facts.answer === 'agreed' ? ('agreed' as const) : ('not-agreed' as const),
        reason: textOrNull(act.facts.reason),
        on: act.on_date,
      }
    : null

function agendaOut(acts: readonly MeetingAct[]): Out['agenda'] {
  const act = lastOf(acts, 'agenda')
  if (!act) return null
  return {
    lastReport: textOf(act.facts.lastReport),
    points: pointsOf(act.facts.points),
    on: act.on_date,
    answered: answered(answerTo(acts, act, 'agree-agenda')),
  }
}

function minutesOut(meeting: MeetingRow, acts: readonly MeetingAct[]): Out['minutes'] {
  const act = lastOf(acts, 'minutes', 'minutes-office')
  if (!act) return null
  const signed = acts.filter(one => one.effect && (one.kind === 'co-sign' || one.kind === 'co-sign-theirs'))
  return {
    actId: act.act_id,
    text: textOf(act.facts.text),
    decisions: pointsOf(act.facts.decisions),
    reservations: textOrNull(act.facts.reservations),
    heads: textOf(act.facts.heads),
    on: act.on_date,
    houseName: nameOf(meeting, act.by_house),
    answered: answered(answerTo(acts, act, 'agree-minutes')),
    signed: signed.map(one => ({ houseName: nameOf(meeting, one.by_house), on: one.on_date })),
  }
}

/** Everybody's last word on who came. */
function attendanceOut(meeting: MeetingRow, acts: readonly MeetingAct[], roles: Record<string, Words>): Out['attendance'] {
  const kinds = [...new Set(acts.filter(act => act.kind.startsWith('attend')).map(act => act.kind))]
  return kinds.flatMap(kind => {
    const act = lastOf(acts, kind)
    if (!act) return []
    const role = partyOf(meeting, act.by_house)?.role ?? ''
    return [
      {
        houseName: nameOf(meeting, act.by_house),
        role: roles[role] ?? words('', ''),
        present: namesOf(act.facts.present),
        absent: textOrNull(act.facts.absent),
      },
    ]
  })
}

/** Third houses asked to a single item, by the invitations opened from here. */
async function invitationsOut(tx: Tx, matterId: string): Promise<Out['invitations']> {
  const rows = await tx.query<{ matter_id: string; title: string; house: string | null; stage_title: Words | null; ended: boolean }>(
    `select m.matter_id, m.title, m.definition->'stages'->m.stage->'title' as stage_title, m.ended,
       (select p->>'name' from jsonb_array_elements(m.parameters->'parties') p where p->>'role' = 'recipient' limit 1) as house
     from matter_link l join matter m on m.house_id = l.house_id and m.matter_id = l.other_matter
     where l.house_id = $1 and l.matter_id = $2 and m.procedure_id = 'third-house-invitation' order by m.opened_on, m.matter_id`,
    [tx.asker.house, matterId],
    'meeting-invitations',
  )
  return rows.map(row => ({
    matterId: row.matter_id,
    title: row.title,
    houseName: row.house ?? '',
    stageTitle: row.stage_title ?? words('', ''),
    ended: row.ended,
  }))
}

function skeletonFor(
  meeting: MeetingRow,
  out: Pick<Out, 'line' | 'attendance' | 'report' | 'agenda' | 'proposal'>,
  acts: readonly MeetingAct[],
): string {
  const hold = lastOf(acts, 'hold')
  const agenda = out.agenda ?? out.proposal
  return skeletonOf({
    where: [
      `时间：${dayOf(meeting) ?? ''}`,
      `地点：${out.line.place ?? ''}`,
      `主持：${textOf(hold?.facts.chair)}`,
      ...out.attendance.map(one => `${one.houseName}出席：${one.present.join('、')}${one.absent ? `；请假：${one.absent}` : ''}`),
    ],
    lastReport: agenda.lastReport,
    points: agenda.points,
  })
}

const startableFrom = async (tx: Tx, matterId: string, posts: PostId[]): Promise<Set<string>> =>
  new Set((await listStartable(tx, posts, matterId)).filter(one => one.open).map(one => one.procedureId))

/** Items opened for one decision: those of this meeting whose opening names its number. */
const forPoint = (items: readonly Item[], id: string): Item[] => items.filter(item => item.point.split(/[.、．\s]/)[0] === id)

/** @throws Fault not-found: no such meeting, or not to be seen */
export async function viewMeeting(tx: Tx, matterId: string, posts: PostId[]): Promise<Out> {
  const meeting = await loadMeeting(tx, matterId)
  const own = tx.asker.house
  const acts = await loadMeetingActs(tx, matterId)
  const { roles } = await tx.one<{ roles: Record<string, { title: Words }> }>(
    `select definition->'parties' as roles from matter where house_id = $1 and matter_id = $2`,
    [own, matterId],
    'meeting-roles',
  )
  const { previous, older } = before(meeting, await loadMeetings(tx))
  const items = await itemsBetween(
    tx,
    meetingHouses(meeting).map(party => party.house),
  )
  const fromLast = items.filter(item => previous.some(row => isFrom(item, row)))
  const fromOlder = items.filter(item => !item.line.ended && !fromLast.includes(item) && older.some(row => isFrom(item, row)))
  const fromHere = items.filter(item => isFrom(item, meeting))
  const topics = topicsOut(meeting, acts, own)
  const shown = [...fromLast, ...fromOlder].map(item => item.line)
  const text = lastReport({
    previous: previous.map(row => ({ title: row.title, heldOn: heldOf(row) })),
    items: fromLast.map(item => item.line),
    older: fromOlder.map(item => item.line),
  })
  const part = {
    line: lineOut(meeting, own),
    report: { text, items: shown },
    agenda: agendaOut(acts),
    proposal: {
      lastReport: text,
      points: topics.map((topic, at) => ({ id: String(at + 1), text: `${topic.title}（${topic.line}，${topic.houseName}提出）` })),
    },
    attendance: attendanceOut(meeting, acts, Object.fromEntries(Object.entries(roles).map(([role, spec]) => [role, spec.title]))),
  }
  const minutes = minutesOut(meeting, acts)
  const may = await startableFrom(tx, matterId, posts)
  return {
    ...part,
    previous: previous.map(row => ({ matterId: row.matter_id, title: row.title, heldOn: heldOf(row) })),
    topics,
    invitations: await invitationsOut(tx, matterId),
    minutes,
    skeleton: skeletonFor(meeting, part, acts),
    heads: await logHeads(tx, meeting),
    decisions: (minutes?.decisions ?? []).map(point => ({ ...point, items: forPoint(fromHere, point.id).map(item => item.line) })),
    itemProcedure: ['ledger-item', 'office-ledger-item'].find(id => may.has(id)) ?? null,
    invitationProcedure: may.has('third-house-invitation') ? 'third-house-invitation' : null,
  }
}
