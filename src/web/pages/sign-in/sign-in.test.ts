/** Sign-in leads back to this site only; the demo's people keep their houses. */
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import { byHouse, type Person } from './by-house.ts'
import { wayBack } from './way-back.ts'

const person = (personId: string, house: string): Person => ({
  personId,
  house,
  houseName: `${house}院`,
  name: personId,
  posts: [],
  says: words('办理', 'Works'),
})

describe('sign-in', () => {
  it.each([
    ['/matters/m1?act=reply', '/matters/m1?act=reply'],
    [null, '/'],
    ['https://elsewhere.example', '/'],
    ['//elsewhere.example', '/'],
    ['/sign-in?back=/x', '/'],
  ])('%j leads to %s', (back, to) => {
    expect(wayBack(back)).toBe(to)
  })

  it('groups people by house in the order they came', () => {
    const groups = byHouse([person('a', 'x'), person('b', 'y'), person('c', 'x')])
    expect(groups.map(group => [group.name, group.people.map(one => one.name)])).toEqual([
      ['x院', ['a', 'c']],
      ['y院', ['b']],
    ])
  })
})
