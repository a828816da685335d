/** One clause as a form: number, title, text, and the procedures it binds. */

import { getAgreementChoices, type proposeAgreement } from '#contract/agreement.ts'
import type { InputOf } from '#contract/endpoint.ts'
import { useAsk } from '#web/ask.ts'
import { TextField } from '#web/parts/field.tsx'
import { useWords } from '#web/words/words.ts'

export type ClauseDraft = InputOf<typeof proposeAgreement>['agreement']['clauses'][number]

export const emptyClause = (id: string): ClauseDraft => ({ id, no: '', title: '', text: '', procedures: [], posts: [], indicators: [] })

/** Which procedures the clause founds, as a list of boxes; those that national law allows anyway are marked. */
function Procedures(props: { chosen: readonly string[]; onChange: (chosen: string[]) => void }) {
  const { t, w } = useWords()
  const choices = useAsk(getAgreementChoices, {})
  const { chosen } = props
  const all = choices.data?.procedures ?? []
  const toggle = (id: string, on: boolean) => props.onChange(on ? [...chosen, id] : chosen.filter(one => one !== id))
  return (
    <details className="plain" open={chosen.length > 0}>
      <summary>
        {t('agreement-bind')} ({chosen.length})
      </summary>
      <fieldset style={{ border: 0, padding: 0, columns: '260px' }}>
        <legend className="visually-hidden">{t('agreement-bind')}</legend>
        {all.map(one => (
          <label key={one.id} className="row small" style={{ breakInside: 'avoid' }}>
            <input type="checkbox" checked={chosen.includes(one.id)} onChange={event => toggle(one.id, event.target.checked)} />
            <span>
              {w(one.title)} {one.nationalLaw ? <span className="quiet">（{t('agreement-national')}）</span> : null}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}

export function ClauseEditor(props: { value: ClauseDraft; onChange: (value: ClauseDraft) => void }) {
  const { t } = useWords()
  const { value } = props
  const set = (part: Partial<ClauseDraft>) => props.onChange({ ...value, ...part })
  return (
    <div data-clause-editor={value.id}>
      <TextField label={t('agreement-clause-id')} name="clause-id" must value={value.id} onChange={id => set({ id })} />
      <TextField label={t('agreement-clause-no')} name="clause-no" value={value.no} onChange={no => set({ no })} />
      <TextField label={t('agreement-clause-title')} name="clause-title" must value={value.title} onChange={title => set({ title })} />
      <TextField label={t('agreement-clause-text')} name="clause-text" kind="long" value={value.text} onChange={text => set({ text })} />
      <Procedures chosen={value.procedures ?? []} onChange={procedures => set({ procedures })} />
    </div>
  )
}
