/** A piece of a text with its hits marked by ranges; what the text holds is never read as markup. */
import { Fragment } from 'react'

/** The text cut at its ranges, in order: `[piece, marked]`. Ranges outside the text or out of order mark nothing. */
export function cutAtMarks(text: string, marks: readonly (readonly [number, number])[]): [string, boolean][] {
  const out: [string, boolean][] = []
  let at = 0
  for (const [from, to] of marks) {
    if (from < at || to > text.length || to <= from) continue
    if (from > at) out.push([text.slice(at, from), false])
    out.push([text.slice(from, to), true])
    at = to
  }
  if (at < text.length) out.push([text.slice(at), false])
  return out
}

export function MarkedText(props: { text: string; marks: readonly (readonly [number, number])[]; before: boolean; after: boolean }) {
  return (
    <span className="found-text">
      {props.before ? '…' : ''}
      {cutAtMarks(props.text, props.marks).map(([piece, marked], index) =>
        marked ? <mark key={index}>{piece}</mark> : <Fragment key={index}>{piece}</Fragment>,
      )}
      {props.after ? '…' : ''}
    </span>
  )
}
