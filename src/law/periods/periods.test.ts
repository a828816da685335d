/** The shelf of periods against the rows of both law sheets: every row is there, with its number, unit and grade. */
import { describe, expect, it } from 'vitest'
import { findArticle, findStatute } from '../statutes/index.ts'
import { findPeriod, PERIODS, type PeriodRule } from './index.ts'

/** The weakest grade among the citations: what decides whether the rule needs confirmation. */
const RANK = ['read', 'reported', 'recalled', 'inferred']
const weakest = (rule: PeriodRule) => RANK[Math.max(...rule.basis.map(({ evidence }) => RANK.indexOf(evidence)))]

function row(id: string): PeriodRule {
  const rule = findPeriod(id)
  if (!rule) throw new Error(`the shelf has no row ${id}`)
  return rule
}

/** Row id, number, unit, grades as printed on the first sheet (§5, §7.1, §8.1). */
const SHEET_ONE: [string, number | null, string | null, string[]][] = [
  ['D01', 3, 'd', ['read']],
  ['D02', 3, 'd', ['read']],
  ['D03', 15, 'd', ['read']],
  ['D04', 3, 'd', ['read']],
  ['D04b', 3, 'd', ['read']],
  ['D05', 7, 'd', ['read']],
  ['D06', 3, 'd', ['read']],
  ['D07', 3, 'd', ['read']],
  ['D08', null, null, ['read']],
  ['D09', 6, 'm', ['read']],
  ['D10', 5, 'd', ['recalled']],
  ['D11', 3, 'm', ['read']],
  ['D12', 15, 'd', ['reported', 'read']],
  ['D13', 15, 'd', ['read']],
  ['D14', 3, 'd', ['read']],
  ['D15', 3, 'm', ['read']],
  ['D15a', 3, 'm', ['read']],
  ['D16', 15, 'd', ['read']],
  ['D17', 15, 'd', ['read']],
  ['D18', 5, 'd', ['read']],
  ['D19', 3, 'm', ['read']],
  ['D20', 1, 'm', ['read']],
  ['D21', 3, 'm', ['read']],
  ['D22', 3, 'm', ['read']],
  ['D22b', 1, 'm', ['read']],
  ['D23', 2, 'm', ['read']],
  ['D24', 10, 'd', ['read']],
  ['D25', 2, 'm', ['read']],
  ['D26', 5, 'd', ['read']],
  ['D27', 3, 'm', ['read']],
  ['D28', 30, 'd', ['read']],
  ['D29', 15, 'd', ['read']],
  ['D30', 2, 'y', ['read']],
  ['D31', 6, 'm', ['read']],
  ['D32', 1, 'y', ['read']],
  ['N01', 10, 'wd', ['read']],
  ['N02', 3, 'm', ['read']],
  ['N03', 5, 'wd', ['read']],
  ['N04', 15, 'd', ['read']],
  ['N05', 7, 'wd', ['read']],
  ['N06', 30, 'd', ['read']],
  ['N07', 5, 'wd', ['read']],
  ['N08', 15, 'd', ['read']],
  ['N09', 5, 'wd', ['read']],
  ['N10', 3, 'm', ['read']],
  ['N11', 6, 'm', ['read']],
  ['N12', 2, 'y', ['read']],
  ['R01', null, null, ['read']],
  ['R01a', 60, 'd', ['read']],
  ['R02', 3, 'd', ['read']],
  ['R03', 3, 'd', ['read']],
  ['R04', 15, 'd', ['read']],
  ['R05', 10, 'd', ['read']],
  ['R06', 5, 'd', ['read']],
  ['R07', 30, 'd', ['read']],
  ['R08', 3, 'd', ['read']],
  ['R09', 15, 'd', ['read']],
  ['R10', 15, 'd', ['read']],
  ['R11', 15, 'd', ['read']],
  ['R12', 7, 'd', ['read']],
  ['R13', 6, 'm', ['read']],
  ['R14', 10, 'd', ['read']],
  ['R15', 15, 'd', ['read']],
  ['R16', 10, 'd', ['read']],
  ['R17', 6, 'm', ['recalled']],
]

