/** The record of an agreement as a table; each act once per signatory, and both stages that need everybody. */
import { describe, expect, it } from 'vitest'
import type { FoldedAct } from '#engine/procedure/act.ts'
import { explore } from '#engine/procedure/explore/explore.ts'
import { fold } from '#engine/procedure/fold.ts'
import type { Parameters } from '#engine/procedure/parameters.ts'
import { lines, tableOf } from '../../../tests/lives/table-of.ts'
import { AGREEMENT_ROLES, agreementAct, agreementRecord } from './agreement-record.ts'
import { kindsOf } from './procedure.ts'

const ENTER =
  'president vice-president adjudication-management chief-procurator deputy-chief-procurator legal-policy liaison-officer organ-head'
const LAW = '法发〔2016〕30号 20; 宪法 140'

describe('the acts of an agreement', () => {
  it('of the proposing house', () => {
    expect(tableOf('agreement-record', kind => /^(propose|withdraw)$|-proposer$/.test(kind))).toEqual(
      lines(`
propose | opens | proposed | proposer: ${ENTER} | - | ${LAW}
withdraw | proposed | withdrawn | proposer: ${ENTER} | - | ${LAW}
amend-proposer | in-force | stays | proposer: ${ENTER} | - | ${LAW}
set-term-proposer | in-force | stays | proposer: ${ENTER} | - | ${LAW}
answer-change-proposer | in-force | stays | proposer: ${ENTER} | - | ${LAW}
set-members-proposer | in-force | stays | proposer: ${ENTER} | - | ${LAW}
record-review-proposer | in-force | stays | proposer: ${ENTER} | - | ${LAW}
end-proposer | in-force | ended | proposer: ${ENTER} | - | ${LAW}`),
    )
  })

  it('of every other signatory, who also confirms or refuses', () => {
    for (const role of ['signatory', 'third', 'fourth'])
      expect(tableOf('agreement-record', kind => kind.endsWith(`-${role}`))).toEqual(
        lines(`
confirm-${role} | proposed | in-force | ${role}: ${ENTER} | - | ${LAW}
refuse-${role} | proposed | refused | ${role}: ${ENTER} | - | ${LAW}
amend-${role} | in-force | stays | ${role}: ${ENTER} | - | ${LAW}
set-term-${role} | in-force | stays | ${role}: ${ENTER} | - | ${LAW}
answer-change-${role} | in-force | stays | ${role}: ${ENTER} | - | ${LAW}
set-members-${role} | in-force | stays | ${role}: ${ENTER} | - | ${LAW}
record-review-${role} | in-force | stays | ${role}: ${ENTER} | - | ${LAW}
end-${role} | in-force | ended | ${role}: ${ENTER} | - | ${LAW}`),
      )
  })

  it('say why they have no clock; a refusal cannot be without reasons', () => {
    for (const [kind, act] of Object.entries(agreementRecord.acts)) if (!act.opening) expect(act.noClock?.zh, kind).toBeTruthy()
    for (const role of ['signatory', 'third', 'fourth'])
      expect(agreementRecord.acts[agreementAct('refuse', role)]?.facts.reason?.required).toBe(true)
  })

  it('may be entered from the signed paper for a house without a node, but for the proposer’s own two', () => {
    expect(
      Object.entries(agreementRecord.acts)
        .filter(([, act]) => !act.byProxy)
        .map(([kind]) => kind),
    ).toEqual(['propose', 'withdraw'])
  })

  it('is kept by a court, a procuratorate or a justice bureau, and explored without a fault', () => {
    expect(kindsOf(agreementRecord.parties.proposer as never)).toEqual(['court', 'procuratorate', 'justice'])
    expect(
      Object.entries(agreementRecord.parties)
        .filter(([, spec]) => spec.optional)
        .map(([role]) => role),
    ).toEqual(['third', 'fourth'])
    const { findings, counts } = explore(agreementRecord)
    expect(findings).toEqual([])
    expect(counts.acts).toBe(2 + 4 * 6 + 3 * 2)
  })
})

const parameters = (...roles: string[]): Parameters => ({
  parties: roles.map(role => ({ role, house: role, name: role, kind: 'court', level: 1, region: '433199', superior: null })),
  terms: {},
  confirmed: {},
})
const done = (kinds: string[]): FoldedAct[] =>
  kinds.map((kind, at) => {
    const role = AGREEMENT_ROLES.find(one => kind.endsWith(`-${one}`)) ?? 'proposer'
    return {
      hash: `h${at}`,
      n: at + 1,
      effect: true,
      header: {
        v: 1,
        actId: `a${at}`,
        matterId: 'm',
        house: role,
        recordedBy: role,
        role,
        kind,
        person: 'p',
        post: 'president',
        on: '2026-01-05',
        source: 'own',
        definition: { id: '', version: '', fingerprint: '' },
        prior: null,
        codes: {},
        commitments: {},
      },
    }
  })

describe('a stage that needs everybody', () => {
  it.each<[string, string[], string[], string]>([
    ['two sides: the other’s word', ['proposer', 'signatory'], ['propose', 'confirm-signatory'], 'in-force'],
    ['three sides: one word is not enough', ['proposer', 'signatory', 'third'], ['propose', 'confirm-signatory'], 'proposed'],
    ['in either order', ['proposer', 'signatory', 'third'], ['propose', 'confirm-third', 'confirm-signatory'], 'in-force'],
    ['four sides', ['proposer', 'signatory', 'third', 'fourth'], ['propose', 'confirm-third', 'confirm-fourth'], 'proposed'],
    ['the end needs the proposer too', ['proposer', 'signatory'], ['propose', 'confirm-signatory', 'end-signatory'], 'in-force'],
    ['and comes with the last', ['proposer', 'signatory'], ['propose', 'confirm-signatory', 'end-signatory', 'end-proposer'], 'ended'],
    ['one refusal is enough', ['proposer', 'signatory', 'third'], ['propose', 'confirm-third', 'refuse-signatory'], 'refused'],
    ['a required side that nobody fills is waited for', ['proposer', 'third'], ['propose', 'confirm-third'], 'proposed'],
  ])('%s', (_says, roles, kinds, stage) => expect(fold(agreementRecord, parameters(...roles), done(kinds)).stage).toBe(stage))
})
