/** Today: own duties by due date, letters to sign for, what the other side owes, what is unacknowledged; nothing else. */
import type { z } from 'zod'
import type { getToday, TodayLine } from '#contract/desk.ts'
import type { ClockView as EngineClock } from '#engine/procedure/assess.ts'
import type { Parameters } from '#engine/procedure/parameters.ts'
import { dayWords } from '#engine/time/render.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { clockOnDay, clockOut } from '#work/matter/index.ts'
import { undecidedMeetings } from './undecided-meetings.ts'

type Line = z.output<typeof TodayLine>
type Out = z.output<(typeof getToday)['output']>
export type Scope = 'mine' | 'division' | 'between'

type ClockRow = {
  matter_id: string
  clock: string
  own: boolean
  due: string | null
  status: string
  provisional: boolean
  view: EngineClock
  title: string
  number: string | null
  parameters: Parameters
  own_role: string | null
  met_act: string[] | null
  act_title: Words | null
  urge_act: string | null
  urge_title: Words | null
  counterpart: string | null
}

/** Lines of one list; the next one says that there are more. */
const SHOWN = 50

/** Open clocks by due date, one query; row-level security leaves what the asker may see. `mine`: only matters on whose team they are. */
export const openClocks = (tx: Tx, input: { own: boolean; mine: boolean; limit: number }): Promise<ClockRow[]> =>
  tx.query<ClockRow>(
    `select c.matter_id, c.clock, c.own, c.due, c.status, c.provisional, c.view, m.title, m.number, m.parameters, m.own_role, m.counterpart,
       array(select jsonb_array_elements_text(d.whole->'clocks'->c.clock->'met')) as met_act,
       d.whole->'acts'->(d.whole->'clocks'->c.clock->'met'->>0)->'title' as act_title,
       u.kind as urge_act, d.whole->'acts'->u.kind->'title' as urge_title
     from matter_clock c join matter m using (house_id, matter_id)
       -- unpacked once for the line, not once for each of the five looks into it
       cross join lateral (select m.definition || '{}'::jsonb as whole offset 0) d
       left join lateral (select k.kind from unnest(array['urge', 'remind', 'remind-theirs']) k (kind) where not c.own and d.whole->'acts'->k.kind->>'by' = m.own_role limit 1) u on true
     where c.house_id = $1 and c.open and c.due is not null and c.own = $2
       and (not $3 or exists (select 1 from matter_member mm where mm.house_id = c.house_id and mm.matter_id = c.matter_id and mm.person_id = $4 and mm.until is null))
     order by c.due, c.matter_id limit $5`,
    [tx.asker.house, input.own, input.mine, tx.asker.person, input.limit],
    'open-clocks',
  )

/** The page for one person. */
export async function viewToday(tx: Tx, scope: Scope): Promise<Out> {
  const { today } = tx.asker
  const mine = scope === 'mine'
  const own = (await openClocks(tx, { own: true, mine, limit: SHOWN + 1 })).map(row => lineOf(row, today))
  const owed = (await openClocks(tx, { own: false, mine, limit: SHOWN + 1 })).map(row => lineOf(row, today))
  const status = (line: Line): string => line.clock?.status ?? ''
  const cut = (lines: Line[]): { lines: Line[]; more: boolean } => ({ lines: lines.slice(0, SHOWN), more: lines.length > SHOWN })
  const overdue = own.filter(line => status(line) === 'overdue')
  const soon = own.filter(line => status(line) === 'due-soon')
  // A line stands once: what presses by its day, what may still move under "provisional", the rest in its own section.
  const mayMove = (line: Line): boolean => line.clock?.provisional === true && !['overdue', 'due-soon'].includes(status(line))
  const later = own.filter(line => !['overdue', 'due-soon'].includes(status(line)) && !mayMove(line))
  const provisional = [...own, ...owed].filter(mayMove)
  const sections: Out['sections'] = [
    { id: 'overdue', title: words('已超期', 'Overdue'), ...cut(overdue) },
    { id: 'soon', title: words('三天内', 'Within three days'), ...cut(soon) },
    { id: 'to-do', title: words('待签收', 'To sign for'), ...cut(await lettersToSign(tx)) },
    { id: 'meetings', title: words('联席会议待安排', 'Meetings to arrange'), ...cut(await undecidedMeetings(tx)) },
    { id: 'later', title: words('其后', 'Later'), ...cut(later) },
    { id: 'waiting', title: words('等对方', 'Waiting for the other side'), ...cut(owed.filter(line => !mayMove(line))) },
    { id: 'transit', title: words('在途', 'In transit'), ...cut(await unacknowledged(tx)) },
    { id: 'unconfirmed', title: words('待确认规则', 'Rules to confirm'), ...cut(await unconfirmed(tx, mine)) },
    {
      id: 'provisional',
      title: words('暂定日期：放假安排尚未公布，日期可能变动', 'Provisional dates: the holiday notice is not published yet'),
      ...cut(provisional),
    },
  ]
  return {
    today,
    weekday: dayWords(today),
    sections: sections.filter(section => section.lines.length > 0),
    between: scope === 'between' ? await betweenHouses(tx) : [],
  }
}

