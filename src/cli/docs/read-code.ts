/** A small reader of TypeScript text: blanks comments and strings, lists imports, measures functions. TypeScript 7 has no compiler API. */

/** `at` is the 1-based line; `type` imports vanish when the program runs. */
export type Import = { to: string; at: number; type: boolean }
export type FunctionSize = { at: number; lines: number }

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** The end of a quoted text that begins at `from`, or `from` when the line ends before it closes (an apostrophe in JSX). */
function endOfQuote(text: string, from: number): number {
  const quote = text[from]
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i += 1
    else if (text[i] === quote) return i
    else if (text[i] === '\n') return from
  }
  return from
}

/** The end of a template that begins at `from`; what stands in `${}` is skipped with it. */
function endOfTemplate(text: string, from: number): number {
  let depth = 0
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i += 1
    else if (depth === 0 && text[i] === '`') return i
    else if (text[i] === '$' && text[i + 1] === '{') {
      depth += 1
      i += 1
    } else if (depth > 0 && text[i] === '`') i = endOfTemplate(text, i)
    else if (depth > 0 && text[i] === "'") i = endOfQuote(text, i)
    else if (depth > 0 && text[i] === '{') depth += 1
    else if (depth > 0 && text[i] === '}') depth -= 1
  }
  return text.length - 1
}

/** The end of a regular expression that begins at `from`, or `from` when this is a division. */
function endOfPattern(text: string, from: number): number {
  if (!/(?:^|[(,=:[!&|?{};>]|return)\s*$/.test(text.slice(Math.max(0, from - 40), from))) return from
  let inClass = false
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i += 1
    else if (text[i] === '\n') return from
    else if (text[i] === '[') inClass = true
    else if (text[i] === ']') inClass = false
    else if (text[i] === '/' && !inClass) return i
  }
  return from
}

/** The last character of the comment, quote, template or pattern at `i`; `i` itself when there is none. */
function endOfWords(text: string, i: number): number {
  const two = text.slice(i, i + 2)
  if (two === '//') return (text.indexOf('\n', i) < 0 ? text.length : text.indexOf('\n', i)) - 1
  if (two === '/*') return (text.indexOf('*/', i + 2) < 0 ? text.length : text.indexOf('*/', i + 2) + 2) - 1
  if (text[i] === "'" || text[i] === '"') return endOfQuote(text, i)
  if (text[i] === '`') return endOfTemplate(text, i)
  return text[i] === '/' ? endOfPattern(text, i) : i
}

/** The same text, as long and with the same lines, in which comments, strings, templates and patterns are blanks. */
export function codeOnly(text: string): string {
  const parts: string[] = []
  let kept = 0
  for (let i = 0; i < text.length; i++) {
    const end = endOfWords(text, i)
    if (end === i) continue
    parts.push(text.slice(kept, i), blank(text.slice(i, end + 1)))
    i = end
    kept = end + 1
  }
  return parts.join('') + text.slice(kept)
}

export const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length

/** Every static and dynamic import and re-export, in order. */
export function importsOf(text: string): Import[] {
  const code = codeOnly(text)
  const found: Import[] = []
  const forms = /(?<![.\w])(?:(?:import|export)\s+(type\s+)?(?:[\w*{][^;'"()=]*?)?from\s*|import\s*\(\s*|import\s+(?=["' ]))/g
  for (const match of code.matchAll(forms)) {
    const after = match.index + match[0].trimEnd().length
    const path = /^\s*(['"])([^'"\n]+)\1/.exec(text.slice(after))
    if (path?.[2]) found.push({ to: path[2], at: lineOf(text, match.index), type: match[1] !== undefined })
  }
  return found
}

/** Where the bracket that closes at each index was opened. */
function openersOf(code: string): Map<number, number> {
  const openers = new Map<number, number>()
  const stack: number[] = []
  for (let i = 0; i < code.length; i++) {
    if ('({['.includes(code[i] ?? '')) stack.push(i)
    else if (')}]'.includes(code[i] ?? '')) openers.set(i, stack.pop() ?? 0)
  }
  return openers
}

const NOT_A_FUNCTION = /\b(?:if|for|while|switch|catch|with|await)\s*$/

/** Where the function begins whose body opens at `open`, or -1 when this brace opens something else. */
function functionStart(code: string, open: number, openers: ReadonlyMap<number, number>): number {
  const before = code.slice(0, open).trimEnd()
  const arrow = before.endsWith('=>')
  const head = arrow ? before.slice(0, -2).trimEnd() : before
  const close = head.lastIndexOf(')')
  const between = head.slice(close + 1)
  if (arrow && /^\s*[\w$]+$/.test(between.split(/[\s(,=]/).at(-1) ?? '')) return head.length - 1
  if (close < 0 || !/^\s*(?::[^;=]+)?$/.test(between) || /:\s*$/.test(between)) return -1
  const start = openers.get(close) ?? -1
  return start < 0 || NOT_A_FUNCTION.test(code.slice(Math.max(0, start - 20), start)) ? -1 : start
}

/** Every function with a body in braces or in parentheses after an arrow, by brace counting. */
export function functionsOf(text: string): FunctionSize[] {
  const code = codeOnly(text)
  const openers = openersOf(code)
  const sizes: FunctionSize[] = []
  for (const [close, open] of openers) {
    const bodied = code[open] === '{' || (code[open] === '(' && code.slice(0, open).trimEnd().endsWith('=>'))
    const start = bodied ? functionStart(code, open, openers) : -1
    if (start >= 0) sizes.push({ at: lineOf(code, start), lines: lineOf(code, close) - lineOf(code, start) + 1 })
  }
  return sizes.sort((a, b) => a.at - b.at)
}
