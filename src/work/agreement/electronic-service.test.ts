/** Which annex holds between two houses: only agreed ones that bind both, and of several the shortest. */
import { describe, expect, it } from 'vitest'
import { PROCEDURES } from '#law/procedures/index.ts'
import { type Annexed, NO_ANNEX, servesPaper, serviceBetween } from './electronic-service.ts'

const annex = (unopenedAfter: number, ...bound: string[]): Annexed => ({ bound, unopenedAfter })

describe('between two houses', () => {
  it.each<[string, Annexed[], typeof NO_ANNEX]>([
    ['no annex at all: two working days, and the letter only informs', [], NO_ANNEX],
    ['one that binds both', [annex(5, 'court', 'proc')], { agreed: true, unopenedAfter: 5 }],
    ['one longer than the default stands as agreed', [annex(10, 'proc', 'court')], { agreed: true, unopenedAfter: 10 }],
    [
      'several: the shortest',
      [annex(5, 'court', 'proc'), annex(3, 'proc', 'court'), annex(4, 'court', 'proc')],
      { agreed: true, unopenedAfter: 3 },
    ],
    ['one of the court with somebody else does not count', [annex(1, 'court', 'bureau')], NO_ANNEX],
    [
      'one that only binds the other two does not count',
      [annex(1, 'court', 'bureau'), annex(5, 'court', 'proc', 'bureau')],
      { agreed: true, unopenedAfter: 5 },
    ],
  ])('%s', (_, annexes, expected) => expect(serviceBetween('proc', 'court', annexes)).toEqual(expected))

  it('is the same seen from either side', () => {
    const annexes = [annex(5, 'court', 'proc'), annex(3, 'proc', 'bureau')]
    for (const [a, b] of [
      ['proc', 'court'],
      ['proc', 'bureau'],
      ['court', 'bureau'],
    ] as const)
      expect(serviceBetween(a, b, annexes)).toEqual(serviceBetween(b, a, annexes))
  })
})

describe('procedures whose letters serve a paper', () => {
  const ids = new Set(PROCEDURES.filter(servesPaper).map(def => def.id))
  it.each([
    ['enforcement-suggestion', true],
    ['agreement-record', false],
    ['rights-notice', false],
  ])('%s: %s', (id, serves) => expect(ids.has(id)).toBe(serves))
})
