/** Answers about samples: what may be drawn, and the draw itself; nothing is kept, for anybody draws the same again. */
import * as contract from '#contract/joint/sampling.ts'
import { type Drawable, drawSample, sayMethod } from '#engine/sampling/draw-sample.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import { hashText } from '#vault/hash-text.ts'
import { loadActs, loadMatter, viewMatter } from '#work/matter/index.ts'
import { type DrawableCase, drawableCases } from '#work/register/index.ts'
import { type AnyAnswer, answer, type Call } from '../answer.ts'

/** The act of a procedure that states a drawn sample. */
const SAMPLES = 'sample'

const count = <K>(cases: readonly DrawableCase[], of: (one: DrawableCase) => K): Map<K, number> => {
  const found = new Map<K, number>()
  for (const one of cases) found.set(of(one), (found.get(of(one)) ?? 0) + 1)
  return found
}

/** What the matter gives to a draw: the hash of the other house's answer as a seed, and whether the act is open to me. */
async function fromMatter(call: Call, matterId: string): Promise<{ seed: string | null; act: string | null; title: string }> {
  const matter = await loadMatter(call.tx, matterId)
  const answered = (await loadActs(call.tx, matterId)).findLast(act => act.kind === 'reply' && act.effect && act.by_house !== call.house)
  const page = await viewMatter(call.tx, matterId)
  const open = page.actions.some(one => one.kind === SAMPLES && one.open)
  return { seed: answered?.hash ?? null, act: open ? SAMPLES : null, title: matter.title }
}

const scopeOf = (year: number | null | undefined, type: string | null | undefined): Words =>
  words(
    `本院案件登记簿中${year ? `${year}年` : '各年度'}${type ? `“${type}”` : '各类'}案件`,
    `cases of the own register, ${year ? `year ${year}` : 'all years'}, ${type ? `kind ${type}` : 'all kinds'}`,
  )

export const samplingAnswers: AnyAnswer[] = [
  answer(contract.getSampling, async (call, input) => {
    const cases = await drawableCases(call.tx)
    const matter = input.matter ? await fromMatter(call, input.matter) : { seed: null, act: null, title: null }
    return {
      cases: cases.length,
      years: [...count(cases, one => one.year)].sort(([a], [b]) => b - a).map(([year, number]) => ({ year, cases: number })),
      types: [...count(cases, one => one.type)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, number]) => ({ type, cases: number })),
      ...matter,
    }
  }),
  answer(contract.drawSample, async (call, input) => {
    const cases = await drawableCases(call.tx, input)
    if (cases.length === 0)
      throw new Fault('refused', words('所选范围内没有可以抽取的案件', 'There is no case to draw from'), {
        details: [{ where: 'year', says: words('请换一个年度或者类型', 'Choose another year or kind') }],
      })
    const stratum = (one: DrawableCase): string => (input.strata === 'type' ? one.type : input.strata === 'year' ? String(one.year) : '')
    const drawable: Drawable[] = cases.map(one => ({ number: one.number, stratum: stratum(one) }))
    const drawn = drawSample(input.seed, drawable, input.size, hashText)
    return {
      ...drawn,
      strata: drawn.strata.filter(one => one.name !== ''),
      method: sayMethod(input.seed, drawn, scopeOf(input.year, input.type)),
    }
  }),
]
