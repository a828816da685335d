/** Two versions word by word: what went, what came, what stayed. Pure but for the browser's own word breaker. */
import { diffWordsWithSpace } from 'diff'

export type Piece = { text: string; kind: 'same' | 'in' | 'out' }

/** Words as the language has them: Chinese is written without spaces. */
const words = (): Intl.Segmenter => new Intl.Segmenter('zh', { granularity: 'word' })

/** The pieces in order: without those that came they are `before`, without those that went `after`. */
export function compareTexts(before: string, after: string): Piece[] {
  const pieces = diffWordsWithSpace(before, after, { intlSegmenter: words() })
  return pieces.map(({ value, added, removed }) => ({ text: value, kind: added ? 'in' : removed ? 'out' : 'same' }))
}
