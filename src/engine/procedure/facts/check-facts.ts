/** Checks what an act states against what it must state: all problems at once, each with its place. */
import { type Words, words } from '#kernel/words.ts'
import type { FactSpec } from '#law/procedures/procedure.ts'
import { type DateBounds, documentProblems } from '../act.ts'
import { isDay, parseBounds, surelyBefore } from '../bounds.ts'
import type { Refusal } from '../refusal.ts'
import { checkAnswers } from './check-answers.ts'
import { type FactCase, isBlank, MAX_LIST, MAX_TEXT, problem } from './fact-case.ts'
import { factSpecs } from './fact-specs.ts'

export type FactReport = { problems: Refusal[]; missing: string[] }

const unknown = (name: string): Refusal => problem(name, words('没有这一项，请删除', 'there is no such fact'))

/** Validates `facts` completely; it may be anything at all. `missing` names required facts that a past act does not know. */
export function checkFacts(about: FactCase, facts: unknown): FactReport {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts))
    return { problems: [problem('facts', words('应填写事实', 'facts are expected'))], missing: [] }
  const specs = factSpecs(about.act)
  const given = facts as Record<string, unknown>
  const problems = Object.keys(given)
    .filter(name => !Object.hasOwn(specs, name))
    .map(unknown)
  const missing: string[] = []
  for (const [name, spec] of Object.entries(specs)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined
    if (!isBlank(value)) problems.push(...checkFact(about, specs, given, name, spec, value))
    else if (spec.required && about.source === 'past') missing.push(name)
    else if (spec.required) problems.push(problem(name, words(`请填写${spec.title.zh}`, `${spec.title.en} is missing`), about.act.basis))
  }
  return { problems, missing }
}

type Given = Record<string, unknown>

function checkFact(
  about: FactCase,
  specs: Record<string, FactSpec>,
  given: Given,
  name: string,
  spec: FactSpec,
  value: unknown,
): Refusal[] {
  switch (spec.kind) {
    case 'date':
      return checkDate(about, specs, given, name, spec, value)
    case 'code':
      return typeof value === 'string' && Object.hasOwn(spec.values ?? {}, value)
        ? []
        : [problem(name, words(`${spec.title.zh}不在可选范围内`, `${spec.title.en} is not one of the choices`))]
    case 'flag':
      return typeof value === 'boolean' ? [] : [problem(name, words(`${spec.title.zh}应为是或否`, `${spec.title.en} must be yes or no`))]
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? []
        : [problem(name, words(`${spec.title.zh}应为数字`, `${spec.title.en} must be a number`))]
    case 'text':
      return checkText(name, spec, value)
    case 'case-numbers':
    case 'people':
      return checkList(name, spec, value)
    case 'points':
      return checkPoints(name, spec, value)
    case 'document':
      return spec.shape === undefined
        ? [problem(name, words('该项未声明内容种类', 'the document declares no shape'))]
        : documentProblems(spec.shape, value).map(one => problem(one.where === '' ? name : `${name}.${one.where}`, one.says))
    default:
      return checkAnswers(about, name, spec, value)
  }
}

function checkText(name: string, spec: FactSpec, value: unknown): Refusal[] {
  if (typeof value !== 'string') return [problem(name, words(`${spec.title.zh}应为文字`, `${spec.title.en} must be text`))]
  return value.length > MAX_TEXT
    ? [problem(name, words(`${spec.title.zh}过长（最多${MAX_TEXT}字）`, `${spec.title.en} is too long (at most ${MAX_TEXT})`))]
    : []
}

const isLine = (entry: unknown): boolean => typeof entry === 'string' && entry.trim() !== '' && entry.length <= 500

function checkList(name: string, spec: FactSpec, value: unknown): Refusal[] {
  if (Array.isArray(value) && value.length > 0 && value.length <= MAX_LIST && value.every(isLine)) return []
  return [problem(name, words(`${spec.title.zh}应逐项填写，不能为空`, `${spec.title.en} must be a list without empty entries`))]
}

