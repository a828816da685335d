/** Why an act that moves a matter has no clock: said in the definition, never left open. */
import { words } from '#kernel/words.ts'

/** The text orders the step and names no period. */
export const SILENT = words('条文未规定期限', 'The text names no period')

/** Nobody is bound to take this step. */
export const RIGHT = words('属于权利或者选择，并非有期限的义务', 'A right or a choice, not a duty with a period')

/** The step belongs to the running duty, whose own clock goes on. */
export const WITHIN = words('包含在办理期限之内，不另计期限', 'Part of the running period, no period of its own')

/** A step of the platform between desks. */
export const DESK = words(
  '收发环节，法律未规定期限；签收日期即期限起点',
  'A desk step without a statutory period; the day of receipt starts the clock',
)
