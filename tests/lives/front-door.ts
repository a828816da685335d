/** Leads a life through the front door: papers taken in and checked, acts over HTTP on their day, mail between houses, clocks read from the page. */
import { isPostId, type PostId } from '#law/posts/post.ts'
import type { ActSpec, HouseKind } from '#law/procedures/procedure.ts'
import { fits } from '#work/matter/start-matter.ts'
import type { Body, Client, Reply } from '../api/county/client.ts'
import { type Difference, definitionOf, type Life, postOf, rolesOf, type Step } from './life.ts'
import { headOf, nameOf, type Somebody, WORLD, type World } from './world.ts'

type Cast = Record<string, string>
type Run = { world: World; life: Life; cast: Cast; matterId: string | null; joined: Set<string> }

const row = (id: string) => {
  const found = WORLD.find(one => one.house === id)
  if (!found) throw new Error(id)
  return { ...found, house_id: found.house, superior: found.superior ?? null }
}

/** Finds a house for every role, as the start page offers them: the keeper first, then each role in order. */
export function castOf(life: Life): Cast {
  const def = definitionOf(life)
  const kinds = rolesOf(life)
  const others = Object.keys(kinds).filter(role => role !== def.keeper)
  const fill = (placed: Record<string, ReturnType<typeof row>>, left: string[]): Cast | null => {
    const [role, ...rest] = left
    if (role === undefined) return Object.fromEntries(Object.entries(placed).map(([name, house]) => [name, house.house_id]))
    const spec = def.parties[role]
    for (const { house } of WORLD.filter(one => one.kind === kinds[role])) {
      if (!spec || !fits({ ...spec, kind: kinds[role] as HouseKind }, row(house), placed)) continue
      const found = fill({ ...placed, [role]: row(house) }, rest)
      if (found) return found
    }
    return null
  }
  for (const keeper of WORLD.filter(one => one.kind === kinds[def.keeper])) {
    const found = fill({ [def.keeper]: row(keeper.house) }, others)
    if (found) return found
  }
  throw new Error(`no cast for ${life.procedure}`)
}

let papers = 0

/** Takes in a sealed paper of the act's form up to the point where the act may carry it. */
async function paperFor(run: Run, client: Client, act: ActSpec, step: Step, post: string): Promise<string | null> {
  if (!act.paper || (!act.paper.required && !act.checkedBy)) return null
  const { form } = act.paper
  papers += 1
  const number = `沅清测〔2026〕${papers}号`
  const text = `${form}\n${number}\n有关机关：\n特此函告。\n2026年1月5日`
  const file = { name: `${form}.txt`, base64: Buffer.from(text).toString('base64') }
  const { paperId } = await client.do('/api/papers/take-in', { form, matterId: run.matterId, file })
  const content = { number, date: step.on, addressee: '有关机关', points: [], fields: {}, answers: [] }
  await client.do(`/api/papers/${paperId}`, { content })
  await client.do(`/api/papers/${paperId}/steps`, { step: 'confirm', post })
  const house = run.cast[act.by] as string
  if (act.checkedBy) {
    const checker = await run.world.as({ house, post: act.checkedBy, other: 'checker' })
    await join(run, house, nameOf({ house, post: act.checkedBy, other: 'checker' }))
    await checker.do(`/api/papers/${paperId}/decision`, { decision: 'agree', post: act.checkedBy })
  }
  return paperId
}

/** The house's head puts a person on the matter, as every team matter needs; before it has arrived there nobody can be put on it. */
async function join(run: Run, house: string, person: string): Promise<void> {
  if (!run.matterId || run.joined.has(person)) return
  const head = headOf(house)
  if (nameOf(head) === person) return
  const add = [{ personId: person, duty: 'handler' }]
  const reply = await (await run.world.as(head)).post(`/api/matters/${run.matterId}/team`, { add, remove: [] })
  if (reply.status === 200) run.joined.add(person)
}

const hashOf = (text: string): number => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)

/** Who does a step. A life names the same person twice as “role:post”, or somebody else by any other name. */
async function doerOf(run: Run, step: Step, act: ActSpec): Promise<{ who: Somebody; post: PostId }> {
  const house = run.cast[act.by] as string
  const post = postOf(run.life, act, step)
  const [role = '', own = ''] = (step.person ?? '').split(':')
  const at = run.cast[role]
  if (at === undefined || !isPostId(own))
    return { who: { house, post, ...(step.person ? { other: `x${hashOf(step.person)}` } : {}) }, post }
  const who = { house: at, post: own }
  if (own !== post) await run.world.give(who, post)
  return { who, post }
}

/** Rules read from memory only: both houses confirm them before the life begins. */
async function confirmRules(world: World, life: Life, cast: Cast): Promise<void> {
  world.on('2026-01-01')
  for (const house of new Set(Object.values(cast)))
    for (const rule of life.confirmed ?? []) await (await world.as(headOf(house))).post('/api/house/rules', { rule, grounds: '经核对' })
}

