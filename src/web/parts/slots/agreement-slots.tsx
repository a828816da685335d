/** This year's regular meetings beside the clause that wants them: held, called, or not yet decided. */
import { Link } from 'react-router'
import { getMeetingYear } from '#contract/meeting/meetings.ts'
import { useAsk } from '#web/ask.ts'
import { useWords } from '#web/words/words.ts'
import { SlotStatus } from './slot-status.tsx'

export function AgreementSlots(props: { agreementId: string }) {
  const { t, w } = useWords()
  const asked = useAsk(getMeetingYear, {})
  const names = asked.data?.terms
    .filter(pair => pair.agreements.some(one => one.agreementId === props.agreementId))
    .map(pair => pair.otherName)
  const slots = asked.data?.slots.filter(slot => names?.includes(slot.otherName)) ?? []
  if (!asked.data || slots.length === 0) return null
  return (
    <div className="small" data-part="slots">
      <span className="quiet">{asked.data.year}</span>{' '}
      {slots.map(slot => (
        <span key={`${slot.other}-${slot.ordinal}`} style={{ marginRight: 10 }}>
          {w(slot.title)} {names && names.length > 1 ? `${slot.otherName} ` : ''}
          <SlotStatus slot={slot} />
        </span>
      ))}
      <Link className="no-print" to="/meetings">
        {t('slots-arrange')}
      </Link>
    </div>
  )
}
