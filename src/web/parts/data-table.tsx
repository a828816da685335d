/** A plain table that becomes stacked entries on a phone: real headings, rows opened by a link in the first cell. */
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from '../words/words.ts'

export type Column<Row> = {
  key: string
  title: string
  cell: (row: Row) => ReactNode
  num?: boolean
  keep?: boolean
  head?: boolean
  long?: boolean
}

export function DataTable<Row>(props: {
  label: string
  rows: readonly Row[]
  columns: Column<Row>[]
  rowKey: (row: Row) => string
  wide?: boolean
}) {
  const table = (
    <table className={`table ${props.wide ? '' : 'stack'}`}>
      <caption className="visually-hidden">{props.label}</caption>
      <thead>
        <tr>
          {props.columns.map(column => (
            <th key={column.key} scope="col" className={column.num ? 'num' : ''}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(row => (
          <tr key={props.rowKey(row)} data-row={props.rowKey(row)}>
            {props.columns.map(column => (
              <td
                key={column.key}
                data-title={column.title}
                className={`${column.num ? 'num' : ''} ${column.keep ? 'keep' : ''} ${column.head ? 'head-cell' : ''} ${column.long ? 'text-cell' : ''}`}
              >
                <div>{column.cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (!props.wide) return table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard
    <section className="scroll-x" aria-label={props.label} tabIndex={0}>
      {table}
    </section>
  )
}

/** The next piece of a list; lists continue by key and are never numbered in pages. */
export function MoreButton(props: { of: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown } }) {
  const { t } = useWords()
  if (!props.of.hasNextPage) return null
  return (
    <div className="more no-print">
      <Button loading={props.of.isFetchingNextPage} onClick={() => void props.of.fetchNextPage()}>
        {t('more')}
      </Button>
    </div>
  )
}
