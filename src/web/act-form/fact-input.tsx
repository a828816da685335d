/** One fact of an act as a control, chosen by the fact's kind alone. */
import { useId } from 'react'
import { SelectField, TextField } from '../parts/field.tsx'
import { useWords } from '../words/words.ts'
import { answersOf, type Facts, type FieldSpec, linesOf, pointsOf, textOf } from './act-values.ts'
import { AnswersEditor } from './answers-editor.tsx'
import { CaseNumbersField } from './case-numbers-field.tsx'
import { PointsEditor } from './points-editor.tsx'

type Props = { field: FieldSpec; value: Facts[string] | undefined; onChange: (value: Facts[string]) => void; wrong: string | null }

function CodeInput(props: Props) {
  const { t, w } = useWords()
  const id = useId()
  const { field, value } = props
  if (field.values.length > 6)
    return (
      <SelectField
        label={w(field.title)}
        name={field.name}
        must={field.required}
        help={field.help ? w(field.help) : null}
        wrong={props.wrong}
        value={textOf(value)}
        empty={t('choose')}
        choices={field.values.map(choice => ({ value: choice.code, title: w(choice.title) }))}
        onChange={props.onChange}
      />
    )
  return (
    <fieldset className="field" data-fact={field.name}>
      <legend className={field.required ? 'must' : ''}>{w(field.title)}</legend>
      {field.help ? <span className="help">{w(field.help)}</span> : null}
      <div className="choices">
        {field.values.map(choice => (
          <label key={choice.code}>
            <input
              type="radio"
              name={id}
              value={choice.code}
              checked={value === choice.code}
              onChange={() => props.onChange(choice.code)}
            />
            {w(choice.title)}
          </label>
        ))}
      </div>
      {props.wrong ? <span className="wrong">{props.wrong}</span> : null}
    </fieldset>
  )
}

function FlagInput(props: Props) {
  const { w } = useWords()
  return (
    <div className="field" data-fact={props.field.name}>
      <label className="row" style={{ fontWeight: 400 }}>
        <input type="checkbox" checked={props.value === true} onChange={event => props.onChange(event.target.checked)} />
        {w(props.field.title)}
      </label>
      {props.field.help ? <span className="help">{w(props.field.help)}</span> : null}
    </div>
  )
}

export function FactInput(props: Props) {
  const { t, w } = useWords()
  const { field, value, onChange, wrong } = props
  const shared = { label: w(field.title), name: field.name, must: field.required, help: field.help ? w(field.help) : null, wrong }
  if (field.kind === 'code') return <CodeInput {...props} />
  if (field.kind === 'flag') return <FlagInput {...props} />
  if (field.kind === 'date')
    return <TextField {...shared} kind="date" value={textOf(value)} min={field.notBefore} max={field.notAfter} onChange={onChange} />
  if (field.kind === 'number')
    return <TextField {...shared} kind="number" value={textOf(value)} onChange={text => onChange(text === '' ? null : Number(text))} />
  if (field.kind === 'points')
    return (
      <PointsEditor
        title={shared.label}
        points={pointsOf(value)}
        must={field.required}
        help={shared.help}
        wrong={wrong}
        onChange={onChange}
      />
    )
  if (field.kind === 'answers' || field.kind === 'checks')
    return <AnswersEditor field={field} answers={answersOf(value)} onChange={onChange} />
  if (field.kind === 'case-numbers') return <CaseNumbersField {...shared} numbers={linesOf(value)} onChange={onChange} />
  if (field.kind === 'people')
    return (
      <TextField
        {...shared}
        help={shared.help ?? t('people-help')}
        kind="long"
        value={linesOf(value).join('\n')}
        onChange={text => onChange(text.split('\n'))}
      />
    )
  if (/(number|place|room)$/i.test(field.name)) return <TextField {...shared} value={textOf(value)} onChange={onChange} />
  return <TextField {...shared} kind="long" value={textOf(value)} onChange={onChange} />
}
