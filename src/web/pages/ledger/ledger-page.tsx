/** The ledger that leaders know: the same columns as the sheet it came from and leaves as. */
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { exportLedger, getLedger } from '#contract/register.ts'
import { fileUrl } from '#web/api.ts'
import { usePages } from '#web/ask.ts'
import { type Column, DataTable, MoreButton } from '#web/parts/data-table.tsx'
import { Page } from '#web/parts/page.tsx'
import { Bones, Empty, FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { SheetImport } from './sheet-import.tsx'

/** Dates and numbers stay on one line; texts get room. */
const SHORT = /(On|Date|Due|Number|No)$|^(number|due|caseNumbers)/
const LONG = /content|points|title|note/i

type Row = OutputOf<typeof getLedger>['rows'][number]

export function LedgerPage() {
  const { t, w } = useWords()
  const [importing, setImporting] = useState(false)
  const list = usePages(getLedger, {})
  const first = list.data?.pages[0]
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  return (
    <Page
      id="ledger"
      title={t('menu-ledger')}
      buttons={
        <>
          <a href={fileUrl(exportLedger, { kind: 'suggestion-ledger' })} download data-do="export">
            {t('export-ledger')}
          </a>
          <a href={fileUrl(exportLedger, { kind: 'intake-register' })} download>
            {t('export-register')}
          </a>
          <Button type="primary" data-do="import" aria-expanded={importing} onClick={() => setImporting(!importing)}>
            {t('import-sheet')}
          </Button>
        </>
      }
    >
      {importing ? <SheetImport onDone={() => setImporting(false)} /> : null}
      {list.error ? <FaultNote fault={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Bones /> : null}
      {first && rows.length === 0 ? <Empty title={t('ledger-empty')} says={t('ledger-empty-says')} /> : null}
      {first && rows.length > 0 ? (
        <DataTable
          wide
          label={t('menu-ledger')}
          rows={rows}
          rowKey={row => row.matterId}
          columns={first.columns.map(
            (column, index): Column<Row> => ({
              key: column.field,
              title: w(column.title),
              keep: index === 0 || SHORT.test(column.field),
              long: LONG.test(column.field),
              cell: row =>
                index === 0 ? (
                  <Link to={`/matters/${row.matterId}`}>{row.values[column.field] || t('open-matter')}</Link>
                ) : (
                  (row.values[column.field] ?? '')
                ),
            }),
          )}
        />
      ) : null}
      <MoreButton of={list} />
    </Page>
  )
}
