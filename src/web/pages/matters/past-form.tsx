/** One past act at a time: whose, what, a date as exact as the source gives it, the facts, the source. */
import { App, Button } from 'antd'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { type listStartable, recordPastActs } from '#contract/matter.ts'
import { type Facts, type Form, factsToSend, firstValues } from '#web/act-form/act-values.ts'
import { CaseNumbersField } from '#web/act-form/case-numbers-field.tsx'
import { FactInput } from '#web/act-form/fact-input.tsx'
import { useDo } from '#web/ask.ts'
import { useAutosave } from '#web/autosave.ts'
import { firstPost, useMe } from '#web/me.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { type Key, useWords } from '#web/words/words.ts'

type Role = OutputOf<typeof listStartable>['procedures'][number]['counterparts'][number]
export type PastFrame = {
  matterId: string | null
  procedureId: string
  title: string
  roles: readonly Role[]
  forms: readonly Form[]
  houses: { house: string; name: string }[]
}
type Precision = 'day' | 'month' | 'year' | 'unknown'
export type Past = {
  kind: string
  house: string
  precision: Precision
  date: string
  notBefore: string
  notAfter: string
  facts: Facts
  source: string
  note: string
  title: string
  caseNumbers: string[]
  counterparts: Record<string, string>
}

const PRECISIONS: { value: Precision; word: Key }[] = [
  { value: 'day', word: 'precision-day' },
  { value: 'month', word: 'precision-month' },
  { value: 'year', word: 'precision-year' },
  { value: 'unknown', word: 'precision-unknown' },
]
const SHAPES: Record<Precision, RegExp> = { day: /^\d{4}-\d{2}-\d{2}$/, month: /^\d{4}-\d{2}$/, year: /^\d{4}$/, unknown: /^$/ }

/** What is still missing, as keys of our own texts. */
export function pastProblems(past: Past, frame: Pick<PastFrame, 'matterId' | 'roles'>): Key[] {
  const found: Key[] = []
  if (!past.kind) found.push('past-needs-kind')
  if (!past.house) found.push('past-needs-house')
  if (!SHAPES[past.precision].test(past.precision === 'unknown' ? '' : past.date)) found.push('past-needs-date')
  if (!past.source.trim()) found.push('past-needs-source')
  if (!frame.matterId && !past.title.trim()) found.push('past-needs-title')
  if (!frame.matterId && frame.roles.some(role => !past.counterparts[role.role])) found.push('past-needs-counterpart')
  return found
}

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

export function PastForm(props: { frame: PastFrame }) {
  const { t, w } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const { frame } = props
  const first = useMemo<Past>(() => {
    const form = frame.forms[0]
    return {
      kind: form?.kind ?? '',
      house: frame.houses[0]?.house ?? '',
      precision: 'day',
      date: '',
      notBefore: '',
      notAfter: '',
      facts: form ? firstValues(form, me.today).facts : {},
      source: '',
      note: '',
      title: '',
      caseNumbers: [],
      counterparts: {},
    }
  }, [frame, me.today])
  const draft = useAutosave<Past>(`past:${frame.matterId ?? frame.procedureId}`, first)
  const write = useDo(recordPastActs)
  const past = draft.value
  const set = (part: Partial<Past>) => draft.set({ ...past, ...part })
  const form = frame.forms.find(one => one.kind === past.kind)
  const missing = pastProblems(past, frame)
  const send = async () => {
    if (!form) return
    const done = await write.mutateAsync({
      matterId: frame.matterId,
      procedureId: frame.procedureId,
      counterparts: past.counterparts,
      title: (past.title || frame.title).trim(),
      caseNumbers: past.caseNumbers.map(line => line.trim()).filter(Boolean),
      post: firstPost(me),
      acts: [
        {
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
        },
      ],
    })
    draft.clear()
    void message.success([t('past-done'), ...done.notes.map(w)].join(' · '))
    await navigate(`/past-acts?matter=${done.matterId}`)
  }
  return (
    <form
      className="text"
      data-act="record-past-acts"
      aria-label={t('record-past')}
      onSubmit={event => {
        event.preventDefault()
        if (missing.length === 0) void send().catch(() => undefined)
      }}
    >
      {frame.matterId ? null : (
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
      )}
      <SelectField
        label={t('past-kind')}
        name="kind"
        must
        value={past.kind}
        choices={frame.forms.map(one => ({ value: one.kind, title: w(one.title) }))}
        onChange={kind =>
          set({ kind, facts: firstValues(frame.forms.find(one => one.kind === kind) ?? (frame.forms[0] as Form), me.today).facts })
        }
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
      {missing.length > 0 ? (
        <div className="note amber" id="past-missing">
          <strong>{t('not-yet')}</strong>
          <ul>
            {missing.map(key => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {write.error ? <FaultNote fault={write.error} kept /> : null}
      <Button type="primary" htmlType="submit" data-send="record-past-acts" disabled={missing.length > 0} loading={write.isPending}>
        {t('past-send')}
      </Button>
    </form>
  )
}
