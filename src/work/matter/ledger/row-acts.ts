/** One row of a ledger or register as past acts: what its cells tell, limits where they tell only an order, and the rest kept as a note. */
import type { Facts, Point } from '#engine/procedure/act.ts'
import type { RecognisedSheet, SheetRecord } from '#engine/sheets/recognise-sheet.ts'
import { SHEETS } from '#engine/sheets/sheet-fields.ts'
import type { PastActInput } from '../record-past-acts.ts'

type Values = SheetRecord['values']
export type RowHouses = { issuer: string; recipient: string }

/** Stands for the points when a ledger tells that something was adopted, but not what. */
export const UNTOLD_POINT = '（台账未载明建议内容）'

const whenOf = (text: string | undefined): Pick<PastActInput, 'precision' | 'date'> | null => {
  if (!text) return null
  const precision = /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'day' : /^\d{4}-\d{2}$/.test(text) ? 'month' : /^\d{4}$/.test(text) ? 'year' : null
  return precision === null ? null : { precision, date: text }
}

/** Numbered parts of one cell: by line, by ；, or before 1. 2、（3） – never inside an amount or a date. */
export function pointsOf(text: string | undefined): Point[] {
  const parts = (text ?? '')
    .split(/\n|；|(?<![\d.（(第年月])(?=[（(]?\d{1,2}[)）.、](?!\d))/)
    .map(part => part.replace(/^[（(]?\d{1,2}[)）.、](?!\d)\s*/, '').trim())
    .filter(Boolean)
  return parts.slice(0, 50).map((part, index) => ({ id: `p${index + 1}`, text: part }))
}

/** The points as one cell again. */
export const pointsCell = (points: Point[]): string => {
  if (points.length === 1) return points[0]?.text === UNTOLD_POINT ? '' : (points[0]?.text ?? '')
  return points.map((point, index) => `${index + 1}. ${point.text}`).join('\n')
}

export const splitNumbers = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[、;；\n]/)
    .map(one => one.trim())
    .filter(Boolean)

const CODES = new Set(['adopted', 'partly', 'not-adopted'])

function replyFacts(values: Values, points: Point[]): Facts {
  const { adoption: code = '', replyNumber, result } = values
  const reason = code === 'adopted' ? '' : (result ?? '台账未载明理由')
  return {
    ...(CODES.has(code) ? { answers: points.map(point => ({ point: point.id, code, reason })) } : {}),
    ...(replyNumber ? { number: replyNumber } : {}),
  }
}

/** How the paper came to the recipient: its own stamp, else the service the sender entered, else only that it must have come before the reply. */
function receiptOf(values: Values, houses: RowHouses, source: string): PastActInput[] {
  const received = whenOf(values.receivedOn)
  if (received) return [{ house: houses.recipient, kind: 'sign-for', ...received, facts: { receivedOn: received.date as string }, source }]
  const served = whenOf(values.servedOn)
  if (served) {
    const facts: Facts = { declaredOn: served.date as string, proof: `${source}“送达日期”栏` }
    return [{ house: houses.issuer, kind: 'declare-service', ...served, facts, source }]
  }
  const replied = whenOf(values.repliedOn)
  if (!replied) return []
  const [from, until] = [whenOf(values.issuedOn), replied].map(one => (one?.precision === 'day' ? one.date : null))
  const unknown = { precision: 'unknown' as const, date: null, notBefore: from, notAfter: until }
  const bounds: PastActInput['bounds'] =
    from || until ? { receivedOn: { precision: 'unknown', earliest: from ?? null, latest: until ?? null } } : {}
  return [{ house: houses.recipient, kind: 'sign-for', ...unknown, facts: {}, bounds, source, note: '已回复，必先收到；收到日期未载' }]
}

/** The past acts of one row. `answers`: whether the procedure answers point by point (a court's own suggestion does not). */
export function actsOfRow(values: Values, houses: RowHouses, source: string, about: { answers: boolean; note: string }): PastActInput[] {
  const told = pointsOf(values.points)
  const points = told.length > 0 || !CODES.has(values.adoption ?? '') ? told : [{ id: 'p1', text: UNTOLD_POINT }]
  const numbers = splitNumbers(values.caseNumbers)
  const received = whenOf(values.receivedOn)
  const sent = whenOf(values.issuedOn ?? values.servedOn) ?? {
    precision: 'unknown' as const,
    date: null,
    notAfter: received?.precision === 'day' ? received.date : null,
  }
  const facts: Facts = {
    ...(points.length ? { points } : {}),
    ...(about.answers && numbers.length ? { caseNumbers: numbers } : {}),
    ...(values.number ? { number: values.number } : {}),
  }
  const acts: PastActInput[] = [
    { house: houses.issuer, kind: 'serve', ...sent, facts, source, note: about.note },
    ...receiptOf(values, houses, source),
  ]
  const replied = whenOf(values.repliedOn)
  if (replied)
    acts.push({ house: houses.recipient, kind: 'reply', ...replied, facts: about.answers ? replyFacts(values, points) : {}, source })
  return acts
}

/** Fields that an act carries; every other cell goes into the note, under its heading, and comes out again. */
const CARRIED = new Set([
  'number',
  'caseNumbers',
  'title',
  'recipient',
  'sender',
  'points',
  'issuedOn',
  'servedOn',
  'receivedOn',
  'repliedOn',
  'replyNumber',
  'serial',
  'year',
])

/** What no act carries: one line per cell, 【heading】text. */
export function restOfRow(sheet: RecognisedSheet, record: SheetRecord): string {
  return sheet.columns
    .flatMap(column => {
      const cell = (record.cells[column.index] ?? '').trim()
      const carried =
        column.field !== null && (CARRIED.has(column.field) || (column.field === 'adoption' && CODES.has(record.values.adoption ?? '')))
      if (carried || cell === '' || column.heading.trim() === '') return []
      const spec = column.field && sheet.kind !== 'unknown' ? SHEETS[sheet.kind][column.field] : undefined
      return [`【${spec?.title.zh ?? column.heading.trim()}】${cell}`]
    })
    .join('\n')
}

/** The cells kept in a note, by heading. */
export const cellsOfNote = (note: string | null): Map<string, string> =>
  new Map([...(note ?? '').matchAll(/【([^】\n]+)】([\s\S]*?)(?=\n【|$)/g)].map(found => [found[1] as string, found[2] as string]))
