/** Writes an article key as people write it: 第13条, 第28条第2款, 第8条（access 部分）, 全文. */
import { type Words, words } from '#kernel/words.ts'

/** The label of an article key in both languages; keys without a number are provisions whose article number was not checked. */
export function articleLabel(article: string): Words {
  if (article === 'whole') return words('全文', 'the whole text')
  const match = /^(\d+)(?:\.(\d+))?(?::(.+))?$/.exec(article)
  if (!match) return words('（条号未核对）', '(article number not checked)')
  const [, number, paragraph] = match
  return paragraph ? words(`第${number}条第${paragraph}款`, `art. ${number} para. ${paragraph}`) : words(`第${number}条`, `art. ${number}`)
}
