/** Sealed papers of the demo, made by our own renderer: what a national system would hand over as PDF. */
import { draft } from '#engine/drafting/draft.ts'
import { formalDate } from '#engine/drafting/han-numerals.ts'
import type { Answer, Point } from '#engine/procedure/act.ts'
import type { FormId } from '#law/forms/form.ts'
import { findForm } from '#law/forms/index.ts'
import { type FontSet, type NewFile, renderPdf } from '#work/paper/index.ts'

/** What stands on a paper. `fields` are facts of the form (law/forms/form-facts). */
export type Letter = {
  form: FormId
  number: string | null
  date: string
  addressee: string
  caseNumbers?: string[]
  parties?: string[]
  points?: Point[]
  answers?: Answer[]
  fields: Record<string, string>
}

/** The letter as PDF. Throws when a part the form requires is missing: then the county itself is wrong. */
export function letterPdf(house: { name: string; shortName: string }, letter: Letter, fonts: FontSet): Buffer {
  const form = findForm(letter.form)
  if (!form) throw new Error(`no form ${letter.form}`)
  const page = draft(form, {
    house,
    addressee: letter.addressee,
    ...(letter.number ? { number: letter.number } : {}),
    date: letter.date,
    caseNumbers: letter.caseNumbers ?? [],
    parties: letter.parties ?? [],
    points: letter.points ?? [],
    answers: (letter.answers ?? []).map(one => ({
      pointId: one.point,
      answer: one.code as 'adopted' | 'partly' | 'not-adopted',
      ...(one.reason ? { reasons: one.reason } : {}),
    })),
    fields: letter.fields,
    attachments: [],
  })
  if (!page.ok) throw new Error(`${letter.form}: ${page.missing.map(one => one.says.zh).join('; ')}`)
  return renderPdf(page.document, { fonts })
}

/** A court's material that is no form of ours, as the scan that would be attached: a receipt, a ruling. */
export const materialPdf = (house: { name: string }, title: string, date: string, lines: string[], fonts: FontSet): NewFile => ({
  name: `${title}.pdf`,
  bytes: renderPdf(
    {
      form: 'service-receipt',
      layout: 'official-letter',
      house: house.name,
      title,
      number: null,
      addressee: null,
      blocks: lines.map(text => ({ kind: 'paragraph', text })),
      closing: null,
      signature: { house: house.name, date: formalDate(date), sealPlace: '（演示材料，未盖章）' },
      attachments: [],
      footnotes: [],
    },
    { fonts },
  ),
})
