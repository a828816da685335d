/** How one regular meeting of a year stands. */
import type { OutputOf } from '#contract/endpoint.ts'
import type { getMeetingYear } from '#contract/meeting/meetings.ts'
import { type Key, useWords } from '#web/words/words.ts'

type Slot = OutputOf<typeof getMeetingYear>['slots'][number]

/** Word, shape and colour say the same. */
const STATUS: Record<Slot['status'], { sign: string; key: Key; look: string }> = {
  open: { sign: '○', key: 'slot-open', look: '' },
  undecided: { sign: '▲', key: 'slot-undecided', look: 'amber' },
  called: { sign: '◉', key: 'slot-called', look: '' },
  late: { sign: '▲', key: 'slot-late', look: 'red' },
  held: { sign: '✓', key: 'slot-held', look: 'green' },
  missed: { sign: '■', key: 'slot-missed', look: 'red' },
}

export function SlotStatus({ slot }: { slot: Pick<Slot, 'status'> }) {
  const { t } = useWords()
  const { sign, key, look } = STATUS[slot.status]
  return (
    <span className={`mark ${look}`} data-slot={slot.status}>
      {sign} {t(key)}
    </span>
  )
}
