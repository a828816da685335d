/** Case numbers, one a line, each checked while it is typed. */
import { useEffect, useState } from 'react'
import { checkNumber } from '#contract/register.ts'
import { useAsk } from '../ask.ts'
import { Field } from '../parts/field.tsx'
import { useWords } from '../words/words.ts'

function Checked(props: { text: string; onTake: (normalised: string) => void }) {
  const { t, w } = useWords()
  const [asked, setAsked] = useState(props.text)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(props.text), 400)
    return () => clearTimeout(timer)
  }, [props.text])
  const check = useAsk(checkNumber, { text: asked }, { enabled: asked.length > 4, staleTime: 600_000 })
  if (!check.data) return null
  const better = check.data.normalised && check.data.normalised !== props.text ? check.data.normalised : null
  return (
    <div className={check.data.ok ? 'small quiet' : 'wrong'}>
      {check.data.ok ? '✓ ' : '× '}
      {props.text} {check.data.says.map(w).join(' ')}
      {better ? (
        <button type="button" className="link-button" onClick={() => props.onTake(better)}>
          {t('use-number', { number: better })}
        </button>
      ) : null}
    </div>
  )
}

export function CaseNumbersField(props: {
  label: string
  numbers: readonly string[]
  onChange: (numbers: string[]) => void
  must?: boolean
  help?: string | null
  wrong?: string | null
  name?: string
}) {
  const { t } = useWords()
  return (
    <Field
      label={props.label}
      help={props.help ?? t('case-number-help')}
      wrong={props.wrong ?? null}
      must={props.must ?? false}
      {...(props.name ? { name: props.name } : {})}
    >
      {control => (
        <>
          <textarea
            {...control}
            className="input"
            rows={2}
            value={props.numbers.join('\n')}
            placeholder="（2026）湘3199执418号"
            onChange={event => props.onChange(event.target.value.split('\n'))}
          />
          <div aria-live="polite">
            {props.numbers.map((text, index) =>
              text.trim() ? (
                <Checked
                  key={index}
                  text={text.trim()}
                  onTake={better => props.onChange(props.numbers.map((old, at) => (at === index ? better : old)))}
                />
              ) : null,
            )}
          </div>
        </>
      )}
    </Field>
  )
}
