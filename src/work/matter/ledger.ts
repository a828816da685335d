/** The ledger that comes from Excel and leaves as XLSX: each row becomes a matter of past acts; matters become rows again. */
import type { Facts, Point } from '#engine/procedure/act.ts'
import type { RecognisedSheet, SheetRecord } from '#engine/sheets/recognise-sheet.ts'
import { SHEETS } from '#engine/sheets/sheet-fields.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow, namesOf } from '#work/people/index.ts'
import type { Means } from './means.ts'
import { type PastActInput, recordPastActs } from './record-past-acts.ts'

type Values = SheetRecord['values']

const DAY = /^\d{4}-\d{2}-\d{2}$/
const whenOf = (text: string | undefined): Pick<PastActInput, 'precision' | 'date'> | null => {
  if (!text) return null
  if (DAY.test(text)) return { precision: 'day', date: text }
  if (/^\d{4}-\d{2}$/.test(text)) return { precision: 'month', date: text }
  if (/^\d{4}$/.test(text)) return { precision: 'year', date: text }
  return null
}

const pointsOf = (text: string | undefined): Point[] => {
  const parts = (text ?? '')
    .split(/\n|(?=[（(]?\d+[)）.、])|；/)
    .map(part => part.replace(/^[（(]?\d+[)）.、]\s*/, '').trim())
    .filter(Boolean)
  return (parts.length ? parts : ['（台账未载明建议内容）']).slice(0, 50).map((part, index) => ({ id: `p${index + 1}`, text: part }))
}

const ADOPTION: Record<string, string> = { adopted: 'adopted', partly: 'partly', 'not-adopted': 'not-adopted' }

/** The past acts of one row of a suggestion ledger. */
export function actsOfRow(values: Values, houses: { issuer: string; recipient: string }, source: string): PastActInput[] {
  const acts: PastActInput[] = []
  const points = pointsOf(values.points)
  const serve = whenOf(values.servedOn ?? values.issuedOn)
  const unknown = { precision: 'unknown' as const, date: null }
  const received = whenOf(values.receivedOn)
  const facts: Facts = {
    points,
    ...(values.caseNumbers
      ? {
          caseNumbers: values.caseNumbers
            .split(/[、;；\n]/)
            .map(one => one.trim())
            .filter(Boolean),
        }
      : {}),
    ...(values.number ? { number: values.number } : {}),
  }
  acts.push({
    house: houses.issuer,
    kind: 'serve',
    ...(serve ?? { ...unknown, notAfter: received?.precision === 'day' ? received.date : null }),
    facts,
    source,
  })
  if (received)
    acts.push({ house: houses.recipient, kind: 'sign-for', ...received, facts: { receivedOn: received.date as string }, source })
  const replied = whenOf(values.repliedOn)
  if (replied && received) {
    const code = ADOPTION[values.adoption ?? '']
    acts.push({
      house: houses.recipient,
      kind: 'reply',
      ...replied,
      facts: {
        ...(code
          ? {
              answers: points.map(point => ({
                point: point.id,
                code,
                reason: code === 'adopted' ? '' : (values.result ?? '台账未载明理由'),
              })),
            }
          : {}),
        ...(values.replyNumber ? { number: values.replyNumber } : {}),
      },
      source,
    })
  }
  return acts
}

export type ImportResult = { matters: number; skipped: number; errors: { row: number; cells: string[]; says: Words[] }[] }

/**
 * Imports what was recognised. A row with errors is kept aside and comes back as the same sheet; with `skipErrors` false nothing is imported while one is left.
 * @throws Fault refused
 */
export async function importLedger(
  tx: Tx,
  means: Means,
  sheet: RecognisedSheet,
  input: { post: string; counterpart: string; skipErrors: boolean; source: string },
): Promise<ImportResult> {
  if (sheet.kind !== 'suggestion-ledger' && sheet.kind !== 'intake-register')
    throw new Fault('refused', words('没有认出表头，请先指定各列', 'The headings were not recognised; name the columns first'))
  const own = await getHouseRow(tx)
  const errors = sheet.records
    .filter(record => record.errors.length > 0)
    .map(record => ({ row: record.row, cells: record.cells, says: record.errors }))
  if (errors.length && !input.skipErrors) return { matters: 0, skipped: errors.length, errors }
  const houses =
    own.kind === 'procuratorate'
      ? { issuer: own.house_id, recipient: input.counterpart }
      : { issuer: input.counterpart, recipient: own.house_id }
  let matters = 0
  for (const record of sheet.records.filter(one => one.errors.length === 0)) {
    const numbers = (record.values.caseNumbers ?? '')
      .split(/[、;；\n]/)
      .map(one => one.trim())
      .filter(one => /^[（(]20\d\d[）)].+号$/.test(one))
    const values = sheet.kind === 'intake-register' ? { ...record.values, points: record.values.title } : record.values
    const acts = actsOfRow(values, houses, `${input.source}第${record.row}行`)
    try {
      await recordPastActs(tx, means, {
        procedureId: 'enforcement-suggestion',
        counterparts: own.kind === 'procuratorate' ? { recipient: input.counterpart } : { issuer: input.counterpart },
        title: (record.values.title ?? record.values.number ?? `第${record.row}行`).slice(0, 200),
        caseNumbers: numbers,
        post: input.post,
        acts,
      })
      matters++
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'refused') throw error
      throw new Fault('refused', words(`第${record.row}行：${error.words.zh}`, `Row ${record.row}: ${error.words.en}`), {
        details: error.details,
      })
    }
  }
  return { matters, skipped: errors.length, errors }
}

