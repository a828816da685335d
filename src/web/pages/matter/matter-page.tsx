/** One matter: the protocol as a map, the acts as a timeline, the clocks with their reasons, and what may be done now. */
import { Link, useParams, useSearchParams } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { getMatter } from '#contract/matter.ts'
import { printPaper } from '#contract/paper.ts'
import { AgreementLink, agreementOf } from '#web/act-form/agreement-link.tsx'
import { HeldNote } from '#web/act-form/held-note.tsx'
import { MatterAct } from '#web/act-form/matter-act.tsx'
import { TeamForm } from '#web/act-form/team-form.tsx'
import { fileUrl } from '#web/api.ts'
import { useAsk } from '#web/ask.ts'
import { BasisList } from '#web/parts/basis-list.tsx'
import { ClockBadge } from '#web/parts/clock-badge.tsx'
import { RoomLink } from '#web/parts/live/room-link.tsx'
import { Page } from '#web/parts/page.tsx'
import { PointsTable } from '#web/parts/points-table.tsx'
import { ProcedureMap } from '#web/parts/procedure-map.tsx'
import { Asked } from '#web/parts/states.tsx'
import { Timeline } from '#web/parts/timeline.tsx'
import { dayText } from '#web/words/day-words.ts'
import { type Key, useWords } from '#web/words/words.ts'
import { ActionBar } from './action-bar.tsx'
import { ReminderButton } from './reminder-button.tsx'

type Matter = OutputOf<typeof getMatter>

const PRESSING = ['overdue', 'due-soon', 'unconfirmed', 'running', 'answer-under-way', 'suspended', 'cannot-be-judged', 'not-started']

/** What presses stands first; what is settled stands last. */
const pressingFirst = (clocks: Matter['clocks']): Matter['clocks'] => {
  const place = (status: string): number => (PRESSING.includes(status) ? PRESSING.indexOf(status) : PRESSING.length)
  return [...clocks].sort((a, b) => place(a.status) - place(b.status))
}

function Facts(props: { matter: Matter }) {
  const { t, w, lang } = useWords()
  const { matter } = props
  return (
    <>
      <p className="row small">
        <span className="quiet">{w(matter.procedure.title)}</span>
        <RoomLink matterId={matter.matterId} procedureId={matter.procedure.id} />
        {matter.number ? <span>{matter.number}</span> : null}
        {matter.caseNumbers.map(number => (
          <Link key={number} to={`/cases?q=${encodeURIComponent(number)}`}>
            {number}
          </Link>
        ))}
        <span className="quiet">{t('opened-day', { day: dayText(matter.openedOn, lang) })}</span>
        <span className="quiet">{t('keeper', { name: matter.keeperName })}</span>
        {matter.parties.map(party => (
          <span key={party.role} className="quiet">
            {w(party.title)} {party.name}
            {party.joined ? '' : t('not-joined')}
          </span>
        ))}
      </p>
      {matter.clauses.length > 0 ? (
        <p className="row small" data-part="under-clauses">
          <span className="quiet">{t('under-clauses')}</span>
          {matter.clauses.map(clause => (
            <Link key={`${clause.agreementId}${clause.clause}`} to={`/agreements/${clause.agreementId}`}>
              {clause.agreementTitle} {clause.no}
            </Link>
          ))}
        </p>
      ) : null}
      {matter.notes.map(note => (
        <div key={note.zh} className="note violet">
          {w(note)}
        </div>
      ))}
    </>
  )
}

function Papers(props: { matter: Matter }) {
  const { t, w } = useWords()
  const { matterId, papers } = props.matter
  return (
    <>
      <h2>{t('menu-papers')}</h2>
      {papers.length === 0 ? <p className="quiet">{t('matter-no-papers')}</p> : null}
      <ul className="lines">
        {papers.map(paper => (
          <li key={paper.paperId} className="row">
            <Link to={`/papers/${paper.paperId}`}>{paper.number ?? paper.title}</Link>
            <span className="quiet">
              {w(paper.formTitle)} · {w(paper.statusTitle)}
            </span>
            <a
              href={fileUrl(printPaper, { paperId: paper.paperId, as: paper.origin === 'drafted' ? 'pdf' : 'original' })}
              target="_blank"
              rel="noreferrer"
            >
              {t('open-file')}
            </a>
          </li>
        ))}
      </ul>
      <p className="row">
        <Link to={`/papers?matter=${matterId}`}>{t('take-in-or-draft')}</Link>
        <Link to={`/past-acts?matter=${matterId}`}>{t('record-past')}</Link>
      </p>
    </>
  )
}

