/** One act hands over everything open of a person who leaves. */
import { Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { handOver, listPeople } from '#contract/house.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { useReadBack } from '#web/parts/read-back.tsx'
import { Asked, FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

type Person = OutputOf<typeof listPeople>['people'][number]

function HandOverForm(props: { people: readonly Person[] }) {
  const { t } = useWords()
  const { people } = props
  const write = useDo(handOver)
  const readBack = useReadBack()
  const [value, setValue] = useState({ fromPerson: '', toPerson: '', grounds: '' })
  const set = (part: Partial<typeof value>) => setValue({ ...value, ...part })
  const nameOf = (id: string) => people.find(person => person.personId === id)?.name ?? ''
  const send = async () => {
    const says = t('hand-over-read-back', { from: nameOf(value.fromPerson), to: nameOf(value.toPerson) })
    if (await readBack(t('hand-over'), <p>{says}</p>, t('hand-over'))) await write.mutateAsync({ ...value, grounds: value.grounds.trim() })
  }
  const from = people.map(person => ({ value: person.personId, title: `${person.name} · ${t('open-n', { n: person.openMatters })}` }))
  const to = people
    .filter(person => !person.disabled && person.personId !== value.fromPerson)
    .map(person => ({ value: person.personId, title: `${person.name} · ${person.division}` }))
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
      <SelectField
        label={t('to-person')}
        name="toPerson"
        value={value.toPerson}
        empty={t('choose')}
        choices={to}
        onChange={toPerson => set({ toPerson })}
      />
      <TextField
        label={t('grounds')}
        name="grounds"
        value={value.grounds}
        help={t('grounds-help')}
        onChange={grounds => set({ grounds })}
      />
      {write.error ? <FaultNote fault={write.error} /> : null}
      {write.data ? <p className="note green">{t('hand-over-done', { matters: write.data.matters, papers: write.data.papers })}</p> : null}
      <Button
        type="primary"
        disabled={!value.fromPerson || !value.toPerson || !value.grounds.trim()}
        loading={write.isPending}
        onClick={() => void send().catch(() => undefined)}
      >
        {t('hand-over')}
      </Button>
    </section>
  )
}

export function HandOver() {
  const people = useAsk(listPeople, {})
  return <Asked of={people}>{data => <HandOverForm people={data.people} />}</Asked>
}
