/** Bytes and their texts (UTF-8, hex, base64) for rooms that have neither TextEncoder nor Buffer. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** UTF-8 bytes of a text; throws a plain Error for a lone surrogate, which no UTF-8 can say. */
export function utf8(text: string): Uint8Array {
  const out: number[] = []
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0
    if (point >= 0xd800 && point <= 0xdfff) throw new Error('utf8: lone surrogate')
    if (point < 0x80) out.push(point)
    else if (point < 0x800) out.push(0xc0 | (point >> 6), tail(point))
    else if (point < 0x10000) out.push(0xe0 | (point >> 12), tail(point >> 6), tail(point))
    else out.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point))
  }
  return Uint8Array.from(out)
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f)
}

/** Text of UTF-8 bytes, or null when they are not well-formed UTF-8 (overlong forms and surrogates included). */
export function fromUtf8(bytes: Uint8Array): string | null {
  let text = ''
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i] ?? 0
    const length =
      first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
    if (length === 0 || i + length > bytes.length) return null
    let point = length === 1 ? first : first & (0xff >> (length + 1))
    for (let k = 1; k < length; k++) {
      const next = bytes[i + k] ?? 0
      if (next >> 6 !== 2) return null
      point = (point << 6) | (next & 0x3f)
    }
    const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0
    if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null
    text += String.fromCodePoint(point)
    i += length
  }
  return text
}

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0')
  return text
}

/** Bytes of a lower-case hexadecimal text, or null. */
export function fromHex(text: string): Uint8Array | null {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) return null
  const out = new Uint8Array(text.length / 2)
  for (let i = 0; i < out.length; i++) out[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16)
  return out
}

/** Standard base64 with padding (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    text += letter(group >> 18) + letter(group >> 12)
    text += left > 1 ? letter(group >> 6) : '='
    text += left > 2 ? letter(group) : '='
  }
  return text
}

function letter(bits: number): string {
  return ALPHABET[bits & 0x3f] ?? ''
}

/** Bytes of a base64 text, or null; only the one canonical spelling is taken, so that no two texts mean the same bytes. */
export function fromBase64(text: string): Uint8Array | null {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return null
  const letters = text.replace(/=+$/, '')
  const out = new Uint8Array(Math.floor((letters.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const one of letters) {
    bits = ((bits << 6) | ALPHABET.indexOf(one)) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      out[at++] = (bits >> held) & 0xff
    }
  }
  return toBase64(out) === text ? out : null
}

/** One array of several, in order. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** Whether two arrays hold the same bytes. For public values only: the time it takes depends on them. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

/** An unsigned integer (at most 2^53 − 1) as `length` big-endian bytes. */
export function bigEndian(value: number, length: number): Uint8Array {
  const out = new Uint8Array(length)
  for (let i = length - 1, rest = value; i >= 0; i--, rest = Math.floor(rest / 256)) out[i] = rest % 256
  return out
}

/** The unsigned integer of big-endian bytes, or null when it is beyond 2^53 − 1. */
export function fromBigEndian(bytes: Uint8Array): number | null {
  const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
  return Number.isSafeInteger(value) ? value : null
}
