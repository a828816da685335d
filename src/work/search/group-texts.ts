/** Says of each text found where it stands, and gathers texts under the matter, paper, case or agreement they belong to. */
import type { z } from 'zod'
import type { SearchGroup, SearchHit } from '#contract/search.ts'
import { factSpecs } from '#engine/procedure/facts/fact-specs.ts'
import { actOf } from '#engine/procedure/house-acts/confirm-rule.ts'
import { snippetOf } from '#engine/search/mark-hits.ts'
import { type Words, words } from '#kernel/words.ts'
import { findForm } from '#law/forms/index.ts'
import { findProcedure } from '#law/procedures/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { Found, FoundText } from './find-texts.ts'

type Group = z.output<typeof SearchGroup>
type Hit = z.output<typeof SearchHit>

type MatterFacts = {
  matter_id: string
  title: string
  number: string | null
  ended: boolean
  sealed: boolean
  procedure_id: string
  procedure_version: string
  definition: Definition | null
}
type Around = {
  matters: Map<string, MatterFacts>
  acts: Map<string, string>
  papers: Map<string, { title: string; number: string | null; form: string }>
  cases: Map<string, { number: string; cause: string; parties: string }>
  agreements: Map<string, { title: string; state: string }>
}

const PARTS: Record<string, Words> = {
  'matter title': words('标题', 'Title'),
  'matter number': words('文号', 'Number'),
  'matter case-number': words('案号', 'Case number'),
  'paper title': words('标题', 'Title'),
  'paper number': words('文号', 'Number'),
  'paper addressee': words('主送', 'Addressee'),
  'paper points': words('建议项', 'Points'),
  'paper answers': words('回复理由', 'Reasons'),
  'paper fields': words('内容', 'Content'),
  'paper text': words('原件正文', 'Text of the original'),
  'file name': words('附件名称', 'Name of a file'),
  'case number': words('案号', 'Case number'),
  'case parties': words('当事人', 'Parties'),
  'case cause': words('案由', 'Cause'),
  'case court': words('法院', 'Court'),
  'case note': words('备注', 'Note'),
  'case chain': words('关联案号', 'Linked cases'),
  'agreement title': words('协议名称', 'Title of the agreement'),
  'agreement clause': words('条款', 'Clause'),
}

const idsOf = (texts: readonly FoundText[], idOf: (text: FoundText) => string | null): string[] => [
  ...new Set(texts.flatMap(text => idOf(text) ?? [])),
]
const actId = (text: FoundText): string | null => (text.source === 'act' ? text.ref_id : null)
const agreementId = (text: FoundText): string | null => (text.source === 'agreement' ? text.ref_id : null)

/** Rows by id; nothing is asked for no ids. */
async function rowsBy<R extends { id: string }>(tx: Tx, sql: string, ids: string[]): Promise<Map<string, R>> {
  if (ids.length === 0) return new Map()
  return new Map((await tx.query<R>(sql, [tx.asker.house, ids])).map(row => [row.id, row]))
}

/** What stands around the texts, as far as the asker sees it: the policies decide again. */
async function around(tx: Tx, texts: readonly FoundText[]): Promise<Around> {
  const matters = await rowsBy<MatterFacts & { id: string }>(
    tx,
    `select matter_id as id, matter_id, title, number, ended, sealed, procedure_id, procedure_version, null as definition from matter where house_id = $1 and matter_id = any ($2)`,
    idsOf(texts, text => text.matter_id),
  )
  // Only a definition that came with its letter has to be read from the matter.
  const carried = [...matters.values()].filter(one => !findProcedure(one.procedure_id, one.procedure_version)).map(one => one.matter_id)
  for (const one of (
    await rowsBy<{ id: string; definition: Definition }>(
      tx,
      'select matter_id as id, definition from matter where house_id = $1 and matter_id = any ($2)',
      carried,
    )
  ).values()) {
    const matter = matters.get(one.id)
    if (matter) matter.definition = one.definition
  }
  const acts = await rowsBy<{ id: string; kind: string }>(
    tx,
    'select act_id as id, kind from act where house_id = $1 and act_id = any ($2)',
    idsOf(texts, actId),
  )
  return {
    matters,
    acts: new Map([...acts].map(([id, row]) => [id, row.kind])),
    papers: await rowsBy<{ id: string; title: string; number: string | null; form: string }>(
      tx,
      'select paper_id as id, title, number, form from paper where house_id = $1 and paper_id = any ($2)',
      idsOf(texts, text => text.paper_id),
    ),
    cases: await rowsBy<{ id: string; number: string; cause: string; parties: string }>(
      tx,
      'select case_id as id, number, cause, parties from case_entry where house_id = $1 and case_id = any ($2)',
      idsOf(texts, text => text.case_id),
    ),
    agreements: await rowsBy<{ id: string; title: string; state: string }>(
      tx,
      'select agreement_id as id, title, state from agreement where house_id = $1 and agreement_id = any ($2)',
      idsOf(texts, agreementId),
    ),
  }
}

