/** The keeper's order: nothing dropped, chains by hash, epochs after a restore, and the same fold whatever arrived first. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import type { ActHeader } from '../procedure/act.ts'
import { actHash, placingHash, type Seal } from './letter.ts'
import { keepAct, keepPlacing, type MatterMail, priorOf, unopenedMatter } from './matter-mail.ts'
import { mergePlaced, placedSequence, placeProposals, proposals } from './placing.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const seal: Seal = { hash, sign: text => hash(`PP|${text}`) }
const yes = () => ({ open: true }) as const
const no = () => ({ open: false, reason: words('已撤回', 'withdrawn') }) as const

function header(actId: string, prior: string | null, by = 'PP', on: string | null = '2026-08-20'): ActHeader {
  return {
    v: 1,
    actId,
    matterId: 'm',
    house: by,
    recordedBy: by,
    role: 'r',
    kind: actId,
    person: 'p',
    post: 'handling-prosecutor',
    on,
    source: 'own',
    definition: { id: 'toy', version: '1', fingerprint: 'f' },
    prior,
    codes: {},
    commitments: {},
  }
}
const of = (h: ActHeader) => actHash(h, hash)
const empty: MatterMail = { ...unopenedMatter('m'), keeper: 'PP', parties: ['PP', 'CT'] }
const withActs = (matter: MatterMail, ...acts: ActHeader[]) => acts.reduce((m, h) => keepAct(m, of(h), h), matter)
const serve = header('serve', null)
const sign = header('sign', of(serve), 'CT', '2026-08-21')
const reply = header('reply', of(sign), 'CT', '2026-09-02')
const withdraw = header('withdraw', of(sign), 'PP', '2026-09-01')
const names = (matter: MatterMail) => mergePlaced(matter).map(act => `${act.n ?? '-'}${act.effect ? '' : '!'} ${act.header.kind}`)

describe('placing', () => {
  it('numbers from 1, chained by hash, signed, in the epoch of the matter', () => {
    const { placings, matter } = placeProposals('PP', withActs(empty, serve, sign), yes, seal)
    expect(placings.map(p => [p.placing.n, p.placing.epoch, p.placing.effect, p.by])).toEqual([
      [1, 1, true, 'PP'],
      [2, 1, true, 'PP'],
    ])
    expect(placings[0]?.placing.previous).toBeNull()
    expect(placings[1]?.placing.previous).toBe(placingHash(placings[0]?.placing as never, hash))
    expect(placedSequence(matter)).toEqual(placings)
    expect(proposals(matter)).toEqual([])
    expect(placeProposals('PP', matter, yes, seal).placings).toEqual([])
  })

  it('withdrawal and reply crossing: the one that arrived first has effect, the other is placed without, with its reason', () => {
    const open = (act: { header: ActHeader }, placed: { header: ActHeader; effect: boolean }[]) =>
      placed.some(p => p.effect && ['reply', 'withdraw'].includes(p.header.kind)) && act.header.kind !== 'note' ? no() : yes()
    const start = withActs(empty, serve, sign)
    const one = placeProposals('PP', withActs(start, withdraw, reply), open, seal)
    expect(names(one.matter)).toEqual(['1 serve', '2 sign', '3 withdraw', '4! reply'])
    expect(one.placings[3]?.placing.reason).toEqual(words('已撤回', 'withdrawn'))
    expect(names(placeProposals('PP', withActs(start, reply, withdraw), open, seal).matter)).toEqual([
      '1 serve',
      '2 sign',
      '3 reply',
      '4! withdraw',
    ])
  })

  it('isOpen sees what was placed in the same call, without effect included', () => {
    const seen: string[][] = []
    placeProposals(
      'PP',
      withActs(empty, serve, sign, reply),
      (_act, placed) => {
        seen.push(placed.map(p => `${p.n}${p.effect}`))
        return placed.length === 1 ? no() : yes()
      },
      seal,
    )
    expect(seen).toEqual([[], ['1true'], ['1true', '2false']])
  })

  it('an act never goes before its prior, and waits while the prior is missing', () => {
    expect(placeProposals('PP', withActs(empty, reply, sign), yes, seal).placings).toEqual([])
    const { matter } = placeProposals('PP', withActs(empty, reply, sign, serve), yes, seal)
    expect(names(matter)).toEqual(['1 serve', '2 sign', '3 reply'])
  })

  it('only the keeper, never while resting, never for a house that is no party', () => {
    const full = withActs(empty, serve, header('intrusion', of(serve), 'XX'))
    expect(placeProposals('CT', full, yes, seal).placings).toEqual([])
    expect(placeProposals('PP', { ...full, resting: true }, yes, seal).placings).toEqual([])
    expect(names(placeProposals('PP', full, yes, seal).matter)).toEqual(['1 serve'])
  })

  it('does not place what has no opening', () => {
    expect(names(withActs(unopenedMatter('m'), serve))).toEqual([])
  })
})

describe('merging', () => {
  const placed = placeProposals('PP', withActs(empty, serve, sign), yes, seal)

  it('placed acts by n, then proposals by legal date, undated last, each after its prior', () => {
    const undated = header('undated', of(sign), 'PP', null)
    expect(names(withActs(placed.matter, undated, reply, withdraw))).toEqual(['1 serve', '2 sign', '- withdraw', '- reply', '- undated'])
    const earlyChild = header('child', of(reply), 'CT', '2026-08-01')
    expect(names(withActs(placed.matter, earlyChild, reply))).toEqual(['1 serve', '2 sign', '- reply', '- child'])
  })

  it('names the prior of the next act', () => {
    expect(priorOf(mergePlaced(placed.matter))).toBe(of(sign))
    expect(priorOf([])).toBeNull()
  })

  it('a placing of anybody but the keeper, or of an act that is not here, does not count', () => {
    const [first, second] = placed.placings
    const forged = { ...(first as NonNullable<typeof first>), by: 'CT' }
    expect(names({ ...withActs(empty, serve, sign), placings: [forged] })).toEqual(['- serve', '- sign'])
    expect(placedSequence({ ...withActs(empty, serve), placings: placed.placings })).toEqual([first])
    expect(placedSequence({ ...withActs(empty, serve, sign), placings: [second as NonNullable<typeof second>] })).toEqual([])
  })

  it('a later epoch replaces what an earlier one placed beyond the fork', () => {
    const old = placeProposals('PP', withActs(placed.matter, withdraw), yes, seal)
    const fresh = placeProposals('PP', withActs({ ...placed.matter, epoch: 2 }, reply), yes, seal)
    const both = [...old.placings, ...fresh.placings].reduce(keepPlacing, withActs(placed.matter, withdraw, reply))
    expect(names(both)).toEqual(['1 serve', '2 sign', '3 reply', '- withdraw'])
    const again = placeProposals('PP', { ...both, epoch: 2 }, yes, seal)
    expect(names(again.matter)).toEqual(['1 serve', '2 sign', '3 reply', '4 withdraw'])
  })

  it('a placing that names an act a second time ends the chain', () => {
    const last = placed.placings[1] as NonNullable<(typeof placed.placings)[1]>
    const twice = { ...last.placing, n: 3, previous: last.hash }
    expect(
      placedSequence(keepPlacing(placed.matter, { placing: twice, signature: '', hash: placingHash(twice, hash), by: 'PP' })),
    ).toHaveLength(2)
  })

  it('the same acts and placings in any order give the same fold; the same twice changes nothing', () => {
    const acts = [serve, sign, reply, withdraw, header('note', of(reply), 'PP', '2026-09-03')]
    const full = placeProposals(
      'PP',
      withActs(placed.matter, reply, withdraw),
      (act: { header: ActHeader }) => (act.header.kind === 'withdraw' ? no() : yes()),
      seal,
    )
    const events = [
      ...acts.map(h => (m: MatterMail) => keepAct(m, of(h), h)),
      ...full.matter.placings.map(p => (m: MatterMail) => keepPlacing(m, p)),
    ]
    const expected = ['1 serve', '2 sign', '3 reply', '4! withdraw', '- note']
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...events.keys()], { minLength: events.length }),
        fc.array(fc.nat(events.length - 1), { maxLength: 5 }),
        (order, more) => {
          const matter = [...order, ...more].reduce((m, i) => (events[i] as (m: MatterMail) => MatterMail)(m), empty)
          expect(names(matter)).toEqual(expected)
          expect(matter.acts.map(act => act.arrival)).toEqual([1, 2, 3, 4, 5])
        },
      ),
      { numRuns: 300 },
    )
  })
})
