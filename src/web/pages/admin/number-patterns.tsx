/** Our document numbers, family by family: the pattern, the number that comes next, who set it; the administrator changes it on written grounds. */
import { Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { type getHouse, setNumberPattern } from '#contract/house.ts'
import { checkNumberPattern } from '#engine/case-number/number-pattern.ts'
import { useDo } from '#web/ask.ts'
import { useMe } from '#web/me.ts'
import { TextField } from '#web/parts/field.tsx'
import { OnGrounds } from '#web/parts/on-grounds.tsx'
import { Empty } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { SetBy } from './set-by.tsx'

type House = OutputOf<typeof getHouse>
type Pattern = House['numberPatterns'][number]

/** Typing shows at once which number would come next, or why none. */
function ChangePattern(props: { house: House['house']; one: Pattern; onDone: () => void }) {
  const { t, w } = useWords()
  const { house, one, onDone } = props
  const year = Number(useMe().today.slice(0, 4))
  const [pattern, setPattern] = useState(one.pattern)
  const write = useDo(setNumberPattern)
  const verdict = checkNumberPattern(pattern, { short: house.shortName, code: house.code, region: house.region }, year, one.next)
  const send = async (grounds: string) => {
    await write.mutateAsync({ family: one.family, pattern: pattern.trim(), grounds })
    onDone()
  }
  return (
    <div className="act-panel narrow" data-act="set-number-pattern">
      <TextField
        label={t('pattern')}
        name="pattern"
        must
        value={pattern}
        help={t('pattern-help')}
        wrong={verdict.ok ? null : w(verdict.reason)}
        onChange={setPattern}
      />
      {pattern === one.initial ? null : (
        <p>
          <Button size="small" onClick={() => setPattern(one.initial)}>
            {t('pattern-initial')}
          </Button>
        </p>
      )}
      <p aria-live="polite">
        {t('next-number')}: <strong data-fact="preview">{verdict.ok ? verdict.preview : '–'}</strong>
      </p>
      <OnGrounds
        of={write}
        act="set-number-pattern"
        title={t('save')}
        ready={verdict.ok && pattern !== one.pattern}
        onSend={send}
        onBack={onDone}
      />
    </div>
  )
}

function OneFamily(props: { house: House['house']; one: Pattern }) {
  const { t, w } = useWords()
  const { house, one } = props
  const [open, setOpen] = useState(false)
  const mayChange = useMe().posts.some(held => held.post === 'administrator')
  return (
    <section data-family={one.family} className="setting" aria-label={one.family}>
      <strong>{one.family}</strong> <span className="quiet small">{one.forms.map(w).join('、')}</span>
      <p className="row" style={{ margin: '4px 0' }}>
        <span className="mono" data-fact="pattern">
          {one.pattern}
        </span>
        <span>
          {t('next-number')} <span data-fact="next">{one.preview}</span>
        </span>
        {mayChange && !open ? (
          <Button size="small" data-do="change-pattern" aria-label={`${t('change-pattern')} ${one.family}`} onClick={() => setOpen(true)}>
            {t('change-pattern')}
          </Button>
        ) : null}
      </p>
      {one.doubt ? <p className="note amber">{w(one.doubt)}</p> : null}
      {one.setBy ? <SetBy of={one} /> : null}
      {open ? <ChangePattern house={house} one={one} onDone={() => setOpen(false)} /> : null}
    </section>
  )
}

export function NumberPatterns(props: { house: House['house']; patterns: Pattern[] }) {
  const { t } = useWords()
  if (props.patterns.length === 0) return <Empty title={t('number-patterns')} says={t('numbers-empty')} />
  return (
    <div className="text">
      <p>{t('numbers-says')}</p>
      {props.patterns.map(one => (
        <OneFamily key={one.family} house={props.house} one={one} />
      ))}
    </div>
  )
}
