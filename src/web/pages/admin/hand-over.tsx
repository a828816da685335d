/** One act hands over everything open of a person who leaves. */
import { Button } from 'antd'
import { useState } from 'react'
import { handOver, listPeople } from '#contract/house.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { useReadBack } from '#web/parts/read-back.tsx'
import { Asked, FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

export function HandOver() {
  const { t } = useWords()
  const people = useAsk(listPeople, {})
  const write = useDo(handOver)
  const readBack = useReadBack()
  const [fromPerson, setFrom] = useState('')
  const [toPerson, setTo] = useState('')
  const [grounds, setGrounds] = useState('')
  return (
    <Asked of={people}>
      {data => {
        const nameOf = (id: string) => data.people.find(person => person.personId === id)?.name ?? ''
        const send = async () => {
          if (
            !(await readBack(
              t('hand-over'),
              <p>{t('hand-over-read-back', { from: nameOf(fromPerson), to: nameOf(toPerson) })}</p>,
              t('hand-over'),
            ))
          )
            return
          await write.mutateAsync({ fromPerson, toPerson, grounds: grounds.trim() })
        }
        return (
          <section className="narrow" data-act="hand-over" aria-label={t('hand-over')}>
            <p>{t('hand-over-says')}</p>
            <SelectField
              label={t('from-person')}
              name="fromPerson"
              value={fromPerson}
              empty={t('choose')}
              choices={data.people.map(person => ({
                value: person.personId,
                title: `${person.name} · ${t('open-n', { n: person.openMatters })}`,
              }))}
              onChange={setFrom}
            />
            <SelectField
              label={t('to-person')}
              name="toPerson"
              value={toPerson}
              empty={t('choose')}
              choices={data.people
                .filter(person => !person.disabled && person.personId !== fromPerson)
                .map(person => ({ value: person.personId, title: `${person.name} · ${person.division}` }))}
              onChange={setTo}
            />
            <TextField label={t('grounds')} name="grounds" value={grounds} help={t('grounds-help')} onChange={setGrounds} />
            {write.error ? <FaultNote fault={write.error} /> : null}
            {write.data ? (
              <p className="note green">{t('hand-over-done', { matters: write.data.matters, papers: write.data.papers })}</p>
            ) : null}
            <Button
              type="primary"
              disabled={!fromPerson || !toPerson || !grounds.trim()}
              loading={write.isPending}
              onClick={() => void send().catch(() => undefined)}
            >
              {t('hand-over')}
            </Button>
          </section>
        )
      }}
    </Asked>
  )
}
