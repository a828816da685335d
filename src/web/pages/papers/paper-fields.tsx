/** The fields of a paper drafted here, each with where its value comes from; saved while typing. */
import { App, Button } from 'antd'
import { type FormEvent, useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { type getPaper, savePaper } from '#contract/paper.ts'
import { AnswersEditor } from '#web/act-form/answers-editor.tsx'
import { PointsEditor } from '#web/act-form/points-editor.tsx'
import { useDo } from '#web/ask.ts'
import { useAutosave } from '#web/autosave.ts'
import { useMoment } from '#web/moments.ts'
import { TextField } from '#web/parts/field.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { type Key, useWords } from '#web/words/words.ts'

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

const CODES: { code: string; title: Key }[] = [
  { code: 'adopted', title: 'answer-adopted' },
  { code: 'partly', title: 'answer-partly' },
  { code: 'not-adopted', title: 'answer-not-adopted' },
]

/** The answers of a reply: for each point one choice and its reasons, as on the form of the act. */
function Answers(props: { paper: Paper; content: Content; set: (content: Content) => void }) {
  const { t } = useWords()
  const { content, set } = props
  const title = { zh: t('answers'), en: t('answers') }
  if (props.paper.paper.form !== 'reply-letter' && content.answers.length === 0) return null
  return (
    <AnswersEditor
      field={{
        name: 'answers',
        kind: 'answers',
        title,
        required: true,
        values: CODES.map(one => ({ code: one.code, title: { zh: t(one.title), en: t(one.title) } })),
        help: null,
        points: content.points,
        reasonUnless: ['adopted'],
        notBefore: null,
        notAfter: null,
      }}
      answers={content.answers}
      onChange={answers => set({ ...content, answers })}
    />
  )
}

export function PaperFields(props: { paper: Paper }) {
  const { t } = useWords()
  const { message } = App.useApp()
  const { paper } = props
  const [first] = useState<Content>(() => ({
    ...paper.content,
    fields: { ...Object.fromEntries(paper.parts.map(part => [part.id, part.value])), ...paper.content.fields },
  }))
  const moment = useMoment()
  const draft = useAutosave<Content>(`paper:${paper.paper.paperId}`, first)
  const save = useDo(savePaper)
  const content = draft.value
  const send = async () => {
    await save.mutateAsync({
      paperId: paper.paper.paperId,
      content: { ...content, answers: content.answers.filter(answer => answer.code !== '') },
    })
    draft.clear()
    void message.success(t('saved'))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send().catch(() => undefined)
  }
  return (
    <form aria-label={t('fields')} data-part="paper-fields" onSubmit={submit}>
      {draft.restored ? <p className="note">{t('draft-restored', { at: moment(draft.restored) })}</p> : null}
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
      <Answers paper={paper} content={content} set={draft.set} />
      {save.error ? <FaultNote fault={save.error} kept /> : null}
      <Button htmlType="submit" data-do="save-paper" loading={save.isPending}>
        {t('save-and-preview')}
      </Button>
    </form>
  )
}
