/** What a printed file says about itself: title and house, nothing else; a published case has its masked title. */
import type { PageDocument } from '#engine/drafting/page-document.ts'

/** Written into DOCX, PDF and HTML alike. No author, no program user, no path. */
export function metadataOf(document: PageDocument): { title: string; creator: string } {
  const first = document.blocks[0]
  const title =
    document.form === 'published-case' && first?.kind === 'paragraph'
      ? first.text.replace(/\s+/gu, ' ').trim()
      : `${document.house}${document.title}`
  return { title, creator: document.house }
}
