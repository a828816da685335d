/** What the strict profile hides besides: companies, schools, hospitals, villages and streets, case and document numbers. */
import { literal } from '../fold-text.ts'
import type { Span } from '../span.ts'

export type Named = Span & { name: string; token: string }

const STOP = '在于系与及由从到至对为是的给将把因向称以其该本此各某等，,。；;：:、！？\\s“”"（）()〔〕\\[\\]《》'
const LEAD =
  /^(?:.*(?:原告|被告人?|上诉人|第三人|申请人|被执行人|申请执行人|案外人|证人|用人单位|单位|就读|入职|供职|就职|投资|经营|设立|成立|注册|担任|送往|送至|送|转入|入住|前往|经过|途经|位于))?(?:和|同|找|去|入|经|有|了|被|原)?/u
const COMPANY =
  '股份有限公司|有限责任公司|有限公司|集团公司|公司|合作社|商行|经营部|加工厂|(?<!工|出|本|该|进)厂|信用社|银行(?:\\p{Script=Han}{0,8}(?:支行|分行|营业部|分理处))?|超市|酒店|宾馆|饭店|网吧|门市部|律师事务所|事务所'
const SCHOOL = '小学|初中|中学|高中|幼儿园|学校|职业学院|学院|大学'
const HOSPITAL = '医院|卫生院|卫生所|诊所|卫生室|保健院'
const PLACE = '街道|社区|大道|村|镇|乡|路|街|巷|小区'
const NO_PLACE =
  /^(?:街道|社区|小区|村镇|路|.{0,2}(?:全|同|本|邻|该|老|回|进|出|上|逛|走|半|两|一|思|网|马)(?:村|乡|镇|路|街))$|(?:农村|乡村|道路|公路|铁路|高速路|马路|城镇|乡镇|老乡)$/u
const HOUSE_NUMBER = '(?:[\\dA-Za-z\\-]{1,8}号(?:院|楼)?(?:[\\dA-Za-z\\-]{1,6}(?:栋|幢|座|单元|楼|层|室|房|号))*)?'

/** The hidden kinds → pattern of the whole name and what stands in its place. */
const SORTS: Record<'company' | 'school' | 'hospital', { ends: string; rule: string }> = {
  company: { ends: COMPANY, rule: 'H3' },
  school: { ends: SCHOOL, rule: 'H5' },
  hospital: { ends: HOSPITAL, rule: 'H6' },
}

/** Every company, school or hospital with what is said for short in brackets behind it. */
export function findOrganisations(folded: string, sort: keyof typeof SORTS, taken: (start: number, end: number) => boolean): Named[] {
  const { ends, rule } = SORTS[sort]
  const found: Named[] = []
  const shorts = new Map<string, string>()
  for (const match of folded.matchAll(new RegExp(`([^${STOP}]{2,30}?)(${ends})(?![\\p{Script=Han}]{0,1}(?:法|规定))`, 'gu'))) {
    const lead = LEAD.exec(match[1] ?? '')?.[0].length ?? 0
    let start = match.index + lead
    const end = match.index + match[0].length
    while (start < end && !taken(start, end)) start += 1
    const name = folded.slice(start, end)
    const suffix = generic(match[2] ?? '')
    if (name.length - suffix.length < 1 || /^(?:人民|中级人民|高级人民)/u.test(name)) continue
    found.push({ start, end, to: '', rule, name, token: `某${suffix}` })
    const short = /^[（(](?:以下|下)?(?:简)?称[:：]?[“"]?([^”"）)]{2,12})[”"]?[）)]/u.exec(folded.slice(end, end + 24))?.[1]
    if (!short) continue
    shorts.set(short, name)
    for (const at of placesOf(folded, short)) found.push({ start: at, end: at + short.length, to: '', rule, name, token: `某${suffix}` })
  }
  return found.map(one => ({ ...one, name: shorts.get(one.name) ?? one.name }))
}

const generic = (suffix: string): string => (/有限|集团|股份/u.test(suffix) ? '公司' : suffix.startsWith('银行') ? '银行' : suffix)

/** Villages, townships and streets: after a unit of administration, or after a word that leads to a place. */
export function findPlaces(folded: string): Named[] {
  const chain = new RegExp(`(?<=(?:省|市|县|区|旗|州|镇|乡|街道|村))(?:[^${STOP}\\d省市县区旗州]{1,8}?(?:${PLACE}))`, 'gu')
  const led = new RegExp(`(?<=在|于|位于|途经|行至|前往|回到|来到|驶往|住)(?:[^${STOP}\\d省市县区旗州]{1,6}?(?:${PLACE}))`, 'gu')
  const words = [
    ...[...folded.matchAll(chain)].map(one => one[0]),
    ...[...folded.matchAll(led)].map(one => one[0]).filter(one => one.length > 2),
  ]
  return [...new Set(words)]
    .filter(name => name.length > 1 && !NO_PLACE.test(name))
    .flatMap(name =>
      [...folded.matchAll(new RegExp(literal(name) + HOUSE_NUMBER, 'gu'))].map(({ index: start, 0: whole }) => ({
        start,
        end: start + whole.length,
        to: '',
        rule: 'H4',
        name,
        token: `某${suffixOf(name)}`,
      })),
    )
}

const suffixOf = (name: string): string => new RegExp(`(?:${PLACE})$`, 'u').exec(name)?.[0] ?? ''

/** Places of a fixed word. */
export function placesOf(folded: string, word: string): number[] {
  const places: number[] = []
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) places.push(at)
  return places
}

const YEAR = '[（(〔\\[【]\\s*(?:19|20)\\d{2}\\s*[）)〕\\]】]'
const CASE_NUMBER = new RegExp(
  `${YEAR}\\s*(?:最高法|[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军])\\s*\\d{0,4}\\s*\\p{Script=Han}{1,6}\\s*\\d{1,7}(?:-\\d+)?\\s*号(?:之[一二三四五六七八九十]+)?`,
  'gu',
)
const OLD_NUMBER = new RegExp(`${YEAR}\\s*\\p{Script=Han}{1,8}字第\\s*\\d{1,7}(?:-\\d+)?\\s*号`, 'gu')
const PAPER_NUMBER = new RegExp(`(?:[^${STOP}和经据依照按\\d]{2,14})?[〔\\[](?:19|20)\\d{2}[〕\\]]\\d{1,14}号`, 'gu')

/** Case numbers of courts and document numbers. */
export const findCaseNumbers = (folded: string): Span[] =>
  [CASE_NUMBER, OLD_NUMBER, PAPER_NUMBER].flatMap(pattern =>
    [...folded.matchAll(pattern)].map(found => ({ start: found.index, end: found.index + found[0].length, to: '×号', rule: 'H2' })),
  )