const definitionOf = (matter: MatterFacts | undefined): Definition | undefined =>
  matter ? (matter.definition ?? findProcedure(matter.procedure_id, matter.procedure_version)) : undefined

const beside = (one: Words, other: Words): Words => words(`${one.zh} · ${other.zh}`, `${one.en} · ${other.en}`)

/** Where a text stands, as people say it: 回复 · 逐项答复. */
function whereOf(text: FoundText, { matters, acts, papers }: Around): Words {
  if (text.source === 'act') {
    const kind = acts.get(text.ref_id) ?? ''
    const definition = definitionOf(matters.get(text.matter_id ?? ''))
    const spec = definition ? actOf(definition, kind) : undefined
    const fact = spec ? factSpecs(spec)[text.part] : undefined
    const act = spec?.title ?? words(kind, kind)
    return fact ? beside(act, fact.title) : act
  }
  const paper = papers.get(text.paper_id ?? '')
  const form = paper ? (findForm(paper.form)?.title ?? words(paper.title, paper.title)) : words('文书', 'Paper')
  if (text.source === 'note') return beside(form, words('审批意见', 'Note'))
  const part = PARTS[`${text.source} ${text.part.split(':')[0]}`] ?? words(text.part, text.part)
  return text.source === 'paper' ? beside(form, part) : part
}

/** The head of the group a text belongs to. */
function headOf(text: FoundText, { matters, papers, cases, agreements }: Around): Omit<Group, 'hits'> {
  const none = { ended: false, sealed: false, number: null }
  const matter = matters.get(text.matter_id ?? '')
  if (matter)
    return {
      kind: 'matter',
      id: matter.matter_id,
      title: matter.title,
      number: matter.number,
      says: definitionOf(matter)?.title ?? words('事项', 'Matter'),
      ended: matter.ended,
      sealed: matter.sealed,
    }
  if (text.case_id) {
    const one = cases.get(text.case_id)
    const cause = one?.cause ?? ''
    return {
      ...none,
      kind: 'case',
      id: text.case_id,
      title: one?.number ?? '',
      says: words(cause ? `案件 · ${cause}` : '案件', cause ? `Case · ${cause}` : 'Case'),
    }
  }
  if (text.source === 'agreement') {
    const one = agreements.get(text.ref_id)
    return {
      ...none,
      kind: 'agreement',
      id: text.ref_id,
      title: one?.title ?? '',
      says: words('协议', 'Agreement'),
      ended: one?.state === 'ended',
    }
  }
  const paper = papers.get(text.paper_id ?? '')
  return {
    ...none,
    kind: 'paper',
    id: text.paper_id ?? text.ref_id,
    title: paper?.title ?? '',
    number: paper?.number ?? null,
    says: words('文书', 'Paper'),
  }
}

function hitOf({ way, text, needles }: Found['texts'][number], places: Around): Hit {
  const { text: piece, marks, before, after } = snippetOf(text.body, needles)
  return { hitId: text.text_id, where: whereOf(text, places), why: way, text: piece, marks, before, after, paperId: text.paper_id }
}

/** Groups in the order in which their first text was found. */
export async function groupTexts(tx: Tx, found: Found['texts']): Promise<Group[]> {
  const places = await around(
    tx,
    found.map(one => one.text),
  )
  const groups = new Map<string, Group>()
  for (const one of found) {
    const head = headOf(one.text, places)
    const key = `${head.kind} ${head.id}`
    const group = groups.get(key) ?? { ...head, hits: [] }
    groups.set(key, group)
    group.hits.push(hitOf(one, places))
  }
  return [...groups.values()]
}
