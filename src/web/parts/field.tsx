/** One labelled control: label, help, what is wrong, all tied together for screen readers. */
import { type ReactNode, useId } from 'react'

type Control = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined; 'aria-required': true | undefined }

export function Field(props: {
  label: string
  help?: string | null
  wrong?: string | null
  must?: boolean
  name?: string
  children: (control: Control) => ReactNode
}) {
  const id = useId()
  const about = [props.help ? `${id}-help` : '', props.wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ')
  return (
    <div className="field" data-fact={props.name}>
      <label htmlFor={id} className={props.must ? 'must' : ''}>
        {props.label}
      </label>
      {props.help ? (
        <span className="help" id={`${id}-help`}>
          {props.help}
        </span>
      ) : null}
      {props.children({
        id,
        'aria-describedby': about || undefined,
        'aria-invalid': props.wrong ? true : undefined,
        'aria-required': props.must ? true : undefined,
      })}
      {props.wrong ? (
        <span className="wrong" id={`${id}-wrong`}>
          {props.wrong}
        </span>
      ) : null}
    </div>
  )
}

export type Choice = { value: string; title: string }

/** Native list: the same on every machine, by keyboard and on a phone. */
export function SelectField(props: {
  label: string
  value: string
  choices: readonly Choice[]
  onChange: (value: string) => void
  must?: boolean
  help?: string | null
  wrong?: string | null
  name?: string
  empty?: string
}) {
  const { label, help, wrong, must, name } = props
  return (
    <Field label={label} help={help ?? null} wrong={wrong ?? null} must={must ?? false} {...(name ? { name } : {})}>
      {control => (
        <select {...control} className="input" value={props.value} onChange={event => props.onChange(event.target.value)}>
          {props.empty === undefined ? null : <option value="">{props.empty}</option>}
          {props.choices.map(choice => (
            <option key={choice.value} value={choice.value}>
              {choice.title}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type TextProps = {
  label: string
  value: string
  onChange: (value: string) => void
  kind?: 'text' | 'date' | 'password' | 'number' | 'long'
  must?: boolean
  help?: string | null
  wrong?: string | null
  name?: string
  min?: string | null
  max?: string | null
  autoComplete?: string
  placeholder?: string
  list?: string
}

/** A line, a long text, a date or a password. Dates are native: typed or picked, always YYYY-MM-DD. */
export function TextField(props: TextProps) {
  const { label, help, wrong, must, name, kind = 'text' } = props
  return (
    <Field label={label} help={help ?? null} wrong={wrong ?? null} must={must ?? false} {...(name ? { name } : {})}>
      {control =>
        kind === 'long' ? (
          <textarea
            {...control}
            className="input"
            value={props.value}
            placeholder={props.placeholder}
            onChange={event => props.onChange(event.target.value)}
          />
        ) : (
          <input
            {...control}
            className={`input ${kind === 'date' || kind === 'number' ? 'short' : ''}`}
            type={kind}
            value={props.value}
            min={props.min ?? undefined}
            max={props.max ?? undefined}
            list={props.list}
            autoComplete={props.autoComplete ?? 'off'}
            placeholder={props.placeholder}
            onChange={event => props.onChange(event.target.value)}
          />
        )
      }
    </Field>
  )
}
