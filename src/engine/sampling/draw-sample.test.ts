/** Sampling: the same seed and list draw the same cases whatever the order, strata share fairly, and a naive second reading of the written method agrees. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import { type Drawable, drawSample, sayMethod, shares } from './draw-sample.ts'

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
const CASES: Drawable[] = Array.from({ length: 12 }, (_, index) => ({
  number: `（2026）湘3199${index % 3 === 0 ? '刑初' : '民初'}${index + 1}号`,
  stratum: index % 3 === 0 ? '刑初' : '民初',
}))
const plain = CASES.map(one => ({ ...one, stratum: '' }))

/** The method as a person would carry it out with a list on paper. */
function byHand(seed: string, cases: readonly Drawable[], size: number): string[] {
  const once = new Map(cases.map(one => [one.number, one] as const).reverse())
  const groups = [...new Set([...once.values()].map(one => one.stratum))].sort()
  const total = once.size
  const wanted = Math.min(size, total)
  const want = new Map(groups.map(group => [group, ([...once.values()].filter(one => one.stratum === group).length * wanted) / total]))
  const taken = new Map(groups.map(group => [group, Math.floor((want.get(group) ?? 0) + 1e-12)]))
  while ([...taken.values()].reduce((sum, one) => sum + one, 0) < wanted) {
    const [next] = [...groups].sort((a, b) => {
      const rest = (group: string) => (want.get(group) ?? 0) - (taken.get(group) ?? 0)
      return Math.abs(rest(b) - rest(a)) < 1e-9 ? (a < b ? -1 : 1) : rest(b) - rest(a)
    })
    taken.set(next as string, (taken.get(next as string) ?? 0) + 1)
  }
  return groups.flatMap(group =>
    [...once.values()]
      .filter(one => one.stratum === group)
      .map(one => [sha(seed + one.number), one.number] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, taken.get(group))
      .map(([, number]) => number),
  )
}

describe('a draw', () => {
  it('is what the written method says, number for number', () => {
    expect(drawSample('种子', plain, 3, sha).chosen).toEqual(byHand('种子', plain, 3))
    const [first] = drawSample('种子', plain, 1, sha).chosen
    for (const { number } of plain) expect(sha(`种子${first}`) <= sha(`种子${number}`)).toBe(true)
  })

  it('is the same again, in whatever order the list comes, with numbers named twice', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(CASES, { minLength: 12 }), fc.string(), fc.nat(12), (shuffled, seed, size) => {
        expect(drawSample(seed, [...shuffled, ...shuffled], size, sha)).toEqual(drawSample(seed, CASES, size, sha))
      }),
    )
  })

  it('agrees with the naive reading, strata included', () => {
    const anyCase = fc.record({
      number: fc.integer({ min: 1, max: 60 }).map(n => `（2026）湘3199民初${n}号`),
      stratum: fc.constantFrom('甲', '乙', '丙'),
    })
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 40 }), fc.string(), fc.nat(50), (cases, seed, size) => {
        const drawn = drawSample(seed, cases, size, sha)
        expect(drawn.chosen).toEqual(byHand(seed, cases, size))
        expect(new Set(drawn.chosen).size).toBe(drawn.chosen.length)
        expect(drawn.chosen.length).toBe(Math.min(size, drawn.population))
      }),
    )
  })

  it('changes with the seed, and takes every case about as often as any other', () => {
    const often = new Map<string, number>()
    for (let n = 0; n < 1200; n++)
      for (const number of drawSample(`seed ${n}`, plain, 3, sha).chosen) often.set(number, (often.get(number) ?? 0) + 1)
    // 1200 draws of 3 from 12: 300 each; five standard deviations are 75
    for (const count of often.values()) expect(Math.abs(count - 300)).toBeLessThan(75)
    expect(often.size).toBe(12)
  })

  it('of nothing is nothing; more than there is takes all', () => {
    expect(drawSample('x', [], 5, sha)).toEqual({ chosen: [], population: 0, populationHash: sha(''), strata: [] })
    expect(drawSample('x', plain, 99, sha).chosen).toHaveLength(12)
    expect(drawSample('x', plain, 0, sha).chosen).toEqual([])
    expect(drawSample('x', plain, -3, sha).chosen).toEqual([])
  })
})

describe('shares', () => {
  it.each<[Record<string, number>, number, Record<string, number>]>([
    [{ 甲: 10, 乙: 10 }, 4, { 甲: 2, 乙: 2 }],
    [{ 甲: 10, 乙: 20 }, 4, { 甲: 1, 乙: 3 }],
    [{ 甲: 1, 乙: 1, 丙: 1 }, 2, { 丙: 1, 乙: 1, 甲: 0 }],
    [{ 甲: 99, 乙: 1 }, 3, { 甲: 3, 乙: 0 }],
    [{ 甲: 3 }, 5, { 甲: 3 }],
    [{}, 5, {}],
  ])('%j, %i: %j', (counts, size, wanted) => {
    const parts = shares(new Map(Object.entries(counts)), size)
    expect(Object.fromEntries(parts.map(one => [one.name, one.size]))).toEqual(wanted)
  })

  it('are never more than a stratum has, and sum to the sample', () => {
    const anyCounts = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 200 }), { maxKeys: 6 })
    fc.assert(
      fc.property(anyCounts, fc.nat(300), (counts, size) => {
        const parts = shares(new Map(Object.entries(counts)), size)
        const total = parts.reduce((sum, one) => sum + one.population, 0)
        expect(parts.reduce((sum, one) => sum + one.size, 0)).toBe(Math.min(size, total))
        for (const one of parts) expect(one.size).toBeLessThanOrEqual(one.population)
      }),
    )
  })
})

describe('the method in words', () => {
  const scope = words('2026年民初', '2026, 民初')
  it('names population, its hash, the seed and how the order comes about', () => {
    const drawn = drawSample('议定种子', plain, 2, sha)
    const says = sayMethod('议定种子', drawn, scope)
    expect(says.zh).toBe(
      `总体：2026年民初，共12件（密封的、涉未成年人的案件不在其内）；总体案号按字符顺序每行一个，SHA-256为${drawn.populationHash}。种子：议定种子。对每个案号计算SHA-256（种子与案号首尾相接，UTF-8），按结果由小到大排列，取前2件。`,
    )
    for (const text of [drawn.populationHash, '议定种子', 'first 2', '12 cases']) expect(says.en).toContain(text)
  })

  it('names the strata where there are any', () => {
    const drawn = drawSample('s', CASES, 6, sha)
    expect(sayMethod('s', drawn, scope).zh).toContain('刑初 2/4、民初 4/8')
    expect(sayMethod('s', drawn, scope).en).toContain('刑初 2/4, 民初 4/8')
  })

  it('gives a hash that anybody gets from the same list', () => {
    const sorted = CASES.map(one => one.number).sort()
    expect(drawSample('s', CASES, 1, sha).populationHash).toBe(sha(sorted.join('\n')))
  })
})
