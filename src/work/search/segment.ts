/** Cuts Chinese text into words: jieba with the words of the law; the dictionary is read when it is first needed. */
import type { Jieba } from '@node-rs/jieba'
import { foldKeepingSpace } from '#engine/search/fold-text.ts'
import { LEGAL_WORDS } from '#engine/search/legal-words.ts'

let cutter: Promise<Jieba> | undefined

const open = async (): Promise<Jieba> => {
  const [{ Jieba: Cutter }, { dict }] = await Promise.all([import('@node-rs/jieba'), import('@node-rs/jieba/dict.js')])
  const made = Cutter.withDict(dict)
  // Frequent enough that the whole word wins over its parts; the parts are found all the same.
  made.loadDict(Buffer.from(LEGAL_WORDS.map(word => `${word} 20000 n\n`).join('')))
  return made
}

const MEANS = /[\p{L}\p{N}]/u
const LONGEST = 60

const isWord = (piece: string): boolean => {
  const length = [...piece].length
  return length >= 2 && length <= LONGEST && MEANS.test(piece)
}

/** jieba takes a long word apart into twos and threes only; a word of the law inside it is one too. */
const within = (piece: string): string[] => (piece.length < 5 ? [piece] : [piece, ...LEGAL_WORDS.filter(word => piece.includes(word))])

/** The words a text is found by: compounds and their parts, each once, of two characters or more. */
export async function wordsOf(text: string): Promise<string[]> {
  cutter ??= open()
  const pieces = (await cutter).cutForSearch(foldKeepingSpace(text), true)
  return [...new Set(pieces.filter(isWord).flatMap(within))]
}

/** What a fragment asks for: its words, and the characters that stand alone between them. */
export async function askedWords(term: string): Promise<{ words: string[]; alone: string[] }> {
  cutter ??= open()
  const pieces = [...new Set((await cutter).cut(foldKeepingSpace(term), true))]
  return { words: pieces.filter(isWord), alone: pieces.filter(piece => !isWord(piece) && MEANS.test(piece)) }
}

/** All of the words, as PostgreSQL reads a tsquery; null for none. Every word stands in quotes, so that no sign in it means anything. */
export function queryOf(words: readonly string[]): string | null {
  const quoted = words.map(word => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`)
  return quoted.length === 0 ? null : quoted.join(' & ')
}
