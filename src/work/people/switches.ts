/** Switches of a house: what may be chosen, its default, and who set it on what grounds. A switch that touches a shared clock is not here: it belongs to the agreement. */
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import { FORMS } from '#law/forms/index.ts'
import type { Citation } from '#law/statutes/statute.ts'
import { TERMS } from '#law/terms/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { listSettings, writeSetting } from './write-setting.ts'

export type SwitchValue = string | number | boolean
type SwitchSpec = { key: string; title: Words; initial: SwitchValue; values: { value: SwitchValue; title: Words }[]; basis: Citation[] }

const YES_NO = [
  { value: true, title: words('在此起草', 'Drafted here') },
  { value: false, title: words('在业务系统制作后收入', 'Made in the national system, taken in here') },
]

/** "Drafted here" per form, and the terms of scope `house`: choices that touch no shared clock. */
export const SWITCHES: SwitchSpec[] = [
  ...Object.values(FORMS).map(form => ({
    key: `drafted-here:${form.id}`,
    title: words(`在此起草：${form.title.zh}`, `Drafted here: ${form.title.en}`),
    initial: form.draftedHere,
    values: YES_NO,
    basis: [],
  })),
  ...TERMS.filter(term => term.scope === 'house').map(term => ({
    key: term.key,
    title: term.title,
    initial: term.initial,
    values: [...term.values],
    basis: [...term.basis],
  })),
]

/** Every switch with its value now. */
export async function listSwitches(
  tx: Tx,
): Promise<(SwitchSpec & { value: SwitchValue; grounds: string | null; setBy: string | null; setOn: string | null })[]> {
  const rows = await listSettings<SwitchValue>(tx)
  const byKey = new Map(rows.map(row => [row.key, row]))
  return SWITCHES.map(spec => {
    const row = byKey.get(spec.key)
    return {
      ...spec,
      value: row?.value ?? spec.initial,
      grounds: row?.grounds ?? null,
      setBy: row?.name ?? null,
      setOn: row?.set_on ?? null,
    }
  })
}

/** The value of one switch now. */
export async function switchValue(tx: Tx, key: string): Promise<SwitchValue | undefined> {
  const row = await tx.maybe<{ value: SwitchValue }>(
    'select value from setting where house_id = $1 and key = $2',
    [tx.asker.house, key],
    'switch-value',
  )
  return row?.value ?? SWITCHES.find(spec => spec.key === key)?.initial
}

/** Sets a switch to one of its values. @throws Fault not-found, refused */
export async function setSwitch(tx: Tx, input: { key: string; value: SwitchValue; grounds: string }): Promise<void> {
  const spec = SWITCHES.find(one => one.key === input.key)
  if (!spec) throw new Fault('not-found', words('没有这个开关', 'There is no such switch'))
  if (!spec.values.some(one => one.value === input.value))
    throw new Fault('refused', words('不是可选的值', 'Not one of its values'), {
      details: [{ where: 'value', says: words('请从列表中选择', 'Choose from the list') }],
    })
  await writeSetting(tx, input)
}
