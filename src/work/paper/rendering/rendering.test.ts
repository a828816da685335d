/** Printing: every form prints, texts are data, missing glyphs are refused, the page is 22 lines of 28 characters. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { defaultNumberPattern, formatNumberPattern } from '#engine/case-number/number-pattern.ts'
import { draft } from '#engine/drafting/draft.ts'
import type { DraftFacts } from '#engine/drafting/draft-facts.ts'
import type { PageDocument } from '#engine/drafting/page-document.ts'
import { Fault } from '#kernel/fault.ts'
import { FORM_IDS, type Form } from '#law/forms/form.ts'
import { FORM_FACTS } from '#law/forms/form-facts.ts'
import { ALL_FORMS, FORMS } from '#law/forms/index.ts'
import { readFontFile } from './font-file.ts'
import { loadFonts } from './font-set.ts'
import { renderDocx } from './render-docx.ts'
import { renderPdf } from './render-pdf.ts'

const fonts = loadFonts()
const fields: Record<string, string> = {}
for (const [id, fact] of Object.entries(FORM_FACTS)) fields[id] = fact.kind === 'date' ? '2026-08-20' : `《${fact.title.zh}》`

const FACTS: DraftFacts = {
  house: { name: '沅清县人民检察院', shortName: '沅清检' },
  addressee: '沅清县人民法院',
  number: '沅清检民执监〔2026〕43319900007号',
  date: '2026-08-20',
  caseNumbers: ['（2025）湘3199执418号'],
  parties: ['沅某甲'],
  points: [{ id: 'p1', text: '发放已到账的执行款' }],
  answers: [{ pointId: 'p1', answer: 'partly', reasons: '部分款项有争议' }],
  fields,
  attachments: ['证据目录'],
  footnotes: ['抄送：沅某市人民检察院'],
}

const ADDRESSEE = '沅清县某某局'
const at = { code: '湘3199', region: '433199' }
const HOUSES: Record<string, { kind: string; name: string; short: string; code: string; region: string }> & {
  procuratorate: { kind: string; name: string; short: string; code: string; region: string }
} = {
  court: { kind: 'court', name: '沅清县人民法院', short: '沅清', ...at },
  procuratorate: { kind: 'procuratorate', name: '沅清县人民检察院', short: '沅清检', ...at },
  organ: { kind: 'organ', name: '沅清县水利局', short: '沅清水利', ...at },
  police: { kind: 'police', name: '沅清县公安局', short: '沅清公安', ...at },
}

function page(change: Partial<DraftFacts> = {}, form: keyof typeof FORMS = 'suggestion-letter'): PageDocument {
  const drafted = draft(FORMS[form], { ...FACTS, ...change })
  if (!drafted.ok) throw new Error(drafted.missing.map(item => item.says.zh).join('；'))
  return drafted.document
}

/** The page of a form as a house of its own kind issues it, numbered as that house numbers by default. */
function issued(form: Form): PageDocument {
  const house = HOUSES[form.issuer] ?? HOUSES.procuratorate
  const family = form.numberFamily
  const number = family ? formatNumberPattern(defaultNumberPattern(house.kind, family, house.short), house, 2026, 7) : undefined
  return page({ house: { name: house.name, shortName: house.short }, addressee: ADDRESSEE, ...(number ? { number } : {}) }, form.id)
}

/** What every printed paper must show of its head: title, house, and where the form has them addressee and number. */
const headOf = (form: Form, document: PageDocument): string[] => [
  document.title,
  ...(form.addressed === 'none' ? [] : [ADDRESSEE]),
  ...(document.number === null ? [] : [document.number]),
]

type Glyph = { str: string; x: number; y: number; height: number; width: number }

async function glyphs(pdf: Buffer): Promise<Glyph[][]> {
  const file = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 })
  const pages: Glyph[][] = []
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent()
    pages.push(
      items.flatMap(item =>
        'str' in item && item.str.trim() !== ''
          ? [{ str: item.str, x: item.transform[4], y: item.transform[5], height: item.height, width: item.width }]
          : [],
      ),
    )
  }
  await file.destroy()
  return pages
}

const textOf = (pages: Glyph[][]) =>
  pages
    .flat()
    .map(glyph => glyph.str)
    .join('')
const mm = (points: number) => (points / 72) * 25.4

/** A copy of a font file whose family names are replaced (name must be shorter than the old ones). */
function renamed(font: Buffer, name: string): Buffer {
  const copy = Buffer.from(font)
  const record =
    Array.from({ length: copy.readUInt16BE(4) }, (_, index) => 12 + index * 16).find(
      at => copy.toString('latin1', at, at + 4) === 'name',
    ) ?? 0
  const table = copy.readUInt32BE(record + 8)
  for (let index = 0; index < copy.readUInt16BE(table + 2); index++) {
    const entry = table + 6 + index * 12
    if (![1, 16].includes(copy.readUInt16BE(entry + 6))) continue
    copy.writeUInt16BE(name.length * 2, entry + 8)
    const at = table + copy.readUInt16BE(table + 4) + copy.readUInt16BE(entry + 10)
    for (const [place, character] of [...name].entries()) copy.writeUInt16BE(character.charCodeAt(0), at + place * 2)
  }
  return copy
}

