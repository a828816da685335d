/** Every definition: structure checked without the engine, then explored exhaustively by it. */
import { describe, expect, it } from 'vitest'
import { explore } from '#engine/procedure/explore/explore.ts'
import { factSpecs } from '#engine/procedure/facts/fact-specs.ts'
import { FORM_IDS } from '../forms/form.ts'
import { findForm } from '../forms/index.ts'
import { findPeriod } from '../periods/index.ts'
import type { HouseKind } from '../posts/house-kind.ts'
import { POSTS } from '../posts/post.ts'
import { findProcedure, PROCEDURES } from './index.ts'
import { type ActSpec, type Definition, type Guard, kindsOf } from './procedure.ts'

const acts = (def: Definition): [string, ActSpec][] => Object.entries(def.acts)
const targets = (act: ActSpec): string[] => [...(act.to === undefined ? [] : [act.to]), ...Object.values(act.toBy?.stages ?? {})]

/** Names that a moment like 'serve.receivedOn' uses, or null where the definition has no such date. */
function isDate(def: Definition, moment: string): boolean {
  const [kind = '', fact = ''] = moment.split('.')
  const act = def.acts[kind]
  if (!act) return false
  return fact === 'on' || act.facts[fact]?.kind === 'date'
}

const guardNames = (guard: Guard): { acts: string[]; clocks: string[]; own: string[]; facts: string[] } => ({
  acts: 'act' in guard ? [guard.act] : [],
  clocks: 'clock' in guard ? [guard.clock] : [],
  own: guard.rule === 'own-fact-is' ? [guard.fact] : guard.rule === 'own-fact-needs' ? [guard.when.fact, guard.needs] : [],
  facts: guard.rule === 'fact-is' ? [guard.fact] : [],
})

/** Stages reached from the openings when every condition is taken to hold. */
function reached(def: Definition): Set<string> {
  const found = new Set(acts(def).flatMap(([, act]) => (act.opening ? targets(act) : [])))
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const [, act] of acts(def)) if (act.when.some(stage => found.has(stage))) for (const stage of targets(act)) found.add(stage)
  }
  return found
}

/** The kinds of house that may stand where this act is done. */
function housesOf(def: Definition, act: ActSpec): readonly HouseKind[] {
  const party = def.parties[act.by]
  return party ? kindsOf(party) : []
}

/** `organ` on a form stands for every house that is neither court nor procuratorate, `any` for all. */
const mayIssue = (issuer: HouseKind | 'any', kind: HouseKind): boolean =>
  issuer === 'any' || issuer === kind || (issuer === 'organ' && kind !== 'court' && kind !== 'procuratorate')

/** Who prepares and does not decide, yet may pass a letter on, enter an agreement or answer as the directory says. */
const PREPARES = ['organ-liaison', 'liaison-officer']

/** Sealed whoever is named: persons’ conduct, clues, minors. */
const ALWAYS_SEALED = [
  'clue-transfer',
  'employment-query-record',
  'judge-conduct-suggestion',
  'mandatory-report',
  'minor-record-sealing',
  'minors-briefing',
  'occupational-ban-notice',
  'personnel-suggestion',
  'record-unsealing',
  'sealed-record-query',
  'sealed-record-query-court',
]

/** Its acts are statements of signatories, not papers served: nobody signs for them, they name no person, and every member may read them. */
const NOT_SERVED = ['agreement-record']

/** Work two houses do together, without one paper whose receipt starts a duty: every act is a letter of its own, only the notice of a meeting is signed for. */
const NOT_OPENED_BY_A_PAPER = ['joint-meeting', 'special-meeting', 'ledger-item', 'office-ledger-item']

/** Done by one, it is done for both: the minutes by the joint office, the closing by whichever side asks for it. */
const FOR_THE_OTHER = ['minutes-office', 'ask-close', 'ask-close-theirs']

/** Every text in a definition, with the place where it stands. */
function texts(value: unknown, where: string): { where: string; zh: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  if ('zh' in record || 'en' in record) return [{ where, zh: String(record.zh ?? ''), en: String(record.en ?? '') }]
  return Object.entries(record).flatMap(([key, inner]) => texts(inner, `${where}.${key}`))
}