type LedgerRow = {
  matter_id: string
  title: string
  number: string | null
  case_numbers: string[]
  stage_title: Words | null
  counterpart: string | null
  served: string | null
  received: string | null
  due: string | null
  replied: string | null
  facts: Record<string, unknown>
  answers: { code: string }[] | null
  handler: string | null
}

/** The columns of the suggestion ledger, in the order leaders know. */
export const ledgerColumns = (): { field: string; title: Words }[] =>
  Object.entries(SHEETS['suggestion-ledger'])
    .filter(([field]) => field !== 'year')
    .map(([field, spec]) => ({ field, title: spec.title }))

const adoptionOf = (answers: { code: string }[] | null): string => {
  if (!answers?.length) return ''
  const codes = new Set(answers.map(one => one.code))
  if (codes.size === 1) return codes.has('adopted') ? '采纳' : codes.has('partly') ? '部分采纳' : '不采纳'
  return '部分采纳'
}

/** Suggestions of the house as ledger rows, newest first; `after` is `opened_on|matter_id`. */
export async function ledgerRows(
  tx: Tx,
  after: string | undefined,
  limit: number,
): Promise<{ rows: { matterId: string; values: Record<string, string> }[]; next: string | null }> {
  const [on, id] = (after ?? '').split('|')
  const rows = await tx.query<LedgerRow & { opened_on: string }>(
    `select m.matter_id, m.title, m.number, m.case_numbers, m.opened_on, m.definition->'stages'->m.stage->'title' as stage_title,
       coalesce((select p.name from peer p where p.house_id = m.house_id and p.peer_id = m.counterpart), '') as counterpart,
       (select a.on_date from act a where a.house_id = m.house_id and a.matter_id = m.matter_id and a.kind = 'serve' limit 1) as served,
       (select coalesce(a.header->'codes'->>'receivedOn', a.on_date::text) from act a where a.house_id = m.house_id and a.matter_id = m.matter_id and a.kind = 'sign-for' and a.effect limit 1) as received,
       (select c.due from matter_clock c where c.house_id = m.house_id and c.matter_id = m.matter_id and c.clock = 'reply') as due,
       (select a.on_date from act a where a.house_id = m.house_id and a.matter_id = m.matter_id and a.kind = 'reply' and a.effect order by a.arrival desc limit 1) as replied,
       (select jsonb_object_agg(f.name, f.value) from act_fact f join act a using (house_id, act_id) where a.house_id = m.house_id and a.matter_id = m.matter_id and a.kind = 'serve') as facts,
       (select f.value from act_fact f join act a using (house_id, act_id) where a.house_id = m.house_id and a.matter_id = m.matter_id and a.kind = 'reply' and f.name = 'answers' order by a.arrival desc limit 1) as answers,
       (select mm.person_id from matter_member mm where mm.house_id = m.house_id and mm.matter_id = m.matter_id and mm.duty = 'handler' and mm.until is null limit 1) as handler
     from matter m where m.house_id = $1 and m.procedure_id = 'enforcement-suggestion' and ($2::date is null or (m.opened_on, m.matter_id) < ($2::date, $3)) order by m.opened_on desc, m.matter_id desc limit $4`,
    [tx.asker.house, /^\d{4}-\d{2}-\d{2}$/.test(on ?? '') ? on : null, id ?? '', limit + 1],
  )
  const names = await namesOf(tx)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown.map((row, index) => ({ matterId: row.matter_id, values: valuesOf(row, index + 1, names) })),
    next: rows.length > limit && last ? `${last.opened_on}|${last.matter_id}` : null,
  }
}

function valuesOf(row: LedgerRow, serial: number, names: Map<string, string>): Record<string, string> {
  const facts = row.facts ?? {}
  const points = Array.isArray(facts.points)
    ? (facts.points as Point[]).map((point, index) => `${index + 1}. ${point.text}`).join('\n')
    : ''
  const known: Record<string, string> = {
    serial: String(serial),
    number: row.number ?? (typeof facts.number === 'string' ? facts.number : ''),
    caseNumbers: row.case_numbers.join('、'),
    title: row.title,
    recipient: row.counterpart ?? '',
    points,
    issuedOn: row.served ?? '',
    servedOn: row.served ?? '',
    receivedOn: row.received ?? '',
    dueOn: row.due ?? '',
    repliedOn: row.replied ?? '',
    adoption: adoptionOf(row.answers),
    result: row.stage_title?.zh ?? '',
    handler: names.get(row.handler ?? '') ?? '',
  }
  return Object.fromEntries(ledgerColumns().map(({ field }) => [field, known[field] ?? '']))
}
