/** Judgments made up from a seed, of people who do not exist: every planted name, number and address is known to the maker. */
import type { MaskingKind, MaskingRole } from '#law/masking/index.ts'

/** `plain` must stay, `secret` must go, `name` becomes the person's token, `label` may go together with the secret behind it. */
export type Piece = { sort: 'plain' | 'secret' | 'name' | 'label'; text: string; person?: number }
/** `stem` is what stays of the name if it is hidden: the maker knows where the surname ends. */
export type MadePerson = { name: string; roles: MaskingRole[]; minor?: boolean; stem: string; hidden: boolean }
export type MadeJudgment = { seed: number; kind: MaskingKind; people: MadePerson[]; pieces: Piece[]; text: string; secrets: string[] }

const SINGLE = [...'王李张刘陈杨黄赵周吴徐孙朱马胡郭林']
const COMPOUND = ['欧阳', '司马', '诸葛', '上官', '夏侯', '皇甫', '令狐']
const GIVEN = [...'一平明芳强兰军燕波娟杰敏涛静超霞鹏丽刚梅']
const MINORITY: readonly (readonly [string, string])[] = [
  ['买买提·吐尔逊', '买'],
  ['阿依古丽·热合曼', '阿'],
  ['扎西多吉', '扎'],
  ['次仁卓玛', '次'],
  ['吐尔洪·艾买提', '吐'],
]
const FOREIGN: readonly (readonly [string, string])[] = [
  ['约翰逊', '约'],
  ['汉斯·穆勒', '汉'],
  ['Smith', 'S'],
  ['Anna Keller', 'A'],
]
const PLACES = ['湖南省沅清县', '甲市乙区', '湖南省永州市泸岭区', '贵州省黔东自治州榕安县', '沅清县']
const STREETS = ['丙路', '解放街', '白石镇清江村', '阳光小区', '河东街道古塔社区', '栗木乡大坪村']
const PLATE_HEADS = ['湘A', '粤B', '京N', '云G', '川A']
const OFFICIALS = ['何志平', '蒋文娟', '曾立新', '谢晓峰', '邓海燕']

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Maker = {
  chance: () => number
  pick: <T>(from: readonly T[]) => T
  digits: (count: number) => string
  pieces: Piece[]
  people: MadePerson[]
}