describe.each(PROCEDURES.map(def => [def.id, def] as const))('%s', (_id, def) => {
  it('reaches every stage from an opening act', () => {
    expect([...reached(def)].sort()).toEqual(Object.keys(def.stages).sort())
  })

  it('leaves every stage that is not an end, and no end', () => {
    for (const [stage, spec] of Object.entries(def.stages)) {
      const leaving = acts(def).filter(([, act]) => act.when.includes(stage) && targets(act).some(to => to !== stage))
      if (spec.end) expect(leaving, stage).toEqual([])
      else expect(leaving.length, stage).toBeGreaterThan(0)
    }
  })

  it('cites an article for every act, clock, stop and condition, each with its grade and the day it was checked', () => {
    const all = [
      ...acts(def).flatMap(([kind, act]) => [
        [kind, act.basis] as const,
        ...(act.needs ?? []).map(guard => [`${kind} guard`, guard.basis] as const),
      ]),
      ...Object.entries(def.clocks).flatMap(([id, clock]) => [
        [id, clock.basis] as const,
        ...[...(clock.excluded ?? []), ...(clock.suspended ?? [])].map(stop => [`${id} stop`, stop.basis] as const),
      ]),
      [def.id, def.basis] as const,
    ]
    for (const [where, basis] of all) {
      expect(basis.length, where).toBeGreaterThan(0)
      for (const cited of basis) {
        expect(cited.evidence, where).toMatch(/^(read|reported|recalled|inferred)$/)
        expect(cited.checkedOn, where).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        expect(cited.article, where).not.toBe('')
      }
    }
  })

  it('runs every clock by a period of the sheets or by a date that an act states', () => {
    for (const [id, clock] of Object.entries(def.clocks)) {
      if ('rule' in clock.period) expect(findPeriod(clock.period.rule)?.id, id).toBe(clock.period.rule)
      else expect(isDate(def, clock.period.dateFact), `${id} ${clock.period.dateFact}`).toBe(true)
      expect(clock.start.length, id).toBeGreaterThan(0)
      const stops = [...(clock.excluded ?? []), ...(clock.suspended ?? [])].flatMap(stop => [stop.from, stop.until])
      for (const moment of [...clock.start, ...stops]) expect(isDate(def, moment), `${id} ${moment}`).toBe(true)
      for (const kind of [...clock.met, ...(clock.extendedBy ? [clock.extendedBy] : []), ...(clock.missed ? [clock.missed] : [])]) {
        expect(Object.keys(def.acts), id).toContain(kind)
      }
      for (const stage of clock.mootIn ?? []) expect(Object.keys(def.stages), id).toContain(stage)
      expect(Object.keys(def.parties), id).toContain(clock.by)
      for (const kind of clock.met.filter(one => !FOR_THE_OTHER.includes(one)))
        expect(def.acts[kind]?.by, `${id}: who meets it is who is bound`).toBe(clock.by)
    }
  })

  it('refers only to acts, facts and clocks that exist', () => {
    for (const [kind, act] of acts(def)) {
      for (const guard of act.needs ?? []) {
        const names = guardNames(guard)
        for (const other of names.acts) expect(Object.keys(def.acts), kind).toContain(other)
        for (const clock of names.clocks) expect(Object.keys(def.clocks), kind).toContain(clock)
        for (const fact of names.own) expect(Object.keys(act.facts), kind).toContain(fact)
        for (const moment of names.facts) {
          const [from = '', fact = ''] = moment.split('.')
          expect(Object.keys(def.acts[from]?.facts ?? {}), `${kind} ${moment}`).toContain(fact)
        }
      }
      for (const [name, fact] of Object.entries(act.facts)) {
        if (fact.notBefore) expect(isDate(def, fact.notBefore), `${kind}.${name}`).toBe(true)
        if (fact.of) expect(def.acts[fact.of]?.facts.points?.kind, `${kind}.${name}`).toBe('points')
        if (fact.kind === 'code')
          expect(Object.keys(fact.values ?? {}).length, `${kind}.${name}`).toBeGreaterThan(1 - Number(name === 'decidedBy'))
      }
    }
  })

  it('gives every act to posts that exist in that house, and that may decide unless they only pass letters on', () => {
    for (const [kind, act] of acts(def)) {
      const houses = housesOf(def, act)
      expect(act.posts.length, kind).toBeGreaterThan(0)
      for (const house of houses)
        expect(
          act.posts.filter(post => (POSTS[post].houses as readonly string[]).includes(house)).length,
          `${kind} ${house}`,
        ).toBeGreaterThan(0)
      for (const post of [...act.posts, ...(act.decision ?? []), ...(act.checkedBy ? [act.checkedBy] : [])]) {
        expect(
          (POSTS[post].houses as readonly HouseKind[]).some(house => houses.includes(house)),
          `${kind} ${post}`,
        ).toBe(true)
        if (!PREPARES.includes(post)) expect('decides' in POSTS[post], `${kind}: ${post} only prepares`).toBe(true)
      }
    }
  })

  it('branches on a required code whose every value leads to a stage', () => {
    for (const [kind, act] of acts(def)) {
      if (!act.toBy) continue
      const fact = act.facts[act.toBy.fact]
      expect(fact?.required, kind).toBe(true)
      expect(Object.keys(act.toBy.stages).sort(), kind).toEqual(Object.keys(fact?.values ?? {}).sort())
    }
  })

  it('demands reasons for every answer but full adoption', () => {
    const found = acts(def)
      .flatMap(([, act]) => Object.values(act.facts))
      .filter(fact => fact.kind === 'answers')
    for (const fact of found) expect(fact).toMatchObject({ required: true, reasonUnless: ['adopted'], of: 'serve' })
    for (const fact of found) expect(Object.keys(fact.values ?? {})).toEqual(['adopted', 'partly', 'not-adopted'])
  })

  it('states who decided and when on every act that needs a decision, and nothing about the vote', () => {
    for (const [kind, act] of acts(def)) {
      if (!act.decision) continue
      const facts = factSpecs(act)
      expect(Object.keys(facts.decidedBy?.values ?? {}).sort(), kind).toEqual([...act.decision].sort())
      expect(facts.decidedOn, kind).toMatchObject({ kind: 'date', required: true, notAfterToday: true })
      expect(
        Object.keys(act.facts).filter(name => /vote|opinion|minutes/i.test(name)),
        kind,
      ).toEqual([])
    }
  })

  it('knows every form it asks for, and serves only in shared procedures', () => {
    for (const [kind, act] of acts(def)) {
      if (act.paper) expect(FORM_IDS, kind).toContain(act.paper.form)
      const issuer = act.paper && findForm(act.paper.form)?.issuer
      if (issuer)
        expect(
          housesOf(def, act).some(house => mayIssue(issuer, house)),
          `${kind} ${act.paper?.form}`,
        ).toBe(true)
      if (def.kind === 'internal') expect({ served: act.served, byProxy: act.byProxy }, kind).toEqual({})
    }
  })

  it('is complete in Chinese and English', () => {
    for (const text of texts(def, def.id)) {
      expect(text.zh, text.where).not.toBe('')
      expect(text.en, text.where).not.toBe('')
      expect(text.zh, text.where).toMatch(/[\u4e00-\u9fff]/)
      expect(text.en.replace(/\d+号|（?执监）?|法发〔2016〕/g, ''), text.where).not.toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it('is plain data: copying it through JSON loses nothing', () => {
    expect(JSON.parse(JSON.stringify(def))).toEqual(def)
  })

  it('gives every moving act a clock or says why there is none', () => {
    for (const [kind, act] of acts(def)) {
      const moves = !act.opening && targets(act).some(to => act.when.some(from => from !== to))
      const measured = Object.values(def.clocks).some(clock => clock.met.includes(kind))
      if (moves && !measured) expect(act.noClock?.zh, kind).toBeTruthy()
    }
  })

  it('survives exhaustive exploration', () => {
    const { findings, counts } = explore(def)
    expect(findings).toEqual([])
    expect(counts.states).toBeGreaterThan(3)
    expect(counts.paths).toBeGreaterThan(0)
  })
})

describe('the shared procedures', () => {
  const shared = PROCEDURES.filter(def => def.kind === 'shared')
  const served = shared.filter(def => ![...NOT_SERVED, ...NOT_OPENED_BY_A_PAPER].includes(def.id))

  it.each(served.map(def => [def.id, def] as const))(
    '%s: a served paper is signed for, returned, declared, confirmed, contested or agreed',
    (_id, def) => {
      const opening = acts(def).find(([, act]) => act.opening)
      expect(opening?.[1]).toMatchObject({ served: true, to: 'served', byProxy: true })
      expect(def.acts['sign-for']).toMatchObject({ when: ['served'], to: 'received', byProxy: true })
      expect(def.acts['sign-for']?.facts.receivedOn).toMatchObject({ notBefore: `${opening?.[0]}.on`, notAfterToday: true, required: true })
      expect(Object.keys(def.acts.return?.facts.reason?.values ?? {})).toEqual([
        'wrong-addressee',
        'missing-attachment',
        'unreadable',
        'duplicate',
      ])
      expect(def.acts['declare-service']).toMatchObject({ by: 'issuer', to: 'declared' })
      expect(def.acts['confirm-service']).toMatchObject({ by: 'recipient', to: 'received' })
      expect(def.acts['contest-service']).toMatchObject({ by: 'recipient', to: 'contested' })
      expect(def.acts['agree-service-date']).toMatchObject({ by: 'issuer', to: 'received' })
      expect(def.acts['serve-again']).toMatchObject({ when: ['returned'], to: 'served', served: true })
    },
  )

  it('never refuses a late answer: no reply waits for a due date', () => {
    for (const def of shared)
      for (const kind of ['reply', 'supply'])
        expect(
          (def.acts[kind]?.needs ?? []).filter(guard => 'clock' in guard),
          `${def.id} ${kind}`,
        ).toEqual([])
  })

  it('an agreement is proposed and answered, not served: no act of it waits for a signature, and no clock runs', () => {
    const records = shared.filter(def => NOT_SERVED.includes(def.id))
    expect(records.map(def => def.id)).toEqual(NOT_SERVED)
    for (const def of records) {
      expect(acts(def).filter(([, act]) => act.served)).toEqual([])
      expect([Object.keys(def.acts).includes('sign-for'), def.clocks]).toEqual([false, {}])
    }
  })

  it('seals clues, conduct of persons and minors always, agreements never, and the others when a person is named', () => {
    const expected = (id: string): string => (ALWAYS_SEALED.includes(id) ? 'always' : NOT_SERVED.includes(id) ? 'never' : 'if-personnel')
    for (const def of PROCEDURES) expect(def.sealed, def.id).toBe(expected(def.id))
    for (const id of ALWAYS_SEALED) expect(findProcedure(id)?.id).toBe(id)
  })

  it('lets the keeper be the house that opens the matter', () => {
    for (const def of PROCEDURES) for (const [kind, act] of acts(def)) if (act.opening) expect(act.by, `${def.id} ${kind}`).toBe(def.keeper)
  })

  it('leads only to procedures that exist', () => {
    for (const def of PROCEDURES) for (const next of def.leadsTo ?? []) expect(findProcedure(next)?.id, def.id).toBe(next)
  })
})

describe('findProcedure', () => {
  it('gives the newest version without a version, the named one with it, nothing for an unknown one', () => {
    expect(findProcedure('enforcement-suggestion')?.version).toBe('2021-08-01')
    expect(findProcedure('enforcement-suggestion', '2021-08-01')?.id).toBe('enforcement-suggestion')
    expect(findProcedure('enforcement-suggestion', '2013-01-01')).toBeUndefined()
    expect(findProcedure('nothing')).toBeUndefined()
  })

  it('has each id and version once', () => {
    const names = PROCEDURES.map(def => `${def.id}@${def.version}`)
    expect(new Set(names).size).toBe(names.length)
  })
})
