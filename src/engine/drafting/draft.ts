/** Drafts a paper from a form and facts: a tree of what stands on the page, or the list of what is missing. Never drops a part. */
import { type Words, words } from '#kernel/words.ts'
import type { Form, FormPart } from '#law/forms/form.ts'
import { FORM_FACTS, type FormFactId } from '#law/forms/form-facts.ts'
import { ANSWER_TITLES, type DraftFacts, factText, printedNumber } from './draft-facts.ts'
import { formalDate, hanNumber } from './han-numerals.ts'
import type { Block, PageDocument } from './page-document.ts'

export type Missing = { part: string; says: Words }
export type DraftResult = { ok: true; document: PageDocument } | { ok: false; missing: Missing[] }

/** A note where the seal goes; a seal is never drawn. */
const sealPlace = (form: Form) =>
  form.unsealed ? '' : form.issuer === 'court' || form.issuer === 'procuratorate' ? '（院印处）' : '（印章处）'

const LISTS: FormFactId[] = ['points', 'answers']

/**
 * Drafts `form` from `facts`. Number and date may still be absent (they are given when the paper is numbered and signed);
 * everything the form requires must be there. A part of which some facts are known and others not is reported, not shortened.
 */
export function draft(form: Form, facts: DraftFacts): DraftResult {
  const missing: Missing[] = []
  const blocks: Block[] = []
  const attached: string[] = []
  if (facts.house.name.trim() === '')
    missing.push({ part: 'house', says: words('缺少制作单位名称', 'The name of the issuing house is missing') })
  if (form.addressed !== 'none' && facts.addressee.trim() === '') missing.push(lacks('addressee', ['addressee']))
  const number = form.numberFamily === null || !facts.number?.trim() ? null : printedNumber(facts.number)
  if (form.numberFamily !== null && facts.number?.trim() && number === null) missing.push(badNumber(facts.number))
  const date = facts.date ? formalDate(facts.date) : null
  if (facts.date && date === null) missing.push(badDate('date', 'date', facts.date))
  for (const part of form.parts) {
    const made = draftPart(part, facts)
    missing.push(...made.missing)
    if (part.attached) attached.push(...made.blocks.flatMap(blockText))
    else blocks.push(...made.blocks)
  }
  if (missing.length > 0) return { ok: false, missing }
  return { ok: true, document: { ...assemble(form, facts, number, date, blocks), attachments: [...facts.attachments, ...attached] } }
}

function assemble(form: Form, facts: DraftFacts, number: string | null, date: string | null, blocks: Block[]): PageDocument {
  return {
    form: form.id,
    layout: form.layout,
    house: facts.house.name,
    title: form.printedTitle ?? form.title.zh,
    number,
    addressee: form.addressed === 'head' ? facts.addressee.trim() : null,
    blocks,
    closing: form.addressed === 'closing' ? { text: '此致', to: facts.addressee.trim() } : null,
    signature: { house: facts.house.name, date, sealPlace: sealPlace(form) },
    attachments: [],
    footnotes: facts.footnotes ?? [],
  }
}

const blockText = (block: Block): string[] => (block.kind === 'lines' ? block.items.map(item => item.value) : [])

type Made = { blocks: Block[]; missing: Missing[] }

function draftPart(part: FormPart, facts: DraftFacts): Made {
  const bad = part.from.filter(id => factText(facts, id) === null)
  if (bad.length > 0) return { blocks: [], missing: bad.map(id => badDate(part.id, id, facts.fields[id] ?? '')) }
  if (part.kind === 'points') return withHeading(part, draftPoints(part, facts))
  if (part.kind === 'answers') return withHeading(part, draftAnswers(part, facts))
  const byHand = part.byHand ?? []
  const empty = part.from.filter(id => factText(facts, id) === '' && !byHand.includes(id))
  const asked = part.from.filter(id => !byHand.includes(id))
  if (empty.length > 0) {
    const nothing = empty.length === asked.length && !part.required && byHand.every(id => factText(facts, id) === '')
    return nothing ? { blocks: [], missing: [] } : { blocks: [], missing: [lacks(part.id, empty)] }
  }
  return withHeading(part, { blocks: draftText(part, facts), missing: [] })
}

