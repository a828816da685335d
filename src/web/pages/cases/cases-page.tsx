/** Cases: a simple register, searched by any fragment. */
import { Button } from 'antd'
import { type FormEvent, useEffect, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { listCases } from '#contract/register.ts'
import { usePages } from '#web/ask.ts'
import { DataTable, MoreButton } from '#web/parts/data-table.tsx'
import { Page } from '#web/parts/page.tsx'
import { Bones, Empty, FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { CaseForm } from './case-form.tsx'

export function CasesPage() {
  const { t } = useWords()
  const [search, setSearch] = useSearchParams()
  const q = search.get('q') ?? ''
  const [text, setText] = useState(q)
  useEffect(() => setText(q), [q])
  const list = usePages(listCases, q ? { q } : {})
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  const [adding, setAdding] = useState(false)
  const find = (event: FormEvent) => {
    event.preventDefault()
    setSearch(text.trim() ? { q: text.trim() } : {})
  }
  return (
    <Page
      id="cases"
      title={t('menu-cases')}
      buttons={
        <Button type="primary" data-do="add-case" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {t('add-case')}
        </Button>
      }
    >
      {adding ? <CaseForm /> : null}
      <form className="row no-print" style={{ marginBottom: 12 }} onSubmit={find}>
        <input
          className="input"
          style={{ width: 280 }}
          type="search"
          aria-label={t('search-cases')}
          placeholder={t('search-cases')}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <Button htmlType="submit">{t('find')}</Button>
      </form>
      {list.error ? <FaultNote fault={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Bones /> : null}
      {list.data && rows.length === 0 ? (
        <Empty title={q ? t('nothing-found') : t('cases-empty')} says={q ? t('nothing-found-says') : t('cases-empty-says')} />
      ) : null}
      {rows.length > 0 ? (
        <DataTable
          label={t('menu-cases')}
          rows={rows}
          rowKey={row => row.caseId}
          columns={[
            { key: 'number', title: t('case-number'), head: true, cell: row => <Link to={`/cases/${row.caseId}`}>{row.number}</Link> },
            { key: 'court', title: t('court'), cell: row => row.courtName ?? '–' },
            { key: 'cause', title: t('cause'), cell: row => row.cause || '–' },
            { key: 'parties', title: t('parties'), cell: row => row.parties || '–' },
            { key: 'filed', title: t('filed-on'), keep: true, cell: row => row.filedOn ?? '–' },
            { key: 'matters', title: t('menu-matters'), num: true, cell: row => row.matters },
          ]}
        />
      ) : null}
      <MoreButton of={list} />
    </Page>
  )
}
