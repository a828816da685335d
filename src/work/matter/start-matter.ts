/** Starts a matter: freezes definition and parameters, writes its row, does its opening act. */
import { randomUUID } from 'node:crypto'
import type { Facts } from '#engine/procedure/act.ts'
import { fingerprint } from '#engine/procedure/canonical.ts'
import type { Parameters, PartyHouse } from '#engine/procedure/parameters.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { findProcedure } from '#law/procedures/index.ts'
import { type Definition, type HouseKind, kindsOf, type PartySpec } from '#law/procedures/procedure.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { hashText } from '#vault/hash-text.ts'
import { type Admitted, admit, admitPast, readersOf } from '#work/agreement/index.ts'
import type { NewFile } from '#work/paper/index.ts'
import { getHouseRow, type HouseRow, listConfirmations, listPeers, type PeerRow } from '#work/people/index.ts'
import { requireNumber } from '#work/register/index.ts'
import { loadMatter } from './matter-row.ts'
import type { Means } from './means.ts'
import { type Written, writeAct } from './write-act.ts'

export type StartInput = {
  procedureId: string
  counterparts: Record<string, string>
  title: string
  caseNumbers: string[]
  from?: string | null | undefined
  kind: string
  post: string
  on: string | null
  facts: Facts
  paperId?: string | null | undefined
  files?: NewFile[]
  enteredLater?: string | null | undefined
  source?: 'own' | 'past'
  complainedOf?: string[]
}

type SomeHouse = Pick<HouseRow, 'house_id' | 'name' | 'kind' | 'level' | 'region' | 'superior'>

const asHouse = (peer: PeerRow): SomeHouse => ({ ...peer, house_id: peer.peer_id })

/** Whether a house of this kind may have this role. */
export const mayFill = (def: Definition, role: string, kind: HouseKind): boolean => {
  const spec = def.parties[role]
  return spec !== undefined && kindsOf(spec).includes(kind)
}

/** Whether a house can fill a role, given the houses already placed. */
export function fits(spec: PartySpec, house: SomeHouse, placed: Record<string, SomeHouse>): boolean {
  if (!kindsOf(spec).includes(house.kind)) return false
  if (Object.values(placed).some(one => one.house_id === house.house_id)) return false
  const other = spec.relation ? placed[spec.relation.to] : undefined
  if (!spec.relation || !other) return true
  if (spec.relation.is === 'same-level') return house.level === other.level
  return other.superior === house.house_id || (house.kind !== other.kind && house.level === other.level + 1)
}

/** The parties of a new matter: the own house as keeper, the others as chosen. @throws Fault refused naming the role */
export function partiesOf(def: Definition, own: SomeHouse, peers: PeerRow[], chosen: Record<string, string>): PartyHouse[] {
  const placed: Record<string, SomeHouse> = { [def.keeper]: own }
  for (const [role, spec] of Object.entries(def.parties)) {
    if (role === def.keeper) continue
    const candidates = peers.map(asHouse).filter(house => fits(spec, house, placed))
    if (spec.optional && !chosen[role]) continue
    const house = chosen[role] ? candidates.find(one => one.house_id === chosen[role]) : candidates.length === 1 ? candidates[0] : undefined
    if (!house)
      throw new Fault('refused', words(`请选择${spec.title.zh}`, `Choose: ${spec.title.en}`), {
        details: [
          {
            where: `counterparts.${role}`,
            says: words('该单位不符合本程序的要求（种类或级别）', 'That house does not fit this procedure (kind or level)'),
          },
        ],
      })
    placed[role] = house
  }
  return Object.entries(placed).map(([role, house]) => ({
    role,
    house: house.house_id,
    name: house.name,
    kind: house.kind,
    level: house.level,
    region: house.region,
    superior: house.superior,
  }))
}

function requireDefinition(procedureId: string, own: HouseRow): Definition {
  const def = findProcedure(procedureId)
  if (!def) throw new Fault('not-found', words('没有这个程序', 'There is no such procedure'))
  if (!mayFill(def, def.keeper, own.kind))
    throw new Fault('refused', words('本院不能发起这个程序', 'This house cannot start this procedure'))
  return def
}

/** The case numbers in their normal form. @throws Fault refused */
const numbersOf = (texts: string[]): string[] => [...new Set(texts.map((text, index) => requireNumber(text, `caseNumbers.${index}`)))]

