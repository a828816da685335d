/** Reads people, profile and kind of case as they are handed in, in English codes or in Chinese, and says what is wrong with them. */
import { type Words, words } from '#kernel/words.ts'
import {
  MASKING_KINDS,
  MASKING_PROFILES,
  MASKING_ROLES,
  type MaskingKind,
  type MaskingProfileId,
  type MaskingRole,
  NAME_KINDS,
  type NameKind,
} from '#law/masking/index.ts'
import type { MaskPerson } from './mask-person.ts'

type Read<T> = { ok: true; value: T } | { ok: false; says: Words }

const ROLE_NAMES: Readonly<Record<string, MaskingRole>> = {
  当事人: 'party',
  原告: 'party',
  被告: 'party',
  被告人: 'party',
  第三人: 'party',
  上诉人: 'party',
  被上诉人: 'party',
  申请执行人: 'party',
  被执行人: 'party',
  法定代理人: 'legal-representative',
  被害人: 'victim',
  附带民事诉讼原告人: 'incidental-plaintiff',
  证人: 'witness',
  鉴定人: 'expert',
  未成年人: 'minor',
  未成年人的法定代理人: 'minor-representative',
  律师: 'lawyer',
  辩护律师: 'lawyer',
  代理人: 'other-agent',
  其他代理人: 'other-agent',
  诉讼代理人: 'other-agent',
  法定代表人: 'company-head',
  法官: 'judge',
  审判长: 'judge',
  审判员: 'judge',
  人民陪审员: 'judge',
  书记员: 'clerk',
  检察官: 'prosecutor',
  检察员: 'prosecutor',
  其他: 'other',
}
const ROLE_ALIASES: Readonly<Record<string, MaskingRole>> = {
  plaintiff: 'party',
  defendant: 'party',
  accused: 'party',
  representative: 'legal-representative',
  'statutory-agent': 'legal-representative',
  'victim-representative': 'legal-representative',
  "minor's-representative": 'minor-representative',
  'minors-representative': 'minor-representative',
  guardian: 'minor-representative',
  agent: 'other-agent',
  attorney: 'lawyer',
}
const KIND_NAMES: Readonly<Record<string, MaskingKind>> = {
  民事: 'civil',
  刑事: 'criminal',
  行政: 'administrative',
  执行: 'enforcement',
  婚姻家庭: 'family',
  家事: 'family',
  继承: 'inheritance',
  人格权: 'personality',
  离婚: 'divorce',
  抚养: 'custody',
  监护: 'custody',
  调解: 'mediation',
  未成年人犯罪: 'minor-crime',
  国家秘密: 'state-secret',
}

const wrong = (zh: string, en: string): { ok: false; says: Words } => ({ ok: false, says: words(zh, en) })
const isOne = <T extends string>(list: readonly T[], value: string): value is T => (list as readonly string[]).includes(value)
const plain = (value: string): string => value.trim().toLowerCase().replaceAll('_', '-').replace(/\s+/gu, '-')

/** The profile; the agreement's spelling with a hyphen is taken too. */
export function readMaskProfile(given: unknown): Read<MaskingProfileId> {
  const value = typeof given === 'string' ? given.trim().toLowerCase().replaceAll('-', '_') : ''
  if (isOne(MASKING_PROFILES, value)) return { ok: true, value }
  return wrong(`请用 --profile 指明尺度：${MASKING_PROFILES.join('、')}`, `Name the profile: ${MASKING_PROFILES.join(', ')}`)
}

/** The kind of case, or undefined when it was left out. */
export function readMaskKind(given: unknown): Read<MaskingKind | undefined> {
  if (given === undefined) return { ok: true, value: undefined }
  const value = typeof given === 'string' ? plain(given) : ''
  const kind = isOne(MASKING_KINDS, value) ? value : KIND_NAMES[value]
  if (kind) return { ok: true, value: kind }
  return wrong(
    `不认识的案件种类“${String(given)}”，可用：${MASKING_KINDS.join('、')}`,
    `Unknown kind of case “${String(given)}”. Known: ${MASKING_KINDS.join(', ')}`,
  )
}

/** The people: a list, or an object with the list under `people`. */
export function readMaskPeople(given: unknown): Read<MaskPerson[]> {
  const list = Array.isArray(given) ? given : isRecord(given) ? given.people : undefined
  if (!Array.isArray(list)) return wrong('人员应当是列表：[{"name": …, "role": …}]', 'People must be a list: [{"name": …, "role": …}]')
  const people: MaskPerson[] = []
  for (const [at, one] of list.entries()) {
    const read = readPerson(one, at + 1)
    if (!read.ok) return read
    people.push(read.value)
  }
  return { ok: true, value: people }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function readPerson(one: unknown, at: number): Read<MaskPerson> {
  if (!isRecord(one)) return wrong(`第${at}人应当是对象`, `Person ${at} must be an object`)
  const name = typeof one.name === 'string' ? one.name.trim() : ''
  if (name === '') return wrong(`第${at}人没有姓名`, `Person ${at} has no name`)
  const roles: MaskingRole[] = []
  for (const given of listOf(one.roles ?? one.role)) {
    const role = roleOf(given)
    if (!role) return wrong(`第${at}人“${name}”的身份不认识：${given}`, `Person ${at}, ${name}: unknown role ${given}`)
    roles.push(role)
  }
  const nameKind = one.nameKind
  if (nameKind !== undefined && !(typeof nameKind === 'string' && isOne(NAME_KINDS, nameKind)))
    return wrong(
      `第${at}人“${name}”的姓名种类应为：${NAME_KINDS.join('、')}`,
      `Person ${at}, ${name}: nameKind is one of ${NAME_KINDS.join(', ')}`,
    )
  if (roles.length === 0 && one.minor !== true) return wrong(`第${at}人“${name}”没有身份（role）`, `Person ${at}, ${name}, has no role`)
  return {
    ok: true,
    value: {
      name,
      roles,
      ...(nameKind !== undefined && { nameKind: nameKind as NameKind }),
      ...(one.minor === true && { minor: true }),
      aliases: listOf(one.aliases),
      known: listOf(one.known),
    },
  }
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])
    .map(one => String(one).trim())
    .filter(one => one !== '')

const roleOf = (given: string): MaskingRole | undefined => {
  const value = plain(given)
  return isOne(MASKING_ROLES, value) ? value : (ROLE_ALIASES[value] ?? ROLE_NAMES[given.trim()])
}
