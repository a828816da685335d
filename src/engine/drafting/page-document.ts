/** A drafted paper as a tree: what is on the page, before anything decides how it looks. */
import type { FormId } from '#law/forms/form.ts'

export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string; level: 1 | 2 }
  | { kind: 'points'; items: { id: string; label: string; text: string }[] }
  | { kind: 'answers'; rows: { id: string; label: string; demand: string; answer: string; reasons: string }[] }
  | { kind: 'table'; rows: { label: string; value: string }[] }
  | { kind: 'lines'; items: { label: string; value: string }[] }

export type PageDocument = {
  /** The form it follows; a report that the product makes of its own record follows none. */
  form: FormId | null
  layout: 'official-letter' | 'register-table' | 'receipt'
  /** Full name of the house, printed over the title. */
  house: string
  title: string
  /** Printed with 〔〕 (or full-width （） for a court's case number); null until the paper is numbered. */
  number: string | null
  /** First line, without the colon; null when the paper is addressed after 此致 or to nobody. */
  addressee: string | null
  blocks: Block[]
  closing: { text: string; to: string } | null
  /** `date` is the formal date or null until it is signed; `sealPlace` is a note, never a seal. */
  signature: { house: string; date: string | null; sealPlace: string }
  attachments: string[]
  /** 版记 and notes under the last line. */
  footnotes: string[]
}
