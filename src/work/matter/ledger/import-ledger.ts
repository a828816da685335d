/** A ledger from Excel comes in: each row becomes a matter of past acts, or is told what is wrong with it; all or, if so wished, those that can. */
import { parseCaseNumber } from '#engine/case-number/court-number.ts'
import type { RecognisedSheet, SheetRecord } from '#engine/sheets/recognise-sheet.ts'
import { SHEETS } from '#engine/sheets/sheet-fields.ts'
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow, type HouseRow, listPeers, type PeerRow } from '#work/people/index.ts'
import type { Means } from '../means.ts'
import { recordPastActs } from '../record-past-acts.ts'
import { actsOfRow, type RowHouses, restOfRow, splitNumbers } from './row-acts.ts'

export type ImportInput = { post: string; counterpart: string; skipErrors: boolean; source: string }
/** `wrong`: one-based row of the sheet → what is wrong with it; nothing of such a row is kept. */
export type ImportResult = { matters: number; skipped: number; wrong: Map<number, Words[]> }

/** Which procedure the rows are, and who is who: a ledger holds suggestions of the procuratorate; a register holds what came in. */
type Plan = {
  procedureId: 'enforcement-suggestion' | 'counter-suggestion'
  houses: RowHouses
  counterparts: Record<string, string>
  names: { sender: string[]; recipient: string[] }
  register: boolean
}

const namesFor = (house: Pick<HouseRow, 'name' | 'short_name'>, own: boolean): string[] => [
  house.name,
  house.short_name,
  ...(own ? ['本院', '我院'] : []),
]

function planOf(kind: 'suggestion-ledger' | 'intake-register', own: HouseRow, other: PeerRow): Plan {
  const register = kind === 'intake-register'
  const outgoing = own.kind === 'procuratorate' && !register
  const ids = outgoing ? { issuer: own.house_id, recipient: other.peer_id } : { issuer: other.peer_id, recipient: own.house_id }
  const [ownNames, otherNames] = [namesFor(own, true), namesFor(other, false)]
  return {
    procedureId: own.kind === 'procuratorate' && register ? 'counter-suggestion' : 'enforcement-suggestion',
    houses: ids,
    counterparts: outgoing ? { recipient: other.peer_id } : { issuer: other.peer_id },
    names: outgoing ? { sender: ownNames, recipient: otherNames } : { sender: otherNames, recipient: ownNames },
    register,
  }
}

const short = (name: string): string => name.replace(/\s|人民/g, '')
/** People shorten: 县法院, 沅清法院 and the full name are one house; another house's name is none of them. */
const sameHouse = (cell: string, names: string[]): boolean =>
  names.some(name => short(name).includes(short(cell)) || short(cell).includes(short(name)))

/** Why a row is no suggestion between these two houses; nothing is entered under a house that the row does not name. */
function unsuitable(record: SheetRecord, plan: Plan): Words[] {
  const { sender, recipient, title = '', number = '' } = record.values
  if (!plan.register && recipient && !sameHouse(recipient, plan.names.recipient))
    return [
      words(`被建议单位“${recipient}”不是所选单位，请分开导入`, `The recipient “${recipient}” is not the house chosen: import it apart`),
    ]
  if (!plan.register) return []
  if (sender && !sameHouse(sender, plan.names.sender))
    return [words(`来文单位“${sender}”不是所选单位，请分开导入`, `The sender “${sender}” is not the house chosen: import it apart`)]
  if (/建议/.test(title) || /检.*(?:监|建)/.test(number)) return []
  return [
    words(
      '标题和文号看不出是检察建议或者书面建议，不导入；请在相应事项中补录',
      'Neither subject nor number shows a suggestion: not imported; record it in its matter',
    ),
  ]
}

async function importRow(tx: Tx, means: Means, sheet: RecognisedSheet, record: SheetRecord, plan: Plan, input: ImportInput): Promise<void> {
  const { values } = record
  const answers = plan.procedureId === 'enforcement-suggestion'
  const numbers = splitNumbers(values.caseNumbers).flatMap(text => {
    const parsed = parseCaseNumber(text)
    return parsed.ok ? [parsed.normalised] : []
  })
  await recordPastActs(tx, means, {
    procedureId: plan.procedureId,
    counterparts: plan.counterparts,
    title: (values.title ?? values.number ?? `第${record.row}行`).slice(0, 200),
    caseNumbers: numbers,
    post: input.post,
    acts: actsOfRow(
      plan.register && values.title ? { ...values, points: values.title } : values,
      plan.houses,
      `${input.source}第${record.row}行`,
      { answers, note: restOfRow(sheet, record) },
    ),
  })
}

