/** What still keeps an act from being sent, said before the button is pressed; the server decides again. */
import type { Words } from '#kernel/words.ts'
import { type ActValues, answersOf, type Facts, type FieldSpec, type Form, linesOf, pointsOf, textOf } from './act-values.ts'

export type Problem = { where: string; says: Words }

const DAY = /^\d{4}-\d{2}-\d{2}$/
const missing = (title: Words): Words => ({ zh: `请填写“${title.zh}”`, en: `“${title.en}” is missing` })

function dateProblem(field: FieldSpec, value: string): Words | null {
  if (!DAY.test(value)) return { zh: `“${field.title.zh}”不是完整日期`, en: `“${field.title.en}” is not a complete date` }
  if (field.notBefore && value < field.notBefore)
    return { zh: `“${field.title.zh}”不能早于 ${field.notBefore}`, en: `“${field.title.en}” cannot be before ${field.notBefore}` }
  if (field.notAfter && value > field.notAfter)
    return { zh: `“${field.title.zh}”不能晚于 ${field.notAfter}`, en: `“${field.title.en}” cannot be after ${field.notAfter}` }
  return null
}

function pointProblem(field: FieldSpec, value: Facts[string] | undefined): Words | null {
  const points = pointsOf(value)
  if (points.length === 0) return field.required ? missing(field.title) : null
  const blank = points.findIndex(point => point.text.trim() === '')
  return blank >= 0 && (field.required || points.length > 1)
    ? { zh: `第 ${blank + 1} 项建议没有内容`, en: `Point ${blank + 1} has no text` }
    : null
}

/** Every point needs a code; every code outside `reasonUnless` needs its reasons (30号 art 13). */
function answerProblem(field: FieldSpec, value: Facts[string] | undefined): Words | null {
  const rows = new Map(answersOf(value).map(answer => [answer.point, answer]))
  const started = [...rows.values()].some(answer => answer.code || answer.reason.trim())
  if (!field.required && !started) return null
  for (const [index, point] of field.points.entries()) {
    const n = index + 1
    const answer = rows.get(point.id)
    if (!answer?.code)
      return {
        zh: `第 ${n} 项还没有${field.kind === 'answers' ? '答复' : '结论'}`,
        en: `Point ${n} has no ${field.kind === 'answers' ? 'answer' : 'result'} yet`,
      }
    const free = field.reasonUnless.length === 0 || field.reasonUnless.includes(answer.code)
    if (!free && answer.reason.trim() === '') {
      const chosen = field.values.find(choice => choice.code === answer.code)?.title
      return {
        zh: `第 ${n} 项“${chosen?.zh ?? answer.code}”须写明理由`,
        en: `Point ${n}: “${chosen?.en ?? answer.code}” needs reasons`,
      }
    }
  }
  return null
}

/** The first thing wrong with one field, or null. */
export function fieldProblem(field: FieldSpec, value: Facts[string] | undefined): Words | null {
  if (field.kind === 'points') return pointProblem(field, value)
  if (field.kind === 'answers' || field.kind === 'checks') return answerProblem(field, value)
  if (field.kind === 'flag') return null
  if (field.kind === 'case-numbers' || field.kind === 'people')
    return field.required && !linesOf(value).some(line => line.trim()) ? missing(field.title) : null
  const text = textOf(value).trim()
  if (text === '') return field.required ? missing(field.title) : null
  return field.kind === 'date' ? dateProblem(field, text) : null
}

function decisionProblems(form: Form, facts: Facts): Problem[] {
  if (form.decision.length === 0) return []
  const found: Problem[] = []
  if (!textOf(facts.decidedBy)) found.push({ where: 'decidedBy', says: { zh: '请选择由谁决定', en: 'Say who decided' } })
  if (!DAY.test(textOf(facts.decidedOn)))
    found.push({ where: 'decidedOn', says: { zh: '请填写决定日期', en: 'Enter the day of the decision' } })
  return found
}

/** All problems of the form, in the order of the page. `proxy` acts need their scan; legal dates lie not after today. */
export function formProblems(form: Form, values: ActValues, has: { today: string; files: number; proxy: boolean }): Problem[] {
  const found: Problem[] = []
  if (!values.post && !has.proxy)
    found.push({ where: 'post', says: { zh: '您没有可以办理此事的岗位', en: 'You hold no post that may do this' } })
  if (!DAY.test(values.on)) found.push({ where: 'on', says: { zh: '请填写办理日期', en: 'Enter the date of the act' } })
  else if (values.on > has.today)
    found.push({ where: 'on', says: { zh: '办理日期不能晚于今天', en: 'The date of the act cannot lie after today' } })
  if (form.paper?.required && !values.paperId)
    found.push({
      where: 'paper',
      says: { zh: `须附已确认的“${form.paper.title.zh}”`, en: `A confirmed “${form.paper.title.en}” is needed` },
    })
  for (const field of form.fields) {
    const says = fieldProblem(field, values.facts[field.name])
    if (says) found.push({ where: field.name, says })
  }
  const named = new Set(form.fields.map(field => field.name))
  found.push(...decisionProblems(form, values.facts).filter(problem => !named.has(problem.where)))
  if (has.proxy && has.files === 0 && !values.paperId)
    found.push({
      where: 'files',
      says: { zh: '本院代录须附对方文书的扫描件', en: 'An act entered for the other house needs the scan of its paper' },
    })
  return found
}
