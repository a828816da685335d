/** My account: who I am here, password, one-time code. */
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { changePassword } from '#contract/session.ts'
import { useDo } from '#web/ask.ts'
import { useMe } from '#web/me.ts'
import { TextField } from '#web/parts/field.tsx'
import { Page } from '#web/parts/page.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { DelegateForm } from './delegate-form.tsx'
import { OneTimeCode } from './one-time-code.tsx'
import { Seats } from './seats.tsx'

function Password(props: { first: boolean }) {
  const { t } = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const write = useDo(changePassword, { quiet: true })
  const wrong = next !== '' && next.length < 12 ? t('password-short') : null
  const differs = again !== '' && again !== next ? t('password-differs') : null
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    await write.mutateAsync({ current, next })
    // The change ends every session of this account, this one too.
    await navigate('/sign-in?changed=1')
    client.clear()
  }
  return (
    <form aria-label={t('change-password')} data-act="change-password" onSubmit={event => void submit(event).catch(() => undefined)}>
      <h2>{t('change-password')}</h2>
      {props.first ? (
        <p className="note amber" data-part="must-change">
          {t('must-change')}
        </p>
      ) : null}
      <TextField
        label={props.first ? t('first-password') : t('current-password')}
        name="current"
        kind="password"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
      />
      <TextField
        label={t('new-password')}
        name="next"
        kind="password"
        autoComplete="new-password"
        help={t('password-help')}
        wrong={wrong}
        value={next}
        onChange={setNext}
      />
      <TextField
        label={t('new-password-again')}
        name="again"
        kind="password"
        autoComplete="new-password"
        wrong={differs}
        value={again}
        onChange={setAgain}
      />
      {write.error ? <FaultNote fault={write.error} /> : null}
      <Button type="primary" htmlType="submit" disabled={!current || next.length < 12 || again !== next} loading={write.isPending}>
        {t('change-password')}
      </Button>
    </form>
  )
}

export function AccountPage() {
  const { t, w } = useWords()
  const me = useMe()
  return (
    <Page id="account" title={t('my-account')}>
      <div className="narrow">
        <dl className="pair">
          <dt>{t('name')}</dt>
          <dd>{me.name}</dd>
          <dt>{t('house')}</dt>
          <dd>{me.houseName}</dd>
          <dt>{t('posts')}</dt>
          <dd>{me.posts.map(post => w(post.title)).join('、')}</dd>
        </dl>
        <Password first={me.mustChange} />
        {me.mustChange ? null : (
          <>
            <Seats />
            <OneTimeCode on={me.totp} />
            <DelegateForm />
          </>
        )}
      </div>
    </Page>
  )
}
