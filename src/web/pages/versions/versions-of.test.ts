/** Versions and comments read from the timeline of a joint document. */
import { describe, expect, it } from 'vitest'
import { commentsOf, versionsOf } from './versions-of.ts'

type Act = Parameters<typeof versionsOf>[0][number]
const act = (actId: string, kind: string, facts: Record<string, string>, effect = true): Act =>
  ({
    actId,
    kind,
    effect,
    houseName: kind.endsWith('-theirs') ? '法院' : '检察院',
    on: '2026-05-20',
    facts: Object.entries(facts).map(([name, zh]) => ({ name, title: { zh: name, en: name }, kind: 'text', text: { zh, en: zh } })),
  }) as unknown as Act

const timeline = [
  act('a', 'propose', { title: '意见' }),
  act('b', 'draft', { version: '第1稿', text: '甲' }),
  act('c', 'comment-theirs', { place: '第一条', text: '宜改为五日' }),
  act('d', 'draft-theirs', { text: '乙', note: '按意见修改' }),
  act('e', 'draft', { version: '无效稿', text: '丙' }, false),
  act('f', 'legality-review', { version: '第2稿', result: '合法，可以会签', text: '无异议' }),
  act('g', 'issue', { number: '沅检会〔2026〕1号', text: '丁' }),
]

describe('a joint document', () => {
  it('has its versions in order, the issued text last, none without effect', () => {
    expect(versionsOf(timeline).map(one => [one.name, one.text, one.houseName, one.note])).toEqual([
      ['第1稿', '甲', '检察院', ''],
      ['2', '乙', '法院', '按意见修改'],
      ['沅检会〔2026〕1号', '丁', '检察院', ''],
    ])
  })

  it('has the comments of both sides and of the reviewers', () => {
    expect(commentsOf(timeline).map(one => [one.houseName, one.place, one.text])).toEqual([
      ['法院', '第一条', '宜改为五日'],
      ['检察院', '第2稿', '合法，可以会签：无异议'],
    ])
  })

  it('has neither before anybody wrote', () => {
    expect([versionsOf([]), commentsOf([])]).toEqual([[], []])
  })
})
