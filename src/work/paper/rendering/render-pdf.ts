/** Prints a drafted paper as PDF/A with the fonts embedded. The seal is never drawn: its place is left blank and named. */
import type { PageDocument } from '#engine/drafting/page-document.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { FontSet } from './font-set.ts'
import { metadataOf } from './page-metadata.ts'
import { PAGE_SOURCE } from './page-source.ts'

/**
 * The paper as PDF/A-2b; the same document gives the same bytes.
 * Throws `refused` naming each character that no font can draw: a glyph is never dropped.
 */
export function renderPdf(document: PageDocument, options: { fonts: FontSet }): Buffer {
  const { fonts } = options
  refuseMissing(pageTexts(document), fonts)
  const inputs = {
    document: JSON.stringify({ ...document, metaTitle: metadataOf(document).title }),
    fonts: JSON.stringify({ body: fonts.body, title: fonts.title, titleWeight: fonts.titleWeight }),
  }
  const outcome = fonts.compiler.compile({ mainFileContent: PAGE_SOURCE, inputs })
  if (!outcome.result) {
    const error = outcome.takeError()
    const cause = error ? JSON.stringify(fonts.compiler.fetchDiagnostics(error)) : 'no result'
    throw new Fault('internal', words('文书排版失败', 'The paper could not be laid out'), { cause })
  }
  const pdf = fonts.compiler.pdf(outcome.result, { pdfStandard: 'a-2b', creationTimestamp: paperSeconds(document) })
  fonts.compiler.evictCache(30)
  return pdf
}

/** PDF/A wants a date: the day of the paper, never the moment of printing, so that the same paper gives the same bytes. */
function paperSeconds(document: PageDocument): number {
  const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(document.signature.date ?? '')
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 1000 : 0
}

/** Every text of the page with the list of fonts it is set in. */
function pageTexts(document: PageDocument): { list: 'body' | 'title'; text: string }[] {
  const heads = [document.house, document.title, ...document.blocks.map(block => (block.kind === 'heading' ? block.text : ''))]
  return [...heads.map(text => ({ list: 'title' as const, text })), ...allTexts(document).map(text => ({ list: 'body' as const, text }))]
}

function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : []
}

/** Refuses a text with a character that no font of its list can draw, naming each. @throws Fault refused */
export function refuseMissing(texts: { list: 'body' | 'title'; text: string }[], fonts: FontSet): void {
  const missing = new Set<string>()
  for (const { list, text } of texts) {
    for (const character of text)
      if (!/[\n\r\t ]/.test(character) && !fonts.covers(list, character.codePointAt(0) ?? 0)) missing.add(character)
  }
  if (missing.size === 0) return
  const shown = [...missing].map(
    character => `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
  )
  throw new Fault('refused', words(`字体缺少下列字符：${shown.join('、')}`, `The fonts cannot draw: ${shown.join(', ')}`), {
    details: shown.map(character => ({
      says: words(`缺字 ${character}`, `Missing glyph ${character}`),
      right: words('请把含有该字的字体放入站点的字体文件夹', 'Put a font with this character into the site’s font folder'),
    })),
  })
}
