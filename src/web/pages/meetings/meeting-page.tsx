/** One meeting: what the last one left, topics, agenda, who comes, minutes written by both, and what becomes of the decisions. */
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { getMatter } from '#contract/matter.ts'
import { getMeeting } from '#contract/meeting/meetings.ts'
import type { Facts } from '#web/act-form/act-values.ts'
import { MatterAct } from '#web/act-form/matter-act.tsx'
import { useAsk } from '#web/ask.ts'
import { fillAct } from '#web/fill-draft.ts'
import { useMe } from '#web/me.ts'
import { Page } from '#web/parts/page.tsx'
import { Asked } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { Agenda, LastItems, Topics } from './agenda.tsx'
import { Attendance, Head, type Meeting } from './meeting-parts.tsx'
import { LiveMinutes, Minutes } from './minutes.tsx'
import { readMinutes } from './read-minutes.ts'

type Matter = OutputOf<typeof getMatter>
type Action = Matter['actions'][number]

/** What the agenda and the minutes are filled with before their form is opened. */
const FILLED = new Set(['agenda', 'minutes', 'minutes-office'])

/** Stages in which minutes are being written: the meeting is on or over, and they are not agreed. */
const WRITING = new Set(['notified', 'received', 'held', 'minuted'])

function Actions(props: { matter: Matter; onChoose: (kind: string) => void }) {
  const { t, w } = useWords()
  const open = props.matter.actions.filter(one => one.open && !one.proxy && !FILLED.has(one.kind))
  return (
    <p className="row no-print" data-part="actions">
      {open.map(one => (
        <Button key={one.kind} size="small" data-act-button={one.kind} onClick={() => props.onChoose(one.kind)}>
          {w(one.title)}
        </Button>
      ))}
      <Link to={`/matters/${props.matter.matterId}`}>{t('meeting-whole')}</Link>
    </p>
  )
}

function Whole(props: { meeting: Meeting; matter: Matter }) {
  const { w } = useWords()
  const me = useMe()
  const { meeting, matter } = props
  const [search, setSearch] = useSearchParams()
  const [filled, setFilled] = useState(0)
  const openAct = (kind: string): Action | undefined => matter.actions.find(one => one.kind === kind && one.open)
  const action = openAct(search.get('act') ?? '')
  const fill = async (chosen: Action, facts: Facts) => {
    await fillAct(me, matter.matterId, chosen.form, facts)
    setFilled(filled + 1)
    setSearch({ act: chosen.kind })
  }
  const agenda = openAct('agenda')
  const minutes = openAct('minutes') ?? openAct('minutes-office')
  const putMinutes = (text: string) => {
    if (!minutes) return
    const { decisions, reservations } = readMinutes(text)
    const points = decisions.length > 0 ? decisions : [{ id: '1', text: '' }]
    void fill(minutes, { text, decisions: points, reservations, heads: meeting.heads })
  }
  const drawAgenda = () => {
    const { lastReport, points } = meeting.proposal
    if (agenda) void fill(agenda, { lastReport, points: points.length > 0 ? points : [{ id: '1', text: '' }] })
  }
  return (
    <>
      <Head meeting={meeting} />
      <Actions matter={matter} onChoose={kind => setSearch({ act: kind })} />
      {action ? (
        <div className="act-panel text">
          <h2>{w(action.title)}</h2>
          <MatterAct
            key={`${action.kind}${filled}`}
            matterId={matter.matterId}
            action={action}
            onDone={() => setSearch({}, { replace: true })}
          />
        </div>
      ) : null}
      {WRITING.has(meeting.line.stage) ? <LiveMinutes meeting={meeting} onPut={minutes ? putMinutes : null} /> : null}
      <Minutes meeting={meeting} />
      <LastItems meeting={meeting} />
      <Agenda meeting={meeting} onDraw={agenda ? drawAgenda : null} />
      <Topics meeting={meeting} />
      <Attendance meeting={meeting} />
    </>
  )
}

export function MeetingPage() {
  const { t, w } = useWords()
  const { matterId = '' } = useParams()
  const meeting = useAsk(getMeeting, { meetingId: matterId })
  const matter = useAsk(getMatter, { matterId })
  const line = meeting.data?.line
  const marks = line ? <span className={`mark ${line.ended ? 'green' : ''}`}>{w(line.stageTitle)}</span> : null
  return (
    <Page id="meeting" title={line?.title ?? t('meeting')} marks={marks} buttons={<Link to="/meetings">{t('menu-meetings')}</Link>}>
      <Asked of={meeting}>{found => <Asked of={matter}>{known => <Whole meeting={found} matter={known} />}</Asked>}</Asked>
    </Page>
  )
}
