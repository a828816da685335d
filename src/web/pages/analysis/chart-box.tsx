/** A chart with its title, what it says in a sentence, and the same numbers as a table for those who do not see it. */
import { lazy, Suspense } from 'react'
import type { z } from 'zod'
import type { ShownView } from '#contract/analysis.ts'
import { DataTable } from '#web/parts/data-table.tsx'
import { Bones } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { shownText } from './shown-count.tsx'

const Canvas = lazy(async () => ({ default: (await import('./chart-canvas.tsx')).ChartCanvas }))

export type ChartRow = { label: string; shown: z.output<typeof ShownView> }

export function ChartBox(props: { name: string; title: string; says: string; rows: readonly ChartRow[]; across?: boolean }) {
  const { t } = useWords()
  const counted = props.rows.some(row => (row.shown.count ?? 0) > 0)
  return (
    <section data-chart={props.name} aria-label={props.title} style={{ minWidth: 0 }}>
      <h2>{props.title}</h2>
      <p className="quiet small">{props.says}</p>
      {counted ? (
        <Suspense fallback={<Bones lines={3} />}>
          <Canvas
            bars={{
              labels: props.rows.map(row => row.label),
              values: props.rows.map(row => row.shown.count),
              across: props.across === true,
            }}
          />
        </Suspense>
      ) : (
        <p>{t('analysis-chart-empty')}</p>
      )}
      <details className="plain small">
        <summary>{t('analysis-as-table')}</summary>
        <DataTable
          label={props.title}
          rows={props.rows}
          rowKey={row => row.label}
          columns={[
            { key: 'label', title: t('analysis-part-of'), head: true, cell: row => row.label },
            { key: 'count', title: t('analysis-count'), num: true, cell: row => shownText(row.shown) },
          ]}
        />
      </details>
    </section>
  )
}
