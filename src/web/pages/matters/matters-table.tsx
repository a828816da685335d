/** Matters as rows: what, case, stage, other side, due. */
import { Link } from 'react-router'
import type { z } from 'zod'
import type { MatterRow } from '#contract/matter.ts'
import { DataTable } from '#web/parts/data-table.tsx'
import { dayText, leftText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'

type Row = z.output<typeof MatterRow>

function Due(props: { row: Row }) {
  const { t, w, lang } = useWords()
  const { due, dueTitle, daysLeft, provisional } = props.row
  if (!due) return <span className="quiet">–</span>
  const tone = daysLeft === null ? '' : daysLeft < 0 ? 'red' : daysLeft <= 3 ? 'amber' : ''
  return (
    <>
      <span className="keep">{dayText(due, lang)}</span>{' '}
      {daysLeft === null ? null : <span className={`mark ${tone}`}>{w(leftText(daysLeft))}</span>}{' '}
      {provisional ? <span className="mark violet">{t('provisional')}</span> : null}
      {dueTitle ? <div className="small quiet">{w(dueTitle)}</div> : null}
    </>
  )
}

export function MattersTable(props: { rows: readonly Row[] }) {
  const { t, w } = useWords()
  return (
    <DataTable
      label={t('menu-matters')}
      rows={props.rows}
      rowKey={row => row.matterId}
      columns={[
        {
          key: 'title',
          title: t('matter'),
          head: true,
          cell: row => (
            <>
              <Link to={`/matters/${row.matterId}`}>{row.title}</Link>{' '}
              {row.sealed ? <span className="mark violet">{t('sealed')}</span> : null}
              <div className="quiet small">{[row.number, ...row.caseNumbers].filter(Boolean).join(' · ')}</div>
            </>
          ),
        },
        { key: 'procedure', title: t('procedure'), cell: row => w(row.procedureTitle) },
        {
          key: 'stage',
          title: t('stage'),
          cell: row => (
            <span className={`mark ${row.ended ? 'green' : ''}`}>
              {row.ended ? '✓ ' : ''}
              {w(row.stageTitle)}
            </span>
          ),
        },
        { key: 'counterpart', title: t('counterpart'), cell: row => row.counterpart ?? t('internal') },
        { key: 'opened', title: t('opened-on'), keep: true, cell: row => row.openedOn },
        { key: 'due', title: t('due'), cell: row => <Due row={row} /> },
      ]}
    />
  )
}
