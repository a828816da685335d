/** The leading group as people paste it. */
import { describe, expect, it } from 'vitest'
import { readMembers } from './read-members.ts'

describe('pasted members', () => {
  it.each([
    ['tabs from a sheet', '顾某\t组长\t2026-01-05', [{ name: '顾某', duty: '组长', since: '2026-01-05', until: null }]],
    ['spaces', '田某 副组长 2026-01-05', [{ name: '田某', duty: '副组长', since: '2026-01-05', until: null }]],
    [
      'a duty of two words',
      '石某 成员 办公室主任 2026-01-05',
      [{ name: '石某', duty: '成员 办公室主任', since: '2026-01-05', until: null }],
    ],
    ['blank lines', '\n\n', []],
  ])('%s', (_, text, members) => expect(readMembers(text)).toEqual({ members, wrong: [] }))

  it.each(['顾某 组长', '组长 2026-01-05', '顾某 组长 2026年1月5日'])('gives back what it does not understand: %s', line => {
    expect(readMembers(line)).toEqual({ members: [], wrong: [line] })
  })
})
