/** The 76 clauses as a table, and that everything they name exists. */
import { describe, expect, it } from 'vitest'
import { ALL_HOUSE_KINDS } from '../posts/house-kind.ts'
import { postSpec } from '../posts/post.ts'
import { findProcedure, PROCEDURES } from '../procedures/index.ts'
import { STATUTES } from '../statutes/index.ts'
import { findTerm } from '../terms/index.ts'
import { type Clause, LATER, type Later } from './agreement.ts'
import { AGREEMENTS, findAgreement, findClause } from './index.ts'

const IDS: Record<string, string> = {
  LX: 'LX-1 LX-2 LX-3 LX-4 LX-5 LX-6 LX-7 LX-8 LX-9',
  SX: 'SX-1 SX-2 SX-3 SX-4 SX-5 SX-6 SX-7',
  HLJ: 'HLJ-1 HLJ-2 HLJ-3 HLJ-4 HLJ-5 HLJ-6 HLJ-7 HLJ-8 HLJ-9 HLJ-10 HLJ-11 HLJ-12 HLJ-13 HLJ-14 HLJ-15 HLJ-16 HLJ-17 HLJ-18 HLJ-19',
  JS: 'JS-0 JS-1 JS-2 JS-3 JS-4 JS-5 JS-6',
  FW: 'FW-1 FW-1.1 FW-1.1b FW-1.2a FW-1.2b FW-1.3a FW-1.3b FW-1.3c FW-1.4 FW-1.5a FW-1.5b FW-1.5c FW-2.1a FW-2.1b FW-2.1c FW-2.1d FW-2.2a FW-2.2b FW-2.2c FW-3.1 FW-3.2a FW-3.2b FW-3.2c FW-3.2d FW-3.3a FW-3.3b FW-3.4 FW-4.1a FW-4.1b FW-4.1c FW-4.2 FW-4.3 FW-5.1 FW-5.2',
}

/** Work assigned to later issues, clause by clause. */
const LATER_ROWS: Record<Later, string> = {
  register: 'LX-6 FW-3.2a FW-3.2c FW-3.2d',
  'file-room': 'LX-2 FW-3.2b',
  screening: 'LX-5 FW-2.1b',
}

/** What a lawyer looks for first: clause, and one procedure that carries it out. */
const CARRIED: [string, string][] = [
  ['LX-1', 'enforcement-suggestion'],
  ['LX-2', 'file-request'],
  ['LX-4', 'written-query'],
  ['LX-9', 'supervision-invitation'],
  ['SX-1', 'leading-group'],
  ['SX-2', 'office-ledger-item'],
  ['SX-3', 'joint-meeting'],
  ['SX-4', 'observer-seat'],
  ['SX-5', 'consultation'],
  ['SX-7', 'rights-notice'],
  ['HLJ-1', 'joint-meeting'],
  ['HLJ-2', 'criminal-protest'],
  ['HLJ-4', 'second-instance-reading'],
  ['HLJ-6', 'civil-retrial-suggestion'],
  ['HLJ-8', 'ledger-item'],
  ['HLJ-9', 'ledger-item'],
  ['HLJ-10', 'ledger-item'],
  ['HLJ-11', 'ledger-item'],
  ['HLJ-12', 'consultation'],
  ['HLJ-13', 'joint-document'],
  ['HLJ-14', 'department-thread'],
  ['HLJ-16', 'staff-exchange'],
  ['HLJ-15', 'ledger-item'],
  ['HLJ-17', 'ledger-item'],
  ['HLJ-18', 'joint-case'],
  ['HLJ-19', 'counter-suggestion'],
  ['JS-0', 'major-matter-cooperation'],
  ['JS-1', 'major-event-notice'],
  ['JS-2', 'investigation-assistance'],
  ['JS-3', 'dispute-settlement'],
  ['JS-4', 'organ-suggestion'],
  ['JS-5', 'liaison-directory'],
  ['JS-6', 'annual-assessment'],
  ['FW-1.1', 'joint-campaign'],
  ['FW-1.1b', 'joint-pilot'],
  ['FW-1.2a', 'minors-briefing'],
  ['FW-1.2b', 'occupational-ban-notice'],
  ['FW-1.3b', 'joint-mediation'],
  ['FW-1.4', 'public-interest-suggestion'],
  ['FW-1.5a', 'false-litigation-transfer'],
  ['FW-1.5b', 'refusal-transfer'],
  ['FW-2.1a', 'civil-protest'],
  ['FW-2.1c', 'committee-attendance'],
  ['FW-2.1d', 'criminal-enforcement-correction'],
  ['FW-2.2c', 'judicial-suggestion'],
  ['FW-3.1', 'joint-trial-duty'],
  ['FW-3.2d', 'background-request'],
  ['FW-3.3a', 'joint-case'],
  ['FW-3.3b', 'joint-activity'],
  ['FW-3.4', 'risk-assessment'],
  ['FW-4.1a', 'joint-meeting'],
  ['FW-4.1b', 'special-meeting'],
  ['FW-4.1c', 'third-house-invitation'],
]

const clauses: readonly Clause[] = AGREEMENTS.flatMap(one => one.clauses)
const split = (text: string): string[] => text.split(' ')

