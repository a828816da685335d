/** One paper that waits for this person: read, then agree, or return with a note. */
import { App, Button } from 'antd'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { decidePaper, type listApprovals, markApprovalSeen } from '#contract/desk.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { printPaper } from '#contract/paper.ts'
import { ActingPost } from '#web/act-form/people-fields.tsx'
import { fileUrl } from '#web/api.ts'
import { useDo } from '#web/ask.ts'
import { firstPost, useMe } from '#web/me.ts'
import { TextField } from '#web/parts/field.tsx'
import { useReadBack } from '#web/parts/read-back.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

type Row = OutputOf<typeof listApprovals>['rows'][number]

function Steps(props: { title: string; steps: Row['story'] }) {
  const { w } = useWords()
  if (props.steps.length === 0) return null
  return (
    <>
      <h3>{props.title}</h3>
      <ol>
        {props.steps.map(step => (
          <li key={step.zh}>{w(step)}</li>
        ))}
      </ol>
    </>
  )
}

function Read(props: { row: Row }) {
  const { t, w } = useWords()
  const { paper, story, requires } = props.row
  return (
    <>
      <h2>
        {w(paper.formTitle)} {paper.number ?? ''}
      </h2>
      <p>{paper.matterId ? <Link to={`/matters/${paper.matterId}`}>{paper.matterTitle}</Link> : paper.title}</p>
      <p className="row">
        <a
          href={fileUrl(printPaper, { paperId: paper.paperId, as: paper.origin === 'drafted' ? 'pdf' : 'original' })}
          target="_blank"
          rel="noreferrer"
        >
          {t('read-paper')}
        </a>
        <Link to={`/papers/${paper.paperId}`}>{t('paper-details')}</Link>
        <span className="quiet">{t('drafted-by', { name: paper.draftedBy })}</span>
      </p>
      <Steps title={t('story')} steps={story} />
      <Steps title={t('requires')} steps={requires} />
    </>
  )
}

/** What changed since this person last saw it stays on the page while it is open, also when the list is asked again. */
function Changes(props: { row: Row }) {
  const { t, w } = useWords()
  const { paper, changes, state } = props.row
  const [kept, setKept] = useState(changes)
  const { mutate: see } = useDo(markApprovalSeen, { quiet: true })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for everything that is newly shown
  useEffect(() => {
    if (changes && changes.lines.length > 0) setKept(changes)
    see({ paperId: paper.paperId, state })
  }, [paper.paperId, state])
  if (!kept) return null
  if (kept.lines.length === 0) return <p className="quiet">{t('seen-unchanged', { day: kept.since })}</p>
  return (
    <section className="note amber" data-part="changes">
      <strong>{t('seen-changes', { day: kept.since })}</strong>
      <ul>
        {kept.lines.map(line => (
          <li key={line.zh}>{w(line)}</li>
        ))}
      </ul>
    </section>
  )
}

export function ApprovalCard(props: { row: Row }) {
  const { t } = useWords()
  const me = useMe()
  const { message } = App.useApp()
  const { paper, asks } = props.row
  const [note, setNote] = useState('')
  const held = me.posts.map(one => one.post)
  const [post, setPost] = useState(asks === 'check' && held.includes('case-management') ? 'case-management' : firstPost(me))
  const decide = useDo(decidePaper)
  const readBack = useReadBack()
  const agree = asks === 'check' ? t('check-passed') : t('agree')
  const send = async (decision: 'agree' | 'return') => {
    const word = decision === 'agree' ? agree : t('return-paper')
    if (!(await readBack(`${word}?`, <p>{paper.number ? `${paper.number} ${paper.title}` : paper.title}</p>, word))) return
    await decide.mutateAsync({ paperId: paper.paperId, decision, note: note.trim(), post })
    void message.success(t('decided-done', { word }))
  }
  const press = (decision: 'agree' | 'return') => void send(decision).catch(() => undefined)
  return (
    <article className="approval" data-paper={paper.paperId} aria-label={paper.title}>
      <Read row={props.row} />
      <Changes row={props.row} />
      <ActingPost value={post} onChange={setPost} />
      <TextField label={t('note')} name="note" kind="long" value={note} help={t('return-note-help')} onChange={setNote} />
      {decide.error ? <FaultNote fault={decide.error} kept /> : null}
      <p className="row">
        <Button type="primary" size="large" data-do="agree" loading={decide.isPending} onClick={() => press('agree')}>
          {agree}
        </Button>
        <Button size="large" data-do="return" disabled={note.trim() === ''} loading={decide.isPending} onClick={() => press('return')}>
          {t('return-paper')}
        </Button>
      </p>
    </article>
  )
}
