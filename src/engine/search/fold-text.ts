/** Folding for search: widths, brackets and letters become one form, white space goes; one character stays one character. */

/** Character for character: full-width to half-width, every bracket round, capitals small, quotes, dashes and dots alike. The migration holds the same. */
export const FOLDED_FROM =
  '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～ABCDEFGHIJKLMNOPQRSTUVWXYZ〔〕【】〖〗〘〙﹝﹞[]{}“”‘’—–‐•・‧'
export const FOLDED_TO =
  '!"#$%&\'()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz(\\)^_`abcdefghijklmnopqrstuvwxyz(|)~abcdefghijklmnopqrstuvwxyz()()()()()()()""\'\'---···'

/** Parts of one text that do not belong together are kept apart by this character; no fragment reaches across it. */
export const PART = '\u001f'

const TO = new Map([...FOLDED_FROM].map((from, at) => [from, [...FOLDED_TO][at] as string]))
const WHITE = /[\t-\r \u00a0\u2000-\u200b\u2028\u2029\u202f\u3000\ufeff]/

export const isWhite = (character: string): boolean => WHITE.test(character)

/** One form for one character, white space left as it is: what is cut into words. */
export const foldKeepingSpace = (text: string): string => Array.from(text, one => TO.get(one) ?? one).join('')

/** The folded text, and for each of its UTF-16 units where it stood in the text; `at` has one entry more, the end. */
export function foldWithPlaces(text: string): { folded: string; at: number[] } {
  const kept: string[] = []
  const at: number[] = []
  let place = 0
  for (const one of text) {
    if (!isWhite(one)) {
      const folded = TO.get(one) ?? one
      kept.push(folded)
      for (let unit = 0; unit < folded.length; unit++) at.push(place + unit)
    }
    place += one.length
  }
  return { folded: kept.join(''), at: [...at, text.length] }
}

/** The folded text: what fragments are looked for in. */
export const foldText = (text: string): string => foldWithPlaces(text).folded
