/** What the entry of an agreement still lacks, in words. */
import { describe, expect, it } from 'vitest'
import { type Draft, emptyDraft, lacks } from './agreement-draft.ts'
import { emptyClause } from './clause-editor.tsx'

const MUST = [{ role: 'signatory', zh: '签署单位', en: 'Signatory' }]
const full: Draft = {
  ...emptyDraft,
  title: '协作意见',
  signedOn: '2026-01-05',
  inForceFrom: '2026-01-05',
  clauses: [{ ...emptyClause('A-1'), title: '案卷调阅' }],
  signatories: { signatory: 'court' },
}

describe('an agreement being entered', () => {
  it('lacks nothing when whole', () => expect(lacks(full, MUST)).toEqual([]))

  it.each<[string, Partial<Draft>, string[]]>([
    ['no title', { title: ' ' }, ['title']],
    ['no days', { signedOn: '', inForceFrom: '' }, ['signedOn', 'inForceFrom']],
    ['ends before it begins', { until: '2025-12-31' }, ['until']],
    ['nobody to sign', { signatories: {} }, ['signatory']],
    ['no clause', { clauses: [] }, ['clauses']],
    ['a clause without title', { clauses: [emptyClause('A-1')] }, ['A-1']],
    [
      'one id twice',
      {
        clauses: [
          { ...emptyClause('A-1'), title: '一' },
          { ...emptyClause('A-1'), title: '二' },
        ],
      },
      ['A-1'],
    ],
  ])('%s', (_, part, where) => expect(lacks({ ...full, ...part }, MUST).map(one => one.where)).toEqual(where))
})
