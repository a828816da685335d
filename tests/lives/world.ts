/** A node with every kind of house, two of some, two levels, and people made for the posts that are needed: where any life can be led through the front door. */

import { HOUSE_KINDS, type HouseKind } from '#law/posts/house-kind.ts'
import type { PostId } from '#law/posts/post.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import { createHouses } from '#server/set-up.ts'
import { refreshSite, writeNodeSetting } from '#server/site.ts'
import { asDesk, inTransaction } from '#store/unit-of-work.ts'
import { addPeople, givePost, type HousePlan } from '#work/people/index.ts'
import { type Client, demoClient } from '../api/county/client.ts'
import { type County, emptyNode, NOBODY } from '../api/county/county.ts'

const house = (id: string, name: string, kind: HouseKind, level: number, superior: string | null): HousePlan => ({
  house: id,
  name,
  shortName: name.slice(0, 6),
  kind,
  level,
  region: level === 4 ? '433199' : '433100',
  code: kind === 'court' ? (level === 4 ? '湘3199' : '湘31') : name.slice(0, 6),
  superior,
  joined: true,
})

/** County houses first: a role takes the first that fits. */
export const WORLD: readonly HousePlan[] = [
  house('county-court', '沅清县人民法院', 'court', 4, 'city-court'),
  house('county-proc', '沅清县人民检察院', 'procuratorate', 4, 'city-proc'),
  ...(Object.entries(HOUSE_KINDS) as [HouseKind, { zh: string }][])
    .filter(([kind]) => kind !== 'court' && kind !== 'procuratorate')
    .map(([kind, title]) => house(`county-${kind}`, `沅清县${title.zh}`, kind, 4, null)),
  house('other-court', '沅浦县人民法院', 'court', 4, 'city-court'),
  house('other-proc', '沅浦县人民检察院', 'procuratorate', 4, 'city-proc'),
  house('other-organ', '沅浦县行政机关', 'organ', 4, null),
  house('other-justice', '沅清县司法局', 'justice', 4, null),
  house('city-court', '湘源市中级人民法院', 'court', 3, null),
  house('city-proc', '湘源市人民检察院', 'procuratorate', 3, null),
]

/** Somebody who holds one post in one house; `other` names a second holder where a life needs another person. */
export type Somebody = { house: string; post: PostId; other?: string }

/** The person's id: where they are, what they hold. */
export const nameOf = ({ house: at, post, other }: Somebody): string => [at, post, ...(other ? [other] : [])].join('-')

/** Gives the house this person when first needed: an account costs a slow hash. */
async function employ(node: Awaited<ReturnType<typeof emptyNode>>, who: Somebody): Promise<Client> {
  const person = nameOf(who)
  const one = { name: person, login: person, division: '', posts: [who.post], personId: person, password: 'not-a-secret-31' }
  await asDesk(node.site.store, who.house, '2025-01-01', tx => addPeople(tx, [one], 'set up for a test'))
  return demoClient(node.app, person)
}

export type World = Pick<County, 'site' | 'app' | 'mail' | 'sql' | 'close'> & {
  as(who: Somebody): Promise<Client>
  /** A further post for somebody. */
  give(who: Somebody, post: PostId): Promise<void>
  on(day: string): void
}

/** The head of a house: who assigns, confirms, and decides. */
export const headOf = (at: string): Somebody => {
  const kind = WORLD.find(one => one.house === at)?.kind
  return { house: at, post: kind === 'court' ? 'president' : kind === 'procuratorate' ? 'chief-procurator' : 'organ-head' }
}

const COVERED = ['organ', 'politics-law', 'discipline', 'mediation', 'joint-office'].map(kind => ({
  house: `county-${kind}`,
  through: kind === 'joint-office' ? 'county-proc' : 'county-justice',
  grounds: '经签署单位约束',
}))

/** One agreement of the county, entered and confirmed through the front door, whose clause founds every mechanism that needs one. */
async function agree(world: World, day: string): Promise<void> {
  world.on(day)
  const signers = ['county-court', 'county-justice', 'county-police']
  const procedures = PROCEDURES.filter(def => def.ground === 'agreement').map(def => def.id)
  const clause = {
    id: 'W-1',
    no: '第一条',
    title: '各项协作机制',
    text: '双方按照本意见开展各项协作。',
    procedures,
    posts: [],
    indicators: [],
  }
  const decided = (at: string) => ({ post: headOf(at).post, on: day, decidedBy: headOf(at).post, decidedOn: day })
  const { agreementId } = await (await world.as(headOf('county-proc'))).do('/api/agreements', {
    ...decided('county-proc'),
    agreement: { title: '沅清县协作意见', signedOn: day, inForceFrom: day, clauses: [clause], covered: COVERED },
    signatories: { signatory: signers[0], third: signers[1], fourth: signers[2] },
  })
  await world.mail()
  for (const house of signers) {
    await (await world.as(headOf(house))).do(`/api/agreements/${agreementId}/confirm`, decided(house))
    await world.mail()
  }
}

/** Opens the world on a day, its agreement in force; the caller closes it. */
export async function openWorld(day = '2025-12-01'): Promise<World> {
  const node = await emptyNode()
  const { site } = node
  await createHouses(site.store, site.vault, [...WORLD], '2025-01-01')
  await inTransaction(site.store, { ...NOBODY, today: day }, async tx => {
    await writeNodeSetting(tx, 'mode', 'demo')
    await writeNodeSetting(tx, 'demo-day', day)
    await writeNodeSetting(
      tx,
      'houses',
      WORLD.map(one => ({ house: one.house, name: one.name, kind: one.kind })),
    )
  })
  await refreshSite(site)
  const clients = new Map<string, Client>()
  const world: World = {
    ...node,
    as: async who => {
      const person = nameOf(who)
      const known = clients.get(person) ?? (await employ(node, who))
      clients.set(person, known)
      return known
    },
    give: async (who, post) => {
      await world.as(who)
      await asDesk(site.store, who.house, '2025-01-01', tx =>
        givePost(tx, {
          person: nameOf(who),
          post,
          since: '2025-01-01',
          until: null,
          delegatedBy: null,
          grounds: 'a second post',
          setBy: 'desk',
        }),
      )
    },
    on: today => {
      site.demoDay = today
    },
  }
  await agree(world, day)
  return world
}
