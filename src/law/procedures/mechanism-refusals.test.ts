/** What every mechanism, clue and petition refuses whatever the life: the wrong post, the wrong house, a refusal without reasons, an act after the end, a late reply never. */
import { describe, expect, it } from 'vitest'
import type { FoldedAct } from '#engine/procedure/act.ts'
import { LIVES } from '../../../tests/lives/index.ts'
import { definitionOf, type Life, runLife, type Step, take } from '../../../tests/lives/life.ts'
import { handsOf } from './request-acts.ts'

const GROUP = new Set([
  'false-litigation-transfer',
  'false-litigation-notice',
  'false-litigation-briefing',
  'refusal-transfer',
  'private-prosecution-record',
  'filing-supervision',
  'clue-transfer',
  'crime-transfer-decision',
  'crime-transfer',
  'reverse-linkage-review',
  'reverse-linkage',
  'investigation-assistance',
  'information-sharing',
  'major-event-notice',
  'background-request',
  'dispute-settlement',
  'major-matter-cooperation',
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
])
const OURS = LIVES.filter(life => GROUP.has(life.procedure))

/** Each step that is taken, with the record before it. */
function taken(life: Life): { step: Step; before: FoldedAct[] }[] {
  const { done } = runLife(life)
  return life.steps.filter(step => !step.refused).map((step, at) => ({ step, before: done.slice(0, at) }))
}

const codeOf = (life: Life, before: FoldedAct[], step: Step): string => {
  const outcome = take(life, before, step)
  return outcome.ok ? 'taken' : outcome.code
}

describe('the lives of this group', () => {
  it('tell at least two of every procedure, one of them with a no', () => {
    for (const id of GROUP) {
      const lives = OURS.filter(life => life.procedure === id)
      expect(lives.length, id).toBeGreaterThan(1)
      const noes = lives.some(life => life.steps.some(step => step.refused || step.marks?.includes('late') || step.act === 'withdraw'))
      expect(noes, id).toBe(true)
    }
  })

  it('reach an end, or stand as a directory does', () => {
    const standing = ['liaison-directory', 'leading-group']
    for (const life of OURS.filter(one => !standing.includes(one.procedure))) {
      const { stage } = runLife(life)
      expect(definitionOf(life).stages[stage ?? '']?.end, `${life.procedure} ${life.says} ${stage}`).toBe(true)
    }
  })

  it('name a clause of the five agreements', () => {
    for (const life of OURS) {
      expect(life.clauses.length, life.says).toBeGreaterThan(0)
      for (const clause of life.clauses) expect(clause).toMatch(/^(LX|SX|HLJ|JS)-\d+$|^FW-\d\.\d[a-d]?$/)
    }
  })
})

describe.each(OURS.map((life, at) => [`${life.procedure} ${at}`, life] as const))('%s', (_name, life) => {
  it('is done by the posts the law names and nobody else', () => {
    for (const { step, before } of taken(life))
      expect(codeOf(life, before, { ...step, post: 'administrator' }), step.act).toBe('wrong-post')
  })

  it('takes no answer that says no without saying why', () => {
    for (const { step, before } of taken(life)) {
      const { answer, reason, ...facts } = step.facts ?? {}
      if (answer === undefined || !['refused', 'not-confirmed'].includes(String(answer)) || reason === undefined) continue
      expect(codeOf(life, before, { ...step, facts: { ...facts, answer } }), step.act).toBe('guard')
    }
  })

  it('takes nothing more after its end', () => {
    const { done, stage } = runLife(life)
    if (!definitionOf(life).stages[stage ?? '']?.end) return
    const last = life.steps.findLast(step => !step.refused)
    if (last) expect(codeOf(life, done, last)).toBe('ended')
  })

  it('takes every step late too: what is overdue is marked, never refused', () => {
    const def = definitionOf(life)
    for (const { step, before } of taken(life)) {
      const met = Object.values(def.clocks).some(clock => clock.met.includes(step.act))
      const act = def.acts[step.act]
      if (!met || act?.opening || (act?.needs ?? []).some(guard => guard.rule === 'before-due')) continue
      const facts = Object.fromEntries(Object.entries(step.facts ?? {}).filter(([name]) => act?.facts[name]?.future !== true))
      const late = { ...step, on: '2027-12-30', today: '2027-12-30', facts: { ...facts, ...futures(step, act?.facts ?? {}) } }
      expect(codeOf(life, before, late), step.act).toBe('taken')
    }
  })
})

/** Days that must lie ahead, moved ahead of the late day. */
const futures = (step: Step, specs: Record<string, { future?: true }>): Record<string, string> =>
  Object.fromEntries(Object.keys(step.facts ?? {}).flatMap(name => (specs[name]?.future ? [[name, '2027-12-31']] : [])))

describe('the hands of a house', () => {
  it('never hold an administrator, an assistant or a recorder of a committee', () => {
    const kinds = [
      'court',
      'procuratorate',
      'organ',
      'police',
      'justice',
      'politics-law',
      'discipline',
      'mediation',
      'joint-office',
    ] as const
    for (const post of handsOf(kinds)) expect(post).not.toMatch(/administrator|assistant|committee/)
  })
})
