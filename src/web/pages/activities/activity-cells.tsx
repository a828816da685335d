/** Cells of the overview that lead on: the title to its matter, the papers with their authors. */
import { Link } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import type { listActivities } from '#contract/joint/activities.ts'
import { useWords } from '#web/words/words.ts'

type Row = OutputOf<typeof listActivities>['rows'][number]

export function TitleCell({ row }: { row: Row }) {
  const { w } = useWords()
  return (
    <>
      <Link to={`/matters/${row.matterId}`}>{row.title}</Link> <span className="quiet small">{w(row.sortTitle)}</span>
    </>
  )
}

export function PiecesCell({ row }: { row: Row }) {
  if (row.pieces.length === 0) return null
  return (
    <ul className="lines small">
      {row.pieces.map((piece, index) => (
        <li key={`${piece.title}${index}`}>
          <Link to={`/matters/${row.matterId}`}>{piece.title}</Link> <span className="quiet">{piece.authors.join('、')}</span>
        </li>
      ))}
    </ul>
  )
}
