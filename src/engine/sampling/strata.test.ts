/** Strata as a liaison officer checks them with a pocket calculator; a sample that grows keeps what it had; and a list that changes shows in its hash. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import { type Drawable, drawSample, sayMethod, shares } from './draw-sample.ts'

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
const listOf = (counts: Record<string, number>): Drawable[] =>
  Object.entries(counts).flatMap(([stratum, count]) =>
    Array.from({ length: count }, (_, at) => ({ number: `（2026）湘3199${stratum}${at + 1}号`, stratum })),
  )
const strataOf = (counts: Record<string, number>, size: number): string =>
  drawSample('议定种子', listOf(counts), size, sha)
    .strata.map(one => `${one.name} ${one.size}/${one.population}`)
    .join('、')

describe('how many of each', () => {
  it.each<[Record<string, number>, number, string]>([
    // 40, 40, 20 of a hundred: ten are 4, 4 and 2
    [{ 刑初: 40, 执: 20, 民初: 40 }, 10, '刑初 4/40、执 2/20、民初 4/40'],
    // 3.5, 1.5: the remainders are the same, the first by name gets the one that is left
    [{ 刑初: 7, 民初: 3 }, 5, '刑初 4/7、民初 1/3'],
    // 2.4, 0.6: the larger remainder
    [{ 刑初: 8, 民初: 2 }, 3, '刑初 2/8、民初 1/2'],
    // 0.99, 0.01: one that is almost nothing is not drawn
    [{ 刑初: 99, 民初: 1 }, 1, '刑初 1/99、民初 0/1'],
    // more than there are
    [{ 刑初: 2, 民初: 1 }, 10, '刑初 2/2、民初 1/1'],
    [{ 民初: 5 }, 2, '民初 2/5'],
  ])('%j, %i: %s', (counts, size, wanted) => expect(strataOf(counts, size)).toBe(wanted))

  it('each stratum is within one of its exact share', () => {
    const counts = fc.dictionary(fc.constantFrom('刑初', '民初', '行初', '执', '执恢'), fc.integer({ min: 1, max: 90 }), { minKeys: 1 })
    fc.assert(
      fc.property(counts, fc.nat(200), (given, size) => {
        const total = Object.values(given).reduce((sum, one) => sum + one, 0)
        for (const one of shares(new Map(Object.entries(given)), size))
          expect(Math.abs(one.size - (one.population * Math.min(size, total)) / total)).toBeLessThan(1)
      }),
    )
  })

  it.each([2.9, 2, Number.MIN_VALUE + 2])('half a case is none: %d', size => expect(strataOf({ 民初: 5 }, size)).toBe('民初 2/5'))
})

describe('the sample', () => {
  const population = listOf({ 刑初: 12, 执: 7, 民初: 21 })
  const plain = population.map(one => ({ ...one, stratum: '' }))

  it('holds of each stratum exactly its share, none twice, all from the list', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(45), (seed, size) => {
        const { chosen, strata } = drawSample(seed, population, size, sha)
        const groupOf = new Map(population.map(one => [one.number, one.stratum]))
        for (const one of strata) expect(chosen.filter(number => groupOf.get(number) === one.name)).toHaveLength(one.size)
        expect(new Set(chosen).size).toBe(chosen.length)
        expect(chosen.every(number => groupOf.has(number))).toBe(true)
      }),
    )
  })

  it('that grows keeps what it had: nobody draws again until the right case comes', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(40), (seed, one, other) => {
        const [few, many] = [Math.min(one, other), Math.max(one, other)]
        expect(drawSample(seed, plain, many, sha).chosen.slice(0, few)).toEqual(drawSample(seed, plain, few, sha).chosen)
      }),
    )
  })

  it('a case that was not drawn may leave the list: the others stay, and the hash tells of it', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(39), (seed, at) => {
        const before = drawSample(seed, plain, 5, sha)
        const gone = plain[at] as Drawable
        const after = drawSample(
          seed,
          plain.filter(one => one !== gone),
          5,
          sha,
        )
        expect(after.populationHash).not.toBe(before.populationHash)
        if (!before.chosen.includes(gone.number)) expect(after.chosen).toEqual(before.chosen)
        else expect(after.chosen.slice(0, 4)).toEqual(before.chosen.filter(number => number !== gone.number))
      }),
    )
  })

  it('the words name the numbers of the draw, in both languages', () => {
    const drawn = drawSample('种子', population, 10, sha)
    const says = sayMethod('种子', drawn, words('2026年', '2026'))
    for (const text of [says.zh, says.en]) {
      for (const part of ['40', '10', drawn.populationHash, '种子', '刑初 3/12', '执 2/7', '民初 5/21']) expect(text).toContain(part)
    }
  })
})
