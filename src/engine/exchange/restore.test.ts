/** A house comes back from an old backup: it waits, learns what the others saw, opens a new epoch, and nothing anybody saw is lost. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { words } from '#kernel/words.ts'
import type { ActHeader } from '../procedure/act.ts'
import { emptyInbox, type InboxState, missing, openLetter } from './inbox.ts'
import { actHash, actText, type Checks, type Letter, type LetterContent, type Seal, type Standing } from './letter.ts'
import { giveUp, keepAct, type MatterMail, missingPriors, openMatter, priorOf, unopenedMatter } from './matter-mail.ts'
import { applyReceipt, applyStanding, compose, emptyOutbox, markTried, type OutboxState, recoverSent, toCarry } from './outbox.ts'
import { mergePlaced, placeProposals } from './placing.ts'
import { receiveLetter } from './receive-letter.ts'
import { copiesFor, ownCopies, recoverInto, rest, resume, sendAgain, standingFor, type Told } from './restore.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
const sealOf = (house: string): Seal => ({ hash, sign: text => hash(`${house}|${text}`) })
const checks: Checks = { hash, verify: (house, text, signature) => signature === hash(`${house}|${text}`) }
const DAY = '2026-11-23'
const other = (house: string) => (house === 'PP' ? 'CT' : 'PP')
const parties = ['PP', 'CT'].map(house => ({
  role: house,
  house,
  name: house,
  kind: 'court' as const,
  level: 1,
  region: 'r',
  superior: null,
}))
const opening = { definition: {}, fingerprint: 'f', calendarVersion: '2026', parameters: { parties, terms: {}, confirmed: {} } }

type Disk = {
  house: string
  outbox: OutboxState
  inbox: InboxState
  matter: MatterMail
  texts: Record<string, string>
  kept: { epoch: number; sequence: number; text: string }[]
  papers: Standing['papers']
  asked: string[]
  told: Told[]
  queue: LetterContent[]
  quarantined: string[]
}
const newDisk = (house: string): Disk => ({
  house,
  outbox: emptyOutbox(house, other(house)),
  inbox: emptyInbox(house, other(house)),
  matter: unopenedMatter('m'),
  texts: {},
  kept: [],
  papers: [],
  asked: [],
  told: [],
  queue: [],
  quarantined: [],
})
type World = { disks: Record<string, Disk>; net: { to: string; text: string }[]; ids: number; now: number; chance: () => number }

function seeded(seed: number): () => number {
  let a = (seed * 747796405 + 2891336453) | 0
  return () => {
    a = (Math.imul(a, 1664525) + 1013904223) | 0
    return ((a ^ (a >>> 13)) >>> 0) / 4294967296
  }
}

function post(world: World, disk: Disk, content: LetterContent): Disk {
  const made = compose(disk.outbox, content, sealOf(disk.house), world.now)
  if (made.letter.sequence === 0) {
    world.net.push({ to: other(disk.house), text: made.text })
    return content.standing?.wants && content.standing.restored ? { ...disk, asked: [...disk.asked, made.letter.id] } : disk
  }
  return { ...disk, outbox: made.outbox, texts: { ...disk.texts, [made.letter.id]: made.text } }
}

function act(world: World, disk: Disk): Disk {
  if (disk.matter.resting || (disk.matter.keeper === null && disk.house !== 'PP')) return disk
  const first = disk.matter.keeper === null
  const header: ActHeader = {
    v: 1,
    actId: `a${world.ids++}`,
    matterId: 'm',
    house: disk.house,
    recordedBy: disk.house,
    role: 'r',
    kind: 'note',
    person: 'p',
    post: 'handling-prosecutor',
    on: DAY,
    source: 'own',
    definition: { id: 'toy', version: '1', fingerprint: 'f' },
    prior: priorOf(mergePlaced(disk.matter)),
    codes: {},
    commitments: {},
  }
  const copy = { header, signature: sealOf(disk.house).sign(actText(header)), facts: {}, salts: {}, attachments: [] }
  const opened = first ? openMatter(disk.matter, disk.house, opening) : disk.matter
  const next = { ...disk, matter: keepAct(opened, actHash(header, hash), header) }
  return place(world, post(world, next, { kind: 'act', matterId: 'm', sentOn: DAY, act: copy, ...(first ? { opening } : {}) }))
}

const odd = (a: { hash: string }) =>
  a.hash.charCodeAt(0) % 3 === 0 ? { open: false as const, reason: words('不能', 'no') } : { open: true as const }
function place(world: World, disk: Disk): Disk {
  const { placings, matter } = placeProposals(disk.house, disk.matter, odd, sealOf(disk.house))
  return placings.reduce<Disk>(
    (d, { placing, signature }) => post(world, d, { kind: 'placing', matterId: 'm', sentOn: DAY, placing: { placing, signature } }),
    { ...disk, matter },
  )
}

const say = (world: World, disk: Disk, how: Pick<Standing, 'wants' | 'answers' | 'restored' | 'copies'>): Disk =>
  post(world, disk, {
    kind: 'standing',
    matterId: null,
    sentOn: DAY,
    standing: standingFor(disk.outbox, disk.inbox, [disk.matter], disk.papers, how),
  })

function recover(disk: Disk, standing: Standing): Disk {
  let d = disk
  for (const { letter, text } of ownCopies(disk.house, standing, checks)) {
    const { resting } = d.matter
    const matter = recoverInto(d.matter, letter, checks)
    const again = matter === d.matter ? null : sendAgain(letter, resting, DAY)
    const outbox = resting ? recoverSent(d.outbox, letter, 0) : d.outbox
    d = { ...d, matter, outbox, texts: { ...d.texts, [letter.id]: text }, queue: again ? [...d.queue, again] : d.queue }
  }
  return d
}

function receive(world: World, start: Disk, text: string): Disk {
  const got = receiveLetter({ inbox: start.inbox, matter: start.matter }, text, checks, DAY)
  let disk: Disk = { ...start, inbox: got.inbox, matter: got.matter ?? start.matter }
  for (const effect of got.effects) {
    if (effect.kind === 'send-receipt') disk = post(world, disk, { kind: 'receipt', matterId: null, sentOn: DAY, receipt: effect.receipt })
    if (effect.kind === 'apply-receipt') disk = { ...disk, outbox: applyReceipt(disk.outbox, effect.receipt).outbox }
    if (effect.kind === 'quarantine') disk = { ...disk, quarantined: [...disk.quarantined, effect.reason] }
    if (effect.kind === 'return-copy') disk = say(world, disk, { wants: false, answers: null, restored: false, copies: [effect.text] })
    if (effect.kind === 'keep-letter') {
      disk = { ...disk, kept: [...disk.kept, { epoch: effect.letter.epoch, sequence: effect.letter.sequence, text }] }
      const opened = openLetter(disk.inbox, effect.letter.id, DAY)
      if (opened)
        disk = post(world, { ...disk, inbox: opened.inbox }, { kind: 'receipt', matterId: null, sentOn: DAY, receipt: opened.receipt })
    }
    if (effect.kind === 'hear-standing') {
      const { standing, letterId } = effect
      disk = recover(
        { ...disk, outbox: applyStanding(disk.outbox, standing), told: [...disk.told, { from: other(disk.house), standing }] },
        standing,
      )
      if (standing.wants)
        disk = say(world, disk, { wants: false, answers: letterId, restored: false, copies: copiesFor(standing, disk.kept) })
    }
  }
  return disk
}

function courier(world: World, disk: Disk): Disk {
  const due = toCarry(disk.outbox, world.now, 20)
  for (const letter of due) world.net.push({ to: other(disk.house), text: disk.texts[letter.id] as string })
  return {
    ...disk,
    outbox: markTried(
      disk.outbox,
      due.map(letter => letter.id),
      world.now,
    ),
  }
}

/** A house at rest asks; when it may, it goes on in a new epoch and sends again what it recovered. */
function wake(world: World, disk: Disk): Disk {
  if (!disk.outbox.resting) {
    const none = disk.matter.keeper === disk.house && missing(disk.inbox).length === 0
    const found = none ? { ...disk, matter: missingPriors(disk.matter).reduce(giveUp, disk.matter) } : disk
    const queued = found.queue.reduce<Disk>((d, content) => post(world, d, content), { ...found, queue: [] })
    return say(world, place(world, queued), { wants: true, answers: null, restored: false, copies: [] })
  }
  const matters = disk.matter.keeper === disk.house ? [disk.matter] : []
  const next = resume(
    { house: disk.house, outboxes: [disk.outbox], matters, papers: disk.papers, asked: { [other(disk.house)]: disk.asked } },
    disk.told,
  )
  if (!next.ready) return say(world, disk, { wants: true, answers: null, restored: true, copies: [] })
  const matter = next.matters[0] ?? { ...disk.matter, resting: false }
  return { ...disk, outbox: next.outboxes[0] as OutboxState, matter, papers: next.papers, asked: [], told: [] }
}

