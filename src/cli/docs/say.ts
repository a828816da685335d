/** How generated pages write things: both languages, articles with their evidence, tables. */
import { citationWords } from '#engine/time/render.ts'
import type { Words } from '#kernel/words.ts'
import { type PostId, postSpec } from '#law/posts/post.ts'
import { articleLabel } from '#law/statutes/article-label.ts'
import type { Citation, Evidence } from '#law/statutes/statute.ts'

/** The grades as the screens show them (design §9), with the word of the data beside it. */
export const GRADES: Record<Evidence, Words> = {
  read: { zh: '原文已核对', en: 'read in the text' },
  reported: { zh: '据转述', en: 'reported' },
  recalled: { zh: '未核对', en: 'recalled, not checked' },
  inferred: { zh: '条文未明写，推定', en: 'inferred, not in the text' },
}

export const MADE = '<!-- 由 npm run docs 生成，请勿手改 / written by npm run docs, not by hand -->'

/** '中文 / English' on one line. */
export const both = (text: Words): string => `${text.zh} / ${text.en}`

/** A cell cannot hold a bar or a line break. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>')

export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** '法发〔2016〕30号第13条（原文已核对）'; a note follows. */
export function cited(citation: Citation): string {
  const plain = { ...citation }
  delete plain.note
  const note = citation.note ? ` — ${both(citation.note)}` : ''
  return `${citationWords(plain).zh}（${GRADES[citation.evidence].zh} ${citation.evidence}）${note}`
}

export const citedAll = (basis: readonly Citation[]): string => basis.map(cited).join('\n')

/** '第13条', or the key itself where no number was checked. */
export const articleName = (key: string): string => (/^(whole|\d)/.test(key) ? articleLabel(key).zh : key)

export const postNames = (posts: readonly PostId[]): string => posts.map(post => postSpec(post).title.zh).join('、')
