/** An agreement as the acts carry it – text, bindings, terms, covered units – and everything that can be wrong with it, told at once. */
import { isPlainDate } from '#kernel/plain-date.ts'
import { type Words, words } from '#kernel/words.ts'
import type { TermValue } from '#law/terms/term.ts'
import { judgeTerm } from './term-value.ts'

export type TextClause = {
  id: string
  no: string
  title: string
  text: string
  textEn: string
  procedures: string[]
  posts: { kind: string; post: string }[]
  indicators: string[]
}
export type Covered = { house: string; through: string; grounds: string }
export type Annex = { agreed: boolean; unopenedAfter: number; text: string }
export type Approver = { clause: string | null; who: string; says: string }
export type AgreementText = {
  template: string | null
  title: string
  titleEn: string
  signedOn: string
  inForceFrom: string
  until: string | null
  reviewOn: string | null
  clauses: TextClause[]
  terms: Record<string, TermValue>
  covered: Covered[]
  approvers: Approver[]
  annex: Annex | null
  ledgerKeeper: string | null
}
/** What an amendment changes; a part left out stays as it is. */
export type Amendment = { summary: string; inForceFrom: string; clauses: TextClause[]; removed: string[] } & Partial<
  Pick<AgreementText, 'covered' | 'approvers' | 'annex' | 'until' | 'reviewOn' | 'ledgerKeeper'>
>
export type Member = { name: string; duty: string; since: string; until: string | null }

/** What is wrong, with its place in the text. */
export type TextProblem = { where: string; says: Words }
type Some = Record<string, unknown>

export const MAX_DOCUMENT = 400_000