function checkPoints(name: string, spec: FactSpec, value: unknown): Refusal[] {
  if (!Array.isArray(value) || value.length === 0)
    return [problem(name, words(`${spec.title.zh}至少一项`, `${spec.title.en} needs at least one point`))]
  if (value.length > MAX_LIST)
    return [problem(name, words(`${spec.title.zh}最多${MAX_LIST}项`, `${spec.title.en} may have at most ${MAX_LIST} points`))]
  const seen = new Set<string>()
  return value.flatMap((entry: unknown, index): Refusal[] => {
    const where = `${name}[${index}]`
    const { id, text } = (typeof entry === 'object' && entry !== null ? entry : {}) as { id?: unknown; text?: unknown }
    const found: Refusal[] = []
    if (typeof id !== 'string' || !/^[A-Za-z0-9_-]{1,40}$/.test(id))
      found.push(problem(where, words(`第${index + 1}项没有编号`, `point ${index + 1} has no id`)))
    else if (seen.has(id)) found.push(problem(where, words(`第${index + 1}项编号重复`, `point ${index + 1} repeats an id`)))
    else seen.add(id)
    if (typeof text !== 'string' || isBlank(text))
      found.push(problem(where, words(`第${index + 1}项没有内容`, `point ${index + 1} is empty`)))
    else if (text.length > MAX_TEXT) found.push(problem(where, words(`第${index + 1}项过长`, `point ${index + 1} is too long`)))
    return found
  })
}

/** A date of a live act is a whole day; a past act may know the month, the year or limits. */
function checkDate(
  about: FactCase,
  specs: Record<string, FactSpec>,
  given: Given,
  name: string,
  spec: FactSpec,
  value: unknown,
): Refusal[] {
  const bounds = parseBounds(value)
  if (bounds === null || (about.source !== 'past' && !isDay(value)))
    return [problem(name, words(`${spec.title.zh}不是有效日期`, `${spec.title.en} is not a date`))]
  const found: Refusal[] = []
  if (spec.notAfterToday && bounds.earliest !== null && bounds.earliest > about.today) {
    found.push(
      problem(name, words(`${spec.title.zh}不能晚于今天（${about.today}）`, `${spec.title.en} cannot be after today (${about.today})`)),
    )
  }
  if (spec.future && about.source === 'own' && bounds.latest !== null && bounds.latest < about.today) {
    found.push(
      problem(name, words(`${spec.title.zh}不能早于今天（${about.today}）`, `${spec.title.en} cannot be before today (${about.today})`)),
    )
  }
  const floor = spec.notBefore === undefined ? null : boundOf(about, specs, given, spec.notBefore)
  if (floor && surelyBefore(bounds, floor.bounds)) {
    const day = floor.bounds.earliest ?? ''
    found.push(
      problem(
        name,
        words(`${spec.title.zh}不能早于${floor.title.zh}（${day}）`, `${spec.title.en} cannot be before ${floor.title.en} (${day})`),
        about.act.basis,
      ),
    )
  }
  if (name === 'decidedOn' && about.act.decision && surelyBefore(about.on, bounds)) {
    found.push(problem(name, words('决定日期不能晚于行为日期', 'the decision cannot be later than the act'), about.act.basis))
  }
  return found
}

/** The date named by 'act.fact', 'act.on' or a fact of this same act; null while it is not known. */
function boundOf(
  about: FactCase,
  specs: Record<string, FactSpec>,
  given: Given,
  moment: string,
): { bounds: DateBounds; title: Words } | null {
  const [kind, fact] = moment.includes('.')
    ? [moment.slice(0, moment.indexOf('.')), moment.slice(moment.indexOf('.') + 1)]
    : [about.kind, moment]
  if (kind === about.kind) {
    if (fact === 'on') return { bounds: about.on, title: words('行为日期', 'the date of the act') }
    const bounds = Object.hasOwn(given, fact) ? parseBounds(given[fact]) : null
    if (bounds) return { bounds, title: specs[fact]?.title ?? words(fact, fact) }
  }
  const last = (about.state.moments[moment] ?? []).at(-1)
  return last ? { bounds: last.bounds, title: words('前一行为的日期', 'the date of the earlier act') } : null
}
