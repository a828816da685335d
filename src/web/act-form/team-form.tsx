/** Who works on a matter: pass it on to a person with a duty, or take someone off. */
import { Button } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { listPeople } from '#contract/house.ts'
import { type MatterView, setTeam } from '#contract/matter.ts'
import { useAsk, useDo } from '../ask.ts'
import { SelectField } from '../parts/field.tsx'
import { FaultNote } from '../parts/states.tsx'
import { type Key, useWords } from '../words/words.ts'

const DUTIES = ['handler', 'assistant', 'panel', 'approver', 'desk', 'complained-of'] as const
type Duty = (typeof DUTIES)[number]
const TITLES: Record<Duty, Key> = {
  handler: 'duty-handler',
  assistant: 'duty-assistant',
  panel: 'duty-panel',
  approver: 'duty-approver',
  desk: 'duty-desk',
  'complained-of': 'duty-complained-of',
}

export function TeamForm(props: { matterId: string; team: z.output<typeof MatterView>['team'] }) {
  const { t, w } = useWords()
  const people = useAsk(listPeople, {})
  const write = useDo(setTeam)
  const [personId, setPersonId] = useState('')
  const [duty, setDuty] = useState<Duty>('handler')
  const add = async () => {
    await write.mutateAsync({ matterId: props.matterId, add: [{ personId, duty }] })
    setPersonId('')
  }
  const choices = (people.data?.people ?? [])
    .filter(person => !person.disabled)
    .map(person => ({
      value: person.personId,
      title: `${person.name} · ${person.division} · ${person.posts.map(post => w(post.title)).join('、')}`,
    }))
  return (
    <section aria-label={t('assign')} data-part="team">
      {props.team.length === 0 ? <p className="quiet">{t('team-empty')}</p> : null}
      <ul className="lines">
        {props.team.map(member => (
          <li key={`${member.personId}${member.duty}`} className="row" data-member={member.personId}>
            {member.name} <span className="quiet">{w(member.dutyTitle)}</span>
            {member.duty === 'complained-of' ? null : (
              <Button
                size="small"
                aria-label={t('take-off', { name: member.name })}
                loading={write.isPending}
                onClick={() => void write.mutateAsync({ matterId: props.matterId, remove: [member.personId] }).catch(() => undefined)}
              >
                ×
              </Button>
            )}
          </li>
        ))}
      </ul>
      <SelectField label={t('person')} name="personId" value={personId} empty={t('choose')} choices={choices} onChange={setPersonId} />
      <SelectField
        label={t('duty')}
        name="duty"
        value={duty}
        choices={DUTIES.map(one => ({ value: one, title: t(TITLES[one]) }))}
        onChange={value => setDuty(DUTIES.find(one => one === value) ?? 'handler')}
      />
      {duty === 'complained-of' ? <p className="small quiet">{t('duty-complained-of-says')}</p> : null}
      {write.error ? <FaultNote fault={write.error} /> : null}
      <Button data-do="assign" disabled={!personId} loading={write.isPending} onClick={() => void add().catch(() => undefined)}>
        {t('assign')}
      </Button>
    </section>
  )
}