/**
 * The one button of a line. A duty with one way to meet it names that act; one with several (a review may end in four ways) only opens the matter,
 * so that nothing is suggested. What the other side owes: urge when it is overdue and the procedure knows urging, else a line to copy.
 */
function actionOf(row: ClockRow, status: string): Line['action'] {
  const only = row.met_act?.length === 1 ? row.met_act[0] : undefined
  if (row.own && only && row.act_title) return { kind: 'act', act: only, title: row.act_title }
  if (row.own) return { kind: 'open', act: null, title: words('办理', 'Do it') }
  if (status === 'overdue' && row.urge_act && row.urge_title) return { kind: 'act', act: row.urge_act, title: row.urge_title }
  return { kind: 'copy-reminder', act: null, title: words('复制提醒文字', 'Copy a reminder') }
}

function lineOf(row: ClockRow, today: string): Line {
  const view = clockOnDay(row.view, today)
  const clock = clockOut({ parameters: row.parameters, own_role: row.own_role }, view)
  return {
    key: `${row.matter_id}:${row.clock}`,
    matterId: row.matter_id,
    paperId: null,
    letterId: null,
    what: view.title,
    matterTitle: row.title,
    number: row.number,
    clock,
    since: null,
    action: actionOf(row, view.status),
  }
}

async function lettersToSign(tx: Tx): Promise<Line[]> {
  const rows = await tx.query<{
    letter_id: string
    matter_id: string
    number: string | null
    title: string
    sealed: boolean
    arrived: string
  }>(
    `select i.letter_id, i.matter_id, i.number, i.title, i.sealed, greatest(i.arrived_at::date, (select d.on_date from act d where d.house_id = i.house_id and d.act_id = i.act_id))::text as arrived from inbox i
     where i.house_id = $1 and i.kind = 'act' and i.placed_at is not null and i.verdict = 'accepted'
       and exists (select 1 from matter m where m.house_id = i.house_id and m.matter_id = i.matter_id and m.stage = 'served') and asker_sees('desk')
       and i.act_id = (select a.act_id from act a where a.house_id = i.house_id and a.matter_id = i.matter_id order by a.arrival limit 1) order by i.arrived_at limit $2`,
    [tx.asker.house, SHOWN + 1],
    'letters-to-sign',
  )
  return rows.map(row => ({
    key: row.letter_id,
    matterId: row.matter_id,
    paperId: null,
    letterId: row.letter_id,
    what: words('签收来文', 'Sign for a letter'),
    matterTitle: row.sealed ? '（密封事项）' : row.title,
    number: row.number,
    clock: null,
    since: row.arrived,
    action: { kind: 'sign-for', act: 'sign-for', title: words('签收', 'Sign for') },
  }))
}

