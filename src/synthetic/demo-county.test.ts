/** The demo county's rules: who is in it, that nobody real is, that its papers are whole, and that a seeding that broke off never looks finished. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCaseNumber } from '#engine/case-number/court-number.ts'
import { addDays } from '#kernel/plain-date.ts'
import { isPostId, postSpec } from '#law/posts/post.ts'
import { refreshSite, type Site, siteOver, writeNodeSetting } from '#server/site.ts'
import { inTransaction } from '#store/unit-of-work.ts'
import { loadFonts } from '#work/paper/index.ts'
import { cloneDatabase } from '../../tests/database/clone-database.ts'
import { type County, DEMO_DAY, live, type Step } from './county.ts'
import { seedDemo } from './demo-county.ts'
import type { Doors } from './doors.ts'
import { BUREAU, COURT, HIGHER_COURT, HIGHER_PROCURATORATE, HOUSES, PEOPLE, PROCURATORATE, personId, type Who } from './houses.ts'
import { letterPdf, materialPdf } from './letters.ts'
import { POINTS } from './stories/main-facts.ts'

const people = Object.entries(PEOPLE) as [Who, (typeof PEOPLE)[Who]][]
const house = (id: string): (typeof HOUSES)[number] => {
  const found = HOUSES.find(one => one.house === id)
  if (!found) throw new Error(id)
  return found
}

describe('the houses', () => {
  it.each([
    [COURT, 'court', 1, HIGHER_COURT],
    [PROCURATORATE, 'procuratorate', 1, HIGHER_PROCURATORATE],
    [HIGHER_COURT, 'court', 2, null],
    [HIGHER_PROCURATORATE, 'procuratorate', 2, null],
    [BUREAU, 'organ', 1, null],
  ])('%s is a %s of level %i under %s', (id, kind, level, superior) => {
    expect(house(id)).toMatchObject({ kind, level, superior, joined: true })
  })

  it('have codes under which a case number parses', () => {
    for (const id of [COURT, HIGHER_COURT]) expect(parseCaseNumber(`（2026）${house(id).code}执监1号`).ok, id).toBe(true)
    expect(parseCaseNumber(`（2026）${house(COURT).code}执监1号`)).toMatchObject({ court: { level: 'basic' } })
    expect(parseCaseNumber(`（2026）${house(HIGHER_COURT).code}执监1号`)).toMatchObject({ court: { level: 'intermediate' } })
  })
})

describe('the people', () => {
  it('hold posts that their kind of house has', () => {
    for (const [who, one] of people)
      for (const post of one.posts) {
        expect(isPostId(post), `${who} ${post}`).toBe(true)
        expect(postSpec(post).houses as readonly string[], `${who} ${post}`).toContain(house(one.house).kind)
      }
  })

  it('have names of their own and ids that say who they are', () => {
    expect(new Set(people.map(([, one]) => one.name)).size).toBe(people.length)
    expect(people.map(([who]) => personId(who))).toEqual(people.map(([who]) => `demo-${who}`))
  })

  it('say in both languages what they are here for', () => {
    for (const [who, one] of people) {
      expect(one.says.zh, who).not.toBe('')
      expect(one.says.en, who).toMatch(/^[\x20-\x7e’]+$/)
    }
  })

  it('are one in the procuratorate for intake, case management and liaison, one in the court for the office', () => {
    const holders = (id: string, post: string): string[] =>
      people.filter(([, one]) => one.house === id && (one.posts as readonly string[]).includes(post)).map(([who]) => who)
    for (const post of ['complaint-intake', 'case-management', 'liaison-officer']) expect(holders(PROCURATORATE, post)).toEqual(['desk'])
    for (const post of ['intake-desk', 'liaison-officer']) expect(holders(COURT, post)).toEqual(['office'])
    expect(holders(COURT, 'enforcement-judge')).toEqual(['enforcement-judge'])
  })

  it('leave the check to a second person wherever a suggestion is issued', () => {
    for (const id of [PROCURATORATE, HIGHER_PROCURATORATE]) {
      const with_ = (post: string): string[] =>
        people.filter(([, one]) => one.house === id && (one.posts as readonly string[]).includes(post)).map(([who]) => who)
      expect(
        with_('case-management').some(who => !with_('handling-prosecutor').includes(who)),
        id,
      ).toBe(true)
    }
  })
})

describe('the papers', () => {
  const fonts = loadFonts()
  const letter = {
    form: 'suggestion-letter',
    number: '沅清检民执监〔2026〕43319900007号',
    date: '2026-08-18',
    addressee: '沅清县人民法院',
    caseNumbers: ['（2025）湘3199执418号'],
    points: POINTS,
    fields: {
      source: '来源。',
      facts: '事实。',
      grounds: '理由。',
      legalBasis: '依据',
      objectionPeriod: '十五日内',
      replyPeriod: '三个月内',
      fileVolumes: '一册',
    },
  } as const

  it('are PDFs', () => {
    expect(
      letterPdf(house(PROCURATORATE), { ...letter, caseNumbers: [...letter.caseNumbers] }, fonts)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    const material = materialPdf(house(COURT), '案款发放回单', '2026-08-28', ['已发放。'], fonts)
    expect(material.name).toBe('案款发放回单.pdf')
    expect(material.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('are refused when a required part is missing', () => {
    const { facts: _facts, ...fields } = letter.fields
    expect(() => letterPdf(house(PROCURATORATE), { ...letter, caseNumbers: [], fields }, fonts)).toThrow(/suggestion-letter/)
  })
})

describe('the order of steps', () => {
  const run = async (steps: (log: string[]) => Step[]): Promise<string[]> => {
    const log: string[] = []
    const doors = { setDay: (day: string) => void log.push(day), runMail: async () => void log.push('mail') } as unknown as Doors
    await live({ doors, openMail: async () => void log.push('opened') } as unknown as County, steps(log))
    return log
  }
  const step = (log: string[], day: string, name: string): Step => ({ day, what: async () => log.push(name) })

  it('is by day, and within a day as told; mail after each, opened only before the demo’s own day', async () => {
    const log = await run(log => [step(log, DEMO_DAY, 'c'), step(log, '2026-06-08', 'a'), step(log, '2026-06-08', 'b')])
    expect(log).toEqual(['2026-06-08', 'a', 'mail', 'opened', '2026-06-08', 'b', 'mail', 'opened', DEMO_DAY, 'c', 'mail'])
  })

  it('is a Monday after the last story day', () => {
    expect(addDays(DEMO_DAY, -3)).toBe('2026-11-20')
  })
})

describe('a seeding that breaks off', () => {
  const doorsOf = (site: Site, breakAt: number): Doors => {
    let runs = 0
    return {
      store: site.store,
      vault: site.vault,
      fonts: site.fonts,
      setDay: () => {},
      runMail: async () => {
        if (++runs === breakAt) throw new Error('power cut')
      },
      runLog: async () => {},
      writeSetting: writeNodeSetting,
      refresh: () => refreshSite(site),
    }
  }

  it('leaves a node that is no demo and is told to start from an empty folder', async () => {
    const database = await cloneDatabase()
    const folder = mkdtempSync(join(tmpdir(), 'cs-'))
    chmodSync(folder, 0o711)
    const site = await siteOver({ urls: database.urls as never, dataFolder: folder, stop: async () => {} }, { log: () => {} })
    try {
      await expect(seedDemo(doorsOf(site, 2))).rejects.toThrow('power cut')
      await refreshSite(site)
      expect(site.mode).toBe('first-run')
      const nobody = { house: '', person: '', post: null, today: DEMO_DAY } as const
      const keys = await inTransaction(site.store, nobody, tx => tx.query<{ key: string }>('select key from node_setting order by key'))
      expect(keys.map(one => one.key)).toEqual(['houses'])
      await expect(seedDemo(doorsOf(site, 99))).rejects.toMatchObject({ code: 'conflict' })
    } finally {
      await site.stop()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
