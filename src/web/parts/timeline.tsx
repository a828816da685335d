/** The acts of a matter in order: who, in which post, on which legal day, with facts, files, mail facts and marks. */
import type { z } from 'zod'
import { getFile } from '#contract/matter.ts'
import type { ActView } from '#contract/views.ts'
import { fileUrl } from '../api.ts'
import { useMoment } from '../moments.ts'
import { dayText } from '../words/day-words.ts'
import { type Key, useWords } from '../words/words.ts'
import { BasisList } from './basis-list.tsx'
import { FactList } from './fact-list.tsx'

export type Act = z.output<typeof ActView>
const MAIL: Record<Act['mail'][number]['state'], Key> = {
  queued: 'mail-queued',
  sent: 'mail-sent',
  arrived: 'mail-arrived',
  opened: 'mail-opened',
  paper: 'mail-paper',
}

function ActDay(props: { act: Act }) {
  const { t, lang } = useWords()
  const { on, bounds } = props.act
  if (on) return <time dateTime={on}>{dayText(on, lang)}</time>
  if (!bounds || bounds.precision === 'unknown') return <span>{t('day-unknown')}</span>
  return (
    <span>{bounds.earliest && bounds.latest ? t('between-dates', { from: bounds.earliest, to: bounds.latest }) : t('day-unknown')}</span>
  )
}

function ActMarks(props: { act: Act }) {
  const { t, w } = useWords()
  const { act } = props
  return (
    <span className="marks">
      {act.source === 'proxy' ? <span className="mark violet">{t('by-proxy')}</span> : null}
      {act.source === 'past' ? <span className="mark violet">{t('recorded')}</span> : null}
      {act.placed ? null : <span className="mark amber">{t('unplaced')}</span>}
      {act.effect ? null : <span className="mark">{t('no-effect')}</span>}
      {act.marks.map(mark => (
        <span key={mark.zh} className="mark amber">
          {w(mark)}
        </span>
      ))}
      {act.sealedInLog ? <span className="mark green">✓ {t('in-log')}</span> : null}
    </span>
  )
}

function ActEntry(props: { act: Act }) {
  const { t, w } = useWords()
  const moment = useMoment()
  const { act } = props
  return (
    <li className={`act ${act.own ? 'own' : ''} ${act.placed ? '' : 'unplaced'} ${act.effect ? '' : 'no-effect'}`} data-act-done={act.kind}>
      <div className="act-head">
        <ActDay act={act} />
        <strong>{w(act.title)}</strong>
        <span className="quiet">
          {act.houseName} · {w(act.postTitle)}
          {act.personName ? ` ${act.personName}` : ''}
        </span>
        <ActMarks act={act} />
      </div>
      {act.effectReason ? <p className="small">{w(act.effectReason)}</p> : null}
      <FactList facts={act.facts} />
      {act.files.length > 0 ? (
        <p className="row small">
          {act.files.map(file => (
            <a key={file.attachmentId} href={fileUrl(getFile, { attachmentId: file.attachmentId })} target="_blank" rel="noreferrer">
              {file.name}
            </a>
          ))}
        </p>
      ) : null}
      {act.mail.map(step => (
        <p key={step.house} className="small quiet">
          {t('mail-to', { house: step.houseName })} {t(MAIL[step.state])} {moment(step.at)}
        </p>
      ))}
      <details className="plain small">
        <summary className="quiet">{t('proof-and-basis')}</summary>
        <BasisList basis={act.basis} />
        <p className="mono">
          {act.n === null ? '' : `№ ${act.n} · `}
          {act.hash}
        </p>
        <p className="quiet">{t('recorded-at', { at: moment(act.recordedAt) })}</p>
        {act.arrivedAt ? <p className="quiet">{t('arrived-at', { at: moment(act.arrivedAt) })}</p> : null}
      </details>
    </li>
  )
}

export function Timeline(props: { acts: readonly Act[] }) {
  return (
    <ol className="acts">
      {props.acts.map(act => (
        <ActEntry key={act.actId} act={act} />
      ))}
    </ol>
  )
}
