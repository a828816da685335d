/** The form of any act, drawn from its declaration; the send button says why it is closed before it is pressed. */
import { Button } from 'antd'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { useMoment } from '../moments.ts'
import { BasisList } from '../parts/basis-list.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
import { FileDrop, type SentFile } from '../parts/file-drop.tsx'
import { FaultNote } from '../parts/states.tsx'
import { useWords } from '../words/words.ts'
import { type ActValues, answersOf, type Facts, type Form, textOf } from './act-values.ts'
import { FactInput } from './fact-input.tsx'
import { factsFromPaper, type Paper } from './facts-from-paper.ts'
import type { Problem } from './form-problems.ts'
import { PaperChoice } from './paper-choice.tsx'

export type ActFormProps = {
  form: Form
  matterId: string | null
  today: string
  proxy: boolean
  values: ActValues
  onValues: (values: ActValues) => void
  files: SentFile[]
  onFiles: (files: SentFile[]) => void
  problems: Problem[]
  marks: string[]
  fault: unknown
  busy: boolean
  send: string
  onSend: () => void
  restored: string | null
  onStartAgain: () => void
  children?: ReactNode
}

function Decision(props: { form: Form; facts: Facts; today: string; onFacts: (facts: Facts) => void }) {
  const { t, w } = useWords()
  const { form, facts } = props
  const named = new Set(form.fields.map(field => field.name))
  if (form.decision.length === 0) return null
  return (
    <>
      {named.has('decidedBy') ? null : (
        <SelectField
          label={t('decided-by')}
          name="decidedBy"
          must
          empty={t('choose')}
          value={textOf(facts.decidedBy)}
          choices={form.decision.map(post => ({ value: post.post, title: w(post.title) }))}
          onChange={decidedBy => props.onFacts({ ...facts, decidedBy })}
          help={t('decided-by-help')}
        />
      )}
      {named.has('decidedOn') ? null : (
        <TextField
          label={t('decided-on')}
          name="decidedOn"
          must
          kind="date"
          max={props.today}
          value={textOf(facts.decidedOn)}
          onChange={decidedOn => props.onFacts({ ...facts, decidedOn })}
        />
      )}
    </>
  )
}

function Files(props: Pick<ActFormProps, 'files' | 'onFiles' | 'proxy'>) {
  const { t } = useWords()
  return (
    <section className="field" data-fact="files" aria-label={t('attachments')}>
      <span className={`label ${props.proxy ? 'must' : ''}`}>{props.proxy ? t('scan-of-other') : t('attachments')}</span>
      {props.files.map((file, index) => (
        <span key={`${file.name}${index}`} className="row">
          {file.name}
          <Button
            size="small"
            aria-label={t('remove-file', { name: file.name })}
            onClick={() => props.onFiles(props.files.filter((_, at) => at !== index))}
          >
            ×
          </Button>
        </span>
      ))}
      <FileDrop label={t('drop-files')} many onFiles={more => props.onFiles([...props.files, ...more].slice(0, 20))} />
    </section>
  )
}

