/** The fields of a paper drafted here, each with where its value comes from; saved while typing. */
import { App, Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { type getPaper, savePaper } from '#contract/paper.ts'
import { PointsEditor } from '#web/act-form/points-editor.tsx'
import { useDo } from '#web/ask.ts'
import { useAutosave } from '#web/autosave.ts'
import { TextField } from '#web/parts/field.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { momentText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'

type Paper = OutputOf<typeof getPaper>

export function PaperFields(props: { paper: Paper }) {
  const { t, w } = useWords()
  const { message } = App.useApp()
  const { paper } = props
  const [first] = useState(() => ({
    ...paper.content,
    fields: { ...Object.fromEntries(paper.parts.map(part => [part.id, part.value])), ...paper.content.fields },
  }))
  const draft = useAutosave(`paper:${paper.paper.paperId}`, first)
  const save = useDo(savePaper)
  const content = draft.value
  const send = async () => {
    await save.mutateAsync({ paperId: paper.paper.paperId, content })
    draft.clear()
    void message.success(t('saved'))
  }
  return (
    <form
      aria-label={t('fields')}
      data-part="paper-fields"
      onSubmit={event => {
        event.preventDefault()
        void send().catch(() => undefined)
      }}
    >
      {draft.restored ? <p className="note">{t('draft-restored', { at: momentText(draft.restored) })}</p> : null}
      <TextField
        label={t('addressee')}
        name="addressee"
        value={content.addressee ?? ''}
        onChange={addressee => draft.set({ ...content, addressee: addressee || null })}
      />
      <TextField
        label={t('paper-date')}
        name="date"
        kind="date"
        value={content.date ?? ''}
        onChange={date => draft.set({ ...content, date: date || null })}
      />
      {paper.parts.map(part =>
        part.kind === 'points' ? (
          <PointsEditor
            key={part.id}
            title={w(part.title)}
            points={content.points.length > 0 ? content.points : [{ id: '1', text: '' }]}
            must={part.required}
            onChange={points => draft.set({ ...content, points })}
          />
        ) : part.kind === 'answers' ? null : (
          <TextField
            key={part.id}
            label={w(part.title)}
            name={part.id}
            must={part.required}
            kind="long"
            value={content.fields[part.id] ?? ''}
            help={part.origin ? t('comes-from', { origin: w(part.origin) }) : null}
            onChange={text => draft.set({ ...content, fields: { ...content.fields, [part.id]: text } })}
          />
        ),
      )}
      {content.answers.length > 0 ? (
        <ol>
          {content.answers.map((answer, index) => (
            <li key={answer.point}>
              <TextField
                label={t('reasons-n', { n: answer.point })}
                kind="long"
                value={answer.reason}
                onChange={reason =>
                  draft.set({ ...content, answers: content.answers.map((one, at) => (at === index ? { ...one, reason } : one)) })
                }
              />
            </li>
          ))}
        </ol>
      ) : null}
      {save.error ? <FaultNote fault={save.error} kept /> : null}
      <Button htmlType="submit" data-do="save-paper" loading={save.isPending}>
        {t('save-and-preview')}
      </Button>
    </form>
  )
}
