/** Every figure in a dense table: count or rate, numerator and denominator as links to their records, the definition unfolding below. */
import { Fragment } from 'react'
import type { getFigures, listIndicators } from '#contract/analysis.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { useWords } from '#web/words/words.ts'
import { useAsked } from './asked.ts'
import { ShownCount } from './shown-count.tsx'

type Indicator = OutputOf<typeof listIndicators>['indicators'][number]
type Figure = OutputOf<typeof getFigures>['figures'][number]

function Definition(props: { of: Indicator }) {
  const { t, w } = useWords()
  const { of } = props
  const lines: [string, string][] = [
    [t('analysis-definition'), w(of.definition)],
    [of.below ? t('analysis-numerator') : t('analysis-counted'), w(of.above)],
    ...(of.below ? ([[t('analysis-denominator'), w(of.below)]] as [string, string][]) : []),
    ...(of.excluded.length > 0 ? ([[t('analysis-excluded'), of.excluded.map(w).join(t('analysis-semicolon'))]] as [string, string][]) : []),
    [t('analysis-source'), w(of.source)],
    [t('analysis-falls'), w(of.falls)],
    [t('analysis-basis'), [w(of.basis.row), ...of.basis.clauses].join(' · ')],
  ]
  return (
    <details className="plain small" data-definition={of.id} style={{ fontWeight: 400 }}>
      <summary>{t('analysis-definition')}</summary>
      <dl className="pair">
        {lines.map(([name, text]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  )
}

type Open = (id: string, side: string, cell?: string | null) => string

function Parts(props: { of: Indicator; cells: Figure['cells']; open: Open }) {
  const { w } = useWords()
  if (props.cells.length === 0) return null
  return (
    <ul className="lines small">
      {props.cells.map(cell => (
        <li key={cell.code}>
          {w(cell.title)}{' '}
          <ShownCount
            shown={cell.shown}
            to={props.open(props.of.id, 'above', cell.code)}
            label={w(cell.title)}
            name={`${props.of.id} ${cell.code}`}
          />
        </li>
      ))}
    </ul>
  )
}

function FigureRow(props: { indicator: Indicator; figure: Figure; open: Open }) {
  const { t, w } = useWords()
  const { indicator, figure, open } = props
  const count = (side: 'above' | 'below', shown: Figure['above'], says: string) => (
    <ShownCount shown={shown} to={open(indicator.id, side)} label={`${w(indicator.title)} ${says}`} name={`${indicator.id} ${side}`} />
  )
  return (
    <tr data-row={indicator.id}>
      <td className="head-cell" data-title={t('analysis-indicator')}>
        <div>
          <strong>{w(indicator.title)}</strong>
          <Parts of={indicator} cells={figure.cells} open={open} />
          <Definition of={indicator} />
        </div>
      </td>
      <td className="num" data-title={t('analysis-rate')}>
        <div>{figure.percent === null ? '—' : `${figure.percent}%`}</div>
      </td>
      <td className="num" data-title={t('analysis-numerator-or-count')}>
        <div>{count('above', figure.above, w(indicator.above))}</div>
      </td>
      <td className="num" data-title={t('analysis-denominator')}>
        <div>{figure.below && indicator.below ? count('below', figure.below, w(indicator.below)) : '—'}</div>
      </td>
    </tr>
  )
}

export function FigureTable(props: { indicators: readonly Indicator[]; figures: readonly Figure[] }) {
  const { t } = useWords()
  const { to } = useAsked()
  const open: Open = (id, side, cell = null) => to({ show: id, side: side === 'below' ? 'below' : null, cell })
  return (
    <table className="table stack" data-part="figures">
      <caption className="visually-hidden">{t('analysis-tab-figures')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('analysis-indicator')}</th>
          <th scope="col" className="num">
            {t('analysis-rate')}
          </th>
          <th scope="col" className="num">
            {t('analysis-numerator-or-count')}
          </th>
          <th scope="col" className="num">
            {t('analysis-denominator')}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.indicators.map(indicator => {
          const figure = props.figures.find(one => one.id === indicator.id)
          return figure ? <FigureRow key={indicator.id} indicator={indicator} figure={figure} open={open} /> : null
        })}
      </tbody>
    </table>
  )
}
