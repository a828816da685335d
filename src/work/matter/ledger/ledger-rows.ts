/** Suggestions leave as ledger rows: in the columns the house brought, else in those leaders know. */
import type { Point } from '#engine/procedure/act.ts'
import type { Parameters } from '#engine/procedure/parameters.ts'
import { type FieldId, SHEETS, type SheetKind } from '#engine/sheets/sheet-fields.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { namesOf } from '#work/people/index.ts'
import { cellsOfNote, pointsCell } from './row-acts.ts'

type Row = {
  matter_id: string
  title: string
  number: string | null
  case_numbers: string[]
  opened_on: string
  stage_title: Words | null
  parameters: Parameters
  served: string | null
  declared: string | null
  received: string | null
  due: string | null
  replied: string | null
  facts: Record<string, unknown> | null
  note: string | null
  answers: { code: string }[] | null
  reply_number: string | null
  handler: string | null
  /** Something was done here, not only recorded. */
  live: boolean
}
export type LedgerColumn = { field: string; title: Words }

/** The columns of a sheet, in the order leaders know. */
export const ledgerColumns = (kind: SheetKind = 'suggestion-ledger'): LedgerColumn[] =>
  Object.entries(SHEETS[kind])
    .filter(([field]) => field !== 'year')
    .map(([field, spec]) => ({ field, title: spec.title }))

/** The headings the house's own sheet had when it was last imported; a column we do not know is named by its heading. */
export async function ownColumns(tx: Tx, kind: SheetKind): Promise<LedgerColumn[]> {
  const row = await tx.maybe<{ value: { heading: string; field: FieldId | null }[] }>(
    'select value from setting where house_id = $1 and key = $2',
    [tx.asker.house, `sheet-columns:${kind}`],
  )
  return row
    ? row.value.map(({ heading, field }) => ({ field: field ?? `=${heading}`, title: words(heading, heading) }))
    : ledgerColumns(kind)
}

const adoptionOf = (answers: { code: string }[] | null): string => {
  if (!answers?.length) return ''
  const codes = new Set(answers.map(one => one.code))
  if (codes.size > 1) return '部分采纳'
  return codes.has('adopted') ? '采纳' : codes.has('partly') ? '部分采纳' : '不采纳'
}

const ROWS = `select m.matter_id, m.title, m.number, m.case_numbers, m.opened_on, m.parameters, m.definition->'stages'->m.stage->'title' as stage_title,
    (select a.on_date from act a where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect and a.kind = 'serve' limit 1) as served,
    (select a.header->'codes'->>'declaredOn' from act a where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect and a.kind = 'declare-service' limit 1) as declared,
    (select a.header->'codes'->>'receivedOn' from act a where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect and a.kind in ('sign-for', 'agree-service-date') order by a.kind limit 1) as received,
    (select c.view->>'due' from matter_clock c where c.house_id = m.house_id and c.matter_id = m.matter_id and c.clock = 'reply') as due,
    (select a.on_date from act a where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect and a.kind = 'reply' order by a.arrival desc limit 1) as replied,
    (select jsonb_object_agg(f.name, f.value) from act a join act_fact f using (house_id, act_id) where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect and a.kind = 'serve') as facts,
    (select a.entered_later from act a where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect and a.kind = 'serve' and a.source = 'past' limit 1) as note,
    (select f.value from act a join act_fact f using (house_id, act_id) where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect and a.kind = 'reply' and f.name = 'answers' order by a.arrival desc limit 1) as answers,
    (select f.value #>> '{}' from act a join act_fact f using (house_id, act_id) where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect and a.kind = 'reply' and f.name = 'number' order by a.arrival desc limit 1) as reply_number,
    (select mm.person_id from matter_member mm where mm.house_id = m.house_id and mm.matter_id = m.matter_id and mm.duty = 'handler' and mm.until is null limit 1) as handler,
    exists (select 1 from act a where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect and a.source <> 'past') as live
  from matter m where m.house_id = $1 and case when $2 = 'intake-register' then m.own_role = 'recipient' and m.procedure_id in ('enforcement-suggestion', 'counter-suggestion') else m.procedure_id = 'enforcement-suggestion' end
    and ($3::date is null or (m.opened_on, m.matter_id) < ($3::date, $4)) order by m.opened_on desc, m.matter_id desc limit $5`

/** Suggestions of the house as rows of one of the two sheets, newest first; `after` is `opened_on|matter_id`. */
export async function ledgerRows(
  tx: Tx,
  after: string | undefined,
  limit: number,
  kind: SheetKind = 'suggestion-ledger',
): Promise<{ rows: { matterId: string; values: Record<string, string> }[]; next: string | null }> {
  const [on, id] = (after ?? '').split('|')
  const rows = await tx.query<Row>(ROWS, [tx.asker.house, kind, /^\d{4}-\d{2}-\d{2}$/.test(on ?? '') ? on : null, id ?? '', limit + 1])
  const names = await namesOf(tx)
  const columns = [...ledgerColumns(kind), ...(await ownColumns(tx, kind))]
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown.map((row, index) => ({ matterId: row.matter_id, values: valuesOf(row, index + 1, names, kind, columns) })),
    next: rows.length > limit && last ? `${last.opened_on}|${last.matter_id}` : null,
  }
}

function valuesOf(row: Row, serial: number, names: Map<string, string>, kind: SheetKind, columns: LedgerColumn[]): Record<string, string> {
  const facts = row.facts ?? {}
  const kept = cellsOfNote(row.note)
  const party = (role: string): string => row.parameters.parties.find(one => one.role === role)?.name ?? ''
  const cases = Array.isArray(facts.caseNumbers) ? (facts.caseNumbers as string[]) : row.case_numbers
  const known: Partial<Record<FieldId, string>> = {
    serial: String(serial),
    year: (row.served ?? row.received ?? row.opened_on).slice(0, 4),
    number: row.number ?? (typeof facts.number === 'string' ? facts.number : ''),
    caseNumbers: cases.join('、'),
    title: row.title,
    sender: party('issuer'),
    recipient: party('recipient'),
    points: Array.isArray(facts.points) ? pointsCell(facts.points as Point[]) : '',
    issuedOn: row.served ?? '',
    servedOn: row.declared ?? '',
    receivedOn: row.received?.includes('/') ? '' : (row.received ?? ''),
    dueOn: row.due ?? '',
    repliedOn: row.replied ?? '',
    replyNumber: row.reply_number ?? '',
    adoption: adoptionOf(row.answers),
  }
  // what the house wrote itself stays; the platform fills what it left empty
  const fallback: Partial<Record<FieldId, string>> = { result: row.stage_title?.zh ?? '', handler: names.get(row.handler ?? '') ?? '' }
  const cell = ({ field, title }: LedgerColumn): string => {
    if (field.startsWith('=')) return kept.get(title.zh) ?? ''
    const id = field as FieldId
    return known[id] || kept.get(SHEETS[kind][id]?.title.zh ?? '') || (row.live ? (fallback[id] ?? '') : '')
  }
  return Object.fromEntries(columns.map(column => [column.field, cell(column)]))
}
