/** Each finder alone: what it proposes and what it leaves, word by word. */
import { describe, expect, it } from 'vitest'
import { reidentification, survivors } from '../warning.ts'
import { findAddresses } from './address.ts'
import { findCertificates } from './certificate.ts'
import { findKeptCodes, findLabelled } from './labelled.ts'
import { findNames, formPattern, formsOf } from './name.ts'
import { findNumbers, findPlates } from './number.ts'
import { findHealth, findInvestigation } from './passage.ts'
import { findCaseNumbers, findOrganisations, findPlaces } from './place.ts'
import { findUnlisted } from './unlisted.ts'

type Stretch = { start: number; end: number }
const texts = (text: string, found: readonly (Stretch | undefined)[]): string[] =>
  found.flatMap(one => (one ? [text.slice(one.start, one.end)] : [])).sort()
const firsts = (found: readonly (readonly Stretch[])[]): (Stretch | undefined)[] => found.map(one => one[0])

describe('forms of a name', () => {
  it.each([
    ['李四', [], ['李四']],
    ['李四', ['四哥', ' '], ['李四', '四哥']],
    ['买买提·吐尔逊', [], ['买买提·吐尔逊', '买买提', '吐尔逊']],
    ['John Smith', [], ['John Smith', 'John', 'Smith', 'Smith John']],
    ['阿·力', [], ['阿·力']],
  ])('%s %j', (name, aliases, forms) => expect(formsOf(name, aliases).sort()).toEqual([...forms].sort()))
  it.each([
    ['李四', '李 四', true],
    ['李四', '李\n四', true],
    ['李四', '李，四', false],
    ['买买提·吐尔逊', '买买提•吐尔逊', true],
    ['买买提·吐尔逊', '买买提吐尔逊', true],
    ['John Smith', 'JOHN  SMITH', true],
    ['Smith', 'Smithson', false],
    ['Smith', '叫Smith的人', true],
    ['a.b', 'axb', false],
  ])('%s in “%s”: %s', (form, text, expected) => expect(formPattern(form).test(text)).toBe(expected))
  it('the longest has the place', () => {
    const text = '王一平与王一'
    expect(
      findNames(text, [
        { person: 0, form: '王一' },
        { person: 1, form: '王一平' },
      ]).map(one => [one.person, one.start]),
    ).toEqual([
      [1, 0],
      [0, 4],
    ])
  })
})

describe('numbers', () => {
  it.each([
    ['付款13800000000元', []],
    ['付款6222021208000000123元', []],
    ['（2026）湘3122刑初12号', []],
    ['2026年3月12日', []],
    ['2026-03-12 2026-03-13', []],
    ['人民币1,234,567.89元', []],
    ['编号20260101123045', []],
    ['身高175厘米', []],
    ['13800000000', ['13800000000']],
    ['138 0000 0000', ['138 0000 0000']],
    ['0743-8212345转801', ['0743-8212345转801']],
    ['400-800-1234', ['400-800-1234']],
    ['a@b.cn', ['a@b.cn']],
    ['433122 1980 0101 1234', ['433122 1980 0101 1234']],
    ['433122199901011234 13800000000', ['13800000000', '433122199901011234']],
    ['版本1.2.3', []],
  ])('%s', (text, expected) => expect([...new Set(texts(text, firsts(findNumbers(text))))].sort()).toEqual([...expected].sort()))
  it.each([
    ['湘A12345', 1],
    ['湘AD12345', 1],
    ['湘A123', 0],
    ['湘3122', 0],
    ['京ABCDEF', 0],
    ['WJ湘1234X', 1],
  ])('plate %s: %s', (text, count) => expect(new Set(texts(text, firsts(findPlates(text)))).size).toBe(count))
})

