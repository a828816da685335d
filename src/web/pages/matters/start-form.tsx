/** The opening act with what only an opening has: title, cases, the other houses, copies from the matter it comes from. */
import { App } from 'antd'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { getMatter, type listStartable, startMatter } from '#contract/matter.ts'
import { ActFormView } from '#web/act-form/act-form-view.tsx'
import { type ActValues, factsToSend, firstValues } from '#web/act-form/act-values.ts'
import { CaseNumbersField } from '#web/act-form/case-numbers-field.tsx'
import { formProblems, type Problem } from '#web/act-form/form-problems.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { useAutosave } from '#web/autosave.ts'
import { useMe } from '#web/me.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import type { SentFile } from '#web/parts/file-drop.tsx'
import { useReadBack } from '#web/parts/read-back.tsx'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'

export type Startable = OutputOf<typeof listStartable>['procedures'][number]
type Opening = ActValues & {
  kind: string
  title: string
  caseNumbers: string[]
  counterparts: Record<string, string>
  packageActs: string[]
  complainedOf: string[]
}

/** What an opening needs besides its act: a title, and a house for every role that has a choice. */
export function openingProblems(procedure: Pick<Startable, 'counterparts'>, values: Pick<Opening, 'title' | 'counterparts'>): Problem[] {
  const found: Problem[] = []
  if (!values.title.trim()) found.push({ where: 'title', says: { zh: '请填写事项名称', en: 'Give the matter a title' } })
  for (const role of procedure.counterparts)
    if (!values.counterparts[role.role])
      found.push({ where: role.role, says: { zh: `请选择${role.title.zh}`, en: `Choose the ${role.title.en}` } })
  return found
}

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

export function StartForm(props: { procedure: Startable; from: string | null }) {
  const { t, w, lang } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const { procedure, from } = props
  const first = useMemo(() => firstOpening(procedure, '', me.today), [procedure, me.today])
  const draft = useAutosave<Opening>(`start:${procedure.procedureId}:${from ?? ''}`, first)
  const [files, setFiles] = useState<SentFile[]>([])
  const write = useDo(startMatter)
  const readBack = useReadBack()
  const values = draft.value
  const form = procedure.openings.find(one => one.kind === values.kind) ?? procedure.openings[0]
  if (!form) return null
  const problems = [
    ...openingProblems(procedure, values),
    ...formProblems(form, values, { today: me.today, files: files.length, proxy: false }),
  ]
  const set = (part: Partial<Opening>) => draft.set({ ...values, ...part })
  const send = async () => {
    const yes = await readBack(
      w(procedure.title),
      <p>{t('read-back-start', { title: values.title, act: w(form.title), day: dayText(values.on, lang) })}</p>,
      w(form.title),
    )
    if (!yes) return
    const lines = (list: string[]) => list.map(line => line.trim()).filter(Boolean)
    const started = await write.mutateAsync({
      procedureId: procedure.procedureId,
      kind: form.kind,
      post: values.post,
      on: values.on,
      facts: factsToSend(form, values.facts),
      paperId: values.paperId,
      files,
      enteredLater: values.enteredLater.trim() || null,
      counterparts: values.counterparts,
      title: values.title.trim(),
      caseNumbers: lines(values.caseNumbers),
      from,
      packageActs: values.packageActs,
      complainedOf: lines(values.complainedOf),
    })
    draft.clear()
    void message.success([t('act-done', { act: w(form.title) }), ...started.marks.map(w)].join(' · '))
    await navigate(`/matters/${started.matterId}`)
  }
  return (
    <div className="text">
      <ActFormView
        form={form}
        matterId={null}
        today={me.today}
        proxy={false}
        values={values}
        onValues={set}
        files={files}
        onFiles={setFiles}
        problems={problems}
        marks={[]}
        fault={write.error}
        busy={write.isPending}
        send={w(form.title)}
        onSend={() => void send().catch(() => undefined)}
        restored={draft.restored}
        onStartAgain={draft.startAgain}
      >
        {procedure.openings.length > 1 ? (
          <SelectField
            label={t('opening-act')}
            name="kind"
            value={form.kind}
            choices={procedure.openings.map(one => ({ value: one.kind, title: w(one.title) }))}
            onChange={kind =>
              draft.set({
                ...firstOpening(procedure, kind, me.today),
                title: values.title,
                caseNumbers: values.caseNumbers,
                counterparts: values.counterparts,
              })
            }
          />
        ) : null}
        {procedure.counterparts.map(role => (
          <SelectField
            key={role.role}
            label={w(role.title)}
            name={role.role}
            must
            empty={t('choose')}
            value={values.counterparts[role.role] ?? ''}
            choices={role.houses.map(house => ({
              value: house.house,
              title: house.joined ? house.name : `${house.name}${t('not-joined')}`,
            }))}
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
        <CaseNumbersField
          label={t('case-numbers')}
          name="caseNumbers"
          numbers={values.caseNumbers}
          onChange={caseNumbers => set({ caseNumbers })}
        />
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
      </ActFormView>
    </div>
  )
}
