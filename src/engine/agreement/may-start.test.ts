/** The gate: national law, or a clause in force that binds every house; and the stricter of two agreements’ terms. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import { clauseKey, clausesBinding, frozenTerms, housesToBind, type InForce, type InRole, mayStart } from './may-start.ts'

const definition = (id: string, more: Partial<Definition> = {}): Definition => ({
  language: 1,
  id,
  version: '2026-01-01',
  kind: 'shared',
  title: words('一案一议', 'Consultation'),
  basis: [],
  parties: {
    issuer: { kind: 'procuratorate', title: words('甲', 'A') },
    recipient: { kind: 'court', title: words('乙', 'B') },
    guest: { kind: 'police', title: words('客', 'Guest'), optional: true, guest: true },
  },
  keeper: 'issuer',
  sealed: 'never',
  stages: {},
  acts: {},
  clocks: {},
  ...more,
})
const founded = definition('consultation', { ground: 'agreement' })
const national = definition('enforcement-suggestion')
const roles = (...houses: string[]): InRole[] =>
  houses.map((house, at) => ({ role: ['issuer', 'recipient', 'guest'][at] as string, house }))

const agreement = (id: string, parties: string[], procedures: string[], more: Partial<InForce> = {}): InForce => ({
  id,
  title: `意见${id}`,
  parties,
  units: [],
  clauses: [{ id: `${id}-1`, no: '第一条', title: '会商', procedures }],
  terms: [],
  ...more,
})

describe('what two houses may start', () => {
  const lx = agreement('LX', ['proc', 'court'], ['consultation', 'enforcement-suggestion'])

  it.each<[string, Definition, InRole[], InForce[], unknown]>([
    ['national law needs no clause', national, roles('proc', 'court'), [], { ok: true, national: true, clauses: [] }],
    [
      'and counts for the clause that names it',
      national,
      roles('proc', 'court'),
      [lx],
      { ok: true, national: true, clauses: [{ agreement: 'LX', agreementTitle: '意见LX', clause: 'LX-1', no: '第一条', title: '会商' }] },
    ],
    [
      'a clause in force allows',
      founded,
      roles('proc', 'court'),
      [lx],
      { ok: true, national: false, clauses: [{ agreement: 'LX', agreementTitle: '意见LX', clause: 'LX-1', no: '第一条', title: '会商' }] },
    ],
  ])('%s', (_says, def, parties, agreements, answer) => expect(mayStart(def, parties, agreements)).toEqual(answer))

  it('nothing without a clause: the refusal says so, and what to do', () => {
    const verdict = mayStart(founded, roles('proc', 'court'), [])
    expect(verdict.ok ? null : [verdict.says.zh, verdict.what.zh.slice(0, 6)]).toEqual([
      '没有现行有效的协作条款绑定“一案一议”',
      '请在“协议”',
    ])
  })

  it('not with a house that has not signed: the refusal points at the choice of houses', () => {
    const verdict = mayStart(founded, roles('proc', 'other-court'), [lx])
    expect(verdict.ok ? null : [verdict.where, verdict.says.zh]).toEqual(['counterparts', '所选单位不都受绑定“一案一议”的协作意见约束'])
  })

  it('a covered unit is bound through its signatory', () => {
    const js = agreement('JS', ['proc', 'office'], ['consultation'], { units: ['bureau'] })
    expect(mayStart(founded, roles('proc', 'bureau'), [js]).ok).toBe(true)
    expect(mayStart(founded, roles('proc', 'bureau'), [{ ...js, units: [] }]).ok).toBe(false)
  })

  it('a guest is bound by nobody', () => {
    expect(mayStart(founded, roles('proc', 'court', 'police'), [lx]).ok).toBe(true)
    expect(housesToBind(founded, roles('proc', 'court', 'police'))).toEqual(['proc', 'court'])
  })

  it('two agreements do not add up: one must bind all', () => {
    const one = agreement('A', ['proc', 'court'], ['consultation'])
    const two = agreement('B', ['proc', 'bureau'], ['consultation'])
    const three = definition('consultation', {
      ground: 'agreement',
      parties: {
        issuer: national.parties.issuer as never,
        recipient: national.parties.recipient as never,
        third: { kind: 'organ', title: words('丙', 'C') },
      },
    })
    const parties = [...roles('proc', 'court'), { role: 'third', house: 'bureau' }]
    expect(mayStart(three, parties, [one, two]).ok).toBe(false)
  })
})

const houses = ['a', 'b', 'c', 'd']
const anyAgreement = fc.record({
  id: fc.constantFrom('P', 'Q', 'R'),
  title: fc.constant('意见'),
  parties: fc.subarray(houses, { minLength: 1 }),
  units: fc.subarray(houses),
  clauses: fc.array(
    fc.record({
      id: fc.constantFrom('1', '2', '3'),
      no: fc.constant('一'),
      title: fc.constant('条'),
      procedures: fc.subarray(['p', 'q', 'r']),
    }),
    { maxLength: 4 },
  ),
  terms: fc.constant<InForce['terms']>([]),
})

describe('clausesBinding', () => {
  it('is what a naive reading of every clause gives', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('p', 'q', 'r', 's'),
        fc.subarray(houses, { minLength: 1 }),
        fc.array(anyAgreement, { maxLength: 4 }),
        (procedure, chosen, agreements) => {
          const naive: string[] = []
          for (const one of agreements) {
            const bound = new Set([...one.parties, ...one.units])
            if (!chosen.every(house => bound.has(house))) continue
            for (const clause of one.clauses) if (clause.procedures.indexOf(procedure) >= 0) naive.push(`${one.id}/${clause.id}`)
          }
          expect(clausesBinding(procedure, chosen, agreements).map(clauseKey)).toEqual(naive)
        },
      ),
    )
  })

  it('fewer houses are never bound by less', () => {
    fc.assert(
      fc.property(fc.subarray(houses, { minLength: 2 }), fc.array(anyAgreement, { maxLength: 4 }), (chosen, agreements) => {
        const all = clausesBinding('p', chosen, agreements).map(clauseKey)
        const fewer = clausesBinding('p', chosen.slice(1), agreements).map(clauseKey)
        expect(fewer).toEqual(expect.arrayContaining(all))
      }),
    )
  })
})

describe('the ledger', () => {
  const item = definition('ledger-item', { ground: 'agreement' })
  const kept = (id: string, ledgerKeeper: string | null): InForce => agreement(id, ['proc', 'court'], ['ledger-item'], { ledgerKeeper })

  it.each<[string, InForce[], string[]]>([
    ['the house that the agreement names opens its lines', [kept('SX', 'proc')], ['SX-1']],
    ['an agreement that names nobody lets both', [kept('LX', null)], ['LX-1']],
    [
      'under the one that names another house nothing is opened; it counts under the other',
      [kept('SX', 'court'), kept('LX', null)],
      ['LX-1'],
    ],
  ])('%s', (_says, agreements, clauses) => {
    const verdict = mayStart(item, roles('proc', 'court'), agreements)
    expect(verdict.ok && verdict.clauses.map(one => one.clause)).toEqual(clauses)
  })

  it('another house is told whose it is, not that the houses are not bound', () => {
    const verdict = mayStart(item, roles('court', 'proc'), [kept('SX', 'proc')])
    expect(verdict.ok ? '' : verdict.says.zh).toBe('台账由协作意见载明的单位保管，由该单位立项')
  })

  it('anything else is started by either, whoever keeps the ledger', () => {
    const consulting = agreement('SX', ['proc', 'court'], ['consultation'], { ledgerKeeper: 'proc' })
    expect(mayStart(founded, roles('court', 'proc'), [consulting]).ok).toBe(true)
    expect(clausesBinding('consultation', ['court'], [consulting], 'court')).toHaveLength(1)
    expect(clausesBinding('ledger-item', ['court'], [kept('SX', 'proc')], 'court')).toEqual([])
  })
})

describe('frozen terms', () => {
  const of = (...terms: [string, string | number][]): InForce =>
    agreement('A', ['proc', 'court'], [], { terms: terms.map(([key, value]) => ({ key, value })) })

  it.each<[string, InForce[], Record<string, unknown>]>([
    ['nothing agreed, nothing frozen', [of()], {}],
    ['a period becomes the length of its row', [of(['reply-months', '2m'])], { 'period:D19': '2m' }],
    ['of two agreements the stricter', [of(['reply-months', '2m']), of(['reply-months', '1m'])], { 'period:D19': '1m' }],
    ['in either order', [of(['reply-months', '1m']), of(['reply-months', '2m'])], { 'period:D19': '1m' }],
    [
      'where none is stricter, the first',
      [of(['host-rotation', 'fixed']), of(['host-rotation', 'alternate'])],
      { 'host-rotation': 'fixed' },
    ],
    ['“as the letter says” sets nothing', [of(['suggestion-objection', 'in-letter'])], {}],
    ['what is no term, or a house’s own, is not carried', [of(['nothing', '1m'], ['intake-days', 3])], {}],
    [
      'an agreement that does not bind all is not asked',
      [agreement('B', ['proc', 'bureau'], [], { terms: [{ key: 'reply-months', value: '1m' }] })],
      {},
    ],
  ])('%s', (_says, agreements, terms) => expect(frozenTerms(['proc', 'court'], agreements)).toEqual(terms))
})
