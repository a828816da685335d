/** The one door for what happened before the house worked here: dates exact, month, year or unknown with bounds; source named; marked "recorded". */
import { randomUUID } from 'node:crypto'
import type { DateBounds, Facts } from '#engine/procedure/act.ts'
import { areBounds, parseBounds, UNKNOWN } from '#engine/procedure/bounds.ts'
import type { PartyHouse } from '#engine/procedure/parameters.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import { findProcedure } from '#law/procedures/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow, listPeers } from '#work/people/index.ts'
import { loadMatter, type MatterRow } from './matter-row.ts'
import type { Means } from './means.ts'
import { insertMatter, mayFill, partiesOf } from './start-matter.ts'
import { writeAct } from './write-act.ts'

export type PastActInput = {
  house: string
  kind: string
  precision: DateBounds['precision']
  date: string | null
  notBefore?: string | null | undefined
  notAfter?: string | null | undefined
  facts: Facts
  bounds?: Record<string, DateBounds>
  source: string
  note?: string
}
export type PastInput = {
  matterId?: string | null | undefined
  procedureId: string
  counterparts: Record<string, string>
  title: string
  caseNumbers: string[]
  post: string
  acts: PastActInput[]
}

const badDate = (index: number, zh: string, en: string): Fault =>
  new Fault('refused', words(`第${index + 1}条：${zh}`, `Entry ${index + 1}: ${en}`), {
    details: [
      {
        where: `acts.${index}.date`,
        says: words(
          '按日填 2026-08-20，按月填 2026-08，按年填 2026；不早于、不晚于须与之相容',
          'A day as 2026-08-20, a month as 2026-08, a year as 2026; the limits must agree with it',
        ),
      },
    ],
  })

/** When a past act happened, as far as its source says; limits narrow a month or a year. @throws Fault refused */
export function pastBounds(act: PastActInput, index: number): DateBounds {
  const said = act.precision === 'unknown' ? UNKNOWN : parseBounds(act.date)
  if (!said || said.precision !== act.precision) throw badDate(index, '日期与所选精度不符', 'the date does not fit its precision')
  const { notBefore = null, notAfter = null } = act
  const earliest = notBefore !== null && (said.earliest === null || notBefore > said.earliest) ? notBefore : said.earliest
  const latest = notAfter !== null && (said.latest === null || notAfter < said.latest) ? notAfter : said.latest
  const bounds: DateBounds = { precision: act.precision, earliest, latest }
  if (!areBounds(bounds)) throw badDate(index, '日期与“不早于、不晚于”不相容', 'the date does not agree with its limits')
  return bounds
}

/** Limits of a date as a fact is written: a day, a month, a year, or an interval with “..” for an open end; null when nothing is known. */
function factDate(bounds: DateBounds): string | null {
  const { precision, earliest, latest } = bounds
  if (precision === 'unknown' || earliest === null)
    return earliest === null && latest === null ? null : `${earliest ?? '..'}/${latest ?? '..'}`
  return earliest.slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4)
}

/** The facts with the dates that are known only within limits. A date typed as a fact stays as it is. */
function factsOf(act: PastActInput): Facts {
  const known = Object.entries(act.bounds ?? {}).flatMap(([name, bounds]) => {
    const text = factDate(bounds)
    return text === null ? [] : [[name, text] as const]
  })
  return { ...Object.fromEntries(known), ...act.facts }
}

/**
 * Records past acts in order, into a new matter of this house alone or an existing one. Clocks from them give earliest and latest due and may say
 * "cannot be judged". Where an act is older than the definition's version the matter says "law of that day not encoded".
 * @throws Fault refused, not-found
 */
export async function recordPastActs(
  tx: Tx,
  means: Means,
  input: PastInput,
): Promise<{ matterId: string; recorded: number; notes: Words[] }> {
  const when = input.acts.map(pastBounds)
  const matterId = input.matterId ?? (await openPast(tx, input, when))
  await nameAndDate(tx, matterId, input, when)
  const absent = new Set((await listPeers(tx)).filter(peer => !peer.joined).map(peer => peer.peer_id))
  const notes: Words[] = []
  for (const [index, act] of input.acts.entries()) {
    const matter = await loadMatter(tx, matterId, true)
    requireAuthor(matter, act, index)
    requireRecordable(tx, matter, absent, act, index)
    const bounds = when[index] as DateBounds
    try {
      const written = await writeAct(tx, means, matter, {
        kind: act.kind,
        post: input.post,
        on: bounds.precision === 'day' ? bounds.earliest : null,
        bounds,
        facts: factsOf(act),
        source: 'past',
        enteredLater: act.note ? `${act.source}；${act.note}` : act.source,
      })
      notes.push(...written.marks.filter(mark => mark.code === 'cannot-be-judged' || mark.code === 'not-met').map(mark => mark.says))
    } catch (error) {
      if (error instanceof Fault && error.code === 'refused')
        throw new Fault('refused', words(`第${index + 1}条：${error.words.zh}`, `Entry ${index + 1}: ${error.words.en}`), {
          details: error.details.map(one => ({ ...one, where: `acts.${index}.${one.where ?? 'kind'}` })),
        })
      throw error
    }
  }
  const matter = await loadMatter(tx, matterId)
  if (matter.law_note) notes.push(words('当时适用的规定未编入系统', 'The law of that day is not encoded'))
  return { matterId, recorded: input.acts.length, notes }
}

