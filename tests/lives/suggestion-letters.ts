/** What the letters, answers and assessments in the lives of suggestions state. */
import type { Facts } from '#engine/procedure/act.ts'

export const POINTS = [
  { id: 'p1', text: '完善校园周边餐饮单位巡查制度' },
  { id: 'p2', text: '对未办证的三家单位依法处理' },
]
export const decided = (on: string, by = 'chief-procurator'): Facts => ({ decidedBy: by, decidedOn: on })
export const headed = (on: string): Facts => decided(on, 'organ-head')
export const ADOPTED = [
  { point: 'p1', code: 'adopted', reason: '' },
  { point: 'p2', code: 'adopted', reason: '' },
]
export const CHECKED = [
  { point: 'p1', code: 'corrected', reason: '' },
  { point: 'p2', code: 'in-progress', reason: '' },
]
export const stamp = (on: string): Facts => ({ receivedOn: on, dateSource: 'stamp' })

/** What every letter states: points, decision, day for objections, addressee. */
export const letter = (on: string, objectBy: string): Facts => ({ points: POINTS, ...decided(on), objectBy, addressee: 'own' })
export const without = (facts: Facts, ...names: string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)))