function thrown(run: () => unknown): Fault {
  try {
    run()
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('the forms', () => {
  it('are all printed below, each once, and every form of a number family has a number on the page', () => {
    expect(ALL_FORMS.map(form => form.id).sort()).toEqual([...FORM_IDS].sort())
    for (const form of ALL_FORMS) expect(issued(form).number !== null, form.id).toBe(form.numberFamily !== null)
  })

  it('a judicial suggestion carries short name, 法建, year and number', () => {
    expect(issued(FORMS['judicial-suggestion-letter']).number).toBe('沅清法建〔2026〕7号')
    expect(issued(FORMS['pil-suggestion-letter']).number).toBe('沅清检行公建〔2026〕43319900007号')
  })
})

describe('PDF', () => {
  it.each(ALL_FORMS.map(form => [form.id, form] as const))('%s prints with every text on it, no glyph missing', async (_, form) => {
    const document = issued(form)
    const text = textOf(await glyphs(renderPdf(document, { fonts }))).replace(/\s/g, '')
    expect(text).toContain(document.house)
    for (const head of headOf(form, document)) expect(text).toContain(head)
    for (const block of document.blocks) {
      if (block.kind === 'paragraph' || block.kind === 'heading') expect(text).toContain(block.text.replace(/\s/g, ''))
      if (block.kind === 'table') for (const row of block.rows) expect(text).toContain(row.value.replace(/\s/g, ''))
    }
  })

  it('is PDF/A with embedded fonts, and the same paper gives the same bytes', () => {
    const first = renderPdf(page(), { fonts })
    const source = first.toString('latin1')
    expect(source.startsWith('%PDF-1.')).toBe(true)
    expect(source).toContain('pdfaid:part')
    expect(source).toContain('/FontFile')
    expect(renderPdf(page(), { fonts }).equals(first)).toBe(true)
  })

  it('is A4 with margins of 37, 28, 35 and 26 mm', async () => {
    const [first = []] = await glyphs(renderPdf(page({ fields: { ...fields, facts: '事实'.repeat(600) } }), { fonts }))
    const body = first.filter(glyph => Math.round(glyph.height) === 16)
    expect(mm(Math.min(...body.map(glyph => glyph.x)))).toBeCloseTo(28, 0)
    expect(mm(595.276 - Math.max(...body.map(glyph => glyph.x + glyph.width)))).toBeGreaterThan(25)
    expect(mm(Math.min(...body.map(glyph => glyph.y)))).toBeGreaterThan(34)
    const title = first.filter(glyph => Math.round(glyph.height) === 22)
    expect(mm(841.89 - Math.max(...title.map(glyph => glyph.y + glyph.height)))).toBeGreaterThan(35)
  })

  it('sets 22 lines of 28 characters on a full page', async () => {
    const long = page({ fields: { ...fields, facts: '事'.repeat(28 * 70) } })
    const second = (await glyphs(renderPdf(long, { fonts })))[1] ?? []
    const body = second.filter(glyph => Math.round(glyph.height) === 16)
    const lines = [...new Set(body.map(glyph => Math.round(glyph.y)))]
    expect(lines).toHaveLength(22)
    for (const line of lines)
      expect(
        body
          .filter(glyph => Math.round(glyph.y) === line)
          .map(glyph => glyph.str)
          .join(''),
      ).toHaveLength(28)
  })

  it('numbers pages “— 1 —”, odd right, even left', async () => {
    const pages = await glyphs(renderPdf(page({ fields: { ...fields, facts: '事实'.repeat(900) } }), { fonts }))
    for (const [index, glyphsOfPage] of pages.entries()) {
      const foot = glyphsOfPage.filter(glyph => mm(glyph.y) < 34 && Math.round(glyph.height) === 14)
      expect(
        foot
          .map(glyph => glyph.str)
          .join('')
          .replace(/\s+/g, ' '),
      ).toBe(`— ${index + 1} —`)
      expect(foot[0]?.x ?? 0)[index % 2 === 0 ? 'toBeGreaterThan' : 'toBeLessThan'](300)
    }
  })

  it('leaves the seal’s place named and blank, and the date open until it is signed', async () => {
    const text = textOf(await glyphs(renderPdf(page({ date: '' }), { fonts })))
    expect(text).toContain('（院印处）')
    expect(text).toMatch(/年\s*月\s*日/)
  })

  it('never leaves the signature alone on a page', async () => {
    for (let lines = 8; lines < 40; lines++) {
      const facts = Array.from({ length: lines }, () => '甲乙丙丁').join('\n')
      const pages = await glyphs(renderPdf(page({ fields: { ...fields, facts }, attachments: [], footnotes: [] }), { fonts }))
      const last = (pages.at(-1) ?? [])
        .filter(glyph => Math.round(glyph.height) === 16)
        .map(glyph => glyph.str)
        .join('')
      expect(last, `${lines} lines`).toContain('此致')
    }
  })

  it('prints a text of users as text, whatever it looks like', async () => {
    const nasty = '#panic("x") $x^2$ \\ *粗* _斜_ `码` <label> @ref // 注 /* 注 */ = 标题 [内容] {块} "引" ~ - + #import "a"'
    const document = page({
      fields: { ...fields, facts: nasty },
      points: [{ id: 'p', text: '#set page(fill: red) $ 1 $' }],
      attachments: ['*a* #b'],
    })
    const text = textOf(await glyphs(renderPdf(document, { fonts }))).replace(/\s/g, '')
    for (const wanted of [nasty, '#set page(fill: red) $ 1 $', '*a* #b']) expect(text).toContain(wanted.replace(/\s/g, ''))
  })

  it('prints rare characters of names', async () => {
    const names = '喆昇堃玥祎赟镕䶮'
    expect(textOf(await glyphs(renderPdf(page({ fields: { ...fields, facts: names } }), { fonts })))).toContain(names)
  })

  it.each([
    ['an emoji', '好😀', 'U+1F600'],
    ['a control character', '甲\u0007乙', 'U+0007'],
    ['a private character', '甲\ue000乙', 'U+E000'],
  ])('refuses %s by name instead of dropping it', (_, facts, code) => {
    const fault = thrown(() => renderPdf(page({ fields: { ...fields, facts } }), { fonts }))
    expect(fault.code).toBe('refused')
    expect(fault.words.zh).toContain(code)
    expect(fault.details).toHaveLength(1)
  })
})

describe('fonts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are loaded once and the compiler is reused', () => {
    expect(loadFonts()).toBe(fonts)
    expect(loadFonts().compiler).toBe(fonts.compiler)
  })

  it('from the operator’s folder are tried first; what is no font is named', () => {
    writeFileSync(join(folder, 'broken.ttf'), 'this is no font')
    writeFileSync(join(folder, 'readme.txt'), 'not looked at')
    const own = loadFonts(folder)
    expect(own.unreadable).toEqual(['broken.ttf'])
    expect(own.body).toEqual(['Noto Serif SC'])
    expect(renderPdf(page(), { fonts: own }).length).toBeGreaterThan(10_000)
  })

  it('named 仿宋 or 小标宋 by the operator are embedded in their place', () => {
    const bytes = readFileSync(
      createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/800ExtraBold/NotoSerifSC_800ExtraBold.ttf'),
    )
    const own = mkdtempSync(join(tmpdir(), 'fonts-'))
    try {
      writeFileSync(join(own, 'fs.ttf'), renamed(bytes, 'FangSong'))
      const set = loadFonts(own)
      expect(set.body).toEqual(['FangSong', 'Noto Serif SC'])
      expect(renderPdf(page(), { fonts: set }).toString('latin1')).toContain('NotoSerifSC-ExtraBold')
      expect(renderPdf(page(), { fonts }).toString('latin1')).not.toContain('NotoSerifSC-ExtraBold')
    } finally {
      rmSync(own, { recursive: true, force: true })
    }
  })

  it('know what they cover', () => {
    expect(fonts.covers('body', 0x4e00)).toBe(true)
    expect(fonts.covers('title', '堃'.codePointAt(0) ?? 0)).toBe(true)
    expect(fonts.covers('body', 0x1f600)).toBe(false)
  })

  it.each([new Uint8Array(0), new Uint8Array([1, 2, 3]), new Uint8Array(200).fill(255)])('garbage is no font', bytes => {
    expect(readFontFile(bytes)).toBeNull()
  })
})

