/** kill -9 of the real server during acts, round after round: what was acknowledged is there, the log verifies, a double submit has one effect. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { verify } from '#evidence/verify.ts'
import { goneWithin, pause } from '#store/embedded/process-facts.ts'
import { packageRoot } from '#store/package-root.ts'
import { openVault } from '#vault/open-vault.ts'
import { bundle } from '../database/bundle.ts'
import { command, demoFolder, end, kill, nothingLeft, ownerUrl, processesOf, type RunningNode, startNode } from './node-process.ts'
import { type Open, openActs, type Sent, signIn, submit, writeUntil } from './writers.ts'

const ROUNDS = Number(process.env.ROUNDS ?? 100)
const WRITERS = 4
const PEOPLE = ['prosecutor', 'filing']
const HOUSES = ['yq-proc', 'yq-court']
/** Shared machines are slow at times: this says that it comes up, the report says how fast. */
const READY_WITHIN = 30_000
const GONE_WITHIN = 5_000

let program: Awaited<ReturnType<typeof bundle>>
let folder: string
let data: string
const say = (event: string, detail: Record<string, unknown>): void => void process.stdout.write(`${JSON.stringify({ event, ...detail })}\n`)

const stopHard = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went with another one.
  }
}

beforeAll(async () => {
  program = await bundle('src/cli/index.ts', 'endurance-cli')
  folder = mkdtempSync(join(tmpdir(), 'cs-endurance-'))
  chmodSync(folder, 0o711)
  data = join(folder, 'data')
})
afterEach(async () => {
  for (const pid of processesOf(data)) stopHard(pid)
  await nothingLeft(data, GONE_WITHIN)
})
afterAll(() => {
  program.remove()
  rmSync(folder, { recursive: true, force: true })
})

const asOwner = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Which of these acts the record of the acting house holds, and how many acts carry each marker. */
const looked = (url: string, sent: Sent[]): Promise<{ held: Set<string>; effects: Map<string, number> }> =>
  asOwner(url, async client => {
    const acts = await client.query<{ id: string }>('select distinct act_id as id from act where act_id = any ($1)', [
      sent.map(one => one.actId),
    ])
    const facts = await client.query<{ text: string; acts: number }>(
      `select value::text as text, count(distinct act_id)::int as acts from act_fact where name in ('note', 'members') and house_id = any ($1) group by value::text`,
      [HOUSES],
    )
    const effects = new Map(
      sent.map(one => [one.marker, facts.rows.filter(row => row.text.includes(one.marker)).reduce((sum, row) => sum + row.acts, 0)]),
    )
    return { held: new Set(acts.rows.map(row => row.id)), effects }
  })

/** Findings of both houses' logs over everything, with their keys. */
const findings = async (url: string): Promise<unknown[]> => {
  const vault = openVault({ folder: join(demoFolder(data), 'keys') })
  const keyOf = (house: string) => ({ house, suite: vault.signerOf(house).suite, publicKey: vault.signerOf(house).publicKey })
  return asOwner(url, async client => {
    const all: unknown[] = []
    for (const house of HOUSES) all.push(...(await verify(client, house, { key: keyOf(house) })).findings)
    return all
  })
}

/** Sends everything of the last round once more, under its own key: the acknowledged give the same act, the others get their one effect now. */
const resubmit = async (node: RunningNode, last: Sent[]): Promise<void> => {
  const sessions = new Map(
    await Promise.all([...new Set(last.map(one => one.person))].map(async person => [person, await signIn(node.address, person)] as const)),
  )
  for (const sent of last) {
    const session = sessions.get(sent.person)
    if (!session) throw new Error('nobody to send it')
    const again = await submit(node.address, session, sent)
    expect(again, `no answer after the restart for ${sent.marker}`).not.toBeNull()
    if (sent.actId !== null) expect(again).toBe(sent.actId)
    sent.actId = again
  }
}

type Tally = { acknowledged: number; inDoubt: number; landed: number; readies: number[]; gones: number[] }

/** One round on a node that has come up again: look at what the last kill left, then write until the next. */
const round = async (node: RunningNode, last: Sent[], open: Open[], tally: Tally): Promise<Sent[]> => {
  const url = ownerUrl(data)
  const acknowledged = last.filter(one => one.actId !== null)
  const before = await looked(url, last)
  expect(
    acknowledged.filter(one => !before.held.has(one.actId ?? '')),
    'acknowledged acts that are gone',
  ).toEqual([])
  tally.acknowledged += acknowledged.length
  tally.inDoubt += last.length - acknowledged.length
  tally.landed += last.filter(one => one.actId === null && (before.effects.get(one.marker) ?? 0) > 0).length
  await resubmit(node, last.slice(-24))
  const after = await looked(url, last.slice(-24))
  expect(
    [...after.effects.values()].filter(count => count !== 1),
    'submissions with more or less than one effect',
  ).toEqual([])
  expect(await findings(url), 'what verify finds').toEqual([])
  let stop = false
  const writing = writeUntil(node.address, open, WRITERS, () => stop)
  await pause(150 + Math.random() * 900)
  const killed = performance.now()
  await kill(node.process)
  stop = true
  const sent = await writing
  expect(await goneWithin(node.serverPid, GONE_WITHIN), 'the database outlived its parent').toBe(true)
  tally.gones.push(Math.round(performance.now() - killed))
  return sent
}

