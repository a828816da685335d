/** Matters: search by any fragment, filter, continue by key. */
import { Button } from 'antd'
import { type FormEvent, useEffect, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { listMatters, listStartable } from '#contract/matter.ts'
import { useAsk, usePages } from '#web/ask.ts'
import { MoreButton } from '#web/parts/data-table.tsx'
import { Page } from '#web/parts/page.tsx'
import { Bones, Empty, FaultNote } from '#web/parts/states.tsx'
import { type Key, useWords } from '#web/words/words.ts'
import { MattersTable } from './matters-table.tsx'

const STATES = ['open', 'ended', 'all'] as const
type State = (typeof STATES)[number]
const TITLES: Record<State, Key> = { open: 'state-open', ended: 'state-ended', all: 'state-all' }

type Choice = { q: string; procedure: string; state: State; agreement: string; clause: string; late: boolean }

function Filter(props: { chosen: Choice; onChoose: (choice: Choice) => void }) {
  const { t, w } = useWords()
  const [text, setText] = useState(props.chosen.q)
  useEffect(() => setText(props.chosen.q), [props.chosen.q])
  const startable = useAsk(listStartable, {})
  const submit = (event: FormEvent) => {
    event.preventDefault()
    props.onChoose({ ...props.chosen, q: text.trim() })
  }
  return (
    <form className="row no-print" style={{ marginBottom: 12 }} onSubmit={submit}>
      <input
        className="input"
        style={{ width: 260 }}
        type="search"
        aria-label={t('search-matters')}
        placeholder={t('search')}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <select
        className="input"
        style={{ width: 'auto', maxWidth: '100%' }}
        aria-label={t('procedure')}
        value={props.chosen.procedure}
        onChange={event => props.onChoose({ ...props.chosen, procedure: event.target.value })}
      >
        <option value="">{t('all-procedures')}</option>
        {(startable.data?.procedures ?? []).map(one => (
          <option key={one.procedureId} value={one.procedureId}>
            {w(one.title)}
          </option>
        ))}
      </select>
      <select
        className="input"
        style={{ width: 'auto' }}
        aria-label={t('state')}
        value={props.chosen.state}
        onChange={event => props.onChoose({ ...props.chosen, state: STATES.find(one => one === event.target.value) ?? 'open' })}
      >
        {STATES.map(one => (
          <option key={one} value={one}>
            {t(TITLES[one])}
          </option>
        ))}
      </select>
      <Button htmlType="submit">{t('find')}</Button>
    </form>
  )
}

/** Which clause's matters are shown, when a figure of an agreement was opened. */
function ByClause(props: { of: Choice }) {
  const { t } = useWords()
  const { agreement, clause, late } = props.of
  if (!agreement) return null
  return (
    <p className="row" data-part="by-clause">
      <span>{clause ? t('matters-by-clause', { clause }) : t('matters-by-agreement')}</span>
      {late ? <span className="mark red">■ {t('matters-late')}</span> : null}
      <Link to={`/agreements/${agreement}`}>{t('menu-agreements')}</Link>
      <Link to="/matters?state=all">{t('matters-all')}</Link>
    </p>
  )
}

export function MattersPage() {
  const { t } = useWords()
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const chosen: Choice = {
    q: search.get('q') ?? '',
    procedure: search.get('procedure') ?? '',
    state: STATES.find(one => one === search.get('state')) ?? 'open',
    agreement: search.get('agreement') ?? '',
    clause: search.get('clause') ?? '',
    late: search.get('late') === '1',
  }
  const list = usePages(listMatters, {
    q: chosen.q || undefined,
    procedure: chosen.procedure || undefined,
    state: chosen.state,
    agreement: chosen.agreement || undefined,
    clause: chosen.clause || undefined,
    late: chosen.late ? '1' : undefined,
  })
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  const start = (
    <>
      <Link to="/past-acts">{t('record-past')}</Link>
      <Button type="primary" data-do="start" onClick={() => void navigate('/matters/start')}>
        {t('start-matter')}
      </Button>
    </>
  )
  return (
    <Page id="matters" title={t('menu-matters')} buttons={start}>
      <Filter
        chosen={chosen}
        onChoose={({ q, procedure, state, agreement, clause, late }) =>
          setSearch({
            ...(q ? { q } : {}),
            ...(procedure ? { procedure } : {}),
            ...(state === 'open' ? {} : { state }),
            ...(agreement ? { agreement } : {}),
            ...(clause ? { clause } : {}),
            ...(late ? { late: '1' } : {}),
          })
        }
      />
      <ByClause of={chosen} />
      {list.error ? <FaultNote fault={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Bones /> : null}
      {list.data && rows.length === 0 ? (
        <Empty
          title={chosen.q ? t('nothing-found') : t('matters-empty')}
          says={chosen.q ? t('nothing-found-says') : t('matters-empty-says')}
          first={<Link to="/matters/start">{t('start-matter')}</Link>}
        />
      ) : null}
      {rows.length > 0 ? <MattersTable rows={rows} /> : null}
      <MoreButton of={list} />
    </Page>
  )
}
