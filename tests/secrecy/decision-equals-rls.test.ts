/** The decision function and row-level security give the same set of rows, for hundreds of random people and matters of two houses. */
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decide, type PermissionAsker } from '#engine/permission/decide.ts'
import { POSTS, type PostId } from '#law/posts/post.ts'
import { inTransaction } from '#store/unit-of-work.ts'
import { type ClonedDatabase, cloneDatabase } from '../database/clone-database.ts'
import { populate, type RandomHouses, type RandomPaper, TODAY } from './random-houses.ts'

let database: ClonedDatabase
let world: RandomHouses
/** What each asker really gets from the database, by table. */
const seen: { asker: PermissionAsker; matters: string[]; acts: string[]; facts: string[]; papers: string[] }[] = []

beforeAll(async () => {
  database = await cloneDatabase()
  const fresh = new pg.Client({ connectionString: database.urls.superuser })
  await fresh.connect()
  // Rows made by hand have no leaves; the trigger that asks for them is not what is tested here.
  await fresh.query('set session_replication_role = replica')
  await fresh.query('begin')
  world = await populate((text, params) => fresh.query(text, params), 20261121, [
    { house: 'a-proc', kind: 'procuratorate', people: 420, matters: 180 },
    { house: 'b-court', kind: 'court', people: 120, matters: 40 },
  ])
  await fresh.query('commit')
  await fresh.end()
  for (const asker of world.askers) {
    const ids = await inTransaction(database.store, { house: asker.house, person: asker.person, post: null, today: TODAY }, async tx => {
      const list = async (sql: string): Promise<string[]> => (await tx.query<{ id: string }>(sql)).map(row => row.id).sort()
      return {
        matters: await list('select matter_id as id from matter'),
        acts: await list('select matter_id as id from act'),
        facts: await list(`select replace(act_id, '-a', '') as id from act_fact where act_id like '%-a'`),
        papers: await list('select paper_id as id from paper'),
      }
    })
    seen.push({ asker, ...ids })
  }
}, 60_000)
afterAll(() => database.drop())

const mattersOf = (asker: PermissionAsker): string[] =>
  world.matters
    .filter(one => decide(asker, one.about, 'see').allow)
    .map(one => one.id)
    .sort()

/** A paper of a matter is seen with the matter. One that belongs to none yet is its drafter's, and case management's who checks what leaves. */
function maySeePaper(asker: PermissionAsker, paper: RandomPaper): boolean {
  const matter = world.matters.find(one => one.id === paper.matter)
  if (matter) return decide(asker, { ...matter.about, topic: 'paper' }, 'see').allow
  const about = { house: paper.house, topic: 'paper' as const, kind: 'shared' as const, sealed: true, team: [paper.drafter], recused: [] }
  const checks = asker.house === paper.house && !asker.disabled && asker.posts.includes('case-management')
  return checks || decide(asker, about, 'see').allow
}

describe('decide(asker, about, see) = what row-level security lets through', () => {
  it('the population is large enough and neither open nor closed', () => {
    expect(world.askers.length).toBeGreaterThanOrEqual(500)
    expect(world.matters.length).toBeGreaterThanOrEqual(200)
    const pairs = world.askers.length * world.matters.length
    const allowed = world.askers.reduce((sum, asker) => sum + mattersOf(asker).length, 0)
    expect(allowed / pairs).toBeGreaterThan(0.3)
    expect(allowed / pairs).toBeLessThan(0.7)
    const held = new Set(world.askers.flatMap(asker => asker.posts))
    const ofTheseHouses = (Object.keys(POSTS) as PostId[]).filter(post =>
      POSTS[post].houses.some(kind => kind === 'court' || kind === 'procuratorate'),
    )
    expect(ofTheseHouses.filter(post => !held.has(post))).toEqual([])
    expect(world.askers.filter(asker => asker.disabled).length).toBeGreaterThan(5)
    expect(world.askers.filter(asker => asker.posts.length === 0).length).toBeGreaterThan(20)
  })

  it('matters: the same set for every asker', () => {
    for (const one of seen) expect(one.matters, JSON.stringify(one.asker)).toEqual(mattersOf(one.asker))
  })

  it('acts and their facts: exactly those of the matters seen', () => {
    for (const one of seen) {
      expect(one.acts, JSON.stringify(one.asker)).toEqual(one.matters)
      expect(one.facts, JSON.stringify(one.asker)).toEqual(one.matters)
    }
  })

  it('papers: the same set for every asker', () => {
    for (const one of seen)
      expect(one.papers, JSON.stringify(one.asker)).toEqual(
        world.papers
          .filter(paper => maySeePaper(one.asker, paper))
          .map(paper => paper.id)
          .sort(),
      )
  })

  it('nobody sees anything of the other house', () => {
    for (const one of seen) expect([...one.matters, ...one.papers].filter(id => !id.startsWith(one.asker.house))).toEqual([])
  })

  it('every allowed pair names a post that its holder has today', () => {
    for (const asker of world.askers) {
      for (const matter of world.matters) {
        const verdict = decide(asker, matter.about, 'see')
        if (verdict.allow) expect(asker.posts).toContain(verdict.post)
        else expect(verdict.absent).toBe(true)
      }
    }
  })

  it('the sight of every post in the database is the one of the law file', async () => {
    const rows = await database.superuserQuery<{ post: string; sees: string }>('select post, sees from post_sight order by post')
    expect(rows).toEqual(
      Object.entries(POSTS)
        .map(([post, spec]) => ({ post, sees: spec.sees }))
        .sort((a, b) => (a.post < b.post ? -1 : 1)),
    )
  })
})
