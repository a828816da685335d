/** The demo's people, grouped by house, each with posts and one line of what they do; one click signs in. */
import type { ApiFault } from '#web/api-fault.ts'
import { useWords } from '#web/words/words.ts'
import { byHouse, type Person } from './by-house.ts'
import { SignInFault } from './sign-in-fault.tsx'

export function DemoPeople(props: {
  people: readonly Person[]
  busy: boolean
  fault: ApiFault | null
  onChoose: (personId: string) => void
}) {
  const { t, w } = useWords()
  return (
    <div>
      <p>{t('demo-says')}</p>
      <p className="note">{t('demo-two-windows')}</p>
      {props.fault ? <SignInFault fault={props.fault} /> : null}
      {byHouse(props.people).map(group => (
        <section key={group.house}>
          <h2>{group.name}</h2>
          <ul className="people">
            {group.people.map(person => (
              <li key={person.personId}>
                <button type="button" disabled={props.busy} data-person={person.personId} onClick={() => props.onChoose(person.personId)}>
                  <strong>{person.name}</strong> <span className="quiet">{person.posts.map(w).join('、')}</span>
                  <br />
                  <span className="small">{w(person.says)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
