/** Sign-in: account, password, one-time code; in the demo one click per person; before the first set-up the way there. */
import { type FormEvent, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { demoSignIn, getSite, signIn } from '#contract/session.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { TextField } from '#web/parts/field.tsx'
import { speak, useWords } from '#web/words/words.ts'
import { DemoPeople } from './demo-people.tsx'
import { SignInFault } from './sign-in-fault.tsx'
import { wayBack } from './way-back.ts'

function Account(props: { onIn: () => void }) {
  const { t } = useWords()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [totp, setTotp] = useState('')
  const [needsCode, setNeedsCode] = useState(false)
  const enter = useDo(signIn, { quiet: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await enter.mutateAsync({ login, password, ...(totp ? { totp } : {}) })
    if (answer.totpNeeded) setNeedsCode(true)
    else props.onIn()
  }
  return (
    <form onSubmit={event => void submit(event).catch(() => undefined)} aria-label={t('sign-in')}>
      <TextField label={t('account')} name="login" value={login} autoComplete="username" onChange={setLogin} />
      <TextField
        label={t('password')}
        name="password"
        kind="password"
        value={password}
        autoComplete="current-password"
        onChange={setPassword}
      />
      {needsCode ? (
        <TextField
          label={t('one-time-code')}
          name="totp"
          help={t('one-time-code-help')}
          value={totp}
          autoComplete="one-time-code"
          onChange={setTotp}
        />
      ) : null}
      {enter.error ? <SignInFault fault={enter.error} /> : null}
      <button type="submit" className="button" data-do="sign-in" disabled={enter.isPending || !login || !password || (needsCode && !totp)}>
        {t('sign-in')}
      </button>
    </form>
  )
}

function LanguageSwitch() {
  const { lang } = useWords()
  return (
    <button
      type="button"
      className="bar-button"
      lang={lang === 'zh' ? 'en' : 'zh-CN'}
      onClick={() => speak(lang === 'zh' ? 'en-US' : 'zh-CN')}
    >
      {lang === 'zh' ? 'English' : '中文'}
    </button>
  )
}

export function SignInPage() {
  const { t } = useWords()
  const site = useAsk(getSite, {})
  const demo = useDo(demoSignIn)
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const back = search.get('back')
  const enter = () => void navigate(wayBack(back), { replace: true })
  const people = site.data?.mode === 'demo' ? site.data.demoPeople : []
  return (
    <>
      <header className="bar">
        <span className="brand">{t('brand')}</span>
        <span className="house">{t('subtitle')}</span>
        <span style={{ marginLeft: 'auto' }} className="push">
          <LanguageSwitch />
        </span>
      </header>
      <main className="sign-in" data-page="sign-in">
        <h1 style={{ marginBottom: 12 }}>{site.data?.mode === 'demo' ? t('sign-in-demo-title') : t('sign-in')}</h1>
        {search.has('changed') ? <p className="note green">{t('password-changed')}</p> : null}
        {back ? <p className="note">{t('sign-in-again')}</p> : null}
        {site.error ? <SignInFault fault={site.error} /> : null}
        {site.isPending ? null : site.data?.mode === 'first-run' ? (
          <div className="text">
            <p>{t('first-run-says')}</p>
            <Link className="button" to="/set-up">
              {t('to-set-up')}
            </Link>
          </div>
        ) : (
          <div className={`front ${people.length > 0 ? '' : 'alone'}`}>
            <Account onIn={enter} />
            {people.length > 0 ? (
              <DemoPeople
                people={people}
                busy={demo.isPending}
                fault={demo.error}
                onChoose={personId => void demo.mutateAsync({ personId }).then(enter, () => undefined)}
              />
            ) : null}
          </div>
        )}
      </main>
    </>
  )
}
