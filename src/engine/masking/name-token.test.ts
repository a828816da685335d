/** What stands in a name's place, name by name, and numerals where two would look alike. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignTokens, bareToken, nameKindOf } from './name-token.ts'

describe('how a name is written', () => {
  it.each([
    ['张三', 'han'],
    ['欧阳小明', 'han'],
    ['马明', 'han'],
    ['李四光', 'han'],
    ['买买提', 'minority'],
    ['吐尔逊·艾买提', 'minority'],
    ['阿依古丽', 'minority'],
    ['扎西', 'minority'],
    ['扎西多吉', 'minority'],
    ['巴特尔', 'minority'],
    ['其其格', 'minority'],
    ['沙马阿木', 'minority'],
    ['约翰逊', 'foreign'],
    ['汉斯', 'foreign'],
    ['玛丽·史密斯', 'foreign'],
    ['史蒂文斯', 'foreign'],
    ['伊万诺夫', 'foreign'],
    ['Smith', 'latin'],
    ['Ｓｍｉｔｈ', 'latin'],
    ['Иванов', 'latin'],
    ["O'Brien", 'latin'],
  ] as const)('%s is %s', (name, kind) => expect(nameKindOf(name)).toBe(kind))
})

describe('the token alone', () => {
  it.each([
    ['张三', '张某'],
    ['张 三', '张某'],
    ['张　三', '张某'],
    ['司马青青', '司马某'],
    ['司马', '司某'],
    ['爱新觉罗启明', '爱新觉罗某'],
    ['第五明', '第五某'],
    ['买买提·吐尔逊', '买某'],
    ['约翰逊', '约某'],
    ['Smith', 'S'],
    ['van Dyk', 'v'],
    ['李某', '李某'],
    ['李某某', '李某某'],
    ['李某1', '李某1'],
    ['李某甲', '李某甲'],
  ])('%s → %s', (name, token) => expect(bareToken(name).token).toBe(token))
  it('a told kind overrules the look of the name', () => {
    expect(bareToken('司马力', 'foreign')).toEqual({ token: '司某', rule: 'N3' })
    expect(bareToken('阿里', 'minority')).toEqual({ token: '阿某', rule: 'N2' })
  })
})

describe('several persons', () => {
  const tokens = (names: string[], text = ''): string[] =>
    assignTokens(
      names.map(name => ({ name })),
      text,
    ).map(one => one.token)
  it.each([
    [['张三', '李四'], '', ['张某', '李某']],
    [['张三', '张四', '李四'], '', ['张某1', '张某2', '李某']],
    [['张三'], '张某到庭', ['张某1']],
    [['张三', '张四'], '张某1到庭', ['张某2', '张某3']],
    [['张三'], '张某12到庭', ['张某']],
    [['张某', '张三'], '', ['张某', '张某1']],
    [['Smith', 'Schmidt'], '', ['S1', 'S2']],
    [['Smith'], 'plan S here', ['S1']],
    [['Smith'], 'US plans', ['S']],
    [['欧阳一', '欧阳二', '欧一'], '', ['欧阳某1', '欧阳某2', '欧某']],
  ])('%j in “%s” → %j', (names, text, expected) => expect(tokens(names, text)).toEqual(expected))
  it('never gives two persons one token, nor one that the text holds', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[张李王欧][一二三四五六七八九]{1,2}$/), { minLength: 1, maxLength: 12 }),
        fc.stringMatching(/^([张李王]某[1-9]?，){0,5}$/),
        (names, text) => {
          const given = tokens(names, text)
          expect(new Set(given).size).toBe(names.length)
          const held = text.split('，')
          for (const one of given) expect(held).not.toContain(one)
        },
      ),
    ))
})