/** Row id, number, unit, regime, grades as printed on the second sheet (§0A.2). */
const SHEET_TWO: [string, number | null, string | null, string, string[]][] = [
  ['D-JY-REPLY', 2, 'm', 'civil', ['read']],
  ['D-JY-REPLY-WN', 1, 'm', 'civil', ['read']],
  ['D-JY-INV', 2, 'm', 'civil', ['read']],
  ['D-JY-REC', 5, 'd', 'civil', ['read']],
  ['D-JY-OBJ', null, null, 'civil', ['read']],
  ['D-XJZ-REV', 7, 'd', 'criminal', ['read']],
  ['D-MZ-APPLY', 2, 'y', 'civil', ['read']],
  ['D-XZ-APPLY', 6, 'm', 'civil', ['read']],
  ['D-MJ-ACC', 3, 'd', 'civil', ['read']],
  ['D-MJ-OPP', 15, 'd', 'civil', ['read']],
  ['D-XJ-ACC', 7, 'd', 'civil', ['read']],
  ['D-MJ-REVIEW', 3, 'm', 'civil', ['read']],
  ['D-XJ-REVIEW', 3, 'm', 'civil', ['read']],
  ['D-MJ-HEAR', 3, 'd', 'civil', ['read']],
  ['D-MJ-ENTR', 15, 'd', 'civil', ['read']],
  ['D-ZJ-SEND', 15, 'd', 'civil', ['read']],
  ['D-XZ-ZJ-REC', 5, 'd', 'civil', ['read']],
  ['D-ZJ-CT', 3, 'm', 'civil', ['read']],
  ['D-TQ', 15, 'd', 'civil', ['read']],
  ['D-BZC', 15, 'd', 'civil', ['read']],
  ['D-KS-SEND', 15, 'd', 'civil', ['read']],
  ['D-KS-CT', 30, 'd', 'civil', ['read']],
  ['D-KS-HEAR', 3, 'd', 'civil', ['read']],
  ['D-SP-SEND', 15, 'd', 'civil', ['read']],
  ['D-ZJ-DOCK', 7, 'd', 'civil', ['recalled']],
  ['D-SP-REPLY', 1, 'm', 'civil', ['reported', 'recalled']],
  ['D-CT-CTR', 1, 'm', 'civil', ['read']],
  ['D-AG', 10, 'd', 'civil', ['read']],
  ['D-FC', 1, 'y', 'civil', ['read']],
  ['D-XKS-J', 10, 'd', 'criminal', ['read']],
  ['D-XKS-R', 5, 'd', 'criminal', ['read']],
  ['D-XBH-REQ', 5, 'd', 'criminal', ['read']],
  ['D-XBH-ANS', 5, 'd', 'criminal', ['read']],
  ['D-XKS-UP', 3, 'd', 'criminal', ['read']],
  ['D-X2-READ', 1, 'm', 'criminal', ['read']],
  ['D-X2-TRY', 2, 'm', 'criminal', ['read']],
  ['D-XSJ-ACC', 1, 'm', 'criminal', ['read']],
  ['D-XSJ-SUPP', 3, 'd', 'criminal', ['read']],
  ['D-XSJ-DIR', 1, 'm', 'criminal', ['read']],
  ['D-XSJ-TRY', 3, 'm', 'criminal', ['read']],
  ['D-GA-PERF', 2, 'm', 'civil', ['read']],
  ['D-GA-URG', 15, 'd', 'civil', ['read']],
  ['D-GA-MED', 7, 'd', 'civil', ['read']],
  ['D-GA-SERVE', 3, 'd', 'civil', ['read']],
  ['D-GA-REC', 5, 'd', 'civil', ['read']],
  ['D-GA-SUE', 1, 'm', 'civil', ['read']],
  ['D-GC-ANN', 30, 'd', 'civil', ['read']],
  ['D-GC-SUE', 3, 'm', 'civil', ['read']],
  ['D-GX-NOTE', 3, 'd', 'civil', ['read']],
  ['D-GX-ATT', 3, 'd', 'civil', ['read']],
  ['D-GX-COPY', 5, 'd', 'civil', ['read']],
  ['D-GX-UP', 3, 'd', 'civil', ['read']],
  ['D-GX-ENTR', 30, 'd', 'civil', ['read']],
  ['D-SFJY', 2, 'm', 'civil', ['read']],
  ['D-JZ-FILE', 7, 'd', 'criminal', ['reported', 'reported']],
  ['D-JZ-NOFILE', 7, 'd', 'criminal', ['reported']],
  ['D-LA-EXPL', 7, 'd', 'criminal', ['read']],
  ['D-LA-FILE', 15, 'd', 'criminal', ['read']],
  ['D-LA-URGE', 3, 'm', 'criminal', ['read']],
  ['D-LA-TELL', 10, 'd', 'criminal', ['read']],
  ['D-JZ-PRIV', 60, 'd', 'criminal', ['reported']],
  ['D-XX-HEAD', 3, 'd', 'admin', ['read']],
  ['D-XX-SEND', 24, 'h', 'admin', ['read']],
  ['D-XX-POL', 3, 'd', 'admin', ['read']],
  ['D-XX-REQ', 3, 'd', 'admin', ['read']],
  ['D-XX-FY', 3, 'd', 'admin', ['read']],
  ['D-XX-GOODS', 3, 'd', 'admin', ['read']],
  ['D-FX-SEND', 3, 'wd', 'criminal', ['reported']],
  ['D-FX-REV', 10, 'wd', 'criminal', ['reported']],
  ['D-FX-REPLY', 2, 'm', 'criminal', ['recalled']],
  ['D-WN-SEALQ-J', 7, 'd', 'criminal', ['read']],
  ['D-WN-JUDG', 30, 'd', 'criminal', ['reported']],
  ['D-XF-ACK-J', 7, 'd', 'civil', ['reported']],
  ['D-XF-RES-J', 3, 'm', 'civil', ['reported']],
  ['D-XF-REG', 15, 'd', 'admin', ['read']],
  ['D-XF-END', 60, 'd', 'admin', ['read']],
  ['D-XF-FC', 30, 'd', 'admin', ['read']],
  ['D-XF-FH', 30, 'd', 'admin', ['read']],
  ['D-PUB', 7, 'wd', 'civil', ['read']],
]