function goToRest(disk: Disk): Disk {
  const { outboxes, matters } = rest([disk.outbox], [disk.matter])
  return { ...disk, outbox: outboxes[0] as OutboxState, matter: matters[0] as MatterMail, asked: [], told: [] }
}

/** Network: any waiting letters next (reorders), 15 % lost, 10 % twice. */
function tick(world: World, acting: boolean): void {
  world.now++
  for (let k = 0; k < 4; k++) {
    const at = Math.floor(world.chance() * world.net.length)
    const item = world.net[at]
    if (!item || world.chance() < 0.5) continue
    if (world.chance() >= 0.1) world.net.splice(at, 1)
    if (world.chance() >= 0.15) world.disks[item.to] = receive(world, world.disks[item.to] as Disk, item.text)
  }
  const house = world.chance() < 0.5 ? 'PP' : 'CT'
  const disk = world.disks[house] as Disk
  const what = world.chance()
  if (acting && what < 0.15) world.disks[house] = act(world, disk)
  else if (what < 0.45) world.disks[house] = courier(world, disk)
  else if (what < 0.55) world.disks[house] = place(world, disk)
  else if (what < 0.62) world.disks[house] = wake(world, disk)
}

const names = (world: World, house: string) => mergePlaced((world.disks[house] as Disk).matter)
const idle = (world: World) =>
  Object.values(world.disks).every(
    d =>
      !d.outbox.resting &&
      d.queue.length === 0 &&
      Object.values(d.outbox.letters).every(l => l.stage !== 'sent' && !l.again) &&
      missing(d.inbox).length === 0,
  ) &&
  canonicalJson(names(world, 'PP')) === canonicalJson(names(world, 'CT')) &&
  names(world, 'PP').every(a => a.n !== null) &&
  Object.values(world.disks).every(d => d.matter.acts.length === names(world, 'PP').length)

