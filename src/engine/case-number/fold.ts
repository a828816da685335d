/** Folding of widths in numbers that people paste: digits and round brackets. */

/** Full-width digits to half-width. */
export function foldDigits(text: string): string {
  return text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

/** Round brackets to full-width, as case numbers are printed. */
export function foldBrackets(text: string): string {
  return text.replaceAll('(', '（').replaceAll(')', '）')
}
