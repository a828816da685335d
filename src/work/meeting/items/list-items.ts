/** The ledger as a list that the asker may see: filtered, grouped, paged by key; each line computed from its acts. */
import type { z } from 'zod'
import type { ItemRow as ItemRowView } from '#contract/meeting/items.ts'
import type { Parameters } from '#engine/procedure/parameters.ts'
import { daysBetween } from '#kernel/plain-date.ts'
import { words } from '#kernel/words.ts'
import type { PostId } from '#law/posts/post.ts'
import { findProcedure } from '#law/procedures/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { nameOf } from '#work/people/index.ts'
import { cellsOf } from './item-cells.ts'
import { type ItemAct, itemNow, type SaidBy, type Who } from './item-now.ts'

export type ItemView = z.output<typeof ItemRowView>
export type ItemChoice = {
  state: 'open' | 'closed' | 'overdue' | 'mine' | 'all'
  group: 'none' | 'house' | 'meeting'
  q?: string | undefined
  /** Opened in these days, both included. */
  from?: string | undefined
  until?: string | undefined
}

/** The procedures whose matters are lines of the ledger. */
export const ITEM_PROCEDURES = ['ledger-item', 'office-ledger-item']

type Row = {
  matter_id: string
  procedure_id: string
  stage: string
  ended: boolean
  own_role: string | null
  keeper: string
  parameters: Parameters
  local: boolean
  group_key: string
}
type ActRow = ItemAct & { matter_id: string }
type FileRow = { act_id: string; attachment_id: string; name: string }

const GROUPS: Record<ItemChoice['group'], string> = {
  none: `''`,
  house: `coalesce((select string_agg(p.party->>'name', '、' order by p.nth) from jsonb_array_elements(m.parameters->'parties') with ordinality as p (party, nth)
     where p.party->>'role' = o.side or (o.side = 'both' and p.party->>'role' in ('issuer', 'recipient', 'court-side', 'procuratorate-side') and (m.procedure_id <> 'office-ledger-item' or p.party->>'role' <> 'issuer'))), '')`,
  meeting: `coalesce((select f.value #>> '{}' from act a join act_fact f using (house_id, act_id) where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect
     and a.kind in ('open', 'carry-over') and f.name = 'meeting' and coalesce(f.value #>> '{}', '') <> '' order by a.arrival desc limit 1), '')`,
}

const FILTERS: Record<ItemChoice['state'], string> = {
  all: 'true',
  open: 'not m.ended',
  closed: 'm.ended',
  overdue: `not m.ended and exists (select 1 from matter_clock c where c.house_id = m.house_id and c.matter_id = m.matter_id and c.clock in ('due', 'due-theirs') and c.open and c.due < $4::date)`,
  mine: `not m.ended and (exists (select 1 from matter_member mm where mm.house_id = m.house_id and mm.matter_id = m.matter_id and mm.person_id = $5 and mm.until is null)
     or (select f.value ? $6 from act a join act_fact f using (house_id, act_id) where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect
       and a.kind in ('open', 'assign', 'assign-theirs') and f.name = 'ownerPeople' order by a.arrival desc limit 1))`,
}

const LIKE = `(m.title ilike $3 or array_to_string(m.case_numbers, ' ') ilike $3 or exists (select 1 from act a join act_fact f using (house_id, act_id)
     where a.house_id = m.house_id and a.matter_id = m.matter_id and f.value #>> '{}' ilike $3))`

/** In order of opening, within the group; 第二次 stands before 第三次, lines without a group last. `$7`: the last line seen; the order goes on behind it. */
const pageSql = (choice: ItemChoice): string => {
  const from = `from matter m cross join lateral (select a.arrival, a.header->'codes'->>'side' as side from act a
       where a.house_id = m.house_id and a.matter_id = m.matter_id and a.kind = 'open' order by a.arrival limit 1) o
     cross join lateral (select (${GROUPS[choice.group]}) collate "C" as group_key) g
     cross join lateral (select g.group_key = '' as unnamed, translate(g.group_key, '一二三四五六七八九十', '123456789A') collate "C" as place) s`
  return `select m.matter_id, m.procedure_id, m.stage, m.ended, m.own_role, m.keeper, m.parameters, m.local, g.group_key ${from}
   where m.house_id = $1 and m.procedure_id = any ($2) and ($3::text is null or ${LIKE}) and (${FILTERS[choice.state]})
     and ($9::date is null or m.opened_on >= $9::date) and ($10::date is null or m.opened_on <= $10::date)
     and $4::date is not null and $5::text is not null and $6::text is not null
     and ($7::text is null or (s.unnamed, s.place, m.opened_on, o.arrival) > (select s.unnamed, s.place, m.opened_on, o.arrival ${from} where m.house_id = $1 and m.matter_id = $7))
   order by s.unnamed, s.place, m.opened_on, o.arrival limit $8`
}

const ACTS = `select a.matter_id, a.act_id, a.kind, a.by_house, a.person_name, a.on_date, a.header->'codes'->>'side' as side,
    coalesce((select jsonb_object_agg(f.name, f.value) from act_fact f where f.house_id = a.house_id and f.act_id = a.act_id), '{}'::jsonb) as facts
  from act a where a.house_id = $1 and a.matter_id = any ($2) and a.effect order by a.arrival`

const FILES = `select act_id, attachment_id, name from attachment where house_id = $1 and matter_id = any ($2) and act_id is not null order by slot desc, created_at, attachment_id`

const PAGE = 400

