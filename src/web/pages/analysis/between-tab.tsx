/** 两院之间: both columns alike, on one page that prints. */
import { getBetweenHouses, type listIndicators, printBetweenHouses } from '#contract/analysis.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { fileUrl } from '#web/api.ts'
import { useAsk } from '#web/ask.ts'
import { DataTable } from '#web/parts/data-table.tsx'
import { Asked, Empty } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { periodOf, useAsked } from './asked.ts'
import { ShownCount } from './shown-count.tsx'

type Page = OutputOf<typeof getBetweenHouses>
type Row = Page['rows'][number]
type Value = Row['own']
type House = Page['own']

function Cell(props: { value: Value | null; id: string; title: string; by: string; house: string; column: string }) {
  const { t } = useWords()
  const { to } = useAsked()
  const { value } = props
  if (value === null) return <span className="quiet">{t('analysis-not-here')}</span>
  const open = (side: 'above' | 'below'): string =>
    to({ tab: null, house: props.house, show: props.id, side: side === 'below' ? 'below' : null, by: props.by })
  return (
    <span>
      <ShownCount shown={value.above} to={open('above')} label={`${props.column} ${props.title}`} name={`${props.id} ${props.by} above`} />
      {value.below ? (
        <>
          {' / '}
          <ShownCount
            shown={value.below}
            to={open('below')}
            label={`${props.column} ${props.title} ${t('analysis-denominator')}`}
            name={`${props.id} ${props.by} below`}
          />
        </>
      ) : null}
      {value.percent === null ? null : <strong> {value.percent}%</strong>}
    </span>
  )
}

/** Which house, and the page to print. */
function Head(props: { data: Page; other: House; facing: House[] }) {
  const { t, w } = useWords()
  const { asked, change } = useAsked()
  const { data, other, facing } = props
  const input = { ...periodOf(asked), house: other.house }
  return (
    <p className="row">
      <strong>{w(data.span.title)}</strong>
      <label className="row small no-print">
        <span>{t('analysis-house')}</span>
        <select className="input short" name="between-house" value={other.house} onChange={event => change({ house: event.target.value })}>
          {[...facing, ...(facing.some(one => one.house === other.house) ? [] : [other])].map(one => (
            <option key={one.house} value={one.house}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <a className="no-print" href={fileUrl(printBetweenHouses, { ...input, as: 'pdf' })} target="_blank" rel="noreferrer" data-print="pdf">
        {t('analysis-print')} PDF
      </a>
      <a className="no-print" href={fileUrl(printBetweenHouses, { ...input, as: 'docx' })} download data-print="docx">
        {t('analysis-print')} DOCX
      </a>
    </p>
  )
}

function Columns(props: { data: Page; other: House }) {
  const { t, w } = useWords()
  const { data, other } = props
  const cell = (row: Row, value: Value | null, of: House, house: string) => (
    <Cell value={value} id={row.id} title={w(row.title)} by={of.house} house={house} column={of.name} />
  )
  return (
    <DataTable
      label={t('analysis-tab-between')}
      rows={data.rows}
      rowKey={row => row.id}
      columns={[
        { key: 'title', title: t('analysis-indicator'), head: true, cell: row => w(row.title) },
        {
          key: 'own',
          title: data.own.name,
          num: true,
          cell: row => cell(row, row.own, data.own, row.id === 'own-review' ? '' : other.house),
        },
        { key: 'other', title: other.name, num: true, cell: row => cell(row, row.other, other, other.house) },
      ]}
    />
  )
}

export function BetweenTab(props: { choices: OutputOf<typeof listIndicators> }) {
  const { t } = useWords()
  const { asked } = useAsked()
  const { house } = asked.filter
  const page = useAsk(getBetweenHouses, { ...periodOf(asked), ...(house ? { house } : {}) })
  const facing = props.choices.houses.filter(one => ['court', 'procuratorate'].includes(one.kind))
  return (
    <Asked of={page}>
      {data =>
        data.other === null ? (
          <Empty title={t('analysis-no-other')} says={t('analysis-no-other-says')} />
        ) : (
          <>
            <Head data={data} other={data.other} facing={facing} />
            <p className="quiet small">{t('analysis-between-says')}</p>
            <Columns data={data} other={data.other} />
          </>
        )
      }
    </Asked>
  )
}
