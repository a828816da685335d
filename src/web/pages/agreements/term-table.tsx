/** Terms with their value, what the law says, which way is stricter, both readings of a conflict, who set it and when. */

import type { listTerms } from '#contract/agreement.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { BasisList } from '#web/parts/basis-list.tsx'
import { DataTable } from '#web/parts/data-table.tsx'
import { useWords } from '#web/words/words.ts'

export type Term = OutputOf<typeof listTerms>['house'][number]

function Readings(props: { term: Term }) {
  const { t, w } = useWords()
  const { term } = props
  return (
    <details className="plain small">
      <summary>{term.readings.length > 1 ? t('agreement-readings') : t('basis')}</summary>
      {term.readings.map(reading => (
        <div key={reading.says.zh}>
          <p>{w(reading.says)}</p>
          <BasisList basis={reading.basis} />
        </div>
      ))}
      <BasisList basis={term.basis} />
    </details>
  )
}

export function TermTable(props: { label: string; terms: readonly Term[] }) {
  const { t, w } = useWords()
  if (props.terms.length === 0) return <p className="quiet">{t('agreement-not-yet')}</p>
  return (
    <DataTable
      label={props.label}
      rows={props.terms}
      rowKey={term => `${term.key}${term.agreement?.agreementId ?? ''}`}
      columns={[
        {
          key: 'title',
          title: t('agreement-term'),
          head: true,
          cell: term => (
            <>
              <strong>{w(term.title)}</strong> {term.conflict?.startsWith('X') ? <span className="mark">{term.conflict}</span> : null}
              <div className="small quiet">{w(term.says)}</div>
              <Readings term={term} />
            </>
          ),
        },
        { key: 'binds', title: t('house'), cell: term => w(term.binds) },
        {
          key: 'value',
          title: t('agreement-value'),
          cell: term => (
            <>
              <strong data-term={term.key}>{w(term.valueTitle)}</strong>
              {term.law ? <div className="small quiet">{`${t('agreement-law')} ${term.law}`}</div> : null}
            </>
          ),
        },
        {
          key: 'stricter',
          title: t('agreement-stricter'),
          cell: term => (term.changeable ? w(term.stricterTitle) : <span className="quiet">{t('agreement-fixed')}</span>),
        },
        {
          key: 'set',
          title: t('grounds'),
          cell: term => (
            <span className="small">
              {term.grounds ?? '–'}
              {term.setBy ? ` · ${term.setBy}` : ''} {term.setOn ?? ''}
              {term.agreement ? <div className="quiet">{term.agreement.title}</div> : null}
            </span>
          ),
        },
      ]}
    />
  )
}
