/** Switches of the house: value, who set it when and why; changing one needs grounds. */
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { type getHouse, setSwitch } from '#contract/house.ts'
import { useDo } from '#web/ask.ts'
import { BasisList } from '#web/parts/basis-list.tsx'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { OnGrounds } from '#web/parts/on-grounds.tsx'
import { Empty } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { SetBy } from './set-by.tsx'

type Switch = OutputOf<typeof getHouse>['switches'][number]

function OneSwitch(props: { one: Switch }) {
  const { t, w } = useWords()
  const { one } = props
  const [value, setValue] = useState(String(one.value))
  const write = useDo(setSwitch)
  const chosen = one.values.find(choice => String(choice.value) === value)
  const changed = value !== String(one.value)
  const typed: Switch['value'] = chosen ? chosen.value : typeof one.value === 'number' ? Number(value) : value
  const send = async (grounds: string) => {
    await write.mutateAsync({ key: one.key, value: typed, grounds })
  }
  return (
    <section data-switch={one.key} aria-label={w(one.title)} className="setting">
      {one.values.length > 0 ? (
        <SelectField
          label={w(one.title)}
          name={one.key}
          value={value}
          choices={one.values.map(choice => ({ value: String(choice.value), title: w(choice.title) }))}
          onChange={setValue}
        />
      ) : (
        <TextField label={w(one.title)} name={one.key} value={value} onChange={setValue} />
      )}
      <SetBy of={one} />
      <BasisList basis={one.basis} />
      {changed ? <OnGrounds of={write} act="set-switch" title={t('save')} onSend={send} /> : null}
    </section>
  )
}

export function Switches(props: { switches: Switch[] }) {
  const { t } = useWords()
  if (props.switches.length === 0) return <Empty title={t('switches')} says={t('switches-empty')} />
  return (
    <div className="text">
      <p>{t('switches-says')}</p>
      {props.switches.map(one => (
        <OneSwitch key={`${one.key}=${String(one.value)}`} one={one} />
      ))}
    </div>
  )
}
