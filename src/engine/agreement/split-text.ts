/** Splits the text of an agreement at its headings – 第X条, 一、, （一） – for a person to bind; no line is lost and nothing is guessed beyond that. */
import { type Words, words } from '#kernel/words.ts'

export type SplitClause = { id: string; no: string; title: string; text: string; part: string | null }
export type Split = { title: string; preamble: string; clauses: SplitClause[]; says: Words[] }

const NUMERAL = '[一二三四五六七八九十百零〇两0-9０-９]{1,6}'
const ARTICLE = new RegExp(`^(第${NUMERAL}条)[\\s　:：、.．]*(.*)$`, 'u')
const CHAPTER = new RegExp(`^(第${NUMERAL}[章节编])[\\s　]*(.*)$`, 'u')
const PART = new RegExp(`^(${NUMERAL})[、.．][\\s　]*(.*)$`, 'u')
const ITEM = new RegExp(`^([（(]${NUMERAL}[）)])[\\s　、]*(.*)$`, 'u')

type Level = { head: RegExp; part: RegExp | null }
const LONGEST_TITLE = 40

const clean = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(line => line.replace(/^[\s　]+|[\s　]+$/gu, ''))

/** 第X条 where the text has two of them; else （一） under 一、; else 一、 alone. */
function levelOf(lines: string[]): Level | null {
  const count = (head: RegExp): number => lines.filter(line => head.test(line)).length
  if (count(ARTICLE) >= 2) return { head: ARTICLE, part: CHAPTER }
  if (count(PART) >= 1 && count(ITEM) > count(PART)) return { head: ITEM, part: PART }
  if (count(PART) >= 2) return { head: PART, part: CHAPTER }
  if (count(ITEM) >= 2) return { head: ITEM, part: null }
  return count(ARTICLE) === 1 ? { head: ARTICLE, part: CHAPTER } : null
}

/** The first sentence, or what stands before a full stop, as a title; the rest stays in the text. */
function titled(rest: string): { title: string; text: string } {
  const match = /^([^。；;：:]{1,40})[。：:](.*)$/su.exec(rest)
  if (match) return { title: match[1] as string, text: (match[2] ?? '').trim() }
  return rest.length <= LONGEST_TITLE ? { title: rest, text: '' } : { title: rest.slice(0, LONGEST_TITLE), text: rest }
}

type Found = { no: string; rest: string; lines: string[]; part: string | null }

/** Lines under their headings. A part's heading with text of its own, or with nothing below it, is a clause too. */
function gather(lines: string[], level: Level): { preamble: string[]; found: Found[] } {
  const preamble: string[] = []
  const found: Found[] = []
  let part: string | null = null
  let unused: RegExpExecArray | null = null
  const keepPart = (): void => {
    if (unused) found.push({ no: unused[1] as string, rest: unused[2] ?? '', lines: [], part: null })
    unused = null
  }
  for (const line of lines) {
    const head = level.head.exec(line)
    const above = head ? null : (level.part?.exec(line) ?? null)
    if (head) {
      unused = null
      found.push({ no: head[1] as string, rest: head[2] ?? '', lines: [], part })
    } else if (above) {
      keepPart()
      unused = above
      part = line
    } else {
      keepPart()
      ;(found.at(-1)?.lines ?? preamble).push(line)
    }
  }
  keepPart()
  return { preamble, found }
}

/** Clauses with ids `<prefix>-1`, `<prefix>-2` …; a text without headings is one clause. Empty lines fall away, every other line stays. */
export function splitAgreementText(text: string, prefix = ''): Split {
  const lines = clean(text).filter(line => line !== '')
  const level = levelOf(lines)
  const idOf = (nr: number): string => `${prefix === '' ? 'C' : prefix}-${nr}`
  const [title, ...others] = lines
  if (level === null) {
    const body = others.join('\n')
    const clauses = body === '' ? [] : [{ id: idOf(1), no: '', ...titled(body), part: null }]
    return {
      title: title ?? '',
      preamble: '',
      clauses,
      says: [words('没有找到条款标题，请手工拆分', 'No headings were found; split it by hand')],
    }
  }
  const named = title !== undefined && !level.head.test(title) && !(level.part?.test(title) ?? false)
  const { preamble, found } = gather(named ? others : lines, level)
  const clauses = found.map((one, at) => {
    const head = titled(one.rest)
    const body = [head.text, ...one.lines].filter(line => line !== '').join('\n')
    return { id: idOf(at + 1), no: one.no, title: head.title === '' ? one.no : head.title, text: body, part: one.part }
  })
  return { title: named ? (title ?? '') : '', preamble: preamble.join('\n'), clauses, says: doubts(clauses) }
}

function doubts(clauses: SplitClause[]): Words[] {
  const empty = clauses.filter(one => one.text === '')
  const twice = clauses.filter((one, at) => clauses.some((other, before) => before < at && other.no === one.no && other.part === one.part))
  return [
    ...(empty.length > 0 ? [words(`${empty.length}条只有标题，请核对`, `${empty.length} clauses have a title only; check them`)] : []),
    ...twice.map(one => words(`条号重复：${one.no}`, `The number ${one.no} stands twice`)),
  ]
}
