/** The records behind one side of a figure: what this person may open, page by page, with the definition above. */
import { Link } from 'react-router'
import { getFigureRecords } from '#contract/analysis.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { usePages } from '#web/ask.ts'
import { DataTable, MoreButton } from '#web/parts/data-table.tsx'
import { Bones, Empty, FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { periodOf, useAsked } from './asked.ts'

type Page = OutputOf<typeof getFigureRecords>
type Row = Page['rows'][number]

function Matters(props: { rows: Row[]; label: string }) {
  const { t, w } = useWords()
  return (
    <DataTable
      label={props.label}
      rows={props.rows}
      rowKey={row => `${row.matterId} ${row.part}`}
      columns={[
        {
          key: 'title',
          title: t('analysis-record'),
          head: true,
          cell: row => (
            <>
              <Link to={`/matters/${row.matterId}`}>{row.title}</Link>
              <div className="quiet small">{[row.number, w(row.procedureTitle)].filter(Boolean).join(' · ')}</div>
            </>
          ),
        },
        { key: 'by', title: t('analysis-by'), cell: row => row.byName },
        { key: 'opened', title: t('analysis-opened'), keep: true, cell: row => row.openedOn ?? '—' },
        { key: 'due', title: t('analysis-due'), keep: true, cell: row => row.dueOn ?? '—' },
        { key: 'met', title: t('analysis-met'), keep: true, cell: row => row.metOn ?? row.outcomeOn ?? '—' },
        { key: 'says', title: t('analysis-says'), cell: row => row.says.map(w).join(t('analysis-semicolon')) || '—' },
      ]}
    />
  )
}

function Clauses(props: { rows: Page['clauses']; label: string }) {
  const { t } = useWords()
  return (
    <DataTable
      label={props.label}
      rows={props.rows}
      rowKey={row => `${row.agreementId}/${row.clause}`}
      columns={[
        {
          key: 'clause',
          title: t('analysis-clause'),
          head: true,
          cell: row => (
            <Link to={`/agreements/${row.agreementId}`}>
              {row.no} {row.title}
            </Link>
          ),
        },
        { key: 'agreement', title: t('analysis-agreement'), cell: row => row.agreement },
        { key: 'used', title: t('analysis-used-on'), keep: true, cell: row => row.usedOn ?? row.everOn ?? '—' },
      ]}
    />
  )
}

export function RecordList() {
  const { t, w } = useWords()
  const { asked, to } = useAsked()
  const { indicator = '', side = 'above', cell, by } = asked.open ?? {}
  const list = usePages(getFigureRecords, {
    ...periodOf(asked),
    ...asked.filter,
    indicator,
    side,
    ...(cell === undefined ? {} : { cell }),
    ...(by === undefined ? {} : { by }),
  })
  const first = list.data?.pages[0]
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  const of = first?.indicator
  const label = of ? `${w(of.title)}：${w(side === 'below' && of.below ? of.below : of.above)}` : t('analysis-records')
  return (
    <section data-part="records" aria-label={label}>
      <p>
        <Link to={to({ show: null, side: null, cell: null, by: null })} data-do="back">
          {t('analysis-back')}
        </Link>
      </p>
      <h2>{label}</h2>
      {of && first ? (
        <p className="quiet">
          {w(first.span.title)} · {w(of.falls)} · {w(of.definition)}
        </p>
      ) : null}
      {list.error ? <FaultNote fault={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Bones /> : null}
      {first?.closed ? <p className="note">{t('analysis-closed')}</p> : null}
      {first && rows.length + first.clauses.length === 0 && !first.closed ? (
        <Empty title={t('analysis-no-records')} says={t('analysis-no-records-says')} />
      ) : null}
      {rows.length > 0 ? <Matters rows={rows} label={label} /> : null}
      {first && first.clauses.length > 0 ? <Clauses rows={first.clauses} label={label} /> : null}
      <MoreButton of={list} />
    </section>
  )
}
