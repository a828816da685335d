/** Answers point by point: none skipped, none twice, none invented, and reasons wherever the law wants them. */
import { words } from '#kernel/words.ts'
import type { FactSpec } from '#law/procedures/procedure.ts'
import type { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { type FactCase, isBlank, MAX_TEXT, problem } from './fact-case.ts'

/** The ids of the points of an act, or of the points that act itself answered; empty when neither is on record. */
export function pointsOf(state: State, kind: string): string[] {
  const direct = Object.hasOwn(state.points, kind) ? state.points[kind] : undefined
  if (direct) return direct
  const answered = Object.keys(state.answers).find(key => key.startsWith(`${kind}.`))
  return answered === undefined ? [] : Object.keys(state.answers[answered] ?? {})
}

type Entry = { point?: unknown; code?: unknown; reason?: unknown }

/** Checks `answers` and `checks`; points are counted as people count them: 第1项 is the first point of the letter. */
export function checkAnswers(about: FactCase, name: string, spec: FactSpec, value: unknown): Refusal[] {
  if (!Array.isArray(value))
    return [problem(name, words(`${spec.title.zh}应逐项填写`, `${spec.title.en} must be given point by point`), about.act.basis)]
  const points = pointsOf(about.state, spec.of ?? '')
  const found: Refusal[] = []
  const seen = new Set<string>()
  for (const [index, raw] of value.entries()) {
    const entry = (typeof raw === 'object' && raw !== null ? raw : {}) as Entry
    const place = typeof entry.point === 'string' ? points.indexOf(entry.point) : -1
    if (place < 0) found.push(problem(`${name}[${index}]`, words('答复的不是建议中的项目', 'this answers no point of the letter')))
    else if (seen.has(points[place] as string))
      found.push(problem(`${name}[${index}]`, words(`第${place + 1}项重复答复`, `point ${place + 1} is answered twice`)))
    else {
      seen.add(points[place] as string)
      found.push(...checkEntry(about, spec, `${name}.${entry.point}`, place + 1, entry))
    }
  }
  if (about.source === 'past') return found
  const skipped = points.flatMap((point, place) =>
    seen.has(point)
      ? []
      : [problem(`${name}.${point}`, words(`第${place + 1}项未答复`, `point ${place + 1} is not answered`), about.act.basis)],
  )
  const empty = points.length === 0 && value.length === 0 ? [problem(name, words('没有可答复的建议项', 'there is no point to answer'))] : []
  return [...found, ...skipped, ...empty]
}

function checkEntry(about: FactCase, spec: FactSpec, where: string, nr: number, entry: Entry): Refusal[] {
  const { code, reason } = entry
  if (typeof code !== 'string' || !Object.hasOwn(spec.values ?? {}, code))
    return [problem(where, words(`第${nr}项没有选择结果`, `point ${nr} has no valid answer`), about.act.basis)]
  if (reason !== undefined && reason !== null && typeof reason !== 'string')
    return [problem(where, words(`第${nr}项的理由应为文字`, `the reason for point ${nr} must be text`))]
  if (typeof reason === 'string' && reason.length > MAX_TEXT)
    return [problem(where, words(`第${nr}项的理由过长`, `the reason for point ${nr} is too long`))]
  const needed = spec.reasonUnless !== undefined && !spec.reasonUnless.includes(code) && about.source !== 'past'
  return needed && isBlank(reason) ? [problem(where, words(`第${nr}项须说明理由`, `point ${nr} needs reasons`), about.act.basis)] : []
}