describe('sheet one', () => {
  it.each(SHEET_ONE)('%s: %s %s (%s)', (id, amount, unit, grades) => {
    const rule = row(id)
    expect(rule.amount).toBe(amount)
    if (unit !== null) expect(rule.unit).toBe(unit)
    expect(grades).toContain(weakest(rule))
  })

  it.each([
    ['N04b', 15, 'd'],
    ['N08b', 30, 'd'],
    ['R02b', 3, 'd'],
    ['R08b', 15, 'd'],
    ['R15b', 15, 'd'],
    ['R15c', 15, 'd'],
    ['R16b', 15, 'd'],
    ['L-DOCKET', 7, 'd'],
    ['L-NOTICE', 10, 'd'],
    ['L-NOTICE-3', 3, 'd'],
    ['L-ASK-LEADS', 3, 'd'],
    ['L-HANDLER', 7, 'd'],
    ['L-LEAD', 5, 'd'],
    ['L-SEARCH', 10, 'd'],
    ['L-SEARCH-END', 1, 'm'],
    ['L-FINISH', 6, 'm'],
    ['L-EXT-ASK', 5, 'd'],
    ['L-OBJ-OPINION', 15, 'd'],
    ['L-OBJ-END', 1, 'm'],
    ['L-OBJ-EXT', 3, 'd'],
    ['L-ENTRUST-START', 15, 'd'],
    ['L-ENTRUST-REPORT', 30, 'd'],
    ['L-FREEZE', 1, 'y'],
    ['L-SEIZE', 2, 'y'],
    ['L-SEAL', 3, 'y'],
    ['L-POLICE-FILE', 7, 'd'],
    ['L-POLICE-NOFILE', 7, 'd'],
    ['L-POLICE-EXPLAIN', 7, 'd'],
    ['L-POLICE-ORDERED', 15, 'd'],
  ])('second half of a double row, or a node of §8: %s, %i %s', (id, amount, unit) => {
    expect(row(id)).toMatchObject({ amount, unit })
  })
})

describe('sheet two', () => {
  it.each(SHEET_TWO)('%s: %s %s %s (%s)', (id, amount, unit, calc, grades) => {
    const rule = row(id)
    expect(rule.amount).toBe(amount)
    if (unit !== null) expect(rule.unit).toBe(unit)
    expect(rule.calc).toBe(calc)
    expect(grades).toContain(weakest(rule))
  })
})

