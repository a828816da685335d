/** Before the meeting: topics of both sides by line, the report on the last items, the agenda, the guests of single items. */
import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { fillOpening } from '#web/fill-draft.ts'
import { useMe } from '#web/me.ts'
import { type Column, DataTable } from '#web/parts/data-table.tsx'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'
import { Answered, type Meeting } from './meeting-parts.tsx'

type Topic = Meeting['topics'][number]
type Item = Meeting['report']['items'][number]

function Invite({ meeting, topic }: { meeting: Meeting; topic: Topic }) {
  const { t } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const { invitationProcedure, line } = meeting
  if (!topic.invite) return null
  const invite = async () => {
    const facts = { extent: 'item', subject: topic.title }
    const title = `${t('meeting-invite')}：${topic.title}`
    await navigate(await fillOpening(me, { procedureId: invitationProcedure ?? '', from: line.matterId, title, facts }))
  }
  return (
    <div className="small">
      {t('meeting-wanted', { name: topic.invite })}{' '}
      {invitationProcedure ? (
        <Button size="small" onClick={() => void invite()}>
          {t('meeting-invite')}
        </Button>
      ) : null}
    </div>
  )
}

export function Topics({ meeting }: { meeting: Meeting }) {
  const { t, w, lang } = useWords()
  const lines = [...new Set(meeting.topics.map(topic => topic.line))]
  return (
    <section data-part="topics" aria-labelledby="topics">
      <h2 id="topics">{t('meeting-topics')}</h2>
      {lines.length === 0 ? <p className="quiet">{t('meeting-topics-empty')}</p> : null}
      {lines.map(line => (
        <div key={line}>
          <h3>{line}</h3>
          <ul className="lines text">
            {meeting.topics
              .filter(topic => topic.line === line)
              .map(topic => (
                <li key={topic.actId}>
                  <strong>{topic.title}</strong>{' '}
                  <span className="quiet small">
                    {topic.houseName} {topic.on ? dayText(topic.on, lang) : ''}
                  </span>
                  <div>{topic.text}</div>
                  <Invite meeting={meeting} topic={topic} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      {meeting.invitations.length > 0 ? (
        <ul className="lines" data-part="invitations">
          {meeting.invitations.map(one => (
            <li key={one.matterId}>
              <Link to={`/matters/${one.matterId}`}>{one.title}</Link> {one.houseName} <span className="quiet">{w(one.stageTitle)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

export function ItemState({ item }: { item: Item }) {
  const { t, w } = useWords()
  return (
    <>
      <span className={`mark ${item.ended ? 'green' : item.overdueDays === null ? '' : 'red'}`}>
        {item.ended ? '✓ ' : item.overdueDays === null ? '○ ' : '■ '}
        {w(item.stageTitle)}
      </span>{' '}
      {item.overdueDays === null ? null : <span className="small">{t('item-late', { n: item.overdueDays })}</span>}
    </>
  )
}

export function LastItems({ meeting }: { meeting: Meeting }) {
  const { t, lang } = useWords()
  const { items, text } = meeting.report
  const columns: Column<Item>[] = [
    { key: 'item', title: t('item'), head: true, long: true, cell: item => <Link to={`/matters/${item.matterId}`}>{item.title}</Link> },
    { key: 'owner', title: t('item-owner'), cell: item => item.owner },
    { key: 'state', title: t('state'), cell: item => <ItemState item={item} /> },
    { key: 'due', title: t('item-due'), cell: item => (item.dueOn ? dayText(item.dueOn, lang) : '–') },
    {
      key: 'evidence',
      title: t('item-evidence'),
      long: true,
      cell: item => (item.ended ? [item.result, ...item.evidence].filter(Boolean).join('；') : '–'),
    },
  ]
  return (
    <section data-part="last-items" aria-labelledby="last-items">
      <h2 id="last-items">{t('meeting-last')}</h2>
      {meeting.previous.length > 0 ? (
        <p className="row small">
          {meeting.previous.map(one => (
            <Link key={one.matterId} to={`/meetings/${one.matterId}`}>
              {one.title}
            </Link>
          ))}
        </p>
      ) : null}
      {items.length > 0 ? (
        <DataTable label={t('meeting-last')} rows={items} columns={columns} rowKey={item => item.matterId} />
      ) : (
        <p>{text}</p>
      )}
    </section>
  )
}

export function Agenda({ meeting, onDraw }: { meeting: Meeting; onDraw: (() => void) | null }) {
  const { t, lang } = useWords()
  const { agenda } = meeting
  return (
    <section data-part="agenda" aria-labelledby="agenda">
      <h2 id="agenda">{t('meeting-agenda')}</h2>
      {agenda ? (
        <>
          <Answered answered={agenda.answered} on={agenda.on} lang={lang} />
          <ol className="text">
            <li>
              <strong>{t('meeting-last')}</strong>
              <details className="plain small">
                <summary>{agenda.lastReport.split('\n')[0]}</summary>
                <div className="prewrap">{agenda.lastReport}</div>
              </details>
            </li>
            {agenda.points.map(point => (
              <li key={point.id}>{point.text}</li>
            ))}
          </ol>
        </>
      ) : (
        <p className="quiet">{t('meeting-agenda-empty')}</p>
      )}
      {onDraw ? (
        <Button data-do="agenda" onClick={onDraw}>
          {t('meeting-agenda-draw')}
        </Button>
      ) : null}
    </section>
  )
}
