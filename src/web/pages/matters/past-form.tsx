/** One past act at a time: whose, what, a date as exact as the source gives it, the facts, the source. */
import { App, Button } from 'antd'
import { type FormEvent, useMemo } from 'react'
import { useNavigate } from 'react-router'
import { recordPastActs } from '#contract/matter.ts'
import { type Form, factsToSend, firstValues } from '#web/act-form/act-values.ts'
import { CaseNumbersField } from '#web/act-form/case-numbers-field.tsx'
import { FactInput } from '#web/act-form/fact-input.tsx'
import { useDo } from '#web/ask.ts'
import { useAutosave } from '#web/autosave.ts'
import { firstPost, useMe } from '#web/me.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { type Key, useWords } from '#web/words/words.ts'
import { type Past, type PastFrame, type Precision, pastProblems } from './past-problems.ts'

const PRECISIONS: { value: Precision; word: Key }[] = [
  { value: 'day', word: 'precision-day' },
  { value: 'month', word: 'precision-month' },
  { value: 'year', word: 'precision-year' },
  { value: 'unknown', word: 'precision-unknown' },
]
function PastDate(props: { past: Past; set: (part: Partial<Past>) => void }) {
  const { t } = useWords()
  const { past, set } = props
  return (
    <>
      <SelectField
        label={t('precision')}
        name="precision"
        must
        value={past.precision}
        choices={PRECISIONS.map(one => ({ value: one.value, title: t(one.word) }))}
        onChange={value => set({ precision: PRECISIONS.find(one => one.value === value)?.value ?? 'day', date: '' })}
      />
      {past.precision === 'day' ? (
        <TextField label={t('act-date')} name="date" must kind="date" value={past.date} onChange={date => set({ date })} />
      ) : null}
      {past.precision === 'month' || past.precision === 'year' ? (
        <TextField
          label={t('act-date')}
          name="date"
          must
          placeholder={past.precision === 'month' ? '2019-05' : '2019'}
          value={past.date}
          onChange={date => set({ date })}
        />
      ) : null}
      {past.precision === 'day' ? null : (
        <div className="two">
          <TextField
            label={t('not-before')}
            name="notBefore"
            kind="date"
            value={past.notBefore}
            onChange={notBefore => set({ notBefore })}
          />
          <TextField label={t('not-after')} name="notAfter" kind="date" value={past.notAfter} onChange={notAfter => set({ notAfter })} />
        </div>
      )}
    </>
  )
}

const firstPast = (frame: PastFrame, today: string): Past => {
  const form = frame.forms[0]
  const facts = form ? firstValues(form, today).facts : {}
  return {
    kind: form?.kind ?? '',
    house: frame.houses[0]?.house ?? '',
    precision: 'day',
    date: '',
    notBefore: '',
    notAfter: '',
    facts,
    source: '',
    note: '',
    title: '',
    caseNumbers: [],
    counterparts: {},
  }
}

/** The act as the contract wants it; a date that is unknown is null, never a guess. */
const actOf = (past: Past, form: Form) => ({
  house: past.house,
  kind: past.kind,
  precision: past.precision,
  date: past.precision === 'unknown' ? null : past.date,
  notBefore: past.notBefore || null,
  notAfter: past.notAfter || null,
  facts: factsToSend(form, past.facts),
  bounds: {},
  source: past.source.trim(),
  note: past.note.trim(),
})

type Part = { frame: PastFrame; past: Past; set: (part: Partial<Past>) => void }

