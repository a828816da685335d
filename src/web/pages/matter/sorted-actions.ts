/** Which acts become buttons, which are listed, which are greyed. */
import type { z } from 'zod'
import type { ActionView } from '#contract/views.ts'

export type Action = z.output<typeof ActionView>

const SHOWN = 3

/** Own open acts first, in the order of the protocol, those done already after those still to do; acts entered for the other house last. */
export function sortedActions(
  actions: readonly Action[],
  done: ReadonlySet<string> = new Set(),
): { buttons: Action[]; open: Action[]; closed: Action[] } {
  const own = actions.filter(one => one.open && !one.proxy)
  const open = [
    ...own.filter(one => !done.has(one.kind)),
    ...own.filter(one => done.has(one.kind)),
    ...actions.filter(one => one.open && one.proxy),
  ]
  const buttons = open.filter(one => !one.proxy).slice(0, SHOWN)
  return { buttons, open: open.filter(one => !buttons.includes(one)), closed: actions.filter(one => !one.open) }
}