function run(seed: number, restored: string): { world: World; forgot: number } {
  const world: World = { disks: { PP: newDisk('PP'), CT: newDisk('CT') }, net: [], ids: 0, now: 0, chance: seeded(seed) }
  for (let i = 0; i < 120; i++) tick(world, true)
  const backup = world.disks[restored] as Disk
  for (let i = 0; i < 80; i++) tick(world, true)
  const forgot = (world.disks[restored] as Disk).matter.acts.length - backup.matter.acts.length
  world.disks[restored] = goToRest(backup)
  for (let i = 0; i < 150; i++) tick(world, true)
  for (let i = 0; i < 8000 && !(i % 25 === 0 && world.net.length < 40 && idle(world)); i++) tick(world, false)
  return { world, forgot }
}

describe('after a restore', () => {
  for (const house of ['PP', 'CT']) {
    it(`${house === 'PP' ? 'the keeper' : 'the other party'} comes back from an old backup, 60 seeds: all that anybody saw is there, once, in one order`, () => {
      let forgot = 0
      let late = 0
      for (let seed = 1; seed <= 60; seed++) {
        const { world, forgot: n } = run(seed, house)
        forgot += n
        const views = [names(world, 'PP'), names(world, 'CT')]
        const known = new Set(Object.values(world.disks).flatMap(d => d.matter.acts.map(a => a.hash)))
        expect({ seed, idle: idle(world) }).toEqual({ seed, idle: true })
        expect(views[0]?.map(a => a.hash).sort()).toEqual([...known].sort())
        expect(views[0]?.map(a => a.n)).toEqual(views[0]?.map((_a, i) => i + 1))
        for (const d of Object.values(world.disks)) {
          expect(d.quarantined.filter(reason => reason !== 'from-before-restore')).toEqual([])
          late += d.quarantined.length
          expect({ seed, house: d.house, missing: missing(d.inbox) }).toEqual({ seed, house: d.house, missing: [] })
        }
        expect(world.disks[house]?.outbox.epoch).toBe(2)
      }
      expect(forgot).toBeGreaterThan(60)
      if (house === 'PP') expect(late).toBeGreaterThan(0)
    }, 60_000)
  }

  const toldBy = (change: Partial<Standing>): Told => ({
    from: 'CT',
    standing: {
      wants: false,
      answers: 'q1',
      restored: false,
      sent: { epoch: 1, base: 0, last: 0, lost: [] },
      seen: { epoch: 1, highest: 7, missing: [6] },
      awaiting: [],
      placings: [],
      papers: [{ series: '检民执监2026', number: 9 }],
      copies: [],
      ...change,
    },
  })
  const { outboxes, matters } = rest([{ ...emptyOutbox('PP', 'CT'), last: 5 }], [openMatter(unopenedMatter('m'), 'PP', opening)])
  const state = {
    house: 'PP',
    outboxes,
    matters,
    papers: [
      { series: '检民执监2026', number: 7 },
      { series: '检建2026', number: 2 },
    ],
    asked: { CT: ['q1'] },
  }

  it('waits for every counterpart, and takes no answer to another question', () => {
    expect(resume(state, [])).toMatchObject({ ready: false, waitsFor: ['CT'] })
    expect(resume(state, [toldBy({ answers: 'older' })])).toMatchObject({ ready: false, waitsFor: ['CT'] })
    expect(resume(state, [toldBy({ answers: null })])).toMatchObject({ ready: false, waitsFor: ['CT'] })
  })

  it('waits until every placing that somebody saw is here again, of matters it forgot too', () => {
    expect(resume(state, [toldBy({ placings: [{ matterId: 'm', keeper: 'PP', epoch: 1, n: 1 }] })])).toMatchObject({
      ready: false,
      waitsFor: ['m'],
    })
    expect(resume(state, [toldBy({ placings: [{ matterId: 'forgotten', keeper: 'PP', epoch: 1, n: 1 }] })])).toMatchObject({
      ready: false,
      waitsFor: ['forgotten'],
    })
    expect(resume(state, [toldBy({ placings: [{ matterId: 'theirs', keeper: 'CT', epoch: 1, n: 1 }] })])).toMatchObject({ ready: true })
  })

  it('numbers on from the highest letter and paper anybody saw, in a new epoch, and names what is lost for ever', () => {
    const next = resume(state, [toldBy({})])
    expect(next).toMatchObject({
      ready: true,
      outboxes: [{ epoch: 2, base: 7, last: 7, lost: [6], resting: false }],
      matters: [{ epoch: 2, resting: false }],
      papers: [
        { series: '检建2026', number: 2 },
        { series: '检民执监2026', number: 9 },
      ],
    })
  })

  it('of several answers, in any order, the highest number counts', () => {
    const [low, high] = [toldBy({ seen: { epoch: 1, highest: 6, missing: [] } }), toldBy({ seen: { epoch: 1, highest: 9, missing: [] } })]
    for (const told of [
      [low, high],
      [high, low],
    ])
      expect(resume(state, told)).toMatchObject({ outboxes: [{ base: 9, last: 9, lost: [] }] })
  })

  it('the other house stops waiting for what is lost for ever', () => {
    const inbox = { ...emptyInbox('CT', 'PP'), through: 5, beyond: [7] }
    expect(missing(inbox)).toEqual([6])
    const outbox = { ...emptyOutbox('PP', 'CT'), epoch: 2, base: 7, last: 7, lost: [6] }
    const standing = standingFor(outbox, emptyInbox('PP', 'CT'), [], [], { wants: true, answers: null, restored: false, copies: [] })
    const { text } = compose(outbox, { kind: 'standing', matterId: null, sentOn: DAY, standing }, sealOf('PP'), 0)
    const got = receiveLetter({ inbox, matter: null }, text, checks, DAY)
    expect([missing(got.inbox), got.inbox.epoch, got.inbox.base, got.inbox.through]).toEqual([[], 2, 7, 7])
  })

  it('takes back only letters that it signed itself', () => {
    const mine = compose(
      emptyOutbox('PP', 'CT'),
      { kind: 'receipt', matterId: null, sentOn: DAY, receipt: { letterId: 'x', stage: 'arrived', on: DAY } },
      sealOf('PP'),
      0,
    )
    const theirs = compose(
      emptyOutbox('CT', 'PP'),
      { kind: 'receipt', matterId: null, sentOn: DAY, receipt: { letterId: 'x', stage: 'arrived', on: DAY } },
      sealOf('CT'),
      0,
    )
    const copies = [mine.text, theirs.text, mine.text.replace('arrived', 'opened'), 'nonsense']
    expect(ownCopies('PP', toldBy({ copies }).standing, checks).map(copy => copy.letter.id)).toEqual([mine.letter.id])
    expect(recoverSent(emptyOutbox('PP', 'CT'), mine.letter, 0).letters).toEqual({})
  })

  it('sends again the act but not a placing of an earlier epoch', () => {
    const placing = { placing: {}, signature: 's' } as unknown as NonNullable<Letter['placing']>
    const letter = {
      kind: 'act',
      matterId: 'm',
      act: { header: {} },
      placing,
      opening,
      package: [],
      withdrawal: undefined,
    } as unknown as Letter
    expect(sendAgain(letter, false, DAY)).toEqual({ kind: 'act', matterId: 'm', sentOn: DAY, act: { header: {} }, opening, package: [] })
    expect(sendAgain(letter, true, DAY)).toHaveProperty('placing')
    expect(sendAgain({ kind: 'placing', matterId: 'm', placing } as unknown as Letter, false, DAY)).toBeNull()
    const reason = words('误发', 'in error')
    const notice = { kind: 'withdrawal-notice', matterId: 'm', withdrawal: { letterId: 'x', reason } } as unknown as Letter
    expect(sendAgain(notice, false, DAY)).toEqual({
      kind: 'withdrawal-notice',
      matterId: 'm',
      sentOn: DAY,
      withdrawal: { letterId: 'x', reason },
    })
  })
})
