/** The opening act with what only an opening has: title, cases, the other houses, copies from the matter it comes from. */
import { App } from 'antd'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { getMatter, startMatter } from '#contract/matter.ts'
import { ActFormView } from '#web/act-form/act-form-view.tsx'
import { type Form, factsToSend, firstValues, linesOf } from '#web/act-form/act-values.ts'
import { CaseNumbersField } from '#web/act-form/case-numbers-field.tsx'
import { formProblems } from '#web/act-form/form-problems.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { useAutosave } from '#web/autosave.ts'
import { useMe } from '#web/me.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import type { SentFile } from '#web/parts/file-drop.tsx'
import { useReadBack } from '#web/parts/read-back.tsx'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'
import { type Opening, openingProblems, type Startable } from './opening-problems.ts'

const isNumbers = (field: Form['fields'][number]): boolean => field.kind === 'case-numbers'
/** Case numbers are asked for once: where the act has them as a fact, they are the matter's too. */
const ownNumbers = (form: Form): boolean => form.fields.some(isNumbers)

function firstOpening(procedure: Startable, kind: string, today: string): Opening {
  const form = procedure.openings.find(one => one.kind === kind) ?? procedure.openings[0]
  const act = form ? firstValues(form, today) : { on: today, post: '', facts: {}, paperId: null, enteredLater: '' }
  const counterparts = Object.fromEntries(
    procedure.counterparts.flatMap(role => (role.houses.length === 1 && role.houses[0] ? [[role.role, role.houses[0].house]] : [])),
  )
  return { ...act, kind: form?.kind ?? '', title: '', caseNumbers: [], counterparts, packageActs: [], complainedOf: [] }
}

function Package(props: { from: string; chosen: string[]; onChoose: (acts: string[]) => void }) {
  const { t, w } = useWords()
  const matter = useAsk(getMatter, { matterId: props.from })
  if (!matter.data) return null
  return (
    <fieldset className="field" data-fact="packageActs">
      <legend>{t('package-acts', { title: matter.data.title })}</legend>
      {matter.data.timeline.map(act => (
        <label key={act.actId} className="row" style={{ fontWeight: 400 }}>
          <input
            type="checkbox"
            checked={props.chosen.includes(act.actId)}
            onChange={event =>
              props.onChoose(event.target.checked ? [...props.chosen, act.actId] : props.chosen.filter(one => one !== act.actId))
            }
          />
          {act.on} {w(act.title)} · {act.houseName}
        </label>
      ))}
    </fieldset>
  )
}

function OpeningFields(props: {
  procedure: Startable
  form: Form
  values: Opening
  from: string | null
  set: (part: Partial<Opening>) => void
}) {
  const { t, w } = useWords()
  const { procedure, values, from, set } = props
  return (
    <>
      {procedure.counterparts.map(role => (
        <SelectField
          key={role.role}
          label={w(role.title)}
          name={role.role}
          must={!role.optional}
          empty={t(role.optional ? 'no-such-party' : 'choose')}
          value={values.counterparts[role.role] ?? ''}
          choices={role.houses.map(house => ({ value: house.house, title: house.joined ? house.name : `${house.name}${t('not-joined')}` }))}
          onChange={house => set({ counterparts: { ...values.counterparts, [role.role]: house } })}
        />
      ))}
      <TextField
        label={t('matter-title')}
        name="title"
        must
        value={values.title}
        help={t('matter-title-help')}
        onChange={title => set({ title })}
      />
      {ownNumbers(props.form) ? null : (
        <CaseNumbersField
          label={t('case-numbers')}
          name="caseNumbers"
          numbers={values.caseNumbers}
          onChange={caseNumbers => set({ caseNumbers })}
        />
      )}
      {procedure.counterparts.length > 0 ? (
        <TextField
          label={t('complained-of')}
          name="complainedOf"
          kind="long"
          value={values.complainedOf.join('\n')}
          help={t('complained-of-help')}
          onChange={text => set({ complainedOf: text.split('\n') })}
        />
      ) : null}
      {from ? <Package from={from} chosen={values.packageActs} onChoose={packageActs => set({ packageActs })} /> : null}
    </>
  )
}

