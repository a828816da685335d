/** Which acts become buttons, which are listed, which are greyed. */
import type { z } from 'zod'
import type { ActionView } from '#contract/views.ts'

export type Action = z.output<typeof ActionView>

const SHOWN = 3

/** Own open acts first, in the order of the protocol; acts entered for the other house after them. */
export function sortedActions(actions: readonly Action[]): { buttons: Action[]; open: Action[]; closed: Action[] } {
  const open = [...actions.filter(one => one.open && !one.proxy), ...actions.filter(one => one.open && one.proxy)]
  const buttons = open.filter(one => !one.proxy).slice(0, SHOWN)
  return { buttons, open: open.filter(one => !buttons.includes(one)), closed: actions.filter(one => !one.open) }
}