const problem = (where: string, zh: string, en: string): TextProblem => ({ where, says: words(zh, en) })
const isObject = (value: unknown): value is Some => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most
const isLine = (value: unknown, most = 400): boolean => isText(value, most) && value.trim() !== ''
const isList = (value: unknown, most: number, test: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(test)
const isDay = (value: unknown): value is string => typeof value === 'string' && isPlainDate(value)
const isDayOrNull = (value: unknown): boolean => value === null || isDay(value)
const CLAUSE_ID = /^[A-Za-z0-9][A-Za-z0-9.*-]{0,39}$/

function clauseProblems(where: string, value: unknown): TextProblem[] {
  if (!isObject(value)) return [problem(where, '条款无效', 'not a clause')]
  const found: TextProblem[] = []
  if (!isText(value.id, 40) || !CLAUSE_ID.test(value.id)) found.push(problem(`${where}.id`, '条款编号无效', 'the clause has no valid id'))
  if (!isText(value.no, 40)) found.push(problem(`${where}.no`, '条号无效', 'the number is not valid'))
  if (!isLine(value.title)) found.push(problem(`${where}.title`, '请填写条款标题', 'a clause needs a title'))
  if (!isText(value.text, 40_000) || !isText(value.textEn, 40_000))
    found.push(problem(`${where}.text`, '条款内容无效', 'the text is not valid'))
  if (!isList(value.procedures, 80, one => isLine(one, 80)))
    found.push(problem(`${where}.procedures`, '绑定的程序无效', 'the procedures are not valid'))
  if (!isList(value.posts, 30, one => isObject(one) && isLine(one.kind, 40) && isLine(one.post, 40)))
    found.push(problem(`${where}.posts`, '承担岗位无效', 'the posts are not valid'))
  if (!isList(value.indicators, 30, one => isLine(one)))
    found.push(problem(`${where}.indicators`, '指标无效', 'the indicators are not valid'))
  return found
}

function clausesProblems(value: unknown, least: number): TextProblem[] {
  if (!Array.isArray(value) || value.length < least || value.length > 200)
    return [problem('clauses', '协作意见至少一条，最多二百条', 'between one and two hundred clauses')]
  const ids = value.map(one => (isObject(one) ? one.id : null))
  const twice = ids.filter((id, at) => id !== null && ids.indexOf(id) !== at)
  return [
    ...value.flatMap((one, at) => clauseProblems(`clauses.${at}`, one)),
    ...twice.map(id => problem('clauses', `条款编号重复：${id}`, `the clause id ${id} stands twice`)),
  ]
}

function coveredProblems(value: unknown): TextProblem[] {
  const ok = isList(value, 60, one => isObject(one) && isLine(one.house, 80) && isLine(one.through, 80) && isText(one.grounds, 400))
  if (!ok) return [problem('covered', '受约束单位填写不正确', 'the covered units are not valid')]
  const houses = (value as Covered[]).map(one => one.house)
  return new Set(houses).size === houses.length ? [] : [problem('covered', '受约束单位重复', 'a covered unit stands twice')]
}

function partProblems(value: Some): TextProblem[] {
  const found: TextProblem[] = []
  if ('covered' in value) found.push(...coveredProblems(value.covered))
  if (
    'approvers' in value &&
    !isList(
      value.approvers,
      30,
      one => isObject(one) && isLine(one.who) && isText(one.says, 400) && (one.clause === null || isText(one.clause, 40)),
    )
  )
    found.push(problem('approvers', '批准人填写不正确', 'the approvers are not valid'))
  if ('annex' in value && value.annex !== null) {
    const { annex } = value
    const days = isObject(annex) ? annex.unopenedAfter : null
    if (
      !isObject(annex) ||
      typeof annex.agreed !== 'boolean' ||
      !isText(annex.text, 4000) ||
      !Number.isInteger(days) ||
      (days as number) < 1 ||
      (days as number) > 30
    )
      found.push(problem('annex', '电子送达附件填写不正确', 'the annex is not valid'))
  }
  for (const name of ['until', 'reviewOn'] as const)
    if (name in value && !isDayOrNull(value[name])) found.push(problem(name, '日期无效', 'not a date'))
  if ('ledgerKeeper' in value && value.ledgerKeeper !== null && !isLine(value.ledgerKeeper, 80))
    found.push(problem('ledgerKeeper', '台账保管单位无效', 'the keeper of the ledger is not valid'))
  return found
}

function termProblems(value: unknown): TextProblem[] {
  if (!isObject(value)) return [problem('terms', '约定无效', 'the terms are not valid')]
  return Object.entries(value).flatMap(([key, one]) => {
    const judged = judgeTerm(key, one as TermValue, 'agreement')
    return judged.ok ? [] : [{ where: `terms.${key}`, says: judged.because.says }]
  })
}

/** Everything wrong with an agreement's text; it may be anything at all. */
export function textProblems(value: unknown): TextProblem[] {
  if (!isObject(value)) return [problem('agreement', '协作意见无效', 'not an agreement')]
  const found: TextProblem[] = []
  if (!isLine(value.title)) found.push(problem('title', '请填写名称', 'the title is missing'))
  if (!isText(value.titleEn, 400)) found.push(problem('titleEn', '英文名称无效', 'the English title is not valid'))
  if (value.template !== null && !isText(value.template, 10)) found.push(problem('template', '模板无效', 'the template is not valid'))
  for (const name of ['signedOn', 'inForceFrom'] as const) if (!isDay(value[name])) found.push(problem(name, '日期无效', 'not a date'))
  for (const name of ['until', 'reviewOn', 'covered', 'approvers', 'annex', 'ledgerKeeper'])
    if (!(name in value)) found.push(problem(name, '内容不完整', 'this part is missing'))
  if (isDay(value.until) && isDay(value.inForceFrom) && value.until < value.inForceFrom)
    found.push(problem('until', '终止日期早于生效日期', 'it ends before it begins'))
  return [...found, ...clausesProblems(value.clauses, 1), ...termProblems(value.terms), ...partProblems(value)]
}

/** Everything wrong with an amendment. */
export function amendmentProblems(value: unknown): TextProblem[] {
  if (!isObject(value)) return [problem('amendment', '修订无效', 'not an amendment')]
  const found: TextProblem[] = []
  if (!isLine(value.summary)) found.push(problem('summary', '请写明修订要点', 'say what is amended'))
  if (!isDay(value.inForceFrom)) found.push(problem('inForceFrom', '日期无效', 'not a date'))
  if (!isList(value.removed, 200, one => isText(one, 40)))
    found.push(problem('removed', '删除的条款无效', 'the removed clauses are not valid'))
  const parts = ['covered', 'approvers', 'annex', 'until', 'reviewOn', 'ledgerKeeper'].filter(name => name in value)
  const empty =
    Array.isArray(value.clauses) &&
    value.clauses.length === 0 &&
    Array.isArray(value.removed) &&
    value.removed.length === 0 &&
    parts.length === 0
  if (empty) found.push(problem('clauses', '没有修订任何内容', 'nothing is amended'))
  return [...found, ...clausesProblems(value.clauses, 0), ...partProblems(value)]
}

/** Everything wrong with the list of a leading group's members of one house. */
export function memberProblems(value: unknown): TextProblem[] {
  const ok = isList(
    value,
    60,
    one =>
      isObject(one) &&
      isLine(one.name, 100) &&
      isLine(one.duty, 100) &&
      isDay(one.since) &&
      isDayOrNull(one.until) &&
      (one.until === null || (one.until as string) >= one.since),
  )
  return ok ? [] : [problem('members', '成员名单填写不正确', 'the list of members is not valid')]
}
