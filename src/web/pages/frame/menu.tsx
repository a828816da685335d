/** The entries for the posts this person holds; what a post has no work in does not appear. */
import { NavLink } from 'react-router'
import type { Me } from '#web/me.ts'
import { type Key, useWords } from '#web/words/words.ts'

const TITLES: Record<Me['menu'][number], Key> = {
  today: 'menu-today',
  mail: 'menu-mail',
  approvals: 'menu-approvals',
  matters: 'menu-matters',
  papers: 'menu-papers',
  cases: 'menu-cases',
  meetings: 'menu-meetings',
  items: 'menu-items',
  activities: 'menu-activities',
  ledger: 'menu-ledger',
  agreements: 'menu-agreements',
  analysis: 'menu-analysis',
  proof: 'menu-proof',
  admin: 'menu-admin',
}

export function Menu(props: { me: Me; onChoose?: () => void }) {
  const { t } = useWords()
  // With a first password nothing is open but the account page.
  const menu = props.me.mustChange ? [] : props.me.menu
  return (
    <ul>
      {menu.map(entry => (
        <li key={entry}>
          <NavLink to={entry === 'today' ? '/' : `/${entry}`} end={entry === 'today'} onClick={props.onChoose} data-menu={entry}>
            {t(TITLES[entry])}
            {entry === 'approvals' && props.me.awaitingMe > 0 ? <span className="count">{props.me.awaitingMe}</span> : null}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}
