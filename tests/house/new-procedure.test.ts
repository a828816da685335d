/** The promise of the plan: a new procedure is one file, its test and one line in the list; everything else follows from it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assess } from '#engine/procedure/assess.ts'
import { check } from '#engine/procedure/check.ts'
import { explore } from '#engine/procedure/explore/explore.ts'
import { fold } from '#engine/procedure/fold.ts'
import { procedureMap } from '#engine/procedure/map.ts'
import { openActs } from '#engine/procedure/open-acts.ts'
import type { Parameters } from '#engine/procedure/parameters.ts'
import type { Asker } from '#engine/procedure/refusal.ts'
import { did } from '#engine/procedure/sample/scene.ts'
import { timeline } from '#engine/procedure/timeline.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import { procedureIndex, procedurePage } from '../../src/cli/docs/procedure-page.ts'
import { ROOT } from './tree.ts'

/** What a lawyer would write: one file on the shelf, nothing but data. */
const FILE = `/** A courtesy question between two houses, answered in writing: a throw-away procedure. */
import { fact, must } from '#law/procedures/fact.ts'
import { procedure } from '#law/procedures/procedure.ts'
import { cite } from '#law/statutes/statute.ts'
import { joint2016 } from '#law/statutes/joint-2016.ts'
import { words } from '#kernel/words.ts'

const basis = [cite(joint2016, '10')]

export const courtesyQuestion = procedure({
  id: 'courtesy-question',
  version: '2026-01-01',
  kind: 'shared',
  title: words('书面询问', 'Written question'),
  basis,
  parties: {
    issuer: { kind: 'procuratorate', title: words('检察院', 'Procuratorate') },
    recipient: { kind: 'court', title: words('法院', 'Court'), relation: { is: 'same-level', to: 'issuer' } },
  },
  keeper: 'issuer',
  sealed: 'never',
  stages: { asked: { title: words('已询问', 'Asked') }, answered: { title: words('已答复', 'Answered'), end: true } },
  acts: {
    ask: { title: words('询问', 'Ask'), by: 'issuer', posts: ['handling-prosecutor'], opening: true, when: [], to: 'asked', facts: { question: fact.text('问题', 'Question', must) }, basis },
    answer: { title: words('答复', 'Answer'), by: 'recipient', posts: ['enforcement-judge'], when: ['asked'], to: 'answered', facts: { text: fact.text('答复', 'Answer', must) }, basis },
  },
  clocks: { answer: { title: words('答复期限', 'Time to answer'), period: { rule: 'D12' }, start: ['ask.on'], by: 'recipient', met: ['answer'], basis } },
})
`

const folder = join(ROOT, '.cache', `shelf-${process.pid}`)
const given: Parameters = { parties: [], terms: {}, confirmed: {} }
const judge: Asker = { role: 'recipient', person: 'judge', posts: ['enforcement-judge'] }
let def: Definition

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'courtesy-question.ts'), FILE)
  def = ((await import(join(folder, 'courtesy-question.ts'))) as { courtesyQuestion: Definition }).courtesyQuestion
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a new procedure in one file', () => {
  it('is explored without a fault', () => {
    const { counts, findings } = explore(def)
    expect(findings.filter(finding => finding.severity === 'fault')).toEqual([])
    expect(counts).toMatchObject({ acts: 2, paths: 1 })
  })

  it('has state, map, timeline, clocks and allowed acts without more code', () => {
    const state = fold(def, given, [did(def, 'ask', '2026-06-17')])
    expect(state.stage).toBe('asked')
    expect(procedureMap(def, state).stages.map(stage => stage.status)).toEqual(['current', 'possible'])
    expect(timeline(def, state)).toHaveLength(1)
    const clocks = assess(def, given, state, '2026-06-20', CALENDARS)
    expect(clocks.map(clock => [clock.id, clock.due])).toEqual([['answer', '2026-07-02']])
    const open = openActs(def, given, state, judge, '2026-06-20', clocks)
    expect(open.map(act => [act.kind, act.open])).toEqual([
      ['ask', false],
      ['answer', true],
    ])
  })

  it('refuses with the article and takes what the law takes', () => {
    const state = fold(def, given, [did(def, 'ask', '2026-06-17')])
    const world = { today: '2026-07-10', calendars: CALENDARS, asker: judge }
    const late = check(def, given, state, { kind: 'answer', facts: { text: '情况如下' }, on: '2026-07-10', source: 'own' }, world)
    expect(late).toMatchObject({ ok: true, marks: [{ code: 'late', days: 8 }] })
    const empty = check(def, given, state, { kind: 'answer', facts: {}, on: '2026-07-10', source: 'own' }, world)
    expect(empty.ok).toBe(false)
    const wrong = check(
      def,
      given,
      state,
      { kind: 'answer', facts: { text: 'x' }, on: '2026-07-10', source: 'own' },
      { ...world, asker: { ...judge, posts: ['intake-desk'] } },
    )
    expect(wrong).toMatchObject({ ok: false, because: [{ code: 'wrong-post', basis: [{ statute: 'joint-2016', article: '10' }] }] })
  })

  it('has its page, and one line puts it on the list', () => {
    expect(procedurePage(def)).toContain('[*] --> asked: 询问')
    expect(procedureIndex([...PROCEDURES, def])).toContain('(courtesy-question.md)')
  })
})