const middle = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

test(`${ROUNDS} rounds of kill -9 lose no acknowledged act`, async () => {
  const first = await startNode(program.path, data)
  say('first start, with the demo county written', { milliseconds: first.readyMilliseconds })
  const open = await openActs(
    first.address,
    PEOPLE.map(person => `demo-${person}`),
  )
  expect(open.length).toBeGreaterThan(0)
  const tally: Tally = { acknowledged: 0, inDoubt: 0, landed: 0, readies: [], gones: [] }
  let last: Sent[] = []
  let node = first
  for (let number = 1; number <= ROUNDS; number++) {
    last = await round(node, last, open, tally)
    node = await startNode(program.path, data)
    tally.readies.push(node.readyMilliseconds)
    expect(node.readyMilliseconds).toBeLessThan(READY_WITHIN)
  }
  await round(node, last, open, tally)
  const whole = await command(program.path, data, ['verify', '--demo', '--json'])
  expect(whole.code, whole.out + whole.err).toBe(0)
  const { readies, gones, ...counts } = tally
  say('kill rounds', {
    rounds: ROUNDS + 1,
    ...counts,
    lost: 0,
    readyMedian: middle(readies),
    readyWorst: Math.max(...readies),
    goneMedian: middle(gones),
    goneWorst: Math.max(...gones),
    acts: open.map(one => one.kind),
  })
})

test('a second process is refused the data folder, the first goes on', async () => {
  const node = await startNode(program.path, data)
  const second = await command(program.path, data, ['serve', '--demo'])
  expect(second.code).toBe(1)
  expect(second.err).toContain('正由另一个会签进程使用')
  expect((await fetch(`${node.address}/api/site`)).status).toBe(200)
  expect(await end(node.process)).toBe(0)
  expect(await nothingLeft(data, GONE_WITHIN)).not.toBeNull()
})

test('after kill -9 of the parent nothing is left running', async () => {
  const parent = join(packageRoot(), 'scripts', 'run-child.mjs')
  const through = [
    '--input-type=module',
    '-e',
    `const { runNode } = await import(${JSON.stringify(parent)}); process.exit(await runNode(process.argv.slice(1)))`,
  ]
  const node = await startNode(program.path, data, through)
  expect(processesOf(data).length).toBeGreaterThan(2)
  await kill(node.process)
  const milliseconds = await nothingLeft(data, GONE_WITHIN)
  say('after kill -9 of the parent', { milliseconds, leftRunning: processesOf(data).length })
  expect(milliseconds).not.toBeNull()
})

test('a second start is ready soon', async () => {
  const node = await startNode(program.path, data)
  say('second start', { milliseconds: node.readyMilliseconds })
  expect(node.readyMilliseconds).toBeLessThan(READY_WITHIN)
  await end(node.process)
})

test('a backup taken while writing restores into an empty folder, verifies, and names its newest act', async () => {
  const node = await startNode(program.path, data)
  const open = await openActs(
    node.address,
    PEOPLE.map(person => `demo-${person}`),
  )
  let stop = false
  const writing = writeUntil(node.address, open, WRITERS, () => stop)
  await pause(300)
  const file = join(folder, 'county.backup')
  const taken = await command(program.path, data, ['backup', file, '--demo', '--json'])
  await pause(300)
  stop = true
  const sent = await writing
  expect(taken.code, taken.err).toBe(0)
  expect(sent.every(one => one.actId !== null)).toBe(true)
  await end(node.process)
  const empty = join(folder, 'restored')
  const restored = await command(program.path, empty, ['restore', file, '--demo', '--json'])
  expect(restored.code, restored.err).toBe(0)
  const summary = JSON.parse(taken.out) as { newestAct: { act: string }; rows: number; tables: number }
  expect(JSON.parse(restored.out)).toMatchObject(summary)
  const verified = await command(program.path, empty, ['verify', '--demo', '--json'])
  expect(verified.code, verified.out).toBe(0)
  expect(await nothingLeft(empty, GONE_WITHIN)).not.toBeNull()
  say('backup while writing', { actsWritten: sent.length, tables: summary.tables, rows: summary.rows, newestAct: summary.newestAct })
})
