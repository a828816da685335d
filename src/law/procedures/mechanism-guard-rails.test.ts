/** What no mechanism and no petition record may ever hold: a profile of a person, the outcome of a case, a day of its own. */
import { describe, expect, it } from 'vitest'
import { FORM_FACTS } from '../forms/form-facts.ts'
import { FORMS } from '../forms/index.ts'
import { findProcedure } from './index.ts'
import type { Definition, FactSpec } from './procedure.ts'

const MECHANISMS = [
  'consultation',
  'class-analysis',
  'joint-campaign',
  'joint-pilot',
  'quality-review',
  'document-sampling',
  'trial-observation',
  'supervision-invitation',
  'rights-notice',
  'observer-seat',
  'third-house-invitation',
  'liaison-directory',
  'department-thread',
  'leading-group',
  'coordinating-desks',
  'petition-reply',
  'petition-general',
  'petition-routing',
  'risk-assessment',
  'contingency-plan',
  'public-concern',
  'judicial-assistance',
]
const defOf = (id: string): Definition => {
  const def = findProcedure(id)
  if (!def) throw new Error(id)
  return def
}
/** Every fact of a procedure: name, titles, the texts of its values. */
const factsOf = (id: string): { where: string; name: string; spec: FactSpec; says: string }[] =>
  Object.entries(defOf(id).acts).flatMap(([kind, act]) =>
    Object.entries(kind === 'adopt-entry' ? {} : act.facts).map(([name, spec]) => ({
      where: `${id} ${kind}.${name}`,
      name,
      spec,
      says: [spec.title.zh, spec.title.en, ...Object.values(spec.values ?? {}).flatMap(value => [value.zh, value.en])].join(' '),
    })),
  )

describe('petitioners and the public are protected (law sheet §12.2)', () => {
  const PROFILE = /黑名单|个人风险|人员等级|画像|积分|重点人员|稳控|管控|监控|截访|劝返|blacklist|profile|score|watch|monitor/i

  it.each(MECHANISMS)('%s has no fact that rates, lists or watches a person', id => {
    for (const { where, name, says } of factsOf(id)) {
      expect(says, where).not.toMatch(PROFILE)
      expect(name, where).not.toMatch(PROFILE)
    }
  })

  it('no form of theirs has a part or a fact for it either', () => {
    const ids = ['risk-assessment-form', 'contingency-plan', 'public-concern-notice', 'petition-reply-letter', 'petition-opinion'] as const
    for (const id of ids) {
      for (const part of FORMS[id].parts) {
        expect(`${part.title.zh} ${part.title.en} ${'text' in part ? part.text : ''}`, id).not.toMatch(PROFILE)
        for (const fact of part.from) expect(`${fact} ${FORM_FACTS[fact].title.zh} ${FORM_FACTS[fact].title.en}`, id).not.toMatch(PROFILE)
      }
    }
  })

  it('the assessment of risk knows a matter and no person', () => {
    expect(factsOf('risk-assessment').filter(({ spec }) => spec.kind === 'people')).toEqual([])
    expect(defOf('risk-assessment').acts.fill?.facts.matter?.required).toBe(true)
    expect(FORMS['risk-assessment-form'].parts.flatMap(part => part.from as string[])).not.toContain('applicant')
    expect(FORMS['risk-assessment-form'].parts.flatMap(part => part.from as string[])).not.toContain('parties')
  })

  it('a joint plan explains, helps and publishes; nothing in it restricts anybody', () => {
    const facts = defOf('contingency-plan').acts.serve?.facts ?? {}
    expect(Object.keys(facts)).toEqual([
      'matter',
      'tasks',
      'explanation',
      'help',
      'contacts',
      'publication',
      'replyBy',
      'aboutPersonnel',
      'decidedBy',
      'decidedOn',
    ])
    for (const { where, says } of factsOf('contingency-plan'))
      expect(says, where).not.toMatch(/限制|扣押|控制|带离|restrict|restrain|detain/i)
  })

  it('a complaint is never passed to whom it is about (条例 30)', () => {
    for (const [id, kind] of [
      ['petition-reply', 'route'],
      ['petition-routing', 'serve'],
    ] as const) {
      const act = defOf(id).acts[kind]
      expect(act?.facts.notAccused).toMatchObject({ kind: 'flag', required: true })
      expect(act?.needs?.[0]).toMatchObject({ rule: 'own-fact-is', fact: 'notAccused', is: ['true'] })
      expect(act?.needs?.[0]?.basis.map(cited => cited.article)).toContain('30')
    }
  })

  it('every answer to a petition names the next remedy, on paper too (条例 23, 31–36)', () => {
    for (const id of ['petition-reply-letter', 'petition-acceptance', 'petition-opinion'] as const)
      expect(FORMS[id].parts.find(part => part.id === 'remedy')?.required, id).toBe(true)
  })
})

describe('nobody decides a case together (law sheet §0.2, §10.1)', () => {
  it('a consultation takes evidence, law in general or procedure, and nothing else', () => {
    const serve = defOf('consultation').acts.serve
    expect(serve?.facts.scope?.required).toBe(true)
    expect(serve?.needs?.[0]).toMatchObject({ rule: 'own-fact-is', fact: 'scope', is: ['evidence', 'law', 'procedure'] })
    expect(serve?.needs?.[0]?.basis.map(cited => cited.statute)).toEqual(['constitution-2018', 'criminal-procedure-2018'])
  })

  it.each(['consultation', 'department-thread', 'class-analysis', 'joint-campaign'])('%s has no field for the outcome of a case', id => {
    for (const { where, name, says } of factsOf(id)) {
      expect(name, where).not.toMatch(/outcome|result|verdict|judgment|sentence$|decision/i)
      if (name !== 'scope') expect(says, where).not.toMatch(/裁判结果|判决结果|处理结果|量刑结论/)
    }
  })

  it('both views come before the minutes, and the end says who decides the case', () => {
    const def = defOf('consultation')
    expect(def.acts.minute?.needs?.map(guard => ('act' in guard ? guard.act : ''))).toEqual(['state-view', 'state-view-theirs', '', ''])
    expect(def.stages.closed?.says?.zh).toContain('依法独立')
  })
})

describe('what only an agreement founds', () => {
  const NATIONAL = ['petition-reply', 'petition-general', 'petition-routing', 'risk-assessment', 'rights-notice', 'judicial-assistance']

  it('starts only where a clause is in force', () => {
    expect(MECHANISMS.filter(id => defOf(id).ground !== 'agreement')).toEqual([
      'rights-notice',
      'petition-reply',
      'petition-general',
      'petition-routing',
      'risk-assessment',
      'judicial-assistance',
    ])
    for (const id of NATIONAL)
      expect(
        defOf(id).basis.some(cited => cited.note === undefined),
        id,
      ).toBe(true)
  })

  it('says that the clause in force governs, not the published model', () => {
    for (const id of MECHANISMS.filter(one => defOf(one).ground === 'agreement'))
      expect(
        defOf(id).basis.some(cited => cited.note?.zh.includes('协作意见')),
        id,
      ).toBe(true)
  })

  it('counts no day of its own: the only clocks are days the letters name', () => {
    for (const id of MECHANISMS.filter(one => defOf(one).ground === 'agreement'))
      for (const [clock, spec] of Object.entries(defOf(id).clocks)) expect('dateFact' in spec.period, `${id} ${clock}`).toBe(true)
  })
})
