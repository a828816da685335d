/** Starting a matter: which procedure, with whom, and the form of the opening act. */
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { listStartable } from '#contract/matter.ts'
import { useAsk } from '#web/ask.ts'
import { BasisList } from '#web/parts/basis-list.tsx'
import { TextField } from '#web/parts/field.tsx'
import { Page } from '#web/parts/page.tsx'
import { Asked, Empty } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import type { Startable } from './opening-problems.ts'
import { StartForm } from './start-form.tsx'

/** Under which clause and which article it may be started; folded, because there are many. */
function Grounds({ of }: { of: Startable }) {
  const { t } = useWords()
  return (
    <details className="plain small">
      <summary className="quiet">{t('basis')}</summary>
      {of.clauses.length > 0 ? (
        <div className="small">
          {of.clauses.map(clause => (
            <Link key={`${clause.agreementId}${clause.clause}`} to={`/agreements/${clause.agreementId}`} style={{ marginRight: 8 }}>
              {clause.agreementTitle} {clause.no}
            </Link>
          ))}
        </div>
      ) : null}
      <BasisList basis={of.basis} />
    </details>
  )
}

function Procedures(props: { list: readonly Startable[]; onChoose: (procedureId: string) => void }) {
  const { t, w } = useWords()
  const [text, setText] = useState('')
  if (props.list.length === 0) return <Empty title={t('start-empty')} says={t('start-empty-says')} />
  const wanted = text.trim().toLowerCase()
  // what this person may start comes first; the order of the shelf is kept within each half
  const ordered = [...props.list.filter(one => one.open), ...props.list.filter(one => !one.open)]
  const shown = ordered.filter(one => `${one.title.zh} ${one.title.en}`.toLowerCase().includes(wanted))
  return (
    <>
      <TextField label={t('start-find')} name="find" value={text} onChange={setText} />
      {shown.length === 0 ? <p className="note">{t('nothing-found')}</p> : null}
      <ul className="lines text">
        {shown.map(one => (
          <li key={one.procedureId} style={{ padding: '8px 0', borderBottom: '1px solid var(--rule)' }} data-procedure={one.procedureId}>
            {one.open ? (
              <button type="button" className="link-button" onClick={() => props.onChoose(one.procedureId)}>
                {w(one.title)}
              </button>
            ) : (
              <span>{w(one.title)}</span>
            )}{' '}
            <span className="quiet">{one.kind === 'internal' ? t('internal') : t('shared')}</span>
            {one.because ? <div className="small">{w(one.because)}</div> : null}
            <Grounds of={one} />
          </li>
        ))}
      </ul>
    </>
  )
}

export function StartPage() {
  const { t, w } = useWords()
  const [search, setSearch] = useSearchParams()
  const from = search.get('from')
  const list = useAsk(listStartable, from ? { from } : {})
  const chosen = search.get('procedure')
  const keep: Record<string, string> = from ? { from } : {}
  return (
    <Page id="start" title={t('start-matter')} buttons={<Link to="/matters/instruments">{t('instruments-which')}</Link>}>
      <Asked of={list}>
        {data => {
          const one = data.procedures.find(procedure => procedure.procedureId === chosen)
          const clause = search.get('clause')
          const shown = clause ? data.procedures.filter(procedure => procedure.clauses.some(ref => ref.clause === clause)) : data.procedures
          if (!one) return <Procedures list={shown} onChoose={procedure => setSearch({ ...keep, procedure })} />
          return (
            <>
              <p className="row">
                <strong>{w(one.title)}</strong>
                <button type="button" className="link-button" onClick={() => setSearch(keep)}>
                  {t('choose-other')}
                </button>
              </p>
              {one.unconfirmed.map(rule => (
                <div key={rule.rule} className="note violet">
                  {t('unconfirmed-rule')}: {w(rule.says)}
                </div>
              ))}
              {one.openings.length > 0 ? (
                <StartForm key={one.procedureId} procedure={one} from={from} />
              ) : (
                <Empty title={t('start-empty')} says={one.because ? w(one.because) : t('start-empty-says')} />
              )}
            </>
          )
        }}
      </Asked>
    </Page>
  )
}
