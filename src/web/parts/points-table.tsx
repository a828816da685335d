/** Suggestion and reply side by side, point against point: demand, answer with reasons, evidence, check. */
import type { z } from 'zod'
import type { MatterView } from '#contract/matter.ts'
import { useWords } from '../words/words.ts'
import { DataTable } from './data-table.tsx'

type Point = z.output<typeof MatterView>['points'][number]

export function PointsTable(props: { points: readonly Point[] }) {
  const { t, w } = useWords()
  return (
    <DataTable
      label={t('points')}
      rows={props.points}
      rowKey={point => point.id}
      columns={[
        { key: 'point', title: t('point'), head: true, cell: point => `${props.points.indexOf(point) + 1}. ${point.text}` },
        {
          key: 'answer',
          title: t('answer'),
          cell: point =>
            point.answer ? (
              <>
                <strong>{w(point.answer.title)}</strong>
                {point.answer.reason ? <div>{point.answer.reason}</div> : null}
              </>
            ) : (
              <span className="quiet">{t('not-answered')}</span>
            ),
        },
        { key: 'evidence', title: t('evidence'), cell: point => (point.evidence.length > 0 ? point.evidence.join('、') : '–') },
        {
          key: 'check',
          title: t('check'),
          cell: point =>
            point.check ? (
              <>
                <strong>{w(point.check.title)}</strong>
                {point.check.note ? <div>{point.check.note}</div> : null}
              </>
            ) : (
              <span className="quiet">{point.answer ? t('to-check') : '–'}</span>
            ),
        },
      ]}
    />
  )
}
