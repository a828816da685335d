/** Computes a period by a rule of the shelf, and refuses with the article what the rule does not allow. */
import { type Words, words } from '#kernel/words.ts'
import type { Calendars } from '#law/calendars/index.ts'
import type { PeriodRule, Unit } from '#law/periods/period-rule.ts'
import type { Citation } from '#law/statutes/statute.ts'
import type { Exclusion } from './exclusions.ts'
import { computePeriod } from './period.ts'
import type { Period } from './period-shape.ts'
import { citationWords } from './render.ts'
import type { Moment } from './step.ts'

export type RuleInput = {
  start: Moment
  calendars: Calendars
  region?: string
  /** true: by the amount the rule names; an amount: where the rule allows extension without naming one, or sets a ceiling. */
  extended?: boolean | { amount: number; unit: Unit }
  excluded?: readonly Exclusion[]
  /** A house value or the date printed in the letter, where the text names no number. */
  amount?: number
}

export type RulePeriod =
  | { ok: true; period: Period; basis: Citation[] }
  | { ok: false; why: 'refused' | 'needs-amount'; says: Words; basis: Citation[] }

/** Laws whose periods are litigation periods: rest days apply without analogy (T12). */
const LITIGATION = new Set([
  'civil-procedure-2023',
  'civil-procedure-interpretation-2022',
  'administrative-procedure-2017',
  'administrative-interpretation-2018',
  'criminal-procedure-2018',
  'criminal-interpretation-2021',
  'enforcement-procedure-interpretation-2020',
  'objection-review-2020',
  'termination-objection-2016',
  'administrative-compulsion-2011',
  'civil-code-2021',
])

function cited(rule: PeriodRule): Words {
  const list = rule.basis.map(citationWords)
  return words(list.map(({ zh }) => zh).join('；'), list.map(({ en }) => en).join('; '))
}

function refusal(rule: PeriodRule, input: RuleInput): Words | undefined {
  const where = cited(rule)
  const name = words(`${rule.id} ${rule.title.zh}`, `${rule.id} ${rule.title.en}`)
  if (rule.fixed && (input.extended || input.excluded?.length)) {
    return words(
      `${name.zh}是不变期间，不中止、不中断、不延长（${where.zh}）`,
      `${name.en} is a fixed period: it does not stop, break or extend (${where.en})`,
    )
  }
  if (input.extended && !rule.extension) {
    return words(`${name.zh}没有延长的规定（${where.zh}）`, `${name.en} has no rule on extension (${where.en})`)
  }
  if (input.excluded?.length && !rule.excluded) {
    return words(`${name.zh}没有扣除期间的规定（${where.zh}）`, `${name.en} has no rule on excluded time (${where.en})`)
  }
  return undefined
}

function extensionOf(rule: PeriodRule, input: RuleInput): { amount: number; unit: Unit } | null | undefined {
  if (!input.extended || !rule.extension) return undefined
  if (typeof input.extended === 'object') return input.extended
  return rule.extension.amount === null ? null : { amount: rule.extension.amount, unit: rule.extension.unit }
}

/**
 * The period of a rule. `ok: false` with `refused` carries the article (an extension where none is allowed, a fixed period that was to stop);
 * `needs-amount` means that the text names no number. Throws `malformed` as `computePeriod` does.
 */
export function computeRule(rule: PeriodRule, input: RuleInput): RulePeriod {
  const { basis } = rule
  const refused = refusal(rule, input)
  if (refused) return { ok: false, why: 'refused', says: refused, basis }
  const amount = input.amount ?? rule.amount
  if (amount === null) {
    const says = words(
      `${rule.id} ${rule.title.zh}：条文没有规定天数，须由本院或者文书载明`,
      `${rule.id} ${rule.title.en}: the text names no number; the house or the letter must set it`,
    )
    return { ok: false, why: 'needs-amount', says, basis }
  }
  const extension = extensionOf(rule, input)
  if (extension === null) {
    const says = words(
      `${rule.id} 可以延长，但条文没有规定延长多久，须写明批准的期间`,
      `${rule.id} may be extended, but the text names no length: state the one approved`,
    )
    return { ok: false, why: 'needs-amount', says, basis }
  }
  const period = computePeriod({
    start: input.start,
    amount,
    unit: rule.unit,
    calc: rule.calc,
    direction: rule.direction,
    calendars: input.calendars,
    region: input.region ?? '',
    ...(extension && { extension }),
    ...(input.excluded && { excluded: input.excluded }),
    ...(rule.roll === false && { roll: false }),
    ...(rule.fixed && { fixed: true }),
  })
  const analogy = rule.unit !== 'h' && rule.unit !== 'wd' && !basis.some(({ statute }) => LITIGATION.has(statute))
  if (!analogy) return { ok: true, period, basis }
  const said = words('计算方法比照民事诉讼法第85条（推定）', 'counted by analogy with art. 85 of the Civil Procedure Law (inferred)')
  const { assumption } = period
  return {
    ok: true,
    basis,
    period: { ...period, assumption: assumption ? words(`${assumption.zh}；${said.zh}`, `${assumption.en}; ${said.en}`) : said },
  }
}
