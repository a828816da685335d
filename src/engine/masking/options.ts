/** What a masking takes and gives back. */
import type { Words } from '#kernel/words.ts'
import type { MaskingKind, MaskingProfileId } from '#law/masking/index.ts'
import type { Refusal } from './refusal.ts'
import type { MaskWarning } from './warning.ts'

/** Added by a person: every place of `text`, or only the one at `at`. Left out, `to` is “×”. */
export type HandAddition = { text: string; to?: string; at?: number; reason: string }
/** Taken back by a person: the replacement that begins at `at`. */
export type HandRelease = { at: number; reason: string }

export type MaskOptions = {
  profile: MaskingProfileId
  /** Left out, the kind is read from the text. */
  kind?: MaskingKind
  /** Words and numbers that must not survive. */
  known?: readonly string[]
  /** Titles, file names, properties of documents: masked with the same tokens. */
  also?: Readonly<Record<string, string>>
  add?: readonly HandAddition[]
  release?: readonly HandRelease[]
}

/** `at` is the offset in the original text (UTF-16). `hides` is the rule of art 8 by which a name is hidden, `numbered` that N5 applied. */
export type Replacement = {
  from: string
  to: string
  at: number
  rule: string
  hides?: string
  numbered?: true
  /** The articles on which rule and hiding stand. */
  article: string
  reason: Words
}

export type Masked = {
  profile: MaskingProfileId
  kind: MaskingKind
  text: string
  also: Record<string, string>
  replacements: Replacement[]
  warnings: MaskWarning[]
  /** Set: nothing is published but the entry; `text` is empty. */
  refused: Refusal | null
}
