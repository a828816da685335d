/** A joint document in the making: the live draft, its versions compared word by word, the comments of both sides, and what it becomes. */
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { getMatter } from '#contract/matter.ts'
import { splitAgreementText } from '#engine/agreement/split-text.ts'
import { MatterAct } from '#web/act-form/matter-act.tsx'
import { useAsk } from '#web/ask.ts'
import { fillAct, fillDraft } from '#web/fill-draft.ts'
import { useMe } from '#web/me.ts'
import { SelectField } from '#web/parts/field.tsx'
import { LiveText } from '#web/parts/live/live-text.tsx'
import { Page } from '#web/parts/page.tsx'
import { Asked } from '#web/parts/states.tsx'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'
import { compareTexts } from './compare-texts.ts'
import { commentsOf, type Version, versionsOf } from './versions-of.ts'
import '#web/look/meetings.css'

type Matter = OutputOf<typeof getMatter>

function Compared({ before, after }: { before: Version; after: Version }) {
  const { t } = useWords()
  const pieces = useMemo(() => compareTexts(before.text, after.text), [before.text, after.text])
  return (
    <div className="prewrap text" data-part="compared">
      {pieces.map((piece, at) =>
        piece.kind === 'in' ? (
          <ins key={at}>
            <span className="visually-hidden">{t('version-in')}</span>＋{piece.text}
          </ins>
        ) : piece.kind === 'out' ? (
          <del key={at}>
            <span className="visually-hidden">{t('version-out')}</span>－{piece.text}
          </del>
        ) : (
          <span key={at}>{piece.text}</span>
        ),
      )}
    </div>
  )
}

function Versions({ versions }: { versions: readonly Version[] }) {
  const { t, lang } = useWords()
  const last = versions.at(-1)
  const [left, setLeft] = useState(versions.at(-2)?.actId ?? last?.actId ?? '')
  const [right, setRight] = useState(last?.actId ?? '')
  const before = versions.find(one => one.actId === left)
  const after = versions.find(one => one.actId === right)
  const choices = versions.map(one => ({
    value: one.actId,
    title: `${one.name} · ${one.houseName} ${one.on ? dayText(one.on, lang) : ''}`,
  }))
  return (
    <section data-part="versions" aria-labelledby="versions">
      <h2 id="versions">{t('versions')}</h2>
      {versions.length === 0 ? <p className="quiet">{t('versions-empty')}</p> : null}
      {before && after ? (
        <>
          <div className="row">
            <SelectField label={t('version-before')} name="before" value={left} choices={choices} onChange={setLeft} />
            <SelectField label={t('version-after')} name="after" value={right} choices={choices} onChange={setRight} />
          </div>
          {after.note ? <p className="quiet">{after.note}</p> : null}
          {before.text === after.text ? <p className="quiet">{t('version-same')}</p> : null}
          <Compared before={before} after={after} />
        </>
      ) : null}
    </section>
  )
}

function Comments({ matter }: { matter: Matter }) {
  const { t, lang } = useWords()
  const comments = commentsOf(matter.timeline)
  return (
    <section data-part="comments" aria-labelledby="comments">
      <h2 id="comments">{t('version-comments')}</h2>
      {comments.length === 0 ? <p className="quiet">{t('version-comments-empty')}</p> : null}
      <ul className="lines">
        {comments.map(one => (
          <li key={one.actId}>
            <span className="quiet small">
              {one.houseName} {one.on ? dayText(one.on, lang) : ''} {one.place}
            </span>
            <div className="prewrap">{one.text}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Becomes({ matter, text }: { matter: Matter; text: string }) {
  const { t } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const become = async () => {
    const found = splitAgreementText(text, 'C')
    const clauses = found.clauses.map(one => ({
      id: one.id,
      no: one.no,
      title: one.title,
      titleEn: '',
      text: one.text,
      textEn: '',
      procedures: [],
      posts: [],
      indicators: [],
    }))
    await fillDraft(me, 'agreement:new', { title: found.title || matter.title, clauses })
    await navigate('/agreements/new')
  }
  return (
    <Button data-do="becomes" onClick={() => void become()}>
      {t('version-becomes')}
    </Button>
  )
}

type Action = Matter['actions'][number]

function Chosen(props: { matter: Matter; action: Action | undefined; filled: number; onDone: () => void }) {
  const { w } = useWords()
  const { matter, action } = props
  if (!action) return null
  return (
    <div className="act-panel text">
      <h2>{w(action.title)}</h2>
      <MatterAct key={`${action.kind}${props.filled}`} matterId={matter.matterId} action={action} onDone={props.onDone} />
    </div>
  )
}

/** Both write at once; `onPut` carries the text into an act, and is null where this person may not put in a version now. */
function LiveVersion(props: { matter: Matter; last: Version | undefined; onPut: ((text: string) => void) | null }) {
  const { t } = useWords()
  const { matter, last, onPut } = props
  const from = last ? { skeleton: last.text, skeletonTitle: t('version-from-last') } : {}
  return (
    <LiveText matterId={matter.matterId} draft="text" label={t('version-live')} help={t('version-live-help')} {...from}>
      {text =>
        onPut ? (
          <Button type="primary" data-do="version" disabled={text.trim() === ''} onClick={() => onPut(text)}>
            {t('version-put')}
          </Button>
        ) : null
      }
    </LiveText>
  )
}

function Whole({ matter }: { matter: Matter }) {
  const { t, w } = useWords()
  const me = useMe()
  const [search, setSearch] = useSearchParams()
  const [filled, setFilled] = useState(0)
  const versions = versionsOf(matter.timeline)
  const last = versions.at(-1)
  const openAct = (kind: string): Action | undefined => matter.actions.find(one => one.kind === kind && one.open && !one.proxy)
  const draft = openAct('draft') ?? openAct('draft-theirs')
  const others = ['comment', 'comment-theirs', 'comment-office'].flatMap(kind => openAct(kind) ?? [])
  const put = async (text: string) => {
    if (!draft) return
    await fillAct(me, matter.matterId, draft.form, { text, version: t('version-n', { n: versions.length + 1 }) })
    setFilled(filled + 1)
    setSearch({ act: draft.kind })
  }
  return (
    <>
      <p className="row">
        <Link to={`/matters/${matter.matterId}`}>{t('meeting-whole')}</Link>
        {others.map(one => (
          <Button key={one.kind} size="small" data-act-button={one.kind} onClick={() => setSearch({ act: one.kind })}>
            {w(one.title)}
          </Button>
        ))}
        {last ? <Becomes matter={matter} text={last.text} /> : null}
      </p>
      <Chosen matter={matter} action={openAct(search.get('act') ?? '')} filled={filled} onDone={() => setSearch({}, { replace: true })} />
      <div className="two">
        {matter.ended ? null : <LiveVersion matter={matter} last={last} onPut={draft ? text => void put(text) : null} />}
        <Comments matter={matter} />
      </div>
      <Versions key={last?.actId} versions={versions} />
    </>
  )
}

export function VersionsPage() {
  const { t, w } = useWords()
  const { matterId = '' } = useParams()
  const matter = useAsk(getMatter, { matterId })
  const marks = matter.data ? <span className="mark">{w(matter.data.stage.title)}</span> : null
  return (
    <Page id="versions" title={matter.data?.title ?? t('versions')} marks={marks}>
      <Asked of={matter}>{data => <Whole matter={data} />}</Asked>
    </Page>
  )
}
