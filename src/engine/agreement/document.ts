/** A fact that is a whole document: JSON in a text, of a shape that its act declares; committed like any text, never a code. */
import { type Words, words } from '#kernel/words.ts'
import {
  type AgreementText,
  type Amendment,
  amendmentProblems,
  MAX_DOCUMENT,
  type Member,
  memberProblems,
  type TextProblem,
  textProblems,
} from './agreement-text.ts'

export type DocumentShape = 'agreement' | 'amendment' | 'members'
type Shapes = { agreement: AgreementText; amendment: Amendment; members: Member[] }

const PROBLEMS: Record<DocumentShape, (value: unknown) => TextProblem[]> = {
  agreement: textProblems,
  amendment: amendmentProblems,
  members: memberProblems,
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is wrong with the document; it may be anything at all. */
export function documentProblems(shape: DocumentShape, value: unknown): TextProblem[] {
  if (typeof value !== 'string' || value.length > MAX_DOCUMENT)
    return [{ where: '', says: words('内容无效或者过长', 'The document is not valid or too long') }]
  return PROBLEMS[shape](parse(value))
}

/** The document, or null when it is none of this shape. */
export const readDocument = <S extends DocumentShape>(shape: S, value: unknown): Shapes[S] | null =>
  documentProblems(shape, value).length === 0 ? (parse(value as string) as Shapes[S]) : null

/** A document in one line, for a timeline: what it is, never all of it. */
export function documentSummary(shape: DocumentShape | undefined, value: unknown): Words {
  const unreadable = words('（内容见“协议”页）', '(see the agreement page)')
  if (shape === 'agreement') {
    const text = readDocument('agreement', value)
    return text
      ? words(`《${text.title}》，${text.clauses.length}条`, `“${text.titleEn || text.title}”, ${text.clauses.length} clauses`)
      : unreadable
  }
  if (shape === 'amendment') {
    const change = readDocument('amendment', value)
    return change ? words(change.summary, change.summary) : unreadable
  }
  const members = readDocument('members', value)
  return members ? words(`${members.length}人`, `${members.length} members`) : unreadable
}
