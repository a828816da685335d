/** The ledger of agreed items: the table leaders know, filtered and grouped, edited in place; out as sheet, print and report, in from Excel. */
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { exportItems, itemReport, listItems, printItems } from '#contract/meeting/items.ts'
import { fileUrl } from '#web/api.ts'
import { usePages } from '#web/ask.ts'
import { useMe } from '#web/me.ts'
import { MoreButton } from '#web/parts/data-table.tsx'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { Page } from '#web/parts/page.tsx'
import { Bones, Empty, FaultNote } from '#web/parts/states.tsx'
import { type Key, useWords } from '#web/words/words.ts'
import { ItemImport } from './item-import.tsx'
import { ItemsTable } from './items-table.tsx'
import './items.css'

const STATES = ['open', 'overdue', 'mine', 'closed', 'all'] as const
const GROUPS = ['none', 'house', 'meeting'] as const
const STATE_WORDS: Record<(typeof STATES)[number], Key> = {
  open: 'items-state-open',
  overdue: 'items-state-overdue',
  mine: 'items-state-mine',
  closed: 'items-state-closed',
  all: 'items-state-all',
}
const GROUP_WORDS: Record<(typeof GROUPS)[number], Key> = {
  none: 'items-group-none',
  house: 'items-group-house',
  meeting: 'items-group-meeting',
}

type Choice = { state: (typeof STATES)[number]; group: (typeof GROUPS)[number]; q?: string }

/** What the address asks for, so that a list can be sent to somebody. */
function useChoice(): [Choice, (change: Partial<Record<keyof Choice, string>>) => void] {
  const [search, setSearch] = useSearchParams()
  const state = STATES.find(one => one === search.get('state')) ?? 'open'
  const group = GROUPS.find(one => one === search.get('group')) ?? 'none'
  const q = search.get('q') ?? ''
  const set = (change: Partial<Record<keyof Choice, string>>): void => {
    const next = new URLSearchParams(search)
    for (const [name, value] of Object.entries(change)) value ? next.set(name, value) : next.delete(name)
    setSearch(next, { replace: true })
  }
  return [{ state, group, ...(q ? { q } : {}) }, set]
}

function Buttons(props: { choice: Choice; importing: boolean; onImport: () => void }) {
  const { t } = useWords()
  const me = useMe()
  const { choice } = props
  return (
    <>
      <a href={fileUrl(exportItems, choice)} download data-do="export">
        {t('items-xlsx')}
      </a>
      <a href={fileUrl(printItems, { ...choice, paper: 'a4' })} target="_blank" rel="noreferrer" data-do="print-a4">
        {t('items-print-a4')}
      </a>
      <a href={fileUrl(printItems, { ...choice, paper: 'a3' })} target="_blank" rel="noreferrer">
        {t('items-print-a3')}
      </a>
      <span>
        {t('items-report')} <a href={fileUrl(itemReport, { as: 'docx' })}>DOCX</a>{' '}
        <a href={fileUrl(itemReport, { as: 'pdf' })} target="_blank" rel="noreferrer">
          PDF
        </a>
      </span>
      <Button data-do="import" aria-expanded={props.importing} onClick={props.onImport}>
        {t('items-import')}
      </Button>
      <Link to={`/matters/start?procedure=${me.houseKind === 'joint-office' ? 'office-ledger-item' : 'ledger-item'}`}>
        {t('items-open-new')}
      </Link>
    </>
  )
}

function Filters(props: { choice: Choice; onChoice: (change: Partial<Record<keyof Choice, string>>) => void }) {
  const { t } = useWords()
  const { choice, onChoice } = props
  return (
    <div className="filters row no-print" style={{ alignItems: 'end' }}>
      <SelectField
        label={t('items-show')}
        name="state"
        value={choice.state}
        choices={STATES.map(value => ({ value, title: t(STATE_WORDS[value]) }))}
        onChange={state => onChoice({ state })}
      />
      <SelectField
        label={t('items-group')}
        name="group"
        value={choice.group}
        choices={GROUPS.map(value => ({ value, title: t(GROUP_WORDS[value]) }))}
        onChange={group => onChoice({ group })}
      />
      <TextField label={t('items-find')} name="q" value={choice.q ?? ''} onChange={q => onChoice({ q })} />
    </div>
  )
}

export function ItemsPage() {
  const { t } = useWords()
  const [choice, setChoice] = useChoice()
  const [importing, setImporting] = useState(false)
  const list = usePages(listItems, choice)
  const first = list.data?.pages[0]
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  return (
    <Page
      id="items"
      title={t('menu-items')}
      buttons={<Buttons choice={choice} importing={importing} onImport={() => setImporting(!importing)} />}
    >
      <p className="quiet">{t('items-says')}</p>
      {importing ? <ItemImport onDone={() => setImporting(false)} /> : null}
      <Filters choice={choice} onChoice={setChoice} />
      {list.error ? <FaultNote fault={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Bones /> : null}
      {first && rows.length === 0 ? <Empty title={t('items-empty')} says={t('items-empty-says')} /> : null}
      {first && rows.length > 0 ? <ItemsTable columns={first.columns} rows={rows} grouped={choice.group !== 'none'} /> : null}
      <MoreButton of={list} />
    </Page>
  )
}
