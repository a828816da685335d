/** The mail desk's four lists: to sign for, signed and to pass on, to send, sent and not received. */
import type { z } from 'zod'
import type { LetterRow } from '#contract/desk.ts'
import { type Words, words } from '#kernel/words.ts'
import { listGaps } from '#mail/take-letters.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { type ElectronicService, electronicService, NO_ANNEX, NOT_SERVICE } from '#work/agreement/index.ts'
import { heldWords, procedureTitle } from '#work/matter/index.ts'
import { isSilent, silentFrom } from './silent-letters.ts'

type Out = z.output<typeof LetterRow>
type List = 'to-sign' | 'signed' | 'to-send' | 'unacknowledged' | 'done'
type Row = {
  letter_id: string
  matter_id: string | null
  other: string
  other_house: string
  /** Its recipient signs for it: the letter serves a paper. */
  serves: boolean
  number: string | null
  title: string
  sealed: boolean
  sent_at: string | null
  arrived_at: string | null
  opened_at: string | null
  signed_on: string | null
  assigned: string | null
  procedure_id: string | null
  act_title: Words | null
  verdict: string
  says: Words | null
  silent_from: string
  stage: string | null
  held: boolean | null
  procedure_version: string | null
}

const LIMIT = 100

const IN = `select i.letter_id, i.matter_id, p.name as other, i.from_house as other_house, false as serves, i.number, i.title, i.sealed, null as sent_at, i.arrived_at::text, i.opened_at::text, s.on_date as signed_on,
    (select n.name from person n where n.house_id = i.house_id and n.person_id = i.assigned_to) as assigned, m.procedure_id, m.definition->'acts'->a.kind->'title' as act_title, i.verdict, i.says, ${silentFrom('i.arrived_at', 'null')} as silent_from, m.stage, m.held, m.procedure_version
  from inbox i join peer p on p.house_id = i.house_id and p.peer_id = i.from_house left join matter m on m.house_id = i.house_id and m.matter_id = i.matter_id left join act a on a.house_id = i.house_id and a.act_id = i.act_id
  left join lateral (select x.on_date from act x where x.house_id = i.house_id and x.matter_id = i.matter_id and x.kind = 'sign-for' and x.effect limit 1) s on true
  where i.house_id = $1 and i.kind = 'act' and i.placed_at is not null`
/** The letter that opened a matter and is not signed for yet; a sealed one is counted by its envelope. */
const OPENING = `(a.act_id is null or (m.definition->'acts'->a.kind->>'opening')::boolean)`
/** A sealed letter whose matter the desk cannot see is signed for once the house has posted an act of its own in it; a house that began the matter has nothing to sign for. */
const ENVELOPE_ANSWERED = `(m.matter_id is null and exists (select 1 from outbox x where x.house_id = i.house_id and x.matter_id = i.matter_id and x.kind = 'act'))`
const OUT = `select o.letter_id, o.matter_id, p.name as other, o.to_house as other_house, exists (select 1 from jsonb_object_keys(m.definition->'acts') k where k like 'sign-for%') as serves, o.number, o.title, o.sealed, o.sent_at::text, o.arrived_at::text, o.opened_at::text, null as signed_on, null as assigned, m.procedure_id, m.definition->'acts'->a.kind->'title' as act_title,
    case when o.quarantined_at is not null then 'quarantined' when o.on_paper then 'paper' else '' end as verdict, null::jsonb as says, ${silentFrom('o.queued_at', 'a.on_date')} as silent_from, m.stage, m.held, m.procedure_version
  from outbox o join peer p on p.house_id = o.house_id and p.peer_id = o.to_house left join matter m on m.house_id = o.house_id and m.matter_id = o.matter_id left join act a on a.house_id = o.house_id and a.act_id = o.act_id
  where o.house_id = $1 and o.kind = 'act'`

const WHERE: Record<List, string> = {
  'to-sign': `${IN} and (i.verdict in ('quarantined', 'invalid') or (i.verdict = 'accepted' and ${OPENING} and s.on_date is null and (m.stage is null or m.stage = 'served' or m.held) and not ${ENVELOPE_ANSWERED})) order by i.arrived_at desc limit $2`,
  signed: `${IN} and ${OPENING} and s.on_date is not null and i.assigned_to is null and not coalesce(m.ended, false) order by i.arrived_at desc limit $2`,
  'to-send': `${OUT} and o.sent_at is null and not o.on_paper order by o.queued_at desc limit $2`,
  unacknowledged: `${OUT} and o.sent_at is not null and o.opened_at is null and not coalesce(m.ended, false) order by o.queued_at desc limit $2`,
  done: `${IN} and i.verdict = 'accepted' order by i.arrived_at desc limit $2`,
}

