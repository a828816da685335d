/** Live texts: whatever order, losses and repetitions, all houses end with the same text and no character lost; hostile bytes are kept by nobody. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { MOST_LIVE_BYTES, MOST_LIVE_TEXT } from '#contract/meeting/live-drafts.ts'
import { docOf, foldedInto, holdingOf, holdsMore, lacks, refuses, textIn, whatTheyLack, wire } from './live-text.ts'

/** One house: the changes it keeps. Letters are values; the carrier delivers, doubles, delays or loses them. */
type House = { name: string; kept: Map<string, Uint8Array> }
type Letter = { from: string; to: string; changes: Uint8Array[]; vector: string; wants: boolean; answers: boolean }

const keep = (house: House, bytes: Uint8Array): void => {
  if (refuses([...house.kept.values()], bytes) === null) house.kept.set(wire.of(bytes), bytes)
}
const docFor = (house: House): Doc => docOf(house.kept.values())

/** The same steps as take-draft.ts, without rows. */
function take(house: House, letter: Letter): Letter[] {
  for (const change of letter.changes) keep(house, change)
  const doc = docFor(house)
  const missing = !letter.answers && lacks(doc, letter.vector)
  const gives = letter.wants && holdsMore(doc, letter.vector)
  if (!missing && !gives) return []
  const changes = gives ? [whatTheyLack(doc, letter.vector)] : []
  return [{ from: house.name, to: letter.from, changes, vector: holdingOf(doc), wants: missing, answers: letter.wants }]
}

/** A person of the house types `insert` at a place, after taking out characters there. */
function type(house: House, edit: { at: number; remove: number; insert: string }): { bytes: Uint8Array; removed: string } {
  const doc = docFor(house)
  const text = doc.getText('text')
  const before = text.toString()
  const at = before.length === 0 ? 0 : edit.at % (before.length + 1)
  const removed = before.slice(at, at + edit.remove)
  const changes: Uint8Array[] = []
  doc.on('update', (bytes: Uint8Array) => changes.push(bytes))
  doc.transact(() => {
    text.delete(at, removed.length)
    text.insert(at, edit.insert)
  })
  return { bytes: changes[0] ?? encodeStateAsUpdate(doc), removed }
}

type Step =
  | { do: 'type'; who: number; at: number; remove: number; count: number }
  | { do: 'deliver'; which: number }
  | { do: 'lose'; which: number }
  | { do: 'double'; which: number }
  | { do: 'fold'; who: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      who: fc.nat(2),
      at: fc.nat(60),
      remove: fc.nat(2),
      count: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('deliver' as const), which: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose' as const), which: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('double' as const), which: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fold' as const), who: fc.nat(2) }) },
)

/** Every character typed is another one, so that each can be looked for. */
const character = (n: number): string => String.fromCharCode(0x4e00 + n)