function PastMatter(props: Part) {
  const { t, w } = useWords()
  const { frame, past, set } = props
  if (frame.matterId) return null
  return (
    <>
      {frame.roles.map(role => (
        <SelectField
          key={role.role}
          label={w(role.title)}
          name={role.role}
          must
          empty={t('choose')}
          value={past.counterparts[role.role] ?? ''}
          choices={role.houses.map(house => ({ value: house.house, title: house.name }))}
          onChange={house => set({ counterparts: { ...past.counterparts, [role.role]: house } })}
        />
      ))}
      <TextField label={t('matter-title')} name="title" must value={past.title} onChange={title => set({ title })} />
      <CaseNumbersField
        label={t('case-numbers')}
        name="caseNumbers"
        numbers={past.caseNumbers}
        onChange={caseNumbers => set({ caseNumbers })}
      />
    </>
  )
}

function PastAct(props: Part & { form: Form | undefined; today: string }) {
  const { t, w } = useWords()
  const { frame, past, set, form } = props
  const choose = (kind: string) => {
    const chosen = frame.forms.find(one => one.kind === kind)
    set({ kind, facts: chosen ? firstValues(chosen, props.today).facts : {} })
  }
  return (
    <>
      <SelectField
        label={t('past-kind')}
        name="kind"
        must
        value={past.kind}
        choices={frame.forms.map(one => ({ value: one.kind, title: w(one.title) }))}
        onChange={choose}
      />
      <SelectField
        label={t('past-house')}
        name="house"
        must
        value={past.house}
        choices={frame.houses.map(house => ({ value: house.house, title: house.name }))}
        onChange={house => set({ house })}
      />
      <PastDate past={past} set={set} />
      {form?.fields.map(field => (
        <FactInput
          key={field.name}
          field={{ ...field, required: false }}
          value={past.facts[field.name]}
          wrong={null}
          onChange={value => set({ facts: { ...past.facts, [field.name]: value } })}
        />
      ))}
      <TextField
        label={t('past-source')}
        name="source"
        must
        value={past.source}
        help={t('past-source-help')}
        onChange={source => set({ source })}
      />
      <TextField label={t('note')} name="note" kind="long" value={past.note} onChange={note => set({ note })} />
    </>
  )
}

function Missing(props: { missing: ReturnType<typeof pastProblems> }) {
  const { t } = useWords()
  if (props.missing.length === 0) return null
  return (
    <div className="note amber" id="past-missing">
      <strong>{t('not-yet')}</strong>
      <ul>
        {props.missing.map(key => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </div>
  )
}

export function PastForm(props: { frame: PastFrame }) {
  const { t, w } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const { frame } = props
  const first = useMemo(() => firstPast(frame, me.today), [frame, me.today])
  const draft = useAutosave<Past>(`past:${frame.matterId ?? frame.procedureId}`, first)
  const write = useDo(recordPastActs)
  const past = draft.value
  const set = (part: Partial<Past>) => draft.set({ ...past, ...part })
  const form = frame.forms.find(one => one.kind === past.kind)
  const missing = pastProblems(past, frame)
  const send = async () => {
    if (!form || missing.length > 0) return
    const caseNumbers = past.caseNumbers.map(line => line.trim()).filter(Boolean)
    const done = await write.mutateAsync({
      matterId: frame.matterId,
      procedureId: frame.procedureId,
      counterparts: past.counterparts,
      title: (past.title || frame.title).trim(),
      caseNumbers,
      post: firstPost(me),
      acts: [actOf(past, form)],
    })
    draft.clear()
    void message.success([t('past-done'), ...done.notes.map(w)].join(' · '))
    await navigate(`/past-acts?matter=${done.matterId}`)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send().catch(() => undefined)
  }
  return (
    <form className="text" data-act="record-past-acts" aria-label={t('record-past')} onSubmit={submit}>
      <PastMatter frame={frame} past={past} set={set} />
      <PastAct frame={frame} past={past} set={set} form={form} today={me.today} />
      <Missing missing={missing} />
      {write.error ? <FaultNote fault={write.error} kept /> : null}
      <Button type="primary" htmlType="submit" data-send="record-past-acts" disabled={missing.length > 0} loading={write.isPending}>
        {t('past-send')}
      </Button>
    </form>
  )
}