function openMaker(seed: number): Maker {
  const chance = chanceOf(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T
  return { chance, pick, digits: count => Array.from({ length: count }, () => Math.floor(chance() * 10)).join(''), pieces: [], people: [] }
}

/** A judgment of the given seed; kinds take turns. */
export function makeJudgment(seed: number): MadeJudgment {
  const maker = openMaker(seed * 7919 + 13)
  const kind = (['civil', 'criminal', 'inheritance', 'minor-victim'] as const)[seed % 4] as
    | 'civil'
    | 'criminal'
    | 'inheritance'
    | 'minor-victim'
  const write = { civil: writeCivil, criminal: writeCriminal, inheritance: writeInheritance, 'minor-victim': writeMinor }[kind]
  write(maker)
  const real: MaskingKind = kind === 'minor-victim' ? 'criminal' : kind
  return {
    seed,
    kind: real,
    people: maker.people,
    pieces: maker.pieces,
    text: maker.pieces.map(one => one.text).join(''),
    secrets: maker.pieces.filter(one => one.sort === 'secret').map(one => one.text),
  }
}

/** A person whom nobody before in this judgment is called. */
function person(maker: Maker, hidden: boolean, roles: MaskingRole[], surname?: string): number {
  for (;;) {
    const dice = maker.chance()
    const single = surname ?? maker.pick(SINGLE)
    const compound = maker.pick(COMPOUND)
    const given = maker.pick(GIVEN) + (maker.chance() < 0.5 ? maker.pick(GIVEN) : '')
    const [name, stem] =
      surname !== undefined || dice < 0.7
        ? [single + given, `${single}某`]
        : dice < 0.82
          ? [compound + given, `${compound}某`]
          : dice < 0.92
            ? maked(maker.pick(MINORITY))
            : maked(maker.pick(FOREIGN))
    const isTaken = maker.people.some(one => one.name.includes(name) || name.includes(one.name))
    if (isTaken || OFFICIALS.some(one => one.includes(name))) continue
    return maker.people.push({ name, roles, stem, hidden }) - 1
  }
}

const maked = ([name, first]: readonly [string, string]): [string, string] => [name, /[A-Z]/.test(first) ? first : `${first}某`]

const say = (maker: Maker, text: string): void => void maker.pieces.push({ sort: 'plain', text })
const secret = (maker: Maker, label: string, text: string): void =>
  void maker.pieces.push({ sort: 'label', text: label }, { sort: 'secret', text })

/** The name, now and then torn apart by blanks as in signatures, or by the end of a line. */
function name(maker: Maker, at: number): void {
  const plain = maker.people[at]?.name ?? ''
  const dice = maker.chance()
  const isHan = /^\p{Script=Han}{2,3}$/u.test(plain)
  const torn = isHan && dice < 0.06 ? [...plain].join('　') : isHan && dice < 0.09 ? `${plain.slice(0, 1)}\n${plain.slice(1)}` : plain
  maker.pieces.push({ sort: 'name', text: torn, person: at })
}

const wide = (text: string): string => text.replace(/[0-9A-Za-z]/g, one => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
const vary = (maker: Maker, text: string): string => {
  const dice = maker.chance()
  if (dice < 0.2) return wide(text)
  if (dice < 0.35) return text.replace(/(.{4})(?=.)/g, '$1 ')
  if (dice < 0.45) return text.replace(/(.{4})(?=.)/g, '$1-')
  return text
}

const phoneOf = (maker: Maker): string => vary(maker, `1${maker.pick(['3', '5', '7', '8', '9'])}${maker.digits(9)}`)
const accountOf = (maker: Maker): string => vary(maker, `62${maker.digits(17)}`)
const identityOf = (maker: Maker): string => {
  const day = `19${maker.pick(['56', '71', '88', '90'])}${maker.pick(['01', '06', '12'])}${maker.pick(['05', '17', '28'])}`
  return vary(maker, `4331${maker.pick(['22', '27'])}${day}${maker.digits(3)}${maker.pick(['X', '1', '7'])}`)
}
const plateOf = (maker: Maker): string => {
  const plain =
    maker.pick(PLATE_HEADS) + maker.pick([maker.digits(5), `D${maker.digits(5)}`, `${maker.digits(4)}挂`, `·${maker.digits(5)}`])
  return maker.chance() < 0.2 ? wide(plain) : plain
}

/** Sex, birth, county stay; street, identity number and telephone go. */
function details(maker: Maker): void {
  say(
    maker,
    `，${maker.pick(['男', '女'])}，19${maker.pick(['56', '71', '88', '90'])}年${maker.pick(['1', '6', '12'])}月${maker.pick(['5', '17', '28'])}日出生，汉族`,
  )
  secret(maker, `，${maker.pick(['公民身份号码', '身份证号码：', '居民身份证号'])}`, identityOf(maker))
  say(maker, `，${maker.pick(['住', '户籍所在地', '现住'])}${maker.pick(PLACES)}`)
  maker.pieces.push({
    sort: 'secret',
    text: `${maker.pick(STREETS)}${1 + Math.floor(maker.chance() * 90)}号${maker.digits(1)}栋${1 + Math.floor(maker.chance() * 900)}室`,
  })
  secret(maker, `，${maker.pick(['联系电话', '手机号码为', '电话：'])}`, phoneOf(maker))
  say(maker, '。\n')
}

function head(maker: Maker, title: string, type: string): void {
  say(maker, `湖南省沅清县人民法院\n${title}\n（2026）湘3122${type}${1 + Math.floor(maker.chance() * 900)}号\n`)
}

function close(maker: Maker): void {
  say(
    maker,
    `本院认为，案件事实清楚，证据确实、充分。依照有关法律规定，判决如下：\n一、责任由双方各自承担；\n二、驳回其他请求。\n审判长　${maker.pick(OFFICIALS)}\n二〇二六年三月十二日\n`,
  )
}

function writeCivil(maker: Maker): void {
  const [one, two, three] = [person(maker, false, ['party']), person(maker, false, ['party']), person(maker, false, ['witness'])]
  head(maker, '民事判决书', '民初')
  say(maker, '原告：')
  name(maker, one)
  details(maker)
  say(maker, '被告：')
  name(maker, two)
  details(maker)
  say(maker, '经审理查明，交通高峰时段双方发生碰撞，')
  name(maker, two)
  say(maker, '驾驶的')
  secret(maker, '', plateOf(maker))
  say(maker, '号轿车受损。')
  name(maker, three)
  say(maker, '证实上述经过。款项汇入')
  secret(maker, '银行账号', accountOf(maker))
  say(maker, '，共计人民币12000元。房屋登记于')
  secret(maker, '不动产权证书，编号为', `${maker.digits(7)}`)
  say(maker, '。\n')
  close(maker)
}

function writeCriminal(maker: Maker): void {
  const shared = maker.chance() < 0.5 ? maker.pick(SINGLE) : undefined
  const [accused, victim] = [person(maker, false, ['party']), person(maker, true, ['victim'], shared)]
  const [first, second, expert] = [
    person(maker, true, ['witness'], shared),
    person(maker, true, ['witness']),
    person(maker, true, ['expert']),
  ]
  head(maker, '刑事判决书', '刑初')
  say(maker, '公诉机关沅清县人民检察院。\n被告人')
  name(maker, accused)
  details(maker)
  say(maker, '经审理查明，被告人')
  name(maker, accused)
  say(maker, '在国庆假期盗窃被害人')
  name(maker, victim)
  say(maker, '的财物，价值三万元。证人')
  name(maker, first)
  say(maker, '、')
  name(maker, second)
  say(maker, '证实，')
  name(maker, victim)
  say(maker, '当晚报案。\n')
  maker.pieces.push({ sort: 'secret', text: `公安机关采取技术侦查措施，获取编号${maker.digits(6)}的线索。\n` })
  say(maker, '鉴定人')
  name(maker, expert)
  say(maker, '出庭说明意见。赃车为')
  secret(maker, '', plateOf(maker))
  say(maker, '，赃款存入')
  secret(maker, '账户', accountOf(maker))
  say(maker, '。通过')
  secret(maker, '微信号', `wx_${maker.digits(6)}`)
  say(maker, '联络。\n')
  close(maker)
}

function writeInheritance(maker: Maker): void {
  const surname = maker.pick(SINGLE)
  const heirs = [person(maker, true, ['party'], surname), person(maker, true, ['party'], surname), person(maker, true, ['party'])]
  head(maker, '民事判决书', '民初')
  for (const [at, heir] of heirs.entries()) {
    say(maker, at === 0 ? '原告：' : '被告：')
    name(maker, heir)
    details(maker)
  }
  say(maker, '原告')
  name(maker, heirs[0] ?? 0)
  say(maker, '诉被告')
  name(maker, heirs[1] ?? 0)
  say(maker, '、')
  name(maker, heirs[2] ?? 0)
  say(maker, '法定继承纠纷一案，本院受理后依法审理。被继承人遗留房屋一套，')
  secret(maker, '房屋所有权证号：', maker.digits(8))
  say(maker, '，存款')
  secret(maker, '在账号', accountOf(maker))
  say(maker, '内。')
  name(maker, heirs[1] ?? 0)
  say(maker, '照顾较多，可以适当多分。\n')
  close(maker)
}

function writeMinor(maker: Maker): void {
  const surname = maker.pick(SINGLE)
  const accused = person(maker, false, ['party'])
  const child = person(maker, true, ['victim'], surname)
  const parent = person(maker, true, ['minor-representative'], surname)
  const found = maker.people[child]
  if (found) found.minor = true
  head(maker, '刑事判决书', '刑初')
  say(maker, '被告人')
  name(maker, accused)
  details(maker)
  say(maker, '被害人')
  name(maker, child)
  say(maker, '，就读于')
  maker.pieces.push({ sort: 'secret', text: `沅清县第${maker.pick(['一', '二', '三'])}小学` })
  say(maker, '。法定代理人')
  name(maker, parent)
  say(maker, '，系')
  name(maker, child)
  say(maker, '之母。\n经审理查明，被告人')
  name(maker, accused)
  say(maker, '对')
  name(maker, child)
  say(maker, '实施伤害。')
  name(maker, parent)
  say(maker, '报警，')
  secret(maker, '电话', phoneOf(maker))
  say(maker, '。\n')
  close(maker)
}