/** Starts a matter under a clause in force or national law, with its opening act, done by the asker. @throws Fault refused, not-found */
export async function startMatter(tx: Tx, means: Means, input: StartInput): Promise<Written & { matterId: string }> {
  const own = await getHouseRow(tx)
  const def = requireDefinition(input.procedureId, own)
  const parties = partiesOf(def, own, await listPeers(tx), input.counterparts)
  const admitted = await admit(tx, def, parties, input.on ?? tx.asker.today)
  const matterId = randomUUID()
  await insertMatter(tx, { matterId, def, parties, input, admitted, readers: readersOf(def, parties, input.facts) })
  const matter = await loadMatter(tx, matterId)
  const opening = { definition: def, fingerprint: matter.fingerprint, parameters: matter.parameters, calendarVersion: calendarVersion() }
  const written = await writeAct(tx, means, matter, {
    kind: input.kind,
    post: input.post,
    on: input.on,
    facts: input.facts,
    paperId: input.paperId,
    files: input.files ?? [],
    enteredLater: input.enteredLater,
    source: input.source ?? 'own',
    ...(def.kind === 'shared' ? { opening } : {}),
  })
  return { ...written, matterId }
}

/** The version of the calendars a matter was opened under: the newest year with a notice. */
export const calendarVersion = (): string => CALENDARS.version

/** The row of a new matter with the starter as its handler; `admitted` is absent for what began before this record. */
export async function insertMatter(
  tx: Tx,
  made: {
    matterId: string
    def: Definition
    parties: PartyHouse[]
    admitted?: Admitted
    readers?: string[]
    input: Pick<StartInput, 'title' | 'caseNumbers' | 'from' | 'on' | 'complainedOf'> & { lawNote?: boolean; local?: boolean }
  },
): Promise<void> {
  const { house, person, today } = tx.asker
  const { def, parties, input } = made
  const confirmed = Object.fromEntries((await listConfirmations(tx)).map(row => [row.rule_id, { by: row.name, on: row.confirmed_on }]))
  const { terms, clauses } = made.admitted ?? (await admitPast(tx, def, parties, input.on ?? today))
  const parameters: Parameters = {
    parties,
    terms,
    confirmed,
    ...(clauses.length ? { clauses } : {}),
    ...(made.readers?.length ? { readers: made.readers } : {}),
    ...(input.complainedOf?.length ? { complainedOf: input.complainedOf } : {}),
  }
  const ownRole = parties.find(party => party.house === house)?.role ?? null
  const counterpart = parties.find(party => party.house !== house)?.house ?? null
  await tx.query(
    `insert into matter (house_id, matter_id, procedure_id, procedure_version, fingerprint, definition, parameters, kind, keeper, own_role, counterpart, title, case_numbers, opened_on, sealed, stage, from_matter, law_note, local)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$1,$9,$10,$11,$12,$13,$14,'',$15,$16,$17)`,
    [
      house,
      made.matterId,
      def.id,
      def.version,
      fingerprint(def, hashText),
      JSON.stringify(def),
      JSON.stringify(parameters),
      def.kind,
      ownRole,
      counterpart,
      input.title,
      numbersOf(input.caseNumbers),
      input.on ?? today,
      def.sealed === 'always',
      input.from ?? null,
      input.lawNote ?? false,
      input.local ?? false,
    ],
  )
  await tx.query(`insert into matter_member (house_id, matter_id, person_id, duty, since, set_by) values ($1,$2,$3,'handler',$4,$3)`, [
    house,
    made.matterId,
    person,
    today,
  ])
  if (input.from) await linkMatters(tx, input.from, made.matterId)
}

/** Links carry copies and knowledge, never rights: both rows stay in this house. @throws Fault not-found */
async function linkMatters(tx: Tx, from: string, to: string): Promise<void> {
  await loadMatter(tx, from)
  await tx.query(
    `insert into matter_link (house_id, matter_id, other_matter, relation) values ($1,$2,$3,'opened'),($1,$3,$2,'opened-by') on conflict do nothing`,
    [tx.asker.house, from, to],
  )
  await tx.query(
    `insert into matter_member (house_id, matter_id, person_id, duty, since, set_by) select house_id, $3, person_id, duty, $4, $5 from matter_member where house_id = $1 and matter_id = $2 and until is null on conflict do nothing`,
    [tx.asker.house, from, to, tx.asker.today, tx.asker.person],
  )
}
