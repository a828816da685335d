/** C2SP tlog-checkpoint: the text that a log signs about itself — origin, size, root. */
import { fromBase64, toBase64 } from './bytes.ts'

/** `root` is the RFC 6962 root of the first `size` leaves. Extension lines are opaque and must not be trusted further than the signature. */
export type Checkpoint = { origin: string; size: number; root: Uint8Array; extensions: string[] }

/** The note text of a checkpoint, final newline included. */
export function formatCheckpoint(checkpoint: { origin: string; size: number; root: Uint8Array; extensions?: readonly string[] }): string {
  const { origin, size, root, extensions = [] } = checkpoint
  if (origin === '' || origin.includes('\n') || !Number.isSafeInteger(size) || size < 0) throw new Error('checkpoint: origin or size')
  if (extensions.some(line => line === '' || line.includes('\n'))) throw new Error('checkpoint: an extension line is never empty')
  return `${[origin, String(size), toBase64(root), ...extensions].join('\n')}\n`
}

/** Reads a checkpoint's note text; null unless it is exactly formed (no leading zeroes, a 32-byte root, no empty line). */
export function parseCheckpoint(text: string): Checkpoint | null {
  if (!text.endsWith('\n')) return null
  const [origin, sizeText, rootText, ...extensions] = text.slice(0, -1).split('\n')
  const size = parseSize(sizeText ?? '')
  const root = fromBase64(rootText ?? '*')
  if (origin === undefined || origin === '' || size === null || root === null || root.length !== 32) return null
  return extensions.includes('') ? null : { origin, size, root, extensions }
}

/** A tree size as C2SP writes it: decimal, no leading zeroes; null otherwise or beyond 2^53 − 1. */
export function parseSize(text: string): number | null {
  if (!/^(?:0|[1-9][0-9]{0,15})$/.test(text)) return null
  const size = Number(text)
  return Number.isSafeInteger(size) ? size : null
}

/** The origin of a house's log in one year: a schema-less path that is also the name of its key. */
export function originOf(house: string, year: number): string {
  return `countersign/${encodeURIComponent(house)}/${year}`
}

/** The name a house signs other houses' checkpoints with. */
export function witnessNameOf(house: string): string {
  return `countersign/${encodeURIComponent(house)}/witness`
}
