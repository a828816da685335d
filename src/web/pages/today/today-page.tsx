/** Today: what I must do, by when and why; what the other side owes; what is on its way. Nothing else. */
import { useSearchParams } from 'react-router'
import { getToday } from '#contract/desk.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { useAsk } from '#web/ask.ts'
import { DataTable } from '#web/parts/data-table.tsx'
import { Page } from '#web/parts/page.tsx'
import { Asked, Empty } from '#web/parts/states.tsx'
import { dayText } from '#web/words/day-words.ts'
import { type Key, useWords } from '#web/words/words.ts'
import { TodayLine } from './today-line.tsx'

const SCOPES = ['mine', 'division', 'between'] as const
type Scope = (typeof SCOPES)[number]
const TITLES: Record<Scope, Key> = { mine: 'scope-mine', division: 'scope-division', between: 'scope-between' }

type Today = OutputOf<typeof getToday>

function Between(props: { rows: Today['between'] }) {
  const { t } = useWords()
  return (
    <DataTable
      label={t('scope-between')}
      rows={props.rows}
      rowKey={row => row.house}
      columns={[
        { key: 'name', title: t('house'), head: true, cell: row => row.name },
        { key: 'overdue', title: t('between-overdue'), num: true, cell: row => row.overdue },
        { key: 'running', title: t('between-running'), num: true, cell: row => row.running },
        { key: 'met', title: t('between-met'), num: true, cell: row => row.met },
        { key: 'late', title: t('between-late'), num: true, cell: row => row.metLate },
      ]}
    />
  )
}

function Sections(props: { sections: Today['sections'] }) {
  const { t, w } = useWords()
  const filled = props.sections.filter(section => section.lines.length > 0)
  if (filled.length === 0) return <Empty title={t('today-empty')} says={t('today-empty-says')} />
  return filled.map(section => (
    <section key={section.id} data-section={section.id}>
      <h2>
        {w(section.title)} <span className="quiet">({section.more ? `${section.lines.length}+` : section.lines.length})</span>
      </h2>
      <ul className="lines">
        {section.lines.map(line => (
          <TodayLine key={line.key} line={line} />
        ))}
      </ul>
    </section>
  ))
}

export function TodayPage() {
  const { t, lang } = useWords()
  const [search, setSearch] = useSearchParams()
  const scope = SCOPES.find(one => one === search.get('scope')) ?? 'mine'
  const today = useAsk(getToday, { scope })
  const title = today.data ? `${t('menu-today')} ${dayText(today.data.today, lang)}` : t('menu-today')
  const scopes = (
    <nav className="tabs" style={{ margin: 0 }} aria-label={t('scope')}>
      {SCOPES.map(one => (
        <button
          key={one}
          type="button"
          data-scope={one}
          aria-pressed={scope === one}
          onClick={() => setSearch(one === 'mine' ? {} : { scope: one }, { replace: true })}
        >
          {t(TITLES[one])}
        </button>
      ))}
    </nav>
  )
  return (
    <Page id="today" title={title} buttons={scopes}>
      <Asked of={today}>
        {data => (
          <>
            {scope === 'between' && data.between.length > 0 ? <Between rows={data.between} /> : null}
            <Sections sections={data.sections} />
          </>
        )}
      </Asked>
    </Page>
  )
}
