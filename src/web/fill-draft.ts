/** Fills the draft of a form before it is opened: what the house knows already stands in it; what a person typed there is kept. */
import { listStartable } from '#contract/matter.ts'
import { saveDraft } from '#contract/session.ts'
import { type ActValues, type Facts, type Form, firstValues } from './act-form/act-values.ts'
import { call } from './api.ts'
import { readKept } from './autosave.ts'

type Storing = Pick<Storage, 'getItem' | 'setItem'>
const nameOf = (personId: string, key: string): string => `draft:${personId}:${key}`

async function put(storage: Storing, personId: string, key: string, value: unknown): Promise<void> {
  storage.setItem(nameOf(personId, key), JSON.stringify({ value, savedAt: new Date().toISOString() }))
  // The copy on the server follows; without a connection the one here is enough to open the form.
  await call(saveDraft, { key, value }).catch(() => undefined)
}

type Filled = { personId: string; today: string; storage?: Storing }

/** Any kept form, by its key; what stood there is replaced. */
export const fillDraft = (about: Filled, key: string, value: unknown): Promise<void> =>
  put(about.storage ?? localStorage, about.personId, key, value)

/** The act of a running matter. `facts` replace what stood in those fields; every other field stays as it was typed. */
export async function fillAct(about: Filled, matterId: string, form: Form, facts: Facts): Promise<void> {
  const storage = about.storage ?? localStorage
  const key = `act:${matterId}:${form.kind}`
  const first = firstValues(form, about.today)
  const kept = readKept<ActValues>(storage, nameOf(about.personId, key))?.value
  await put(storage, about.personId, key, { ...first, ...kept, facts: { ...first.facts, ...kept?.facts, ...facts } })
}

/** The opening act of a new matter, reached from another (`from`) or from none: title, the other house where there is one only, and what is known. */
export async function fillOpening(
  about: Filled,
  opening: { procedureId: string; from: string | null; title: string; facts: Facts; counterparts?: Record<string, string> },
): Promise<string> {
  const { procedureId, from, title } = opening
  const { procedures } = await call(listStartable, from ? { from } : {})
  const procedure = procedures.find(one => one.procedureId === procedureId)
  const form = procedure?.openings[0]
  const address = `/matters/start?${new URLSearchParams({ ...(from ? { from } : {}), procedure: procedureId }).toString()}`
  if (!procedure || !form) return address
  const first = firstValues(form, about.today)
  const named = opening.counterparts ?? {}
  const counterparts = Object.fromEntries(
    procedure.counterparts.flatMap(role => {
      const wanted =
        role.houses.find(house => house.house === named[role.role]) ??
        (role.houses.length === 1 && !role.optional ? role.houses[0] : undefined)
      return wanted ? [[role.role, wanted.house]] : []
    }),
  )
  const facts = { ...first.facts, ...opening.facts }
  const value = { ...first, facts, kind: form.kind, title, caseNumbers: [], counterparts, packageActs: [], complainedOf: [] }
  await put(about.storage ?? localStorage, about.personId, `start:${procedureId}:${from ?? ''}`, value)
  return address
}