/** One page of the ledger; `after` is `matter|serial` of the last line. `posts` are those the asker holds today. */
export async function listItems(
  tx: Tx,
  choice: ItemChoice & { after?: string | undefined; limit: number },
  posts: readonly PostId[],
): Promise<{ rows: ItemView[]; next: string | null }> {
  const [last, count] = (choice.after ?? '').split('|')
  const fragment = choice.q?.trim() ? `%${choice.q.trim().replace(/[\\%_]/g, '\\$&')}%` : null
  const { house, person, today } = tx.asker
  const rows = await tx.query<Row>(pageSql(choice), [
    house,
    ITEM_PROCEDURES,
    fragment,
    today,
    person,
    await nameOf(tx, person),
    last || null,
    choice.limit + 1,
    choice.from ?? null,
    choice.until ?? null,
  ])
  const before = Math.max(0, Number(count) || 0)
  const shown = rows.slice(0, choice.limit)
  const views = await viewsOf(tx, shown, before, posts)
  const end = shown.at(-1)
  return { rows: views, next: rows.length > choice.limit && end ? `${end.matter_id}|${before + shown.length}` : null }
}

/** Every line of the choice, for a sheet or a print. */
export async function allItems(tx: Tx, choice: ItemChoice): Promise<ItemView[]> {
  const all: ItemView[] = []
  let after: string | undefined
  do {
    const page = await listItems(tx, { ...choice, after, limit: PAGE }, [])
    all.push(...page.rows)
    after = page.next ?? undefined
  } while (after !== undefined)
  return all
}

function byKey<T>(rows: T[], keyOf: (row: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row])
  return found
}

async function viewsOf(tx: Tx, rows: Row[], before: number, posts: readonly PostId[]): Promise<ItemView[]> {
  if (rows.length === 0) return []
  const key = [tx.asker.house, rows.map(row => row.matter_id)]
  const acts = byKey(await tx.query<ActRow>(ACTS, key), act => act.matter_id)
  const files = byKey(await tx.query<FileRow>(FILES, key), file => file.act_id)
  return rows.map((row, index) => viewOf(row, acts.get(row.matter_id) ?? [], files, before + index + 1, { today: tx.asker.today, posts }))
}

const partiesOf = (row: Row): Map<string, string> => new Map(row.parameters.parties.map(party => [party.house, party.name]))

/** The houses of the side that answers for it. */
function sidesOf(row: Row, side: string): string {
  const both = row.procedure_id === 'office-ledger-item' ? ['court-side', 'procuratorate-side'] : ['issuer', 'recipient']
  const roles = side === 'both' ? both : [side]
  return row.parameters.parties
    .filter(party => roles.includes(party.role))
    .map(party => party.name)
    .join('、')
}

function viewOf(
  row: Row,
  acts: ItemAct[],
  files: Map<string, FileRow[]>,
  serial: number,
  at: { today: string; posts: readonly PostId[] },
): ItemView {
  const now = itemNow(acts)
  const names = partiesOf(row)
  const byName = (house: string): string => names.get(house) ?? house
  const said = (one: SaidBy | null) => (one ? { text: one.text, byName: byName(one.house), person: one.person, on: one.on } : null)
  const who = (one: Who) => ({ byName: byName(one.house), person: one.person, on: one.on })
  const def = findProcedure(row.procedure_id)
  const stageTitle = def?.stages[row.stage]?.title ?? words(row.stage, row.stage)
  const overdue = !row.ended && row.stage === 'running' && now.dueOn !== null && now.dueOn < at.today
  const sides = sidesOf(row, now.side)
  const item = { now, serial, sides, stage: row.stage, ended: row.ended, stageTitle, overdue, today: at.today }
  return {
    matterId: row.matter_id,
    serial,
    group: row.group_key,
    cells: cellsOf(item),
    owner: { house: now.ownerHouse || sides, division: now.ownerDivision, cases: now.ownerCases, people: now.ownerPeople },
    standard: now.standard,
    dueOn: now.dueOn,
    daysLeft: now.dueOn ? daysBetween(at.today, now.dueOn) : null,
    stage: row.stage,
    stageTitle,
    closed: row.ended,
    overdue,
    percent: now.percent,
    keeperName: byName(row.keeper),
    sides,
    meeting: now.meeting,
    agendaPoint: now.agendaPoint,
    progress: said(now.progress),
    carried: now.carried,
    closing: now.closing
      ? {
          ...who(now.closing),
          result: now.closing.result,
          evidence: (files.get(now.closing.actId) ?? []).map(file => ({ attachmentId: file.attachment_id, name: file.name })),
          answer: now.closing.answer
            ? { ...who(now.closing.answer), agreed: now.closing.answer.agreed, reason: now.closing.answer.reason }
            : null,
        }
      : null,
    reminders: now.reminders.flatMap(one => said(one) ?? []),
    escalated: said(now.escalated),
    amended: now.amended,
    past: row.local,
    acts: row.ended ? [] : openKinds(row, at.posts),
  }
}

/** By side, stage and post alone: what else must hold is told when it is tried. */
function openKinds(row: Row, posts: readonly PostId[]): ItemView['acts'] {
  const def = findProcedure(row.procedure_id)
  if (!def) return []
  return Object.entries(def.acts).flatMap(([kind, act]) => {
    const post = act.posts.find(one => posts.includes(one))
    const open = !act.opening && act.by === row.own_role && act.when.includes(row.stage)
    return open && post ? [{ kind, title: act.title, post }] : []
  })
}
