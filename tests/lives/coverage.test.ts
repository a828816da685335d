/** How much of the law's declarations the lives carry out: procedures, acts, clocks. What is measured here is what is tested, not how long the tests are. */
import { describe, expect, it } from 'vitest'
import { PROCEDURES } from '#law/procedures/index.ts'
import { LIVES } from './index.ts'

/** Done for every procedure that serves a paper, by service-detours.test.ts. */
const DETOURS = new Set([
  'return',
  'serve-again',
  'declare-service',
  'contest-service',
  'agree-service-date',
  'confirm-service',
  'sign-for',
])
/** Alike in every shared procedure, tested once where it is made. */
const PLATFORM = new Set(['adopt-entry'])

/** Measured on 2026-11-22; may rise, not fall. */
const LEAST = { acts: 0.73, clocks: 0.7 }

const acts = PROCEDURES.flatMap(def =>
  Object.keys(def.acts)
    .filter(kind => !PLATFORM.has(kind))
    .map(kind => `${def.id} ${kind}`),
)
const clocks = PROCEDURES.flatMap(def => Object.keys(def.clocks).map(id => `${def.id} ${id}`))
const lived = new Set([
  ...LIVES.flatMap(life => life.steps.filter(step => !step.refused).map(step => `${life.procedure} ${step.act}`)),
  ...acts.filter(act => DETOURS.has(act.split(' ')[1] ?? '')),
])
const read = new Set(LIVES.flatMap(life => life.steps.flatMap(step => Object.keys(step.clocks ?? {}).map(id => `${life.procedure} ${id}`))))
const share = (all: readonly string[], some: ReadonlySet<string>): number => all.filter(one => some.has(one)).length / all.length

describe('the lives', () => {
  it('tell every procedure at least twice: the way it goes, and the way it is refused, late or goes wrong', () => {
    const counts = new Map(PROCEDURES.map(def => [def.id, LIVES.filter(life => life.procedure === def.id).length]))
    expect([...counts].filter(([, count]) => count < 2)).toEqual([])
  })

  it('carry out most acts and read most clocks; the shares do not fall', () => {
    process.stdout.write(
      `\nprocedures ${PROCEDURES.length} · lives ${LIVES.length} · acts ${acts.length}, lived ${share(acts, lived).toFixed(2)} · clocks ${clocks.length}, read ${share(clocks, read).toFixed(2)}\n`,
    )
    expect(share(acts, lived)).toBeGreaterThanOrEqual(LEAST.acts)
    expect(share(clocks, read)).toBeGreaterThanOrEqual(LEAST.clocks)
  })

  it('say something can go wrong in every third of them', () => {
    const refusing = LIVES.filter(life => life.steps.some(step => step.refused || (step.marks ?? []).includes('late')))
    expect(refusing.length).toBeGreaterThan(LIVES.length / 3)
  })
})
