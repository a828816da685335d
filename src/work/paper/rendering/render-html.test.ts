/** Papers as HTML: every form, escaped, without scripts; and what a published case says about itself in all three kinds of file. */
import { strFromU8, unzipSync } from 'fflate'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { draft } from '#engine/drafting/draft.ts'
import type { DraftFacts } from '#engine/drafting/draft-facts.ts'
import type { PageDocument } from '#engine/drafting/page-document.ts'
import { FORM_FACTS } from '#law/forms/form-facts.ts'
import { ALL_FORMS, FORMS } from '#law/forms/index.ts'
import { loadFonts } from './font-set.ts'
import { metadataOf } from './page-metadata.ts'
import { renderDocx } from './render-docx.ts'
import { renderHtml } from './render-html.ts'
import { renderPdf } from './render-pdf.ts'

const NASTY = '<script>alert(1)</script> & "引号" \'x\' </p>'

function page(form: keyof typeof FORMS, change: Record<string, string> = {}, more: Partial<DraftFacts> = {}): PageDocument {
  const fields: Record<string, string> = {}
  for (const [id, fact] of Object.entries(FORM_FACTS)) fields[id] = fact.kind === 'date' ? '2026-08-20' : `《${fact.title.zh}》`
  const drafted = draft(FORMS[form], {
    house: { name: '沅清县人民检察院', shortName: '沅清检' },
    addressee: '沅清县人民法院',
    date: '2026-08-20',
    caseNumbers: ['（2025）湘3199执418号'],
    parties: ['沅某甲'],
    points: [{ id: 'p1', text: '发放已到账的执行款' }],
    answers: [{ pointId: 'p1', answer: 'partly', reasons: '部分款项有争议' }],
    fields: { ...fields, ...change },
    attachments: ['证据目录'],
    ...more,
  })
  if (!drafted.ok) throw new Error(drafted.missing.map(item => item.says.zh).join('；'))
  return drafted.document
}

describe('HTML', () => {
  it('of every form drafted here holds its texts, loads nothing and runs nothing', () => {
    for (const { id } of ALL_FORMS.filter(one => one.draftedHere)) {
      const document = page(id as keyof typeof FORMS)
      const html = renderHtml(document)
      expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/)
      expect(html).not.toMatch(/<script|<img|<link|<iframe|<object| on\w+=|javascript:|https?:|url\(|@import/i)
      expect(html).toContain(`<title>${metadataOf(document).title}</title>`)
      expect(html).toContain(document.house)
    }
  })

  it('escapes everything that people write', () => {
    const html = renderHtml(
      page('published-case', { caseTitle: NASTY, facts: NASTY, gist: `${NASTY}\u0000\u0007\n第二段` }, { attachments: [NASTY] }),
    )
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;引号&quot; &#39;x&#39; &lt;/p&gt;')
    expect(html).toContain('<p>第二段</p>')
    expect(html).not.toContain('\u0000')
    expect((html.match(/<p[ >]/g) ?? []).length).toBe((html.match(/<\/p>/g) ?? []).length)
  })

  it('shows the sections of the case library in their order', () => {
    const html = renderHtml(page('published-case'))
    const places = ['关键词', '基本案情', '裁判理由', '裁判要旨', '关联索引'].map(one => html.indexOf(`<h2>${one}`))
    expect(places.every(one => one > 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('draws tables, answers and closings', () => {
    expect(renderHtml(page('extension-approval'))).toContain('<th scope="row">')
    expect(renderHtml(page('reply-letter', {}, { number: '沅清〔2026〕7号' }))).toContain('<th scope="col">建议事项</th>')
    expect(renderHtml(page('suggestion-letter'))).toContain('<p>此致</p>')
  })

  it('prints on A4 and fits a phone', () => {
    const html = renderHtml(page('published-case'))
    expect(html).toContain('@page{size:A4')
    expect(html).toContain('width=device-width')
  })
})

describe('what a published case says about itself', () => {
  const document = page('published-case', { caseTitle: '沅某借款合同纠纷执行监督案' })

  it('is the title and the house', () =>
    expect(metadataOf(document)).toEqual({ title: '沅某借款合同纠纷执行监督案', creator: '沅清县人民检察院' }))

  it('in DOCX', async () => {
    const files = unzipSync(new Uint8Array(await renderDocx(document)))
    const core = strFromU8(files['docProps/core.xml'] ?? new Uint8Array())
    expect(core).toContain('<dc:title>沅某借款合同纠纷执行监督案</dc:title>')
    expect(core).toContain('<dc:creator>沅清县人民检察院</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>沅清县人民检察院</cp:lastModifiedBy>')
    expect(
      Object.keys(files).filter(name => /comments\d*\.xml$/.test(name) && /<w:comment /.test(strFromU8(files[name] ?? new Uint8Array()))),
    ).toEqual([])
  })

  it('in PDF', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(renderPdf(document, { fonts: loadFonts() })))
    const info = (await pdf.getMetadata()).info as Record<string, unknown>
    expect(info.Title).toBe('沅某借款合同纠纷执行监督案')
    expect(info.Author ?? '').toBe('')
  })

  it('in HTML', () => expect(renderHtml(document)).toContain('<meta name="author" content="沅清县人民检察院">'))

  it('and any other paper the house and the form', () => expect(metadataOf(page('reply-letter')).title).toBe('沅清县人民检察院回复意见函'))
})
