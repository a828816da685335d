/** What the use cases of matters work with besides the transaction: the vault and the fonts. */
import type { Tx } from '#store/unit-of-work.ts'
import type { Vault } from '#vault/open-vault.ts'
import { type FontSet, type NewFile, type PaperRow, printPaper } from '#work/paper/index.ts'

export type Means = { vault: Vault; fonts: FontSet }

/** The file that an act carries for its paper: the sealed original, or the page as PDF at this moment. */
export async function paperFile(tx: Tx, means: Means, paper: PaperRow): Promise<NewFile & { mediaType: string }> {
  const printed = await printPaper(tx, means.vault, paper.paper_id, paper.origin === 'taken-in' ? 'original' : 'pdf', means.fonts)
  return { name: printed.name, bytes: printed.bytes, mediaType: printed.mediaType }
}