function draftText(part: FormPart, facts: DraftFacts): Block[] {
  const value = (id: FormFactId) => factText(facts, id) ?? ''
  const rows = part.from.map(id => ({ label: FORM_FACTS[id].title.zh, value: value(id) }))
  if (part.kind === 'table') return [{ kind: 'table', rows }]
  if (part.kind === 'line' && part.text === undefined) return [{ kind: 'lines', items: rows }]
  const text = part.text === undefined ? part.from.map(value).join('\n') : fill(part, value)
  if (part.kind === 'line') return [{ kind: 'lines', items: [{ label: '', value: text }] }]
  return paragraphs(text)
}

/** One pass over our own wording: what a fact contains is never read as wording again. */
const fill = (part: FormPart, value: (id: FormFactId) => string): string =>
  (part.text ?? '').replace(/\{(\w+)\}/g, (_, id: string) => value(id as FormFactId))

const paragraphs = (text: string): Block[] =>
  text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => ({ kind: 'paragraph', text: line }))

function draftPoints(part: FormPart, facts: DraftFacts): Made {
  const blank = facts.points.filter(point => point.text.trim() === '')
  if (blank.length > 0) return { blocks: [], missing: blank.map(point => emptyPoint(part.id, point.id)) }
  if (facts.points.length === 0) return { blocks: [], missing: part.required ? [lacks(part.id, ['points'])] : [] }
  const items = facts.points.map((point, index) => ({ id: point.id, label: `${hanNumber(index + 1)}、`, text: point.text.trim() }))
  return { blocks: [{ kind: 'points', items }], missing: [] }
}

function draftAnswers(part: FormPart, facts: DraftFacts): Made {
  if (facts.points.length === 0) return { blocks: [], missing: part.required ? [lacks(part.id, LISTS)] : [] }
  const missing: Missing[] = []
  const known = new Set(facts.points.map(point => point.id))
  for (const answer of facts.answers) if (!known.has(answer.pointId)) missing.push(strayAnswer(part.id, answer.pointId))
  const rows = facts.points.map((point, index) => {
    const given = facts.answers.filter(answer => answer.pointId === point.id)
    const answer = given[0]
    const label = `${hanNumber(index + 1)}、`
    if (!answer) missing.push(unanswered(part.id, index + 1))
    else if (given.length > 1) missing.push(answeredTwice(part.id, index + 1))
    else if (answer.answer !== 'adopted' && !answer.reasons?.trim()) missing.push(noReasons(part.id, index + 1))
    return {
      id: point.id,
      label,
      demand: point.text.trim(),
      answer: answer ? ANSWER_TITLES[answer.answer].zh : '',
      reasons: answer?.reasons?.trim() ?? '',
    }
  })
  return { blocks: missing.length > 0 ? [] : [{ kind: 'answers', rows }], missing }
}

const withHeading = (part: FormPart, made: Made): Made =>
  part.heading && made.blocks.length > 0 ? { ...made, blocks: [{ kind: 'heading', text: part.title.zh, level: 1 }, ...made.blocks] } : made

function lacks(part: string, ids: FormFactId[]): Missing {
  const zh = ids.map(id => FORM_FACTS[id].title.zh).join('、')
  const en = ids.map(id => FORM_FACTS[id].title.en).join(', ')
  return { part, says: words(`缺少：${zh}`, `Missing: ${en}`) }
}

const badDate = (part: string, id: FormFactId, raw: string): Missing => ({
  part,
  says: words(`${FORM_FACTS[id].title.zh}“${raw}”不是有效日期`, `${FORM_FACTS[id].title.en}: “${raw}” is not a day of the calendar`),
})

const badNumber = (raw: string): Missing => ({
  part: 'number',
  says: words(`文号“${raw}”应写明〔年份〕并以“号”结尾`, `The number “${raw}” must contain the year in 〔〕 and end with 号`),
})

const emptyPoint = (part: string, id: string): Missing => ({ part, says: words(`建议项 ${id} 没有内容`, `Point ${id} is empty`) })

const unanswered = (part: string, n: number): Missing => ({ part, says: words(`第 ${n} 项建议未回复`, `Point ${n} is not answered`) })

const answeredTwice = (part: string, n: number): Missing => ({
  part,
  says: words(`第 ${n} 项建议有两个回复`, `Point ${n} is answered twice`),
})

const noReasons = (part: string, n: number): Missing => ({
  part,
  says: words(`第 ${n} 项未采纳或者部分采纳，应当说明理由`, `Point ${n} is not fully adopted: the reasons must be stated`),
})

const strayAnswer = (part: string, id: string): Missing => ({
  part,
  says: words(`回复指向不存在的建议项 ${id}`, `An answer refers to point ${id}, which does not exist`),
})
