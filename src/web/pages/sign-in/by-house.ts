/** The demo's people grouped by house. */
import type { z } from 'zod'
import type { DemoPerson } from '#contract/session.ts'

export type Person = z.output<typeof DemoPerson>

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
