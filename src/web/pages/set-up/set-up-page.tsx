/** First set-up: both houses, their superiors, the administrator; each step can be left and resumed; ends with the fingerprints to print. */
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { setUpHouse } from '#contract/house.ts'
import { useDo } from '#web/ask.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { type Key, useWords } from '#web/words/words.ts'
import { Fingerprints } from './fingerprints.tsx'
import { HouseFields } from './house-fields.tsx'
import {
  forgetDraft,
  type HouseDraft,
  houseProblems,
  housesToSend,
  keepDraft,
  readDraft,
  type SetUpDraft,
  type SetUpProblem,
  setUpProblems,
} from './set-up-draft.ts'

const STEPS: Key[] = ['set-up-own', 'set-up-other', 'set-up-superiors', 'set-up-administrator']

type Done = OutputOf<typeof setUpHouse>
type Part = { draft: SetUpDraft; set: (draft: SetUpDraft) => void }

function Problems(props: { problems: SetUpProblem[] }) {
  const { t } = useWords()
  if (props.problems.length === 0) return null
  return (
    <ul className="note amber" style={{ paddingLeft: 32 }}>
      {props.problems.map(problem => (
        <li key={problem}>{t(problem)}</li>
      ))}
    </ul>
  )
}

function AdministratorFields(props: Part) {
  const { t } = useWords()
  const { draft, set } = props
  const { administrator } = draft
  const change = (part: Partial<SetUpDraft['administrator']>) => set({ ...draft, administrator: { ...administrator, ...part } })
  return (
    <>
      <SelectField
        label={t('administrator-house')}
        name="house"
        value={administrator.house}
        choices={draft.houses.filter(one => one.wanted && one.joined).map(one => ({ value: one.house, title: one.name || one.house }))}
        onChange={house => change({ house })}
      />
      <TextField label={t('name')} name="name" value={administrator.name} onChange={name => change({ name })} />
      <TextField
        label={t('account')}
        name="login"
        value={administrator.login}
        autoComplete="username"
        onChange={login => change({ login })}
      />
    </>
  )
}

/** Most houses never open this: which keys the houses get. */
function SuiteField(props: Part) {
  const { t } = useWords()
  const { draft, set } = props
  return (
    <details data-part="suite" open={draft.suite === 'sm2'}>
      <summary>{t('suite')}</summary>
      <SelectField
        label={t('suite-of-keys')}
        name="suite"
        value={draft.suite}
        help={t('suite-help')}
        choices={[
          { value: 'ed25519', title: t('suite-ed25519') },
          { value: 'sm2', title: t('suite-sm2') },
        ]}
        onChange={suite => set({ ...draft, suite: suite === 'sm2' ? 'sm2' : 'ed25519' })}
      />
    </details>
  )
}

function Administrator(props: Part & { onDone: (done: Done) => void }) {
  const { t, w } = useWords()
  const { draft } = props
  const { administrator } = draft
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const write = useDo(setUpHouse, { quiet: true })
  const problems = setUpProblems(draft)
  const ready = problems.length === 0 && administrator.name.trim() && administrator.login.trim() && password.length >= 12 && code.trim()
  const send = async () => {
    const done = await write.mutateAsync({
      code: code.trim(),
      houses: housesToSend(draft),
      administrator: { house: administrator.house, name: administrator.name.trim(), login: administrator.login.trim(), password },
      suite: draft.suite,
    })
    forgetDraft(localStorage)
    props.onDone(done)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send().catch(() => undefined)
  }
  return (
    <form onSubmit={submit}>
      <AdministratorFields draft={draft} set={props.set} />
      <TextField
        label={t('password')}
        name="password"
        kind="password"
        autoComplete="new-password"
        help={t('password-help')}
        wrong={password !== '' && password.length < 12 ? t('password-short') : null}
        value={password}
        onChange={setPassword}
      />
      <TextField label={t('set-up-code')} name="code" help={t('set-up-code-help')} value={code} onChange={setCode} />
      <SuiteField draft={draft} set={props.set} />
      <Problems problems={problems} />
      {write.error ? (
        <div className="note red" role="alert">
          {[w(write.error.words), ...write.error.details.map(line => w(line.says))].join(' ')}
        </div>
      ) : null}
      <button type="submit" className="button" data-send="set-up" disabled={!ready || write.isPending}>
        {t('set-up-send')}
      </button>
    </form>
  )
}

const SHOWN = [[0], [1], [2, 3], []]

function Steps(props: Part & { onDone: (done: Done) => void }) {
  const { t } = useWords()
  const { draft, set } = props
  const shown = (SHOWN[draft.step] ?? []).flatMap(index => (draft.houses[index] ? [{ index, house: draft.houses[index] }] : []))
  const problems = [...new Set(shown.flatMap(one => houseProblems(one.house)))]
  const setHouse = (index: number, part: Partial<HouseDraft>) =>
    set({ ...draft, houses: draft.houses.map((one, at) => (at === index ? { ...one, ...part } : one)) })
  return (
    <>
      <p className="quiet">{t('set-up-says')}</p>
      <nav className="tabs" aria-label={t('set-up')}>
        {STEPS.map((key, step) => (
          <button key={key} type="button" aria-pressed={draft.step === step} onClick={() => set({ ...draft, step })}>
            {step + 1}. {t(key)}
          </button>
        ))}
      </nav>
      {shown.map(({ index, house }) => (
        <HouseFields key={index} value={house} optional={index > 1} onChange={part => setHouse(index, part)} />
      ))}
      {draft.step === 3 ? (
        <Administrator {...props} />
      ) : (
        <>
          <Problems problems={problems} />
          <button type="button" className="button" disabled={problems.length > 0} onClick={() => set({ ...draft, step: draft.step + 1 })}>
            {t('next')}
          </button>
        </>
      )}
      <p style={{ marginTop: 24 }}>
        <Link to="/sign-in">{t('sign-in')}</Link>
      </p>
    </>
  )
}

export function SetUpPage() {
  const { t } = useWords()
  const [draft, setDraft] = useState(() => readDraft(localStorage))
  const [done, setDone] = useState<Done | null>(null)
  const set = (next: SetUpDraft) => {
    setDraft(next)
    keepDraft(localStorage, next)
  }
  return (
    <>
      <header className="bar">
        <span className="brand">{t('brand')}</span>
        <span className="house">{t('subtitle')}</span>
      </header>
      <main className="sign-in" data-page="set-up">
        <div className="narrow" style={{ margin: '0 auto' }}>
          <h1>{t('set-up')}</h1>
          {done ? <Fingerprints {...done} /> : <Steps draft={draft} set={set} onDone={setDone} />}
        </div>
      </main>
    </>
  )
}
