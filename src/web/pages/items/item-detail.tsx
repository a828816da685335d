/** Under a line: where it comes from, its progress and reminders, the closing with its evidence and consent, and what this person may do. */
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { getFile, getMatter } from '#contract/matter.ts'
import type { listItems } from '#contract/meeting/items.ts'
import { MatterAct } from '#web/act-form/matter-act.tsx'
import { fileUrl } from '#web/api.ts'
import { useAsk } from '#web/ask.ts'
import { Asked } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { CloseForm } from './close-form.tsx'
import { ConsentForm } from './consent-form.tsx'

type Item = OutputOf<typeof listItems>['rows'][number]

/** Edited in the cells, or through a form of their own here. */
const ELSEWHERE = [
  'amend',
  'assign',
  'assign-theirs',
  'progress',
  'progress-theirs',
  'ask-close',
  'ask-close-theirs',
  'consent',
  'consent-theirs',
]

const CHANGE = { agreed: 'items-change-agreed', 'not-agreed': 'items-change-refused' } as const

function Facts(props: { item: Item }) {
  const { t } = useWords()
  const { item } = props
  return (
    <>
      <p className="row small">
        <span className="quiet">{t('items-keeper', { name: item.keeperName })}</span>
        {item.meeting ? (
          <span>
            <span className="quiet">{t('items-meeting')}</span> {item.meeting} {item.agendaPoint}
          </span>
        ) : null}
        {item.standard ? (
          <span>
            <span className="quiet">{t('items-standard')}</span> {item.standard}
          </span>
        ) : null}
        <Link to={`/matters/${item.matterId}`}>{t('items-open-matter')}</Link>
      </p>
      {item.carried ? (
        <p data-part="carried">
          ▲ {t('items-carried', { meeting: item.carried.meeting || '–', due: item.carried.dueOn ?? '–', reason: item.carried.reason })}
        </p>
      ) : null}
      {item.amended ? (
        <p>
          {t('items-changed', { on: item.amended.on ?? '', reason: item.amended.reason })} ·{' '}
          {t(item.amended.answer ? CHANGE[item.amended.answer] : 'items-change-open')}
        </p>
      ) : null}
      {item.progress ? (
        <p>
          <span className="quiet">{t('items-progress')}</span> {item.progress.on} {item.progress.byName} {item.progress.text}
        </p>
      ) : null}
      {[
        ...item.reminders.map(one => ({ one, title: t('items-reminders') })),
        ...(item.escalated ? [{ one: item.escalated, title: t('items-escalated') }] : []),
      ].map(({ one, title }, index) => (
        <p key={index}>
          <span className="quiet">{title}</span> {one.on} {one.byName} {one.text}
        </p>
      ))}
    </>
  )
}

/** Who asked, what was reached, the evidence to open, and who agreed or not and when. */
function Closing(props: { closing: NonNullable<Item['closing']>; past: boolean }) {
  const { t } = useWords()
  const { closing } = props
  const { answer } = closing
  return (
    <section data-part="closing" aria-label={t('items-closing')}>
      <p>
        <strong>{t('items-asked-by', { house: closing.byName, on: closing.on ?? '' })}</strong> {closing.person}
      </p>
      <p>
        <span className="quiet">{t('items-reached')}</span> {closing.result || '–'}
      </p>
      <p className="row">
        <span className="quiet">{t('items-evidence')}</span>
        {closing.evidence.map(file => (
          <a key={file.attachmentId} href={fileUrl(getFile, { attachmentId: file.attachmentId })} target="_blank" rel="noreferrer">
            {file.name}
          </a>
        ))}
        {closing.evidence.length === 0 ? <span>{t('items-evidence-none')}</span> : null}
      </p>
      <p data-fact="consent">
        {answer === null
          ? `▲ ${t('items-waits')}`
          : answer.agreed
            ? `✓ ${t('items-agreed-by', { house: answer.byName, on: answer.on ?? '' })} ${answer.person}`
            : `× ${t('items-refused-by', { house: answer.byName, on: answer.on ?? '', reason: answer.reason })}`}
      </p>
    </section>
  )
}

function OtherAct(props: { matterId: string; kind: string; onDone: () => void }) {
  const matter = useAsk(getMatter, { matterId: props.matterId })
  return (
    <Asked of={matter}>
      {data => {
        const action = data.actions.find(one => one.kind === props.kind)
        if (!action) return null
        return <Allowed matterId={props.matterId} action={action} onDone={props.onDone} />
      }}
    </Asked>
  )
}

function Allowed(props: { matterId: string; action: OutputOf<typeof getMatter>['actions'][number]; onDone: () => void }) {
  const { w } = useWords()
  const { action } = props
  if (!action.open && action.because) return <div className="note amber">{w(action.because.says)}</div>
  return <MatterAct matterId={props.matterId} action={action} onDone={props.onDone} />
}

export function ItemDetail(props: { item: Item; onClose: () => void }) {
  const { t, w } = useWords()
  const { item } = props
  const [kind, setKind] = useState('')
  const close = item.acts.find(act => act.kind.startsWith('ask-close'))
  const consent = item.acts.find(act => act.kind.startsWith('consent'))
  const others = item.acts.filter(act => !ELSEWHERE.includes(act.kind))
  return (
    <div data-part="item-detail">
      <Facts item={item} />
      {item.closing ? <Closing closing={item.closing} past={item.past} /> : null}
      {consent ? <ConsentForm item={item} act={consent} /> : null}
      <p className="row no-print">
        {close ? (
          <Button
            type="primary"
            data-choose={close.kind}
            aria-expanded={kind === close.kind}
            onClick={() => setKind(kind === close.kind ? '' : close.kind)}
          >
            {t('items-close')}
          </Button>
        ) : null}
        {others.map(act => (
          <Button
            key={act.kind}
            data-choose={act.kind}
            aria-expanded={kind === act.kind}
            onClick={() => setKind(kind === act.kind ? '' : act.kind)}
          >
            {w(act.title)}
          </Button>
        ))}
        {item.acts.length === 0 && !item.closed ? <span className="quiet">{t('items-nothing-to-do')}</span> : null}
        <Button onClick={props.onClose}>{t('items-fold')}</Button>
      </p>
      {close && kind === close.kind ? <CloseForm item={item} act={close} onDone={() => setKind('')} /> : null}
      {kind && kind !== close?.kind ? <OtherAct key={kind} matterId={item.matterId} kind={kind} onDone={() => setKind('')} /> : null}
    </div>
  )
}
