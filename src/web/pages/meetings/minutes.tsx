/** The minutes: written live by both sides, put in as an act with both log heads, agreed, co-signed; each decision becomes an item. */
import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { fillOpening } from '#web/fill-draft.ts'
import { useMe } from '#web/me.ts'
import { LiveText } from '#web/parts/live/live-text.tsx'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'
import { ItemState } from './agenda.tsx'
import { Answered, type Meeting } from './meeting-parts.tsx'

/** `onPut`: carries the text into the act; null where this person may not put it in now. */
export function LiveMinutes(props: { meeting: Meeting; onPut: ((text: string) => void) | null }) {
  const { t } = useWords()
  const { meeting, onPut } = props
  return (
    <section data-part="live-minutes" aria-labelledby="live-minutes">
      <h2 id="live-minutes">{t('meeting-live')}</h2>
      <LiveText
        matterId={meeting.line.matterId}
        draft="minutes"
        label={t('meeting-live-label')}
        help={t('meeting-live-help')}
        skeleton={meeting.skeleton}
      >
        {text =>
          onPut ? (
            <p className="row">
              <Button type="primary" data-do="minutes" disabled={text.trim() === ''} onClick={() => onPut(text)}>
                {t('meeting-put')}
              </Button>
              <span className="quiet small">{t('meeting-put-says')}</span>
            </p>
          ) : null
        }
      </LiveText>
    </section>
  )
}

function Decision({ meeting, decision }: { meeting: Meeting; decision: Meeting['decisions'][number] }) {
  const { t } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const { line, itemProcedure } = meeting
  const open = async () => {
    const title = decision.text.slice(0, 80)
    const facts = { title: decision.text, meeting: line.title, agendaPoint: `${decision.id}. ${decision.text}` }
    await navigate(await fillOpening(me, { procedureId: itemProcedure ?? '', from: line.matterId, title, facts }))
  }
  return (
    <li data-decision={decision.id}>
      {decision.text}
      {decision.items.map(item => (
        <div key={item.matterId} className="small">
          <Link to={`/matters/${item.matterId}`}>{item.title}</Link> <ItemState item={item} />
        </div>
      ))}
      {itemProcedure && decision.items.length === 0 ? (
        <div>
          <Button size="small" data-do="item" onClick={() => void open()}>
            {t('meeting-open-item')}
          </Button>
        </div>
      ) : null}
    </li>
  )
}

export function Minutes({ meeting }: { meeting: Meeting }) {
  const { t, lang } = useWords()
  const { minutes } = meeting
  if (!minutes) return null
  return (
    <section data-part="minutes" aria-labelledby="minutes">
      <h2 id="minutes">{t('meeting-minutes')}</h2>
      <Answered answered={minutes.answered} on={minutes.on} lang={lang} />
      {minutes.signed.map(one => (
        <p key={one.houseName} className="small">
          ✓ {t('meeting-signed', { name: one.houseName })} {one.on ? dayText(one.on, lang) : ''}
        </p>
      ))}
      <details className="plain" open={minutes.answered === null || undefined}>
        <summary>{t('meeting-minutes-text')}</summary>
        <div className="prewrap text">{minutes.text}</div>
      </details>
      <h3>{t('meeting-decisions')}</h3>
      <ol className="text">
        {meeting.decisions.map(decision => (
          <Decision key={decision.id} meeting={meeting} decision={decision} />
        ))}
      </ol>
      {minutes.reservations ? (
        <>
          <h3>{t('meeting-reservations')}</h3>
          <div className="prewrap text">{minutes.reservations}</div>
        </>
      ) : null}
      <details className="plain small">
        <summary>{t('meeting-heads')}</summary>
        <div className="prewrap">{minutes.heads}</div>
      </details>
    </section>
  )
}
