/** The text that several houses write at once: a set of changes (Yjs) that gives the same text in whatever order they come, twice or late. */
import {
  applyUpdate,
  ContentDeleted,
  ContentString,
  Doc,
  decodeSnapshot,
  decodeUpdate,
  encodeSnapshot,
  encodeStateAsUpdate,
  encodeStateVector,
  Item,
  type Snapshot,
  snapshot,
} from 'yjs'
import { LIVE_TEXT, MOST_LIVE_BYTES, MOST_LIVE_TEXT } from '#contract/meeting/live-drafts.ts'

/** What one house holds of a live text, or says that it holds: which characters of whom, and which of them are taken out again. */
export type Holding = string

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))

/** The document that a set of changes makes. A change that cannot be applied (it never should have been kept) is passed over. */
export function docOf(changes: Iterable<Uint8Array>): Doc {
  const doc = new Doc()
  for (const bytes of changes) {
    try {
      applyUpdate(doc, bytes)
    } catch {
      // Passed over: `refuses` keeps such bytes out; should one ever stand in a row, the rest of the text must still be read.
    }
  }
  return doc
}

/** The text as it reads now. */
export const textIn = (doc: Doc): string => doc.getText(LIVE_TEXT).toString()

/** Why bytes are no change of a live text: they are kept by nobody. */
export type Unfit = 'too-large' | 'unreadable' | 'not-text' | 'text-too-long'

/** Only characters and their removal, under the one name; no embedded things, no formats, no other roots. */
function isText(bytes: Uint8Array): boolean {
  const { structs } = decodeUpdate(bytes)
  return structs.every(one => {
    if (!(one instanceof Item)) return true
    const content = one.content
    if (!(content instanceof ContentString) && !(content instanceof ContentDeleted)) return false
    return one.parentSub === null && (one.parent === null || (one.parent as unknown) === LIVE_TEXT)
  })
}

/**
 * Whether a change from outside is unfit for the text that `held` makes: too large, garbled, anything but characters, or a text beyond all measure. Tried
 * in a throw-away document; nothing is thrown and nothing touched. null: it may be kept.
 */
export function refuses(held: readonly Uint8Array[], bytes: Uint8Array): Unfit | null {
  if (bytes.length === 0 || bytes.length > MOST_LIVE_BYTES) return 'too-large'
  try {
    if (!isText(bytes)) return 'not-text'
    const doc = docOf(held)
    applyUpdate(doc, bytes)
    encodeStateAsUpdate(doc)
    if ([...doc.share.keys()].some(name => name !== LIVE_TEXT)) return 'not-text'
    return textIn(doc).length > MOST_LIVE_TEXT ? 'text-too-long' : null
  } catch {
    return 'unreadable'
  }
}

/** What the document holds, to be told to others. */
export const holdingOf = (doc: Doc): Holding => toBase64(encodeSnapshot(snapshot(doc)))

function readHolding(holding: Holding): Snapshot | null {
  try {
    return decodeSnapshot(fromBase64(holding))
  } catch {
    return null
  }
}

type Range = { clock: number; len: number }

/** A question to a set of ranges: is this one wholly in it? Ranges from outside may stand in any order and touch. */
function coverOf(ranges: readonly Range[]): (wanted: Range) => boolean {
  const merged: { from: number; to: number }[] = []
  for (const { clock, len } of [...ranges].sort((x, y) => x.clock - y.clock)) {
    const last = merged.at(-1)
    if (last && clock <= last.to) last.to = Math.max(last.to, clock + len)
    else merged.push({ from: clock, to: clock + len })
  }
  return ({ clock, len }) => {
    let low = 0
    let high = merged.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((merged[middle]?.from ?? 0) <= clock) low = middle
      else high = middle - 1
    }
    const found = merged[low]
    return found !== undefined && found.from <= clock && found.to >= clock + len
  }
}

/** Whether `more` names a character, or a removal, that `less` does not. */
function exceeds(more: Snapshot, less: Snapshot): boolean {
  for (const [client, clock] of more.sv) if (clock > (less.sv.get(client) ?? 0)) return true
  for (const [client, ranges] of more.ds.clients) {
    const covers = coverOf(less.ds.clients.get(client) ?? [])
    if (ranges.some(range => !covers(range))) return true
  }
  return false
}

/** Whether the other house says that it holds something which is not here: then ask it. A holding that cannot be read says nothing. */
export function lacks(doc: Doc, theirs: Holding): boolean {
  const other = readHolding(theirs)
  return other !== null && exceeds(other, snapshot(doc))
}

/** Whether something is held here that the other house does not say it holds; what it says being unreadable, everything is. */
export function holdsMore(doc: Doc, theirs: Holding): boolean {
  const own = snapshot(doc)
  const other = readHolding(theirs)
  return other === null ? own.sv.size > 0 : exceeds(own, other)
}

/** One change that gives the other house whatever it says it does not hold; everything, when what it says cannot be read. */
export function whatTheyLack(doc: Doc, theirs: Holding): Uint8Array {
  const other = readHolding(theirs)
  if (!other) return encodeStateAsUpdate(doc)
  try {
    return encodeStateAsUpdate(doc, encodeStateVector(other.sv))
  } catch {
    return encodeStateAsUpdate(doc)
  }
}

/** Many changes as one, for storage: the same text and the same history. */
export const foldedInto = (changes: readonly Uint8Array[]): Uint8Array => encodeStateAsUpdate(docOf(changes))

/** Bytes as they travel, and back. */
export const wire = { of: toBase64, read: fromBase64 }
