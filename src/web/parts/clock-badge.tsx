/** A legal period: due date, days left, state by shape, word and colour, and why this date. */
import type { z } from 'zod'
import type { ClockView } from '#contract/views.ts'
import { dayText, leftText } from '../words/day-words.ts'
import { type Key, useWords } from '../words/words.ts'
import { BasisList } from './basis-list.tsx'

export type Clock = z.output<typeof ClockView>
type Tone = 'red' | 'amber' | 'green' | 'violet' | 'quiet'

const LOOK: Record<Clock['status'], { tone: Tone; shape: string; word: Key }> = {
  overdue: { tone: 'red', shape: '■', word: 'clock-overdue' },
  'due-soon': { tone: 'amber', shape: '▲', word: 'clock-due-soon' },
  running: { tone: 'quiet', shape: '○', word: 'clock-running' },
  'not-started': { tone: 'quiet', shape: '·', word: 'clock-not-started' },
  met: { tone: 'green', shape: '✓', word: 'clock-met' },
  'met-late': { tone: 'amber', shape: '✓', word: 'clock-met-late' },
  moot: { tone: 'quiet', shape: '–', word: 'clock-moot' },
  suspended: { tone: 'quiet', shape: '‖', word: 'clock-suspended' },
  'cannot-be-judged': { tone: 'violet', shape: '?', word: 'clock-cannot' },
  'answer-under-way': { tone: 'quiet', shape: '→', word: 'clock-under-way' },
  unconfirmed: { tone: 'violet', shape: '?', word: 'clock-unconfirmed' },
}

/** The sign in front of a line; the word beside it says the same, so colour carries nothing alone. */
export function ClockShape(props: { clock: Clock | null }) {
  const look = props.clock ? LOOK[props.clock.status] : null
  return (
    <span className={`shape ${look?.tone ?? 'quiet'}`} aria-hidden="true">
      {look?.shape ?? '·'}
    </span>
  )
}

export function ClockMark(props: { clock: Clock }) {
  const { t, w } = useWords()
  const { tone, shape, word } = LOOK[props.clock.status]
  const counts = ['overdue', 'due-soon', 'running'].includes(props.clock.status) && props.clock.daysLeft !== null
  return (
    <span className="marks">
      <span className={`mark ${tone}`} data-clock={props.clock.status}>
        <span aria-hidden="true">{shape}</span>
        {t(word)}
        {counts && props.clock.daysLeft !== null ? ` · ${w(leftText(props.clock.daysLeft))}` : ''}
      </span>
      {props.clock.provisional ? <span className="mark violet">{t('provisional')}</span> : null}
      {props.clock.extended ? <span className="mark">{t('extended')}</span> : null}
    </span>
  )
}

/** The due date; two bounds where only they are known. */
export function DueDate(props: { clock: Clock }) {
  const { t, lang } = useWords()
  const { due, earliestDue, latestDue } = props.clock
  if (due) return <time dateTime={due}>{dayText(due, lang)}</time>
  if (earliestDue && latestDue) return <span>{t('between-dates', { from: dayText(earliestDue, lang), to: dayText(latestDue, lang) })}</span>
  return <span className="quiet">{t('no-date-yet')}</span>
}

/** Why this date: the steps of the calculation, other readings, articles. Unfolds by click or keyboard. */
export function WhyThisDate(props: { clock: Clock; open?: boolean }) {
  const { t, w, lang } = useWords()
  const { clock } = props
  if (clock.because.length + clock.basis.length + clock.alternatives.length === 0) return null
  return (
    <details className="why" open={props.open ?? false}>
      <summary>{t('why-this-date')}</summary>
      <ol>
        {clock.because.map((step, index) => (
          <li key={index}>{w(step)}</li>
        ))}
      </ol>
      {clock.alternatives.map(other => (
        <p key={other.due} className="small">
          {t('other-reading')}: {dayText(other.due, lang)} – {w(other.reading)}
        </p>
      ))}
      {clock.provisional ? <p className="small">{t('provisional-says')}</p> : null}
      <BasisList basis={clock.basis} />
    </details>
  )
}

/** One clock as a block: whose duty, date, state, why. */
export function ClockBadge(props: { clock: Clock; open?: boolean }) {
  const { t, w, lang } = useWords()
  const { clock } = props
  return (
    <div className="clock" data-clock-id={clock.id}>
      <div>
        <strong>{w(clock.title)}</strong> <span className="quiet small">{clock.byName}</span>
      </div>
      {clock.status === 'not-started' || clock.status === 'moot' ? null : (
        <div className="due">
          <DueDate clock={clock} />
        </div>
      )}
      <ClockMark clock={clock} />
      {clock.metOn ? <p className="small quiet">{t('met-on', { date: dayText(clock.metOn, lang) })}</p> : null}
      <WhyThisDate clock={clock} open={props.open ?? false} />
    </div>
  )
}
