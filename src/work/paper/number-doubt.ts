/** Whether the number of a paper reads as the house says that procuratorates write theirs; a doubt, never a refusal: the sealed paper bears what it bears. */
import { type Words, words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { procuratorateNumbers } from '#work/people/index.ts'
import type { PaperRow } from './paper-row.ts'

/** Numbers with 检 before a year in square brackets are meant as a procuratorate's. */
const MEANT = /检.*[〔[［]/

/** The doubts about these numbers, in their order; null where there is none. */
export async function numberDoubts(tx: Tx, numbers: (string | null)[]): Promise<(Words | null)[]> {
  if (!numbers.some(number => number !== null && MEANT.test(number))) return numbers.map(() => null)
  const read = await procuratorateNumbers(tx)
  return numbers.map(number => {
    if (number === null || !MEANT.test(number)) return null
    const found = read(number)
    return found.ok ? null : words(`文号“${number}”：${found.reason.zh}`, `Number ${number}: ${found.reason.en}`)
  })
}

/** What was doubted when the paper was read, and its number while it may still be corrected. */
export async function paperDoubts(tx: Tx, paper: PaperRow): Promise<Words[]> {
  if (paper.origin !== 'taken-in' || !['taken-in', 'returned'].includes(paper.status)) return paper.doubts
  const [doubt] = await numberDoubts(tx, [paper.content.number])
  return doubt ? [...paper.doubts, doubt] : paper.doubts
}
