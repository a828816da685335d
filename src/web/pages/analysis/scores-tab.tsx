/** 评分表: one sheet for each unit in the order of names, each deduction with its record; the office's own table, or none and then no score. */
import { useState } from 'react'
import { Link } from 'react-router'
import { getScoreSheets } from '#contract/analysis.ts'
import type { InputOf, OutputOf } from '#contract/endpoint.ts'
import { SCORING_NUMBERS, type ScoringTable } from '#law/terms/scoring-rules.ts'
import { useAsk } from '#web/ask.ts'
import { DataTable } from '#web/parts/data-table.tsx'
import { Asked, Empty } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { periodOf, useAsked } from './asked.ts'

type Page = OutputOf<typeof getScoreSheets>
type Unit = Page['units'][number]
const NUMBERS = Object.keys(SCORING_NUMBERS) as (keyof ScoringTable)[]

/** The seven numbers of a table, tried out on this page; nothing of it is stored. */
function TableForm(props: { table: ScoringTable | null; fromAgreement: boolean; onTry: (table: ScoringTable) => void }) {
  const { t, w } = useWords()
  return (
    <details className="plain no-print" data-part="table">
      <summary>{props.fromAgreement ? t('analysis-table-agreed') : t('analysis-table-try')}</summary>
      <form
        className="row"
        style={{ flexWrap: 'wrap', gap: 12 }}
        onSubmit={event => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          props.onTry(Object.fromEntries(NUMBERS.map(name => [name, Number(form.get(name) ?? 0)])) as ScoringTable)
        }}
      >
        {NUMBERS.map(name => (
          <label key={name} className="row small">
            <span>{w(SCORING_NUMBERS[name])}</span>
            <input className="input short" type="number" step="any" name={name} required defaultValue={props.table?.[name] ?? ''} />
          </label>
        ))}
        <button type="submit" className="link-button">
          {t('analysis-table-use')}
        </button>
      </form>
    </details>
  )
}

function Sheet(props: { unit: Unit; scored: boolean; contest: string }) {
  const { t, w } = useWords()
  const { unit } = props
  return (
    <section data-unit={unit.unit.house} aria-label={unit.unit.name}>
      <h2>{unit.unit.name}</h2>
      <p>
        {t('analysis-score-rate', { replied: unit.replied, counted: unit.counted, percent: unit.percent ?? '—' })}
        {props.scored
          ? ` ${t('analysis-score-sum', { items: unit.items, perItem: unit.perItem, points: unit.belowThreshold, perPercent: unit.perPercent, bonus: unit.bonus })}`
          : ''}
        {unit.score === null ? null : <strong> {t('analysis-score', { score: unit.score })}</strong>}
      </p>
      <DataTable
        label={unit.unit.name}
        rows={unit.lines}
        rowKey={line => line.matterId}
        columns={[
          {
            key: 'title',
            title: t('analysis-record'),
            head: true,
            cell: line => (
              <>
                <Link to={`/matters/${line.matterId}`}>{line.title}</Link>
                <div className="quiet small">{line.number}</div>
              </>
            ),
          },
          { key: 'due', title: t('analysis-due'), keep: true, cell: line => line.dueOn },
          { key: 'met', title: t('analysis-met'), keep: true, cell: line => line.metOn ?? '—' },
          { key: 'says', title: t('analysis-says'), cell: line => w(line.says) },
          {
            key: 'points',
            title: t('analysis-deducted'),
            num: true,
            cell: line => (line.never ? <span className="quiet">{t('analysis-never', { why: w(line.never) })}</span> : line.points),
          },
        ]}
      />
      <p className="no-print">
        <Link to={`/matters/start?procedure=${props.contest}`}>{t('analysis-contest')}</Link>
      </p>
    </section>
  )
}

export function ScoresTab() {
  const { t, w } = useWords()
  const { asked } = useAsked()
  const [table, setTable] = useState<ScoringTable | null>(null)
  const { house } = asked.filter
  const input: InputOf<typeof getScoreSheets> = { ...periodOf(asked), ...(house ? { house } : {}), ...(table ?? {}) }
  const page = useAsk(getScoreSheets, input)
  return (
    <Asked of={page}>
      {data => (
        <>
          <ul className="lines small">
            {data.says.map(line => (
              <li key={line.zh}>{w(line)}</li>
            ))}
          </ul>
          <TableForm key={JSON.stringify(data.table)} table={data.table} fromAgreement={data.fromAgreement} onTry={setTable} />
          {data.table === null ? <p className="note">{t('analysis-no-table')}</p> : null}
          {data.closed ? <p className="note amber">{t('analysis-scores-closed')}</p> : null}
          {data.units.length === 0 ? <Empty title={t('analysis-no-units')} says={t('analysis-no-units-says')} /> : null}
          {data.units.map(unit => (
            <Sheet key={unit.unit.house} unit={unit} scored={data.table !== null && !data.closed} contest={data.contest} />
          ))}
        </>
      )}
    </Asked>
  )
}