async function takeStep(run: Run, step: Step): Promise<Reply> {
  const { life, world, cast } = run
  const act = definitionOf(life).acts[step.act]
  if (!act) throw new Error(`${life.procedure} has no ${step.act}`)
  const { who, post } = await doerOf(run, step, act)
  const { house } = who
  const client = await world.as(who)
  world.on(step.today ?? step.on)
  await join(run, house, nameOf(who))
  const paperId = await paperFor(run, client, act, step, post)
  const late = step.today && step.today > step.on ? { enteredLater: '次日补录' } : {}
  const files = Array.from({ length: step.files ?? 0 }, (_, at) => ({
    name: `依据${at + 1}.txt`,
    base64: Buffer.from('已经办结的证明').toString('base64'),
  }))
  const body: Body = {
    kind: step.act,
    post,
    on: step.on,
    facts: step.facts ?? {},
    paperId,
    ...(files.length > 0 ? { files } : {}),
    ...late,
  }
  if (run.matterId) return client.post(`/api/matters/${run.matterId}/acts`, body)
  const counterparts = Object.fromEntries(Object.entries(cast).filter(([role]) => role !== definitionOf(life).keeper))
  const numbers = (step.facts?.caseNumbers as string[] | undefined) ?? []
  const reply = await client.post('/api/matters', {
    ...body,
    procedureId: life.procedure,
    counterparts,
    title: life.says.slice(0, 60),
    caseNumbers: numbers,
  })
  if (reply.status === 200) run.matterId = reply.body.matterId
  if (reply.status === 200) run.joined.add(nameOf(who))
  return reply
}

const CLOCK_WORDS = new Set(['met', 'met-late', 'overdue', 'moot', 'unconfirmed', 'not-started', 'cannot-be-judged'])

/** What the page of the house that acted says of a clock. */
function clockOnPage(view: Body, id: string): string {
  const clock = view.clocks.find((one: Body) => one.id === id)
  if (!clock) return 'no such clock'
  return CLOCK_WORDS.has(clock.status) ? clock.status : (clock.due ?? clock.status)
}

/** Leads the life and returns everything that came out otherwise than told, including houses that see another stage in the end. */
export async function liveThrough(world: World, life: Life): Promise<Difference[]> {
  const run: Run = { world, life, cast: castOf(life), matterId: null, joined: new Set() }
  // a sealed matter is seen by whoever heads the house when it arrives
  for (const house of Object.values(run.cast)) await world.as(headOf(house))
  await confirmRules(world, life, run.cast)
  const differences: Difference[] = []
  for (const step of life.steps) {
    const at = `${step.on} ${step.act}`
    // an act that a procedure does not have cannot even be asked for: there is no button and no form
    if (step.refused && !definitionOf(life).acts[step.act]) continue
    const reply = await takeStep(run, step)
    if (step.refused) {
      if (reply.status !== 422 && reply.status !== 403) differences.push({ step: at, expected: 'refused', found: `${reply.status}` })
      continue
    }
    if (reply.status !== 200) {
      differences.push({ step: at, expected: 'taken', found: `${reply.status} ${reply.raw.slice(0, 600)}` })
      return differences
    }
    await world.mail()
    differences.push(...(await compareClocks(run, step, at)))
  }
  return [...differences, ...(await compareHouses(run))]
}

async function compareClocks(run: Run, step: Step, at: string): Promise<Difference[]> {
  // terms are set in an agreement; the world’s agreement sets none, and what terms do is tested with the agreement
  if (!step.clocks || run.life.terms) return []
  const act = definitionOf(run.life).acts[step.act] as ActSpec
  const { who } = await doerOf(run, step, act)
  const reply = await (await run.world.as(who)).get(`/api/matters/${run.matterId}`)
  if (reply.status !== 200) return [{ step: at, expected: 'seen by who did it', found: reply.status }]
  return Object.entries(step.clocks).flatMap(([id, expected]) => {
    const found = clockOnPage(reply.body, id)
    return found === expected ? [] : [{ step: `${at} ${id}`, expected, found }]
  })
}

/** Every party's own copy stands at the same stage, whatever the way the letters took. */
async function compareHouses(run: Run): Promise<Difference[]> {
  const rows = await run.world.sql<{ house_id: string; stage: string; acts: string }>(
    `select house_id, stage, (select string_agg(kind, ' ' order by n) from act a where a.house_id = m.house_id and a.matter_id = m.matter_id) as acts from matter m where matter_id = $1 order by house_id`,
    [run.matterId],
  )
  const houses =
    definitionOf(run.life).kind === 'shared' ? Object.values(run.cast).sort() : [run.cast[definitionOf(run.life).keeper] as string]
  const found = rows.map(one => one.house_id)
  if (found.join() !== houses.join()) return [{ step: 'houses with a copy', expected: houses, found }]
  const copies = new Set(rows.map(one => `${one.stage}: ${one.acts}`))
  return copies.size === 1 ? [] : [{ step: 'copies', expected: 'the same in every house', found: rows }]
}
