/** The course of the sample suggestion as tests need it: each act once, and the lists of acts up to each stage. */
import type { FoldedAct } from '../act.ts'
import { answers, did, placed, served } from './scene.ts'
import { sampleSuggestion } from './suggestion.ts'

const serve = did(sampleSuggestion, 'serve', '2026-08-20', { facts: served })
const signFor = did(sampleSuggestion, 'signFor', '2026-08-21', { facts: { receivedOn: '2026-08-21' } })
const docket = did(sampleSuggestion, 'docket', '2026-08-24', { facts: { caseNumber: ['（2026）湘3199执监5号'] } })
const extend = did(sampleSuggestion, 'extend', '2026-11-10', { facts: { reason: '案情复杂' } })
export const reply = did(sampleSuggestion, 'reply', '2026-11-23', { facts: { answers } })
const withdraw = did(sampleSuggestion, 'withdraw', '2026-09-01', { facts: { reason: '有误' } })
/** The acts up to each stage, by its name. */
export const UP_TO: Record<string, FoldedAct[]> = {
  nothing: [],
  served: placed([serve]),
  received: placed([serve, signFor]),
  docketed: placed([serve, signFor, docket]),
  extended: placed([serve, signFor, docket, extend]),
  replied: placed([serve, signFor, docket, reply]),
  withdrawn: placed([serve, withdraw]),
}
/** The acts up to one stage. */
export const acts = (name: string): FoldedAct[] => UP_TO[name] as FoldedAct[]
