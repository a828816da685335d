/** A clock as the contract shows it: dates, days left, why this date, which article. */

import type { z } from 'zod'
import type { ClockView } from '#contract/views.ts'
import { optionNotes } from '#engine/agreement/option-notes.ts'
import type { ClockView as EngineClock } from '#engine/procedure/assess.ts'
import { citationWords, renderBecause } from '#engine/time/render.ts'
import { daysBetween } from '#kernel/plain-date.ts'
import type { MatterRow } from '../matter-row.ts'

type Out = z.output<typeof ClockView>

/** The engine's clock in the answer's shape. `today` is the legal day for which `daysLeft` counts. */
export function clockOut(matter: Pick<MatterRow, 'parameters' | 'own_role'> & { law_note?: boolean }, given: EngineClock): Out {
  const view = matter.law_note ? oriented(given) : given
  const by = matter.parameters.parties.find(party => party.role === view.byRole)
  const said = renderBecause(view.because)
  const excluded = view.excluded.map(one => ({
    zh: `扣除 ${one.from} 至 ${one.until ?? '今'}：${one.title.zh}`,
    en: `Not counted ${one.from} to ${one.until ?? 'now'}: ${one.title.en}`,
  }))
  return {
    id: view.id,
    title: view.title,
    status: view.status,
    period: view.rule,
    start: view.start?.latest ?? null,
    nominal: view.nominal,
    due: view.due,
    earliestDue: view.earliestDue,
    latestDue: view.latestDue,
    metOn: view.metOn?.latest ?? null,
    daysLeft: view.daysLeft,
    provisional: view.provisional,
    extended: view.extended,
    byRole: view.byRole,
    byName: view.right?.zh ?? by?.name ?? '',
    own: view.right === null && view.byRole === matter.own_role,
    because: [
      ...said,
      ...excluded,
      ...optionNotes(view, matter.parameters),
      ...(view.says ? [view.says] : []),
      ...view.basis.map(citationWords),
    ],
    basis: view.basis,
    alternatives: view.alternatives.map(one => ({ due: one.due, reading: one.reading })),
  }
}

/** Where the law of that day is not encoded an unmet clock accuses nobody: the source may not tell, and another text governed (design §3.10). */
const oriented = (view: EngineClock): EngineClock =>
  ['overdue', 'running', 'due-soon'].includes(view.status)
    ? {
        ...view,
        status: 'cannot-be-judged',
        daysLeft: null,
        says: {
          zh: '当时的规定未编入，来源未载是否办理，不作判断',
          en: 'the law of that day is not encoded and the source does not tell: not judged',
        },
      }
    : view

/** A stored clock on another day: what depends on today is recomputed from its due date. */
export function clockOnDay(view: EngineClock, today: string): EngineClock {
  if (!['running', 'due-soon', 'overdue'].includes(view.status) || view.due === null) return view
  const daysLeft = daysBetween(today, view.due)
  return { ...view, daysLeft, status: daysLeft < 0 ? 'overdue' : daysLeft <= 3 ? 'due-soon' : 'running' }
}