async function unacknowledged(tx: Tx): Promise<Line[]> {
  const rows = await tx.query<{
    letter_id: string
    matter_id: string | null
    number: string | null
    title: string
    to_name: string
    queued: string
    state: string
  }>(
    `select o.letter_id, o.matter_id, o.number, o.title, p.name as to_name, greatest(o.queued_at::date, (select d.on_date from act d where d.house_id = o.house_id and d.act_id = o.act_id))::text as queued, case when o.arrived_at is not null then 'arrived' when o.sent_at is not null then 'sent' else 'queued' end as state
     from outbox o join peer p on p.house_id = o.house_id and p.peer_id = o.to_house where o.house_id = $1 and o.kind = 'act' and o.opened_at is null and not o.on_paper
       and exists (select 1 from matter m where m.house_id = o.house_id and m.matter_id = o.matter_id and not m.ended) order by o.queued_at limit $2`,
    [tx.asker.house, SHOWN + 1],
    'unacknowledged',
  )
  const says: Record<string, Words> = {
    queued: words('待信使', 'waiting for the courier'),
    sent: words('在途', 'in transit'),
    arrived: words('对方站点已收到，未打开', 'arrived, not opened'),
  }
  return rows.map(row => ({
    key: row.letter_id,
    matterId: row.matter_id,
    paperId: null,
    letterId: row.letter_id,
    what: words(`致${row.to_name}：${says[row.state]?.zh}`, `To ${row.to_name}: ${says[row.state]?.en}`),
    matterTitle: row.title,
    number: row.number,
    clock: null,
    since: row.queued,
    action: { kind: 'open', act: null, title: words('查看', 'Open') },
  }))
}

async function unconfirmed(tx: Tx, mine: boolean): Promise<Line[]> {
  const rows = await tx.query<{ matter_id: string; clock: string; title: string; number: string | null; view: EngineClock }>(
    `select c.matter_id, c.clock, m.title, m.number, c.view from matter_clock c join matter m using (house_id, matter_id) where c.house_id = $1 and c.open and c.due is null and c.status = 'unconfirmed'
       and (not $2 or exists (select 1 from matter_member mm where mm.house_id = c.house_id and mm.matter_id = c.matter_id and mm.person_id = $3 and mm.until is null)) order by c.matter_id limit $4`,
    [tx.asker.house, mine, tx.asker.person, SHOWN + 1],
    'unconfirmed-clocks',
  )
  return rows.map(row => ({
    key: `${row.matter_id}:${row.clock}`,
    matterId: row.matter_id,
    paperId: null,
    letterId: null,
    what: words(`${row.view.title.zh}：${row.view.says.zh}`, `${row.view.title.en}: ${row.view.says.en}`),
    matterTitle: row.title,
    number: row.number,
    clock: null,
    since: null,
    action: { kind: 'open', act: null, title: words('查看', 'Open') },
  }))
}

/** Both columns alike: the own house first. Counted without sealed matters for those who may not see them (row-level security). */
async function betweenHouses(tx: Tx): Promise<Out['between']> {
  const rows = await tx.query<{ house: string; name: string; overdue: number; running: number; met: number; met_late: number }>(
    `select c.by_house as house, coalesce(h.name, p.name, c.by_house) as name, count(*) filter (where c.open and c.due < $2) as overdue, count(*) filter (where c.open and (c.due is null or c.due >= $2)) as running,
       count(*) filter (where c.status = 'met') as met, count(*) filter (where c.status = 'met-late') as met_late
     from matter_clock c join matter m using (house_id, matter_id) left join house h on h.house_id = c.house_id and c.by_house = c.house_id left join peer p on p.house_id = c.house_id and p.peer_id = c.by_house
     where c.house_id = $1 and m.kind = 'shared' group by 1, 2 order by (c.by_house = $1) desc, 2`,
    [tx.asker.house, tx.asker.today],
  )
  return rows.map(row => ({
    house: row.house,
    name: row.name,
    overdue: row.overdue,
    running: row.running,
    met: row.met,
    metLate: row.met_late,
  }))
}