class Run {
  readonly houses: House[]
  net: Letter[] = []
  typed = new Set<string>()
  removed = new Set<string>()
  constructor(count: number) {
    this.houses = Array.from({ length: count }, (_, n) => ({ name: `h${n}`, kept: new Map() }))
  }
  house(name: string): House {
    return this.houses.find(one => one.name === name) as House
  }
  send(house: House, changes: Uint8Array[], wants: boolean): void {
    const vector = holdingOf(docFor(house))
    for (const to of this.houses) if (to !== house) this.net.push({ from: house.name, to: to.name, changes, vector, wants, answers: false })
  }
  deliver(at: number): void {
    const [letter] = this.net.splice(at, 1)
    if (letter) this.net.push(...take(this.house(letter.to), letter))
  }
  act(one: Step): void {
    const at = 'which' in one && this.net.length > 0 ? one.which % this.net.length : -1
    if (one.do === 'type') this.write(this.houses[one.who % this.houses.length] as House, one)
    else if (one.do === 'fold') {
      const house = this.houses[one.who % this.houses.length] as House
      const whole = foldedInto([...house.kept.values()])
      house.kept = new Map([[wire.of(whole), whole]])
    } else if (at >= 0 && one.do === 'deliver') this.deliver(at)
    else if (at >= 0 && one.do === 'lose') this.net.splice(at, 1)
    else if (at >= 0 && one.do === 'double') this.net.push(this.net[at] as Letter)
  }
  write(house: House, one: { at: number; remove: number; count: number }): void {
    const fresh = Array.from({ length: one.count }, (_, n) => character(this.typed.size + n))
    for (const char of fresh) this.typed.add(char)
    const { bytes, removed } = type(house, { at: one.at, remove: one.remove, insert: fresh.join('') })
    for (const char of removed) this.removed.add(char)
    keep(house, bytes)
    this.send(house, [bytes], false)
  }
  /** Everything under way arrives in any order, then each house asks once, and those letters arrive. */
  settle(order: number): void {
    for (let round = 0; round < 2; round++) {
      while (this.net.length > 0) this.deliver(order % this.net.length)
      if (round === 0) for (const house of this.houses) this.send(house, [], true)
    }
    while (this.net.length > 0) this.deliver(0)
  }
}

describe('two or three houses write at once', () => {
  it('all texts are equal in the end, and hold exactly what was typed and not taken out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3 }), fc.array(step, { maxLength: 60 }), fc.nat(1000), (count, steps, order) => {
        const run = new Run(count)
        for (const one of steps) run.act(one)
        run.settle(order)
        const texts = run.houses.map(house => textIn(docFor(house)))
        expect(new Set(texts).size).toBe(1)
        const wanted = [...run.typed].filter(char => !run.removed.has(char)).sort()
        expect([...(texts[0] ?? '')].sort()).toEqual(wanted)
      }),
      { numRuns: 300 },
    )
  })

  it('a house that lost everything gets its own words back from the others', () => {
    const run = new Run(2)
    const [court, procuratorate] = run.houses as [House, House]
    run.write(court, { at: 0, remove: 0, count: 4 })
    run.settle(0)
    const before = textIn(docFor(procuratorate))
    court.kept = new Map()
    run.settle(0)
    expect(textIn(docFor(court))).toBe(before)
    expect(before).toHaveLength(4)
  })

  it('a removal alone is noticed when its letter was lost', () => {
    const run = new Run(2)
    const [court, procuratorate] = run.houses as [House, House]
    run.write(court, { at: 0, remove: 0, count: 4 })
    run.settle(0)
    keep(court, type(court, { at: 0, remove: 2, insert: '' }).bytes)
    expect(lacks(docFor(procuratorate), holdingOf(docFor(court)))).toBe(true)
    expect(holdsMore(docFor(procuratorate), holdingOf(docFor(court)))).toBe(false)
    run.settle(0)
    expect(textIn(docFor(procuratorate))).toHaveLength(2)
  })

  it('nobody asks in circles: a question ends after at most three letters', () => {
    const run = new Run(2)
    const [court, procuratorate] = run.houses as [House, House]
    keep(court, type(court, { at: 0, remove: 0, insert: '法院' }).bytes)
    keep(procuratorate, type(procuratorate, { at: 0, remove: 0, insert: '检察院' }).bytes)
    run.net.push({ from: court.name, to: procuratorate.name, changes: [], vector: holdingOf(docFor(court)), wants: true, answers: false })
    let letters = 0
    while (run.net.length > 0) {
      run.deliver(0)
      letters++
    }
    expect(letters).toBeLessThanOrEqual(3)
    expect(textIn(docFor(court))).toBe(textIn(docFor(procuratorate)))
  })
})

const updateOf = (work: (doc: Doc) => void): Uint8Array => {
  const doc = new Doc()
  work(doc)
  return encodeStateAsUpdate(doc)
}
const good = updateOf(doc => doc.getText('text').insert(0, '议定事项'))

