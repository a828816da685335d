/** Reads from a TTF, OTF or TTC file what we must know before printing: its family names and which characters it can draw. */

export type FontFile = { families: string[]; covers: (codePoint: number) => boolean }

type Range = { from: number; to: number }

/** Parses the first face of a font file; null when the bytes are no font we can read. */
export function readFontFile(bytes: Uint8Array): FontFile | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const tables = tableOffsets(view)
    const cmap = tables.get('cmap')
    if (cmap === undefined) return null
    const ranges = coveredRanges(view, cmap)
    const name = tables.get('name')
    return { families: name === undefined ? [] : familyNames(view, name), covers: codePoint => within(ranges, codePoint) }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function tableOffsets(view: DataView): Map<string, number> {
  const tag = (at: number) => String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
  const start = tag(0) === 'ttcf' ? view.getUint32(12) : 0
  const tables = new Map<string, number>()
  for (let index = 0; index < view.getUint16(start + 4); index++) {
    const record = start + 12 + index * 16
    tables.set(tag(record), view.getUint32(record + 8))
  }
  return tables
}

function coveredRanges(view: DataView, cmap: number): Range[] {
  const ranges: Range[] = []
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4)
    const format = view.getUint16(subtable)
    if (format === 4) ranges.push(...format4(view, subtable))
    if (format === 12) ranges.push(...format12(view, subtable))
  }
  return ranges.sort((a, b) => a.from - b.from)
}

/** Segments of the basic plane; characters that map to glyph 0 are left out. */
function format4(view: DataView, at: number): Range[] {
  const segments = view.getUint16(at + 6) / 2
  const [ends, starts] = [at + 14, at + 16 + segments * 2]
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4]
  const ranges: Range[] = []
  for (let segment = 0; segment < segments; segment++) {
    const from = view.getUint16(starts + segment * 2)
    const to = view.getUint16(ends + segment * 2)
    const offset = view.getUint16(offsets + segment * 2)
    for (let code = from; code <= to && code !== 0xffff; code++) {
      const delta = view.getUint16(deltas + segment * 2)
      const raw = offset === 0 ? code : view.getUint16(offsets + segment * 2 + offset + (code - from) * 2)
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff
      if (glyph !== 0) extend(ranges, code)
    }
  }
  return ranges
}

function format12(view: DataView, at: number): Range[] {
  const ranges: Range[] = []
  for (let group = 0; group < view.getUint32(at + 12); group++) {
    const record = at + 16 + group * 12
    ranges.push({ from: view.getUint32(record), to: view.getUint32(record + 4) })
  }
  return ranges
}

function extend(ranges: Range[], code: number): void {
  const last = ranges.at(-1)
  if (last && last.to === code - 1) last.to = code
  else ranges.push({ from: code, to: code })
}

function within(ranges: Range[], code: number): boolean {
  let [low, high] = [0, ranges.length - 1]
  let best = -1
  while (low <= high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.from ?? 0) <= code) {
      best = middle
      low = middle + 1
    } else high = middle - 1
  }
  // two subtables may overlap: look back over a few ranges
  for (let index = best; index >= 0 && index > best - 4; index--) if ((ranges[index]?.to ?? -1) >= code) return true
  return false
}

/** Family (1) and typographic family (16) names; a name is written in UTF-16BE on platforms 0 and 3. */
function familyNames(view: DataView, at: number): string[] {
  const strings = at + view.getUint16(at + 4)
  const names = new Set<string>()
  for (let index = 0; index < view.getUint16(at + 2); index++) {
    const record = at + 6 + index * 12
    const platform = view.getUint16(record)
    const id = view.getUint16(record + 6)
    if ((platform !== 0 && platform !== 3) || (id !== 1 && id !== 16)) continue
    const [length, offset] = [view.getUint16(record + 8), view.getUint16(record + 10)]
    let name = ''
    for (let unit = 0; unit + 1 < length; unit += 2) name += String.fromCharCode(view.getUint16(strings + offset + unit))
    names.add(name)
  }
  return [...names]
}
