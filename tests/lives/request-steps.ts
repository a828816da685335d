/** Steps that every request between houses has alike: signed for, decided, agreed, refused with reasons. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Step } from './life.ts'

type More = Omit<Step, 'on' | 'act'>

/** The desk stamps the letter on the day it came. */
export const signed = (on: string, clocks?: Step['clocks']): Step => ({
  on,
  act: 'sign-for',
  facts: { receivedOn: on, dateSource: 'stamp' },
  ...(clocks ? { clocks } : {}),
  stage: 'received',
})

/** Who decided, and when. */
export const by = (decidedBy: string, decidedOn: string): Facts => ({ decidedBy, decidedOn })

/** One act in a line. */
export const did = (on: string, act: string, facts: Facts = {}, more: More = {}): Step => ({ on, act, facts, ...more })

/** An answer that agrees. */
export const agreed = (on: string, facts: Facts = {}, more: More = {}): Step => ({
  on,
  act: 'reply',
  facts: { answer: 'agreed', ...facts },
  ...more,
})

/** An answer that refuses: once without reasons, which is not taken, then with them. */
export const refusedWithReasons = (on: string, reason: string, facts: Facts = {}, more: More = {}): Step[] => [
  { on, act: 'reply', facts: { answer: 'refused', ...facts }, refused: { code: 'guard' } },
  { on, act: 'reply', facts: { answer: 'refused', reason, ...facts }, ...more },
]
