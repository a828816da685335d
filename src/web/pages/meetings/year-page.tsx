/** The calendar of a year: the slots the agreement wants, who hosts, what is undecided or missed, special meetings. */
import { Button } from 'antd'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { getMeetingYear } from '#contract/meeting/meetings.ts'
import { useAsk } from '#web/ask.ts'
import { fillOpening } from '#web/fill-draft.ts'
import { useMe } from '#web/me.ts'
import { type Column, DataTable } from '#web/parts/data-table.tsx'
import { Page } from '#web/parts/page.tsx'
import { SlotStatus } from '#web/parts/slots/slot-status.tsx'
import { Asked, Empty } from '#web/parts/states.tsx'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'
import { FeedBox } from './feed-box.tsx'

type Year = OutputOf<typeof getMeetingYear>
type Slot = Year['slots'][number]
type Line = Year['special'][number]

function MeetingName({ line }: { line: Line }) {
  const { w } = useWords()
  return (
    <>
      <Link to={`/meetings/${line.matterId}`}>{line.title}</Link> <span className="quiet small">{w(line.stageTitle)}</span>
    </>
  )
}

const dayOf = (line: Line): string | null => line.heldOn ?? line.meetsOn ?? line.plannedOn

function CallButton({ slot, year }: { slot: Slot; year: number }) {
  const { t } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const call = async () => {
    const title = `${year}年${slot.title.zh}联席会议`
    const facts = { slot: slot.half, year }
    const opening = { procedureId: 'joint-meeting', from: null, title, facts, counterparts: { recipient: slot.other } }
    await navigate(await fillOpening(me, opening))
  }
  return (
    <Button size="small" type={slot.status === 'open' ? 'default' : 'primary'} data-do="call" onClick={() => void call()}>
      {t('slot-call')}
    </Button>
  )
}

function Slots({ page }: { page: Year }) {
  const { t, w, lang } = useWords()
  const columns: Column<Slot>[] = [
    {
      key: 'slot',
      title: t('slot'),
      head: true,
      cell: slot => (
        <>
          {w(slot.title)} <span className="quiet small">{slot.otherName}</span>
        </>
      ),
    },
    {
      key: 'host',
      title: t('slot-host'),
      cell: slot => (
        <>
          {slot.hostName}
          {slot.hostOwn ? ` ${t('slot-us')}` : ''}
          {slot.turnName ? <div className="small quiet">{t('slot-turn', { name: slot.turnName })}</div> : null}
        </>
      ),
    },
    { key: 'status', title: t('state'), cell: slot => <SlotStatus slot={slot} /> },
    {
      key: 'meeting',
      title: t('meeting'),
      long: true,
      cell: slot => {
        if (!slot.meeting) return slot.hostOwn && slot.status !== 'missed' ? <CallButton slot={slot} year={page.year} /> : '–'
        const day = dayOf(slot.meeting)
        return (
          <>
            <MeetingName line={slot.meeting} /> {day ? dayText(day, lang) : ''} {slot.meeting.place ?? ''}
          </>
        )
      },
    },
  ]
  return <DataTable label={t('slots')} rows={page.slots} columns={columns} rowKey={slot => `${slot.other}-${slot.ordinal}`} />
}

function Lines(props: { title: string; lines: readonly Line[] }) {
  const { t, lang } = useWords()
  if (props.lines.length === 0) return null
  const columns: Column<Line>[] = [
    { key: 'meeting', title: t('meeting'), head: true, long: true, cell: line => <MeetingName line={line} /> },
    { key: 'with', title: t('meeting-with'), cell: line => line.others.join('、') },
    { key: 'host', title: t('slot-host'), cell: line => line.hostName },
    {
      key: 'day',
      title: t('meeting-day'),
      cell: line => {
        const day = dayOf(line)
        return day ? dayText(day, lang) : '–'
      },
    },
  ]
  return (
    <>
      <h2>{props.title}</h2>
      <DataTable label={props.title} rows={props.lines} columns={columns} rowKey={line => line.matterId} />
    </>
  )
}

function Terms({ page }: { page: Year }) {
  const { t } = useWords()
  return (
    <ul className="lines small" data-part="terms">
      {page.terms.map(one => (
        <li key={one.otherName}>
          {t(one.rotation === 'alternate' ? 'meeting-terms-turns' : 'meeting-terms-fixed', { name: one.otherName, n: one.perYear })}{' '}
          {one.agreements.map(agreement => (
            <Link key={agreement.agreementId} to={`/agreements/${agreement.agreementId}`} style={{ marginRight: 8 }}>
              {agreement.title}
            </Link>
          ))}
        </li>
      ))}
    </ul>
  )
}

export function YearPage() {
  const { t } = useWords()
  const me = useMe()
  const [search, setSearch] = useSearchParams()
  const wanted = Number(search.get('year')) || Number(me.today.slice(0, 4))
  const page = useAsk(getMeetingYear, { year: wanted })
  const buttons = (
    <>
      <Button size="small" onClick={() => setSearch({ year: String(wanted - 1) })}>
        {t('meeting-year-before')}
      </Button>
      <Button size="small" onClick={() => setSearch({ year: String(wanted + 1) })}>
        {t('meeting-year-after')}
      </Button>
    </>
  )
  return (
    <Page id="meetings" title={t('meetings-title', { year: wanted })} buttons={buttons}>
      <Asked of={page}>
        {data => (
          <>
            {data.bound || data.others.length + data.special.length > 0 ? null : (
              <Empty
                title={t('meetings-empty')}
                says={t('meetings-empty-says')}
                first={<Link to="/agreements">{t('menu-agreements')}</Link>}
              />
            )}
            <Terms page={data} />
            {data.slots.length > 0 ? <Slots page={data} /> : null}
            <Lines title={t('meetings-special')} lines={data.special} />
            <Lines title={t('meetings-others')} lines={data.others} />
            {data.bound ? (
              <p className="row">
                <Link to="/matters/start?procedure=special-meeting">{t('meeting-special-call')}</Link>
              </p>
            ) : null}
            <FeedBox />
          </>
        )}
      </Asked>
    </Page>
  )
}
