/** The one button of a line leads to the place where the work is done. */
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import { type Line, onePage, targetOf } from './target-of.ts'

const line = (
  kind: Line['action']['kind'],
  more: Partial<Pick<Line, 'matterId' | 'paperId' | 'letterId'>> = {},
  act: string | null = null,
) => ({ matterId: null, paperId: null, letterId: null, action: { kind, act, title: words('办', 'Do') }, ...more })

describe('a line leads', () => {
  it.each([
    ['to the form of the act', line('act', { matterId: 'm1' }, 'reply'), '/matters/m1?act=reply'],
    ['to the matter when no act is named', line('act', { matterId: 'm1' }), '/matters/m1'],
    ['to the letter to sign for', line('sign-for', { matterId: 'm1', letterId: 'l1' }), '/mail/l1'],
    ['to approvals', line('approve', { paperId: 'p1' }), '/approvals'],
    ['to the calendar of meetings', line('arrange-meeting'), '/meetings'],
    ['to the meeting that was called', line('arrange-meeting', { matterId: 'm1' }), '/meetings/m1'],
    ['to the paper', line('open', { paperId: 'p1', matterId: 'm1' }), '/papers/p1'],
    ['to the matter', line('open', { matterId: 'm1', letterId: 'l1' }), '/matters/m1'],
    ['to the letter', line('open', { letterId: 'l1' }), '/mail/l1'],
    ['nowhere for a reminder', line('copy-reminder', { matterId: 'm1' }), null],
    ['nowhere without anything', line('open'), null],
  ])('%s', (_, one, target) => {
    expect(targetOf(one)).toBe(target)
  })
})

describe('somebody with single letters', () => {
  const held = (post: string) => ({ post, title: words('岗', 'post'), delegatedBy: null })

  it.each<[string, Parameters<typeof onePage>[0], boolean]>([
    ['an agency liaison', { houseKind: 'organ', posts: [held('organ-liaison')] }, true],
    ['a handling officer of the police', { houseKind: 'police', posts: [held('organ-handler')] }, true],
    ['the head of an organ', { houseKind: 'organ', posts: [held('organ-head')] }, false],
    ['a judge', { houseKind: 'court', posts: [held('handling-judge')] }, false],
  ])('is %s', (_, me, expected) => expect(onePage(me)).toBe(expected))

  it('is led to the one letter, with the act that is asked', () => {
    expect(targetOf(line('act', { matterId: 'm1' }, 'reply'), true)).toBe('/one/m1?act=reply')
    expect(targetOf(line('sign-for', { matterId: 'm1', letterId: 'l1' }), true)).toBe('/one/m1')
    expect(targetOf(line('copy-reminder', { matterId: 'm1' }), true)).toBe(null)
  })
})
