/** A ledger line as what is entered: the facts of an item opened today, or the past acts of one that came before. Pure. */
import type { Facts } from '#engine/procedure/act.ts'
import type { ItemValues } from '#engine/sheets/items/item-cells.ts'
import { ITEM_FIELDS, SIX } from '#engine/sheets/items/item-fields.ts'
import type { ItemState } from '#engine/sheets/items/item-state.ts'
import { type Words, words } from '#kernel/words.ts'
import type { PastActInput } from '#work/matter/index.ts'

export type Line = { row: number; values: ItemValues; side: string | null; state: ItemState }

const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[、\n;；]/)
    .map(one => one.trim())
    .filter(Boolean)

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Why a line cannot be opened today; empty when it can. */
export function notToday(line: Line, today: string): Words[] {
  const missing = SIX.filter(field => !line.values[field as keyof ItemValues]?.trim()).map(field => ITEM_FIELDS[field].title)
  const says: Words[] = []
  if (!line.values.title?.trim()) says.push(words('事项为空', 'The item is empty'))
  if (missing.length > 0)
    says.push(
      words(
        `缺少六清内容：${missing.map(one => one.zh).join('、')}`,
        `Of the six fields these are missing: ${missing.map(one => one.en).join(', ')}`,
      ),
    )
  const due = line.values.dueOn ?? ''
  if (!DAY.test(due)) says.push(words('没有到期日', 'No due day'))
  else if (due < today)
    says.push(
      words(
        `到期日${due}已过：请填续办的到期日，或者作为既往事项补录`,
        `The due day ${due} has passed: enter a new one, or record it as a past item`,
      ),
    )
  if (line.side === null) says.push(words('没有写明由哪个院负责', 'It is not said which house is responsible'))
  return says
}

/** What the opening act states. */
export function openFacts(line: Line): Facts {
  const { values } = line
  const texts = [
    'title',
    'task',
    'target',
    'baseline',
    'problems',
    'ownerHouse',
    'ownerDivision',
    'effect',
    'standard',
    'meeting',
    'agendaPoint',
  ] as const
  const facts: Facts = {}
  for (const name of texts) if (values[name]?.trim()) facts[name] = values[name].trim()
  if (values.ownerCases) facts.ownerCases = listOf(values.ownerCases)
  if (values.ownerPeople) facts.ownerPeople = listOf(values.ownerPeople)
  if (line.side) facts.side = line.side
  if (DAY.test(values.dueOn ?? '')) facts.dueOn = values.dueOn as string
  return facts
}

/** The progress a line tells: in words, or only as a percentage. */
const progressOf = (values: ItemValues): string =>
  values.progress?.trim() || (values.percent && values.percent !== '100' ? `进度${values.percent}%` : '')

/** What the sheet says beyond the fields of an item, so that nothing of it is lost: progress first, then the remarks. */
export function accountOf(values: ItemValues): string {
  const remarks = values.remarks?.trim() ? `台账备注：${values.remarks.trim()}` : ''
  return [progressOf(values), remarks].filter(Boolean).join('\n')
}

export type Roles = { keeper: string; sides: { role: string; house: string }[] }

const known = (date: string | undefined): Pick<PastActInput, 'precision' | 'date'> | null =>
  DAY.test(date ?? '') ? { precision: 'day', date: date as string } : null

/** The acts of an item that came before: opened; fed back; where the sheet says so, closed by the side responsible with the other side. */
export function pastActs(line: Line, roles: Roles, keeperHouse: string, source: string): PastActInput[] {
  const { values } = line
  const closed = line.state === 'closed'
  const closedOn = known(values.closedOn)
  const until = closedOn?.date ?? null
  const unknown = (notBefore: string | null, notAfter: string | null) => ({
    precision: 'unknown' as const,
    date: null,
    notBefore,
    notAfter,
  })
  const opened = known(values.openedOn)
  const facts = openFacts(line)
  const note = [accountOf(values), values.serial ? `原序号 ${values.serial}` : ''].filter(Boolean).join('\n')
  const acts: PastActInput[] = [
    { house: keeperHouse, kind: 'open', ...(opened ?? unknown(null, until)), facts, source, note: note.slice(0, 2000) },
  ]
  const [one, other] = roles.sides
  if (!one || !other) return acts
  const asksOther = line.side === other.role
  const percent = Number(values.percent)
  const progress = progressOf(values)
  if (progress && !closed)
    acts.push({
      house: asksOther ? other.house : one.house,
      kind: asksOther ? 'progress-theirs' : 'progress',
      ...unknown(opened?.date ?? null, null),
      facts: { account: progress, ...(Number.isFinite(percent) && values.percent ? { percent } : {}) },
      source,
    })
  if (!closed) return acts
  const when = closedOn ?? unknown(opened?.date ?? null, null)
  const result = values.effect?.trim() || values.progress?.trim() || ''
  acts.push({
    house: asksOther ? other.house : one.house,
    kind: asksOther ? 'ask-close-theirs' : 'ask-close',
    ...when,
    facts: result ? { result } : {},
    source,
  })
  acts.push({
    house: asksOther ? one.house : other.house,
    kind: asksOther ? 'consent' : 'consent-theirs',
    ...when,
    facts: { answer: 'agreed' },
    source,
    note: closedOn ? '' : '台账载明已销号；日期未载',
  })
  return acts
}
