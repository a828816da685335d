/** What is generated is fresh, complete and well formed; articles that nobody re-reads are named. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENDPOINTS } from '#contract/index.ts'
import { PERIODS } from '#law/periods/index.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import { STATUTES } from '#law/statutes/index.ts'
import { ROOMS } from '../../house.ts'
import { stateDiagram } from '../../src/cli/docs/procedure-page.ts'
import { roomsOf } from '../../src/cli/docs/read-house.ts'
import { generateDocs, lawStale, staleDocs } from '../../src/cli/docs.ts'
import { ROOT } from './tree.ts'

const pages = generateDocs(ROOT)
const page = (name: string): string => pages.get(`docs/generated/${name}`) ?? ''

describe('generated pages', () => {
  it('are what is on disk: npm run docs', () => expect(staleDocs(ROOT)).toEqual([]))
  it('come out the same twice', () => expect([...generateDocs(ROOT)]).toEqual([...pages]))
  it('know the rooms of house.ts', () => expect(roomsOf(ROOT)).toEqual([...ROOMS]))

  it('hold one page for each procedure, with every act, clock and article', () => {
    for (const def of PROCEDURES) {
      const text = page(`procedures/${def.id}.md`)
      for (const id of [...Object.keys(def.acts), ...Object.keys(def.clocks)]) expect(text).toContain(`\`${id}\``)
      expect(page('procedures/index.md')).toContain(`(${def.id}.md)`)
    }
  })

  it('draw every stage, and every final stage ends', () => {
    for (const def of PROCEDURES) {
      const drawn = stateDiagram(def)
      for (const [id, stage] of Object.entries(def.stages)) {
        expect(drawn).toContain(` as ${id.replaceAll('-', '_')}\n`)
        if (stage.end) expect(drawn).toContain(`${id.replaceAll('-', '_')} --> [*]`)
      }
    }
  })

  it('list every period and every recalled or inferred article', () => {
    for (const rule of PERIODS) expect(page('periods.md')).toContain(`\`${rule.id}\``)
    const weak = STATUTES.flatMap(one =>
      Object.values(one.articles).filter(({ evidence }) => evidence === 'recalled' || evidence === 'inferred'),
    )
    const rows = page('recalled.md')
      .split('\n')
      .filter(line => /\| (?:未核对|条文未明写，推定) (?:recalled|inferred) \|/.test(line))
    expect(rows.length).toBeGreaterThanOrEqual(weak.length)
  })

  it('tables have as many cells in every row as in the head', () => {
    const broken: string[] = []
    for (const [path, text] of pages) {
      let width = 0
      for (const line of text.split('\n')) {
        const cells = line.startsWith('|') ? line.replaceAll('\\|', '').split('|').length : 0
        if (cells > 0 && width > 0 && cells !== width) broken.push(`${path}: ${line.slice(0, 80)}`)
        width = cells
      }
    }
    expect(broken).toEqual([])
  })
})

describe('openapi.json', () => {
  type Operation = { operationId: string; parameters?: { name: string; in: string }[]; responses: Record<string, unknown> }
  const document = JSON.parse(page('openapi.json')) as {
    openapi: string
    paths: Record<string, Record<string, Operation>>
    components: Record<'schemas' | 'responses', Record<string, unknown>>
  }
  const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.values(methods).map(one => ({ path, ...one })))

  it('is OpenAPI 3.1 with every endpoint', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(operations.map(one => one.operationId).sort()).toEqual(ENDPOINTS.map(one => one.id).sort())
  })

  it('declares every parameter of every path', () => {
    for (const { path, parameters = [] } of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(parameters.filter(one => one.in === 'path').map(one => one.name)).toEqual(named)
    }
  })

  it('points only at schemas that are there', () => {
    const pointed = [...page('openapi.json').matchAll(/"\$ref": "([^"]+)"/g)].map(([, to]) => to ?? '')
    const there = (['schemas', 'responses'] as const).flatMap(part =>
      Object.keys(document.components[part]).map(name => `#/components/${part}/${name}`),
    )
    expect([...new Set(pointed)].filter(to => !there.includes(to))).toEqual([])
    expect(pointed.length).toBeGreaterThan(20)
  })

  it('the permission page has a row for each endpoint', () => {
    for (const one of ENDPOINTS) expect(page('permissions.md')).toContain(`\`${one.method} ${one.path}\``)
  })
})

describe('law-stale', () => {
  const newest =
    STATUTES.map(one => one.checkedOn)
      .sort()
      .at(-1) ?? ''

  it('names nothing on the day everything was read, and everything a year later', () => {
    expect(lawStale(newest)).toEqual([])
    expect(lawStale(`${Number(newest.slice(0, 4)) + 1}${newest.slice(4)}`)).toHaveLength(STATUTES.length)
  })

  it('counts 180 days as fresh and 181 as stale', () => {
    const oldest = STATUTES.map(one => one.checkedOn).sort()[0] ?? ''
    const later = (days: number): string => new Date(Date.parse(`${oldest}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
    expect(lawStale(later(180))).toEqual([])
    expect(lawStale(later(181))[0]?.days).toBe(181)
  })
})

describe('the prose', () => {
  const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
  const exists = (path: string): boolean => existsSync(join(ROOT, path))
  const decisions = (): string[] => readdirSync(join(ROOT, 'docs/decisions'))

  it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'GLOSSARY.md', 'CHANGELOG.md', 'SECURITY.md'])(
    '%s links only to what exists',
    path => {
      const links = [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, to]) => to ?? '')
      expect(links.filter(to => !exists(to))).toEqual([])
    },
  )

  it('ARCHITECTURE holds the picture as it is measured', () => expect(read('ARCHITECTURE.md')).toContain('docs/generated/house.mmd'))
  it('README names the two commands', () => expect(read('README.md')).toMatch(/npm start[\s\S]*npm test/))
  it('LICENSE is Apache 2.0, whole', () =>
    expect(read('LICENSE')).toMatch(/Apache License\s+Version 2\.0[\s\S]*END OF TERMS AND CONDITIONS/))

  it('every dependency is in the record that says why it is here', () => {
    const wanted = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies' | 'optionalDependencies',
      Record<string, string>
    >
    const names = Object.keys({ ...wanted.dependencies, ...wanted.devDependencies, ...wanted.optionalDependencies })
    const record = read('docs/decisions/0012-dependencies.md')
    expect(names.filter(name => !record.includes(`\`${name}\``))).toEqual([])
  })

  it('decision records are numbered without gaps', () => {
    const numbers = [...new Set(decisions().map(name => Number(name.slice(0, 4))))].sort((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    expect(decisions().every(name => /^\d{4}-[a-z0-9-]+\.md$/.test(name))).toBe(true)
  })
})
