/** First set-up: both houses, their superiors, the administrator; each step can be left and resumed; ends with the fingerprints to print. */
import { useState } from 'react'
import { Link } from 'react-router'
import { setUpHouse } from '#contract/house.ts'
import { useDo } from '#web/ask.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { type Key, useWords } from '#web/words/words.ts'
import { Fingerprints } from './fingerprints.tsx'
import { HouseFields } from './house-fields.tsx'
import { forgetDraft, houseProblems, housesToSend, keepDraft, readDraft, type SetUpDraft, setUpProblems } from './set-up-draft.ts'

const STEPS: Key[] = ['set-up-own', 'set-up-other', 'set-up-superiors', 'set-up-administrator']

function Administrator(props: {
  draft: SetUpDraft
  set: (draft: SetUpDraft) => void
  onDone: (prints: { house: string; name: string; fingerprint: string }[]) => void
}) {
  const { t, w } = useWords()
  const { draft, set } = props
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const write = useDo(setUpHouse, { quiet: true })
  const problems = setUpProblems(draft)
  const { administrator } = draft
  const ready = problems.length === 0 && administrator.name.trim() && administrator.login.trim() && password.length >= 12 && code.trim()
  const send = async () => {
    const done = await write.mutateAsync({
      code: code.trim(),
      houses: housesToSend(draft),
      administrator: { house: administrator.house, name: administrator.name.trim(), login: administrator.login.trim(), password },
    })
    forgetDraft(localStorage)
    props.onDone(done.fingerprints)
  }
  const change = (part: Partial<SetUpDraft['administrator']>) => set({ ...draft, administrator: { ...administrator, ...part } })
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void send().catch(() => undefined)
      }}
    >
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
      <TextField
        label={t('password')}
        name="password"
        kind="password"
        autoComplete="new-password"
        help={t('password-help')}
        value={password}
        onChange={setPassword}
      />
      <TextField label={t('set-up-code')} name="code" help={t('set-up-code-help')} value={code} onChange={setCode} />
      {problems.length > 0 ? (
        <div className="note amber">
          <ul>
            {problems.map(problem => (
              <li key={problem}>{t(problem)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {write.error ? (
        <div className="note red" role="alert">
          {w(write.error.words)}
          {write.error.details.map(line => (
            <div key={line.says.zh}>{w(line.says)}</div>
          ))}
        </div>
      ) : null}
      <button type="submit" className="button" data-send="set-up" disabled={!ready || write.isPending}>
        {t('set-up-send')}
      </button>
    </form>
  )
}

export function SetUpPage() {
  const { t } = useWords()
  const [draft, setDraft] = useState(() => readDraft(localStorage))
  const [prints, setPrints] = useState<{ house: string; name: string; fingerprint: string }[] | null>(null)
  const set = (next: SetUpDraft) => {
    setDraft(next)
    keepDraft(localStorage, next)
  }
  const setHouse = (index: number, part: object) =>
    set({ ...draft, houses: draft.houses.map((one, at) => (at === index ? { ...one, ...part } : one)) })
  const shown = draft.step === 0 ? [0] : draft.step === 1 ? [1] : draft.step === 2 ? [2, 3] : []
  const problems = [...new Set(shown.flatMap(index => (draft.houses[index] ? houseProblems(draft.houses[index]) : [])))]
  return (
    <>
      <header className="bar">
        <span className="brand">{t('brand')}</span>
        <span className="house">{t('subtitle')}</span>
      </header>
      <main className="sign-in" data-page="set-up">
        <div className="narrow" style={{ margin: '0 auto' }}>
          <h1>{t('set-up')}</h1>
          {prints ? (
            <Fingerprints prints={prints} />
          ) : (
            <>
              <p className="quiet">{t('set-up-says')}</p>
              <nav className="tabs" aria-label={t('set-up')}>
                {STEPS.map((key, step) => (
                  <button key={key} type="button" aria-pressed={draft.step === step} onClick={() => set({ ...draft, step })}>
                    {step + 1}. {t(key)}
                  </button>
                ))}
              </nav>
              {shown.map(index =>
                draft.houses[index] ? (
                  <HouseFields key={index} value={draft.houses[index]} optional={index > 1} onChange={part => setHouse(index, part)} />
                ) : null,
              )}
              {draft.step === 3 ? <Administrator draft={draft} set={set} onDone={setPrints} /> : null}
              {draft.step < 3 ? (
                <>
                  {problems.length > 0 ? (
                    <ul className="note amber" style={{ paddingLeft: 32 }}>
                      {problems.map(problem => (
                        <li key={problem}>{t(problem)}</li>
                      ))}
                    </ul>
                  ) : null}
                  <button
                    type="button"
                    className="button"
                    disabled={problems.length > 0}
                    onClick={() => set({ ...draft, step: draft.step + 1 })}
                  >
                    {t('next')}
                  </button>
                </>
              ) : null}
              <p style={{ marginTop: 24 }}>
                <Link to="/sign-in">{t('sign-in')}</Link>
              </p>
            </>
          )}
        </div>
      </main>
    </>
  )
}
