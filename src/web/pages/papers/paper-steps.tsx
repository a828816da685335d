/** The next steps of a paper; a closed one says why, a final one is read back first. */
import { App, Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { type getPaper, stepPaper } from '#contract/paper.ts'
import { ActingPost } from '#web/act-form/people-fields.tsx'
import { useDo } from '#web/ask.ts'
import { firstPost, useMe } from '#web/me.ts'
import { TextField } from '#web/parts/field.tsx'
import { useReadBack } from '#web/parts/read-back.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

type Paper = OutputOf<typeof getPaper>
type Step = 'submit' | 'number' | 'void'

export function PaperSteps(props: { paper: Paper }) {
  const { t, w } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const [post, setPost] = useState(firstPost(me))
  const [note, setNote] = useState('')
  const write = useDo(stepPaper)
  const readBack = useReadBack()
  const { paper, next } = props.paper
  const deciding = ['in-check', 'in-approval'].includes(paper.status)
  const steps = next.filter(
    step => step.kind !== 'confirm' && step.kind !== 'edit' && (deciding || !['agree', 'return'].includes(step.kind)),
  )
  if (steps.length === 0) return null
  const go = async (kind: Paper['next'][number]['kind'], title: string) => {
    if (kind === 'agree' || kind === 'return') return navigate('/approvals')
    if (!(await readBack(`${title}?`, <p>{paper.number ?? paper.title}</p>, title))) return
    await write.mutateAsync({ paperId: paper.paperId, step: kind as Step, post, note: note.trim() })
    void message.success(title)
  }
  return (
    <section aria-label={t('next-steps')} data-part="paper-steps" className="no-print">
      <h2>{t('next-steps')}</h2>
      <ActingPost value={post} onChange={setPost} />
      <TextField label={t('note')} name="note" value={note} onChange={setNote} />
      {steps.map(step => (
        <p key={step.kind} className="row">
          <Button
            data-step={step.kind}
            danger={step.kind === 'void'}
            disabled={!step.open}
            loading={write.isPending}
            onClick={() => void Promise.resolve(go(step.kind, w(step.title))).catch(() => undefined)}
          >
            {w(step.title)}
          </Button>
          {step.because ? <span className="small">{w(step.because)}</span> : null}
        </p>
      ))}
      {write.error ? <FaultNote fault={write.error} kept /> : null}
    </section>
  )
}
