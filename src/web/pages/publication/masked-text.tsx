/** The masked text: every replaced place marked by word and colour; pointing at it or stepping to it tells rule and article. */
import { Tooltip } from 'antd'
import { Fragment } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import type { maskText } from '#contract/joint/masking.ts'
import { useWords } from '#web/words/words.ts'
import './publication.css'

export type MaskedView = OutputOf<typeof maskText>
export type PieceView = MaskedView['replacements'][number]

const lookOf = (piece: PieceView): string => (piece.rule === 'hand' ? 'hand' : piece.rule.startsWith('10.') ? 'gone' : '')

/** A rule that is an article's own (10.phone) is shown as the article; those with a name of their own (N1) as they are. */
function useRuleName(rule: string): string {
  const { t } = useWords()
  const article = /^(\d+)\./.exec(rule)?.[1]
  return article ? t('masking-rule-article', { n: article }) : rule === 'hand' ? t('masking-rule-hand') : rule
}

function Piece({ piece }: { piece: PieceView }) {
  const { t, w } = useWords()
  const rule = useRuleName(piece.rule)
  const shown = piece.to === '' ? t('masking-deleted') : piece.to
  const says = t('masking-piece', { from: piece.from.trim(), to: shown, rule, article: piece.article })
  return (
    <Tooltip title={`${says} · ${w(piece.reason)}`} trigger={['hover', 'focus']}>
      <button type="button" className={`masked-piece ${lookOf(piece)}`} data-piece={piece.at} aria-label={says}>
        {shown}
        <small>{rule}</small>
      </button>
    </Tooltip>
  )
}

/** `source` is the text that was sent: what stands between the replacements is taken from it. */
export function MaskedText(props: { source: string; pieces: readonly PieceView[] }) {
  const { source, pieces } = props
  let from = 0
  const parts = pieces.map(piece => {
    const before = source.slice(from, piece.at)
    from = piece.at + piece.from.length
    return { before, piece }
  })
  return (
    <div className="masked-text" data-part="masked-text">
      {parts.map(({ before, piece }) => (
        <Fragment key={piece.at}>
          {before}
          <Piece piece={piece} />
        </Fragment>
      ))}
      {source.slice(from)}
    </div>
  )
}
