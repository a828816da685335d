/** Who is signed in and in which posts; account, language, sign-out. */

import { useQueryClient } from '@tanstack/react-query'
import { Popover } from 'antd'
import { Link, useNavigate } from 'react-router'
import { listSeats } from '#contract/seats.ts'
import { signOut } from '#contract/session.ts'
import { call } from '#web/api.ts'
import { useAsk } from '#web/ask.ts'
import { forgetLocalDrafts } from '#web/autosave.ts'
import type { Me } from '#web/me.ts'
import { useSeatChange } from '#web/seat-change.ts'
import { speak, useWords } from '#web/words/words.ts'

export function PersonMenu(props: { me: Me }) {
  const { t, w, lang } = useWords()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { change } = useSeatChange()
  const others = (useAsk(listSeats, {}, { enabled: !props.me.mustChange }).data?.seats ?? []).filter(seat => !seat.here)
  const leave = async () => {
    await call(signOut, {}).catch(() => undefined)
    forgetLocalDrafts(props.me.personId)
    await navigate('/sign-in')
    client.clear()
  }
  const content = (
    <div style={{ display: 'grid', gap: 10, minWidth: 190 }}>
      <div>
        {props.me.posts.map(post => (
          <div key={post.post}>
            {w(post.title)}
            {post.delegatedBy ? <span className="quiet"> {t('delegated-by', { name: post.delegatedBy })}</span> : null}
          </div>
        ))}
      </div>
      {others.map(seat => (
        <button key={seat.house} type="button" className="link-button" data-do="change-seat" onClick={() => change(seat.house)}>
          {t('seat-change')} · {seat.houseName}
        </button>
      ))}
      <Link to="/account">{t('my-account')}</Link>
      <button
        type="button"
        className="link-button"
        onClick={() => speak(lang === 'zh' ? 'en-US' : 'zh-CN')}
        lang={lang === 'zh' ? 'en' : 'zh-CN'}
        data-do="language"
      >
        {lang === 'zh' ? 'English' : '中文'}
      </button>
      <button type="button" className="link-button" data-do="sign-out" onClick={() => void leave()}>
        {t('sign-out')}
      </button>
    </div>
  )
  return (
    <Popover content={content} trigger="click" placement="bottomRight" destroyOnHidden>
      <button type="button" className="bar-button" data-do="person" aria-haspopup="dialog">
        {props.me.name} ▾
      </button>
    </Popover>
  )
}