const refusalsOf = (fault: Fault): Words[] =>
  [fault.words, ...fault.details.map(one => one.says)].filter((one, index, all) => all.findIndex(other => other.zh === one.zh) === index)

/** Document numbers of the sheet that stand in a matter already: the same ledger dropped twice makes nothing twice. */
async function numbersHere(tx: Tx, sheet: RecognisedSheet): Promise<Set<string>> {
  const numbers = sheet.records.flatMap(record => (record.values.number ? [record.values.number] : []))
  const rows = await tx.query<{ number: string }>('select number from matter where house_id = $1 and number = any ($2)', [
    tx.asker.house,
    numbers,
  ])
  return new Set(rows.map(row => row.number))
}

const alreadyHere = (record: SheetRecord, here: Set<string>): Words[] =>
  record.values.number && here.has(record.values.number)
    ? [
        words(
          `文号${record.values.number}已有事项，不重复导入`,
          `There is a matter with the number ${record.values.number} already: not imported twice`,
        ),
      ]
    : []

/** The house's own columns, kept so that its ledger leaves with the same headings. */
async function rememberColumns(tx: Tx, sheet: RecognisedSheet): Promise<void> {
  const key = `sheet-columns:${sheet.kind}`
  const columns = sheet.columns
    .filter(column => column.heading.trim() !== '')
    .map(column => ({ heading: column.heading.trim(), field: column.field }))
  await tx.query(
    `insert into setting (house_id, key, value, grounds, set_by, set_on) values ($1,$2,$3,$4,$5,$6) on conflict (house_id, key) do update set value = excluded.value, grounds = excluded.grounds, set_by = excluded.set_by, set_on = excluded.set_on`,
    [tx.asker.house, key, JSON.stringify(columns), '导入台账 / ledger imported', tx.asker.person, tx.asker.today],
  )
  await appendEvent(tx, { house: tx.asker.house, kind: 'setting', table: 'setting', id: key, about: { key, on: tx.asker.today } })
}

/**
 * Imports what was recognised. With `skipErrors` false nothing is imported while one row is wrong; with true the wrong rows stay out.
 * A row that the record refuses (a receipt before the sending) is wrong like one that cannot be read.
 * @throws Fault refused, not-found
 */
export async function importLedger(tx: Tx, means: Means, sheet: RecognisedSheet, input: ImportInput): Promise<ImportResult> {
  if (sheet.kind === 'unknown' || !SHEETS[sheet.kind])
    throw new Fault('refused', words('没有认出表头，请先指定各列', 'The headings were not recognised; name the columns first'))
  const own = await getHouseRow(tx)
  const other = (await listPeers(tx)).find(peer => peer.peer_id === input.counterpart)
  const fits = own.kind === 'procuratorate' ? 'court' : own.kind === 'court' ? 'procuratorate' : null
  if (!other || other.kind !== fits)
    throw new Fault('refused', words('请选择对方单位', 'Choose the other house'), {
      details: [
        { where: 'counterpart', says: words('检察院选法院，法院选检察院', 'A procuratorate chooses a court, a court a procuratorate') },
      ],
    })
  const plan = planOf(sheet.kind, own, other)
  const here = await numbersHere(tx, sheet)
  const wrong = new Map<number, Words[]>()
  let matters = 0
  await tx.query('savepoint ledger')
  for (const record of sheet.records) {
    const problems = [...record.errors, ...unsuitable(record, plan), ...alreadyHere(record, here)]
    if (problems.length > 0) {
      wrong.set(record.row, problems)
      continue
    }
    await tx.query('savepoint ledger_row')
    try {
      await importRow(tx, means, sheet, record, plan, input)
      matters++
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'refused') throw error
      await tx.query('rollback to savepoint ledger_row')
      wrong.set(record.row, refusalsOf(error))
    }
    await tx.query('release savepoint ledger_row')
  }
  if (wrong.size > 0 && !input.skipErrors) {
    await tx.query('rollback to savepoint ledger')
    return { matters: 0, skipped: wrong.size, wrong }
  }
  if (matters > 0) await rememberColumns(tx, sheet)
  return { matters, skipped: wrong.size, wrong }
}
