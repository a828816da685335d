/** How procuratorate numbers look that are typed or read here: set by the administrator, used in the register and when papers are taken in. */
import { Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { type getHouse, setNumberGrammar } from '#contract/house.ts'
import { useDo } from '#web/ask.ts'
import { useMe } from '#web/me.ts'
import { TextField } from '#web/parts/field.tsx'
import { OnGrounds } from '#web/parts/on-grounds.tsx'
import { useWords } from '#web/words/words.ts'
import { SetBy } from './set-by.tsx'

type Grammar = OutputOf<typeof getHouse>['numberGrammar']
type Typed = { min: string; max: string; codes: string; digits: string; first: string }

const typedOf = (grammar: Grammar): Typed => ({
  min: String(grammar.shortName.min),
  max: String(grammar.shortName.max),
  codes: (grammar.businessCodes ?? []).join('、'),
  digits: String(grammar.maxDigits),
  first: String(grammar.firstYear),
})

const codesOf = (text: string): string[] =>
  text
    .split(/[、,，;；\s]+/)
    .map(code => code.trim())
    .filter(Boolean)

function Shown(props: { kind: string; grammar: Grammar }) {
  const { t } = useWords()
  const { kind, grammar } = props
  return (
    <dl className="pair">
      <dt>{t('grammar-short-name')}</dt>
      <dd>{t('grammar-from-to', { min: grammar.shortName.min, max: grammar.shortName.max })}</dd>
      {kind === 'procuratorate' ? (
        <>
          <dt>{t('grammar-codes')}</dt>
          <dd data-fact="codes">{grammar.businessCodes?.join('、') ?? t('grammar-any')}</dd>
        </>
      ) : null}
      <dt>{t('grammar-digits')}</dt>
      <dd>{grammar.maxDigits}</dd>
      <dt>{t('grammar-first-year')}</dt>
      <dd>{grammar.firstYear}</dd>
    </dl>
  )
}

function Change(props: { kind: string; grammar: Grammar; onDone: () => void }) {
  const { t } = useWords()
  const [typed, setTyped] = useState(() => typedOf(props.grammar))
  const write = useDo(setNumberGrammar)
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  const send = async (grounds: string) => {
    const codes = codesOf(typed.codes)
    const grammar = {
      shortName: { min: Number(typed.min), max: Number(typed.max) },
      businessCodes: codes.length > 0 ? codes : null,
      maxDigits: Number(typed.digits),
      firstYear: Number(typed.first),
    }
    await write.mutateAsync({ grammar, grounds })
    props.onDone()
  }
  return (
    <div className="act-panel narrow" data-act="set-number-grammar">
      <TextField label={t('grammar-least')} name="min" kind="number" value={typed.min} onChange={min => change({ min })} />
      <TextField label={t('grammar-most')} name="max" kind="number" value={typed.max} onChange={max => change({ max })} />
      {props.kind === 'procuratorate' ? (
        <TextField
          label={t('grammar-codes')}
          name="codes"
          value={typed.codes}
          help={t('grammar-codes-help')}
          onChange={codes => change({ codes })}
        />
      ) : null}
      <TextField label={t('grammar-digits')} name="digits" kind="number" value={typed.digits} onChange={digits => change({ digits })} />
      <TextField label={t('grammar-first-year')} name="first" kind="number" value={typed.first} onChange={first => change({ first })} />
      <OnGrounds of={write} act="set-number-grammar" title={t('save')} onSend={send} onBack={props.onDone} />
    </div>
  )
}

export function NumberGrammar(props: { kind: string; grammar: Grammar }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const mayChange = useMe().posts.some(held => held.post === 'administrator')
  return (
    <section className="text" data-part="number-grammar">
      <h2>{t('number-grammar')}</h2>
      <p>{t('number-grammar-says')}</p>
      <Shown {...props} />
      <SetBy of={props.grammar} />
      {open ? <Change {...props} onDone={() => setOpen(false)} /> : null}
      {mayChange && !open ? (
        <Button size="small" data-do="change-grammar" onClick={() => setOpen(true)}>
          {t('change-grammar')}
        </Button>
      ) : null}
    </section>
  )
}
