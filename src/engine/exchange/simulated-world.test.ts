/** The injected world of the simulation: seeded chance, virtual clock, faulty network, disks that forget what was not written. */
// biome-ignore-all lint/suspicious/noExportsInTest: the simulation imports this world; kept out of the product because it is only ever a test.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { words } from '#kernel/words.ts'
import type { ActHeader, FoldedAct } from '../procedure/act.ts'
import { commitAct } from './commitment.ts'
import { emptyInbox, type InboxState, missing, openLetter } from './inbox.ts'
import { actHash, actText, type Checks, type LetterContent, type Seal } from './letter.ts'
import { keepAct, type MatterMail, openMatter, priorOf, unopenedMatter } from './matter-mail.ts'
import { applyReceipt, applyStanding, compose, emptyOutbox, markTried, type OutboxState, toCarry } from './outbox.ts'
import { mergePlaced, type Openness, placeProposals } from './placing.ts'
import { receiveLetter } from './receive-letter.ts'
import { standingFor } from './restore.ts'

export const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
export const sealOf = (house: string): Seal => ({ hash, sign: text => hash(`${house}|${text}`) })
export const checks: Checks = { hash, verify: (house, text, signature) => signature === hash(`${house}|${text}`) }
const DAY = '2026-11-23'
export const MATTER = 'm1'

/** The same step functions that the mail room calls; a mutant replaces one of them. */
export type Protocol = {
  receiveLetter: typeof receiveLetter
  placeProposals: typeof placeProposals
  toCarry: typeof toCarry
  applyStanding: typeof applyStanding
  mergePlaced: typeof mergePlaced
  receipts: boolean
}
export const PROTOCOL: Protocol = { receiveLetter, placeProposals, toCarry, applyStanding, mergePlaced, receipts: true }

/** Everything a house has on its disk. Replaced as a whole by each step, so a crash before the write loses the whole step. */
export type Disk = {
  house: string
  outboxes: Record<string, OutboxState>
  inboxes: Record<string, InboxState>
  acts: Record<string, string>
  matter: MatterMail
  texts: Record<string, string>
  /** Receipts and standings wait here for the courier, which forgets them as soon as it handed them over. */
  loose: { to: string; text: string }[]
  toOpen: { from: string; id: string }[]
  /** How often each letter had its effect, and what was quarantined: the ledger that the assertions read. */
  taken: Record<string, number>
  written: Record<string, number>
  quarantined: string[]
  done: string[]
}
/** What is played: who may do what next, and whether an act is still open when the keeper places it. The first house is the keeper. */
export type Play = {
  houses: (seed: number) => string[]
  opening: string
  next: (acts: FoldedAct[], house: string, chance: () => number) => { kind: string; codes: ActHeader['codes'] } | null
  isOpen: (act: { header: ActHeader }, placed: FoldedAct[]) => Openness
}

export type World = {
  play: Play
  chance: () => number
  now: number
  net: { at: number; to: string; from: string; text: string }[]
  houses: string[]
  disks: Record<string, Disk>
  use: Protocol
  n: { sent: number; dropped: number; doubled: number; damaged: number; crashes: number; steps: number }
}

