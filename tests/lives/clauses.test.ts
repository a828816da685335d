/** The 76 clauses: each is carried by a procedure, led through the front door by a test, and shown on a page, or assigned by id to later work. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AGREEMENTS } from '#law/agreements/index.ts'
import { findProcedure } from '#law/procedures/index.ts'
import { ROOT } from '../house/tree.ts'
import { LIVES } from './index.ts'

/** Clauses whose whole mechanism is later work; nothing else may have an empty cell. */
const LATER_WORK = {
  'register, file room, screening': ['LX-2', 'LX-5', 'LX-6', 'FW-2.1b', 'FW-3.2a', 'FW-3.2b', 'FW-3.2c', 'FW-3.2d'],
} as const

/** Clauses that no single procedure carries: the test that leads them through the front door, by file and title. */
const OTHER_TESTS: Record<string, { file: string; title: string; page: string }> = {
  'LX-7': { file: 'tests/secrecy/matrix.test.ts', title: 'what belongs to other posts is forbidden, whatever the object', page: '/admin' },
  'LX-8': {
    file: 'tests/api/agreement-changes.test.ts',
    title: 'a trial’s review falls due, is recorded, and moves the day',
    page: '/agreements',
  },
  'FW-1': { file: 'tests/browser/agreement-day.test.ts', title: 'clause', page: '/agreements' },
}

const later = new Map<string, string>(Object.entries(LATER_WORK).flatMap(([work, ids]) => ids.map(id => [id, work] as const)))
const clauses = AGREEMENTS.flatMap(agreement => agreement.clauses.map(clause => ({ agreement, clause })))

type Row = { id: string; title: string; procedures: string[]; lives: string[]; test: string | null; page: string; later: string }

function rowOf({ clause }: (typeof clauses)[number]): Row {
  const lives = LIVES.filter(life => life.clauses.includes(clause.id)).map(life => life.procedure)
  const other = OTHER_TESTS[clause.id]
  return {
    id: clause.id,
    title: clause.title.zh,
    procedures: clause.procedures.filter(id => findProcedure(id)),
    lives: [...new Set(lives)],
    test: other ? `${other.file} › ${other.title}` : null,
    page: other?.page ?? (clause.procedures.length > 0 ? '/matters' : '/agreements'),
    later: later.get(clause.id) ?? '',
  }
}

const rows = clauses.map(rowOf)
const PAGE = join(ROOT, 'docs/clauses.md')

const cell = (list: readonly string[]): string => (list.length > 4 ? `${list.slice(0, 4).join(', ')} … (${list.length})` : list.join(', '))
const page = (): string =>
  `${[
    '<!-- Made by tests/lives/clauses.test.ts; WRITE=1 renews it. -->',
    '# 76 clauses × procedure, front-door test, page',
    'A life is a table of acts and dates in `tests/lives` that `tests/api/lives.test.ts` leads through HTTP. “Later” names the work that brings the rest of a clause.',
    [
      '| clause | title | procedures | front-door test | page | later |',
      '|---|---|---|---|---|---|',
      ...rows.map(
        row =>
          `| ${row.id} | ${row.title} | ${cell(row.procedures)} | ${row.lives.length > 0 ? `lives of ${cell(row.lives)}` : (row.test ?? '')} | ${row.page} | ${row.later} |`,
      ),
    ].join('\n'),
  ].join('\n\n')}\n`

describe('the clauses', () => {
  it('are the 76 of the five agreements, each once', () => {
    expect(rows).toHaveLength(76)
    expect(new Set(rows.map(row => row.id)).size).toBe(76)
  })

  it('bind procedures that exist', () => {
    expect(clauses.flatMap(({ clause }) => clause.procedures.filter(id => !findProcedure(id)).map(id => `${clause.id} ${id}`))).toEqual([])
  })

  it('have no empty cell but those assigned to later work', () => {
    const empty = rows.filter(row => !row.later && ((row.procedures.length === 0 && !row.test) || (row.lives.length === 0 && !row.test)))
    expect(empty.map(row => row.id)).toEqual([])
  })

  it('are named by lives and lists that know them', () => {
    const known = new Set(rows.map(row => row.id))
    expect([...new Set(LIVES.flatMap(life => life.clauses)), ...later.keys()].filter(id => !known.has(id))).toEqual([])
  })

  it('name other tests that are there', () => {
    for (const { file, title } of Object.values(OTHER_TESTS)) {
      expect(existsSync(join(ROOT, file)), file).toBe(true)
      expect(readFileSync(join(ROOT, file), 'utf8'), file).toContain(title)
    }
  })

  it('stand in docs/clauses.md as they are', () => {
    if (process.env.WRITE) writeFileSync(PAGE, page())
    expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').toBe(page())
  })
})

describe('every procedure', () => {
  it('is led through the front door at least once', () => {
    const lived = new Set(LIVES.map(life => life.procedure))
    const bound = new Set(clauses.flatMap(({ clause }) => [...clause.procedures]))
    expect([...bound].filter(id => !lived.has(id)).sort()).toEqual([])
  })
})
