/** The statute shelf as a lawyer would check it: every enactment once, every article with a text, every grade as on the sheets. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  articleLabel,
  cite,
  civilProcedure2023,
  civilSupervision2021,
  fileAccess2010,
  findArticle,
  findStatute,
  joint2011,
  joint2016,
  limits2006,
  oldCivilProcedureNumbers,
  STATUTES,
} from './index.ts'

describe('the shelf', () => {
  it('lists every enactment once, by id, title and short title', () => {
    for (const key of ['id', 'title', 'short', 'titleEn'] as const) {
      const seen = STATUTES.map(statute => statute[key])
      expect(new Set(seen).size, key).toBe(seen.length)
    }
  })

  it('has one file per enactment, and lists every file', () => {
    const folder = fileURLToPath(new URL('.', import.meta.url))
    const machinery = ['article.ts', 'article-label.ts', 'index.ts', 'old-numbers.ts', 'statute.ts']
    const files = readdirSync(folder).filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts') && !machinery.includes(name))
    expect(files.map(name => name.replace(/\.ts$/, '')).sort()).toEqual(STATUTES.map(statute => statute.id).sort())
  })

  it.each(STATUTES.map(statute => [statute.short, statute] as const))('%s: every article has a text of ours and a grade', (_, statute) => {
    const articles = Object.entries(statute.articles)
    expect(articles.length).toBeGreaterThan(0)
    for (const [key, article] of articles) {
      expect(key, statute.id).toMatch(/^(whole|\d+(\.\d+)?(:[a-z0-9-]+)?|[a-z][a-z-]*)$/)
      expect(article.says.trim().length, `${statute.id} ${key}`).toBeGreaterThanOrEqual(2)
      expect(['read', 'reported', 'recalled', 'inferred']).toContain(article.evidence)
    }
    expect(statute.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(statute.inForce).toMatch(/^(\d{4}(-\d{2}(-\d{2})?)?|—)$/)
    expect(statute.number.length).toBeGreaterThan(0)
  })
})

describe('法发〔2016〕30号, all 22 articles with their grades', () => {
  it.each([
    ['1', 'reported'],
    ['2', 'reported'],
    ['3', 'reported'],
    ['4', 'reported'],
    ['5', 'reported'],
    ['6', 'reported'],
    ['7', 'reported'],
    ['8', 'recalled'],
    ['8:access', 'reported'],
    ['9', 'recalled'],
    ['10', 'reported'],
    ['11', 'reported'],
    ['11:send', 'recalled'],
    ['12', 'recalled'],
    ['13', 'read'],
    ['14', 'read'],
    ['15', 'read'],
    ['16', 'read'],
    ['17', 'read'],
    ['18', 'read'],
    ['19', 'read'],
    ['19:condition', 'recalled'],
    ['20', 'recalled'],
    ['21', 'recalled'],
    ['22', 'recalled'],
  ] as const)('art %s is %s', (article, evidence) => {
    expect(joint2016.articles[article].evidence).toBe(evidence)
  })

  it('lists nothing else', () => {
    expect(
      Object.keys(joint2016.articles)
        .filter(key => /^\d+$/.test(key))
        .map(Number),
    ).toEqual(Array.from({ length: 22 }, (_, i) => i + 1))
  })
})

describe('a citation', () => {
  it('carries what "why?" needs offline', () => {
    expect(cite(joint2016, '13')).toEqual({
      statute: 'joint-2016',
      article: '13',
      title: '法发〔2016〕30号',
      titleEn: joint2016.titleEn,
      evidence: 'read',
      checkedOn: '2026-11-21',
    })
  })

  it('keeps a note where one is given', () => {
    const note = { zh: '期限见第108条', en: 'period: art. 108' }
    expect(cite(joint2016, '11:send', note)).toMatchObject({ evidence: 'recalled', note })
  })

  it('resolves to the article', () => {
    expect(findArticle(cite(civilSupervision2021, '122'))?.says).toContain('一个月')
    expect(findArticle(cite(fileAccess2010, '4'))?.says).toContain('六个月')
    expect(findStatute('civil-supervision-2021')).toBe(civilSupervision2021)
  })

  it('does not resolve what the shelf does not list', () => {
    expect(findArticle({ statute: 'joint-2016', article: '23' })).toBeUndefined()
    expect(findArticle({ statute: 'joint-2016', article: 'toString' })).toBeUndefined()
    expect(findArticle({ statute: 'no-such-law', article: '1' })).toBeUndefined()
    expect(findStatute('toString')).toBeUndefined()
  })

  it('does not compile for an article that the file does not list', () => {
    // @ts-expect-error art 99 is not on the sheet
    expect(() => cite(joint2016, '99')).toThrow()
  })

  it('keeps the recalled one-month rule apart from the enforcement rule (X7)', () => {
    expect(joint2011.articles['10'].evidence).toBe('recalled')
    expect(joint2011.articles['10'].says).toContain('不适用于执行监督')
  })
})

describe('labels', () => {
  it.each([
    ['13', '第13条', 'art. 13'],
    ['28.2', '第28条第2款', 'art. 28 para. 2'],
    ['8:access', '第8条', 'art. 8'],
    ['whole', '全文', 'the whole text'],
    ['no-file', '（条号未核对）', '(article number not checked)'],
  ])('%s → %s', (article, zh, en) => {
    expect(articleLabel(article)).toEqual({ zh, en })
  })

  it('says so where the article number was not checked', () => {
    for (const key of Object.keys(limits2006.articles)) expect(articleLabel(key).zh).toBe('（条号未核对）')
  })
})

describe('older article numbers (sheet §2)', () => {
  it.each([
    ['246', '235', '242'],
    ['236', '225', '232'],
    ['85', '82', '85'],
    ['220', '209', '216'],
    ['241', '230', '237'],
    ['224', '213', '220'],
  ])('2023 art %s was %s in 2017 and %s in 2021', (now, y2017, y2021) => {
    expect(oldCivilProcedureNumbers(now)).toEqual({ y2017, y2021 })
    expect(Object.hasOwn(civilProcedure2023.articles, now)).toBe(true)
  })

  it('gives none where the sheet gives none', () => {
    expect(oldCivilProcedureNumbers('1')).toBeUndefined()
    expect(oldCivilProcedureNumbers('constructor')).toBeUndefined()
  })
})
