/** One act hands over everything open of a person who leaves. */
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { handOver, listPeople } from '#contract/house.ts'
import { ColleagueField } from '#web/act-form/people-fields.tsx'
import { useAsk, useDo } from '#web/ask.ts'
import { SelectField } from '#web/parts/field.tsx'
import { OnGrounds } from '#web/parts/on-grounds.tsx'
import { useReadBack } from '#web/parts/read-back.tsx'
import { Asked } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

type Person = OutputOf<typeof listPeople>['people'][number]

function HandOverForm(props: { people: readonly Person[] }) {
  const { t } = useWords()
  const { people } = props
  const write = useDo(handOver)
  const readBack = useReadBack()
  const [value, setValue] = useState({ fromPerson: '', toPerson: '' })
  const set = (part: Partial<typeof value>) => setValue({ ...value, ...part })
  const nameOf = (id: string) => people.find(person => person.personId === id)?.name ?? ''
  const send = async (grounds: string) => {
    const says = t('hand-over-read-back', { from: nameOf(value.fromPerson), to: nameOf(value.toPerson) })
    if (await readBack(t('hand-over'), <p>{says}</p>, t('hand-over'))) await write.mutateAsync({ ...value, grounds })
  }
  const from = people.map(person => ({ value: person.personId, title: `${person.name} · ${t('open-n', { n: person.openMatters })}` }))
  return (
    <section className="narrow" data-act="hand-over" aria-label={t('hand-over')}>
      <p>{t('hand-over-says')}</p>
      <SelectField
        label={t('from-person')}
        name="fromPerson"
        value={value.fromPerson}
        empty={t('choose')}
        choices={from}
        onChange={fromPerson => set({ fromPerson })}
      />
      <ColleagueField people={people} except={value.fromPerson} value={value.toPerson} onChange={toPerson => set({ toPerson })} />
      {write.data ? <p className="note green">{t('hand-over-done', { matters: write.data.matters, papers: write.data.papers })}</p> : null}
      <OnGrounds of={write} act="hand-over" title={t('hand-over')} ready={Boolean(value.fromPerson && value.toPerson)} onSend={send} />
    </section>
  )
}

export function HandOver() {
  const people = useAsk(listPeople, {})
  return <Asked of={people}>{data => <HandOverForm people={data.people} />}</Asked>
}
