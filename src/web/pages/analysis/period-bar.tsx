/** Which period, and what the figures are narrowed to: plain selects that write the page's address. */
import type { listIndicators } from '#contract/analysis.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { YEAR_PARTS, type YearPart } from '#engine/assessment/year-part.ts'
import type { Key } from '#web/words/words.ts'
import { useWords } from '#web/words/words.ts'
import { type Asked, useAsked } from './asked.ts'

type Choices = OutputOf<typeof listIndicators>

const PARTS: Record<YearPart, Key> = {
  year: 'analysis-part-year',
  h1: 'analysis-part-h1',
  h2: 'analysis-part-h2',
  q1: 'analysis-part-q1',
  q2: 'analysis-part-q2',
  q3: 'analysis-part-q3',
  q4: 'analysis-part-q4',
}

function Choice(props: {
  name: string
  label: string
  value: string
  options: { value: string; text: string }[]
  onChoose: (value: string) => void
}) {
  return (
    <label className="row small">
      <span>{props.label}</span>
      <select className="input short" name={props.name} value={props.value} onChange={event => props.onChoose(event.target.value)}>
        {props.options.map(one => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What the figures are narrowed to; a choice of one alone is not shown. */
function Filters(props: { choices: Choices }) {
  const { t, w } = useWords()
  const { asked, change } = useAsked()
  const { choices } = props
  const all = { value: '', text: t('analysis-all') }
  const clauses = choices.agreements.find(one => one.agreementId === asked.filter.agreement)?.clauses ?? []
  const pick = (name: keyof Asked['filter'], label: Key, options: { value: string; text: string }[], more: Record<string, null> = {}) =>
    options.length > 0 ? (
      <Choice
        name={name}
        label={t(label)}
        value={asked.filter[name] ?? ''}
        options={[all, ...options]}
        onChoose={value => change({ ...more, [name]: value })}
      />
    ) : null
  return (
    <>
      {pick(
        'house',
        'analysis-house',
        choices.houses.map(one => ({ value: one.house, text: one.name })),
      )}
      {pick(
        'agreement',
        'analysis-agreement',
        choices.agreements.map(one => ({ value: one.agreementId, text: one.title })),
        { clause: null },
      )}
      {pick(
        'clause',
        'analysis-clause',
        clauses.map(one => ({ value: one.key, text: `${one.no} ${one.title}` })),
      )}
      {pick(
        'division',
        'analysis-division',
        choices.divisions.map(one => ({ value: one, text: one })),
      )}
      {pick(
        'procedure',
        'analysis-kind',
        choices.procedures.map(one => ({ value: one.id, text: w(one.title) })),
      )}
    </>
  )
}

export function PeriodBar(props: { choices: Choices; thisYear: number; filters: boolean }) {
  const { t } = useWords()
  const { asked, change } = useAsked()
  const years = [...new Set([props.thisYear, ...props.choices.years, ...(asked.year ? [asked.year] : [])])].sort((a, b) => b - a)
  return (
    <fieldset className="row no-print" data-part="period" style={{ border: 0, padding: 0, margin: '0 0 12px', flexWrap: 'wrap', gap: 12 }}>
      <legend className="visually-hidden">{t('analysis-period')}</legend>
      <Choice
        name="year"
        label={t('analysis-year')}
        value={String(asked.year ?? props.thisYear)}
        options={years.map(year => ({ value: String(year), text: String(year) }))}
        onChoose={value => change({ year: value })}
      />
      <Choice
        name="part"
        label={t('analysis-part')}
        value={asked.part}
        options={YEAR_PARTS.map(part => ({ value: part, text: t(PARTS[part]) }))}
        onChoose={value => change({ part: value === 'year' ? null : value })}
      />
      {props.filters ? <Filters choices={props.choices} /> : null}
    </fieldset>
  )
}