const lines = (list: readonly string[]): string[] => list.map(line => line.trim()).filter(Boolean)

/** The opening as the contract wants it. */
const openingToSend = (procedureId: string, form: Form, values: Opening, files: SentFile[], from: string | null) => ({
  procedureId,
  kind: form.kind,
  post: values.post,
  on: values.on,
  facts: factsToSend(form, values.facts),
  paperId: values.paperId,
  files,
  enteredLater: values.enteredLater.trim() || null,
  counterparts: Object.fromEntries(Object.entries(values.counterparts).filter(([, house]) => house)),
  title: values.title.trim(),
  caseNumbers: ownNumbers(form)
    ? form.fields.filter(isNumbers).flatMap(field => lines(linesOf(values.facts[field.name])))
    : lines(values.caseNumbers),
  from,
  packageActs: values.packageActs,
  complainedOf: lines(values.complainedOf),
})

type OpeningProps = { procedure: Startable; from: string | null; draft: ReturnType<typeof useAutosave<Opening>>; form: Form }

function OpeningChoice(props: { procedure: Startable; draft: OpeningProps['draft']; kind: string }) {
  const { t, w } = useWords()
  const me = useMe()
  const { procedure, draft } = props
  const { title, caseNumbers, counterparts } = draft.value
  if (procedure.openings.length < 2) return null
  const choices = procedure.openings.map(one => ({ value: one.kind, title: w(one.title) }))
  return (
    <SelectField
      label={t('opening-act')}
      name="kind"
      value={props.kind}
      choices={choices}
      onChange={kind => draft.set({ ...firstOpening(procedure, kind, me.today), title, caseNumbers, counterparts })}
    />
  )
}

function OpeningAct(props: OpeningProps) {
  const { t, w, lang } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const { procedure, from, draft, form } = props
  const [files, setFiles] = useState<SentFile[]>([])
  const write = useDo(startMatter)
  const readBack = useReadBack()
  const values = draft.value
  const problems = [
    ...openingProblems(procedure, values),
    ...formProblems(form, values, { today: me.today, files: files.length, proxy: false }),
  ]
  const set = (part: Partial<Opening>) => draft.set({ ...values, ...part })
  const send = async () => {
    const says = t('read-back-start', { title: values.title, act: w(form.title), day: dayText(values.on, lang) })
    if (!(await readBack(w(procedure.title), <p>{says}</p>, w(form.title)))) return
    const started = await write.mutateAsync(openingToSend(procedure.procedureId, form, values, files, from))
    draft.clear()
    void message.success([t('act-done', { act: w(form.title) }), ...started.marks.map(w)].join(' · '))
    await navigate(`/matters/${started.matterId}`)
  }
  const act = {
    form,
    matterId: from,
    today: me.today,
    proxy: false,
    values,
    onValues: set,
    files,
    onFiles: setFiles,
    problems,
    marks: [],
    fault: write.error,
    busy: write.isPending,
    send: w(form.title),
    restored: draft.restored,
    onStartAgain: draft.startAgain,
  }
  return (
    <ActFormView {...act} onSend={() => void send().catch(() => undefined)}>
      <OpeningChoice procedure={procedure} draft={draft} kind={form.kind} />
      <OpeningFields procedure={procedure} form={form} values={values} from={from} set={set} />
    </ActFormView>
  )
}

export function StartForm(props: { procedure: Startable; from: string | null }) {
  const me = useMe()
  const { procedure, from } = props
  const first = useMemo(() => firstOpening(procedure, '', me.today), [procedure, me.today])
  const kept = useAutosave<Opening>(`start:${procedure.procedureId}:${from ?? ''}`, first)
  // a page that drew a sample writes only the facts it knows
  const held = kept.value
  const value = {
    ...first,
    ...held,
    post: held.post || first.post,
    kind: held.kind || first.kind,
    facts: { ...first.facts, ...held.facts },
  }
  const draft = { ...kept, value }
  const form = procedure.openings.find(one => one.kind === draft.value.kind) ?? procedure.openings[0]
  if (!form) return null
  return (
    <div className="text">
      <OpeningAct procedure={procedure} from={from} draft={draft} form={form} />
    </div>
  )
}
