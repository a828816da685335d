/** Every served paper of every procedure may come back, be served again, be declared served, contested and agreed on: the same detours, for each one. */
import { describe, expect, it } from 'vitest'
import type { FoldedAct } from '#engine/procedure/act.ts'
import { fold } from '#engine/procedure/fold.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import { LIVES } from './index.ts'
import { clocksOn, definitionOf, type Life, parametersOf, type Step, take } from './life.ts'

/** Procedures whose paper is signed for by another house, with the opening of their first life. */
const served = PROCEDURES.flatMap(def => {
  const life = LIVES.find(one => one.procedure === def.id && one.steps[0] && !one.steps[0].refused)
  const opening = life?.steps[0]
  const detours = ['sign-for', 'return', 'serve-again', 'declare-service', 'contest-service', 'agree-service-date', 'confirm-service']
  return life && opening && detours.every(kind => def.acts[kind]) && def.acts['sign-for']?.when.includes('served')
    ? [{ def, life, opening }]
    : []
})

/** Does the steps one after another; a step that is not taken fails with its reason. */
function lead(life: Life, steps: Step[]): FoldedAct[] {
  const done: FoldedAct[] = []
  for (const step of steps) {
    const outcome = take(life, done, step)
    if (!outcome.ok) throw new Error(`${life.procedure} ${step.act}: ${outcome.says}`)
    done.push(outcome.act)
  }
  return done
}

const stageOf = (life: Life, done: FoldedAct[]): string | null => fold(definitionOf(life), parametersOf(life), done).stage

describe.each(served.map(one => [one.def.id, one] as const))('%s', (_id, { life, opening }) => {
  const day = opening.today ?? opening.on
  const at = (act: string, facts: Record<string, unknown>): Step => ({ on: day, act, facts: facts as Step['facts'] & object })
  const first = { ...opening, on: opening.on }
  const proof = { channel: 'direct', declaredOn: opening.on, proof: '送达回证' }

  it('comes back for one of four reasons and is served again, then signed for', () => {
    const done = lead(life, [
      first,
      at('return', { reason: 'missing-attachment' }),
      at('serve-again', { correction: '补齐附件' }),
      at('sign-for', { receivedOn: opening.on, dateSource: 'stamp' }),
    ])
    expect(stageOf(life, done)).toBe('received')
    expect(take(life, done, at('return', { reason: 'duplicate' })).ok).toBe(false)
  })

  it('runs from the service that the sender has proved, whether the other side confirms it', () => {
    const signed = lead(life, [first, at('sign-for', { receivedOn: opening.on, dateSource: 'stamp' })])
    const declared = lead(life, [first, at('declare-service', proof)])
    const confirmed = lead(life, [first, at('declare-service', proof), at('confirm-service', {})])
    expect(stageOf(life, declared)).toBe('declared')
    expect(stageOf(life, confirmed)).toBe('received')
    expect(clocksOn(life, declared, day)).toEqual(clocksOn(life, signed, day))
    expect(clocksOn(life, confirmed, day)).toEqual(clocksOn(life, signed, day))
  })

  it('or contests it, until both agree on the day', () => {
    const contested = lead(life, [
      first,
      at('declare-service', proof),
      at('contest-service', { claimedOn: opening.on, reason: '送错单位' }),
    ])
    expect(stageOf(life, contested)).toBe('contested')
    const agreed = lead(life, [
      first,
      at('declare-service', proof),
      at('contest-service', { claimedOn: opening.on, reason: '送错单位' }),
      at('agree-service-date', { receivedOn: opening.on }),
    ])
    expect(stageOf(life, agreed)).toBe('received')
    const signed = lead(life, [first, at('sign-for', { receivedOn: opening.on, dateSource: 'stamp' })])
    expect(clocksOn(life, agreed, day)).toEqual(clocksOn(life, signed, day))
  })

  it('is not received before it was served, nor contested without a reason', () => {
    const done = lead(life, [first])
    expect(take(life, done, at('sign-for', { receivedOn: '2020-01-02', dateSource: 'stamp' })).ok).toBe(false)
    const declared = lead(life, [first, at('declare-service', proof)])
    expect(take(life, declared, at('contest-service', { claimedOn: opening.on })).ok).toBe(false)
  })
})

it('covers the procedures that serve a paper', () => expect(served.length).toBeGreaterThan(60))