describe('labels, certificates, codes', () => {
  it.each([
    ['微信号abc_123后', ['abc_123']],
    ['电话费500元', []],
    ['账户余额12000元', []],
    ['账户6000元', []],
    ['账号：12-3456-78后', ['12-3456-78']],
    ['护照号：E12345678后', ['E12345678']],
    ['网名“老张”后', ['“老张”']],
  ])('%s', (text, expected) =>
    expect([
      ...new Set(
        texts(
          text,
          findLabelled(text, text).map(one => one.at(-1)),
        ),
      ),
    ]).toEqual(expected),
  )
  it.each([
    ['统一社会信用代码91433122MA4L12345X', 1],
    ['执业证号：14307201010123456', 1],
    ['代码', 0],
  ])('kept: %s', (text, count) => expect(findKeptCodes(text)).toHaveLength(count))
  it.each([
    ['房权证字第0012号、第0013号', ['0012', '0013']],
    ['不动产权证一本', []],
    ['国用（2008）第7号', ['7']],
  ])('%s', (text, expected) => expect(texts(text, firsts(findCertificates(text)))).toEqual(expected))
})

describe('addresses, health, investigation', () => {
  it.each([
    ['，住甲市乙区丙路1号。', ['丙路1号']],
    ['，住甲市乙区。', []],
    ['，抓住他。', []],
    ['，住院。', []],
  ])('%s', (text, expected) => expect(findAddresses(text, text).details).toEqual(expected))
  it.each([
    ['患有肺病。', 1],
    ['患者到场。', 0],
    ['受轻伤。', 0],
  ])('%s', (text, count) => expect(findHealth(text, text).length > 0).toBe(count > 0))
  it('the whole paragraph', () =>
    expect(texts('一\n经监听得知。后续。\n三', firsts(findInvestigation('一\n经监听得知。后续。\n三')))).toEqual(['经监听得知。后续。\n']))
})

describe('the strict profile’s finds', () => {
  const free = (): boolean => true
  it.each([
    ['原告清江建材有限公司诉', ['清江建材有限公司']],
    ['该公司', []],
    ['与清江建材有限公司（简称清江公司）、清江公司', ['清江公司', '清江公司', '清江公司', '清江建材有限公司']],
  ])('%s', (text, expected) =>
    expect([...new Set(texts(text, findOrganisations(text, 'company', free)))].sort()).toEqual([...new Set(expected)].sort()),
  )
  it.each([
    ['沅清县白石镇清江村', ['清江村', '白石镇']],
    ['在农村道路上', []],
    ['到达全村', []],
  ])('%s', (text, expected) => expect(texts(text, findPlaces(text))).toEqual([...expected].sort()))
  it.each([
    ['（2026）湘3122刑初12号', 1],
    ['（2015）泸刑初字第12号', 1],
    ['沅清检〔2026〕7号', 1],
    ['（2026）年', 0],
  ])('%s: %s', (text, count) => expect(findCaseNumbers(text).length).toBe(count))
  it.each([
    ['证人赵七证实', [['赵七', 'witness']]],
    ['审　判　长　　周　强\n', [['周强', 'judge']]],
    ['辩护人钱七，湖南某律师事务所律师。', [['钱七', 'lawyer']]],
    ['证人证言，证人名单', []],
    ['被害人于凌晨，', []],
    ['证人李某，', []],
    ['被告人欧阳小明，', [['欧阳小明', 'party']]],
  ])('%s', (text, expected) => expect(findUnlisted(text).map(one => [one.name, one.role])).toEqual(expected))
})

describe('the last look', () => {
  it.each([
    ['李四在', '李四', ['survives']],
    ['李 四在', '李四', ['survives']],
    ['１３８-0000-0000', '13800000000', ['survives']],
    ['Smithson', 'Smith', []],
    ['某人', '李四', []],
  ])('%s of %s', (text, original, codes) => expect(survivors(text, [{ text: original }]).map(one => one.code)).toEqual(codes))
  it('a given name alone', () => expect(survivors('小明来', [{ text: '张小明', given: '小明' }]).map(one => one.level)).toEqual(['look']))
  it.each([
    ['李某系白石村支书。', 1],
    ['李某系农民。', 0],
    ['李某，1990年1月1日出生，苗族。', 1],
    ['李某，1990年1月1日出生，汉族。', 0],
    ['李某系王五之妻，在清江小学任教。', 1],
  ])('%s: %s', (text, count) => expect(reidentification(text, ['李某'])).toHaveLength(count))
})
