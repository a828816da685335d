/** Numbers by their shape against a plain count of digits: what is a telephone, a card, an identity, a plate; and the numbers of a judgment that stay. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySpans, openClaims } from '../span.ts'
import { findCertificates } from './certificate.ts'
import { findNumbers, findPlates } from './number.ts'

/** The text with what the finders claim crossed out, and by which rules. */
function crossed(text: string): { text: string; rules: string[] } {
  const claims = openClaims()
  for (const proposal of [...findCertificates(text), ...findPlates(text), ...findNumbers(text)]) claims.claim(proposal)
  return { text: applySpans(text, claims.all()), rules: claims.all().map(one => one.rule.replace('10.', '')) }
}

describe('cards', () => {
  it.each([
    ['6222021208000000123', '×'],
    ['6222021208000000', '×'],
    ['6222 0212 0800 0000 123', '×'],
    ['6222-0212-0800-0000', '×'],
    ['622202\n1208000000123', '×'],
    ['6222021208000\r\n000123', '×'],
    ['62220 21208000000123', '×'],
    ['62220212 0800000012345678', '62220212 ×'],
    ['622202****0123', '×'],
    ['6222*******0123', '×'],
    ['6222021208000000123元', '6222021208000000123元'],
    ['620万元', '620万元'],
    ['62件\n12件', '62件\n12件'],
    ['6201\t340\t560', '6201\t340\t560'],
  ])('%j → %j', (text, expected) => expect(crossed(text).text).toBe(expected))

  it('torn once anywhere is still one number; torn short of sixteen digits it is none', () => {
    const card = fc.stringMatching(/^62\d{14,17}$/)
    fc.assert(
      fc.property(card, fc.integer({ min: 2, max: 15 }), fc.constantFrom(' ', '-', '\n', '\u3000'), (number, at, tear) => {
        expect(crossed(`汇入${number.slice(0, at)}${tear}${number.slice(at)}内`).text).toBe('汇入×内')
      }),
    )
    const short = fc.stringMatching(/^62[02-9]{8}$/)
    fc.assert(
      fc.property(short, fc.integer({ min: 2, max: 8 }), (number, at) => {
        const text = `编号${number.slice(0, at)}\n${number.slice(at)}。`
        expect(crossed(text).text).toBe(text)
      }),
    )
  })
})

describe('telephones', () => {
  it.each([
    ['13800000000', '×'],
    ['+8613800000000', '×'],
    ['008613800000000', '×'],
    ['+86 138-0000-0000', '×'],
    ['138\n00000000', '×'],
    ['1380000\r\n0000', '×'],
    ['12800000000', '12800000000'],
    ['1380000000', '1380000000'],
    ['138000000000', '138000000000'],
    ['13800000000.50元', '13800000000.50元'],
    ['13800000000余元', '13800000000余元'],
    ['010-62345678', '×'],
    ['（0743）8212345', '×'],
    ['0743-8212345转801', '×'],
    ['400-800-1234', '×'],
    ['95588', '95588'],
  ])('%j → %j', (text, expected) => expect(crossed(text).text).toBe(expected))

  it('eleven digits from 13 to 19, ten from 400 or 800, and no other row of digits up to thirteen', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{0,12}$/), digits => {
        const isPhone = /^1[3-9]\d{9}$|^[48]00\d{7}$/.test(digits)
        expect(crossed(`第${digits}。`).text).toBe(isPhone ? '第×。' : `第${digits}。`)
      }),
      { numRuns: 500 },
    )
  })
})

describe('identity cards', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  const identity = fc
    .tuple(fc.stringMatching(/^[1-9]\d{5}$/), day, fc.stringMatching(/^\d{3}[\dX]$/))
    .map(([region, born, tail]) => `${region}${born.toISOString().slice(0, 10).replaceAll('-', '')}${tail}`)

  it('of every region and birthday', () => {
    fc.assert(
      fc.property(identity, number => {
        expect(crossed(`持${number}登记`)).toEqual({ text: '持×登记', rules: ['identity'] })
      }),
    )
  })

  it('torn once anywhere', () => {
    fc.assert(
      fc.property(
        identity,
        fc.integer({ min: 1, max: 17 }),
        fc.constantFrom(' ', '-', '\n', '\r\n', '\u3000\u3000'),
        (number, at, tear) => {
          expect(crossed(`持${number.slice(0, at)}${tear}${number.slice(at)}登记`).text).toBe('持×登记')
        },
      ),
    )
  })
})

describe('plates before Latin letters', () => {
  it.each([
    ['湘A12345SUV', '×SUV'],
    ['湘A12345号车', '×号车'],
    ['湘AD12345', '×'],
    ['湘A12345D', '×'],
    ['湘A1234SUV', '湘A1234SUV'],
    ['湘A123456', '×'],
    ['湘A1234567', '湘A1234567'],
  ])('%s → %s', (text, expected) => expect(crossed(text).text).toBe(expected))
})

describe('certificates of title in a row', () => {
  it('every number of the list goes, however long, the words between them stay', () => {
    const numbers = fc.array(fc.stringMatching(/^00\d{5}$/), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(numbers, fc.constantFrom('、', '，', '及', '和'), (list, between) => {
        const row = (each: (number: string) => string): string => list.map(one => `第${each(one)}号`).join(between)
        expect(crossed(`房权证字${row(one => one)}。`).text).toBe(`房权证字${row(() => '×')}。`)
      }),
    )
  })
})

describe('what a judgment needs stays', () => {
  it.each([
    '（2026）湘3122刑初12号',
    '2026年3月12日10时30分',
    '2026-03-12',
    '人民币1,234,567.89元',
    '面积123.45平方米',
    '第二百六十四条第一款',
    '2020年1月1日至2026年11月22日',
    '三十七万五千元',
    '年利率3.45%',
    '二〇二六年十一月二十二日',
  ])('%s', text => expect(crossed(text)).toEqual({ text, rules: [] }))
})
