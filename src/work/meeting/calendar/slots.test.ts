/** Slots of the year: table a liaison officer can read, and a naive walk through the years as the second opinion on whose turn it is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEAR_END, type SlotMeeting, type SlotQuestion, slotDays, slotsOf } from './slots.ts'

const meeting = (id: string, host: string, more: Partial<SlotMeeting> = {}): SlotMeeting => ({
  id,
  host,
  year: null,
  half: null,
  on: null,
  held: false,
  cancelled: false,
  ...more,
})
const question = (more: Partial<SlotQuestion> = {}): SlotQuestion => ({
  year: 2026,
  terms: { perYear: 2, rotation: 'alternate' },
  houses: ['检察院', '法院'],
  meetings: [],
  since: '2026-01-01',
  through: null,
  today: '2026-03-01',
  ...more,
})
const brief = (q: Partial<SlotQuestion>) => slotsOf(question(q)).map(slot => `${slot.ordinal} ${slot.host} ${slot.status}`)

describe('days of the slots', () => {
  it.each([
    [1, 1, '2026-01-01', '2026-12-31'],
    [2, 1, '2026-01-01', '2026-06-30'],
    [2, 2, '2026-07-01', '2026-12-31'],
    [4, 2, '2026-04-01', '2026-06-30'],
    [4, 4, '2026-10-01', '2026-12-31'],
  ] as const)('%i a year, the %ith: %s to %s', (perYear, ordinal, from, until) => {
    expect(slotDays(2026, ordinal, perYear)).toEqual({ from, until })
  })
})

const HELD = { held: true, on: '2026-05-20', year: 2026, half: 'first-half' }

describe('what a year looks like', () => {
  it.each<[string, Partial<SlotQuestion>, string[]]>([
    ['nothing called, early in the year', {}, ['1 检察院 open', '2 法院 open']],
    ['nothing called, the end of June is near', { today: '2026-05-05' }, ['1 检察院 undecided', '2 法院 open']],
    ['nothing called, June is over', { today: '2026-07-01' }, ['1 检察院 missed', '2 法院 open']],
    [
      'called',
      { meetings: [meeting('a', '检察院', { year: 2026, half: 'first-half', on: '2026-06-20' })] },
      ['1 检察院 called', '2 法院 open'],
    ],
    [
      'called and not held when June is over',
      { today: '2026-07-02', meetings: [meeting('a', '检察院', { year: 2026, half: 'first-half', on: '2026-06-20' })] },
      ['1 检察院 late', '2 法院 open'],
    ],
    ['held', { today: '2026-08-01', meetings: [meeting('a', '检察院', HELD)] }, ['1 检察院 held', '2 法院 open']],
    [
      'held by the house whose turn it was not: the next turn follows from it',
      { meetings: [meeting('a', '法院', HELD)] },
      ['1 法院 held', '2 检察院 open'],
    ],
    [
      'cancelled: as if nobody had called',
      { today: '2026-05-20', meetings: [meeting('a', '检察院', { ...HELD, held: false, cancelled: true })] },
      ['1 检察院 undecided', '2 法院 open'],
    ],
    [
      'held in July for the first half: the call says which slot it fills',
      { today: '2026-07-20', meetings: [meeting('a', '检察院', { ...HELD, on: '2026-07-10' })] },
      ['1 检察院 held', '2 法院 open'],
    ],
    ['one side always hosts', { terms: { perYear: 2, rotation: 'fixed' } }, ['1 检察院 open', '2 检察院 open']],
    [
      'one side always hosts: the one that did',
      { terms: { perYear: 2, rotation: 'fixed' }, meetings: [meeting('a', '法院', HELD)] },
      ['1 法院 held', '2 法院 open'],
    ],
    ['once a year', { terms: { perYear: 1, rotation: 'alternate' } }, ['1 检察院 open']],
    [
      'four a year, filled by the day',
      {
        terms: { perYear: 4, rotation: 'alternate' },
        today: '2026-06-01',
        meetings: [meeting('a', '法院', { on: '2026-02-10', held: true })],
      },
      ['1 法院 held', '2 检察院 undecided', '3 法院 open', '4 检察院 open'],
    ],
    ['in force from September: the first half is not owed', { since: '2026-09-01', today: '2026-09-02' }, ['2 检察院 open']],
    ['ended in May: the second half is not owed', { through: '2026-05-31' }, ['1 检察院 open']],
    ['before the agreement: none', { year: 2025 }, []],
    [
      'the year after: turns go on',
      { year: 2027, meetings: [meeting('a', '检察院', HELD), meeting('b', '法院', { year: 2026, half: 'second-half', held: true })] },
      ['1 检察院 open', '2 法院 open'],
    ],
    [
      'of two in one slot the one that was held counts',
      { today: '2026-07-01', meetings: [meeting('b', '法院', { year: 2026, half: 'first-half' }), meeting('a', '检察院', HELD)] },
      ['1 检察院 held', '2 法院 open'],
    ],
    ['a meeting without year and day fills nothing', { meetings: [meeting('a', '法院')] }, ['1 检察院 open', '2 法院 open']],
  ])('%s', (_, given, wanted) => {
    expect(brief(given)).toEqual(wanted)
  })

  it(`undecided begins ${NEAR_END} days before the end, missed the day after it`, () => {
    const statusOn = (today: string) => slotsOf(question({ today }))[0]?.status
    expect([statusOn('2026-05-01'), statusOn('2026-05-02'), statusOn('2026-06-30'), statusOn('2026-07-01')]).toEqual([
      'open',
      'undecided',
      'undecided',
      'missed',
    ])
  })

  it('says whose turn it was where the other house called', () => {
    expect(slotsOf(question({ meetings: [meeting('a', '法院', HELD)] }))[0]).toMatchObject({ host: '法院', turn: '检察院', meeting: 'a' })
  })
})

describe('whose turn', () => {
  it('is what a walk from the first slot finds: after a meeting the other house, after an empty slot the turn passes too', () => {
    const held = fc.array(fc.option(fc.constantFrom('检察院', '法院'), { nil: null }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(held, hosts => {
        const meetings = hosts.flatMap((host, at) =>
          host
            ? [meeting(`m${at}`, host, { year: 2024 + Math.floor(at / 2), half: at % 2 === 0 ? 'first-half' : 'second-half', held: true })]
            : [],
        )
        let turn = '检察院'
        const walked: string[] = []
        for (const host of [...hosts, null]) {
          walked.push(turn)
          turn = (host ?? turn) === '检察院' ? '法院' : '检察院'
        }
        const found = [2024, 2025, 2026, 2027].flatMap(year =>
          slotsOf(question({ year, since: '2024-01-01', today: '2027-01-01', meetings })).map(slot => slot.turn),
        )
        expect(found.slice(0, walked.length)).toEqual(walked)
      }),
    )
  })
})
