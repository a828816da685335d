/** A matter's rows, and its state folded from its acts. */
import type { ActHeader, FoldedAct } from '#engine/procedure/act.ts'
import { fingerprint } from '#engine/procedure/canonical.ts'
import { fold } from '#engine/procedure/fold.ts'
import { heldDefinition } from '#engine/procedure/house-acts/held-definition.ts'
import type { Parameters } from '#engine/procedure/parameters.ts'
import type { State } from '#engine/procedure/state.ts'
import type { Words } from '#kernel/words.ts'
import { findProcedure } from '#law/procedures/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { Ask } from '#store/batch.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { hashText } from '#vault/hash-text.ts'

export type MatterRow = {
  matter_id: string
  procedure_id: string
  procedure_version: string
  fingerprint: string
  definition: Definition
  parameters: Parameters
  kind: 'internal' | 'shared'
  keeper: string
  own_role: string | null
  counterpart: string | null
  title: string
  case_numbers: string[]
  number: string | null
  opened_on: string
  sealed: boolean
  epoch: number
  stage: string
  ended: boolean
  from_matter: string | null
  law_note: boolean
  local: boolean
  /** Under a definition that this node does not ship and nobody has accepted: only service is open (design §5). */
  held: boolean
  next_due: string | null
  next_due_clock: string | null
  provisional: boolean
  /** What the clocks were last written from; known only when the matter was locked for an act. */
  clocks_digest?: string | null
  /** Names the acts as the last own act left them; null when anything else touched them. Known as above. */
  heads_digest?: string | null
}
export type ActRow = {
  act_id: string
  kind: string
  by_house: string
  person_id: string
  person_name: string | null
  post: string
  on_date: string | null
  header: ActHeader
  hash: string
  signature: string
  n: number | null
  effect: boolean
  effect_reason: Words | null
  marks: { says: Words }[]
  source: 'own' | 'proxy' | 'past'
  entered_later: string | null
  leaf_id: string | null
  recorded_at: string
  arrived_at: string | null
}

const COLUMNS = `matter_id, procedure_id, procedure_version, fingerprint, parameters, kind, keeper, own_role, counterpart, title, case_numbers, number, opened_on, sealed, epoch, stage, ended, from_matter, law_note, local, held, next_due, next_due_clock, provisional`

/** Definitions as frozen, by fingerprint: the same for every matter that carries it, and too large to read with every act. */
const DEFINITIONS = new Map<string, Definition>()
const MOST_DEFINITIONS = 200

/** The whole definition of a matter as its opening carried it, held or not. */
export async function carriedDefinition(tx: Tx, matter: Omit<MatterRow, 'definition'>): Promise<Definition> {
  const key = `${matter.procedure_id}@${matter.procedure_version} ${matter.fingerprint}`
  const known = DEFINITIONS.get(key)
  if (known) return known
  // The shipped text where it is the very one: its stages and facts stand in their written order, which canonical JSON and jsonb lose.
  const shipped = findProcedure(matter.procedure_id, matter.procedure_version)
  if (shipped && fingerprint(shipped, hashText) === matter.fingerprint) {
    DEFINITIONS.set(key, shipped)
    return shipped
  }
  const sql = 'select definition from matter where house_id = $1 and matter_id = $2'
  const { definition } = await tx.one<Pick<MatterRow, 'definition'>>(sql, [tx.asker.house, matter.matter_id], 'load-definition')
  if (DEFINITIONS.size < MOST_DEFINITIONS) DEFINITIONS.set(key, definition)
  return definition
}

/** One matter that the asker may see; locked for an act. @throws Fault not-found */
export async function loadMatter(tx: Tx, matterId: string, lock = false): Promise<MatterRow> {
  const { name, sql, params } = lock ? lockedMatter(matterId) : matterSeen(matterId)
  const row = await tx.one<Omit<MatterRow, 'definition'>>(sql, [...params], name)
  const definition = await carriedDefinition(tx, row)
  return { ...row, definition: row.held ? heldDefinition(definition) : definition }
}

const MATTER = `select ${COLUMNS} from matter where house_id = (select asker_house()) and matter_id = $1`
const matterSeen = (matterId: string): Ask => ({ name: 'load-matter', sql: MATTER, params: [matterId] })

/** The statement that `loadMatter` locks a matter with. */
export const lockedMatter = (matterId: string): Ask => ({
  name: 'load-matter-lock',
  sql: `${MATTER.replace(' from matter', ', clocks_digest, heads_digest, show_matter(matter_id) is not null as shown from matter')} for update`,
  params: [matterId],
})

/** Its acts: placed ones by number, then proposals in order of arrival. */
export const loadActs = (tx: Tx, matterId: string): Promise<ActRow[]> =>
  tx.query<ActRow>(
    `select act_id, kind, by_house, person_id, person_name, post, on_date, header, hash, signature, n, effect, effect_reason, marks, source, entered_later, leaf_id, recorded_at, arrived_at
     from act where house_id = $1 and matter_id = $2 order by n nulls last, arrival`,
    [tx.asker.house, matterId],
    'load-acts',
  )

export const foldedOf = (acts: Pick<ActRow, 'header' | 'hash' | 'n' | 'effect'>[]): FoldedAct[] =>
  acts.map(({ header, hash, n, effect }) => ({ header, hash, n, effect }))

/** The shared state: definition, parameters and acts only. */
export const stateOf = (
  matter: Pick<MatterRow, 'definition' | 'parameters'>,
  acts: Pick<ActRow, 'header' | 'hash' | 'n' | 'effect'>[],
): State => fold(matter.definition, matter.parameters, foldedOf(acts))

/** The name of a house that is party to the matter. */
export const partyName = (matter: Pick<MatterRow, 'parameters'>, house: string): string =>
  matter.parameters.parties.find(party => party.house === house)?.name ?? house
