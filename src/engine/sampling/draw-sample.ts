/** A sample that anybody can draw again: cases in the order of SHA-256(seed followed by the case number), the first so many are taken. */
import { type Words, words } from '#kernel/words.ts'

/** `stratum` is the group a case belongs to; one group, '' for all, where nothing is stratified. */
export type Drawable = { number: string; stratum: string }
export type Stratum = { name: string; population: number; size: number }

export type Drawn = {
  /** In the order drawn, stratum by stratum. */
  chosen: string[]
  population: number
  /** SHA-256 of all numbers of the population, sorted, one a line: whoever has the same list has the same hash. */
  populationHash: string
  strata: Stratum[]
}

/** SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal. */
export type Hash = (text: string) => string

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * How many of each stratum: shares of `size` by population, whole parts first, what is left to the largest remainders; equal remainders by
 * name. Never more than a stratum has.
 */
export function shares(counts: ReadonlyMap<string, number>, size: number): Stratum[] {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const wanted = Math.min(Math.max(0, Math.trunc(size)), total)
  const made = [...counts]
    .sort(([a], [b]) => byText(a, b))
    .map(([name, population]) => {
      const exact = total === 0 ? 0 : population * wanted
      return { name, population, size: total === 0 ? 0 : Math.floor(exact / total), rest: total === 0 ? 0 : exact % total }
    })
  let left = wanted - made.reduce((sum, one) => sum + one.size, 0)
  for (const one of [...made].sort((a, b) => b.rest - a.rest || byText(a.name, b.name))) {
    if (left === 0) break
    one.size += 1
    left -= 1
  }
  return made.map(({ name, population, size: part }) => ({ name, population, size: part }))
}

/** Draws `size` cases. A number that stands in the list twice counts once, in the stratum named first; an empty list draws nothing. */
export function drawSample(seed: string, cases: readonly Drawable[], size: number, hash: Hash): Drawn {
  const strata = new Map<string, string>()
  for (const one of cases) if (!strata.has(one.number)) strata.set(one.number, one.stratum)
  const numbers = [...strata.keys()].sort(byText)
  const counts = new Map<string, number>()
  for (const number of numbers) counts.set(strata.get(number) ?? '', (counts.get(strata.get(number) ?? '') ?? 0) + 1)
  const parts = shares(counts, size)
  const keyed = numbers
    .map(number => ({ number, stratum: strata.get(number) ?? '', key: hash(`${seed}${number}`) }))
    .sort((a, b) => byText(a.key, b.key) || byText(a.number, b.number))
  const chosen = parts.flatMap(part =>
    keyed
      .filter(one => one.stratum === part.name)
      .slice(0, part.size)
      .map(one => one.number),
  )
  return { chosen, population: numbers.length, populationHash: hash(numbers.join('\n')), strata: parts }
}

/** The draw in words: enough for a person with the same register and a SHA-256 command to repeat it. */
export function sayMethod(seed: string, drawn: Drawn, scope: Words): Words {
  const layers = drawn.strata.filter(one => one.name !== '')
  const zhLayers =
    layers.length > 0
      ? `分层按各层件数比例分配（最大余数法）：${layers.map(one => `${one.name} ${one.size}/${one.population}`).join('、')}；`
      : ''
  const enLayers =
    layers.length > 0
      ? `strata share the sample by size, largest remainders first: ${layers.map(one => `${one.name} ${one.size}/${one.population}`).join(', ')}; `
      : ''
  return words(
    `总体：${scope.zh}，共${drawn.population}件（密封的、涉未成年人的案件不在其内）；总体案号按字符顺序每行一个，SHA-256为${drawn.populationHash}。种子：${seed}。${zhLayers}对每个案号计算SHA-256（种子与案号首尾相接，UTF-8），按结果由小到大排列，取前${drawn.chosen.length}件。`,
    `Population: ${scope.en}, ${drawn.population} cases (none sealed, none of minors); their numbers sorted, one a line, have the SHA-256 ${drawn.populationHash}. Seed: ${seed}. ${enLayers}SHA-256 of seed followed by case number (UTF-8) is computed for each; in ascending order the first ${drawn.chosen.length} are taken.`,
  )
}