function seeded(seed: number): () => number {
  let a = seed * 2654435761 + 1
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const pick = <T>(world: World, list: readonly T[]): T => list[Math.floor(world.chance() * list.length)] as T

function newWorld(seed: number, play: Play, use: Protocol): World {
  const houses = play.houses(seed)
  const disks: Record<string, Disk> = {}
  for (const house of houses) {
    const others = houses.filter(other => other !== house)
    const outboxes = Object.fromEntries(others.map(to => [to, emptyOutbox(house, to)]))
    const inboxes = Object.fromEntries(others.map(from => [from, emptyInbox(house, from)]))
    disks[house] = {
      house,
      outboxes,
      inboxes,
      acts: {},
      matter: unopenedMatter(MATTER),
      texts: {},
      loose: [],
      toOpen: [],
      taken: {},
      written: {},
      quarantined: [],
      done: [],
    }
  }
  return {
    play,
    chance: seeded(seed),
    now: 0,
    net: [],
    houses,
    disks,
    use,
    n: { sent: 0, dropped: 0, doubled: 0, damaged: 0, crashes: 0, steps: 0 },
  }
}

/** A little procedure: serve → sign for → reply → close; withdraw while not closed; notes by anybody while it runs. */
const NEXT: Record<string, Record<string, string>> = {
  none: { serve: 'served' },
  served: { signFor: 'received', withdraw: 'withdrawn', note: 'served' },
  received: { reply: 'replied', withdraw: 'withdrawn', note: 'received' },
  replied: { close: 'closed', withdraw: 'withdrawn', note: 'replied' },
  closed: {},
  withdrawn: {},
}
const stageOf = (acts: FoldedAct[]) =>
  acts.filter(act => act.effect).reduce((stage, act) => NEXT[stage]?.[act.header.kind] ?? stage, 'none')
const isOpen = (act: { header: { kind: string } }, placed: FoldedAct[]): Openness =>
  NEXT[stageOf(placed)]?.[act.header.kind] ? { open: true } : { open: false, reason: words('此时已不能进行', 'no longer open') }
const MAY: Record<string, string[]> = {
  keeper: ['serve', 'withdraw', 'close', 'note'],
  court: ['signFor', 'reply', 'note'],
  third: ['note'],
}
const TOY: Play = {
  houses: seed => (seed % 3 === 0 ? ['keeper', 'court', 'third'] : ['keeper', 'court']),
  opening: 'serve',
  next: (acts, house, chance) => {
    const open = (MAY[house] ?? []).filter(kind => NEXT[stageOf(acts)]?.[kind])
    return open.length > 0 ? { kind: open[Math.floor(chance() * open.length)] as string, codes: {} } : null
  },
  isOpen,
}

/** Runs one step of one house: reads the disk, computes, writes all or (crash) nothing. What went to the network before a crash stays there. */
function step(world: World, house: string, work: (disk: Disk) => Disk): void {
  const next = work(world.disks[house] as Disk)
  if (world.chance() < 0.08) world.n.crashes++
  else world.disks[house] = next
}

function post(world: World, disk: Disk, to: string, content: LetterContent): Disk {
  const made = compose(disk.outboxes[to] as OutboxState, content, sealOf(disk.house), world.now)
  if (content.kind === 'receipt' || content.kind === 'standing') return { ...disk, loose: [...disk.loose, { to, text: made.text }] }
  return { ...disk, outboxes: { ...disk.outboxes, [to]: made.outbox }, texts: { ...disk.texts, [made.letter.id]: made.text } }
}

const toAll = (world: World, disk: Disk, content: LetterContent): Disk =>
  world.houses.filter(to => to !== disk.house).reduce((d, to) => post(world, d, to, content), disk)

/** A person acts on what the house sees; the keeper places its own act at once, all in one step. */
function act(world: World, disk: Disk, { kind, codes }: { kind: string; codes: ActHeader['codes'] }): Disk {
  const seen = world.use.mergePlaced(disk.matter)
  const facts = { text: `${kind} ${disk.house} ${disk.done.length}` }
  const salts = { text: `salt-${world.chance()}` }
  const actId = `${disk.house}-${disk.done.length}`
  const header = {
    v: 1 as const,
    actId,
    matterId: MATTER,
    house: disk.house,
    recordedBy: disk.house,
    role: disk.house,
    kind,
    person: 'p',
    post: 'handling-prosecutor' as const,
    on: DAY,
    source: 'own' as const,
    definition: { id: 'toy', version: '1', fingerprint: 'f' },
    prior: priorOf(seen),
    codes,
    commitments: commitAct(facts, [], salts, hash),
  }
  const copy = { header, signature: sealOf(disk.house).sign(actText(header)), facts, salts, attachments: [] }
  const hashed = actHash(header, hash)
  let next: Disk = {
    ...disk,
    matter: keepAct(disk.matter, hashed, header),
    done: [...disk.done, hashed],
    written: { ...disk.written, [hashed]: 1 },
  }
  const parties = world.houses.map(name => ({
    role: name,
    house: name,
    name,
    kind: 'court' as const,
    level: 1,
    region: 'r',
    superior: null,
  }))
  const opening = { definition: {}, fingerprint: 'f', calendarVersion: '2026', parameters: { parties, terms: {}, confirmed: {} } }
  if (kind === world.play.opening) next = { ...next, matter: openMatter(next.matter, disk.house, opening) }
  next = toAll(world, next, { kind: 'act', matterId: MATTER, sentOn: DAY, act: copy, ...(kind === world.play.opening ? { opening } : {}) })
  return place(world, next)
}

function place(world: World, disk: Disk): Disk {
  const { placings, matter } = world.use.placeProposals(disk.house, disk.matter, world.play.isOpen, sealOf(disk.house))
  return placings.reduce<Disk>(
    (d, { placing, signature }) => toAll(world, d, { kind: 'placing', matterId: MATTER, sentOn: DAY, placing: { placing, signature } }),
    { ...disk, matter },
  )
}

export function receive(world: World, start: Disk, from: string, text: string): Disk {
  const inbox = { ...(start.inboxes[from] as InboxState), acts: start.acts }
  const got = world.use.receiveLetter({ inbox, matter: start.matter }, text, checks, DAY)
  let disk: Disk = { ...start, acts: got.inbox.acts, inboxes: { ...start.inboxes, [from]: got.inbox }, matter: got.matter ?? start.matter }
  for (const effect of got.effects) {
    if (effect.kind === 'send-receipt' && world.use.receipts)
      disk = post(world, disk, from, { kind: 'receipt', matterId: null, sentOn: DAY, receipt: effect.receipt })
    if (effect.kind === 'apply-receipt')
      disk = { ...disk, outboxes: { ...disk.outboxes, [from]: applyReceipt(disk.outboxes[from] as OutboxState, effect.receipt).outbox } }
    if (effect.kind === 'hear-standing')
      disk = {
        ...disk,
        outboxes: { ...disk.outboxes, [from]: world.use.applyStanding(disk.outboxes[from] as OutboxState, effect.standing) },
      }
    if (effect.kind === 'quarantine') disk = { ...disk, quarantined: [...disk.quarantined, effect.reason] }
    if (effect.kind === 'write-act') disk = { ...disk, written: { ...disk.written, [effect.hash]: (disk.written[effect.hash] ?? 0) + 1 } }
    if (effect.kind === 'keep-letter') {
      const id = effect.letter.id
      disk = { ...disk, toOpen: [...disk.toOpen, { from, id }], taken: { ...disk.taken, [id]: (disk.taken[id] ?? 0) + 1 } }
    }
  }
  return disk
}

/** Drops 20 %, doubles 15 %, damages 2 %, delays up to 40 ticks (and so reorders). */
function carry(world: World, from: string, to: string, text: string): void {
  world.n.sent++
  if (world.chance() < 0.2) return void world.n.dropped++
  const copies = world.chance() < 0.15 ? 2 : 1
  if (copies === 2) world.n.doubled++
  for (let i = 0; i < copies; i++) {
    const damaged = world.chance() < 0.02
    if (damaged) world.n.damaged++
    world.net.push({
      at: world.now + Math.floor(world.chance() * 40),
      from,
      to,
      text: damaged ? text.slice(0, Math.floor(world.chance() * text.length)) : text,
    })
  }
}

function courier(world: World, disk: Disk): Disk {
  let next = { ...disk, loose: [] as Disk['loose'] }
  for (const { to, text } of disk.loose) carry(world, disk.house, to, text)
  for (const [to, outbox] of Object.entries(disk.outboxes)) {
    const due = world.use.toCarry(outbox, world.now, 30)
    for (const { id } of due) carry(world, disk.house, to, disk.texts[id] as string)
    next = {
      ...next,
      outboxes: {
        ...next.outboxes,
        [to]: markTried(
          outbox,
          due.map(letter => letter.id),
          world.now,
        ),
      },
    }
  }
  return next
}

const ask = (world: World, disk: Disk): Disk =>
  Object.values(disk.outboxes).reduce((d, outbox) => {
    const standing = standingFor(outbox, d.inboxes[outbox.to] as InboxState, [d.matter], [], {
      wants: false,
      answers: null,
      restored: false,
      copies: [],
    })
    return post(world, d, outbox.to, { kind: 'standing', matterId: null, sentOn: DAY, standing })
  }, disk)

function open(world: World, disk: Disk): Disk {
  const [first, ...rest] = disk.toOpen
  if (!first) return disk
  const opened = openLetter(disk.inboxes[first.from] as InboxState, first.id, DAY)
  if (!opened) return { ...disk, toOpen: rest }
  const next = { ...disk, toOpen: rest, inboxes: { ...disk.inboxes, [first.from]: opened.inbox } }
  return world.use.receipts
    ? post(world, next, first.from, { kind: 'receipt', matterId: null, sentOn: DAY, receipt: opened.receipt })
    : next
}

/** One tick: deliver what is due, then one random step of a random house. */
function tick(world: World, scripted: boolean): void {
  world.now++
  world.n.steps++
  const due = world.net.filter(item => item.at <= world.now)
  if (due.length > 0) {
    const item = pick(world, due)
    world.net.splice(world.net.indexOf(item), 1)
    step(world, item.to, disk => receive(world, disk, item.from, item.text))
  }
  const house = pick(world, world.houses)
  const what = world.chance()
  if (scripted && what < 0.25) {
    const disk = world.disks[house] as Disk
    const opened = Object.values(world.disks).some(one => one.done.length > 0)
    const next = opened || house === world.houses[0] ? world.play.next(world.use.mergePlaced(disk.matter), house, world.chance) : null
    if (next && disk.done.length < 8) step(world, house, d => act(world, d, next))
  } else if (what < 0.6) step(world, house, disk => courier(world, disk))
  else if (what < 0.75) step(world, house, disk => open(world, disk))
  else if (what < 0.9) step(world, house, disk => place(world, disk))
  else if (what < 0.93) step(world, house, disk => ask(world, disk))
}

export const outboxesOf = (world: World) => Object.values(world.disks).flatMap(disk => Object.values(disk.outboxes))
const settled = (world: World) =>
  outboxesOf(world).every(outbox =>
    Object.values(outbox.letters).every(letter => letter.stage === 'opened' || letter.stage === 'quarantined'),
  ) && world.houses.every(house => world.use.mergePlaced((world.disks[house] as Disk).matter).every(act => act.n !== null))

export function run(seed: number, use: Protocol = PROTOCOL, plant?: (world: World) => void, play: Play = TOY): World {
  const world = newWorld(seed, play, use)
  for (let i = 0; i < 400; i++) {
    tick(world, true)
    if (i === 200) plant?.(world)
  }
  for (let i = 0; i < 6000 && !(i % 20 === 0 && settled(world)); i++) tick(world, false)
  return world
}

/** Every promise, as a list of what is broken: empty is good. */
export function broken(world: World, planted = 0): string[] {
  const out: string[] = []
  const say = (ok: boolean, what: string) => void (ok || out.push(what))
  const disks = Object.values(world.disks)
  say(settled(world), 'livelock: letters without receipt or acts without placing')
  const all = disks.flatMap(disk => disk.done).sort()
  const views = disks.map(disk => world.use.mergePlaced(disk.matter))
  for (const [i, view] of views.entries()) {
    say(canonicalJson(view) === canonicalJson(views[0]), `house ${i} sees another matter`)
    say(
      view
        .map(act => act.hash)
        .sort()
        .join() === all.join(),
      `house ${i}: an act lost or double`,
    )
    say(
      view.every((act, k) => act.n === k + 1),
      `house ${i}: numbers`,
    )
    const replayed = view.map((act, k) => world.play.isOpen(act, view.slice(0, k)).open)
    say(
      view.every((act, k) => act.effect === replayed[k]),
      `house ${i}: effect flags`,
    )
  }
  for (const disk of disks) {
    say(
      Object.values(disk.taken).every(n => n === 1),
      `${disk.house}: a letter had two effects`,
    )
    say(
      Object.values(disk.written).every(n => n === 1),
      `${disk.house}: an act written twice`,
    )
    for (const [from, inbox] of Object.entries(disk.inboxes)) {
      const sent = world.disks[from]?.outboxes[disk.house] as OutboxState
      say(missing(inbox).length === 0 && inbox.through === sent.last, `${disk.house}: a gap in the letters of ${from}`)
    }
  }
  say(disks.flatMap(disk => disk.quarantined).length === planted, 'quarantine without cause, or cause without quarantine')
  return out
}

describe('the world itself', () => {
  it('is decided by its seed alone', () => {
    const [one, same, another] = [run(7), run(7), run(8)]
    expect(canonicalJson(same.disks)).toBe(canonicalJson(one.disks))
    expect(canonicalJson(another.disks)).not.toBe(canonicalJson(one.disks))
  })

  it('is as bad as it claims, and has three houses for every third seed', () => {
    const { n, houses } = run(9)
    expect(houses).toHaveLength(3)
    expect(Math.min(n.dropped, n.doubled, n.damaged, n.crashes)).toBeGreaterThan(0)
  })
})