describe('what each row may and may not', () => {
  it.each(['D09', 'D30', 'D31', 'D-MZ-APPLY', 'D-XZ-APPLY'])('%s is a fixed period: no extension, no exclusion', id => {
    const rule = row(id)
    expect(rule.fixed).toBe(true)
    expect(rule.extension).toBeUndefined()
    expect(rule.excluded).toBeUndefined()
  })

  it.each([
    ['D19', 1, 'm', '本院院长', true],
    ['R07', 30, 'd', '本院院长', true],
    ['N10', 3, 'm', '院长', undefined],
    ['D15a', null, 'm', '检察长', undefined],
    ['D-XJ-REVIEW', null, 'm', '检察长', undefined],
    ['D-X2-TRY', 2, 'm', '高级人民法院', true],
    ['D-XSJ-TRY', 3, 'm', '六个月', true],
    ['D-JZ-FILE', 23, 'd', '三十日', true],
    ['D-GA-SUE', 1, 'm', '检察长', true],
    ['D-GC-SUE', 1, 'm', '检察长', true],
    ['D-XF-END', 30, 'd', '单位负责人', true],
    ['D11', 3, 'm', '院领导', true],
  ])('%s may be extended by %s %s, by %s', (id, amount, unit, by, once) => {
    const { extension } = row(id)
    expect(extension).toMatchObject({ amount, unit })
    expect(extension?.by.zh).toContain(by)
    expect(extension?.once).toBe(once)
  })

  it.each([
    'D01',
    'D05',
    'D10',
    'D12',
    'D15',
    'D16',
    'D17',
    'D20',
    'D21',
    'D22',
    'D22b',
    'D23',
    'R04',
    'R05',
    'D-JY-REPLY',
    'D-MJ-REVIEW',
    'D-ZJ-CT',
  ])('%s has no extension', id => {
    expect(row(id).extension).toBeUndefined()
  })

  it.each(['D15', 'D15a', 'R13', 'D-MJ-REVIEW', 'D-XJ-REVIEW', 'D-X2-TRY', 'D-FX-REV', 'D-XF-FH', 'D-GA-PERF', 'L-FINISH', 'D05'])(
    '%s has time that is not counted',
    id => {
      expect(row(id).excluded?.zh.length).toBeGreaterThan(2)
    },
  )

  it.each(['D14', 'L-EXT-ASK', 'L-OBJ-EXT', 'D-MJ-HEAR', 'D-KS-HEAR', 'D-GX-NOTE'])('%s is counted back', id =>
    expect(row(id).direction).toBe('back'),
  )

  it.each(['N01', 'R11', 'R13', 'D-GC-ANN', 'D-JZ-PRIV', 'D-LA-URGE'])('%s opens a right after it', id =>
    expect(row(id).direction).toBe('wait'),
  )

  it.each(['N01', 'N03', 'N05', 'N07', 'N09'])('%s is in working days by art 69 of the Act (T11)', id => {
    expect(row(id).unit).toBe('wd')
    expect(row(id).basis).toContainEqual(expect.objectContaining({ statute: 'administrative-compulsion-2011', article: '69' }))
  })

  it('only terms of measures do not move from a rest day', () => {
    expect(PERIODS.filter(({ roll }) => roll === false).map(({ id }) => id)).toEqual(['L-FREEZE', 'L-SEIZE', 'L-SEAL'])
  })

  it('the rows without a number say so', () => {
    const without = PERIODS.filter(({ amount }) => amount === null)
    expect(without.map(({ id }) => id)).toEqual(['D08', 'R01', 'D-JY-OBJ'])
    for (const rule of without) expect(rule.note?.zh.length).toBeGreaterThan(5)
  })

  it('the recalled rows are exactly these: they run only after a named person has confirmed them', () => {
    expect(PERIODS.filter(rule => weakest(rule) === 'recalled').map(({ id }) => id)).toEqual([
      'D10',
      'R17',
      'D-ZJ-DOCK',
      'D-SP-REPLY',
      'D-FX-REPLY',
      'D-XJ-SUPP',
      'D-XJ-DEC',
      'D-XJ-NOTE',
    ])
  })
})

describe('the shelf', () => {
  it('has each id once, in whatever case it is asked for', () => {
    const ids = PERIODS.map(({ id }) => id.toUpperCase())
    expect(new Set(ids).size).toBe(ids.length)
    expect(findPeriod('d22B')?.id).toBe('D22b')
    expect(findPeriod(' d-jy-reply ')?.id).toBe('D-JY-REPLY')
    expect(findPeriod('D99')).toBeUndefined()
    expect(findPeriod('')).toBeUndefined()
  })

  it.each(PERIODS.map(rule => [rule.id, rule] as const))(
    '%s: bilingual, cited, and every citation resolves with the grade of its article',
    (_, rule) => {
      for (const said of [rule.title, rule.start, rule.who, rule.excluded, rule.note, rule.extension?.by]) {
        if (said) expect([/[\u4e00-\u9fff]/.test(said.zh), /^[^\u4e00-\u9fff]+$/.test(said.en)]).toEqual([true, true])
      }
      expect(rule.basis.length).toBeGreaterThan(0)
      for (const citation of rule.basis) {
        const article = findArticle(citation)
        expect(article, `${citation.statute} ${citation.article}`).toBeDefined()
        expect(citation.evidence).toBe(article?.evidence)
        expect(citation.title).toBe(findStatute(citation.statute)?.short)
      }
      if (rule.amount !== null) expect(Number.isInteger(rule.amount) && rule.amount > 0).toBe(true)
    },
  )
})
