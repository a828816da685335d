/** The table of replacements; a person takes one back or adds one, each with a reason. */
import { Button } from 'antd'
import { useState } from 'react'
import { DataTable } from '#web/parts/data-table.tsx'
import { TextField } from '#web/parts/field.tsx'
import { useWords } from '#web/words/words.ts'
import type { PieceView } from './masked-text.tsx'

export type Addition = { text: string; to: string; reason: string }
export type Release = { at: number; reason: string }
type Hand = { add: Addition[]; release: Release[] }

function TakeBack(props: { piece: PieceView; n: number; onDone: (reason: string | null) => void }) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  return (
    <div className="act-panel text" data-part="take-back">
      <h3>{t('masking-release-one', { n: props.n, from: props.piece.from.trim() })}</h3>
      <TextField label={t('masking-reason')} name="reason" must value={reason} onChange={setReason} />
      <p className="row">
        <Button type="primary" disabled={reason.trim() === ''} onClick={() => props.onDone(reason.trim())}>
          {t('masking-release')}
        </Button>
        <Button onClick={() => props.onDone(null)}>{t('back')}</Button>
      </p>
    </div>
  )
}

function AddOne(props: { onAdd: (addition: Addition) => void }) {
  const { t } = useWords()
  const [one, setOne] = useState<Addition>({ text: '', to: '', reason: '' })
  const add = () => {
    props.onAdd({ ...one, reason: one.reason.trim() })
    setOne({ text: '', to: '', reason: '' })
  }
  return (
    <details data-part="add-one">
      <summary>{t('masking-add')}</summary>
      <div className="text">
        <TextField label={t('masking-add-text')} name="text" must value={one.text} onChange={text => setOne({ ...one, text })} />
        <TextField label={t('masking-add-to')} name="to" value={one.to} onChange={to => setOne({ ...one, to })} />
        <TextField label={t('masking-reason')} name="add-reason" must value={one.reason} onChange={reason => setOne({ ...one, reason })} />
        <Button data-do="add-piece" disabled={one.text.trim() === '' || one.reason.trim() === ''} onClick={add}>
          {t('masking-add')}
        </Button>
      </div>
    </details>
  )
}

export function Replacements(props: { pieces: readonly PieceView[]; hand: Hand; onHand: (hand: Hand) => void }) {
  const { t, w } = useWords()
  const [chosen, setChosen] = useState<number | null>(null)
  const { pieces, hand, onHand } = props
  const rows = pieces.map((piece, index) => ({ piece, n: index + 1 }))
  const picked = rows.find(one => one.piece.at === chosen)
  const done = (reason: string | null) => {
    if (reason !== null && chosen !== null) onHand({ ...hand, release: [...hand.release, { at: chosen, reason }] })
    setChosen(null)
  }
  return (
    <section aria-label={t('masking-table')} data-part="replacements">
      <h2>{t('masking-table')}</h2>
      <p className="quiet small">{t('masking-count', { count: pieces.length })}</p>
      {picked ? <TakeBack key={picked.piece.at} piece={picked.piece} n={picked.n} onDone={done} /> : null}
      <DataTable
        label={t('masking-table')}
        rows={rows}
        rowKey={one => String(one.piece.at)}
        columns={[
          { key: 'from', title: t('masking-original'), cell: one => one.piece.from.trim(), head: true },
          { key: 'to', title: t('masking-token'), cell: one => (one.piece.to === '' ? t('masking-deleted') : one.piece.to) },
          { key: 'rule', title: t('masking-rule'), cell: one => [one.piece.hides, one.piece.rule].filter(Boolean).join(' · ') },
          { key: 'article', title: t('masking-article'), cell: one => `${one.piece.article} ${w(one.piece.reason)}`, long: true },
          {
            key: 'do',
            title: t('masking-hand'),
            cell: one =>
              one.piece.rule === 'hand' ? null : (
                <Button
                  size="small"
                  data-do="take-back"
                  aria-label={t('masking-release-one', { n: one.n, from: one.piece.from.trim() })}
                  onClick={() => setChosen(one.piece.at)}
                >
                  {t('masking-release')}
                </Button>
              ),
          },
        ]}
      />
      {hand.release.length > 0 ? (
        <p>
          <Button size="small" onClick={() => onHand({ ...hand, release: [] })}>
            {t('masking-released', { count: hand.release.length })}
          </Button>
        </p>
      ) : null}
      {hand.add.map((one, at) => (
        <p key={at}>
          <Button size="small" onClick={() => onHand({ ...hand, add: hand.add.filter((_, other) => other !== at) })}>
            {t('masking-added', { text: one.text, reason: one.reason })}
          </Button>
        </p>
      ))}
      <AddOne onAdd={one => onHand({ ...hand, add: [...hand.add, one] })} />
    </section>
  )
}
