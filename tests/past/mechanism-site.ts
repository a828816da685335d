/** The published mechanism cases recorded through the one door for past acts, each by the house that would keep it. */
import type { MechanismAct, MechanismCase, MechanismMatter } from './mechanism-cases.ts'
import { house, type Json, type PastSite, pastSite, yes } from './past-site.ts'

const DESKS: Record<string, string> = { procuratorate: 'case-management', court: 'filing-division' }

export type Recorded = { matterId: string; notes: Json[]; view: Json }
export type MechanismSite = {
  node: PastSite
  /** Case and matter → what was recorded and how the house then sees it. */
  recorded: Map<string, Recorded>
  recorderOf(one: MechanismCase, matter: MechanismMatter): string
}

export const houseId = (one: MechanismCase, key: string): string => `${one.id.toLowerCase()}-${key}`

/** The houses that record themselves work here; all others are known by name only. */
const recorders = (one: MechanismCase): string[] => [...new Set(['proc', ...one.matters.map(matter => matter.recorder)])]

async function record(node: PastSite, one: MechanismCase, matter: MechanismMatter): Promise<Recorded> {
  const person = houseId(one, matter.recorder)
  const body = ({ line, by, implied, ...act }: MechanismAct): object => ({
    ...act,
    house: houseId(one, by),
    source: `${one.source}，第${line + 1}行`,
    note: implied ? `推知：${implied}` : '',
  })
  const made = yes(
    await node.post(person, '/api/past-acts', {
      procedureId: matter.procedureId,
      counterparts: Object.fromEntries(Object.entries(matter.roles).map(([role, key]) => [role, houseId(one, key)])),
      title: matter.title,
      post: DESKS[one.houses[matter.recorder]?.kind ?? ''] ?? '',
      acts: matter.acts.map(body),
    }),
  )
  return { ...made, view: yes(await node.get(person, `/api/matters/${made.matterId}`)) }
}

/** A node on `today` with every house of these cases, and every matter recorded. */
export async function mechanismSite(today: string, cases: MechanismCase[]): Promise<MechanismSite> {
  const houses = cases.flatMap(one =>
    Object.entries(one.houses).map(([key, { name, kind }]) =>
      house(houseId(one, key), name, 'court', { kind, region: one.region, code: '', joined: recorders(one).includes(key) }),
    ),
  )
  const people = cases.flatMap(one =>
    recorders(one).map(key => ({
      id: houseId(one, key),
      house: houseId(one, key),
      posts: [DESKS[one.houses[key]?.kind ?? ''] ?? '', key === 'proc' ? 'handling-prosecutor' : 'handling-judge'],
    })),
  )
  const node = await pastSite(today, houses, people)
  const recorded = new Map<string, Recorded>()
  for (const one of cases) for (const matter of one.matters) recorded.set(`${one.id} ${matter.key}`, await record(node, one, matter))
  return { node, recorded, recorderOf: (one, matter) => houseId(one, matter.recorder) }
}
