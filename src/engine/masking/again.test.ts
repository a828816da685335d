/** Names and numbers however they are broken, spaced and dotted; lists and tables; and a second run, which finds nothing more to do. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask } from './mask.ts'
import type { MaskPerson } from './mask-person.ts'
import type { Masked, MaskOptions } from './options.ts'

const who = (name: string, ...roles: MaskPerson['roles'][number][]): MaskPerson => ({ name, roles })
const witness = (name: string): MaskPerson => who(name, 'witness')
const run = (text: string, people: readonly MaskPerson[] = [], more: Partial<MaskOptions> = {}): Masked =>
  mask(text, people, { profile: 'court_2016', kind: 'criminal', ...more })

/** The original with the replacements carried out by hand, from the last to the first. */
function byHand(text: string, { replacements }: Masked): string {
  let out = text
  for (const { at, from, to } of replacements.toReversed()) {
    expect(out.slice(at, at + from.length)).toBe(from)
    out = out.slice(0, at) + to + out.slice(at + from.length)
  }
  return out
}

describe('a name at the edges of a text and of its neighbours', () => {
  const people = [witness('李四'), witness('王五')]
  it.each([
    ['李四', '李某'],
    ['李四证实', '李某证实'],
    ['证人李四', '证人李某'],
    ['李四李四', '李某李某'],
    ['李四王五', '李某王某'],
    ['李四、王五', '李某、王某'],
    ['李四/王五', '李某/王某'],
    ['（李四）', '（李某）'],
    ['“李四”', '“李某”'],
    ['李四\n', '李某\n'],
    ['\n李四', '\n李某'],
    ['李四13800000000王五', '李某×王某'],
    ['', ''],
  ])('“%s” → “%s”', (text, expected) => expect(run(text, people).text).toBe(expected))
})

describe('a name torn apart', () => {
  const NAMES = ['李四', '李四光', '欧阳小明', '阿依古丽', '买买提·吐尔逊', '𠮷田明']
  const TEARS: [string, string][] = [
    ['a blank', ' '],
    ['a wide blank', '\u3000'],
    ['several blanks', '    '],
    ['a tab', '\t'],
    ['a no-break space', '\u00a0'],
    ['a zero-width blank', '\u200b'],
    ['the end of a line', '\n'],
    ['the end of a line as Windows writes it', '\r\n'],
    ['an indented new line', '\n\u3000\u3000'],
  ]
  it.each(TEARS)('by %s, at any place of it', (_says, tear) => {
    for (const name of NAMES) {
      const whole = run(`证人${name}，到庭。`, [witness(name)]).text
      const characters = Array.from(name)
      for (let at = 1; at < characters.length; at++) {
        const torn = [...characters.slice(0, at), tear, ...characters.slice(at)].join('')
        expect(run(`证人${torn}，到庭。`, [witness(name)]).text, torn.replaceAll('\n', '⏎')).toBe(whole)
      }
    }
  })

  it('by an empty line is no longer joined; the last look tells of it', () => {
    const out = run('李\n\n四证实', [witness('李四')])
    expect(out.text).toBe('李\n\n四证实')
    expect(out.warnings).toMatchObject([{ code: 'survives', level: 'leak' }])
  })
})

describe('the dot of a name of a minority', () => {
  const DOTS = ['·', '•', '・', '‧', '∙', '⋅', '.', '．']
  it.each(DOTS)('on the list as “%s”, in the text as any', listed => {
    for (const written of [...DOTS, ''])
      expect(run(`证人买买提${written}吐尔逊证实。`, [witness(`买买提${listed}吐尔逊`)]).text, written).toBe('证人买某证实。')
  })

  it('two dots in one text are one person', () => {
    const out = run('买买提·吐尔逊在场，买买提‧吐尔逊签名，吐尔逊离开。', [witness('买买提·吐尔逊')])
    expect(out.text).toBe('买某在场，买某签名，买某离开。')
    expect(out.replacements.every(one => one.rule === 'N2' && !one.numbered)).toBe(true)
  })

  it('a second person with one of the names has a token of their own', () => {
    const out = run('买买提·吐尔逊和买买提·艾力到庭。', [witness('买买提·吐尔逊'), witness('买买提·艾力')])
    expect(out.text).toBe('买某1和买某2到庭。')
  })
})

describe('lists and tables', () => {
  const people = [witness('李四'), witness('王五')]
  it.each([
    ['by bars', '|姓名|电话|\n|李四|13800000000|\n|王五|13900000000|', '|姓名|电话|\n|李某|×|\n|王某|×|'],
    ['by tabs', '姓名\t电话\n李四\t13800000000\n王五\t１３９００００００００', '姓名\t电话\n李某\t×\n王某\t×'],
    ['by commas', '李四,433122198001011234,6222021208000000123\n王五,,', '李某,×,×\n王某,,'],
    ['numbered', '1.13800000000\n2.13900000000', '1.×\n2.×'],
    ['numbered in Chinese', '一、李四\n二、王五', '一、李某\n二、王某'],
    ['two columns of one kind', '李四\t13800000000\t13900000000', '李某\t×\t×'],
    ['a card after an identity', '433122198001011234 6222021208000000123', '× ×'],
    ['an amount beside a number', '13800000000\t50000.00元', '×\t50000.00元'],
    ['a count and a date stay', '序号12\t2026年3月12日\t李四', '序号12\t2026年3月12日\t李某'],
  ])('%s', (_says, text, expected) => expect(run(text, people).text).toBe(expected))
})

