/** What was understood of a sheet: each heading with its field, the rows with doubts and errors. */
import type { OutputOf } from '#contract/endpoint.ts'
import type { previewSheet } from '#contract/register.ts'
import { type Column, DataTable } from '#web/parts/data-table.tsx'
import { type Key, useWords } from '#web/words/words.ts'

type Sheet = OutputOf<typeof previewSheet>
const SHOWN = 50
const ADOPTION: Record<string, Key> = { adopted: 'answer-adopted', partly: 'answer-partly', 'not-adopted': 'answer-not-adopted' }

type Props = { sheet: Sheet; onColumn: (index: string, field: string) => void }
type Row = Sheet['records'][number]

function Headings(props: Props) {
  const { t, w } = useWords()
  const { sheet } = props
  return (
    <>
      <h3>{t('headings')}</h3>
      <p className="quiet small">{t('headings-says', { row: sheet.headerRow === null ? '–' : sheet.headerRow + 1 })}</p>
      <div className="row" style={{ marginBottom: 8 }}>
        {sheet.columns.map(column => (
          <label key={column.index} className="row small">
            {column.sure ? '✓' : '?'} {column.heading}
            <select
              className="input"
              style={{ width: 'auto' }}
              value={column.field ?? ''}
              onChange={event => props.onColumn(String(column.index), event.target.value)}
            >
              <option value="">{t('leave-out')}</option>
              {sheet.fields.map(field => (
                <option key={field.field} value={field.field}>
                  {w(field.title)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </>
  )
}

function Said(props: { row: Row }) {
  const { w } = useWords()
  const all = [
    ...props.row.errors.map(says => ({ says, tone: 'red', shape: '×' })),
    ...props.row.doubts.map(says => ({ says, tone: 'amber', shape: '?' })),
  ]
  return all.map(({ says, tone, shape }) => (
    <div key={says.zh} className={`mark ${tone}`} style={{ whiteSpace: 'normal' }}>
      {shape} {w(says)}
    </div>
  ))
}

export function SheetPreview(props: Props) {
  const { t, w } = useWords()
  const { sheet } = props
  const shownValue = (record: Row, field: string): string => {
    const value = record.values[field] ?? ''
    const code = field === 'adoption' ? ADOPTION[value] : undefined
    return code ? t(code) : value
  }
  const fields = sheet.fields.filter(field => sheet.columns.some(column => column.field === field.field))
  const columns: Column<Row>[] = [
    { key: 'row', title: t('row'), num: true, cell: record => record.row },
    ...fields.map((field): Column<Row> => ({ key: field.field, title: w(field.title), cell: record => shownValue(record, field.field) })),
    { key: 'says', title: t('doubts-and-errors'), cell: record => <Said row={record} /> },
  ]
  return (
    <div data-part="sheet-preview">
      <Headings {...props} />
      {sheet.asks.map(ask => (
        <div key={ask.zh} className="note amber">
          {w(ask)}
        </div>
      ))}
      <h3>{t('rows-n', { n: sheet.records.length })}</h3>
      <DataTable wide label={t('preview')} rows={sheet.records.slice(0, SHOWN)} rowKey={record => String(record.row)} columns={columns} />
      {sheet.records.length > SHOWN ? <p className="quiet">{t('rows-shown', { n: SHOWN })}</p> : null}
    </div>
  )
}
