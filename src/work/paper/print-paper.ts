/** A paper as a file: the sealed original, or the drafted page as PDF, DOCX or HTML. */
import type { PageDocument } from '#engine/drafting/page-document.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { Vault } from '#vault/open-vault.ts'
import { pageOf } from './draft-paper.ts'
import { loadPaper, type PaperRow, requireForm } from './paper-row.ts'
import { type FontSet, renderDocx, renderHtml, renderPdf } from './rendering/index.ts'

export type PrintedFile = { bytes: Buffer; name: string; mediaType: string }

type FileRow = { name: string; media_type: string; wrapped_key: string; bytes: Buffer }

/** Opens one attachment that the asker may see. @throws Fault not-found */
export async function openAttachment(tx: Tx, vault: Vault, attachmentId: string): Promise<PrintedFile> {
  const row = await tx.one<FileRow>(
    'select a.name, a.media_type, b.wrapped_key, b.bytes from attachment a join blob b using (house_id, blob_id) where a.house_id = $1 and a.attachment_id = $2',
    [tx.asker.house, attachmentId],
  )
  return {
    bytes: vault.openBlob(tx.asker.house, { cipher: row.bytes, wrappedKey: row.wrapped_key }),
    name: row.name,
    mediaType: row.media_type,
  }
}

/** A page as a file named `stem`. */
export async function printPage(page: PageDocument, as: 'pdf' | 'docx' | 'html', fonts: FontSet, stem: string): Promise<PrintedFile> {
  if (as === 'docx')
    return {
      bytes: await renderDocx(page),
      name: `${stem}.docx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    }
  if (as === 'html') return { bytes: Buffer.from(renderHtml(page)), name: `${stem}.html`, mediaType: 'text/html; charset=utf-8' }
  return { bytes: await renderPdf(page, { fonts }), name: `${stem}.pdf`, mediaType: 'application/pdf' }
}

/** The page rendered. @throws Fault refused naming what is missing */
export async function renderPaper(tx: Tx, paper: PaperRow, as: 'pdf' | 'docx' | 'html', fonts: FontSet): Promise<PrintedFile> {
  const page = await pageOf(tx, paper)
  if (!page.ok)
    throw new Fault('refused', words('文书还缺必要内容', 'Parts of the paper are missing'), {
      details: page.missing.map(one => ({ where: one.part, says: one.says })),
    })
  const stem = `${requireForm(paper.form).title.zh}${paper.number ?? '（草稿）'}`
  return printPage(page.document, as, fonts, stem)
}

/** The file of a paper in the wanted shape. @throws Fault not-found, refused */
export async function printPaper(
  tx: Tx,
  vault: Vault,
  paperId: string,
  as: 'original' | 'pdf' | 'docx' | 'html',
  fonts: FontSet,
): Promise<PrintedFile> {
  const paper = await loadPaper(tx, paperId)
  if (paper.origin === 'drafted' && as !== 'original') return renderPaper(tx, paper, as, fonts)
  const file = await tx.maybe<{ attachment_id: string }>(
    'select attachment_id from attachment where house_id = $1 and paper_id = $2 order by created_at limit 1',
    [tx.asker.house, paperId],
  )
  if (!file) throw new Fault('not-found', words('没有原件', 'There is no original file'))
  return openAttachment(tx, vault, file.attachment_id)
}
