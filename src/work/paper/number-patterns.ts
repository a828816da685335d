/** The house's own patterns of document numbers, per family of forms: shown with what comes next, changed for what is numbered from then on. */
import { checkNumberPattern, defaultNumberPattern, formatNumberPattern, patternsCollide } from '#engine/case-number/number-pattern.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import { familiesOf } from '#law/forms/form.ts'
import { FORMS } from '#law/forms/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow, type HouseRow, listSettings, procuratorateNumbers, writeSetting } from '#work/people/index.ts'
import { mayIssue } from './draft-paper.ts'
import { isNumberUsed, nextNumbers, patternHouse, patternKey } from './number-paper.ts'

export type NumberPattern = {
  family: string
  forms: Words[]
  pattern: string
  initial: string
  /** The number that the next paper of the family gets. */
  preview: string
  next: number
  /** Why the preview does not read as a number by the house's own grammar; null when it does. */
  doubt: Words | null
  grounds: string | null
  setBy: string | null
  setOn: string | null
}

/** The families in which this house numbers papers, each with its pattern and its next number. */
export async function listNumberPatterns(tx: Tx): Promise<NumberPattern[]> {
  const house = await getHouseRow(tx)
  const next = await nextNumbers(tx)
  const set = new Map((await listSettings<string>(tx, 'number-pattern:')).map(row => [row.key, row]))
  const read = await procuratorateNumbers(tx)
  const year = Number(tx.asker.today.slice(0, 4))
  return familiesIn(house).map(({ family, forms }) => {
    const own = set.get(patternKey(family))
    const initial = defaultNumberPattern(house.kind, family, house.short_name)
    const pattern = own?.value ?? initial
    const preview = formatNumberPattern(pattern, patternHouse(house), year, next.get(family) ?? 1)
    return {
      family,
      forms,
      pattern,
      initial,
      preview,
      next: next.get(family) ?? 1,
      doubt: house.kind === 'procuratorate' ? reasonOf(read(preview)) : null,
      grounds: own?.grounds ?? null,
      setBy: own?.name ?? null,
      setOn: own?.set_on ?? null,
    }
  })
}

/** Sets the pattern of a family for the numbers given from now on; papers numbered before keep theirs. Returns the next number. @throws Fault not-found, refused */
export async function setNumberPattern(tx: Tx, input: { family: string; pattern: string; grounds: string }): Promise<string> {
  const refuse = (says: Words): Fault => new Fault('refused', says, { details: [{ where: 'pattern', says }] })
  const house = await getHouseRow(tx)
  const all = await listNumberPatterns(tx)
  const family = all.find(one => one.family === input.family)
  if (!family) throw new Fault('not-found', words('本院没有这类文号', 'This house does not number papers of that family'))
  const verdict = checkNumberPattern(input.pattern, patternHouse(house), Number(tx.asker.today.slice(0, 4)), family.next)
  if (!verdict.ok) throw refuse(verdict.reason)
  const other = all.find(one => one.family !== family.family && patternsCollide(one.pattern, input.pattern, patternHouse(house)))
  if (other) {
    const [zh, en] = [other.forms.map(one => one.zh).join('、'), other.forms.map(one => one.en).join(', ')]
    throw refuse(words(`会与“${zh}”的文号重复`, `It would give the same numbers as: ${en}`))
  }
  if (await isNumberUsed(tx, verdict.preview)) throw refuse(words(`“${verdict.preview}”已经用过`, `${verdict.preview} is used already`))
  const unread = house.kind === 'procuratorate' ? reasonOf((await procuratorateNumbers(tx))(verdict.preview)) : null
  if (unread)
    throw refuse(
      words(`“${verdict.preview}”不合本院文号的写法：${unread.zh}`, `${verdict.preview} is not as this house writes numbers: ${unread.en}`),
    )
  await writeSetting(tx, { key: patternKey(family.family), value: input.pattern, grounds: input.grounds })
  return verdict.preview
}

const reasonOf = (read: { ok: true } | { ok: false; reason: Words }): Words | null => (read.ok ? null : read.reason)

function familiesIn(house: Pick<HouseRow, 'kind'>): { family: string; forms: Words[] }[] {
  const families = new Map<string, Words[]>()
  for (const form of Object.values(FORMS).filter(one => mayIssue(one, house.kind)))
    for (const family of familiesOf(form)) families.set(family, [...(families.get(family) ?? []), form.title])
  return [...families].map(([family, forms]) => ({ family, forms }))
}
