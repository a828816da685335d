/** `mask`: masks a text from standard input by 法释〔2016〕19号 and prints text, replacements with their rules, warnings and refusal as JSON. */
import { readFileSync } from 'node:fs'
import { mask } from '#engine/masking/mask.ts'
import { readMaskKind, readMaskPeople, readMaskProfile } from '#engine/masking/read-people.ts'
import type { Words } from '#kernel/words.ts'
import { readArguments } from './read-arguments.ts'

export type Answer = { code: number; out: string }
/** What the command needs of the machine; tests hand in their own. */
export type World = { input: () => string; read: (path: string) => string }

const HELP = `用法 Usage
  mask --profile <court_2016|joint_strict> --people <file.json> [--kind <kind>] [--known <word>]… [--title <text>]… < text

  --profile  court_2016 按裁判文书公布规定 by the publication rules；joint_strict 联合发布从严 stricter house rule
  --people   人员 JSON：[{"name": "李四", "role": "witness"}]；可有 roles, aliases, minor, nameKind, known
             role: party 当事人, legal-representative 法定代理人, victim 被害人, incidental-plaintiff 附带民事诉讼原告人,
             witness 证人, expert 鉴定人, minor 未成年人, minor-representative 未成年人的法定代理人, lawyer 律师,
             other-agent 其他代理人, company-head 法定代表人, judge 法官, clerk 书记员, prosecutor 检察官, other 其他
  --kind     civil, criminal, administrative, enforcement, family, inheritance, personality；
             不公布 not published: divorce, custody, mediation, mediation-confirmation, minor-crime, state-secret, unsuitable
             不写则由文中读出 left out, it is read from the text
  --known    不得留存的词或者号码 a word or number that must not survive
  --title    用同一替代处理的标题、文件名 a title or file name masked with the same tokens
  输出 JSON：text, replacements [{from, to, at, rule, hides, article, reason}], warnings, refused, also
  退出码 exit: 0 已处理（含不公布）done or refused by art 4, 1 仍有姓名或者号码未隐去 something survives, 2 输入有误 bad input`

const fromMachine: World = { input: () => readFileSync(0, 'utf8'), read: path => readFileSync(path, 'utf8') }

/** Runs the command. Nothing is stored; the text stays in memory. */
export function maskCommand(argv: string[], world: World = fromMachine): Answer {
  const { plain, options, unknown } = readArguments(argv, {
    flags: ['help', 'json'],
    values: ['profile', 'people', 'kind', 'known', 'title'],
    optional: [],
  })
  if (options.has('help')) return { code: 0, out: HELP }
  const wrong = (zh: string, en: string): Answer => ({ code: 2, out: `${zh}\n${en}` })
  if (unknown !== undefined) return wrong(`不认识的选项或者缺少内容：${unknown}`, `Unknown option, or its value is missing: ${unknown}`)
  if (plain.length > 0)
    return wrong(
      `多余的内容：${plain.join(' ')}（文本从标准输入读取）`,
      `Too much: ${plain.join(' ')} (the text comes from standard input)`,
    )
  const profile = readMaskProfile(options.get('profile')?.at(-1))
  if (!profile.ok) return { code: 2, out: said(profile.says) }
  const kind = readMaskKind(options.get('kind')?.at(-1))
  if (!kind.ok) return { code: 2, out: said(kind.says) }
  const path = options.get('people')?.at(-1)
  let given: unknown = []
  try {
    if (path !== undefined) given = JSON.parse(world.read(path).replace(/^\ufeff/, ''))
  } catch (error) {
    const unread = !(error instanceof SyntaxError)
    return unread
      ? wrong(`读不到人员文件：${path}`, `The file of people cannot be read: ${path}`)
      : wrong(`人员文件不是 JSON：${path}`, `The file of people is no JSON: ${path}`)
  }
  const people = readMaskPeople(given)
  if (!people.ok) return { code: 2, out: said(people.says) }
  const text = world.input()
  if (text.trim() === '') return wrong('没有文本：请从标准输入给出', 'No text: give it on standard input')
  const also = Object.fromEntries((options.get('title') ?? []).map((one, at) => [`title${at === 0 ? '' : at + 1}`, one]))
  const out = mask(text, people.value, {
    profile: profile.value,
    ...(kind.value && { kind: kind.value }),
    known: options.get('known') ?? [],
    also,
  })
  return { code: out.warnings.some(one => one.level === 'leak') ? 1 : 0, out: JSON.stringify(out, null, 2) }
}

const said = (says: Words): string => `${says.zh}\n${says.en}`
