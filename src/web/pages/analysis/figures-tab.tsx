/** 指标: four charts that people read, then every figure with its definition. */
import { exportFigures, getFigures, type listIndicators } from '#contract/analysis.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { fileUrl } from '#web/api.ts'
import { useAsk } from '#web/ask.ts'
import { Asked } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { periodOf, useAsked } from './asked.ts'
import { ChartBox } from './chart-box.tsx'
import { FigureTable } from './figure-table.tsx'

type Page = OutputOf<typeof getFigures>

function Charts(props: { page: Page }) {
  const { t, w } = useWords()
  const figure = (id: string) => props.page.figures.find(one => one.id === id)
  const days = figure('reply-days')
  const age = figure('items-by-age')
  const [used, never] = [figure('clauses-used'), figure('clauses-never-used')]
  const range = (bar: { from: number; to: number | null }): string =>
    bar.to === null ? t('analysis-days-over', { n: bar.from }) : t('analysis-days-range', { from: bar.from, to: bar.to })
  const spread = days?.spread
  return (
    <div data-part="charts" style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))', gap: 24 }}>
      <ChartBox
        name="flow"
        across
        title={t('analysis-chart-flow')}
        says={t('analysis-chart-flow-says')}
        rows={props.page.flow.map(one => ({ label: w(one.title), shown: one.shown }))}
      />
      <ChartBox
        name="reply-days"
        title={t('analysis-chart-days')}
        says={
          spread
            ? t('analysis-chart-days-says', { middle: spread.middle, quarter: spread.quarter, most: spread.threeQuarters, n: spread.count })
            : t('analysis-chart-days-none')
        }
        rows={(days?.bars ?? []).map(bar => ({ label: range(bar), shown: bar.shown }))}
      />
      <ChartBox
        name="clauses"
        across
        title={t('analysis-chart-clauses')}
        says={t('analysis-chart-clauses-says')}
        rows={[
          ...(used?.below ? [{ label: t('analysis-clauses-bound'), shown: used.below }] : []),
          ...(used ? [{ label: t('analysis-clauses-used'), shown: used.above }] : []),
          ...(never ? [{ label: t('analysis-clauses-never'), shown: never.above }] : []),
        ]}
      />
      <ChartBox
        name="items-age"
        title={t('analysis-chart-age')}
        says={t('analysis-chart-age-says')}
        rows={(age?.bars ?? []).map(bar => ({ label: range(bar), shown: bar.shown }))}
      />
    </div>
  )
}

export function FiguresTab(props: { indicators: OutputOf<typeof listIndicators>['indicators'] }) {
  const { t, w } = useWords()
  const { asked } = useAsked()
  const input = { ...periodOf(asked), ...asked.filter }
  const figures = useAsk(getFigures, input)
  return (
    <Asked of={figures}>
      {page => (
        <>
          <p className="row">
            <strong>{w(page.span.title)}</strong>
            <span className="quiet">
              {page.span.from} – {page.span.to}
            </span>
            <a className="no-print" href={fileUrl(exportFigures, input)} download data-do="export">
              {t('analysis-export')}
            </a>
          </p>
          <Charts page={page} />
          <h2>{t('analysis-tab-figures')}</h2>
          <p className="quiet small">{t('analysis-honest')}</p>
          <FigureTable indicators={props.indicators} figures={page.figures} />
        </>
      )}
    </Asked>
  )
}
