/** One letter, for whoever has nothing else to do here: the letter, its date and why, an answer to each point, objection, return, print. */
import { Button } from 'antd'
import { Link, useParams, useSearchParams } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { getFile, getMatter } from '#contract/matter.ts'
import { AgreementLink, agreementOf } from '#web/act-form/agreement-link.tsx'
import { type Action, MatterAct } from '#web/act-form/matter-act.tsx'
import { fileUrl } from '#web/api.ts'
import { useAsk } from '#web/ask.ts'
import { ClockBadge } from '#web/parts/clock-badge.tsx'
import { FactList } from '#web/parts/fact-list.tsx'
import { Page } from '#web/parts/page.tsx'
import { PointsTable } from '#web/parts/points-table.tsx'
import { Asked } from '#web/parts/states.tsx'
import { Timeline } from '#web/parts/timeline.tsx'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'

type Matter = OutputOf<typeof getMatter>

type Act = Matter['timeline'][number]

/** What the sender does in its own line; it stands in the course of the matter and asks nothing of us. */
const NOT_TO_US: ReadonlySet<string> = new Set(['file-with-superior'])

/** What was asked of us, and the newest the other house has said since. */
const asked = (matter: Matter): Act[] => {
  const theirs = matter.timeline.filter(act => !act.own && !NOT_TO_US.has(act.kind))
  return [...new Set([theirs[0], theirs.at(-1)])].filter(act => act !== undefined)
}

function Letter({ act }: { act: Act }) {
  const { t, w, lang } = useWords()
  return (
    <section aria-label={`${t('letter')} ${w(act.title)}`} data-part="letter" data-letter={act.kind}>
      <h2>
        {act.houseName} · {w(act.title)} {act.on ? <span style={{ whiteSpace: 'nowrap' }}>{dayText(act.on, lang)}</span> : null}
      </h2>
      <FactList facts={act.facts} />
      <p className="row">
        {act.files.map(file => (
          <a key={file.attachmentId} href={fileUrl(getFile, { attachmentId: file.attachmentId })} target="_blank" rel="noreferrer">
            {file.name}
          </a>
        ))}
      </p>
    </section>
  )
}

function Acts(props: { matter: Matter }) {
  const { t, w } = useWords()
  const [search, setSearch] = useSearchParams()
  const open = props.matter.actions.filter(action => action.open && !action.proxy)
  // what was done once and may be done again waits for its button
  const done = new Set(props.matter.timeline.filter(act => act.own).map(act => act.kind))
  const only = open.length === 1 && open[0] && !done.has(open[0].kind) ? open[0] : undefined
  const chosen: Action | undefined = open.find(action => action.kind === search.get('act')) ?? only
  if (open.length === 0) return <p className="note green">{t('one-letter-nothing')}</p>
  return (
    <section aria-label={t('one-letter-do')} data-part="acts" style={{ margin: '12px 0 20px' }}>
      <div className="row no-print">
        {open.map((action, index) => (
          <Button
            key={action.kind}
            size="large"
            type={action.kind === chosen?.kind || (!chosen && index === 0) ? 'primary' : 'default'}
            aria-pressed={action.kind === chosen?.kind}
            data-choose={action.kind}
            onClick={() => setSearch({ act: action.kind })}
          >
            {w(action.title)}
          </Button>
        ))}
      </div>
      {chosen ? (
        <div className="act-panel text">
          <h2>{w(chosen.title)}</h2>
          <MatterAct key={chosen.kind} matterId={props.matter.matterId} action={chosen} onDone={() => setSearch({}, { replace: true })} />
        </div>
      ) : null}
    </section>
  )
}

/** Clocks that still run for us first; what is settled or another's is not what this page is for. */
const ours = (matter: Matter): Matter['clocks'] =>
  matter.clocks.filter(clock => clock.own && !['met', 'moot', 'not-started'].includes(clock.status))

export function OneLetterPage() {
  const { t, w } = useWords()
  const { matterId = '' } = useParams()
  const matter = useAsk(getMatter, { matterId })
  return (
    <Page
      id="one-letter"
      title={matter.data?.title ?? t('one-letter')}
      marks={matter.data ? <span className="mark">{w(matter.data.stage.title)}</span> : null}
      buttons={
        <span className="row">
          <Link to="/">{t('menu-today')}</Link>
          <Button size="small" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </span>
      }
    >
      <Asked of={matter}>
        {data => (
          <>
            {asked(data).map(act => (
              <Letter key={act.actId} act={act} />
            ))}
            <section className="clocks" aria-label={t('clocks')}>
              {ours(data).map(clock => (
                <ClockBadge key={clock.id} clock={clock} open />
              ))}
            </section>
            {agreementOf(data) === null ? <Acts matter={data} /> : <AgreementLink to={agreementOf(data) ?? ''} />}
            {data.points.length > 0 ? <PointsTable points={data.points} /> : null}
            <details className="plain">
              <summary>{t('timeline')}</summary>
              <Timeline acts={data.timeline} />
            </details>
          </>
        )}
      </Asked>
    </Page>
  )
}
