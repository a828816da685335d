/** What is told of a change, one line each, and that nothing is told where nothing changed. */
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import { changesSince, marksOf, type Seen } from './seen-changes.ts'

const digest = (text: string): string => `#${text}`
const BEFORE: Seen = {
  version: 3,
  content: {
    number: null,
    date: '2026-08-18',
    addressee: '沅清县人民法院',
    points: [
      { id: 'p1', text: '发放案款' },
      { id: 'p2', text: '裁定异议' },
    ],
    fields: { legalBasis: '第一百零九条', court: '' },
    answers: [{ point: 'p1', code: 'adopted', reason: '' }],
  },
  files: ['f1'],
  steps: [{ title: words('送审', 'Submitted'), on: '2026-08-18' }],
  acts: [{ id: 'a1', title: words('送达', 'Served'), on: '2026-08-20' }],
}
const told = (change: Partial<Seen>, content: Partial<Seen['content']> = {}): string[] => {
  const now = { ...BEFORE, ...change, content: { ...BEFORE.content, ...content } }
  return changesSince(marksOf(BEFORE, digest), marksOf(now, digest), now).map(line => line.zh)
}
const CHANGED = '文书已改：第3稿 → 第4稿'

describe('changes', () => {
  it.each([
    ['nothing', {}, {}, []],
    ['only the count of versions', { version: 4 }, {}, []],
    ['the number', { version: 4 }, { number: '沅清检民执监〔2026〕7号' }, [CHANGED, '文号有改动']],
    ['the date is gone', { version: 4 }, { date: null }, [CHANGED, '成文日期有改动']],
    ['the addressee', { version: 4 }, { addressee: '沅州市中级人民法院' }, [CHANGED, '主送有改动']],
    [
      'a point',
      { version: 4 },
      {
        points: [
          { id: 'p1', text: '发放案款' },
          { id: 'p2', text: '依法裁定异议' },
        ],
      },
      [CHANGED, '第2项建议有改动'],
    ],
    [
      'a point more and one less',
      { version: 4 },
      {
        points: [
          { id: 'p3', text: '查明车辆' },
          { id: 'p2', text: '裁定异议' },
        ],
      },
      [CHANGED, '新增第1项建议', '原第1项建议已删去'],
    ],
    [
      'answers',
      { version: 4 },
      {
        answers: [
          { point: 'p1', code: 'not-adopted', reason: '理由' },
          { point: 'p2', code: 'adopted', reason: '' },
        ],
      },
      [CHANGED, '对第1项的答复有改动', '对第2项的答复有改动'],
    ],
    ['a field', { version: 4 }, { fields: { legalBasis: '第一百一十条' } }, [CHANGED, '“法律依据”有改动']],
    ['what no form prints', { version: 4 }, { fields: { legalBasis: '第一百零九条', unheardOf: 'x' } }, []],
    ['files', { version: 4, files: ['f2', 'f3'] }, {}, [CHANGED, '新增附件2个', '减少附件1个']],
    [
      'a step',
      { version: 5, steps: [...BEFORE.steps, { title: words('退回', 'Returned'), on: '2026-08-19' }] },
      {},
      ['流转：退回（2026-08-19）'],
    ],
    [
      'an act of the matter',
      { acts: [...BEFORE.acts, { id: 'a2', title: words('签收', 'Signed for'), on: '2026-08-21' }] },
      {},
      ['事项新进展：签收（2026-08-21）'],
    ],
    ['an act without a day', { acts: [{ id: 'a3', title: words('催办', 'Urged'), on: null }] }, {}, ['事项新进展：催办']],
  ] as [string, Partial<Seen>, Partial<Seen['content']>, string[]][])('%s', (_what, change, content, lines) => {
    expect(told(change, content)).toEqual(lines)
  })

  it('is told in English too', () => {
    const now = { ...BEFORE, version: 4, files: ['f1', 'f2'], acts: [] }
    expect(changesSince(marksOf(BEFORE, digest), marksOf(now, digest), now).map(line => line.en)).toEqual([
      'The paper changed: version 3 → 4',
      '1 new file',
    ])
  })

  it('keeps no text of the paper', () => {
    const kept = JSON.stringify(marksOf(BEFORE, () => '·'))
    for (const text of ['发放', '异议', '法院', '2026-08-18', '一百零九']) expect(kept).not.toContain(text)
  })
})
