/** All number vectors of the domain sheet (D1, D2): what is taken, what is refused, and why. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CASE_TYPES, NEVER_AT_BASIC, reorderedType } from './case-type.ts'
import { parseCaseNumber } from './court-number.ts'
import { foldBrackets, foldDigits } from './fold.ts'
import { parseLegacyCaseNumber } from './legacy-case-number.ts'
import { DEFAULT_GRAMMAR, parseProcuratorateNumber } from './procuratorate-number.ts'
import { PROVINCES } from './province.ts'

describe('court case numbers since 2016: taken', () => {
  it.each([
    ['（2024）湘3122执123号', '湘3122', 'basic', '执', 123],
    ['(2024)湘3122执123号', '湘3122', 'basic', '执', 123],
    ['（2025）湘3122执保208号', '湘3122', 'basic', '执保', 208],
    ['（2026）湘3122执异3号', '湘3122', 'basic', '执异', 3],
    ['（2025）湘31执监5号', '湘31', 'intermediate', '执监', 5],
    ['（2025）湘执监88号', '湘', 'high', '执监', 88],
    ['（2025）湘3130执恢6号', '湘3130', 'basic', '执恢', 6],
    ['（2025）湘3122行审41号', '湘3122', 'basic', '行审', 41],
    ['（2025）湘31民终902号', '湘31', 'intermediate', '民终', 902],
    ['（2025）湘民申1203号', '湘', 'high', '民申', 1203],
    ['（2025）湘3122刑初96号', '湘3122', 'basic', '刑初', 96],
    ['（2025）湘31刑终45号', '湘31', 'intermediate', '刑终', 45],
    ['（2025）湘31行终30号', '湘31', 'intermediate', '行终', 30],
    ['（2025）湘3122财保19号', '湘3122', 'basic', '财保', 19],
    ['（2025）湘3122执协2号', '湘3122', 'basic', '执协', 2],
    ['（2024）湘3122执123号之一', '湘3122', 'basic', '执', 123],
    ['（2023）京0491民初12142号', '京0491', 'basic', '民初', 12142],
    ['（2017）苏执复52号', '苏', 'high', '执复', 52],
    ['（2016）最高法执监408号', '最高法', 'supreme', '执监', 408],
    ['（2016）最高法民再98号', '最高法', 'supreme', '民再', 98],
    ['（2020）最高法刑核12345678号', '最高法', 'supreme', '刑核', 12345678],
    ['（2016）粤0703民初1号', '粤0703', 'basic', '民初', 1],
    ['（2022）鄂9004执88号', '鄂9004', 'basic', '执', 88],
    ['（2022）渝0240执恢9号', '渝0240', 'basic', '执恢', 9],
    ['（2022）兵0103执6号', '兵0103', 'basic', '执', 6],
    ['（2022）内01执复3号', '内01', 'intermediate', '执复', 3],
    ['（2025）湘3199执418号', '湘3199', 'basic', '执', 418],
    ['（2026）湘3199执监5号', '湘3199', 'basic', '执监', 5],
  ])('%s', (text, code, level, type, sequence) => {
    expect(parseCaseNumber(text, { currentYear: 2026 })).toMatchObject({
      ok: true,
      kind: 'court',
      raw: text,
      normalised: foldBrackets(text),
      court: { code, level },
      type,
      sequence,
      levels: { L0: 'passed', L1: 'passed', L2: 'not-checked', L3: 'passed' },
    })
  })

  it('reads the parts after 号 and the special code', () => {
    expect(parseCaseNumber('（2024）湘3122执123号之二十一')).toMatchObject({ ok: true, sub: '之二十一' })
    expect(parseCaseNumber('（2024）京73知民初5号')).toMatchObject({
      ok: true,
      special: '知',
      type: '民初',
      normalised: '（2024）京73知民初5号',
    })
    expect(parseCaseNumber('  (2024）湘3122执123号 ')).toMatchObject({ ok: true, normalised: '（2024）湘3122执123号' })
  })
})

describe('court case numbers since 2016: refused, and why', () => {
  it.each([
    ['2024湘3122执123号', 'L0', 'no-brackets', /圆括号/],
    ['（2024湘3122执123号', 'L0', 'unclosed', /没有闭合/],
    ['（2015）湘3122执123号', 'L0', 'year', /2016/],
    ['（2024）湖南3122执123号', 'L1', 'province-name', /“湘”，不用“湖南”/],
    ['（2024）湘31222执123号', 'L0', 'court-digits', /5位/],
    ['（2024）湘3122执字第123号', 'L0', 'legacy-form', /旧案号/],
    ['（2024）湘3122执0123号', 'L0', 'leading-zero', /不补零/],
    ['（2024）湘3122执123', 'L0', 'no-end', /“号”结尾/],
    ['（2024）湘3122恢执123号', 'L0', 'type-order', /“执恢”，不是“恢执”/],
    ['（2024）湘3122测123号', 'L0', 'unknown-type', /没有类型代字“测”/],
    ['（2024）滇0102执5号', 'L1', 'province', /“云”，不是“滇”/],
    ['（2024）蒙0102执5号', 'L1', 'province', /“内”，不是“蒙”/],
    ['（2024）湘3122执0号', 'L0', 'zero', /自1开始/],
    ['（2024）湘3122执-5号', 'L0', 'sign', /正负号/],
    ['〔2024〕湘3122执123号', 'L0', 'wrong-brackets', /文号/],
    ['（2024）泸执123号', 'L1', 'short-name', /2016年以前/],
    ['（２０２４）湘3122执123号', 'L0', 'full-width-digits', /半角/],
    ['', 'L0', 'no-brackets', /圆括号/],
    ['（24）湘3122执123号', 'L0', 'year', /四位/],
    ['（20245）湘3122执123号', 'L0', 'year', /四位/],
    ['（2024）湘3122执号', 'L0', 'no-sequence', /编号/],
    ['（2024）湘3122执123456789号', 'L0', 'sequence', /八位/],
    ['（2024）湘3122执123号之百', 'L0', 'sub', /之一/],
    ['（2024）湘3122执123号之', 'L0', 'sub', /之一/],
    ['（2024）湘31225号', 'L0', 'unknown-type', /缺少类型代字/],
    ['（2024）湘312执5号', 'L0', 'court-digits', /3位/],
    ['（2024）123号', 'L0', 'no-sequence', /缺少案件编号/],
    ['（2024）湘3122执复3号', 'L3', 'level', /基层/],
    ['（2024）湘3122民终3号', 'L3', 'level', /基层/],
    ['（2027）湘3122执3号', 'L0', 'year', /还没有到/],
  ])('%s fails %s: %s', (text, level, code, reason) => {
    const parsed = parseCaseNumber(text, { currentYear: 2026 })
    expect(parsed).toMatchObject({ ok: false, level, code, raw: text })
    if (!parsed.ok) {
      expect(parsed.reason.zh).toMatch(reason)
      expect(parsed.reason.en.length).toBeGreaterThan(10)
    }
  })

  it('full-width digits: the number they would be is offered, and it reads', () => {
    const refused = parseCaseNumber('（２０２４）湘3122执123号')
    expect(refused).toMatchObject({ ok: false, suggestion: '（2024）湘3122执123号' })
    expect(parseCaseNumber(foldDigits('（２０２４）湘3122执123号')).ok).toBe(true)
    expect(parseCaseNumber(foldDigits('（２０２４）湘3122测１号'))).toMatchObject({ ok: false, code: 'unknown-type' })
  })

  it('L2: a code outside the registry is refused where a registry is handed in', () => {
    const isKnownCourt = (code: string) => code === '湘3199'
    expect(parseCaseNumber('（2025）湘3199执418号', { isKnownCourt })).toMatchObject({ ok: true, levels: { L2: 'passed' } })
    expect(parseCaseNumber('（2025）湘3122执418号', { isKnownCourt })).toMatchObject({ ok: false, level: 'L2', code: 'unknown-court' })
  })

  it('names the article where there is one', () => {
    const refused = parseCaseNumber('（2024）滇0102执5号')
    expect(refused).toMatchObject({ basis: [{ statute: 'case-numbers-2015', article: '4', evidence: 'read' }] })
  })
})

describe('properties', () => {
  const digits = fc.oneof(
    fc.constant(''),
    fc.integer({ min: 1, max: 99 }).map(n => String(n).padStart(2, '0')),
    fc.integer({ min: 101, max: 9999 }).map(n => String(n).padStart(4, '0')),
  )

  it('every number built to the rule is read back as built', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2016, max: 2026 }),
        fc.constantFrom(...PROVINCES),
        digits,
        fc.constantFrom(...CASE_TYPES),
        fc.integer({ min: 1, max: 99_999_999 }),
        (year, province, code, type, sequence) => {
          const text = `（${year}）${province}${code}${type}${sequence}号`
          const parsed = parseCaseNumber(text, { currentYear: 2026 })
          if (code.length === 4 && NEVER_AT_BASIC.includes(type)) expect(parsed).toMatchObject({ ok: false, level: 'L3' })
          else expect(parsed).toMatchObject({ ok: true, normalised: text, year, type, sequence, court: { code: province + code } })
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('never throws, and what it reads it prints as it reads', () => {
    const alphabet = fc.constantFrom(...'（）()〔〕2024湘最高法知执恢监民初号之一字第0 -检０')
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 20 }), characters => {
        const parsed = parseCaseNumber(characters.join(''))
        if (parsed.ok) expect(parseCaseNumber(parsed.normalised)).toEqual({ ...parsed, raw: parsed.normalised })
        parseLegacyCaseNumber(characters.join(''))
        parseProcuratorateNumber(characters.join(''))
      }),
      { numRuns: 5000 },
    )
  })

  it('no two type codes share their characters, so a reordering names one code', () => {
    const sorted = CASE_TYPES.map(type => [...type].sort().join(''))
    expect(new Set(sorted).size).toBe(sorted.length)
    expect(reorderedType('恢执')).toBe('执恢')
    expect(reorderedType('执')).toBeUndefined()
  })

  it('knows each province character once: 31 provinces, 兵 and 军', () => {
    expect(new Set(PROVINCES).size).toBe(PROVINCES.length)
    expect(PROVINCES).toHaveLength(33)
  })
})

describe('legacy numbers (2015 and earlier)', () => {
  it.each([
    ['（2013）陕民三终字第38号', 2013, '陕民三终', '38', undefined],
    ['（2012）西民四初字第438号', 2012, '西民四初', '438', undefined],
    ['（2012）江宁开民初字第646号', 2012, '江宁开民初', '646', undefined],
    ['（2008）二中民终字第00453号', 2008, '二中民终', '00453', undefined],
    ['（2007）朝民初字第18230号', 2007, '朝民初', '18230', undefined],
    ['（2015）泸执字第123号', 2015, '泸执', '123', undefined],
    ['（2014）泸执恢字第6号', 2014, '泸执恢', '6', undefined],
    ['（2015）泸执字第123-1号', 2015, '泸执', '123', '1'],
    ['(2015)泸执字第123号', 2015, '泸执', '123', undefined],
  ])('%s', (text, year, head, sequence, sub) => {
    const parsed = parseLegacyCaseNumber(text)
    expect(parsed).toMatchObject({ ok: true, kind: 'court-legacy', year, head, sequence, raw: text })
    if (parsed.ok) expect(parsed.sub).toBe(sub)
    expect(parseCaseNumber(text).ok).toBe(false)
  })

  it.each([
    ['（2016）泸执字第123号', 'year'],
    ['（2024）湘3122执字第123号', 'shape'],
    ['（2015）湘3122执123号', 'shape'],
    ['2015泸执字第123号', 'shape'],
    ['（2015）泸执第123号', 'shape'],
    ['（2015）泸执字第123', 'shape'],
  ])('%s is refused: %s', (text, code) => {
    expect(parseLegacyCaseNumber(text)).toMatchObject({ ok: false, code })
  })
})

describe('procuratorate numbers (D2)', () => {
  it.each([
    ['沅清检民执监〔2026〕43319900007号', '沅清', '民执监', 2026, '43319900007', '433199'],
    ['泸检民执监〔2024〕1号', '泸', '民执监', 2024, '1', undefined],
    ['湘检民监〔2025〕43000000012号', '湘', '民监', 2025, '43000000012', '430000'],
    ['泸检建〔2025〕9号', '泸', '建', 2025, '9', undefined],
    ['泸检行公建〔2025〕2号', '泸', '行公建', 2025, '2', undefined],
    ['穗埔检民（行）执监[2020]44011200005号', '穗埔', '民（行）执监', 2020, '44011200005', '440112'],
  ])('%s', (text, shortName, business, year, sequence, division) => {
    const parsed = parseProcuratorateNumber(text)
    expect(parsed).toMatchObject({ ok: true, kind: 'procuratorate', raw: text, shortName, business, year, sequence })
    if (parsed.ok) {
      expect(parsed.division).toBe(division)
      expect(parsed.normalised).toBe(text.replace('[', '〔').replace(']', '〕'))
    }
  })

  it.each([
    ['泸检民执监（2024）1号', 'round-brackets'],
    ['泸检民执监(2024)1号', 'round-brackets'],
    ['泸检民执监〔2024〕01号', 'leading-zero'],
    ['泸检民执监〔2024〕0号', 'leading-zero'],
    ['检民执监〔2024〕1号', 'no-short-name'],
    ['泸法民执监〔2024〕1号', 'no-marker'],
    ['泸检民执监〔2024〕1', 'no-end'],
    ['泸检〔2024〕1号', 'business'],
    ['泸检民执监〔24〕1号', 'year'],
    ['泸检民执监〔2024〕一号', 'sequence'],
    ['泸检民执监〔2024〕123456789012345号', 'sequence'],
    ['泸检民执监〔2024〕号', 'sequence'],
    ['泸检民执监〔２０２４〕1号', 'full-width-digits'],
    ['Lu检民执监〔2024〕1号', 'short-name'],
    ['泸检民执监2024第1号', 'shape'],
  ])('%s is refused: %s', (text, code) => {
    expect(parseProcuratorateNumber(text)).toMatchObject({ ok: false, code, raw: text })
  })

  it('the grammar is a setting', () => {
    const grammar = { ...DEFAULT_GRAMMAR, businessCodes: ['民执监'], maxDigits: 11, shortName: { min: 2, max: 2 } }
    expect(parseProcuratorateNumber('沅清检民执监〔2026〕43319900007号', grammar).ok).toBe(true)
    expect(parseProcuratorateNumber('沅清检建〔2026〕1号', grammar)).toMatchObject({ ok: false, code: 'business' })
    expect(parseProcuratorateNumber('泸检民执监〔2026〕1号', grammar)).toMatchObject({ ok: false, code: 'short-name' })
    expect(parseProcuratorateNumber('沅清检民执监〔2026〕433199000071号', grammar)).toMatchObject({ ok: false, code: 'sequence' })
  })

  it.each([
    ['沅清检建〔2026〕1号', 'business'],
    ['湘源检建〔2026〕1号', undefined],
    ['湘源检民执监〔2026〕433199000071号', 'sequence'],
  ])('business codes may bind one house only: %s', (text, code) => {
    const parsed = parseProcuratorateNumber(text, { ...DEFAULT_GRAMMAR, businessCodes: ['民执监'], codesOf: '沅清', maxDigits: 11 })
    expect(parsed.ok ? undefined : parsed.code).toBe(code)
  })
})