describe('DOCX', () => {
  it.each(ALL_FORMS.map(form => [form.id, form] as const))('%s holds every text', async (_, form) => {
    const document = issued(form)
    const xml = strFromU8(unzipSync(await renderDocx(document))['word/document.xml'] ?? new Uint8Array())
    const text = xml.replace(/<[^>]+>/g, '')
    for (const head of headOf(form, document)) expect(text).toContain(head)
    for (const block of document.blocks) {
      if (block.kind === 'paragraph' || block.kind === 'heading') expect(text).toContain(block.text)
      if (block.kind === 'points') for (const item of block.items) expect(text).toContain(`${item.label}${item.text}`)
      if (block.kind === 'table') for (const row of block.rows) expect(text).toContain(row.label)
    }
  })

  it('names the office’s fonts for Chinese and keeps A4 with its margins', async () => {
    const xml = strFromU8(unzipSync(await renderDocx(page()))['word/document.xml'] ?? new Uint8Array())
    expect(xml).toContain('w:eastAsia="仿宋_GB2312"')
    expect(xml).toContain('w:eastAsia="方正小标宋简体"')
    expect(xml).toMatch(/w:top="2098"/)
    expect(xml).toMatch(/w:w="11906"/)
  })

  it('escapes what looks like markup', async () => {
    const facts = '<w:t>注入</w:t> & "引号"'
    const xml = strFromU8(unzipSync(await renderDocx(page({ fields: { ...fields, facts } })))['word/document.xml'] ?? new Uint8Array())
    expect(xml).toContain('&lt;w:t&gt;注入&lt;/w:t&gt; &amp; ')
  })
})
