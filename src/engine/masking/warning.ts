/** What a person must look at before a masked text leaves: names that survive, and combinations by which somebody is known again. */
import { type Words, words } from '#kernel/words.ts'
import { squeeze } from './fold-text.ts'

/** `at` is an offset of the original text where one can be named. `leak` must be cleared before publication, `look` may stand. */
export type MaskWarning = { code: string; level: 'leak' | 'look'; says: Words; at?: number }

/** Signs by which somebody is known again although the name is hidden (vector t26); two of them near a token are a warning. */
const SIGNS: readonly (readonly [string, string, RegExp])[] = [
  [
    '少见的职务',
    'a rare post',
    /村党?支部?书记|村支书|第一书记|村主任|村委会主任|村会计|村医|校长|院长|镇长|乡长|县长|局长|所长|主任医师|班主任|董事长|总经理|法定代表人|人大代表|政协委员|主持|冠军|唯一/u,
  ],
  [
    '小地方',
    'a small place',
    /(?<!农|乡|某|同|本|全|该)\p{Script=Han}{1,4}(?:村|组|寨|屯|湾|社区|镇|乡)(?!民|委|庄)|村(?:支书|主任|医|会计)/u,
  ],
  ['出生日期', 'the date of birth', /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?:出生|生)/u],
  ['单位', 'the employer', /(?<!某)\p{Script=Han}{2,12}(?:公司|厂|合作社|医院|卫生院|小学|中学|学校|幼儿园|支行)/u],
  ['亲属关系', 'kinship', /(?:之|的)(?:妻|夫|父|母|子|女|兄|弟|姐|妹|儿子|女儿|妻子|丈夫|父亲|母亲|祖父|祖母|外婆|外公|爷爷|奶奶)/u],
  ['绰号', 'a nickname', /绰号|外号|人称|小名|乳名|又名|曾用名/u],
  ['少见的民族', 'a rare nationality', /(?<!\p{Script=Han})(?!汉族)\p{Script=Han}{1,4}族(?!\p{Script=Han})/u],
]

/** Combinations near the tokens, sentence by sentence; each combination once for each token. */
export function reidentification(masked: string, tokens: readonly string[]): MaskWarning[] {
  const seen = new Set<string>()
  const found: MaskWarning[] = []
  for (const sentence of masked.split(/(?<=[。；;！？\n])/u))
    for (const token of tokens.filter(one => sentence.includes(one))) {
      const signs = SIGNS.filter(([, , sign]) => sign.test(sentence))
      const key = `${token}:${signs.map(([zh]) => zh).join()}`
      if (signs.length < 2 || seen.has(key)) continue
      seen.add(key)
      found.push({
        code: 're-identification',
        level: 'look',
        says: words(
          `“${token}”与${signs.map(([zh]) => zh).join('、')}写在一起，可能被认出：${clip(sentence)}`,
          `${token} stands with ${signs.map(([, en]) => en).join(', ')} and may be recognised: ${clip(sentence)}`,
        ),
      })
    }
  return found
}

const clip = (sentence: string): string => {
  const plain = sentence.trim()
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain
}

/** What of the originals still stands in the masked text; compared without blanks, dashes and widths. Given names alone are only a hint. */
export function survivors(masked: string, originals: readonly { text: string; given?: string }[]): MaskWarning[] {
  const plain = squeeze(masked)
  return originals.flatMap(({ text, given }): MaskWarning[] => {
    const sought = squeeze(text)
    if (sought.length > 1 && isThere(plain, sought))
      return [{ code: 'survives', level: 'leak', says: words(`“${text}”仍在文中，请补充处理`, `“${text}” still stands in the text`) }]
    if (given !== undefined && squeeze(given).length > 1 && plain.includes(squeeze(given)))
      return [
        {
          code: 'given-name',
          level: 'look',
          says: words(`名字“${given}”单独出现，请核对是否指同一人`, `The given name “${given}” stands alone: the same person?`),
        },
      ]
    return []
  })
}

/** A number must not be a piece of a longer one, a Latin name not a piece of a longer word. */
const isThere = (plain: string, sought: string): boolean => {
  for (let at = plain.indexOf(sought); at !== -1; at = plain.indexOf(sought, at + 1)) {
    const [before = '', after = ''] = [plain[at - 1], plain[at + sought.length]]
    const inside = /^[a-z]+$/.test(sought) && (/[a-z]/.test(before) || /[a-z]/.test(after))
    if (!inside) return true
  }
  return false
}
