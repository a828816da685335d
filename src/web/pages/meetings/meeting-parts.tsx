/** Small pieces of a meeting's page: what an answer was, who attends, where and when. */
import type { OutputOf } from '#contract/endpoint.ts'
import type { getMeeting } from '#contract/meeting/meetings.ts'
import { dayText } from '#web/words/day-words.ts'
import { type Key, useWords } from '#web/words/words.ts'
import '#web/look/meetings.css'

export type Meeting = OutputOf<typeof getMeeting>

/** Agreed, not agreed with reasons, or not answered yet. */
export function Answered(props: { answered: NonNullable<Meeting['agenda']>['answered']; on: string | null; lang: 'zh' | 'en' }) {
  const { t } = useWords()
  const { answered, on, lang } = props
  return (
    <p className="row small">
      {on ? <span className="quiet">{dayText(on, lang)}</span> : null}
      {answered === null ? (
        <span className="mark amber">○ {t('meeting-unanswered')}</span>
      ) : (
        <span className={`mark ${answered.answer === 'agreed' ? 'green' : 'red'}`}>
          {answered.answer === 'agreed' ? `✓ ${t('meeting-agreed')}` : `× ${t('meeting-not-agreed')}`}
          {answered.reason ? `：${answered.reason}` : ''}
        </span>
      )}
    </p>
  )
}

export function Head({ meeting }: { meeting: Meeting }) {
  const { t, w, lang } = useWords()
  const { line } = meeting
  const days: [Key, string | null][] = [
    ['meeting-topics-by', line.topicsBy],
    ['meeting-planned', line.plannedOn],
    ['meeting-meets', line.meetsOn],
    ['meeting-held', line.heldOn],
  ]
  return (
    <p className="row small" data-part="head">
      <span className="quiet">
        {w(line.procedureTitle)} {line.year ?? ''} {line.slotTitle ? w(line.slotTitle) : ''}
      </span>
      <span>
        {t('slot-host')} {line.hostName}
      </span>
      <span>
        {t('meeting-with')} {line.others.join('、')}
      </span>
      {days.map(([key, day]) => (day ? <span key={key}>{`${t(key)} ${dayText(day, lang)}`}</span> : null))}
      {line.place ? <span>{line.place}</span> : null}
    </p>
  )
}

export function Attendance({ meeting }: { meeting: Meeting }) {
  const { t, w } = useWords()
  if (meeting.attendance.length === 0) return null
  return (
    <section data-part="attendance" aria-labelledby="attendance">
      <h2 id="attendance">{t('meeting-attendance')}</h2>
      <ul className="lines">
        {meeting.attendance.map(one => (
          <li key={`${one.houseName}${one.role.zh}`}>
            <strong>{one.houseName}</strong> <span className="quiet small">{w(one.role)}</span> {one.present.join('、')}
            {one.absent ? <span className="quiet"> {t('meeting-absent', { who: one.absent })}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
