/** The fields of a paper drafted here, each with where its value comes from; saved while typing. */
import { App, Button } from 'antd'
import { type FormEvent, useState } from 'react'
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

type Content = Paper['content']

function Parts(props: { paper: Paper; content: Content; set: (content: Content) => void }) {
  const { t, w } = useWords()
  const { content, set } = props
  return props.paper.parts.map(part => {
    if (part.kind === 'answers') return null
    if (part.kind === 'points')
      return (
        <PointsEditor
          key={part.id}
          title={w(part.title)}
          points={content.points.length > 0 ? content.points : [{ id: '1', text: '' }]}
          must={part.required}
          onChange={points => set({ ...content, points })}
        />
      )
    const help = part.origin ? t('comes-from', { origin: w(part.origin) }) : null
    return (
      <TextField
        key={part.id}
        label={w(part.title)}
        name={part.id}
        must={part.required}
        kind="long"
        value={content.fields[part.id] ?? ''}
        help={help}
        onChange={text => set({ ...content, fields: { ...content.fields, [part.id]: text } })}
      />
    )
  })
}

function Answers(props: { content: Content; set: (content: Content) => void }) {
  const { t } = useWords()
  const { content, set } = props
  const write = (at: number, reason: string) =>
    set({ ...content, answers: content.answers.map((one, index) => (index === at ? { ...one, reason } : one)) })
  return content.answers.map((answer, index) => (
    <TextField
      key={answer.point}
      label={t('reasons-n', { n: answer.point })}
      kind="long"
      value={answer.reason}
      onChange={reason => write(index, reason)}
    />
  ))
}

export function PaperFields(props: { paper: Paper }) {
  const { t } = useWords()
  const { message } = App.useApp()
  const { paper } = props
  const [first] = useState<Content>(() => ({
    ...paper.content,
    fields: { ...Object.fromEntries(paper.parts.map(part => [part.id, part.value])), ...paper.content.fields },
  }))
  const draft = useAutosave<Content>(`paper:${paper.paper.paperId}`, first)
  const save = useDo(savePaper)
  const content = draft.value
  const send = async () => {
    await save.mutateAsync({ paperId: paper.paper.paperId, content })
    draft.clear()
    void message.success(t('saved'))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send().catch(() => undefined)
  }
  return (
    <form aria-label={t('fields')} data-part="paper-fields" onSubmit={submit}>
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
      <Parts paper={paper} content={content} set={draft.set} />
      <Answers content={content} set={draft.set} />
      {save.error ? <FaultNote fault={save.error} kept /> : null}
      <Button htmlType="submit" data-do="save-paper" loading={save.isPending}>
        {t('save-and-preview')}
      </Button>
    </form>
  )
}
