/** Nothing is forgotten: shelves and their lists, posts in the database, pinned definitions, citations, words in both languages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENDPOINTS } from '#contract/index.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { ALL_FORMS } from '#law/forms/index.ts'
import { PERIODS } from '#law/periods/index.ts'
import { POSTS } from '#law/posts/post.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import { type Citation, findArticle, findStatute, STATUTES } from '#law/statutes/index.ts'
import { ROOT } from './tree.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const shelf = (name: string): string[] =>
  readdirSync(join(ROOT, 'src/law', name)).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
const without = <T>(all: readonly T[], some: readonly T[]): T[] => all.filter(one => !some.includes(one))
const twice = (all: readonly string[]): string[] => all.filter((one, at) => all.indexOf(one) !== at)

/** Everything the law room holds as data: what `walk` visits. */
const LAW = { statutes: STATUTES, periods: PERIODS, procedures: PROCEDURES, forms: ALL_FORMS, posts: POSTS }

/** Visits every object inside a value, with the way to it. */
function walk(value: unknown, way: string, visit: (value: Record<string, unknown>, way: string) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) visit(value as Record<string, unknown>, way)
  for (const [key, inner] of Object.entries(value)) {
    const name = Array.isArray(value) && typeof inner === 'object' && inner !== null && 'id' in inner ? String(inner.id) : key
    walk(inner, `${way}.${name}`, visit)
  }
}

function citations(): { where: string; citation: Citation }[] {
  const found: { where: string; citation: Citation }[] = []
  walk(LAW, 'law', (value, where) => {
    if ('statute' in value && 'article' in value) found.push({ where, citation: value as Citation })
  })
  return found
}

