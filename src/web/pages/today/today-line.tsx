/** One duty: what, which matter, until when, why, and the one button that does it. */
import { App, Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { getReminder } from '#contract/matter.ts'
import { call } from '#web/api.ts'
import { asFault } from '#web/api-fault.ts'
import { useMe } from '#web/me.ts'
import { ClockMark, ClockShape, DueDate, WhyThisDate } from '#web/parts/clock-badge.tsx'
import { copyText } from '#web/parts/copy-text.ts'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'
import { type Line, onePage, targetOf } from './target-of.ts'

export function TodayLine(props: { line: Line }) {
  const { t, w, lang } = useWords()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { line } = props
  const single = onePage(useMe())
  const target = targetOf(line, single)
  const copy = async () => {
    if (!line.matterId) return
    try {
      const { text } = await call(getReminder, { matterId: line.matterId })
      void message.info((await copyText(w(text))) ? t('copied', { text: w(text) }) : w(text))
    } catch (error) {
      void message.error(w(asFault(error).words))
    }
  }
  return (
    <li className="line" data-line={line.key}>
      <ClockShape clock={line.clock} />
      <div>
        <span className="what">{w(line.what)}</span>{' '}
        {line.matterId ? (
          <Link to={single ? `/one/${line.matterId}` : `/matters/${line.matterId}`}>{line.number ?? line.matterTitle}</Link>
        ) : (
          <span>{line.matterTitle}</span>
        )}
        {line.number ? <span className="quiet"> {line.matterTitle}</span> : null}
      </div>
      <div className="do no-print">
        <Button
          data-do={line.action.kind}
          data-act={line.action.act ?? undefined}
          onClick={() => (target ? void navigate(target) : void copy())}
        >
          {w(line.action.title)}
        </Button>
      </div>
      <div className="under">
        {line.clock ? (
          <>
            <span className="row">
              <DueDate clock={line.clock} />
              <ClockMark clock={line.clock} />
            </span>
            <WhyThisDate clock={line.clock} />
          </>
        ) : line.since ? (
          <span className="quiet">{t('since', { day: dayText(line.since, lang) })}</span>
        ) : null}
      </div>
    </li>
  )
}
