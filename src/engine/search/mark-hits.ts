/** The piece of a text in which something was found, with the places of what was found: ranges, never markup. */
import { foldWithPlaces, PART } from './fold-text.ts'

/** `marks`: [start, end) in UTF-16 units of `text`, in order, apart from each other. `before`, `after`: the text goes on there. */
export type Snippet = { text: string; marks: [number, number][]; before: boolean; after: boolean }

const AHEAD = 24

/** Where the folded needles stand in a text, by its own units. */
export function placesOf(text: string, needles: readonly string[]): [number, number][] {
  const { folded, at } = foldWithPlaces(text)
  const found: [number, number][] = []
  for (const needle of needles) {
    if (needle === '') continue
    for (let from = folded.indexOf(needle); from >= 0; from = folded.indexOf(needle, from + needle.length)) {
      const last = from + needle.length - 1
      found.push([at[from] as number, (at[last] as number) + 1])
    }
  }
  return joined(found)
}

function joined(ranges: [number, number][]): [number, number][] {
  const out: [number, number][] = []
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = out.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else out.push([from, to])
  }
  return out
}

const kinds = (part: string, needles: readonly string[]): number => {
  const { folded } = foldWithPlaces(part)
  return needles.filter(needle => folded.includes(needle)).length
}

/** Not between the halves of one character. */
const whole = (text: string, at: number): number => (at > 0 && /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)

/** About `room` characters around the first hit, in that part of the text which holds most of the needles. Line breaks become spaces. */
export function snippetOf(body: string, needles: readonly string[], room = 120): Snippet {
  const parts = body.split(PART)
  const best = parts.reduce((a, b) => (kinds(b, needles) > kinds(a, needles) ? b : a), parts[0] as string)
  const flat = best.replace(/[\n\r\t]/g, ' ')
  const places = placesOf(flat, needles)
  const first = places[0]?.[0] ?? 0
  const wanted = flat.length <= room ? 0 : Math.max(0, Math.min(first - AHEAD, flat.length - room))
  const start = whole(flat, wanted)
  // A hit that is longer than the room is shown to its end.
  const end = whole(flat, Math.min(flat.length, Math.max(start + room, places[0]?.[1] ?? 0)))
  const marks = places
    .filter(([from, to]) => from < end && to > start)
    .map(([from, to]): [number, number] => [Math.max(from, start) - start, Math.min(to, end) - start])
  return { text: flat.slice(start, end), marks, before: start > 0, after: end < flat.length }
}
