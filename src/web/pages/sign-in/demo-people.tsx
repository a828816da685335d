/** The demo's people, grouped by house, each with posts and one line of what they do; one click signs in. */
import type { z } from 'zod'
import type { DemoPerson } from '#contract/session.ts'
import type { ApiFault } from '#web/api-fault.ts'
import { useWords } from '#web/words/words.ts'
import { SignInFault } from './sign-in-fault.tsx'

type Person = z.output<typeof DemoPerson>

/** Keeps the server's order of houses and people. */
export function byHouse(people: readonly Person[]): { house: string; name: string; people: Person[] }[] {
  const houses = new Map<string, { house: string; name: string; people: Person[] }>()
  for (const person of people) {
    const group = houses.get(person.house) ?? { house: person.house, name: person.houseName, people: [] }
    group.people.push(person)
    houses.set(person.house, group)
  }
  return [...houses.values()]
}

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
