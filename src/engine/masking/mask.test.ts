/** What is hidden, how it is written, what stays: tables that a lawyer can read, then properties over chance. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { squeeze } from './fold-text.ts'
import { mask } from './mask.ts'
import type { MaskPerson } from './mask-person.ts'
import type { MaskOptions } from './options.ts'

const who = (name: string, ...roles: MaskPerson['roles'][number][]): MaskPerson => ({ name, roles })
const court = (text: string, people: readonly MaskPerson[] = [], more: Partial<MaskOptions> = {}): string =>
  mask(text, people, { profile: 'court_2016', kind: 'criminal', ...more }).text
const strict = (text: string, people: readonly MaskPerson[] = []): string =>
  mask(text, people, { profile: 'joint_strict', kind: 'criminal' }).text
const codes = (text: string, people: readonly MaskPerson[] = [], more: Partial<MaskOptions> = {}): string[] =>
  mask(text, people, { profile: 'court_2016', kind: 'criminal', ...more }).warnings.map(one => one.code)

describe('names and words', () => {
  const gao = who('高峰', 'witness')
  it.each([
    ['证人高峰证实，交通高峰时段拥堵。', '证人高某证实，交通高峰时段拥堵。'],
    ['早高峰路上车多。高峰，男，汉族。', '早高峰路上车多。高某，男，汉族。'],
    ['被害人与高峰发生争执', '被害人与高某发生争执'],
  ])('%s', (text, expected) => expect(court(text, [gao])).toBe(expected))
  it('a word that is left is told', () => expect(codes('证人高峰称交通高峰期间拥堵', [gao])).toContain('ordinary-word'))
  it.each([
    ['原告主张三倍赔偿，张三未到庭。', '张三', '原告主张三倍赔偿，张某未到庭。'],
    ['携带行李四件，李四在场。', '李四', '携带行李四件，李某在场。'],
    ['老王一直在家，王一证实。', '王一', '老王一直在家，王某证实。'],
    ['返还本金三万元。金三称已还。', '金三', '返还本金三万元。金某称已还。'],
  ])('%s', (text, name, expected) => expect(court(text, [who(name, 'witness')])).toBe(expected))

  it.each([
    ['both hidden', [who('王一', 'witness'), who('王一平', 'victim')], '王一打了王一平，王一平报警。', '王某1打了王某2，王某2报警。'],
    ['the longer stays', [who('王一', 'witness'), who('王一平', 'party')], '王一打了王一平。', '王某打了王一平。'],
    ['the shorter stays', [who('王一', 'party'), who('王一平', 'witness')], '王一打了王一平。', '王一打了王某。'],
    [
      'the tail is another word',
      [who('王一', 'witness'), who('王一平', 'party')],
      '王一平时住校，王一平报警。',
      '王某平时住校，王一平报警。',
    ],
    ['an unlisted longer name', [who('王一', 'witness')], '被告王一平，王一作证。', '被告王一平，王某作证。'],
    ['not across a list number', [who('李四', 'witness')], '原告姓李\n四、驳回起诉。', '原告姓李\n四、驳回起诉。'],
    ['blanks inside', [who('李四', 'witness')], '证人：李　四\n李\n四签名', '证人：李某\n李某签名'],
    ['zero-width blanks', [who('李四光', 'witness')], '证人李\u200b四光签名', '证人李某签名'],
  ] as const)('%s', (_, people, text, expected) => expect(court(text, people)).toBe(expected))
})

describe('names of every kind (art 9)', () => {
  it.each([
    ['纳兰明德', '纳兰某', 'N1'],
    ['爱新觉罗·启明', '爱某', 'N3'],
    ['欧阳', '欧某', 'N1'],
    ['阿卜杜拉·买买提', '阿某', 'N2'],
    ['巴特尔', '巴某', 'N2'],
    ['吉克阿木', '吉某', 'N2'],
    ['玛丽·史密斯', '玛某', 'N3'],
    ['John Smith', 'J', 'N4'],
    ['Müller', 'M', 'N4'],
    ['𠮷田明', '𠮷某', 'N1'],
  ])('%s → %s', (name, token, rule) => {
    const out = mask(`证人${name}作证。`, [who(name, 'witness')], { profile: 'court_2016', kind: 'criminal' })
    expect(out.text).toBe(`证人${token}作证。`)
    expect(out.replacements[0]).toMatchObject({ rule, hides: '8.2', article: expect.stringContaining('第9条') })
  })
  it('the kind that is told counts', () => {
    const person: MaskPerson = { name: '司马力', roles: ['witness'], nameKind: 'foreign' }
    expect(court('证人司马力。', [person])).toBe('证人司某。')
  })
  it('parts, order and case of a foreign name', () => {
    const people = [who('John Smith', 'witness'), who('买买提·吐尔逊', 'victim')]
    expect(court('SMITH, JOHN来电，Smith称买买提在场，买买提•吐尔逊、买买提吐尔逊为一人。blacksmith无关。', people)).toBe(
      'J来电，J称买某在场，买某、买某为一人。blacksmith无关。',
    )
  })
  it('aliases carry the token', () =>
    expect(court('证人李四，绰号四哥。四哥证实。', [{ ...who('李四', 'witness'), aliases: ['四哥'] }])).toBe(
      '证人李某，绰号李某。李某证实。',
    ))
  it('a token that the text already has for somebody else is not given again', () =>
    expect(court('张某未到庭。证人张三到庭。', [who('张三', 'witness')])).toBe('张某未到庭。证人张某1到庭。'))
  it('a numeral before a number is told', () =>
    expect(codes('王一1980年生，王二在场', [who('王一', 'witness'), who('王二', 'witness')])).toContain('numeral-meets-number'))
})

describe('roles (art 8, vector t29)', () => {
  const hidden = (roles: MaskPerson['roles'], kind: MaskOptions['kind'], minor = false): boolean =>
    court('某处写着李四。', [{ name: '李四', roles, ...(minor && { minor: true }) }], kind ? { kind } : {}) !== '某处写着李四。'
  it.each([
    [['party'], 'inheritance', true],
    [['party'], 'family', true],
    [['party'], 'civil', false],
    [['party'], 'criminal', false],
    [['legal-representative'], 'inheritance', true],
    [['legal-representative'], 'criminal', true],
    [['legal-representative'], 'civil', false],
    [['victim'], 'criminal', true],
    [['incidental-plaintiff'], 'criminal', true],
    [['expert'], 'criminal', true],
    [['witness'], 'criminal', true],
    [['witness'], 'inheritance', false],
    [['minor'], 'civil', true],
    [['minor-representative'], 'administrative', true],
    [['lawyer'], 'criminal', false],
    [['other-agent'], 'inheritance', false],
    [['company-head'], 'civil', false],
    [['judge'], 'criminal', false],
    [['clerk'], 'criminal', false],
    [['prosecutor'], 'criminal', false],
    [['other'], 'criminal', false],
    [['party', 'witness'], 'criminal', true],
    [['lawyer', 'other-agent'], 'criminal', false],
    [['lawyer', 'legal-representative'], 'criminal', false],
    [['lawyer', 'victim'], 'criminal', true],
    [['lawyer', 'witness'], 'criminal', true],
  ] as const)('%j in a %s case: %s', (roles, kind, expected) => expect(hidden(roles, kind)).toBe(expected))
  it('a minor is hidden in every case', () => expect(hidden(['party'], 'civil', true)).toBe(true))
  it('a lawyer who represents is told', () =>
    expect(codes('郑九到庭', [who('郑九', 'lawyer', 'legal-representative')])).toContain('as-lawyer'))
  it('the same name twice is one person with both roles', () =>
    expect(court('李四到庭。', [who('李四', 'party'), who('李四', 'witness')])).toBe('李某到庭。'))
  it('somebody whom the list forgot', () => {
    expect(court('证人赵七证实。被告赵六在场。赵七签名。')).toBe('证人赵某证实。被告赵六在场。赵某签名。')
    expect(codes('证人赵七证实。')).toContain('unlisted')
    expect(court('被害人于凌晨，报警。证人证言、证人名单。')).toBe('被害人于凌晨，报警。证人证言、证人名单。')
  })
})

describe('the strict profile (house rule)', () => {
  it.each([
    ['审判长刘志。书记员孙兰。', '审判长刘某。书记员孙某。'],
    ['审　判　长　　周　强\n书　记　员　　郑　好\n', '审　判　长　　周某\n书　记　员　　郑某\n'],
    ['在沅清县丙路15号门前，沿公路行驶', '在沅清县某路门前，沿公路行驶'],
    ['依据（2026）湘3122刑初12号判决', '依据×号判决'],
    ['（2015）泸刑初字第12号', '×号'],
    ['沅清检民执监〔2026〕43312200007号', '×号'],
    ['被告沅清建材有限公司（以下简称建材公司），建材公司辩称', '被告某公司（以下简称某公司），某公司辩称'],
    ['在湖南省沅清县白石镇清江村盗窃', '在湖南省沅清县某镇某村盗窃'],
    ['送至沅清县人民医院救治', '送至某医院救治'],
    ['就读于沅清县第一中学', '就读于某中学'],
    ['犯盗窃罪，判处有期徒刑三年', '犯盗窃罪，判处有期徒刑三年'],
    ['湖南省沅清县人民法院', '湖南省沅清县人民法院'],
    ['甲公司与乙公司：清江贸易公司、白石运输公司。', '甲公司与乙公司：某公司1、某公司2。'],
  ])('%s', (text, expected) => expect(strict(text, [who('刘志', 'judge')])).toBe(expected))
  it('tells which of its rules stand on an article and which are the house’s own', () => {
    const { replacements } = mask('审判长刘志，（2026）湘3122刑初1号', [who('刘志', 'judge')], {
      profile: 'joint_strict',
      kind: 'criminal',
    })
    expect(replacements.map(one => one.article)).toEqual(['裁判公开规定第9条、从严规则（本院）', '从严规则（本院）'])
  })
  it('hides whatever court_2016 hides, and takes nothing of it back', () => {
    const text = '证人李四，电话13800000000，审判长刘志。'
    const people = [who('李四', 'witness'), who('刘志', 'judge')]
    const release = [3, 4, 5, 20, 21, 22]
      .flatMap(at => [{ at, reason: '已公开' }])
      .concat([2, text.indexOf('13800000000'), text.indexOf('刘志')].map(at => ({ at, reason: '已公开' })))
    const out = mask(text, people, { profile: 'joint_strict', kind: 'criminal', release })
    expect(out.text).toContain('刘志')
    expect(out.text).not.toMatch(/李四|138/)
    expect(out.warnings.map(one => one.code)).toContain('not-weaker')
  })
})

describe('by hand, and what must not survive', () => {
  it('adds every place, or one, with the person’s words', () => {
    const out = mask('配方甲乙丙，配方甲乙丙。', [], {
      profile: 'court_2016',
      kind: 'civil',
      add: [{ text: '甲乙丙', reason: '商业秘密' }],
    })
    expect(out.text).toBe('配方×，配方×。')
    expect(out.replacements.map(one => one.rule)).toEqual(['hand', 'hand'])
    expect(out.replacements[0]?.article).toBe('人工')
    expect(court('甲乙甲', [], { add: [{ text: '甲', to: '某', at: 2, reason: '试' }] })).toBe('甲乙某')
  })
  it('takes back, and then warns of what stands', () => {
    const out = mask('证人李四。', [who('李四', 'witness')], {
      profile: 'court_2016',
      kind: 'criminal',
      release: [{ at: 2, reason: '本人要求' }],
    })
    expect(out.text).toBe('证人李四。')
    expect(out.warnings.filter(one => one.level === 'leak')).toHaveLength(1)
  })
  it('known words go in every writing', () =>
    expect(court('编号ab-12 34与ＡＢ１２３４。', [{ ...who('李四', 'witness'), known: ['AB1234'] }], { known: ['与ab'] })).not.toMatch(
      /12|１２/,
    ))
  it('a given name that stands alone is told', () =>
    expect(codes('证人张小明证实，小明在场。', [who('张小明', 'witness')])).toContain('given-name'))
  it('a hidden name inside a company’s name is hidden and told', () => {
    expect(court('李四建材有限公司', [who('李四', 'victim')])).toBe('李某建材有限公司')
    expect(codes('李四建材有限公司', [who('李四', 'victim')])).toContain('in-organisation')
  })
  it('the kind is read from the text, or asked for', () => {
    const run = (text: string): string[] => mask(text, [], { profile: 'court_2016' }).warnings.map(one => one.code)
    expect(run('公诉机关起诉被告人')).toEqual(['kind-read'])
    expect(run('一段文字')).toEqual(['kind-unknown'])
    expect(mask('李四到场', [who('李四', 'witness')], { profile: 'court_2016' })).toMatchObject({ kind: 'criminal', text: '李某到场' })
    expect(mask('李四到场', [who('李四', 'party')], { profile: 'court_2016' })).toMatchObject({ kind: 'civil', text: '李四到场' })
    expect(mask('原告陈大明诉被告陈小红法定继承纠纷一案', [who('陈大明', 'party')], { profile: 'court_2016' }).text).toContain('原告陈某')
  })
})

describe('properties', () => {
  const han = fc.constantFrom(...'赵钱孙李周吴郑王冯陈')
  const given = fc.array(fc.constantFrom(...'浩宇轩梓涵欣怡晨曦瑶'), { minLength: 1, maxLength: 2 }).map(one => one.join(''))
  const names = fc.uniqueArray(
    fc.tuple(han, given).map(([one, two]) => one + two),
    { minLength: 1, maxLength: 6 },
  )
  const filler = fc.constantFrom('，随后离开。', '在场。', '提出异议；', '于当日报案。', '\n经查，', '：', '、')
  const secret = fc.oneof(
    fc.stringMatching(/^1[3-9]\d{9}$/),
    fc.stringMatching(/^62\d{17}$/),
    fc.stringMatching(/^4331221980010[1-9]\d{3}[\dX]$/),
    fc.stringMatching(/^湘[A-HJ-N]\d{5}$/),
    fc.stringMatching(/^[a-z]{3,8}@[a-z]{3,8}\.com$/),
  )
  const parts = names.chain(list =>
    fc.record({
      list: fc.constant(list),
      body: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...list), secret), filler), { minLength: 1, maxLength: 12 }),
    }),
  )

  it('nothing planted survives; the rest is the same; one person, one token; two persons, two tokens', () =>
    fc.assert(
      fc.property(parts, ({ list, body }) => {
        const text = `查明，${body.map(one => one.join('')).join('')}`
        const people = list.map(name => who(name, 'witness'))
        const out = mask(text, people, { profile: 'court_2016', kind: 'criminal' })
        for (const [planted] of body) expect(squeeze(out.text)).not.toContain(squeeze(planted))
        let from = 0
        let rebuilt = ''
        const tokens = new Map<string, Set<string>>()
        for (const one of out.replacements) {
          rebuilt += text.slice(from, one.at) + one.to
          from = one.at + one.from.length
          if (one.hides) tokens.set(one.from, (tokens.get(one.from) ?? new Set()).add(one.to))
        }
        expect(rebuilt + text.slice(from)).toBe(out.text)
        for (const set of tokens.values()) expect(set.size).toBe(1)
        const all = [...tokens.values()].flatMap(one => [...one])
        expect(new Set(all).size).toBe(all.length)
      }),
      { numRuns: 300 },
    ))

  it.each(['丙路', '1', '　', '住', '证人张', '房产证', '1\n'])('a long run of “%s” comes to an end, and whole', piece => {
    const text = piece.repeat(10_000 / piece.length)
    // A pattern that goes back and forth would run into the test's own limit.
    const out = mask(text, [who('张三', 'witness')], { profile: 'joint_strict', kind: 'criminal' })
    let from = 0
    let rebuilt = ''
    for (const one of out.replacements) {
      expect(text.slice(one.at, one.at + one.from.length)).toBe(one.from)
      rebuilt += text.slice(from, one.at) + one.to
      from = one.at + one.from.length
    }
    expect(rebuilt + text.slice(from)).toBe(out.text)
  })

  it('any text at all: no throw, and what is outside the replacements stays', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), names, (text, list) => {
        const out = mask(
          text,
          list.map(name => who(name, 'victim')),
          { profile: 'joint_strict', kind: 'criminal' },
        )
        let from = 0
        let rebuilt = ''
        for (const one of out.replacements) {
          rebuilt += text.slice(from, one.at) + one.to
          from = one.at + one.from.length
        }
        expect(rebuilt + text.slice(from)).toBe(out.text)
      }),
      { numRuns: 200 },
    ))
})
