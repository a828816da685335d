/** The year’s training, seminars, exchange, joint documents and cases: what took place, papers and people, each line leading to its matter. */
import { useSearchParams } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { exportActivities, listActivities } from '#contract/joint/activities.ts'
import { fileUrl } from '#web/api.ts'
import { useAsk } from '#web/ask.ts'
import { type Column, DataTable } from '#web/parts/data-table.tsx'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { Page } from '#web/parts/page.tsx'
import { Asked, Empty } from '#web/parts/states.tsx'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'
import { PiecesCell, TitleCell } from './activity-cells.tsx'

type Answer = OutputOf<typeof listActivities>
type Row = Answer['rows'][number]
type Total = Answer['totals'][number]

function Totals({ totals }: { totals: Total[] }) {
  const { t, w } = useWords()
  const columns: Column<Total>[] = [
    { key: 'sort', title: t('activity-sort'), head: true, cell: row => w(row.title) },
    { key: 'count', title: t('activity-count'), num: true, cell: row => row.count },
    { key: 'days', title: t('activity-days'), num: true, cell: row => row.days || '' },
    { key: 'pieces', title: t('activity-pieces'), num: true, cell: row => row.pieces },
    { key: 'people', title: t('activity-people'), num: true, cell: row => row.people || '' },
  ]
  return (
    <section data-part="totals" aria-label={t('activity-totals')}>
      <h2>{t('activity-totals')}</h2>
      <DataTable label={t('activity-totals')} rows={totals} columns={columns} rowKey={row => row.sort} />
    </section>
  )
}

function Rows({ rows }: { rows: Row[] }) {
  const { t, w, lang } = useWords()
  const columns: Column<Row>[] = [
    { key: 'title', title: t('activity-title'), head: true, cell: row => <TitleCell row={row} /> },
    {
      key: 'on',
      title: t('activity-on'),
      keep: true,
      cell: row => (row.took ? dayText(row.on, lang) : t('activity-planned', { day: dayText(row.on, lang) })),
    },
    { key: 'days', title: t('activity-days'), num: true, cell: row => row.days || '' },
    { key: 'houses', title: t('activity-houses'), cell: row => row.houses.join('、') },
    { key: 'pieces', title: t('activity-pieces'), long: true, cell: row => <PiecesCell row={row} /> },
    { key: 'people', title: t('activity-people'), num: true, cell: row => <span title={row.present.join('、')}>{row.people || ''}</span> },
    {
      key: 'result',
      title: t('activity-result'),
      long: true,
      cell: row => row.result || <span className="quiet">{w(row.stageTitle)}</span>,
    },
  ]
  return <DataTable label={t('activities')} rows={rows} columns={columns} rowKey={row => row.matterId} />
}

export function ActivitiesPage() {
  const { t } = useWords()
  const [search, setSearch] = useSearchParams()
  const year = search.get('year')
  const q = search.get('q') ?? ''
  const wanted = { ...(year ? { year: Number(year) } : {}), ...(q ? { q } : {}) }
  const list = useAsk(listActivities, wanted, { placeholderData: before => before })
  const set = (part: Record<string, string>) => {
    const next = { ...(year ? { year } : {}), ...(q ? { q } : {}), ...part }
    setSearch(Object.fromEntries(Object.entries(next).filter(([, value]) => value)), { replace: true })
  }
  const buttons = (
    <a href={fileUrl(exportActivities, wanted)} download data-do="export">
      {t('activities-export')}
    </a>
  )
  return (
    <Page id="activities" title={t('menu-activities')} buttons={buttons}>
      <Asked of={list}>
        {data => (
          <>
            <div className="row">
              <SelectField
                label={t('sampling-year')}
                name="year"
                value={String(data.year)}
                choices={data.years.map(one => ({ value: String(one), title: String(one) }))}
                onChange={one => set({ year: one })}
              />
              <TextField label={t('activities-find')} name="q" value={q} onChange={text => set({ q: text })} />
            </div>
            {data.rows.length === 0 ? (
              <Empty title={t(q ? 'nothing-found' : 'activities-empty')} says={t('activities-empty-says')} />
            ) : (
              <>
                <Rows rows={data.rows} />
                {data.totals.length > 0 ? <Totals totals={data.totals} /> : null}
              </>
            )}
          </>
        )}
      </Asked>
    </Page>
  )
}
