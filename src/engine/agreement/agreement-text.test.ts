/** What an agreement's document must be: everything wrong is told at once, and nothing that arrives is taken unseen. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGREEMENTS } from '#law/agreements/index.ts'
import { type AgreementText, amendmentProblems, memberProblems, textProblems } from './agreement-text.ts'
import { documentProblems, documentSummary, readDocument } from './document.ts'
import { sampleDocument } from './sample-document.ts'

const base = (): AgreementText => JSON.parse(sampleDocument('agreement')) as AgreementText
const clause = () => ({ ...(base().clauses[0] as AgreementText['clauses'][number]) })
const where = (value: unknown): string[] => textProblems(value).map(one => one.where)

describe('an agreement', () => {
  it('of the smallest kind is right, and so is every shipped template', () => {
    expect(textProblems(base())).toEqual([])
    for (const one of AGREEMENTS) {
      const clauses = one.clauses.map(row => ({
        id: row.id,
        no: row.no,
        title: row.title.zh,
        text: row.text.zh,
        textEn: row.text.en,
        procedures: [...row.procedures],
        posts: row.keepers.map(keeper => ({ ...keeper })),
        indicators: [...row.indicators],
      }))
      expect(textProblems({ ...base(), template: one.id, clauses }), one.id).toEqual([])
    }
  })

  it.each<[string, Partial<Record<keyof AgreementText, unknown>>, string[]]>([
    ['no title', { title: ' ' }, ['title']],
    ['a day that does not exist', { signedOn: '2026-02-30' }, ['signedOn']],
    ['ends before it begins', { inForceFrom: '2026-05-01', until: '2026-04-01' }, ['until']],
    ['no clause', { clauses: [] }, ['clauses']],
    ['two clauses of one id', { clauses: [clause(), clause()] }, ['clauses']],
    ['an id with a slash', { clauses: [{ ...clause(), id: 'a/b' }] }, ['clauses.0.id']],
    ['a clause without a title', { clauses: [{ ...clause(), title: '' }] }, ['clauses.0.title']],
    ['procedures that are no list', { clauses: [{ ...clause(), procedures: 'file-request' }] }, ['clauses.0.procedures']],
    ['a laxer term', { terms: { 'reply-months': '4m' } }, ['terms.reply-months']],
    ['a house’s own switch', { terms: { 'intake-days': 5 } }, ['terms.intake-days']],
    ['a unit twice', { covered: [1, 2].map(() => ({ house: 'a', through: 'b', grounds: '' })) }, ['covered']],
    ['an annex without days', { annex: { agreed: true, unopenedAfter: 0, text: '' } }, ['annex']],
    ['no such keeper', { ledgerKeeper: 7 }, ['ledgerKeeper']],
    ['several at once', { title: '', clauses: [], until: 'soon' }, ['title', 'clauses', 'until']],
  ])('%s', (_says, change, places) => expect(where({ ...base(), ...change }).sort()).toEqual([...places].sort()))

  it.each([null, 7, 'text', [], undefined])('%s is none', value => expect(textProblems(value).length).toBeGreaterThan(0))

  it('leaves no part out', () => {
    for (const name of Object.keys(base())) {
      const { [name as keyof AgreementText]: _left, ...rest } = base()
      expect(textProblems(rest).length, name).toBeGreaterThan(0)
    }
  })
})

describe('an amendment and a list of members', () => {
  const amendment = { summary: '修订', inForceFrom: '2026-05-01', clauses: [], removed: ['1'] }
  it.each<[string, unknown, boolean]>([
    ['one that removes', amendment, true],
    ['one that says nothing of what it is', { ...amendment, summary: '' }, false],
    ['one that amends nothing', { ...amendment, removed: [] }, false],
    ['one that only moves the annex', { ...amendment, removed: [], annex: null }, true],
    ['one with a wrong annex', { ...amendment, annex: { agreed: 'yes' } }, false],
  ])('%s', (_says, value, ok) => expect(amendmentProblems(value).length === 0).toBe(ok))

  it.each<[string, unknown, boolean]>([
    ['nobody', [], true],
    ['one', [{ name: '甲', duty: '组长', since: '2026-01-05', until: null }], true],
    ['left before they came', [{ name: '甲', duty: '组长', since: '2026-01-05', until: '2026-01-04' }], false],
    ['nameless', [{ name: '', duty: '组长', since: '2026-01-05', until: null }], false],
    ['no list', {}, false],
  ])('%s', (_says, value, ok) => expect(memberProblems(value).length === 0).toBe(ok))
})

describe('a document as a fact', () => {
  it('is JSON of its shape, or it is refused', () => {
    expect(documentProblems('agreement', sampleDocument('agreement'))).toEqual([])
    for (const shape of ['agreement', 'amendment', 'members'] as const) {
      expect(documentProblems(shape, sampleDocument(shape))).toEqual([])
      for (const value of ['', '{', 'null', '[1]', 7, null, ' '.repeat(500_000)])
        expect(documentProblems(shape, value).length, shape).toBeGreaterThan(0)
    }
  })

  it('is read back as it was', () => {
    expect(readDocument('agreement', sampleDocument('agreement'))).toEqual(base())
    expect(readDocument('amendment', sampleDocument('agreement'))).toBeNull()
  })

  it('stands in a timeline as one line', () => {
    expect(documentSummary('agreement', sampleDocument('agreement')).zh).toBe('《协作意见》，1条')
    expect(documentSummary('amendment', sampleDocument('amendment')).zh).toBe('修订')
    expect(documentSummary('members', sampleDocument('members')).en).toBe('0 members')
    expect(documentSummary('agreement', 'x').en).toBe('(see the agreement page)')
  })

  it('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(fc.constantFrom('agreement', 'amendment', 'members'), fc.anything(), (shape, value) =>
        Array.isArray(documentProblems(shape, value)),
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom('agreement', 'amendment', 'members'), fc.json(), (shape, value) =>
        Array.isArray(documentProblems(shape, value)),
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(base())), fc.anything(), (name, value) => {
        expect(Array.isArray(textProblems({ ...base(), [name]: value }))).toBe(true)
      }),
    )
  })
})
