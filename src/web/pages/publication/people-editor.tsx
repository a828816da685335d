/** Who is in the text, and as what: the part decides whether the name is hidden. */
import { Button } from 'antd'
import type { OutputOf } from '#contract/endpoint.ts'
import type { getMasking } from '#contract/joint/masking.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { useWords } from '#web/words/words.ts'
import './publication.css'

type Desk = OutputOf<typeof getMasking>
export type Role = Desk['roles'][number]['id']
export type PersonRow = {
  name: string
  role: Role
  second: Role | ''
  aliases: string
  minor: boolean
  source?: { zh: string; en: string }
}

function PersonFields(props: { desk: Desk; at: number; person: PersonRow; onChange: (next: PersonRow | null) => void }) {
  const { t, w } = useWords()
  const { desk, person, onChange } = props
  const n = props.at + 1
  const who = person.name.trim() || String(n)
  const roles = desk.roles.map(one => ({ value: one.id, title: w(one.title) }))
  return (
    <li className="mask-person" data-person={who}>
      <TextField label={t('masking-person', { n })} name="name" value={person.name} onChange={name => onChange({ ...person, name })} />
      <SelectField
        label={t('masking-role', { n: who })}
        name="role"
        value={person.role}
        choices={roles}
        onChange={role => onChange({ ...person, role: role as Role })}
      />
      <SelectField
        label={t('masking-second-role', { n: who })}
        name="second"
        empty={t('masking-no-second')}
        value={person.second}
        choices={roles.filter(one => one.value !== person.role)}
        onChange={second => onChange({ ...person, second: second as Role | '' })}
      />
      <TextField
        label={t('masking-aliases', { n: who })}
        name="aliases"
        value={person.aliases}
        onChange={aliases => onChange({ ...person, aliases })}
      />
      <p className="row">
        <label>
          <input type="checkbox" checked={person.minor} onChange={event => onChange({ ...person, minor: event.target.checked })} />{' '}
          {t('masking-minor')}
        </label>
        {person.source ? <span className="quiet small">{t('masking-from', { source: w(person.source) })}</span> : null}
        <Button size="small" aria-label={t('masking-remove-person', { name: who })} onClick={() => onChange(null)}>
          ×
        </Button>
      </p>
    </li>
  )
}

export function PeopleEditor(props: { desk: Desk; people: readonly PersonRow[]; onChange: (people: PersonRow[]) => void }) {
  const { t } = useWords()
  const { people, onChange } = props
  const set = (at: number, next: PersonRow | null) =>
    onChange(next ? people.map((one, other) => (other === at ? next : one)) : people.filter((_, other) => other !== at))
  return (
    <section aria-label={t('masking-people')} data-part="people">
      <h2>{t('masking-people')}</h2>
      <p className="quiet small">{t('masking-people-says')}</p>
      <ul className="lines">
        {people.map((person, at) => (
          <PersonFields key={at} desk={props.desk} at={at} person={person} onChange={next => set(at, next)} />
        ))}
      </ul>
      <Button
        data-do="add-person"
        onClick={() => onChange([...people, { name: '', role: 'party', second: '', aliases: '', minor: false }])}
      >
        {t('masking-add-person')}
      </Button>
    </section>
  )
}
