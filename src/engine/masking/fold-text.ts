/** Folding of full-width digits and letters without moving anything, and the gaps that people leave inside names and numbers. */

/** Same length as the text: offsets stay true. Punctuation is not folded. */
export const foldText = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ＠．－＿＋＊]/g, found => String.fromCharCode(found.charCodeAt(0) - 0xfee0))

const BLANK = '[ \\t\\u3000\\u00a0\\u200b-\\u200d\\u2060\\ufeff]'

/** Between two digits: blanks, dashes, or the end of a line. */
export const GAP = `(?:${BLANK}{0,3}[\\-—–‐‑]?${BLANK}{0,3}|${BLANK}*\\r?\\n${BLANK}*)`

/** Between two characters of a name: blanks or the end of a line. */
export const NAME_GAP = `(?:${BLANK}{0,8}|${BLANK}*\\r?\\n${BLANK}*)`

/** A pattern for exactly so many digits with gaps. */
export const digits = (least: number, most = least): string => `\\d(?:${GAP}\\d){${least - 1},${most - 1}}`

/** Without gaps, folded and in small letters: for comparing. */
export const squeeze = (text: string): string =>
  foldText(text)
    .replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff\-—–‐‑·•・‧∙⋅.]/g, '')
    .toLowerCase()

/** The text as a literal pattern. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