describe('shelves', () => {
  it.each([
    ['procedures', PROCEDURES.map(one => one.id), /procedure\(\{\s*\n?\s*id: '([^']+)'|^\s+id: '([a-z-]+)',\n\s+version:/m],
    ['statutes', STATUTES.map(one => one.id), /satisfies Statute$/m],
    ['forms', ALL_FORMS.map(one => one.id), /: Form = \{|satisfies Form$/m],
  ])('every %s file that declares one is on the list, and each on the list has its file', (name, ids, declares) => {
    const files = shelf(name)
      .filter(file => declares.test(read(`src/law/${name}/${file}`)))
      .map(file => file.slice(0, -3))
    expect({ forgotten: without(files, ids), without: without(ids, files), twice: twice(ids) }).toEqual({
      forgotten: [],
      without: [],
      twice: [],
    })
  })

  it('every file of periods is spread into the list, and no row stands twice', () => {
    const index = read('src/law/periods/index.ts')
    const files = without(shelf('periods'), ['index.ts', 'period-rule.ts'])
    expect(files.filter(file => !index.includes(`from './${file}'`))).toEqual([])
    expect(twice(PERIODS.map(rule => rule.id.toUpperCase()))).toEqual([])
  })

  it('every year of holidays is on the list, without a gap', () => {
    const years = shelf('calendars').flatMap(file => /^year-(\d{4})\.ts$/.exec(file)?.[1] ?? [])
    expect(CALENDARS.years.map(one => String(one.year))).toEqual(years.sort())
    expect(Number(years.at(-1)) - Number(years[0]) + 1).toBe(years.length)
  })

  it('every file of the contract is in its list, and no endpoint stands twice', () => {
    const index = read('src/contract/index.ts')
    const files = without(readdirSync(join(ROOT, 'src/contract'), { recursive: true, encoding: 'utf8' }), [
      'index.ts',
      'endpoint.ts',
      'views.ts',
    ]).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    expect(files.filter(file => /= endpoint\(/.test(read(`src/contract/${file}`)) && !index.includes(`from './${file}'`))).toEqual([])
    expect(twice(ENDPOINTS.map(one => one.id))).toEqual([])
    expect(twice(ENDPOINTS.map(one => `${one.method} ${one.path}`))).toEqual([])
  })
})

describe('posts', () => {
  it('the database knows the same posts with the same sight', () => {
    const migrations = readdirSync(join(ROOT, 'src/store/migrations')).map(name => read(`src/store/migrations/${name}`))
    const rows = [...migrations.join('\n').matchAll(/\('([a-z-]+)', '(house|desk|team|none)', (?:true|false)\)/g)]
    const inDatabase = rows.map(([, post, sees]) => `${post} ${sees}`)
    expect(inDatabase.sort()).toEqual(
      Object.entries(POSTS)
        .map(([id, post]) => `${id} ${post.sees}`)
        .sort(),
    )
  })

  it('procedures, forms and endpoints name posts that exist', () => {
    const named = [
      ...PROCEDURES.flatMap(def =>
        Object.values(def.acts).flatMap(act => [...act.posts, ...(act.decision ?? []), ...(act.checkedBy ? [act.checkedBy] : [])]),
      ),
      ...ALL_FORMS.flatMap(form => form.approver),
      ...ENDPOINTS.flatMap(one => (typeof one.who === 'object' ? one.who.posts : [])),
    ]
    expect(named.filter(post => !Object.hasOwn(POSTS, post))).toEqual([])
  })
})

describe('pinned definitions', () => {
  const pinned = readdirSync(join(ROOT, 'src/law/pinned')).filter(name => name.endsWith('.json'))
  const sorted = (value: unknown): unknown =>
    Array.isArray(value) || typeof value !== 'object' || value === null
      ? value
      : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))

  it.each(PROCEDURES.map(def => [`${def.id}@${def.version}.json`, def] as const))('%s is frozen as it is', (name, def) => {
    expect(pinned, `PIN=1 npx vitest run src/law/procedures/pinned.test.ts`).toContain(name)
    const canonical = JSON.stringify(def, (_, value) => sorted(value))
    expect(read(`src/law/pinned/${name}`).trim() === canonical, `${name} differs from its definition: a change needs a new version`).toBe(
      true,
    )
  })
})

describe('citations', () => {
  const all = citations()

  it('every citation names an article that its statute file contains, with the same evidence', () => {
    expect(all.length).toBeGreaterThan(500)
    expect(
      all
        .filter(({ citation }) => !findArticle(citation))
        .map(({ where, citation }) => `${where}: ${citation.statute} ${citation.article}`),
    ).toEqual([])
    const differs = all.filter(
      ({ citation }) =>
        findArticle(citation)?.evidence !== citation.evidence || findStatute(citation.statute)?.checkedOn !== citation.checkedOn,
    )
    expect(differs.map(({ where }) => where)).toEqual([])
  })

  it('every article says how it was read, and every statute when', () => {
    const grades = ['read', 'reported', 'recalled', 'inferred']
    const bad = STATUTES.flatMap(statute =>
      Object.entries(statute.articles)
        .filter(([, article]) => !grades.includes(article.evidence) || article.says.trim().length < 2)
        .map(([key]) => `${statute.id} ${key}`),
    )
    expect(bad).toEqual([])
    expect(
      STATUTES.filter(one => !/^\d{4}-\d\d-\d\d$/.test(one.checkedOn) || !one.title || !one.titleEn || !one.number).map(one => one.id),
    ).toEqual([])
  })

  it('every procedure, act, clock, form and period cites something', () => {
    const bare: string[] = []
    walk({ procedures: PROCEDURES, periods: PERIODS, forms: ALL_FORMS }, 'law', (value, where) => {
      if ('basis' in value && Array.isArray(value.basis) && value.basis.length === 0) bare.push(where)
    })
    expect(bare).toEqual([])
  })
})

/** English may quote a Chinese word in brackets or quotation marks, and a document by its number. */
const withoutQuotes = (text: string): string => text.replace(/[（(《“"][^）)》”"]*[）)》”"]|\S+〔\d{4}〕\S+/g, '')

describe('words', () => {
  it('stand in both languages wherever people read the law', () => {
    const poor: string[] = []
    walk({ ...LAW, endpoints: ENDPOINTS.map(one => ({ id: one.id, title: one.title })) }, 'law', (value, where) => {
      const { zh, en } = value
      if (!('zh' in value) && !('en' in value)) return
      const whole = typeof zh === 'string' && typeof en === 'string' && /[\u4e00-\u9fff]/.test(zh) && /[A-Za-z]{2}/.test(en)
      if (!whole || /[\u4e00-\u9fff]/.test(withoutQuotes(String(en)))) poor.push(`${where}: ${String(zh)} | ${String(en)}`)
    })
    expect(poor).toEqual([])
  })
})