describe('people whose names overlap', () => {
  const NAMES = ['李四', '李四光', '李四维', '四光', '欧阳', '欧阳四']
  const spoken = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('，', '；', '。\n', '、')), { minLength: 1, maxLength: 12 })

  it('each place has the token of the person who stands there, and no two share one', () => {
    fc.assert(
      fc.property(spoken, fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), (pieces, listed) => {
        const out = run(pieces.map(piece => piece.join('')).join(''), listed.map(witness))
        expect(out.replacements.map(one => one.from)).toEqual(pieces.map(([name]) => name))
        const tokens = new Map(out.replacements.map(one => [one.from, one.to]))
        for (const one of out.replacements) expect(one.to).toBe(tokens.get(one.from))
        expect(new Set(tokens.values()).size).toBe(tokens.size)
      }),
    )
  })

  it('the numerals follow the text, not the list', () => {
    const text = '李四维先到，李四后到，李四光未到。'
    for (const order of [
      ['李四', '李四光', '李四维'],
      ['李四光', '李四维', '李四'],
    ])
      expect(run(text, order.map(witness)).text).toBe('李某1先到，李某2后到，李某3未到。')
  })
})

describe('numbers in every width and tear', () => {
  const wide = (one: string): string => (/[0-9A-Z]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one)
  const NUMBERS = ['13800000000', '433122198001011234', '43312219800101123X', '6222021208000000123']

  it('any mixture of full and half width', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NUMBERS, '湘A12345'), fc.array(fc.boolean(), { minLength: 19, maxLength: 19 }), (number, widths) => {
        const written = [...number].map((one, at) => (widths[at] ? wide(one) : one)).join('')
        expect(run(`查获${written}。`).text).toBe('查获×。')
      }),
    )
  })

  it.each([' ', '\u3000', '-', '－', '—', ' - ', '\n', '\r\n', '\u200b'])('torn once by “%s”, at any place', tear => {
    for (const number of NUMBERS)
      for (let at = 1; at < number.length; at++) {
        const torn = `${number.slice(0, at)}${tear}${number.slice(at)}`
        expect(run(`查获${torn}。`).text, torn.replaceAll('\n', '⏎')).not.toMatch(/\d{5}/)
      }
  })
})

describe('the account of a masking', () => {
  const name = fc.constantFrom('李四', '李四光', '王五', '欧阳小明', '买买提·吐尔逊', 'John Smith')
  const said = fc.constantFrom('证实。', '，电话', '住甲市乙区丙路1号2室。', '患有糖尿病，', '\n', '（', '）', '与', '在场，', '湘A12345')
  const number = fc
    .constantFrom('13800000000', '４３３１２２１９８００１０１１２３４', '6222 0212 0800 0000 123', '2026年3月12日', '500元')
    .map(one => `：${one}，`)
  const text = fc.array(fc.oneof(name, said, number), { maxLength: 20 }).map(parts => parts.join(''))
  const people = ['李四', '李四光', '王五', '欧阳小明', '买买提·吐尔逊', 'John Smith'].map(witness)
  const profile = fc.constantFrom('court_2016' as const, 'joint_strict' as const)

  it('its list makes the masked text out of the original; each entry says by which article and why', () => {
    fc.assert(
      fc.property(text, profile, (given, by) => {
        const out = run(given, people, { profile: by })
        expect(byHand(given, out)).toBe(out.text)
        let end = 0
        for (const one of out.replacements) {
          expect(one.at).toBeGreaterThanOrEqual(end)
          end = one.at + one.from.length
          expect([one.from, one.article, one.reason.zh, one.reason.en]).not.toContain('')
        }
      }),
    )
  })

  it('is the same again for the same text', () => {
    fc.assert(
      fc.property(text, profile, (given, by) => {
        expect(run(given, people, { profile: by })).toEqual(run(given, people, { profile: by }))
      }),
    )
  })

  it('a second run, with the list of people or without, changes nothing', () => {
    fc.assert(
      fc.property(text, profile, fc.boolean(), (given, by, listed) => {
        const once = run(given, people, { profile: by }).text
        const twice = run(once, listed ? people : [], { profile: by })
        expect(twice.text).toBe(once)
        expect(twice.replacements.filter(one => one.from !== one.to)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('title and file name carry the tokens of the text', () => {
    const out = run('证人李四光、李四到庭。', people, { also: { title: '李四案', file: '李四光13800000000.docx' } })
    expect([out.text, out.also]).toEqual(['证人李某1、李某2到庭。', { title: '李某2案', file: '李某1×.docx' }])
  })
})
