/** One paper that waits for this person: read, then agree, or return with a note. */
import { App, Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { decidePaper, type listApprovals } from '#contract/desk.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { printPaper } from '#contract/paper.ts'
import { fileUrl } from '#web/api.ts'
import { useDo } from '#web/ask.ts'
import { useMe } from '#web/me.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { useReadBack } from '#web/parts/read-back.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

type Row = OutputOf<typeof listApprovals>['rows'][number]

export function ApprovalCard(props: { row: Row }) {
  const { t, w } = useWords()
  const me = useMe()
  const { message } = App.useApp()
  const { paper, story, requires, asks } = props.row
  const [note, setNote] = useState('')
  const [post, setPost] = useState(me.posts[0]?.post ?? '')
  const decide = useDo(decidePaper)
  const readBack = useReadBack()
  const agree = asks === 'check' ? t('check-passed') : t('agree')
  const send = async (decision: 'agree' | 'return') => {
    const word = decision === 'agree' ? agree : t('return-paper')
    if (!(await readBack(`${word}?`, <p>{paper.number ? `${paper.number} ${paper.title}` : paper.title}</p>, word))) return
    await decide.mutateAsync({ paperId: paper.paperId, decision, note: note.trim(), post })
    void message.success(t('decided-done', { word }))
  }
  return (
    <article className="approval" data-paper={paper.paperId} aria-label={paper.title}>
      <h2>
        {w(paper.formTitle)} {paper.number ?? ''}
      </h2>
      <p>
        {paper.title}
        {paper.matterId ? (
          <>
            {' · '}
            <Link to={`/matters/${paper.matterId}`}>{paper.matterTitle}</Link>
          </>
        ) : null}
      </p>
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
      {story.length > 0 ? (
        <>
          <h3>{t('story')}</h3>
          <ol>
            {story.map(step => (
              <li key={step.zh}>{w(step)}</li>
            ))}
          </ol>
        </>
      ) : null}
      {requires.length > 0 ? (
        <>
          <h3>{t('requires')}</h3>
          <ul>
            {requires.map(step => (
              <li key={step.zh}>{w(step)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {me.posts.length > 1 ? (
        <SelectField
          label={t('acting-as')}
          name="post"
          value={post}
          choices={me.posts.map(held => ({ value: held.post, title: w(held.title) }))}
          onChange={setPost}
        />
      ) : null}
      <TextField label={t('note')} name="note" kind="long" value={note} help={t('return-note-help')} onChange={setNote} />
      {decide.error ? <FaultNote fault={decide.error} kept /> : null}
      <p className="row">
        <Button
          type="primary"
          size="large"
          data-do="agree"
          loading={decide.isPending}
          onClick={() => void send('agree').catch(() => undefined)}
        >
          {agree}
        </Button>
        <Button
          size="large"
          data-do="return"
          disabled={note.trim() === ''}
          title={note.trim() === '' ? t('return-note-help') : undefined}
          loading={decide.isPending}
          onClick={() => void send('return').catch(() => undefined)}
        >
          {t('return-paper')}
        </Button>
      </p>
    </article>
  )
}