function WhyClosed(props: { problems: Problem[] }) {
  const { t, w } = useWords()
  if (props.problems.length === 0) return null
  return (
    <div className="note amber" id="why-closed">
      <strong>{t('not-yet')}</strong>
      <ul>
        {props.problems.slice(0, 6).map(problem => (
          <li key={`${problem.where}${problem.says.zh}`} data-problem={problem.where}>
            {w(problem.says)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Posts(props: Pick<ActFormProps, 'form' | 'values' | 'onValues'>) {
  const { t, w } = useWords()
  const { form, values } = props
  if (form.myPosts.length < 2) return null
  return (
    <SelectField
      label={t('acting-as')}
      name="post"
      must
      value={values.post}
      choices={form.myPosts.map(post => ({ value: post.post, title: w(post.title) }))}
      onChange={post => props.onValues({ ...values, post })}
    />
  )
}

function Restored(props: Pick<ActFormProps, 'restored' | 'onStartAgain'>) {
  const { t } = useWords()
  const moment = useMoment()
  if (!props.restored) return null
  return (
    <div className="note row" role="status">
      {t('draft-restored', { at: moment(props.restored) })}
      <Button size="small" onClick={props.onStartAgain}>
        {t('start-again')}
      </Button>
    </div>
  )
}

function FactInputs(props: ActFormProps) {
  const { t, w } = useWords()
  const { form, values, problems, onValues } = props
  const wrongOf = (name: string): string | null => {
    const problem = problems.find(one => one.where === name)
    return problem && textOf(values.facts[name]) !== '' ? w(problem.says) : null
  }
  const setFacts = (facts: Facts) => onValues({ ...values, facts })
  // a paper is fetched before it is attached: what was typed meanwhile stays
  const typed = useRef(values)
  useEffect(() => {
    typed.current = values
  })
  const choosePaper = (paperId: string | null, paper: Paper | null) => {
    const now = typed.current
    onValues({ ...now, paperId, facts: paper ? factsFromPaper(form, now.facts, paper) : now.facts })
  }
  const answers = form.fields.filter(field => field.kind === 'answers').flatMap(field => answersOf(values.facts[field.name]))
  const paper = form.paper ? (
    <PaperChoice
      paper={form.paper}
      matterId={props.matterId}
      post={values.post}
      chosen={values.paperId}
      answers={answers}
      onChoose={choosePaper}
    />
  ) : null
  return (
    <>
      {form.paper?.required ? paper : null}
      {form.fields.map(field => (
        <FactInput
          key={field.name}
          field={field}
          value={values.facts[field.name]}
          wrong={wrongOf(field.name)}
          onChange={value => setFacts({ ...values.facts, [field.name]: value })}
        />
      ))}
      <Decision form={form} facts={values.facts} today={props.today} onFacts={setFacts} />
      {form.paper && !form.paper.required ? (
        <details className="plain" open={values.paperId !== null || undefined}>
          <summary>{t('optional-paper', { title: w(form.paper.title) })}</summary>
          {paper}
        </details>
      ) : null}
    </>
  )
}

function LegalDay(props: Pick<ActFormProps, 'values' | 'onValues' | 'today'>) {
  const { t } = useWords()
  const { values, onValues, today } = props
  return (
    <>
      <TextField
        label={t('act-date')}
        name="on"
        must
        kind="date"
        max={today}
        value={values.on}
        help={t('act-date-help')}
        onChange={on => onValues({ ...values, on })}
      />
      {values.on && values.on < today ? (
        <TextField
          label={t('entered-later')}
          name="enteredLater"
          kind="long"
          value={values.enteredLater}
          help={t('entered-later-help')}
          onChange={enteredLater => onValues({ ...values, enteredLater })}
        />
      ) : null}
    </>
  )
}

function Send(props: ActFormProps) {
  const { t, w } = useWords()
  const { form, problems } = props
  return (
    <>
      {form.checkedBy ? <p className="small quiet">{t('checked-by', { post: w(form.checkedBy) })}</p> : null}
      {props.marks.map(mark => (
        <div key={mark} className="note amber">
          {mark}
        </div>
      ))}
      <WhyClosed problems={problems} />
      {props.fault ? <FaultNote fault={props.fault} kept /> : null}
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        data-send={form.kind}
        disabled={problems.length > 0}
        loading={props.busy}
        aria-describedby={problems.length > 0 ? 'why-closed' : undefined}
      >
        {props.send}
      </Button>
      <details className="plain small">
        <summary className="quiet">{t('basis')}</summary>
        <BasisList basis={form.basis} />
      </details>
    </>
  )
}

export function ActFormView(props: ActFormProps) {
  const { t, w } = useWords()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (props.problems.length === 0 && !props.busy) props.onSend()
  }
  return (
    <form data-act={props.form.kind} aria-label={w(props.form.title)} onSubmit={submit}>
      <Restored restored={props.restored} onStartAgain={props.onStartAgain} />
      {props.proxy ? <div className="note violet">{t('proxy-says')}</div> : null}
      {props.children}
      <Posts {...props} />
      <FactInputs {...props} />
      <LegalDay values={props.values} onValues={props.onValues} today={props.today} />
      {props.form.attachments || props.proxy ? <Files files={props.files} onFiles={props.onFiles} proxy={props.proxy} /> : null}
      <Send {...props} />
    </form>
  )
}
