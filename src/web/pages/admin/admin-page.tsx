/** House administration: people and posts, hand-over, switches with grounds, rules to confirm, the other houses, numbers, health. */
import { Link, useSearchParams } from 'react-router'
import { getHouse } from '#contract/house.ts'
import { useAsk } from '#web/ask.ts'
import { useMe } from '#web/me.ts'
import { Page } from '#web/parts/page.tsx'
import { Asked } from '#web/parts/states.tsx'
import { type Key, useWords } from '#web/words/words.ts'
import { HandOver } from './hand-over.tsx'
import { Health } from './health/health.tsx'
import { Houses } from './houses.tsx'
import { NumberGrammar } from './number-grammar.tsx'
import { NumberPatterns } from './number-patterns.tsx'
import { PeopleList } from './people-list.tsx'
import { RulesToConfirm } from './rules-to-confirm.tsx'
import { Switches } from './switches.tsx'

const TABS = ['people', 'hand-over', 'switches', 'rules', 'houses', 'numbers', 'health'] as const
type Tab = (typeof TABS)[number]
const TITLES: Record<Tab, Key> = {
  people: 'people',
  'hand-over': 'hand-over',
  switches: 'switches',
  rules: 'rules-to-confirm',
  houses: 'houses',
  numbers: 'number-patterns',
  health: 'health',
}

const HEADS = ['president', 'chief-procurator', 'organ-head']

/** What these posts may do here: the administrator everything; heads hand over; others confirm rules and compare keys. */
const tabsOf = (posts: readonly string[]): readonly Tab[] => {
  if (posts.includes('administrator')) return TABS
  return posts.some(post => HEADS.includes(post)) ? ['hand-over', 'rules', 'houses', 'numbers'] : ['rules', 'houses', 'numbers']
}

function HouseTab(props: { tab: Tab }) {
  const house = useAsk(getHouse, {})
  return (
    <Asked of={house}>
      {data => {
        if (props.tab === 'switches') return <Switches switches={data.switches} />
        if (props.tab === 'rules') return <RulesToConfirm rules={data.unconfirmed} />
        if (props.tab === 'houses') return <Houses house={data.house} peers={data.peers} />
        return (
          <>
            <NumberPatterns house={data.house} patterns={data.numberPatterns} />
            <NumberGrammar kind={data.house.kind} grammar={data.numberGrammar} />
          </>
        )
      }}
    </Asked>
  )
}

export function AdminPage() {
  const { t } = useWords()
  const me = useMe()
  const [search] = useSearchParams()
  const tabs = tabsOf(me.posts.map(post => post.post))
  const tab = tabs.find(one => one === search.get('tab')) ?? tabs[0] ?? 'houses'
  return (
    <Page id="admin" title={t('menu-admin')}>
      <nav className="tabs" aria-label={t('menu-admin')}>
        {tabs.map(one => (
          <Link key={one} to={`/admin?tab=${one}`} data-tab={one} aria-current={one === tab ? 'page' : undefined}>
            {t(TITLES[one])}
          </Link>
        ))}
      </nav>
      {tab === 'people' ? <PeopleList /> : tab === 'hand-over' ? <HandOver /> : tab === 'health' ? <Health /> : <HouseTab tab={tab} />}
    </Page>
  )
}
