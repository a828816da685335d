/** A ledger of agreed items comes in: each line is opened today or recorded as past, as a person settled it; what stays out says why. */
import type { Facts } from '#engine/procedure/act.ts'
import { itemKey, type RecognisedItems } from '#engine/sheets/items/recognise-items.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { doAct, type Means, recordPastActs, startMatter } from '#work/matter/index.ts'
import { type LedgerHouses, requireSides, sideOf } from './item-houses.ts'
import { ITEM_PROCEDURES } from './list-items.ts'
import { accountOf, type Line, notToday, openFacts, pastActs } from './row-as-item.ts'

export type ItemAnswer = {
  row: number
  as: 'open' | 'past' | 'leave-out'
  values: Record<string, string>
  side?: string | null | undefined
}
export type ItemImport = { post: string; source: string; answers: ItemAnswer[] }
/** `left`: one-based row → why it was not entered. */
export type ItemImported = { opened: number; recorded: number; left: Map<number, Words[]> }

const HERE = words('台账中已有此事项，不重复导入', 'This item is in the ledger already: not entered twice')
const CHOSEN = words('由导入人留下，未导入', 'Left out by the person importing')

/** Keys of the items that stand in the ledger: as opened, and as they are now. */
export async function keysHere(tx: Tx): Promise<Set<string>> {
  const rows = await tx.query<{ title: string | null; tasks: (string | null)[] }>(
    `select (select f.value #>> '{}' from act a join act_fact f using (house_id, act_id) where a.house_id = m.house_id and a.matter_id = m.matter_id and a.kind = 'open' and f.name = 'title' limit 1) as title,
       array(select f.value #>> '{}' from act a join act_fact f using (house_id, act_id) where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect and a.kind in ('open', 'amend') and f.name = 'task') as tasks
     from matter m where m.house_id = $1 and m.procedure_id = any ($2)`,
    [tx.asker.house, ITEM_PROCEDURES],
  )
  return new Set(rows.flatMap(row => (row.tasks.length ? row.tasks : ['']).map(task => itemKey(row.title ?? '', task ?? ''))))
}

/** What is proposed for a line before a person settles it: closed ones are past, the others are opened. */
export const proposedFor = (state: Line['state']): 'open' | 'past' => (state === 'closed' ? 'past' : 'open')

async function openToday(tx: Tx, means: Means, ledger: LedgerHouses, line: Line, post: string): Promise<void> {
  const { values } = line
  const facts = openFacts(line)
  const account = accountOf(values)
  const own = ledger.sides.find(side => side.house === ledger.own.house_id)
  // a joint office does not feed back itself: what the sheet says stands with the decision the item came from
  if (account && !own) facts.agendaPoint = [facts.agendaPoint, `台账所载：${account}`].filter(Boolean).join('；')
  const made = await startMatter(tx, means, {
    procedureId: ledger.procedureId,
    counterparts: ledger.counterparts,
    title: (values.title ?? '').slice(0, 200),
    caseNumbers: Array.isArray(facts.ownerCases) ? (facts.ownerCases as string[]) : [],
    kind: 'open',
    post,
    on: tx.asker.today,
    facts,
  })
  if (!account || !own) return
  const percent = Number(values.percent)
  const told: Facts = values.percent && Number.isFinite(percent) ? { account, percent } : { account }
  await doAct(tx, means, {
    matterId: made.matterId,
    kind: 'progress',
    post,
    on: tx.asker.today,
    facts: told,
    files: [],
    proxy: false,
  })
}

async function recordPast(tx: Tx, means: Means, ledger: LedgerHouses, line: Line, input: ItemImport): Promise<void> {
  const { values } = line
  const cases = openFacts(line).ownerCases
  await recordPastActs(tx, means, {
    procedureId: ledger.procedureId,
    counterparts: ledger.counterparts,
    title: (values.title || `第${line.row}行`).slice(0, 200),
    caseNumbers: Array.isArray(cases) ? (cases as string[]).filter(one => /^（\d{4}）.+号/.test(one)) : [],
    post: input.post,
    acts: pastActs(line, { keeper: 'issuer', sides: ledger.sides }, ledger.own.house_id, `${input.source}第${line.row}行`),
  })
}

const refusalsOf = (fault: Fault): Words[] =>
  [fault.words, ...fault.details.map(one => one.says)].filter((one, index, all) => all.findIndex(other => other.zh === one.zh) === index)

/** The line with what a person settled about it. */
const lineOf = (sheet: RecognisedItems, index: number, ledger: LedgerHouses, answer: ItemAnswer | undefined): Line => {
  const item = sheet.items[index] as RecognisedItems['items'][number]
  const known = new Set([...ledger.sides.map(side => side.role), 'both'])
  const side = answer?.side && known.has(answer.side) ? answer.side : sideOf(item.houses, ledger)
  const values = { ...item.values, ...answer?.values }
  if (!values.ownerHouse && side)
    values.ownerHouse = ledger.sides
      .filter(one => side === 'both' || one.role === side)
      .map(one => one.name)
      .join('、')
  return { row: item.row, values, side, state: item.state }
}

/**
 * Enters the lines of a recognised sheet, each by itself: one that is refused stays out with its reasons and keeps nobody else out.
 * The same sheet again enters nothing twice. @throws Fault refused when there is no other side
 */
export async function importItems(
  tx: Tx,
  means: Means,
  sheet: RecognisedItems,
  ledger: LedgerHouses,
  input: ItemImport,
): Promise<ItemImported> {
  requireSides(ledger)
  const here = await keysHere(tx)
  const answers = new Map(input.answers.map(answer => [answer.row, answer]))
  const out: ItemImported = { opened: 0, recorded: 0, left: new Map() }
  for (const [index, item] of sheet.items.entries()) {
    const answer = answers.get(item.row)
    const line = lineOf(sheet, index, ledger, answer)
    const as = answer?.as ?? proposedFor(item.state)
    const key = itemKey(line.values.title ?? '', line.values.task ?? '')
    const against = as === 'leave-out' ? [CHOSEN] : here.has(key) ? [HERE] : as === 'open' ? notToday(line, tx.asker.today) : []
    if (against.length > 0) {
      out.left.set(item.row, against)
      continue
    }
    await tx.query('savepoint item_row')
    try {
      if (as === 'open') await openToday(tx, means, ledger, line, input.post)
      else await recordPast(tx, means, ledger, line, input)
      out[as === 'open' ? 'opened' : 'recorded']++
      here.add(key)
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'refused') throw error
      await tx.query('rollback to savepoint item_row')
      out.left.set(item.row, refusalsOf(error))
    }
    await tx.query('release savepoint item_row')
  }
  return out
}
