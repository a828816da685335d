/** How the suggestions issued in a period went on: issued, signed for, answered, adopted, put right; each step a part of the one before. */
import type { Shown } from '#engine/assessment/suppress.ts'
import { type Words, words } from '#kernel/words.ts'
import { ALL, type Indicator, SUGGESTIONS, subject, type Test } from '#law/indicators/index.ts'
import type { Figure } from './figures.ts'

export type FlowStep = { step: string; title: Words; shown: Shown }

const RECEIVED: Test = { date: 'startOn', known: true }
const ANSWERED: Test = { flag: 'replied', is: true }
const ADOPTED: Test = { code: 'adoption', is: ['adopted', 'partly'] }
const RIGHT: Test = { code: 'detail', is: ['all-corrected'] }

const STEPS: readonly { step: string; title: Words; test: Test }[] = [
  { step: 'issued', title: words('发出', 'Issued'), test: ALL },
  { step: 'received', title: words('已签收', 'Signed for'), test: { any: [RECEIVED, ANSWERED] } },
  { step: 'answered', title: words('已回复', 'Answered'), test: ANSWERED },
  { step: 'adopted', title: words('采纳或者部分采纳', 'Adopted, wholly or partly'), test: { all: [ANSWERED, ADOPTED] } },
  { step: 'rectified', title: words('已查明整改', 'Found put right'), test: { all: [ANSWERED, ADOPTED, RIGHT] } },
]

/** A step as a rate of all issued, so that the same rules of what may be shown hold. */
const asIndicator = ({ step, title, test }: (typeof STEPS)[number]): Indicator => ({
  ...{ id: `flow-${step}`, title, definition: title, above: title, below: title, source: title, falls: title },
  excluded: [],
  unit: 'rate',
  sort: 'matter',
  period: { on: 'openedOn' },
  of: { all: [subject(...SUGGESTIONS), { flag: 'withdrawn', is: false }] },
  numerator: test,
  denominator: ALL,
  basis: { row: title, clauses: [] },
})

/** The steps as indicators, to be counted together with the others. */
export const FLOW: readonly Indicator[] = STEPS.map(asIndicator)

/** The steps out of figures that were counted with them. */
export const flowOf = (figures: readonly Figure[]): FlowStep[] =>
  STEPS.flatMap(({ step, title }) => {
    const figure = figures.find(one => one.indicator.id === `flow-${step}`)
    return figure ? [{ step, title, shown: figure.shown.above }] : []
  })
