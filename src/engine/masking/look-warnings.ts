/** What a person should look at: readings that are in doubt, people whom the list forgot, and how the kind of case was settled. */
import { words } from '#kernel/words.ts'
import { KIND_TITLES, type MaskingKind } from '#law/masking/index.ts'
import type { Cast } from './cast.ts'
import type { Collected } from './collect.ts'
import { foldText } from './fold-text.ts'
import { actsAsLawyer } from './mask-person.ts'
import type { MaskWarning } from './warning.ts'

const look = (code: string, zh: string, en: string, at?: number): MaskWarning => ({
  code,
  level: 'look',
  says: words(zh, en),
  ...(at !== undefined && { at }),
})

/** How the kind of case was settled, when nobody gave it. */
export function kindWarnings(from: 'given' | 'text' | 'unknown', kind: MaskingKind): MaskWarning[] {
  if (from === 'given') return []
  const { zh, en } = KIND_TITLES[kind]
  return from === 'text'
    ? [look('kind-read', `案件种类由文中读出：${zh}，请核对`, `The kind of case was read from the text: ${en}. Please check`)]
    : [look('kind-unknown', `看不出案件种类，按${zh}处理，请指明`, `The kind of case cannot be seen; taken for ${en}. Please name it`)]
}

/** Places of the text that can be read in two ways. */
export function placeWarnings(text: string, { doubts, inOrganisation, spans }: Collected): MaskWarning[] {
  const near = (at: number): string => `“${text.slice(Math.max(0, at - 8), at + 12).replace(/\s+/gu, ' ')}”`
  const meets = spans.filter(one => !one.keep && /\d$/u.test(one.to) && /^\d/u.test(foldText(text.slice(one.end, one.end + 1))))
  return [
    ...doubts.map(({ start: at, doubt }) =>
      doubt === 'word'
        ? look('ordinary-word', `${near(at)}中按普通词语未处理，请核对`, `Taken for an ordinary word and left: ${near(at)}`, at)
        : look('ambiguous', `${near(at)}中姓名的止处有两种读法，请核对`, `Two readings of where the name ends: ${near(at)}`, at),
    ),
    ...inOrganisation.map(({ start: at }) =>
      look('in-organisation', `单位名称中的姓名已隐去：${near(at)}`, `A name inside a company’s name was hidden: ${near(at)}`, at),
    ),
    ...meets.map(({ start: at }) =>
      look('numeral-meets-number', `替代后的编号与后面的数字相连：${near(at)}`, `The numeral meets a number: ${near(at)}`, at),
    ),
  ]
}

/** Persons hidden although the list forgot them, and lawyers who also represent. */
export function peopleWarnings(cast: Cast): MaskWarning[] {
  const unlisted = cast.members.filter(one => !one.listed && one.hides !== undefined)
  const lawyers = cast.members.filter(({ person }) => actsAsLawyer(person) && person.roles.length > 1)
  return [
    ...unlisted.map(({ person: { name } }) =>
      look(
        'unlisted',
        `“${name}”不在人员表中，已按文中身份隐名，请核对`,
        `${name} is not on the list of people; hidden by the role in the text. Please check`,
      ),
    ),
    ...lawyers.map(({ person: { name } }) =>
      look(
        'as-lawyer',
        `“${name}”兼有律师与代理身份，按律师处理（裁判公开规定第十一条）`,
        `${name} is lawyer and representative: treated as lawyer (art 11)`,
      ),
    ),
  ]
}