describe('the five agreements', () => {
  it('are 76 clauses under stable ids, in the order of the text', () => {
    expect(Object.fromEntries(AGREEMENTS.map(one => [one.id, one.clauses.map(clause => clause.id).join(' ')]))).toEqual(IDS)
    expect(clauses.length).toBe(76)
    expect(new Set(clauses.map(one => one.id)).size).toBe(76)
  })

  it('are found by their id', () => {
    expect(AGREEMENTS.every(one => findAgreement(one.id) === one)).toBe(true)
    expect(findAgreement('XX')).toBeUndefined()
    expect(clauses.every(one => findClause(one.id) === one)).toBe(true)
    expect(findClause('C-1')).toBeUndefined()
  })

  it.each(Object.entries(LATER_ROWS))('what waits for %s is what later issues were given', (later, ids) => {
    expect(
      clauses
        .filter(one => one.later === later)
        .map(one => one.id)
        .sort(),
    ).toEqual(split(ids).sort())
  })

  it('every clause is bound now, or waits for later work, or is the guiding idea alone', () => {
    const bare = clauses.filter(one => one.procedures.length === 0 && one.later === undefined)
    expect(bare.map(one => one.id)).toEqual(['FW-1'])
    expect(Object.values(LATER).every(one => one.zh && one.en)).toBe(true)
  })

  it('what a clause speaks of and the product does not do is said as a fact, never as a promise', () => {
    for (const { zh, en } of Object.values(LATER)) {
      expect(zh).toMatch(/^本版本不含.+功能$/)
      expect(en).toMatch(/(is|are) not part of this version$/)
      expect(`${zh} ${en}`).not.toMatch(/将|后续|即将|later|soon|will|coming/)
    }
    const used = new Set(clauses.flatMap(one => one.later ?? []))
    expect(Object.keys(LATER).filter(id => !used.has(id as never))).toEqual([])
  })

  it.each(CARRIED)('%s is carried out by %s', (id, procedure) => expect(findClause(id)?.procedures).toContain(procedure))

  it('say who signs: court and procuratorate; in JS the rule-of-law office and the bureau, the organs only covered', () => {
    expect(AGREEMENTS.map(one => [one.id, ...one.signatories.map(side => side.kind)])).toEqual([
      ['LX', 'court', 'procuratorate'],
      ['SX', 'court', 'procuratorate'],
      ['HLJ', 'procuratorate', 'court'],
      ['JS', 'procuratorate', 'justice', 'justice'],
      ['FW', 'procuratorate', 'court'],
    ])
    expect(AGREEMENTS.filter(one => one.covers).map(one => [one.id, one.covers?.through])).toEqual([['JS', 'justice']])
    expect(AGREEMENTS.map(one => one.signatories.map(side => side.role).join(' '))).toEqual([
      'proposer signatory',
      'proposer signatory',
      'proposer signatory',
      'proposer signatory third',
      'proposer signatory',
    ])
  })

  it('only LX is on trial; only SX has a leading group; approvers stand where the text names them', () => {
    expect(AGREEMENTS.filter(one => one.trialMonths !== null).map(one => [one.id, one.trialMonths])).toEqual([['LX', 12]])
    expect(AGREEMENTS.filter(one => one.leadingGroup).map(one => one.id)).toEqual(['SX'])
    expect(AGREEMENTS.flatMap(one => one.approvers.map(approver => approver.clause))).toEqual(['JS-6', 'FW-4.1b', 'FW-3.1'])
    for (const { clause } of AGREEMENTS.flatMap(one => one.approvers)) expect(findClause(clause)).toBeDefined()
  })
})

describe('what the clauses name', () => {
  it('exists: procedures, terms, posts of that kind of house, statutes', () => {
    expect(clauses.flatMap(one => one.procedures.filter(id => !findProcedure(id)).map(id => `${one.id} ${id}`))).toEqual([])
    expect(clauses.flatMap(one => one.terms.filter(key => !findTerm(key)).map(key => `${one.id} ${key}`))).toEqual([])
    const strange = clauses.flatMap(one =>
      one.keepers
        .filter(({ kind, post }) => !postSpec(post).houses.some(house => house === kind))
        .map(({ kind, post }) => `${one.id} ${kind} ${post}`),
    )
    expect(strange).toEqual([])
    expect(AGREEMENTS.every(one => STATUTES.some(statute => statute.id === one.source.id))).toBe(true)
  })

  it('every clause has somebody who keeps it, and a page', () => {
    expect(clauses.filter(one => one.keepers.length === 0).map(one => one.id)).toEqual([])
    expect(clauses.filter(one => !one.pages.includes('agreement')).map(one => one.id)).toEqual([])
    expect(clauses.filter(one => one.procedures.length > 0 && !one.indicators.includes('uses')).map(one => one.id)).toEqual([])
  })

  it('nothing twice in one clause', () => {
    for (const one of clauses)
      for (const list of [one.procedures, one.terms, one.indicators, one.pages]) expect(new Set(list).size, one.id).toBe(list.length)
  })

  it('reads in both languages, in our words and in few of them', () => {
    for (const one of clauses) {
      for (const text of [one.title, one.text]) expect(text.zh.length > 0 && text.en.length > 0, one.id).toBe(true)
      expect(one.text.zh.length, one.id).toBeLessThan(90)
    }
  })

  it('every mechanism that only an agreement founds stands in some clause: else nobody could ever start it', () => {
    const bound = new Set(clauses.flatMap(one => one.procedures))
    expect(PROCEDURES.filter(def => def.ground === 'agreement' && !bound.has(def.id)).map(def => def.id)).toEqual([])
  })

  it('the kinds of house that keep a clause are known ones', () => {
    expect(clauses.flatMap(one => one.keepers).every(one => ALL_HOUSE_KINDS.includes(one.kind))).toBe(true)
  })
})