function Links(props: { matter: Matter }) {
  const { t, w } = useWords()
  const { matterId, links, startable } = props.matter
  return (
    <>
      <h2>{t('links')}</h2>
      {links.length === 0 ? <p className="quiet">{t('links-empty')}</p> : null}
      <ul className="lines">
        {links.map(link => (
          <li key={`${link.matterId}${link.title}`}>
            <span className="quiet">{w(link.relation)}</span>{' '}
            {link.matterId ? <Link to={`/matters/${link.matterId}`}>{link.title}</Link> : link.title}{' '}
            <span className="quiet">{w(link.procedureTitle)}</span>
          </li>
        ))}
      </ul>
      <p className="row">
        {startable.map(one => (
          <Link key={one.procedureId} data-start={one.procedureId} to={`/matters/start?from=${matterId}&procedure=${one.procedureId}`}>
            {t('start-linked', { title: w(one.title) })}
          </Link>
        ))}
      </p>
    </>
  )
}

function Below(props: { matter: Matter }) {
  const { t } = useWords()
  const { matter } = props
  return (
    <div className="two no-print">
      <div>
        <Papers matter={matter} />
        <Links matter={matter} />
      </div>
      <div>
        <h2>{t('team')}</h2>
        <TeamForm matterId={matter.matterId} team={matter.team} />
        <details className="plain small">
          <summary className="quiet">{t('basis')}</summary>
          <BasisList basis={matter.procedure.basis} />
        </details>
      </div>
    </div>
  )
}

/** Acts that have a page of their own in which their facts are prepared. */
const BENCHES: Record<string, { path: string; title: Key }> = {
  sample: { path: 'sampling', title: 'sampling-open' },
  mask: { path: 'masking', title: 'masking-open' },
}

function BenchLink(props: { matterId: string; kind: string }) {
  const { t } = useWords()
  const bench = BENCHES[props.kind]
  if (!bench) return null
  return (
    <p>
      <Link to={`/matters/${props.matterId}/${bench.path}`}>{t(bench.title)}</Link>
    </p>
  )
}

function Whole(props: { matter: Matter }) {
  const { t, w } = useWords()
  const { matter } = props
  const [search, setSearch] = useSearchParams()
  const agreement = agreementOf(matter)
  const action = agreement ? undefined : matter.actions.find(one => one.kind === search.get('act') && one.open)
  const close = () => setSearch({}, { replace: true })
  return (
    <>
      <Facts matter={matter} />
      <HeldNote matterId={matter.matterId} held={matter.held} />
      {agreement ? (
        <AgreementLink to={agreement} />
      ) : (
        <ActionBar
          actions={matter.actions}
          done={new Set(matter.timeline.map(act => act.kind))}
          chosen={action?.kind ?? null}
          onChoose={kind => setSearch(kind ? { act: kind } : {})}
        />
      )}
      {action ? (
        <div className="act-panel text">
          <h2>{w(action.title)}</h2>
          <BenchLink matterId={matter.matterId} kind={action.kind} />
          <MatterAct key={action.kind} matterId={matter.matterId} action={action} onDone={close} />
        </div>
      ) : null}
      <div className="matter">
        <section aria-label={t('map')} data-part="map">
          <h2>{t('map')}</h2>
          <ProcedureMap map={matter.map} />
        </section>
        <section aria-label={t('timeline')} data-part="timeline">
          <h2>{t('timeline')}</h2>
          <Timeline acts={matter.timeline} />
        </section>
        <section className="clocks" aria-label={t('clocks')} data-part="clocks">
          <h2>{t('clocks')}</h2>
          {matter.clocks.length === 0 ? <p className="quiet">{t('clocks-empty')}</p> : null}
          {pressingFirst(matter.clocks).map((clock, index) => (
            <ClockBadge key={`${clock.id}${index}`} clock={clock} open={clock.status === 'overdue' || clock.status === 'due-soon'} />
          ))}
        </section>
      </div>
      {matter.points.length > 0 ? (
        <section data-part="points" aria-label={t('points-compared')}>
          <h2>{t('points-compared')}</h2>
          <PointsTable points={matter.points} />
        </section>
      ) : null}
      <Below matter={matter} />
    </>
  )
}

export function MatterPage() {
  const { t, w } = useWords()
  const { matterId = '' } = useParams()
  const matter = useAsk(getMatter, { matterId })
  const marks = matter.data ? (
    <span className="marks">
      <span className={`mark ${matter.data.ended ? 'green' : ''}`} data-fact="stage">
        {matter.data.ended ? '✓ ' : ''}
        {w(matter.data.stage.title)}
      </span>
      {matter.data.sealed ? <span className="mark violet">{t('sealed')}</span> : null}
    </span>
  ) : null
  return (
    <Page id="matter" title={matter.data?.title ?? t('matter')} marks={marks} buttons={<ReminderButton matterId={matterId} />}>
      <Asked of={matter}>{data => <Whole matter={data} />}</Asked>
    </Page>
  )
}