/** Whether any of the acts is, or may be, older than the text that is encoded. */
const olderThan = (def: Pick<Definition, 'version'>, when: DateBounds[]): boolean =>
  when.some(bounds => (bounds.earliest ?? bounds.latest ?? '9999') < def.version)

/** The document number that the opening act names becomes the matter's; an act older than the encoded text makes the matter say so. */
async function nameAndDate(tx: Tx, matterId: string, input: PastInput, when: DateBounds[]): Promise<void> {
  const { definition } = await loadMatter(tx, matterId)
  const number = input.acts.find(act => definition.acts[act.kind]?.opening)?.facts.number
  await tx.query(
    'update matter set number = coalesce(number, $3), law_note = law_note or $4 where house_id = $1 and matter_id = $2',
    [tx.asker.house, matterId, typeof number === 'string' && number.trim() ? number.trim() : null, olderThan(definition, when)],
    'past-name',
  )
}

async function openPast(tx: Tx, input: PastInput, when: DateBounds[]): Promise<string> {
  const def = findProcedure(input.procedureId)
  if (!def) throw new Fault('not-found', words('没有这个程序', 'There is no such procedure'))
  const parties = await pastParties(tx, def, input.counterparts)
  const matterId = randomUUID()
  const older = olderThan(def, when)
  const on = when[0]?.earliest ?? when[0]?.latest ?? tx.asker.today
  await insertMatter(tx, {
    matterId,
    def,
    parties,
    input: { title: input.title, caseNumbers: input.caseNumbers, on, lawNote: older, local: true },
  })
  return matterId
}

/** The own house in the role of its kind, whoever opened it then; the other roles as named. */
async function pastParties(tx: Tx, def: Definition, counterparts: Record<string, string>): Promise<PartyHouse[]> {
  const own = await getHouseRow(tx)
  const peers = await listPeers(tx)
  const elsewhere = counterparts[def.keeper] !== undefined && counterparts[def.keeper] !== own.house_id
  if (mayFill(def, def.keeper, own.kind) && !elsewhere) return partiesOf(def, own, peers, counterparts)
  const role = Object.keys(def.parties).find(name => name !== def.keeper && mayFill(def, name, own.kind))
  const keeperId = counterparts[def.keeper]
  const keeper = peers.find(peer => peer.peer_id === keeperId)
  if (!role || !keeper)
    throw new Fault('refused', words('请选择发起单位', 'Choose the house that opened it'), {
      details: [{ where: `counterparts.${def.keeper}`, says: words('该单位不在通讯录中', 'It is not in the address book') }],
    })
  const asParty = (
    name: string,
    house: { house_id: string; name: string; kind: PartyHouse['kind']; level: number; region: string; superior: string | null },
  ): PartyHouse => ({
    role: name,
    house: house.house_id,
    name: house.name,
    kind: house.kind,
    level: house.level,
    region: house.region,
    superior: house.superior,
  })
  return [asParty(def.keeper, { ...keeper, house_id: keeper.peer_id }), asParty(role, own)]
}

/** A house that has joined speaks for itself: its acts come by mail, never by our recording. */
function requireRecordable(tx: Tx, matter: MatterRow, absent: Set<string>, act: PastActInput, index: number): void {
  if (matter.local || act.house === tx.asker.house || absent.has(act.house)) return
  throw new Fault(
    'refused',
    words(`第${index + 1}条：该单位已接入，由其自行补录`, `Entry ${index + 1}: that house has joined and records its own acts`),
    {
      details: [
        {
          where: `acts.${index}.house`,
          says: words('请由对方补录，或者另立补录事项', 'Let them record it, or open a recorded matter of your own'),
        },
      ],
    },
  )
}

function requireAuthor(matter: MatterRow, act: PastActInput, index: number): void {
  const role = matter.definition.acts[act.kind]?.by
  const author = matter.parameters.parties.find(party => party.role === role)?.house
  if (author === act.house) return
  throw new Fault('refused', words(`第${index + 1}条：该行为不是这个单位的`, `Entry ${index + 1}: that act is not this house’s`), {
    details: [{ where: `acts.${index}.house`, says: words('请核对行为单位', 'Check whose act it was') }],
  })
}
