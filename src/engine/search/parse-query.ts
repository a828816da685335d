/** Reads what was typed into the search box: one number or several fragments, or why there is nothing to look for. */
import { foldText, isWhite, PART } from './fold-text.ts'

/**
 * `exact`: the whole, folded; a number that equals it comes first. `terms`: folded fragments that must all stand in a text, without repetition.
 * `numbers`: those of them that are parts of a number, `said`: those that are words.
 */
export type SearchQuery =
  | { state: 'ask'; exact: string; terms: string[]; numbers: string[]; said: string[] }
  | { state: 'empty' }
  /** One character alone stands nearly everywhere. */
  | { state: 'too-short' }
  /** Brackets and dots only: nothing to look for. */
  | { state: 'symbols' }

const MEANS = /[\p{L}\p{N}]/u

const pieces = (text: string): string[] => {
  const out = ['']
  for (const one of text.replaceAll(PART, ' ')) {
    if (isWhite(one)) out.push('')
    else out[out.length - 1] += one
  }
  return out.map(foldText).filter(one => one !== '')
}

const long = (text: string): boolean => [...text].length >= 2

/** Reads a query. No operators: every character means itself. */
export function parseQuery(text: string): SearchQuery {
  const found = pieces(text)
  const exact = found.join('')
  if (exact === '') return { state: 'empty' }
  const meant = found.filter(one => MEANS.test(one))
  if (meant.length === 0) return { state: 'symbols' }
  // A name written with a space between its characters is one fragment.
  const terms = [...new Set(meant.some(long) ? meant : [meant.join('')])]
  if (!terms.some(long)) return { state: 'too-short' }
  const numbers = terms.filter(one => /\d/.test(one))
  return { state: 'ask', exact, terms, numbers, said: terms.filter(one => !/\d/.test(one)) }
}

/** A fragment as a pattern of LIKE: its own signs mean themselves. */
export const likeOf = (term: string): string => `%${term.replace(/[\\%_]/g, '\\$&')}%`

/** Every two characters that stand side by side in the fragments: what the index of fragments is asked for. */
export function pairsOf(terms: readonly string[]): string[] {
  const out = new Set<string>()
  for (const term of terms) {
    const all = [...term]
    for (let at = 0; at + 1 < all.length; at++) out.add(`${all[at]}${all[at + 1]}`)
  }
  return [...out]
}
