/** What was read from a sealed file, beside the file, for confirmation by a person: number, date, addressee, points. */
import { Button } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { type PaperContent, type PaperView, savePaper, stepPaper } from '#contract/paper.ts'
import { useDo } from '../ask.ts'
import { firstPost, useMe } from '../me.ts'
import { TextField } from '../parts/field.tsx'
import { FaultNote } from '../parts/states.tsx'
import { useWords } from '../words/words.ts'
import { PointsEditor } from './points-editor.tsx'

type Paper = z.output<typeof PaperView>
type Content = z.output<typeof PaperContent>

/** Confirmed values first, then what was read. */
export function contentOf(paper: Paper): Content {
  const { content, guess } = paper
  return {
    ...content,
    number: content.number ?? guess?.number ?? null,
    date: content.date ?? guess?.date ?? null,
    addressee: content.addressee ?? guess?.addressee ?? null,
    points: content.points.length > 0 ? content.points : (guess?.points ?? []),
  }
}

function Doubts(props: { doubts: Paper['doubts'] }) {
  const { t, w } = useWords()
  if (props.doubts.length === 0) return null
  return (
    <div className="note amber">
      <strong>{t('please-check')}</strong>
      <ul>
        {props.doubts.map(doubt => (
          <li key={doubt.zh}>{w(doubt)}</li>
        ))}
      </ul>
    </div>
  )
}

function Values(props: { content: Content; set: (content: Content) => void }) {
  const { t } = useWords()
  const { content, set } = props
  return (
    <>
      <TextField
        label={t('document-number')}
        name="number"
        value={content.number ?? ''}
        placeholder="沅清检民执监〔2026〕43319900007号"
        onChange={number => set({ ...content, number })}
      />
      <TextField
        label={t('paper-date')}
        name="date"
        kind="date"
        value={content.date ?? ''}
        onChange={date => set({ ...content, date: date || null })}
      />
      <TextField
        label={t('addressee')}
        name="addressee"
        value={content.addressee ?? ''}
        onChange={addressee => set({ ...content, addressee })}
      />
      {content.points.length > 0 ? (
        <PointsEditor title={t('points')} points={content.points} onChange={points => set({ ...content, points })} />
      ) : (
        <p>
          <Button size="small" onClick={() => set({ ...content, points: [{ id: '1', text: '' }] })}>
            {t('add-point')}
          </Button>
        </p>
      )}
    </>
  )
}

export function PaperConfirm(props: { paper: Paper; post?: string; onConfirmed: (content: Content) => void }) {
  const { t } = useWords()
  const me = useMe()
  const [content, setContent] = useState(() => contentOf(props.paper))
  const save = useDo(savePaper, { quiet: true })
  const step = useDo(stepPaper)
  const paperId = props.paper.paper.paperId
  const confirm = async () => {
    const sent = {
      ...content,
      number: content.number?.trim() || null,
      addressee: content.addressee?.trim() || null,
      points: content.points.filter(point => point.text.trim()),
    }
    await save.mutateAsync({ paperId, content: sent })
    await step.mutateAsync({ paperId, step: 'confirm', post: props.post || firstPost(me) })
    props.onConfirmed(sent)
  }
  const fault = save.error ?? step.error
  return (
    <div data-part="paper-confirm">
      <p>{t('confirm-read-values')}</p>
      <Doubts doubts={props.paper.doubts} />
      <Values content={content} set={setContent} />
      {fault ? <FaultNote fault={fault} /> : null}
      <Button
        type="primary"
        data-step="confirm"
        loading={save.isPending || step.isPending}
        onClick={() => void confirm().catch(() => undefined)}
      >
        {t('confirm-values')}
      </Button>
    </div>
  )
}
