/** Papers: what is open, and the two ways in – a sealed file dropped here, or a draft where the house's switch says so. */
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { draftPaper, listForms, listPapers, takeInPaper } from '#contract/paper.ts'
import { useAsk, useDo, usePages } from '#web/ask.ts'
import { useMoment } from '#web/moments.ts'
import { DataTable, MoreButton } from '#web/parts/data-table.tsx'
import { SelectField } from '#web/parts/field.tsx'
import { FileDrop } from '#web/parts/file-drop.tsx'
import { Page } from '#web/parts/page.tsx'
import { Bones, Empty, FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

function NewPaper(props: { matterId: string | null; draft: string | null }) {
  const { t, w } = useWords()
  const navigate = useNavigate()
  const forms = useAsk(listForms, props.matterId ? { matterId: props.matterId } : {})
  const takeIn = useDo(takeInPaper)
  const draft = useDo(draftPaper)
  const [form, setForm] = useState(props.draft ?? '')
  useEffect(() => setForm(props.draft ?? ''), [props.draft])
  const chosen = forms.data?.forms.find(one => one.form === form)
  const drop = async (file: { name: string; base64: string } | undefined) => {
    if (file) await navigate(`/papers/${(await takeIn.mutateAsync({ form, matterId: props.matterId, file })).paperId}`)
  }
  const write = async () => {
    if (props.matterId) await navigate(`/papers/${(await draft.mutateAsync({ form, matterId: props.matterId })).paperId}`)
  }
  const fault = forms.error ?? takeIn.error ?? draft.error
  return (
    <section className="text no-print" aria-label={t('new-paper')} data-part="new-paper">
      <SelectField
        label={t('form')}
        name="form"
        value={form}
        empty={t('choose')}
        choices={(forms.data?.forms ?? []).map(one => ({ value: one.form, title: w(one.title) }))}
        onChange={setForm}
      />
      {chosen ? (
        <FileDrop
          label={t('drop-sealed', { title: w(chosen.title) })}
          accept=".pdf,.docx,.doc,.ofd,.jpg,.jpeg,.png"
          busy={takeIn.isPending}
          onFiles={files => void drop(files[0]).catch(() => undefined)}
        />
      ) : (
        <p className="quiet">{t('choose-form-first')}</p>
      )}
      {chosen?.draftedHere && props.matterId ? (
        <p>
          <Button data-do="draft" loading={draft.isPending} onClick={() => void write().catch(() => undefined)}>
            {t('draft-here')}
          </Button>
        </p>
      ) : null}
      {chosen && !chosen.draftedHere ? <p className="small quiet">{t('not-drafted-here')}</p> : null}
      {fault ? <FaultNote fault={fault} /> : null}
    </section>
  )
}

type Row = OutputOf<typeof listPapers>['rows'][number]

const toneOf = (row: Row): string => (['final', 'used'].includes(row.status) ? 'green' : row.status === 'returned' ? 'red' : '')

function PapersTable(props: { rows: readonly Row[] }) {
  const { t, w } = useWords()
  const moment = useMoment()
  const title = (row: Row) => (
    <>
      <Link to={`/papers/${row.paperId}`}>{row.number ?? row.title}</Link>
      <div className="quiet small">{row.number ? row.title : ''}</div>
    </>
  )
  return (
    <DataTable
      label={t('menu-papers')}
      rows={props.rows}
      rowKey={row => row.paperId}
      columns={[
        { key: 'title', title: t('paper'), head: true, cell: title },
        { key: 'form', title: t('form'), cell: row => w(row.formTitle) },
        { key: 'status', title: t('state'), cell: row => <span className={`mark ${toneOf(row)}`}>{w(row.statusTitle)}</span> },
        {
          key: 'matter',
          title: t('matter'),
          cell: row => (row.matterId ? <Link to={`/matters/${row.matterId}`}>{row.matterTitle}</Link> : '–'),
        },
        { key: 'by', title: t('drafter'), cell: row => row.draftedBy },
        { key: 'at', title: t('changed-at'), keep: true, cell: row => moment(row.updatedAt) },
      ]}
    />
  )
}

export function PapersPage() {
  const { t } = useWords()
  const [search, setSearch] = useSearchParams()
  const matterId = search.get('matter')
  const state = search.get('state') === 'all' ? 'all' : 'open'
  const list = usePages(listPapers, { state, ...(matterId ? { matterId } : {}) })
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  const [adding, setAdding] = useState(search.has('draft') || matterId !== null)
  const buttons = (
    <>
      <Button onClick={() => setSearch(state === 'all' ? {} : { state: 'all', ...(matterId ? { matter: matterId } : {}) })}>
        {state === 'all' ? t('papers-open') : t('papers-all')}
      </Button>
      <Button type="primary" data-do="new-paper" aria-expanded={adding} onClick={() => setAdding(!adding)}>
        {t('new-paper')}
      </Button>
    </>
  )
  return (
    <Page id="papers" title={t('menu-papers')} buttons={buttons}>
      {adding ? <NewPaper matterId={matterId} draft={search.get('draft')} /> : null}
      {list.error ? <FaultNote fault={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Bones /> : null}
      {list.data && rows.length === 0 ? <Empty title={t('papers-empty')} says={t('papers-empty-says')} /> : null}
      {rows.length > 0 ? <PapersTable rows={rows} /> : null}
      <MoreButton of={list} />
    </Page>
  )
}