describe('bytes from outside', () => {
  it.each([
    ['characters', good, null],
    ['nothing', new Uint8Array(), 'too-large'],
    ['more than a change may hold', new Uint8Array(MOST_LIVE_BYTES + 1), 'too-large'],
    ['noise', new Uint8Array([1, 2, 3, 4, 5, 250, 251]), 'unreadable'],
    ['half a change', good.slice(0, good.length - 3), 'unreadable'],
    ['another root', updateOf(doc => doc.getText('elsewhere').insert(0, 'x')), 'not-text'],
    ['a map', updateOf(doc => doc.getMap('text').set('a', 1)), 'not-text'],
    ['an array', updateOf(doc => doc.getArray('text').push([1])), 'not-text'],
    ['a format', updateOf(doc => doc.getText('text').insert(0, 'x', { bold: true })), 'not-text'],
    ['something embedded', updateOf(doc => doc.getText('text').insertEmbed(0, { image: 'x' })), 'not-text'],
    ['a text beyond measure', updateOf(doc => doc.getText('text').insert(0, 'x'.repeat(MOST_LIVE_TEXT + 1))), 'text-too-long'],
  ] as const)('%s: %s', (_, bytes, verdict) => {
    expect(refuses([good], bytes)).toBe(verdict)
  })

  it('a change whose forerunners have not come is kept, and shows once they are here', () => {
    const doc = new Doc()
    const made: Uint8Array[] = []
    doc.on('update', (bytes: Uint8Array) => made.push(bytes))
    doc.getText('text').insert(0, '甲')
    doc.getText('text').insert(1, '乙')
    const [first, second] = made as [Uint8Array, Uint8Array]
    expect(refuses([], second)).toBeNull()
    expect(textIn(docOf([second]))).toBe('')
    expect(textIn(docOf([second, first]))).toBe('甲乙')
  })

  it('whatever is damaged in whatever place, nothing is thrown and the text that stood stays readable', () => {
    const damaged = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }), fc.nat(good.length))
    fc.assert(
      fc.property(damaged, ([at, byte, cut]) => {
        const bytes = good.slice()
        bytes[at] = byte
        const sent = cut % 3 === 0 ? bytes.slice(0, cut) : bytes
        const verdict = refuses([good], sent)
        const kept = verdict === null ? [good, sent] : [good]
        expect(textIn(docOf(kept))).toEqual(expect.any(String))
        if (verdict !== null) expect(textIn(docOf(kept))).toBe('议定事项')
      }),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), noise => void refuses([good], noise)),
      { numRuns: 1000 },
    )
  })

  it('what a house says it holds may be anything: it is read as nothing, and everything is given', () => {
    const doc = docOf([good])
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), noise => {
        const said = wire.of(noise)
        expect(lacks(doc, said)).toEqual(expect.any(Boolean))
        expect(holdsMore(doc, said)).toEqual(expect.any(Boolean))
        const given = new Doc()
        applyUpdate(given, whatTheyLack(doc, said))
      }),
      { numRuns: 500 },
    )
    const all = new Doc()
    applyUpdate(all, whatTheyLack(doc, ''))
    expect(textIn(all)).toBe('议定事项')
    expect(holdsMore(doc, '')).toBe(true)
    expect(lacks(doc, '')).toBe(false)
  })

  it('a row that should never have been kept does not stop the rest from being read', () => {
    expect(textIn(docOf([new Uint8Array([9, 9, 9, 9]), good]))).toBe('议定事项')
  })
})

describe('folding', () => {
  it('many changes as one give the same text and the same holding', () => {
    const run = new Run(2)
    const [court] = run.houses as [House]
    for (let n = 0; n < 20; n++) run.write(court, { at: n * 7, remove: n % 3, count: 2 })
    const all = [...court.kept.values()]
    const whole = foldedInto(all)
    expect(textIn(docOf([whole]))).toBe(textIn(docOf(all)))
    expect(holdingOf(docOf([whole]))).toBe(holdingOf(docOf(all)))
  })
})
