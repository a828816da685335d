/** Counting letters: gaps against a naive oracle, epochs, and what the screen says is missing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countNumber, emptyInbox, enterEpoch, highest, missing } from './inbox.ts'

const start = emptyInbox('CT', 'PP')
const count = (numbers: number[], from = start) => numbers.reduce(countNumber, from)

/** The oracle: a set and a loop. */
function oracle(numbers: number[], announced: number): { through: number; beyond: number[]; missing: number[] } {
  const here = new Set(numbers)
  let through = 0
  while (here.has(through + 1)) through++
  const top = Math.max(0, announced, ...numbers)
  const gaps: number[] = []
  for (let n = 1; n <= top; n++) if (!here.has(n)) gaps.push(n)
  return { through, beyond: [...here].filter(n => n > through).sort((a, b) => a - b), missing: gaps }
}

describe('gaps', () => {
  it.each([
    [[], 0, []],
    [[1, 2, 3], 3, []],
    [[2], 0, [1]],
    [[1, 3], 1, [2]],
    [[5, 1, 2], 2, [3, 4]],
    [[3, 2, 1], 3, []],
    [[1, 1, 1], 1, []],
  ])('%j', (numbers, through, gaps) => {
    const inbox = count(numbers)
    expect([inbox.through, missing(inbox)]).toEqual([through, gaps])
  })

  it('any numbers in any order, with any announcement: as the oracle', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 })), fc.nat(35), (numbers, announced) => {
        const inbox = { ...count(numbers), announced }
        expect({ through: inbox.through, beyond: inbox.beyond, missing: missing(inbox) }).toEqual(oracle(numbers, announced))
        expect(highest(inbox)).toBe(Math.max(0, announced, ...numbers))
      }),
    )
  })

  it('what the sender announced and has not arrived is missing too, at the end as well', () => {
    expect(missing({ ...count([1, 2]), announced: 4 })).toEqual([3, 4])
  })

  it('a number that was there changes nothing, not even the object', () => {
    const inbox = count([1, 3])
    expect(countNumber(inbox, 1)).toBe(inbox)
    expect(countNumber(inbox, 3)).toBe(inbox)
  })
})

describe('a new epoch of the sender', () => {
  it('takes back numbers beyond the base, so that the new ones are waited for', () => {
    const inbox = enterEpoch(count([1, 2, 3, 4, 5, 7]), 2, 4, 4)
    expect([inbox.epoch, inbox.base, inbox.through, inbox.beyond, missing(inbox)]).toEqual([2, 4, 4, [], []])
    expect(missing(countNumber(inbox, 6))).toEqual([5])
  })

  it('keeps what is missing below the base', () => {
    const inbox = enterEpoch(count([1, 3, 4, 6]), 2, 4, 5)
    expect([inbox.through, inbox.beyond, missing(inbox)]).toEqual([1, [3, 4], [2, 5]])
  })

  it('an epoch already known, or an earlier one, changes nothing', () => {
    const inbox = enterEpoch(count([1, 2]), 3, 2, 2)
    expect(enterEpoch(inbox, 3, 9, 9)).toBe(inbox)
    expect(enterEpoch(inbox, 2, 0, 0)).toBe(inbox)
  })
})
