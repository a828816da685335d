/** 500 seeds of mail in a bad world, planted forgeries, and mutants of the protocol that must be noticed. */
import { describe, expect, it } from 'vitest'
import { actHash, type Letter } from './letter.ts'
import type { MatterMail } from './matter-mail.ts'
import { compose, emptyOutbox, toCarry } from './outbox.ts'
import { mergePlaced, placeProposals } from './placing.ts'
import { receiveLetter } from './receive-letter.ts'
import { broken, type Disk, hash, MATTER, outboxesOf, PROTOCOL, type Protocol, receive, run, sealOf } from './simulated-world.test.ts'

describe('mail between houses in a bad world', () => {
  it('500 seeds: the same order on all sides, one effect per letter, nothing lost, every receipt home', () => {
    const sum = { letters: 0, acts: 0, noEffect: 0, crossings: 0, sent: 0, dropped: 0, doubled: 0, damaged: 0, crashes: 0, steps: 0 }
    for (let seed = 1; seed <= 500; seed++) {
      const world = run(seed)
      expect({ seed, broken: broken(world) }).toEqual({ seed, broken: [] })
      const view = mergePlaced(world.disks.keeper?.matter as MatterMail)
      const idle = view.filter(act => !act.effect)
      sum.letters += outboxesOf(world).reduce((n, outbox) => n + outbox.last, 0)
      sum.acts += view.length
      sum.noEffect += idle.length
      if (idle.some(act => act.header.kind === 'reply') && view.some(act => act.effect && act.header.kind === 'withdraw')) sum.crossings++
      for (const key of ['sent', 'dropped', 'doubled', 'damaged', 'crashes', 'steps'] as const) sum[key] += world.n[key]
    }
    expect(sum.crossings).toBeGreaterThan(5)
    expect(sum.crashes).toBeGreaterThan(5000)
    expect(sum.dropped).toBeGreaterThan(5000)
  }, 60_000)

  it('a letter forged under a used number or act id is the only thing quarantined', () => {
    for (let seed = 1; seed <= 40; seed++) {
      let planted = 0
      const world = run(seed, PROTOCOL, w => {
        const court = w.disks.court as Disk
        const texts = Object.values(w.disks.keeper?.texts ?? {}).map(text => JSON.parse(text) as Letter)
        const target = texts.find(letter => letter.to === 'court' && Object.hasOwn(court.inboxes.keeper?.letters ?? {}, letter.id))
        if (!target) return
        const { id: _id, signature: _signature, v: _v, from: _from, to: _to, epoch: _e, base: _b, sequence, ...content } = target
        const behind = { ...emptyOutbox('keeper', 'court'), last: sequence - 1 }
        const forged = compose(behind, { ...content, sentOn: '2026-11-22' }, sealOf('keeper'), 0)
        w.disks.court = receive(w, court, 'keeper', forged.text)
        planted++
      })
      expect({ seed, broken: broken(world, planted) }).toEqual({ seed, broken: [] })
    }
  }, 30_000)

  const mutants: Record<string, Partial<Protocol>> = {
    'an inbox that forgets which letters it took': {
      receiveLetter: (state, text, c, on) => receiveLetter({ ...state, inbox: { ...state.inbox, letters: {}, numbers: {} } }, text, c, on),
    },
    'a matter that writes the same act again': {
      receiveLetter: (state, text, c, on) => {
        const got = receiveLetter(state, text, c, on)
        const again =
          got.verdict === 'duplicate' && got.letter?.act
            ? [{ kind: 'write-act' as const, matterId: MATTER, hash: actHash(got.letter.act.header, hash), act: got.letter.act }]
            : []
        return { ...got, effects: [...got.effects, ...again] }
      },
    },
    'a courier that carries only once, in a house that hears no standing': {
      toCarry: (outbox, now) => toCarry(outbox, now, 1e9),
      applyStanding: outbox => outbox,
    },
    'a mail room that sends no receipts': { receipts: false },
    'a keeper that drops what is no longer open': {
      placeProposals: (house, matter, open, seal) => {
        const fine = matter.acts.filter(
          a =>
            matter.placings.some(p => p.placing.actHash === a.hash) ||
            open(
              a,
              mergePlaced(matter).filter(f => f.n !== null),
            ).open,
        )
        const got = placeProposals(house, { ...matter, acts: fine }, open, seal)
        return { placings: got.placings, matter: { ...got.matter, acts: matter.acts } }
      },
    },
    'a house that folds in the order of arrival': {
      mergePlaced: matter => matter.acts.map(a => ({ header: a.header, hash: a.hash, n: a.arrival, effect: true })),
    },
  }
  for (const [name, change] of Object.entries(mutants)) {
    it(`is noticed: ${name}`, () => {
      const bad: string[] = []
      for (let seed = 1; seed <= 25 && bad.length === 0; seed++) bad.push(...broken(run(seed, { ...PROTOCOL, ...change })))
      expect(bad.length).toBeGreaterThan(0)
    }, 30_000)
  }
})