function stateOf(row: Row, list: List): Out['state'] {
  if (row.verdict === 'quarantined' || row.verdict === 'invalid') return 'quarantined'
  if (row.held) return 'update-needed'
  if (list === 'to-send') return 'queued'
  if (list === 'unacknowledged') return row.arrived_at ? 'arrived' : 'sent'
  if (row.signed_on) return row.assigned ? 'assigned' : 'signed'
  return list === 'to-sign' ? 'to-sign' : row.opened_at ? 'opened' : 'arrived'
}

/** One list. A sealed letter shows its number and where it is from, nothing else. */
export async function listMail(tx: Tx, list: List, ownName: string): Promise<{ rows: Out[]; gaps: Words[]; more: boolean }> {
  const rows = await tx.query<Row>(WHERE[list], [tx.asker.house, LIMIT + 1])
  const incoming = list === 'to-sign' || list === 'signed' || list === 'done'
  const gaps = (await listGaps(tx)).map(gap =>
    words(`${gap.name}有${gap.missing.length}封函件未到`, `${gap.missing.length} letters from ${gap.name} have not arrived`),
  )
  const serviceWith = rows.length > 0 && MAY_BE_SILENT.has(list) ? await electronicService(tx) : () => NO_ANNEX
  const out = rows.slice(0, LIMIT).map(
    (row): Out => ({
      letterId: row.letter_id,
      matterId: row.matter_id,
      fromName: incoming ? row.other : ownName,
      toName: incoming ? ownName : row.other,
      what: row.act_title ?? (row.procedure_id ? procedureTitle(row.procedure_id) : words('来文', 'Letter')),
      number: row.number,
      title: row.sealed ? '' : row.title,
      sealed: row.sealed,
      sentAt: row.sent_at,
      arrivedAt: row.arrived_at,
      openedAt: row.opened_at,
      signedOn: row.signed_on,
      assignedTo: row.assigned,
      state: stateOf(row, list),
      ...silenceOf(row, list, tx.asker.today, serviceWith(row.other_house)),
    }),
  )
  return { rows: out, gaps, more: rows.length > LIMIT }
}

const MAY_BE_SILENT = new Set<List>(['unacknowledged', 'to-sign', 'to-send'])
const zhDays = (days: number): string => (days === 2 ? '两' : String(days))
const enDays = (days: number): string => (days === 1 ? 'one working day' : days === 2 ? 'two working days' : `${days} working days`)
const onPaper = (days: number): Words =>
  words(
    `已满${zhDays(days)}个工作日未打开：请改用纸质送达，再在事项中申报送达`,
    `Unopened for ${enDays(days)}: serve it on paper, then declare the service in the matter`,
  )
const waits = (days: number): Words =>
  words(`对方等待签收已满${zhDays(days)}个工作日`, `The other house has waited ${enDays(days)} for this to be opened`)

/**
 * Whether a letter that nobody opened is red, and what to do then; before that, whether the letter alone is no service. A sealed one is judged by
 * its envelope like any other.
 */
function silenceOf(row: Row, list: List, today: string, service: ElectronicService): Pick<Out, 'silent' | 'says'> {
  const says = row.held ? heldWords({ procedure_id: row.procedure_id ?? '', procedure_version: row.procedure_version ?? '' }) : row.says
  const judged = row.opened_at === null && MAY_BE_SILENT.has(list) && row.verdict !== 'quarantined' && row.verdict !== 'invalid'
  if (judged && isSilent(row.silent_from, today, service.unopenedAfter))
    return { silent: true, says: list === 'to-sign' ? waits(service.unopenedAfter) : onPaper(service.unopenedAfter) }
  return { silent: false, says: says ?? (judged && row.serves && !service.agreed ? NOT_SERVICE : null) }
}

/** How many wait in each list. */
export async function mailCounts(tx: Tx): Promise<Record<'to-sign' | 'signed' | 'to-send' | 'unacknowledged', number>> {
  const count = async (list: List): Promise<number> => (await tx.query(WHERE[list], [tx.asker.house, LIMIT + 1])).length
  return {
    'to-sign': await count('to-sign'),
    signed: await count('signed'),
    'to-send': await count('to-send'),
    unacknowledged: await count('unacknowledged'),
  }
}
