/** The frame around every page after sign-in: brand bar, search, letters in transit, person, menu, demo day. */
import { App, Drawer } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { Link, Navigate, Outlet, useLocation } from 'react-router'
import { getMe } from '#contract/session.ts'
import { keepCsrf } from '#web/api.ts'
import { useAsk } from '#web/ask.ts'
import { type Me, MeContext } from '#web/me.ts'
import { Bones, FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { Menu } from './menu.tsx'
import { PersonMenu } from './person-menu.tsx'
import { SearchBox } from './search-box.tsx'

const DemoBar = lazy(() => import('./demo-bar.tsx').then(file => ({ default: file.DemoBar })))

function Bar(props: { me: Me; plain: boolean; onMenu: () => void }) {
  const { t } = useWords()
  const { count, silent } = props.me.inTransit
  return (
    <header className={props.plain ? 'bar plain' : 'bar'}>
      {props.plain ? null : (
        <button type="button" className="bar-button phone-only" aria-label={t('menu')} onClick={props.onMenu}>
          ☰
        </button>
      )}
      <Link className="brand" to="/">
        {t('brand')}
      </Link>
      <span className="house">{props.me.houseName}</span>
      {props.plain ? null : <SearchBox />}
      <Link className={`bar-button push ${silent > 0 ? 'silent' : ''}`} to="/mail?list=unacknowledged" data-fact="in-transit">
        {t('in-transit', { count })}
        {silent > 0 ? <span className="wide-only"> · {t('in-transit-silent', { silent })}</span> : null}
        {silent > 0 ? <span className="phone-only">&nbsp;●</span> : null}
      </Link>
      <PersonMenu me={props.me} />
    </header>
  )
}

function Inside(props: { me: Me }) {
  const { t } = useWords()
  const { pathname } = useLocation()
  const [open, setOpen] = useState(false)
  // whoever opens one letter finds nothing else around it
  const plain = pathname.startsWith('/one/')
  return (
    <MeContext value={props.me}>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Bar me={props.me} plain={plain} onMenu={() => setOpen(true)} />
      {props.me.mode === 'demo' ? (
        <Suspense fallback={<div className="demo-bar" style={{ minHeight: 43 }} />}>
          <DemoBar today={props.me.today} />
        </Suspense>
      ) : null}
      <div className="body">
        {plain ? null : (
          <nav className="menu" aria-label={t('menu')}>
            <Menu me={props.me} />
          </nav>
        )}
        <main id="content" tabIndex={-1}>
          <Suspense fallback={<Bones />}>
            {props.me.mustChange && pathname !== '/account' ? <Navigate to="/account" replace /> : <Outlet />}
          </Suspense>
        </main>
      </div>
      <Drawer
        title={t('menu')}
        placement="left"
        size={260}
        open={open}
        onClose={() => setOpen(false)}
        destroyOnHidden
        styles={{ body: { padding: 0 } }}
      >
        <nav className="drawer-menu" aria-label={t('menu')}>
          <Menu me={props.me} onChoose={() => setOpen(false)} />
        </nav>
      </Drawer>
    </MeContext>
  )
}

export function Frame() {
  const me = useAsk(getMe, {}, { retry: false, refetchInterval: 60_000 })
  const location = useLocation()
  if (me.data) {
    keepCsrf(me.data.csrf)
    return (
      <App>
        <Inside me={me.data} key={me.data.personId} />
      </App>
    )
  }
  if (me.error?.code === 'not-signed-in')
    return (
      <Navigate
        to={location.pathname === '/' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(location.pathname + location.search)}`}
        replace
      />
    )
  return <main>{me.error ? <FaultNote fault={me.error} retry={() => void me.refetch()} /> : <Bones />}</main>
}
