/** An answer (or a check) for every point: one choice, and reasons wherever the choice needs them. */
import { useId } from 'react'
import { useWords } from '../words/words.ts'
import type { AnswerRow, FieldSpec } from './act-values.ts'

function OneAnswer(props: {
  n: number
  field: FieldSpec
  point: FieldSpec['points'][number]
  answer: AnswerRow
  onChange: (answer: AnswerRow) => void
}) {
  const { t, w } = useWords()
  const id = useId()
  const { field, point, answer } = props
  const needs = answer.code !== '' && field.reasonUnless.length > 0 && !field.reasonUnless.includes(answer.code)
  const wrong = needs && answer.reason.trim() === ''
  return (
    <fieldset className="field answer" data-point={props.n}>
      <legend className="visually-hidden">{t('point-n', { n: props.n })}</legend>
      <p>
        <strong>{props.n}.</strong> {point.text}
      </p>
      <div className="choices">
        {field.values.map(choice => (
          <label key={choice.code}>
            <input
              type="radio"
              name={`${id}-code`}
              value={choice.code}
              checked={answer.code === choice.code}
              onChange={() => props.onChange({ ...answer, code: choice.code })}
            />
            {w(choice.title)}
          </label>
        ))}
      </div>
      <label htmlFor={`${id}-reason`} className={needs ? 'must' : ''}>
        {field.kind === 'answers' ? t('reasons-n', { n: props.n }) : t('note-n', { n: props.n })}
      </label>
      <textarea
        id={`${id}-reason`}
        className="input"
        rows={2}
        value={answer.reason}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={event => props.onChange({ ...answer, reason: event.target.value })}
      />
      {wrong ? (
        <span className="wrong" id={`${id}-wrong`}>
          {t('reason-needed')}
        </span>
      ) : null}
    </fieldset>
  )
}

export function AnswersEditor(props: { field: FieldSpec; answers: readonly AnswerRow[]; onChange: (answers: AnswerRow[]) => void }) {
  const { w } = useWords()
  const byPoint = new Map(props.answers.map(answer => [answer.point, answer]))
  const rows = props.field.points.map(point => byPoint.get(point.id) ?? { point: point.id, code: '', reason: '' })
  return (
    <section data-fact={props.field.name} aria-label={w(props.field.title)}>
      <strong className={props.field.required ? 'must' : ''}>{w(props.field.title)}</strong>
      {props.field.help ? <p className="quiet small">{w(props.field.help)}</p> : null}
      {props.field.points.map((point, index) => {
        const answer = rows[index]
        return answer ? (
          <OneAnswer
            key={point.id}
            n={index + 1}
            field={props.field}
            point={point}
            answer={answer}
            onChange={next => props.onChange(rows.map((row, at) => (at === index ? next : row)))}
          />
        ) : null
      })}
    </section>
  )
}
