/** Stretches of a text that are replaced or kept, and the claiming of them: no two may overlap, the first to claim has it. */

/** Offsets are UTF-16 units of the original text, `end` exclusive. A kept stretch is claimed so that nothing inside it is replaced. */
export type Span = { start: number; end: number; to: string; rule: string; keep?: true; person?: number }

/** What a finder proposes: the first of the stretches that is still free is taken. */
export type Proposal = readonly Span[]

/** The stretches claimed so far. */
export type Claims = {
  claim: (proposal: Proposal) => Span | undefined
  /** Claims in any case: whatever overlaps is swallowed. */
  force: (span: Span) => void
  isFree: (start: number, end: number) => boolean
  covers: (start: number, end: number) => Span | undefined
  all: () => Span[]
}

/** An empty set of claims. Empty stretches are never claimed. */
export function openClaims(): Claims {
  let spans: Span[] = []
  const overlapping = (start: number, end: number): Span[] => spans.filter(one => one.start < end && start < one.end)
  return {
    claim: proposal => {
      const free = proposal.find(one => one.end > one.start && overlapping(one.start, one.end).length === 0)
      if (free) spans.push(free)
      return free
    },
    force: span => {
      const hit = overlapping(span.start, span.end)
      spans = spans.filter(one => !hit.includes(one))
      spans.push({
        ...span,
        start: Math.min(span.start, ...hit.map(one => one.start)),
        end: Math.max(span.end, ...hit.map(one => one.end)),
      })
    },
    isFree: (start, end) => overlapping(start, end).length === 0,
    covers: (start, end) => spans.find(one => one.start <= start && end <= one.end),
    all: () => [...spans].sort((a, b) => a.start - b.start),
  }
}

/** Everything between the replacements stays byte for byte. */
export function applySpans(text: string, spans: readonly Span[]): string {
  let out = ''
  let from = 0
  for (const span of spans) {
    if (span.keep) continue
    out += text.slice(from, span.start) + span.to
    from = span.end
  }
  return out + text.slice(from)
}

/**
 * How labelled data goes (art 10): the whole clause where nothing is lost by it, else “×” for the value.
 * `label` is where the label begins, `start`–`end` the value.
 */
export function cut(text: string, label: number, start: number, end: number, rule: string): Proposal {
  const left = text[label - 1] ?? ''
  const right = text[end] ?? ''
  const ends = right === '' || /[，,；;。）)\n\r]/.test(right)
  const cross: Span = { start, end, to: '×', rule }
  if (/[（(]/.test(left) && /[）)]/.test(right)) return [{ start: label - 1, end: end + 1, to: '', rule }, cross]
  if (/[，,；;、]/.test(left) && ends) return [{ start: label - 1, end, to: '', rule }, cross]
  if ((left === '' || /[。\n\r（(]/.test(left)) && /[，,；;]/.test(right)) return [{ start: label, end: end + 1, to: '', rule }, cross]
  return [cross]
}
