/** What may not be published at all (art 4), and the entry in the list that stands instead (art 6). */
import { type Words, words } from '#kernel/words.ts'
import { findMaskingRule, type MaskingKind, NOT_PUBLISHED } from '#law/masking/index.ts'
import { type Citation, onlinePublication2016 } from '#law/statutes/index.ts'
import type { MaskPerson } from './mask-person.ts'

/** `entry` is null where even the entry would leak a state secret. */
export type Refusal = {
  rule: string
  article: string
  says: Words
  basis: readonly Citation[]
  entry: { caseNumber: string | null; court: string | null; decidedOn: string | null; reason: Words } | null
}

const SIGNS: readonly (readonly [MaskingKind, RegExp])[] = [
  ['mediation', /^[^\n。]{0,40}(?:民事|行政|刑事附带民事)?\s*调\s*解\s*书\s*$/mu],
  ['mediation-confirmation', /(?:申请)?(?:司法)?确认(?:人民)?调解协议(?:效力)?(?:一案|纠纷|案)/u],
  ['divorce', /离婚(?:后财产)?纠纷(?:一案|案)|离婚诉讼一案|诉[^。，\n]{1,12}离婚一案/u],
  ['custody', /(?:抚养费?|抚养权|监护权|变更抚养关系|探望权|申请确定监护人|撤销监护人资格)(?:纠纷)?(?:一案|案)/u],
  ['state-secret', /(?:绝密|机密|秘密)★/u],
]
const WEAKER: readonly (readonly [MaskingKind, RegExp])[] = [
  ['inheritance', /(?:法定|遗嘱|代位|转)?继承纠纷|遗产(?:继承|分割)/u],
  ['family', /婚约财产|婚姻无效|撤销婚姻|赡养(?:费)?纠纷|扶养(?:费)?纠纷|同居(?:关系)?(?:析产)?纠纷|分家析产|婚姻家庭/u],
  ['personality', /(?:生命权|健康权|身体权|名誉权|隐私权|肖像权|姓名权|荣誉权|人格权|个人信息保护)(?:、[^，。\n]{1,6}权)?纠纷/u],
  ['criminal', /刑事判决书|刑事裁定书|公诉机关|被告人|犯[^，。\n]{2,12}罪|刑初|刑终/u],
  ['administrative', /行政判决书|行政裁定书|行政处罚决定|行初|行终/u],
  ['enforcement', /执行裁定书|申请执行人|被执行人|执恢|执异/u],
  ['civil', /民事判决书|民事裁定书|民初|民终|原告|上诉人/u],
]

/** The kind of case that the text itself shows; undefined when nothing does. Kinds that are not published are seen only by their title or cause. */
export function kindInText(text: string, people: readonly MaskPerson[]): MaskingKind | undefined {
  const head = text.slice(0, 1200)
  const strong = SIGNS.find(([, sign]) => sign.test(head))?.[0]
  if (strong) return strong
  const kind = WEAKER.find(([, sign]) => sign.test(text))?.[0]
  return kind === 'criminal' && isMinorCrime(people) ? 'minor-crime' : kind
}

/** Whether an accused is a minor: somebody who is both a party of the case and a minor. */
const isMinorCrime = (people: readonly MaskPerson[]): boolean =>
  people.some(one => one.roles.includes('party') && (one.minor === true || one.roles.includes('minor')))

/** The kind by which the rules are applied, and whether it had to be read from the text. Where neither says it, victims, witnesses and experts are protected as in a criminal case. */
export function settleKind(
  text: string,
  people: readonly MaskPerson[],
  given: MaskingKind | undefined,
): { kind: MaskingKind; from: 'given' | 'text' | 'unknown' } {
  const seen = kindInText(text, people)
  if (seen && NOT_PUBLISHED[seen] && (given === undefined || !NOT_PUBLISHED[given])) return { kind: seen, from: 'text' }
  if (given === 'criminal' && isMinorCrime(people)) return { kind: 'minor-crime', from: 'text' }
  if (given) return { kind: given, from: 'given' }
  if (seen) return { kind: seen, from: 'text' }
  const protectedRoles = ['victim', 'incidental-plaintiff', 'witness', 'expert']
  const isCriminal = people.some(one => one.roles.some(role => protectedRoles.includes(role)))
  return { kind: isCriminal ? 'criminal' : 'civil', from: 'unknown' }
}

/** The refusal for a kind that is not published, with the entry of art 6; undefined for the others. */
export function refusalOf(text: string, kind: MaskingKind): Refusal | undefined {
  const id = NOT_PUBLISHED[kind]
  const rule = id === undefined ? undefined : findMaskingRule(id)
  if (!rule) return undefined
  const article = words(`${onlinePublication2016.number} 第四条、第六条`, `${onlinePublication2016.number} arts 4 and 6`)
  return {
    rule: rule.id,
    article: article.zh,
    says: words(`不公布：${rule.says.zh}`, `Not published: ${rule.says.en}`),
    basis: rule.basis,
    entry: kind === 'state-secret' ? null : { ...entryOf(text), reason: rule.says },
  }
}

/** 案号, 审理法院, 裁判日期 as they stand in the text. */
function entryOf(text: string): { caseNumber: string | null; court: string | null; decidedOn: string | null } {
  const caseNumber = /[（(〔]\s*(?:19|20)\d{2}\s*[）)〕]\s*[\p{Script=Han}\d]{2,16}?\d+号/u.exec(text)?.[0] ?? null
  const court =
    /(?:^|[^\p{Script=Han}])(\p{Script=Han}{2,20}?(?:人民|专门|海事|知识产权|金融|互联网|铁路运输)(?:中级|高级)?法院)/mu.exec(text)?.[1] ??
    null
  const dates = [...text.matchAll(/([一二][〇零○一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu)]
  const last = dates.at(-1)
  const arabic = [...text.matchAll(/((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日\s*(?:$|\n)/gmu)].at(-1)
  const iso = (year: string, month: number, day: number): string =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const decidedOn = last
    ? iso(
        [...(last[1] ?? '')].map(one => '〇一二三四五六七八九'.indexOf(/[零○]/u.test(one) ? '〇' : one)).join(''),
        hanNumber(last[2] ?? ''),
        hanNumber(last[3] ?? ''),
      )
    : arabic
      ? iso(arabic[1] ?? '', Number(arabic[2]), Number(arabic[3]))
      : null
  return { caseNumber, court, decidedOn }
}

/** 三十一 → 31; for days and months. */
function hanNumber(text: string): number {
  const value = (one: string): number => '零一二三四五六七八九'.indexOf(one)
  if (!text.includes('十')) return value(text)
  const [tens = '', ones = ''] = text.split('十')
  return (tens === '' ? 1 : value(tens)) * 10 + (ones === '' ? 0 : value(ones))
}
